# Khiếu nại lần đầu về quyết định cưỡng chế: trong 30 ngày (L96.2), thụ lý trong 05 ngày làm việc (L104), giải quyết trong 30 ngày (L102),
# giữ nguyên quyết định; được khiếu nại lần hai trong 15 ngày (L96.3). Quyết định bị khiếu nại vẫn thi hành.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc

ngày 2026-10-14 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2026-10-28 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.has_means result="Có tiền trong tài khoản"
tác nghiệp OP-13.deduct owner="Cù Xuân Hải" account="0101 222" holder="Ngân hàng A" amount="15000000" căn_cứ="L71 1" tài_liệu="Văn bản trả lời của ngân hàng"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-06.serve văn_bản="QDC-008" how="giao trực tiếp" by_hand="no_access" người="Cù Xuân Hải"
hạn
----
1 thời hạn đã hết
Có điều kiện thi hành
soạn QDC-008
xong: Quyết định khấu trừ tiền trong tài khoản
xong: Quyết định khấu trừ tiền trong tài khoản
Đang cưỡng chế, xử lý tài sản
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-13.deduct: T-113 hết ngày 28/10/2026, L73.2, N49.3
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-13.deduct: T-030 hết ngày 02/11/2026, L35.1
  OP-13.deduct: T-031 hết ngày 02/11/2026, L35.2
  OP-06.serve: T-200 hết ngày 27/11/2026, L96.2

ngày 2026-11-05 09:00
là daklak.tiepnhan1
tác nghiệp OP-27.complaint_in văn_bản="QDC-008" person="Cù Xuân Hải" content="Khiếu nại quyết định khấu trừ"
hạn
----
Đang cưỡng chế, xử lý tài sản
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-13.deduct: T-113 hết ngày 28/10/2026, L73.2, N49.3
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-13.deduct: T-030 hết ngày 02/11/2026, L35.1
  OP-13.deduct: T-031 hết ngày 02/11/2026, L35.2
  OP-27.complaint_in: T-202 hết ngày 12/11/2026, L104

ngày 2026-11-09 09:00
là daklak.thamtra
tác nghiệp OP-27.complaint_accepted result="Thụ lý giải quyết khiếu nại lần đầu" about_coercion="có"
văn bản của việc
là daklak.photruong
ký
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
hạn
đọc giấy TB-036 từ="Xét khiếu nại" đến="Nơi nhận"
----
soạn TB-036
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-008 Quyết định khấu trừ tiền trong tài khoản: Đã phát hành
TB-036 Thông báo thụ lý giải quyết khiếu nại: Chờ ký
chưa: Thông báo thụ lý giải quyết khiếu nại: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Thông báo thụ lý giải quyết khiếu nại
xong: Thông báo thụ lý giải quyết khiếu nại
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-13.deduct: T-113 hết ngày 28/10/2026, L73.2, N49.3
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-13.deduct: T-030 hết ngày 02/11/2026, L35.1
  OP-13.deduct: T-031 hết ngày 02/11/2026, L35.2
  OP-27.complaint_accepted: T-202 hết ngày 12/11/2026, L104
  OP-27.complaint_accepted: T-203 hết ngày 09/12/2026, L102
Xét khiếu nại ngày 05 tháng 11 năm 2026 của Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. THÔNG BÁO: 1. Thụ lý giải quyết khiếu nại lần đầu của người có tên nêu trên. Nội dung khiếu nại: Khiếu nại quyết định khấu trừ. 2. Thời hạn giải quyết khiếu nại là 30 ngày kể từ ngày thụ lý; vụ việc phức tạp hoặc ở vùng xa được kéo dài nhưng không quá 30 ngày. Người khiếu nại có quyền cung cấp chứng cứ, được biết kết quả giải quyết và có nghĩa vụ cung cấp thông tin, tài liệu liên quan theo quy định của pháp luật./. Nơi nhận

ngày 2026-11-19 09:00
là daklak.thamtra
tác nghiệp OP-27.complaint_resolved result="Giữ nguyên Quyết định khấu trừ" verdict="sai" proof="ngân hàng xác nhận tài khoản không phải tài khoản nhận lương"
tác nghiệp OP-27.complaint_resolved mẫu="QDT-059" result="Giữ nguyên Quyết định khấu trừ" verdict="wrong"
tác nghiệp OP-27.complaint_resolved result="Giữ nguyên Quyết định khấu trừ" verdict="wrong" proof="ngân hàng xác nhận tài khoản không phải tài khoản nhận lương"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-057 từ="Xét khiếu nại" đến="Nơi nhận"
tình trạng
hạn
việc đã làm
kiểm sổ
----
từ chối: Mục “Kết luận về nội dung khiếu nại” không đọc được; hãy nhập lại.
từ chối: Trường hợp này lập văn bản theo mẫu QDT-057, không phải mẫu QDT-059; hãy để hệ thống chọn mẫu. (L98, L102)
soạn QDT-057
xong: Quyết định giải quyết khiếu nại (lần đầu)
xong: Quyết định giải quyết khiếu nại (lần đầu)
Xét khiếu nại ngày 05 tháng 11 năm 2026 của Cù Xuân Hải, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. QUYẾT ĐỊNH: Điều 1. Giải quyết khiếu nại của Cù Xuân Hải, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. 1. Người bị khiếu nại: Chấp hành viên Nguyễn Thị Hồng Nhung. 2. Nội dung khiếu nại: Khiếu nại quyết định khấu trừ. 3. Kết quả xác minh: ngân hàng xác nhận tài khoản không phải tài khoản nhận lương. Kết luận: nội dung khiếu nại sai toàn bộ. Điều 2. Giữ nguyên Quyết định khấu trừ. Điều 3. Nếu không đồng ý với Quyết định này, người khiếu nại có quyền khiếu nại lần hai đến Thủ trưởng cơ quan quản lý thi hành án dân sự thuộc Bộ Tư pháp trong thời hạn 15 ngày kể từ ngày được thông báo hợp lệ Quyết định này, gửi kèm bản sao Quyết định này và tài liệu liên quan. Điều 4. Quyết định này có hiệu lực thi hành kể từ ngày hết thời hạn khiếu nại lần hai mà người khiếu nại không khiếu nại tiếp. Người khiếu nại, người bị khiếu 2 nại, Chấp hành viên và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
01/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Án phí, lệ phí Toà án: Đang cưỡng chế, xử lý tài sản; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-13.deduct: T-113 hết ngày 28/10/2026, L73.2, N49.3
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-13.deduct: T-030 hết ngày 02/11/2026, L35.1
  OP-13.deduct: T-031 hết ngày 02/11/2026, L35.2
  OP-27.complaint_accepted: T-202 hết ngày 12/11/2026, L104
  OP-27.complaint_resolved: T-030 hết ngày 24/11/2026, L35.1
  OP-27.complaint_resolved: T-031 hết ngày 24/11/2026, L35.2
  OP-27.complaint_resolved: T-201 hết ngày 04/12/2026, L96.3
14/10/2026 OP-03.ex_officio L33.2, L33.3, N8
14/10/2026 OP-04.assign L22.2, N12.2
14/10/2026 OP-05.open_file N12.2
14/10/2026 OP-06.serve_decision L35.1, N16
28/10/2026 OP-07.period_over L36.1, L37.1
28/10/2026 OP-08.has_means L3.6, L37
28/10/2026 OP-13.deduct L71.1, L73, N49
28/10/2026 OP-06.serve L35, N15, N16
05/11/2026 OP-27.complaint_in L96, L104
09/11/2026 OP-27.complaint_accepted L104, L97
19/11/2026 OP-27.complaint_resolved L98, L102
0 sai lệch
