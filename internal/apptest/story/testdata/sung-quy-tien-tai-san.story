# Tiền không người nhận, thu được khi bản án đã có hiệu lực quá 05 năm: hết 01 năm từ ngày thông báo thì sung quỹ (L59.1, T-169) theo mẫu
# QDT-053; tiền từ tài sản không người nhận theo mẫu QDT-050; không gộp hai loại khoản trong một quyết định. Có quyết định rồi kế toán mới lập
# giấy nộp ngân sách.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận tra-lai-vat-2021.txt
xác nhận hiệu_lực="2021-09-18"
chọn việc 2
sửa văn bản QDT-003 khoản[1].chứng_từ="BL 0033 ngày 02/7/2026" tài_sản[1].số_lượng="01" tài_sản[1].nơi_giữ="Kho Thi hành án dân sự tỉnh Đắk Lắk"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 41/2021/HS-ST; ngày 18/08/2021
  Án phí, lệ phí Toà án: 200.000 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 7.000.000 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 0 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 2 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ)
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ)

ngày 2026-10-13 09:00
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-22.tell khoản="1" recipient="Lục Thị Nhàn" amount="7000000"
ký
là daklak.vanthu
đóng dấu
----
Đã thụ lý
soạn TB-023
xong: Thông báo nhận tiền, tài sản thi hành án
xong: Thông báo nhận tiền, tài sản thi hành án

ngày 2026-11-02 08:00
qua ngày
là chủ việc
tác nghiệp OP-22.refused_money khoản="1" recipient="Lục Thị Nhàn" amount="7000000" holder="Ngân hàng A" effective="2021-09-18" late_money="có"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-22.forfeit khoản="1" amount="7000000" reason="Người nhận không đến nhận"
----
1 thời hạn đã hết
soạn QDT-054
xong: Quyết định gửi tiết kiệm khoản tiền chưa chi trả
xong: Quyết định gửi tiết kiệm khoản tiền chưa chi trả
từ chối: Chưa làm được việc “Sung quỹ tiền không người nhận”: thời hạn “Sung quỹ tiền không người nhận, thu được sau 05 năm; tính từ khi thông báo” (T-169) còn chạy đến hết ngày 02/11/2027; làm được sau ngày ấy. (L59.1)

ngày 2027-11-03 09:00
qua ngày
là chủ việc
tác nghiệp OP-22.forfeit amount="7000000" reason="Người nhận không đến nhận"
tác nghiệp OP-22.forfeit khoản="1" mẫu="QDT-050" amount="7000000" reason="Người nhận không đến nhận"
tác nghiệp OP-22.forfeit khoản="1" amount="7000000" recipient="Lục Thị Nhàn" reason="Hết thời hạn 01 năm kể từ ngày thông báo mà người được nhận không đến nhận"
tác nghiệp OP-22.forfeit khoản="2" amount="300000" reason="Tiền bán xe đạp điện không người nhận"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-053 từ="Căn cứ" đến="Điều 3"
đọc giấy QDT-050 từ="QUYẾT ĐỊNH:" đến="Điều 3"
là daklak.ketoan
sửa văn bản KT-010 số_phiếu="GNS 01"
sửa văn bản KT-010 số_phiếu="GNS 02"
là daklak.thutruong
ký
đọc giấy KT-010 từ="Đơn vị nộp" đến="Bản chính"
văn bản của việc
tình trạng
kiểm sổ
----
1 thời hạn đã hết
từ chối: Không có một mẫu văn bản chung cho những gì đã chọn ở việc “Sung quỹ tiền không người nhận”; hãy làm riêng cho từng loại khoản, từng loại tài sản. (L59.1)
từ chối: Trường hợp này lập văn bản theo mẫu QDT-053, không phải mẫu QDT-050; hãy để hệ thống chọn mẫu. (L59.1)
soạn QDT-053
soạn QDT-050
QDT-003 Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ): Đã phát hành
TB-023 Thông báo nhận tiền, tài sản thi hành án: Đã phát hành
QDT-054 Quyết định gửi tiết kiệm khoản tiền chưa chi trả: Đã phát hành
KT-009 Ủy nhiệm chi: Bản thảo
QDT-053 Quyết định sung công khoản tiền không có người nhận: Chờ ký
QDT-050 Quyết định xác lập quyền sở hữu toàn dân đối với tài sản không người nhận: Chờ ký
xong: Quyết định sung công khoản tiền không có người nhận
xong: Quyết định xác lập quyền sở hữu toàn dân đối với tài sản không người nhận
xong: Quyết định sung công khoản tiền không có người nhận
xong: Quyết định xác lập quyền sở hữu toàn dân đối với tài sản không người nhận
Căn cứ khoản 2 Điều 22, khoản 4 Điều 57, khoản 1 Điều 59 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Bản án số 41/2021/HS-ST ngày 18 tháng 8 năm 2021 của Tòa án nhân dân khu vực 1 - Đắk Lắk; Căn cứ Quyết định thi hành án số 02/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. QUYẾT ĐỊNH: Điều 1. Sung quỹ nhà nước số tiền 7.000.000 đồng (bằng chữ: Bảy triệu đồng), của người được nhận là Lục Thị Nhàn, sinh năm 1970, địa chỉ: thôn 2, xã Ea Ning, tỉnh Đắk Lắk. Các khoản: - số tiền 7.000.000 đồng (bảy triệu đồng). Căn cứ: khoản 1 Điều 59 Luật Thi hành án dân sự. Lý do: Hết thời hạn 01 năm kể từ ngày thông báo mà người được nhận không đến nhận. Điều 2. Chuyển nộp số tiền nêu trên, cùng tiền lãi phát sinh (nếu có), vào ngân sách nhà nước. Sau khi nộp ngân sách nhà nước mà đương sự chứng minh được do tình trạng khẩn cấp, trở ngại khách quan hoặc sự kiện bất khả kháng nên không thể nhận tiền thì thực hiện thoái thu để trả lại cho đương sự. Điều 3
QUYẾT ĐỊNH: Điều 1. Sung quỹ nhà nước, xác lập quyền sở hữu toàn dân đối với tài sản, số tiền thu được từ tài sản sau đây mà người được nhận không đến nhận: - 01 xe đạp điện màu xanh. Số tiền thu được từ tài sản: 300.000 đồng (bằng chữ: Ba trăm nghìn đồng). Lý do: Tiền bán xe đạp điện không người nhận. Điều 2. Chuyển nộp số tiền nêu trên vào ngân sách nhà nước. Điều 3
xong: Giấy nộp tiền vào ngân sách nhà nước
xong: Giấy nộp tiền vào ngân sách nhà nước
Đơn vị nộp tiền: Thi hành án dân sự tỉnh Đắk Lắk. Số tiền nộp: 300.000 đồng (bằng chữ: Ba trăm nghìn đồng). Nội dung nộp: nộp ngân sách nhà nước khoản đã thu theo quyết định thi hành án. Theo Quyết định thi hành án số 02/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Theo Quyết định số 02/QĐ-THADS ngày 03 tháng 11 năm 2027 của Thi hành án dân sự tỉnh Đắk Lắk. - 01 xe đạp điện màu xanh. Bản chính
QDT-003 Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ): Đã phát hành
TB-023 Thông báo nhận tiền, tài sản thi hành án: Đã phát hành
QDT-054 Quyết định gửi tiết kiệm khoản tiền chưa chi trả: Đã phát hành
KT-009 Ủy nhiệm chi: Bản thảo
QDT-053 Quyết định sung công khoản tiền không có người nhận: Đã phát hành
QDT-050 Quyết định xác lập quyền sở hữu toàn dân đối với tài sản không người nhận: Đã phát hành
KT-010 Giấy nộp tiền vào ngân sách nhà nước: Đã phát hành
KT-010 Giấy nộp tiền vào ngân sách nhà nước: Đã phát hành
02/QĐ-THADS: Kết thúc
  khoản 1 Trả lại tiền, tài sản, giấy tờ cho đương sự: Kết thúc; phải thi hành 7.000.000, đã thu 0, đã trả 0
  khoản 2 Trả lại tiền, tài sản, giấy tờ cho đương sự: Kết thúc
0 sai lệch
