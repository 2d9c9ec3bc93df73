# Buộc làm công việc theo luật cũ: thời hạn 05 ngày làm việc (T-119) do quyết định phạt tiền ấn định, không chạy từ khi tống đạt quyết định cưỡng chế
# (L118.1 cũ); chưa phạt tiền thì chưa đề nghị xem xét trách nhiệm hình sự (L118.2b cũ).
ngày 2025-08-18 09:00
là daklak.tiepnhan1
nhận thao-do-2025.txt
xác nhận hiệu_lực="2025-08-11"
nộp đơn người="Mạc Thị Yên" địa_chỉ="thôn 9, xã Ea Kao, tỉnh Đắk Lắk" ngày="2025-08-18" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="31/2025/DS-ST" ngày_án="2025-07-08" phải="Tiêu Văn Bền" được="Mạc Thị Yên" khoản="Tháo dỡ hàng rào" kèm="Bản sao bản án"
thụ lý
thử ký TB-005
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 31/2025/DS-ST; ngày 08/07/2025
  Buộc thực hiện hoặc không thực hiện công việc: 0 đồng
  Án phí, lệ phí Toà án: 300.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Giấy biên nhận đơn yêu cầu thi hành án

ngày 2025-08-20 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
chọn việc 2
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án theo yêu cầu
xong: Quyết định thi hành án chủ động
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án theo yêu cầu
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2025-09-08 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.has_means result="Có khả năng tự tháo dỡ" place="thôn 9, xã Ea Kao"
tác nghiệp OP-18.compel căn_cứ="L71 6" tài_liệu="Biên bản xác minh" content="Tháo dỡ hàng rào lưới B40 dài 12m"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-06.serve văn_bản="QDC-034" how="giao trực tiếp" người="Tiêu Văn Bền"
tác nghiệp OP-18.criminal person="Tiêu Văn Bền" reason="Không tháo dỡ"
hạn
----
2 thời hạn đã hết
Có điều kiện thi hành
soạn QDC-034
xong: Quyết định cưỡng chế buộc thực hiện công việc nhất định
xong: Quyết định cưỡng chế buộc thực hiện công việc nhất định
Đang cưỡng chế, xử lý tài sản
từ chối: Chưa ra quyết định phạt tiền ấn định thời hạn thực hiện nên chưa đề nghị xem xét trách nhiệm hình sự được; hãy ra quyết định phạt tiền (OP-27) rồi chờ hết thời hạn ấy. (L118.2, L119, L120.2, L121.1)
  OP-03.on_request: T-031 hết ngày 25/08/2025, L38
  OP-18.compel: T-030 hết ngày 11/09/2025, L39.2
  OP-18.compel: T-031 hết ngày 11/09/2025, L38
  OP-06.serve: T-200 hết ngày 08/10/2025, L140.2

# Quyết định phạt tiền ngày thứ Hai 15/09/2025: hết ngày 22/09/2025.
ngày 2025-09-15 09:00
là chủ việc
tác nghiệp OP-27.sanction person="Tiêu Văn Bền" amount="2000000" reason="Không thực hiện công việc phải làm theo bản án"
ký
là daklak.vanthu
đóng dấu
hạn
là chủ việc
tác nghiệp OP-18.criminal person="Tiêu Văn Bền" reason="Không tháo dỡ"
----
soạn QDC-050
xong: Quyết định xử phạt vi phạm hành chính (thẩm quyền Chấp hành viên)
xong: Quyết định xử phạt vi phạm hành chính (thẩm quyền Chấp hành viên)
  OP-03.on_request: T-031 hết ngày 25/08/2025, L38
  OP-18.compel: T-030 hết ngày 11/09/2025, L39.2
  OP-18.compel: T-031 hết ngày 11/09/2025, L38
  OP-27.sanction: T-030 hết ngày 18/09/2025, L39.2
  OP-27.sanction: T-031 hết ngày 18/09/2025, L38
  OP-27.sanction: T-119 hết ngày 22/09/2025, L118.1, L120.2
  OP-06.serve: T-200 hết ngày 08/10/2025, L140.2
từ chối: Chưa làm được việc “Đề nghị xem xét trách nhiệm hình sự về không chấp hành án”: thời hạn “Thực hiện công việc, nhận lại lao động, giao người chưa thành niên” (T-119) còn chạy đến hết ngày 22/09/2025; làm được sau ngày ấy. (L118.1, L120.2)

ngày 2025-09-23 08:00
qua ngày
là chủ việc
tác nghiệp OP-18.criminal person="Tiêu Văn Bền" reason="Hết 05 ngày làm việc không tháo dỡ"
việc đã làm
kiểm sổ
----
1 thời hạn đã hết
soạn CV-018
20/08/2025 OP-03.on_request L36.1, N7
20/08/2025 OP-04.assign N8
20/08/2025 OP-05.open_file N8.1
20/08/2025 OP-06.serve_decision L39, L40, N12
08/09/2025 OP-07.period_over L45.1, L44.1
08/09/2025 OP-08.has_means L44
08/09/2025 OP-18.compel L71.6, L118, L119, L120, L121
08/09/2025 OP-06.serve L39, L40, L41, N12
15/09/2025 OP-27.sanction L20, L118.1, L120.2, L121.1
0 sai lệch
