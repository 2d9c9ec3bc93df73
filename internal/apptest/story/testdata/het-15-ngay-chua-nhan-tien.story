# Hết 15 ngày báo nhận tiền mà chưa ai làm gì tiếp (L59.1, N41.2): việc gửi tiết kiệm được nhắc cho Chấp hành viên, không có hạn riêng,
# và sổ vẫn khớp: lời nhắc sống lâu hơn thời hạn đã sinh ra nó.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận tra-lai-vat.txt
xác nhận hiệu_lực="2026-09-18"
khoản
chọn việc 2
sửa văn bản QDT-003 khoản[1].chứng_từ="BL 0033 ngày 02/7/2026" tài_sản[1].số_lượng="01" tài_sản[1].nơi_giữ="Kho Thi hành án dân sự tỉnh Đắk Lắk"
văn bản của việc
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 91/2026/HS-ST; ngày 18/08/2026
  Án phí, lệ phí Toà án: 200.000 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 7.000.000 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 0 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 2 việc
QDT-001 (N8.1)
  Án phí, lệ phí Toà án: Ninh Văn Thạo → ; 200.000 đồng; L33.2a
QDT-003 (N8.1a)
  Trả lại tiền, tài sản, giấy tờ cho đương sự:  → Tiêu Thị Hợi; 7.000.000 đồng; L33.2b
  Trả lại tiền, tài sản, giấy tờ cho đương sự:  → Tiêu Thị Hợi; 0 đồng; L33.2b
QDT-003 Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ): Chờ ký

ngày 2026-10-14 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
hạn
----
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ)
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ)
02/QĐ-THADS: Đã thụ lý
  khoản 1 Trả lại tiền, tài sản, giấy tờ cho đương sự: Đã thụ lý; phải thi hành 7.000.000, đã thu 0, đã trả 0
  khoản 2 Trả lại tiền, tài sản, giấy tờ cho đương sự: Đã thụ lý
  OP-04.assign: T-017 hết ngày 16/10/2026, N12.2
  OP-03.ex_officio_items: T-165 hết ngày 19/10/2026, L59.1
  OP-03.ex_officio_items: T-030 hết ngày 19/10/2026, L35.1
  OP-03.ex_officio_items: T-031 hết ngày 19/10/2026, L35.2

ngày 2026-10-15 09:00
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-22.tell khoản="1" recipient="Tiêu Thị Hợi" amount="7000000"
tác nghiệp OP-22.tell mẫu="TB-029" khoản="2" recipient="Tiêu Thị Hợi" target="01 giấy chứng nhận đăng ký xe máy" papers="có"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
hạn
----
Đã thụ lý
soạn TB-023
soạn TB-029
QDT-003 Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ): Đã phát hành
TB-023 Thông báo nhận tiền, tài sản thi hành án: Chờ ký
TB-029 Thông báo nhận lại vật chứng, tài sản, giấy tờ: Chờ ký
xong: Thông báo nhận tiền, tài sản thi hành án
xong: Thông báo nhận lại vật chứng, tài sản, giấy tờ
xong: Thông báo nhận tiền, tài sản thi hành án
xong: Thông báo nhận lại vật chứng, tài sản, giấy tờ
  OP-03.ex_officio_items: T-030 hết ngày 19/10/2026, L35.1
  OP-03.ex_officio_items: T-031 hết ngày 19/10/2026, L35.2
  OP-22.tell: T-165 hết ngày 19/10/2026, L59.1
  OP-22.tell: T-165 hết ngày 19/10/2026, L59.1
  OP-22.tell: T-166 hết ngày 30/10/2026, L59.1, N41.2
  OP-22.tell: T-168 hết ngày 15/01/2027, L59.2

ngày 2026-11-02 08:00
qua ngày
là chủ việc
nhắc việc
kiểm sổ
----
1 thời hạn đã hết
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Chủ động ra quyết định về vật chứng, khoản trả lại, 19/10/2026
Chấp hành viên: Thông báo cho người được nhận: Báo nhận tiền, tài sản, giấy tờ, 19/10/2026
Chấp hành viên: Thông báo cho người được nhận: Báo nhận tiền, tài sản, giấy tờ, 19/10/2026
Chấp hành viên: Hết 15 ngày từ ngày báo mà chưa đến nhận tiền: gửi tiết kiệm, gửi Kho bạc và báo cho người được nhận, không hạn
0 sai lệch
