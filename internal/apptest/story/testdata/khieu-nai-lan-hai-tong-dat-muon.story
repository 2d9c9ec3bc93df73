# Khiếu nại lần hai tính từ khi được thông báo quyết định giải quyết lần đầu (L96.3, T-201): hết 15 ngày mà chưa tống đạt thì chưa bắt đầu với người ấy; tống đạt muộn thì 15 ngày bắt đầu lại, đúng của khiếu nại ấy.
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
ngày 2026-10-19 09:00
là daklak.tiepnhan1
tác nghiệp OP-27.complaint_in person="Cù Xuân Hải" content="Khiếu nại quyết định thi hành án"
tác nghiệp OP-27.complaint_in person="Lã Thị Thắm" content="Khiếu nại quyết định thi hành án"
ngày 2026-10-21 09:00
là daklak.thamtra
tác nghiệp OP-27.complaint_accepted result="Thụ lý" complaint="1"
tác nghiệp OP-27.complaint_accepted result="Thụ lý" complaint="2"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
ngày 2026-10-22 09:00
là daklak.thamtra
tác nghiệp OP-27.complaint_resolved result="Giữ nguyên" verdict="wrong" complaint="1"
tác nghiệp OP-27.complaint_resolved result="Giữ nguyên" verdict="wrong" complaint="2"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
ngày 2026-11-10 09:00
qua ngày
hạn
là chủ việc
tác nghiệp OP-06.serve văn_bản="QDT-057" how="giao trực tiếp" by_hand="no_access" người="Lã Thị Thắm"
diễn biến từ="2026-11-10"
hạn
kiểm sổ
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
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện
soạn TB-036
soạn TB-036
xong: Thông báo thụ lý giải quyết khiếu nại
xong: Thông báo thụ lý giải quyết khiếu nại
xong: Thông báo thụ lý giải quyết khiếu nại
xong: Thông báo thụ lý giải quyết khiếu nại
soạn QDT-057
soạn QDT-057
xong: Quyết định giải quyết khiếu nại (lần đầu)
xong: Quyết định giải quyết khiếu nại (lần đầu)
xong: Quyết định giải quyết khiếu nại (lần đầu)
xong: Quyết định giải quyết khiếu nại (lần đầu)
3 thời hạn đã hết
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-27.complaint_accepted: T-202 hết ngày 26/10/2026, L104
  OP-27.complaint_accepted: T-202 hết ngày 26/10/2026, L104
  OP-27.complaint_resolved: T-030 hết ngày 27/10/2026, L35.1
  OP-27.complaint_resolved: T-031 hết ngày 27/10/2026, L35.2
  OP-27.complaint_resolved: T-030 hết ngày 27/10/2026, L35.1
  OP-27.complaint_resolved: T-031 hết ngày 27/10/2026, L35.2
  OP-07.period_over: T-042 hết ngày 04/11/2026, L37.1
Đang xác minh
10/11/2026 Hết thời hạn tự nguyện
10/11/2026 Tống đạt văn bản khác (tính lại từ ngày tống đạt: Khiếu nại lần hai; lần tính trước hết ngày 06/11/2026 khi chưa tống đạt)
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-27.complaint_accepted: T-202 hết ngày 26/10/2026, L104
  OP-27.complaint_accepted: T-202 hết ngày 26/10/2026, L104
  OP-27.complaint_resolved: T-030 hết ngày 27/10/2026, L35.1
  OP-27.complaint_resolved: T-031 hết ngày 27/10/2026, L35.2
  OP-27.complaint_resolved: T-031 hết ngày 27/10/2026, L35.2
  OP-07.period_over: T-042 hết ngày 04/11/2026, L37.1
  OP-06.serve: T-200 hết ngày 25/11/2026, L96.2
  OP-27.complaint_resolved: T-201 hết ngày 25/11/2026, L96.3
0 sai lệch
