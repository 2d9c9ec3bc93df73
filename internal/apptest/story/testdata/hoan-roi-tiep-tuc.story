# Hoãn: thời hạn xác minh (T-042) và áp dụng cưỡng chế (T-100) đứng lại, khi tiếp tục thì thời gian hoãn không tính (L46; chính sách của hệ thống vì luật không nói về thời hạn đang chạy).
ngày 2026-11-02 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động

ngày 2026-11-06 16:00
là chủ việc
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Trong thời hạn tự nguyện

# T-042: 09 ngày từ 16/11 thì hết 25/11/2026. Hoãn ngày 18/11 theo thoả thuận của đương sự (L46.1c).
ngày 2026-11-18 09:00
qua ngày
hạn
tác nghiệp OP-23.postpone from="2026-11-18" until="2026-11-30" căn_cứ="L46.1 c" tài_liệu="Văn bản thoả thuận hoãn ngày 17/11/2026"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
hạn
----
1 thời hạn đã hết
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-07.period_over: T-042 hết ngày 25/11/2026, L37.1
soạn QDT-021
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-021 Quyết định hoãn thi hành án (khoản 1): Chờ ký
xong: Quyết định hoãn thi hành án (khoản 1)
xong: Quyết định hoãn thi hành án (khoản 1)
01/QĐ-THADS: Hoãn
  khoản 1 Án phí, lệ phí Toà án: Hoãn; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-23.postpone: T-030 hết ngày 23/11/2026, L35.1
  OP-23.postpone: T-031 hết ngày 23/11/2026, L35.2
  OP-07.period_over: T-042 tạm ngừng từ 18/11/2026, L37.1
  OP-23.postpone: T-083 hết ngày 07/12/2026, L46.3

# Đang hoãn: không cưỡng chế, không hoãn lần nữa; ngày 26/11 thời hạn xác minh không hết vì đang đứng lại.
ngày 2026-11-26 08:00
qua ngày
là chủ việc
tác nghiệp OP-13.deduct owner="Cù Xuân Hải" account="0101" holder="Ngân hàng A" amount="15000000" căn_cứ="L71 1" tài_liệu="Sao kê"
tác nghiệp OP-23.postpone from="2026-11-26" căn_cứ="L46.1 c" tài_liệu="Văn bản thoả thuận hoãn"
nhắc việc
----
1 thời hạn đã hết
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Khấu trừ tiền trong tài khoản” (hiện nay: Hoãn); chỉ làm được từ: Trong thời hạn tự nguyện; Đang xác minh; Có điều kiện thi hành; Đang cưỡng chế, xử lý tài sản. (L71.1, L73, N49)
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Hoãn thi hành án” (hiện nay: Hoãn); chỉ làm được từ: Đã thụ lý; Trong thời hạn tự nguyện; Đang xác minh; Có điều kiện thi hành; Đang cưỡng chế, xử lý tài sản; Chờ thanh toán. (L46.1c)
Chấp hành viên: Lập hồ sơ thi hành án, 04/11/2026
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Hoãn thi hành án, 23/11/2026
Chấp hành viên: Bắt đầu xác minh điều kiện thi hành án, không hạn

# Hết hạn hoãn 30/11: quyết định tiếp tục ngày 02/12/2026. Không tính từ 18/11 đến hết 02/12 (15 ngày): T-042 hết 10/12/2026.
ngày 2026-12-02 09:00
qua ngày
tác nghiệp OP-23.resume căn_cứ="L46.3 2" tài_liệu="Văn bản thoả thuận hoãn ngày 17/11/2026"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
hạn
việc đã làm
kiểm sổ
----
soạn QDT-025
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-021 Quyết định hoãn thi hành án (khoản 1): Đã phát hành
QDT-025 Quyết định tiếp tục thi hành án sau hoãn: Chờ ký
xong: Quyết định tiếp tục thi hành án sau hoãn
xong: Quyết định tiếp tục thi hành án sau hoãn
01/QĐ-THADS: Đang xác minh
  khoản 1 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-23.postpone: T-030 hết ngày 23/11/2026, L35.1
  OP-23.postpone: T-031 hết ngày 23/11/2026, L35.2
  OP-23.resume: T-030 hết ngày 07/12/2026, L35.1
  OP-23.resume: T-031 hết ngày 07/12/2026, L35.2
  OP-07.period_over: T-042 hết ngày 10/12/2026 (trước: 25/11/2026), L37.1
02/11/2026 OP-03.ex_officio L33.2, L33.3, N8
02/11/2026 OP-04.assign L22.2, N12.2
06/11/2026 OP-06.serve_decision L35.1, N16
18/11/2026 OP-07.period_over L36.1, L37.1
18/11/2026 OP-23.postpone L46.1c
02/12/2026 OP-23.resume L46.3
0 sai lệch
