# Lãi chậm thi hành án theo luật năm 2008 (TTLT11 Đ6): khoản mà bản án tuyên lãi chỉ thanh toán xong khi đã tính lãi đến ngày tiền về, hoặc người được
# thi hành án không yêu cầu phần lãi còn lại. 50.000.000 x 10% x 23 ngày (18/8 đến 10/9) / 365 = 315.068 đồng; thêm 5 ngày đến 15/9 là 68.493 đồng.
ngày 2025-08-18 09:00
là daklak.tiepnhan1
nhận vay-lai-2025.txt
xác nhận hiệu_lực="2025-08-11"
nộp đơn người="Vi Thị Nhài" địa_chỉ="thôn 2, xã Ea Kao, tỉnh Đắk Lắk" ngày="2025-08-18" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="14/2025/DS-ST" ngày_án="2025-07-10" phải="Lục Văn Chấn" được="Vi Thị Nhài" khoản="Trả 50.000.000 đồng và lãi chậm thi hành án" kèm="Bản sao bản án"
thụ lý
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
chọn việc 2
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 14/2025/DS-ST; ngày 10/07/2025
  Trả nợ, thanh toán: 50.000.000 đồng
  Án phí, lệ phí Toà án: 2.500.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Quyết định thi hành án chủ động
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định thi hành án theo yêu cầu
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án theo yêu cầu
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2025-09-10 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.has_means result="Có tiền bán cà phê"
tác nghiệp OP-20.late_interest from="2025-08-18" rate="10"
tình trạng
----
2 thời hạn đã hết
Có điều kiện thi hành
Có điều kiện thi hành
02/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Trả nợ, thanh toán: Có điều kiện thi hành; phải thi hành 50.315.068, đã thu 0, đã trả 0

ngày 2025-09-15 09:00
là chủ việc
tác nghiệp OP-19.receive amount="50315068" receipt="BL 0080"
tác nghiệp OP-20.pay amount="50315068" recipient="Vi Thị Nhài" receipt="UNC 20"
tác nghiệp OP-20.pay amount="50315068" recipient="Vi Thị Nhài" receipt="UNC 20" no_interest="có"
tình trạng
việc đã làm
kiểm sổ
----
Chờ thanh toán
từ chối: Khoản mà bản án tuyên lãi chậm thi hành án chỉ thanh toán xong khi đã tính lãi đến ngày tiền về, hoặc người được thi hành án không yêu cầu lãi còn lại. Tính lãi chậm thi hành án của khoản (OP-20) rồi thu tiếp, trong khi chờ thì trả phần đã thu; người được thi hành án không yêu cầu lãi thì ghi rõ ở việc này. (TTLT11 Đ6)
Kết thúc
02/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 50.315.068, đã thu 50.315.068, đã trả 50.315.068
18/08/2025 OP-03.on_request L36.1, N7
18/08/2025 OP-04.assign N8
18/08/2025 OP-05.open_file N8.1
18/08/2025 OP-06.serve_decision L39, L40, N12
10/09/2025 OP-07.period_over L45.1, L44.1
10/09/2025 OP-08.has_means L44
10/09/2025 OP-20.late_interest TTLT11 Đ6
15/09/2025 OP-19.receive TT04 Đ16
15/09/2025 OP-20.pay L47.5
15/09/2025 OP-28.close L52
0 sai lệch
