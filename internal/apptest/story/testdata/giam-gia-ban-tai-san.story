# Mỗi lần giảm giá không quá 10% (L83.3); sau hai lần giảm phải hỏi người được thi hành án có nhận tài sản không rồi mới giảm tiếp (N65.6).
ngày 2026-11-02 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11" bỏ="2"
nộp đơn người="Phùng Đắc Lộc" địa_chỉ="số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk" ngày="2026-11-02" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="51/2026/DS-ST" ngày_án="2026-09-10" phải="Cù Xuân Hải; Lã Thị Thắm" được="Phùng Đắc Lộc" khoản="Liên đới trả 300.000.000 đồng" kèm="Bản sao bản án"
thụ lý
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
mở 1 việc
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định thi hành án theo yêu cầu
xong: Quyết định thi hành án theo yêu cầu

ngày 2026-11-06 16:00
là chủ việc
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Trong thời hạn tự nguyện

ngày 2026-11-17 08:00
qua ngày
tác nghiệp OP-08.has_means result="Có tài sản"
tác nghiệp OP-08.asset_found asset_name="Máy xúc" value="300000000"
tác nghiệp OP-14.seize asset="1" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
ký
là daklak.vanthu
đóng dấu
----
1 thời hạn đã hết
Có điều kiện thi hành
Có điều kiện thi hành
soạn QDC-017
xong: Quyết định cưỡng chế kê biên, xử lý tài sản là động sản
xong: Quyết định cưỡng chế kê biên, xử lý tài sản là động sản

ngày 2026-11-24 09:00
là chủ việc
tác nghiệp OP-16.cut asset="1" price="270000000"
tác nghiệp OP-15.result_in asset="1" price="300000000"
tác nghiệp OP-16.cut asset="1" price="267000000"
tác nghiệp OP-16.cut asset="1" price="300000000"
tác nghiệp OP-16.cut asset="1" price="270000000"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
tài sản
hạn
----
từ chối: Mỗi lần giảm giá không quá 10% giá khởi điểm liền trước; từ lần đấu giá không thành sau hai lần giảm phải hỏi người được thi hành án có nhận tài sản không. Đặt giá mới từ 90% giá khởi điểm liền trước; sau hai lần giảm thì hỏi người được thi hành án có nhận tài sản không (OP-16) trước khi giảm tiếp. (L83.3, N65.6)
Đang cưỡng chế, xử lý tài sản
từ chối: Mỗi lần giảm giá không quá 10% giá khởi điểm liền trước; từ lần đấu giá không thành sau hai lần giảm phải hỏi người được thi hành án có nhận tài sản không. Đặt giá mới từ 90% giá khởi điểm liền trước; sau hai lần giảm thì hỏi người được thi hành án có nhận tài sản không (OP-16) trước khi giảm tiếp. (L83.3, N65.6)
từ chối: Mỗi lần giảm giá không quá 10% giá khởi điểm liền trước; từ lần đấu giá không thành sau hai lần giảm phải hỏi người được thi hành án có nhận tài sản không. Đặt giá mới từ 90% giá khởi điểm liền trước; sau hai lần giảm thì hỏi người được thi hành án có nhận tài sản không (OP-16) trước khi giảm tiếp. (L83.3, N65.6)
soạn QDC-044
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
QDC-017 Quyết định cưỡng chế kê biên, xử lý tài sản là động sản: Đã phát hành
QDC-044 Quyết định giảm giá tài sản (lần …): Chờ ký
xong: Quyết định giảm giá tài sản (lần …)
xong: Quyết định giảm giá tài sản (lần …)
1. Máy xúc: Đang bán, 270.000.000 đồng
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.on_request: T-031 hết ngày 05/11/2026, L35.2
  OP-14.seize: T-030 hết ngày 20/11/2026, L35.1
  OP-14.seize: T-031 hết ngày 20/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-14.seize: T-130 hết ngày 24/11/2026, L82.1a
  OP-15.result_in: T-131 hết ngày 27/11/2026, N60.6
  OP-16.cut: T-030 hết ngày 27/11/2026, L35.1
  OP-16.cut: T-031 hết ngày 27/11/2026, L35.2
  OP-16.cut: T-136 hết ngày 01/12/2026, L83.2a

ngày 2026-12-24 09:00
là chủ việc
tác nghiệp OP-16.cut asset="1" price="243000000"
ký
là daklak.vanthu
đóng dấu
tài sản
----
soạn QDC-044
xong: Quyết định giảm giá tài sản (lần …)
xong: Quyết định giảm giá tài sản (lần …)
1. Máy xúc: Đang bán, 243.000.000 đồng

ngày 2027-01-25 09:00
là chủ việc
tác nghiệp OP-16.cut asset="1" price="218700000"
tác nghiệp OP-16.offer asset="1"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-16.cut asset="1" price="218699999"
tác nghiệp OP-16.cut asset="1" price="218700000"
ký
là daklak.vanthu
đóng dấu
tài sản
hạn
việc đã làm
kiểm sổ
----
từ chối: Mỗi lần giảm giá không quá 10% giá khởi điểm liền trước; từ lần đấu giá không thành sau hai lần giảm phải hỏi người được thi hành án có nhận tài sản không. Đặt giá mới từ 90% giá khởi điểm liền trước; sau hai lần giảm thì hỏi người được thi hành án có nhận tài sản không (OP-16) trước khi giảm tiếp. (L83.3, N65.6)
soạn TB-021
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
QDC-017 Quyết định cưỡng chế kê biên, xử lý tài sản là động sản: Đã phát hành
QDC-044 Quyết định giảm giá tài sản (lần …): Đã phát hành
QDC-044 Quyết định giảm giá tài sản (lần …): Đã phát hành
TB-021 Thông báo về việc nhận tài sản để trừ vào tiền thi hành án: Chờ ký
xong: Thông báo về việc nhận tài sản để trừ vào tiền thi hành án
xong: Thông báo về việc nhận tài sản để trừ vào tiền thi hành án
từ chối: Mỗi lần giảm giá không quá 10% giá khởi điểm liền trước; từ lần đấu giá không thành sau hai lần giảm phải hỏi người được thi hành án có nhận tài sản không. Đặt giá mới từ 90% giá khởi điểm liền trước; sau hai lần giảm thì hỏi người được thi hành án có nhận tài sản không (OP-16) trước khi giảm tiếp. (L83.3, N65.6)
soạn QDC-044
xong: Quyết định giảm giá tài sản (lần …)
xong: Quyết định giảm giá tài sản (lần …)
1. Máy xúc: Đang bán, 218.700.000 đồng
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.on_request: T-031 hết ngày 05/11/2026, L35.2
  OP-14.seize: T-030 hết ngày 20/11/2026, L35.1
  OP-14.seize: T-031 hết ngày 20/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-14.seize: T-130 hết ngày 24/11/2026, L82.1a
  OP-15.result_in: T-131 hết ngày 27/11/2026, N60.6
  OP-16.cut: T-030 hết ngày 27/11/2026, L35.1
  OP-16.cut: T-031 hết ngày 27/11/2026, L35.2
  OP-16.cut: T-030 hết ngày 29/12/2026, L35.1
  OP-16.cut: T-031 hết ngày 29/12/2026, L35.2
  OP-16.offer: T-142 hết ngày 28/01/2027, N65.6
  OP-16.offer: T-142 hết ngày 28/01/2027, N65.6
  OP-16.cut: T-030 hết ngày 28/01/2027, L35.1
  OP-16.cut: T-031 hết ngày 28/01/2027, L35.2
  OP-16.cut: T-136 hết ngày 01/02/2027, L83.2a
02/11/2026 OP-03.on_request L34.3, N11
02/11/2026 OP-04.assign L22.2, N12.2
06/11/2026 OP-06.serve_decision L35.1, N16
17/11/2026 OP-07.period_over L36.1, L37.1
17/11/2026 OP-08.has_means L3.6, L37
17/11/2026 OP-08.asset_found L37
17/11/2026 OP-14.seize L71.4, L78, L80
24/11/2026 OP-15.result_in N60.6
24/11/2026 OP-16.cut L83.3
24/12/2026 OP-16.cut L83.3
25/01/2027 OP-16.offer L83.3, N65.6
25/01/2027 OP-16.cut L83.3
0 sai lệch
