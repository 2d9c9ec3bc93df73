# Hai người khiếu nại hai ngày khác nhau: mỗi khiếu nại có thời hạn thụ lý (05 ngày làm việc, L104) và giải quyết (L102) của riêng nó; việc sau không nối, không xoá thời hạn của việc trước.
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
tác nghiệp OP-06.serve_decision người="Cù Xuân Hải" how="giao trực tiếp"
ngày 2026-10-16 09:00
tác nghiệp OP-06.serve_decision người="Lã Thị Thắm" how="giao trực tiếp"
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
Trong thời hạn tự nguyện
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-06.serve_decision: T-200 hết ngày 02/11/2026, L96.2

# Ông Hải khiếu nại ngày 19/10, bà Thắm ngày 22/10.
ngày 2026-10-19 09:00
là daklak.tiepnhan1
tác nghiệp OP-27.complaint_in person="Cù Xuân Hải" content="Khiếu nại quyết định thi hành án"
ngày 2026-10-22 09:00
tác nghiệp OP-27.complaint_in person="Lã Thị Thắm" content="Khiếu nại quyết định thi hành án"
hạn
----
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-27.complaint_in: T-202 hết ngày 26/10/2026, L104
  OP-27.complaint_in: T-202 hết ngày 29/10/2026, L104

# Hai khiếu nại cùng chờ thì phải chọn; thụ lý khiếu nại thứ hai trước: thời hạn của khiếu nại thứ nhất còn nguyên. Chỉ còn một thì không phải chọn.
ngày 2026-10-23 09:00
là daklak.thamtra
tác nghiệp OP-27.complaint_accepted result="Thụ lý khiếu nại"
tác nghiệp OP-27.complaint_accepted result="Thụ lý khiếu nại của bà Thắm" complaint="2"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy TB-036 từ="Xét khiếu nại" đến="THÔNG BÁO"
hạn
ngày 2026-10-27 09:00
là daklak.thamtra
tác nghiệp OP-27.complaint_accepted result="Thụ lý khiếu nại của ông Hải"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy TB-036 từ="Xét khiếu nại" đến="THÔNG BÁO"
hạn
----
từ chối: Hồ sơ đang có 2 khiếu nại chờ xử lý; hãy chọn khiếu nại. (L104, L97)
soạn TB-036
xong: Thông báo thụ lý giải quyết khiếu nại
xong: Thông báo thụ lý giải quyết khiếu nại
Xét khiếu nại ngày 22 tháng 10 năm 2026 của Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. THÔNG BÁO
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-27.complaint_in: T-202 hết ngày 26/10/2026, L104
  OP-27.complaint_accepted: T-202 hết ngày 29/10/2026, L104
  OP-27.complaint_accepted: T-203 hết ngày 09/11/2026, L102
soạn TB-036
xong: Thông báo thụ lý giải quyết khiếu nại
xong: Thông báo thụ lý giải quyết khiếu nại
Xét khiếu nại ngày 19 tháng 10 năm 2026 của Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. THÔNG BÁO
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-27.complaint_accepted: T-202 hết ngày 26/10/2026, L104
  OP-27.complaint_accepted: T-202 hết ngày 29/10/2026, L104
  OP-27.complaint_accepted: T-203 hết ngày 09/11/2026, L102
  OP-27.complaint_accepted: T-203 hết ngày 11/11/2026, L102

# Giải quyết khiếu nại của ông Hải (thứ nhất) trước; một khiếu nại giải quyết một lần.
ngày 2026-11-04 09:00
là daklak.thamtra
tác nghiệp OP-27.complaint_resolved result="Giữ nguyên" verdict="wrong"
tác nghiệp OP-27.complaint_resolved result="Giữ nguyên" verdict="wrong" complaint="1"
tác nghiệp OP-27.complaint_resolved result="Giữ nguyên" verdict="wrong" complaint="1"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-057 từ="Xét khiếu nại" đến="QUYẾT ĐỊNH"
ngày 2026-11-06 09:00
là daklak.thamtra
tác nghiệp OP-27.complaint_resolved result="Giữ nguyên" verdict="wrong"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-057 từ="Xét khiếu nại" đến="QUYẾT ĐỊNH"
hạn
kiểm sổ
----
từ chối: Hồ sơ đang có 2 khiếu nại chờ xử lý; hãy chọn khiếu nại. (L98, L102)
soạn QDT-057
từ chối: Đang có văn bản “Quyết định giải quyết khiếu nại (lần đầu)” chờ ký, đóng dấu cho các khoản này; hãy phát hành hoặc huỷ văn bản ấy trước. (L98, L102)
xong: Quyết định giải quyết khiếu nại (lần đầu)
xong: Quyết định giải quyết khiếu nại (lần đầu)
Xét khiếu nại ngày 19 tháng 10 năm 2026 của Cù Xuân Hải, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. QUYẾT ĐỊNH
soạn QDT-057
xong: Quyết định giải quyết khiếu nại (lần đầu)
xong: Quyết định giải quyết khiếu nại (lần đầu)
Xét khiếu nại ngày 22 tháng 10 năm 2026 của Lã Thị Thắm, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. QUYẾT ĐỊNH
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-27.complaint_accepted: T-202 hết ngày 26/10/2026, L104
  OP-27.complaint_accepted: T-202 hết ngày 29/10/2026, L104
  OP-27.complaint_resolved: T-030 hết ngày 09/11/2026, L35.1
  OP-27.complaint_resolved: T-031 hết ngày 09/11/2026, L35.2
  OP-27.complaint_resolved: T-030 hết ngày 11/11/2026, L35.1
  OP-27.complaint_resolved: T-031 hết ngày 11/11/2026, L35.2
  OP-27.complaint_resolved: T-201 hết ngày 19/11/2026, L96.3
  OP-27.complaint_resolved: T-201 hết ngày 23/11/2026, L96.3
0 sai lệch
