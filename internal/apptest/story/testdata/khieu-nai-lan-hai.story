# Khiếu nại lần hai nêu khiếu nại lần đầu và quyết định giải quyết nó (L96.3): hai người cùng khiếu nại, mỗi khiếu nại lần hai tiếp đúng khiếu nại của người ấy.
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
tác nghiệp OP-27.complaint_in person="Cù Xuân Hải" content="Khiếu nại lần hai" second="có"
tác nghiệp OP-27.complaint_in content="Khiếu nại quyết định thi hành án"
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
ngày 2026-10-26 09:00
là daklak.tiepnhan1
tác nghiệp OP-27.complaint_in content="Không đồng ý" continues="1"
là daklak.thamtra
tác nghiệp OP-27.complaint_resolved result="Giữ nguyên" verdict="wrong" complaint="1"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
ngày 2026-10-28 09:00
là daklak.thamtra
tác nghiệp OP-27.complaint_resolved result="Sửa một phần" verdict="partly" complaint="2"
là daklak.thutruong
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
từ chối: Khiếu nại lần hai phải nêu quyết định giải quyết lần đầu: hãy chọn khiếu nại lần đầu đã giải quyết trong hồ sơ, hoặc nhập số và ngày của quyết định ấy. (L96, L104)
từ chối: Còn thiếu: người khiếu nại: “Đương sự” hoặc “Người, tổ chức khác”. Hãy bổ sung rồi làm lại. (L96, L104)
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện
soạn TB-036
soạn TB-036
xong: Thông báo thụ lý giải quyết khiếu nại
xong: Thông báo thụ lý giải quyết khiếu nại
xong: Thông báo thụ lý giải quyết khiếu nại
xong: Thông báo thụ lý giải quyết khiếu nại
từ chối: Khiếu nại được chọn không có hoặc đã được xử lý; hãy tải lại trang rồi chọn lại. (L96, L104)
soạn QDT-057
xong: Quyết định giải quyết khiếu nại (lần đầu)
xong: Quyết định giải quyết khiếu nại (lần đầu)
soạn QDT-057
xong: Quyết định giải quyết khiếu nại (lần đầu)
xong: Quyết định giải quyết khiếu nại (lần đầu)
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-27.complaint_accepted: T-202 hết ngày 26/10/2026, L104
  OP-27.complaint_accepted: T-202 hết ngày 26/10/2026, L104
  OP-27.complaint_resolved: T-030 hết ngày 29/10/2026, L35.1
  OP-27.complaint_resolved: T-031 hết ngày 29/10/2026, L35.2
  OP-27.complaint_resolved: T-030 hết ngày 02/11/2026, L35.1
  OP-27.complaint_resolved: T-031 hết ngày 02/11/2026, L35.2
  OP-27.complaint_resolved: T-201 hết ngày 10/11/2026, L96.3
  OP-27.complaint_resolved: T-201 hết ngày 12/11/2026, L96.3

# Chưa giải quyết thì chưa có khiếu nại lần hai. Nay có hai quyết định lần đầu: phải chọn; thời hạn khiếu nại lần hai của người kia còn nguyên.
ngày 2026-11-02 09:00
là daklak.tiepnhan1
tác nghiệp OP-27.complaint_in content="Không đồng ý với quyết định giải quyết" second="có"
tác nghiệp OP-27.complaint_in content="Không đồng ý với quyết định giải quyết" continues="2"
tác nghiệp OP-27.complaint_in content="Không đồng ý lần nữa" continues="2"
diễn biến từ="2026-11-02"
hạn
----
từ chối: Hồ sơ có 2 khiếu nại lần đầu đã giải quyết; hãy chọn khiếu nại mà khiếu nại lần hai này tiếp tục. (L96, L104)
Trong thời hạn tự nguyện
từ chối: Khiếu nại được chọn không có hoặc đã được xử lý; hãy tải lại trang rồi chọn lại. (L96, L104)
02/11/2026 Nhận khiếu nại (lần hai, tiếp khiếu nại ngày 19/10/2026, không đồng ý với Quyết định số 03/QĐ-THADS ngày 28/10/2026)
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-27.complaint_accepted: T-202 hết ngày 26/10/2026, L104
  OP-27.complaint_accepted: T-202 hết ngày 26/10/2026, L104
  OP-27.complaint_resolved: T-030 hết ngày 29/10/2026, L35.1
  OP-27.complaint_resolved: T-031 hết ngày 29/10/2026, L35.2
  OP-27.complaint_resolved: T-030 hết ngày 02/11/2026, L35.1
  OP-27.complaint_resolved: T-031 hết ngày 02/11/2026, L35.2
  OP-27.complaint_resolved: T-201 hết ngày 10/11/2026, L96.3
  OP-27.complaint_in: T-202 hết ngày 12/11/2026, L104

# Ông Hải: chỉ còn một quyết định lần đầu nên không phải chọn; việc thụ lý, giải quyết cũng nêu khiếu nại và quyết định trước.
ngày 2026-11-04 09:00
tác nghiệp OP-27.complaint_in content="Không đồng ý với quyết định giải quyết" second="có"
ngày 2026-11-06 09:00
là daklak.thamtra
tác nghiệp OP-27.complaint_accepted result="Cục Quản lý thi hành án dân sự thụ lý" complaint="4"
tác nghiệp OP-27.complaint_resolved result="Giữ nguyên quyết định giải quyết lần đầu" complaint="4" verdict="wrong"
diễn biến từ="2026-11-04"
hạn
----
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện
04/11/2026 Nhận khiếu nại (lần hai, tiếp khiếu nại ngày 19/10/2026, không đồng ý với Quyết định số 02/QĐ-THADS ngày 26/10/2026)
06/11/2026 Thụ lý hoặc không thụ lý khiếu nại (lần hai, tiếp khiếu nại ngày 19/10/2026, không đồng ý với Quyết định số 02/QĐ-THADS ngày 26/10/2026)
06/11/2026 Giải quyết, đình chỉ giải quyết khiếu nại (lần hai, tiếp khiếu nại ngày 19/10/2026, không đồng ý với Quyết định số 02/QĐ-THADS ngày 26/10/2026)
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-27.complaint_accepted: T-202 hết ngày 26/10/2026, L104
  OP-27.complaint_accepted: T-202 hết ngày 26/10/2026, L104
  OP-27.complaint_resolved: T-030 hết ngày 29/10/2026, L35.1
  OP-27.complaint_resolved: T-031 hết ngày 29/10/2026, L35.2
  OP-27.complaint_resolved: T-030 hết ngày 02/11/2026, L35.1
  OP-27.complaint_resolved: T-031 hết ngày 02/11/2026, L35.2
  OP-27.complaint_accepted: T-202 hết ngày 11/11/2026, L104
  OP-27.complaint_resolved: T-030 hết ngày 11/11/2026, L35.1
  OP-27.complaint_resolved: T-031 hết ngày 11/11/2026, L35.2
  OP-27.complaint_in: T-202 hết ngày 12/11/2026, L104

# Quyết định lần đầu ở nơi khác thì nhập số và ngày.
ngày 2026-11-09 09:00
là daklak.tiepnhan1
tác nghiệp OP-27.complaint_in other="Hồ Văn Khoái, thôn 9, xã Ea Kao" content="Không đồng ý" second="có"
tác nghiệp OP-27.complaint_in other="Hồ Văn Khoái, thôn 9, xã Ea Kao" content="Không đồng ý" second="có" first_no="12/QĐ-THADS" first_on="2026-10-30"
diễn biến từ="2026-11-09"
kiểm sổ
----
từ chối: Khiếu nại lần hai phải nêu quyết định giải quyết lần đầu: hãy chọn khiếu nại lần đầu đã giải quyết trong hồ sơ, hoặc nhập số và ngày của quyết định ấy. (L96, L104)
Trong thời hạn tự nguyện
09/11/2026 Nhận khiếu nại (lần hai, không đồng ý với Quyết định số 12/QĐ-THADS ngày 30/10/2026)
0 sai lệch
