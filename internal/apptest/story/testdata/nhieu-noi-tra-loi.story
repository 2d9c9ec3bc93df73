# Hỏi nhiều nơi trong một văn bản: mỗi nơi có thời hạn trả lời của riêng mình (L37.6b), câu trả lời của nơi nào chỉ kết thúc thời hạn của nơi ấy.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
ngày 2026-10-14 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
ngày 2026-10-27 09:00
qua ngày
tác nghiệp OP-08.request_info holder="Ngân hàng A; Ngân hàng B; Bảo hiểm xã hội tỉnh" content="Số dư tài khoản, thu nhập"
ký
là daklak.vanthu
đóng dấu
hạn
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Đã thụ lý
Trong thời hạn tự nguyện
1 thời hạn đã hết
soạn TB-008
xong: Thông báo yêu cầu kê khai tài sản
xong: Thông báo yêu cầu kê khai tài sản
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-08.request_info [Ngân hàng A]: T-044 hết ngày 30/10/2026, L37.6b
  OP-08.request_info [Ngân hàng B]: T-044 hết ngày 30/10/2026, L37.6b
  OP-08.request_info [Bảo hiểm xã hội tỉnh]: T-044 hết ngày 30/10/2026, L37.6b

# Ngân hàng B trả lời: thời hạn của hai nơi kia còn chạy. Nơi không được hỏi trả lời thì không kết thúc thời hạn nào.
ngày 2026-10-28 09:00
là chủ việc
tác nghiệp OP-08.info_received holder="Ngân hàng B" result="Không có tài khoản"
tác nghiệp OP-08.info_received holder="Ngân hàng C" result="Có tài khoản 0303"
diễn biến từ="2026-10-28"
hạn
----
Đang xác minh
Đang xác minh
28/10/2026 Nhận thông tin hoặc văn bản từ chối cung cấp (Ngân hàng B; còn chờ 2 nơi trả lời)
28/10/2026 Nhận thông tin hoặc văn bản từ chối cung cấp (Ngân hàng C tự cung cấp vì không được hỏi, không kết thúc thời hạn nào)
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-08.request_info [Ngân hàng A]: T-044 hết ngày 30/10/2026, L37.6b
  OP-08.request_info [Bảo hiểm xã hội tỉnh]: T-044 hết ngày 30/10/2026, L37.6b

# Hỏi lại ngân hàng A về tài khoản: thời hạn của riêng ngân hàng A tính lại, của Bảo hiểm xã hội giữ nguyên. Hỏi cơ quan đăng ký có thời hạn của điểm c khoản 6 Điều 37.
ngày 2026-10-29 09:00
tác nghiệp OP-08.request_info holder="NGÂN HÀNG A; Ngân hàng D" content="Số dư tài khoản" bank="true"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-08.request_info holder="Văn phòng đăng ký đất đai" content="Quyền sử dụng đất" registry="true"
ký
là daklak.vanthu
đóng dấu
hạn
----
soạn TB-008
xong: Thông báo yêu cầu kê khai tài sản
xong: Thông báo yêu cầu kê khai tài sản
soạn TB-008
xong: Thông báo yêu cầu kê khai tài sản
xong: Thông báo yêu cầu kê khai tài sản
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-08.request_info [NGÂN HÀNG A]: T-044 hết ngày 29/10/2026, L37.6b
  OP-08.request_info [Ngân hàng D]: T-044 hết ngày 29/10/2026, L37.6b
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-08.request_info [Bảo hiểm xã hội tỉnh]: T-044 hết ngày 30/10/2026, L37.6b
  OP-08.request_info [Văn phòng đăng ký đất đai]: T-045 hết ngày 03/11/2026, L37.6c

# Hai nơi trả lời một lúc; xong các nơi thì không còn chờ nơi nào. Từ chối sau 03 ngày làm việc (N21.6a, T-046) thì nói rõ là quá hạn.
ngày 2026-10-30 09:00
là chủ việc
tác nghiệp OP-08.info_received holder="Ngân hàng A; Bảo hiểm xã hội tỉnh" result="Có 5 triệu đồng; không đóng bảo hiểm"
hạn
tác nghiệp OP-08.info_received holder="Văn phòng đăng ký đất đai" result="Không đứng tên"
tác nghiệp OP-08.info_received holder="Ngân hàng D" result="Từ chối cung cấp" declined_on="2026-10-26"
diễn biến từ="2026-10-28"
hạn
kiểm sổ
----
Đang xác minh
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-08.request_info [Ngân hàng D]: T-044 hết ngày 29/10/2026, L37.6b
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-08.request_info [Văn phòng đăng ký đất đai]: T-045 hết ngày 03/11/2026, L37.6c
Đang xác minh
Đang xác minh
28/10/2026 Nhận thông tin hoặc văn bản từ chối cung cấp (Ngân hàng B; còn chờ 2 nơi trả lời)
28/10/2026 Nhận thông tin hoặc văn bản từ chối cung cấp (Ngân hàng C tự cung cấp vì không được hỏi, không kết thúc thời hạn nào)
29/10/2026 Yêu cầu kê khai, cung cấp thông tin (số 02/TB-THADS)
29/10/2026 Yêu cầu kê khai, cung cấp thông tin (số 03/TB-THADS)
30/10/2026 Nhận thông tin hoặc văn bản từ chối cung cấp (Bảo hiểm xã hội tỉnh; NGÂN HÀNG A; còn chờ 2 nơi trả lời)
30/10/2026 Nhận thông tin hoặc văn bản từ chối cung cấp (Văn phòng đăng ký đất đai; còn chờ 1 nơi trả lời)
30/10/2026 Nhận thông tin hoặc văn bản từ chối cung cấp (Ngân hàng D; Từ chối cung cấp thông tin bằng văn bản nêu lý do: quá thời hạn, hết ngày 29/10/2026, N21.6a)
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
0 sai lệch
