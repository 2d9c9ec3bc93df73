# Khiếu nại thuộc trường hợp không được thụ lý (L97): thông báo không thụ lý, không chạy thời hạn giải quyết. Khiếu nại lần hai do cơ quan
# quản lý thuộc Bộ Tư pháp thụ lý, giải quyết (L98): ở đây chỉ ghi nhận. Người khiếu nại rút thì đình chỉ giải quyết.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
là daklak.thamtra
tác nghiệp OP-27.complaint_accepted result="Thụ lý"
là daklak.tiepnhan1
tác nghiệp OP-27.complaint_in content="Không nêu tên người khiếu nại"
tác nghiệp OP-27.complaint_in other="Hồ Văn Khoái, thôn 9, xã Ea Kao" content="Cho rằng nghĩa vụ của con trai không được thi hành"
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
từ chối: Chỉ thụ lý hoặc không thụ lý khiếu nại đã nhận. Ghi nhận khiếu nại trước (OP-27, Nhận khiếu nại), rồi mới thụ lý. (L104, L97)
từ chối: Còn thiếu: người khiếu nại: “Đương sự” hoặc “Người, tổ chức khác”. Hãy bổ sung rồi làm lại. (L96, L104)
Đã thụ lý
  OP-03.ex_officio: T-030 hết ngày 15/10/2026, L35.1
  OP-03.ex_officio: T-031 hết ngày 15/10/2026, L35.2
  OP-27.complaint_in: T-202 hết ngày 19/10/2026, L104

ngày 2026-10-14 09:00
là daklak.thamtra
tác nghiệp OP-27.complaint_accepted result="Không thụ lý" declined="có"
văn bản của việc
sửa văn bản TB-037 lý_do="người khiếu nại không có quyền, lợi ích liên quan trực tiếp đến quyết định bị khiếu nại"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy TB-037 từ="Căn cứ" đến="Nơi nhận"
hạn
----
soạn TB-037
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
TB-037 Thông báo không thụ lý khiếu nại: Bản thảo, thiếu: Lý do không thụ lý
xong: Thông báo không thụ lý khiếu nại
xong: Thông báo không thụ lý khiếu nại
Căn cứ Điều 97, Điều 104 Luật Thi hành án dân sự số 106/2025/QH15; Xét khiếu nại ngày 12 tháng 10 năm 2026 của Hồ Văn Khoái, thôn 9, xã Ea Kao. THÔNG BÁO: 1. Không thụ lý giải quyết khiếu nại của Hồ Văn Khoái, thôn 9, xã Ea Kao. Nội dung khiếu nại: Cho rằng nghĩa vụ của con trai không được thi hành. 2. Lý do không thụ lý: người khiếu nại không có quyền, lợi ích liên quan trực tiếp đến quyết định bị khiếu nại, thuộc trường hợp khiếu nại không được thụ lý giải quyết theo quy định tại Điều 97 Luật Thi hành án dân sự. Thông báo để người khiếu nại biết./. Nơi nhận
  OP-03.ex_officio: T-030 hết ngày 15/10/2026, L35.1
  OP-03.ex_officio: T-031 hết ngày 15/10/2026, L35.2
  OP-27.complaint_accepted: T-202 hết ngày 19/10/2026, L104

ngày 2026-10-15 09:00
là daklak.tiepnhan1
tác nghiệp OP-27.complaint_in person="Cù Xuân Hải" content="Khiếu nại việc thông báo quyết định thi hành án"
là daklak.thamtra
tác nghiệp OP-27.complaint_accepted result="Thụ lý"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
----
Đã thụ lý
soạn TB-036
xong: Thông báo thụ lý giải quyết khiếu nại
xong: Thông báo thụ lý giải quyết khiếu nại

ngày 2026-10-20 09:00
là daklak.thamtra
tác nghiệp OP-27.complaint_resolved result="Đình chỉ toàn bộ nội dung khiếu nại" stopped="có" reason="Ngày 19/10/2026 người khiếu nại rút khiếu nại bằng văn bản"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-059 từ="Căn cứ" đến="Nơi nhận"
hạn
là daklak.tiepnhan1
tác nghiệp OP-27.complaint_in person="Cù Xuân Hải" content="Khiếu nại lần hai" second="có"
là daklak.thamtra
tác nghiệp OP-27.complaint_accepted result="Cục Quản lý thi hành án dân sự thụ lý" second="có"
tác nghiệp OP-27.complaint_resolved result="Cục giữ nguyên quyết định lần đầu" second="có"
văn bản của việc
việc đã làm
kiểm sổ
----
soạn QDT-059
xong: Quyết định đình chỉ giải quyết khiếu nại
xong: Quyết định đình chỉ giải quyết khiếu nại
Căn cứ Điều 98, Điều 102 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Xét khiếu nại ngày 15 tháng 10 năm 2026 của Cù Xuân Hải, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. QUYẾT ĐỊNH: Điều 1. Đình chỉ giải quyết khiếu nại của Cù Xuân Hải, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Nội dung khiếu nại: Khiếu nại việc thông báo quyết định thi hành án. Lý do: Ngày 19/10/2026 người khiếu nại rút khiếu nại bằng văn bản. Điều 2. Đình chỉ toàn bộ nội dung khiếu nại. Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Người khiếu nại, Chấp hành viên Nguyễn Thị Hồng Nhung và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
  OP-03.ex_officio: T-030 hết ngày 15/10/2026, L35.1
  OP-03.ex_officio: T-031 hết ngày 15/10/2026, L35.2
  OP-27.complaint_accepted: T-202 hết ngày 19/10/2026, L104
  OP-27.complaint_accepted: T-202 hết ngày 22/10/2026, L104
  OP-27.complaint_resolved: T-030 hết ngày 23/10/2026, L35.1
  OP-27.complaint_resolved: T-031 hết ngày 23/10/2026, L35.2
Đã thụ lý
Đã thụ lý
Đã thụ lý
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
TB-037 Thông báo không thụ lý khiếu nại: Đã phát hành
TB-036 Thông báo thụ lý giải quyết khiếu nại: Đã phát hành
QDT-059 Quyết định đình chỉ giải quyết khiếu nại: Đã phát hành
12/10/2026 OP-03.ex_officio L33.2, L33.3, N8
12/10/2026 OP-04.assign L22.2, N12.2
12/10/2026 OP-05.open_file N12.2
12/10/2026 OP-27.complaint_in L96, L104
14/10/2026 OP-27.complaint_accepted L104, L97
15/10/2026 OP-27.complaint_in L96, L104
15/10/2026 OP-27.complaint_accepted L104, L97
20/10/2026 OP-27.complaint_resolved L98, L102
20/10/2026 OP-27.complaint_in L96, L104
20/10/2026 OP-27.complaint_accepted L104, L97
20/10/2026 OP-27.complaint_resolved L98, L102
0 sai lệch
