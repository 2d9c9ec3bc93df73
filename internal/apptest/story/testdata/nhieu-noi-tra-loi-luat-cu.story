# Luật năm 2008: mỗi nơi được hỏi trả lời trong thời hạn của riêng mình (L44.6b cũ).
ngày 2025-01-06 09:00
là daklak.nghiepvu
nhận vay-2024.txt
chuyển phòng 66.02
là daklak.tiepnhan2
xác nhận hiệu_lực="2024-12-30"
ngày 2025-01-08 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
ngày 2025-01-21 08:00
qua ngày
tác nghiệp OP-08.request_info holder="Ngân hàng A; Ngân hàng B" content="Tài sản gửi giữ"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-08.info_received holder="Ngân hàng A" result="Không có tài khoản"
hạn
tác nghiệp OP-08.info_received holder="Ngân hàng Chợ" result="Không có tài khoản"
diễn biến từ="2025-01-20"
kiểm sổ
----
Tòa án nhân dân huyện Krông Pắc, tỉnh Đắk Lắk; số 77/2024/DS-ST; ngày 28/11/2024
  Trả nợ, thanh toán: 40.000.000 đồng
  Án phí, lệ phí Toà án: 2.000.000 đồng
nơi thi hành:  Tòa án nhân dân huyện Krông Pắc, tỉnh Đắk Lắk (cấp huyện cũ) thuộc địa bàn Thi hành án dân sự tỉnh Đắk Lắk; bộ phận tiếp nhận của tỉnh chọn phòng khu vực (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Đã thụ lý
Trong thời hạn tự nguyện
1 thời hạn đã hết
soạn TB-008
xong: Thông báo yêu cầu kê khai tài sản
xong: Thông báo yêu cầu kê khai tài sản
Đang xác minh
  OP-03.ex_officio: T-031 hết ngày 13/01/2025, L38
  OP-06.serve_decision: T-200 hết ngày 23/01/2025, L140.2
  OP-08.request_info [Ngân hàng B]: T-044 hết ngày 24/01/2025, L44.6b
Đang xác minh
21/01/2025 Hết thời hạn tự nguyện
21/01/2025 Yêu cầu kê khai, cung cấp thông tin (số 01/TB-THADS)
21/01/2025 Nhận thông tin hoặc văn bản từ chối cung cấp (Ngân hàng A; còn chờ 1 nơi trả lời)
21/01/2025 Nhận thông tin hoặc văn bản từ chối cung cấp (Ngân hàng Chợ tự cung cấp vì không được hỏi, không kết thúc thời hạn nào)
0 sai lệch
