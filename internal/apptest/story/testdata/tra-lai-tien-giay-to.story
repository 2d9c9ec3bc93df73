# Trả lại tiền và giấy tờ cho đương sự: báo nhận trong 03 ngày làm việc (L59.1); quá 15 ngày không nhận tiền thì gửi tiết kiệm (L59.1, N41.2);
# giấy tờ quá 03 tháng không nhận thì chuyển nơi cấp (L59.2); người nhận đến thì trả.
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

ngày 2026-10-30 09:00
là chủ việc
tác nghiệp OP-22.refused_money khoản="1" recipient="Tiêu Thị Hợi" amount="7000000" receipt="UNC 12" holder="Ngân hàng A" effective="2026-09-18"
----
từ chối: Chưa làm được việc “Gửi Kho bạc, tiết kiệm tiền chưa nhận”: thời hạn “Không đến nhận tiền thì gửi tiết kiệm hoặc tài khoản” (T-166) còn chạy đến hết ngày 30/10/2026; làm được sau ngày ấy. (L59.1, N41.2)

ngày 2026-11-02 08:00
qua ngày
nhắc việc
là chủ việc
tác nghiệp OP-22.refused_money khoản="1" recipient="Tiêu Thị Hợi" amount="7000000" holder="Ngân hàng A" effective="2026-09-18"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
hạn
đọc giấy QDT-054 từ="QUYẾT ĐỊNH:" đến="Nơi nhận"
văn bản của việc
----
1 thời hạn đã hết
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Chủ động ra quyết định về vật chứng, khoản trả lại, 19/10/2026
Chấp hành viên: Thông báo cho người được nhận: Báo nhận tiền, tài sản, giấy tờ, 19/10/2026
Chấp hành viên: Thông báo cho người được nhận: Báo nhận tiền, tài sản, giấy tờ, 19/10/2026
Chấp hành viên: Hết 15 ngày từ ngày báo mà chưa đến nhận tiền: gửi tiết kiệm, gửi Kho bạc và báo cho người được nhận, không hạn
soạn QDT-054
xong: Quyết định gửi tiết kiệm khoản tiền chưa chi trả
xong: Quyết định gửi tiết kiệm khoản tiền chưa chi trả
  OP-03.ex_officio_items: T-030 hết ngày 19/10/2026, L35.1
  OP-03.ex_officio_items: T-031 hết ngày 19/10/2026, L35.2
  OP-22.tell: T-165 hết ngày 19/10/2026, L59.1
  OP-22.tell: T-165 hết ngày 19/10/2026, L59.1
  OP-22.refused_money: T-031 hết ngày 05/11/2026, L35.2
  OP-22.tell: T-168 hết ngày 15/01/2027, L59.2
  OP-22.refused_money: T-169 hết ngày 18/09/2031, L59.1
QUYẾT ĐỊNH: Điều 1. Gửi số tiền 7.000.000 đồng (bằng chữ: Bảy triệu đồng) chưa chi trả tại Ngân hàng A, đứng tên cơ quan thi hành án dân sự. Hình thức gửi: tiết kiệm không kỳ hạn hoặc gửi vào tài khoản theo mức tiền quy định tại khoản 2 Điều 41 Nghị định số 152/2026/NĐ-CP. Người được nhận tiền: Tiêu Thị Hợi, sinh năm 1970, địa chỉ: thôn 2, xã Ea Ning, tỉnh Đắk Lắk. Các khoản: - số tiền 7.000.000 đồng (bảy triệu đồng). Lý do: hết thời hạn 15 ngày kể từ ngày được thông báo mà người được nhận không đến nhận tiền. Điều 2. Kế toán làm thủ tục gửi tiền, quản lý sổ, chứng từ gửi tiền; Chấp hành viên Nguyễn Thị Hồng Nhung thông báo cho người có liên quan biết việc gửi tiền. Tiền lãi phát sinh được xử lý theo quy định của pháp luật. 2 Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên, kế toán và cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
QDT-003 Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ): Đã phát hành
TB-023 Thông báo nhận tiền, tài sản thi hành án: Đã phát hành
TB-029 Thông báo nhận lại vật chứng, tài sản, giấy tờ: Đã phát hành
QDT-054 Quyết định gửi tiết kiệm khoản tiền chưa chi trả: Đã phát hành
KT-009 Ủy nhiệm chi: Bản thảo

ngày 2026-11-16 09:00
là chủ việc
tác nghiệp OP-22.give khoản="1" recipient="Tiêu Thị Hợi" amount="7000000"
tác nghiệp OP-22.give khoản="2" recipient="Tiêu Thị Hợi" target="01 giấy chứng nhận đăng ký xe máy"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-046 từ="QUYẾT ĐỊNH:" đến="Nơi nhận"
văn bản của việc
tình trạng
hạn
việc đã làm
kiểm sổ
----
soạn QDT-046
soạn QDT-046
xong: Quyết định trả lại tiền, tài sản, giấy tờ tạm giữ
xong: Quyết định trả lại tiền, tài sản, giấy tờ tạm giữ
xong: Quyết định trả lại tiền, tài sản, giấy tờ tạm giữ
xong: Quyết định trả lại tiền, tài sản, giấy tờ tạm giữ
QUYẾT ĐỊNH: Điều 1. Trả lại cho Tiêu Thị Hợi, sinh năm 1970, địa chỉ: thôn 2, xã Ea Ning, tỉnh Đắk Lắk: - 01 giấy chứng nhận đăng ký xe máy. Điều 2. Người được trả lại nhận tiền, tài sản, giấy tờ theo thông báo của Chấp hành viên. Quá 15 ngày kể từ ngày được thông báo mà không đến nhận tiền hoặc không cung cấp số tài khoản nhận tiền, quá 30 ngày mà không đến nhận tài sản (05 ngày làm việc đối với hàng hóa, vật phẩm dễ bị hư hỏng), quá 03 tháng mà không đến nhận giấy tờ thì tiền, tài sản, giấy tờ được xử lý theo Điều 59 Luật Thi hành án dân sự. Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, kế toán, thủ kho, người được trả lại và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
QDT-003 Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ): Đã phát hành
TB-023 Thông báo nhận tiền, tài sản thi hành án: Đã phát hành
TB-029 Thông báo nhận lại vật chứng, tài sản, giấy tờ: Đã phát hành
QDT-054 Quyết định gửi tiết kiệm khoản tiền chưa chi trả: Đã phát hành
KT-009 Ủy nhiệm chi: Bản thảo
QDT-046 Quyết định trả lại tiền, tài sản, giấy tờ tạm giữ: Đã phát hành
QDT-046 Quyết định trả lại tiền, tài sản, giấy tờ tạm giữ: Đã phát hành
KT-009 Ủy nhiệm chi: Bản thảo
BB-037 Biên bản chi trả tiền, trả tài sản: Chờ ký
02/QĐ-THADS: Kết thúc
  khoản 1 Trả lại tiền, tài sản, giấy tờ cho đương sự: Kết thúc; phải thi hành 7.000.000, đã thu 7.000.000, đã trả 7.000.000
  khoản 2 Trả lại tiền, tài sản, giấy tờ cho đương sự: Kết thúc
  OP-03.ex_officio_items: T-030 hết ngày 19/10/2026, L35.1
  OP-03.ex_officio_items: T-031 hết ngày 19/10/2026, L35.2
  OP-22.refused_money: T-031 hết ngày 05/11/2026, L35.2
  OP-22.give: T-031 hết ngày 19/11/2026, L35.2
  OP-22.give: T-031 hết ngày 19/11/2026, L35.2
  OP-28.close: T-211 hết ngày 16/12/2026, N32.2
14/10/2026 OP-03.ex_officio_items L33.2b, L33.2c, N8.1
14/10/2026 OP-04.assign L22.2, N12.2
15/10/2026 OP-05.open_file N12.2
15/10/2026 OP-22.tell L59.1
15/10/2026 OP-22.tell L59.1
02/11/2026 OP-22.refused_money L59.1, N41.2
16/11/2026 OP-22.give L59.1, L59.4
16/11/2026 OP-22.give L59.1, L59.4
16/11/2026 OP-28.close L55, N32.1
0 sai lệch
