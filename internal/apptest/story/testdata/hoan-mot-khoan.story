# Một việc hai khoản (phạt tiền, án phí): hoãn riêng khoản phạt (L46.1e), khoản án phí vẫn xác minh, thu, trả; trạng thái của việc suy từ các
# khoản, thời hạn theo từng khoản; căn cứ hoãn hết thì khoản phạt về đúng chỗ cũ (L46.3).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận hinh-su.txt
xác nhận hiệu_lực="2026-09-12"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 88/2026/HS-ST; ngày 12/08/2026
  Hình phạt tiền: 30.000.000 đồng
  Bồi thường thiệt hại: 24.000.000 đồng
  Truy thu tiền, tài sản thu lợi bất chính: 8.500.000 đồng
  Án phí, lệ phí Toà án: 200.000 đồng
  Án phí, lệ phí Toà án: 200.000 đồng
  Án phí, lệ phí Toà án: 1.200.000 đồng
  Tịch thu tiêu huỷ: 0 đồng
  Tịch thu sung quỹ nhà nước: 0 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 0 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 5 việc

ngày 2026-10-14 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
chọn việc Trịnh Quốc Sửu – 88
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2026-10-27 08:00
qua ngày
tình trạng
hạn
----
1 thời hạn đã hết
01/QĐ-THADS: Đang xác minh
  khoản 1 Hình phạt tiền: Đang xác minh; phải thi hành 30.000.000, đã thu 0, đã trả 0
  khoản 2 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 200.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-07.period_over: T-042 hết ngày 04/11/2026, L37.1

ngày 2026-10-29 09:00
là chủ việc
tác nghiệp OP-23.postpone khoản="1" căn_cứ="L46.1 e" tài_liệu="Quyết định phong tỏa của cơ quan điều tra" from="2026-10-29" reason="Tài sản duy nhất đang bị phong tỏa"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-021 từ="QUYẾT ĐỊNH: " đến="Nơi nhận"
tình trạng
hạn
----
soạn QDT-021
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-021 Quyết định hoãn thi hành án (khoản 1): Chờ ký
xong: Quyết định hoãn thi hành án (khoản 1)
xong: Quyết định hoãn thi hành án (khoản 1)
QUYẾT ĐỊNH: Điều 1. Hoãn một phần việc thi hành Quyết định thi hành án nêu trên đối với: - Trịnh Quốc Sửu, sinh năm 1988, địa chỉ: thôn 5, xã Ea Ning, tỉnh Đắk Lắk. Các khoản được hoãn: - Phạt tiền bị cáo Trịnh Quốc Sửu 30.000.000 đồng (ba mươi triệu đồng). Căn cứ: điểm e khoản 1 Điều 46 Luật Thi hành án dân sự. Lý do: Cơ quan tiến hành tố tụng áp dụng biện pháp khẩn cấp tạm thời, ngăn chặn, cưỡng chế đối với tài sản thi hành án. Tài sản duy nhất đang bị phong tỏa. Điều 2. Thời gian hoãn từ ngày 29 tháng 10 năm 2026 cho đến khi căn cứ hoãn không còn. Lãi chậm thi hành án trong thời gian hoãn: tính theo quy định của pháp luật. Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, đương sự và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
01/QĐ-THADS: Đang xác minh
  khoản 1 Hình phạt tiền: Hoãn; phải thi hành 30.000.000, đã thu 0, đã trả 0
  khoản 2 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 200.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-23.postpone: T-030 hết ngày 03/11/2026, L35.1
  OP-23.postpone: T-031 hết ngày 03/11/2026, L35.2
  OP-07.period_over: T-042 hết ngày 04/11/2026, L37.1
  OP-07.period_over: T-042 tạm ngừng từ 29/10/2026, L37.1

ngày 2026-11-03 09:00
là chủ việc
tác nghiệp OP-08.has_means result="Có tiền mặt nộp án phí" place="thôn 5, xã Ea Ning"
tình trạng
hạn
tác nghiệp OP-19.receive amount="200000" receipt="BL 0161"
tác nghiệp OP-20.pay amount="200000" receipt="GNT 30"
tình trạng
----
Có điều kiện thi hành
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Hình phạt tiền: Hoãn; phải thi hành 30.000.000, đã thu 0, đã trả 0
  khoản 2 Án phí, lệ phí Toà án: Có điều kiện thi hành; phải thi hành 200.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-23.postpone: T-030 hết ngày 03/11/2026, L35.1
  OP-23.postpone: T-031 hết ngày 03/11/2026, L35.2
  OP-07.period_over: T-042 tạm ngừng từ 29/10/2026, L37.1
Chờ thanh toán
Hoãn
01/QĐ-THADS: Hoãn
  khoản 1 Hình phạt tiền: Hoãn; phải thi hành 30.000.000, đã thu 0, đã trả 0
  khoản 2 Án phí, lệ phí Toà án: Thi hành xong; phải thi hành 200.000, đã thu 200.000, đã trả 200.000

ngày 2026-11-16 09:00
là chủ việc
tác nghiệp OP-23.ground_gone reason="Cơ quan điều tra bỏ phong tỏa ngày 16/11/2026"
tác nghiệp OP-23.resume căn_cứ="L46.3 1" tài_liệu="Quyết định huỷ bỏ phong tỏa"
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
Hoãn
soạn QDT-025
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-021 Quyết định hoãn thi hành án (khoản 1): Đã phát hành
QDT-025 Quyết định tiếp tục thi hành án sau hoãn: Chờ ký
xong: Quyết định tiếp tục thi hành án sau hoãn
xong: Quyết định tiếp tục thi hành án sau hoãn
01/QĐ-THADS: Đang xác minh
  khoản 1 Hình phạt tiền: Đang xác minh; phải thi hành 30.000.000, đã thu 0, đã trả 0
  khoản 2 Án phí, lệ phí Toà án: Thi hành xong; phải thi hành 200.000, đã thu 200.000, đã trả 200.000
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-23.postpone: T-030 hết ngày 03/11/2026, L35.1
  OP-23.postpone: T-031 hết ngày 03/11/2026, L35.2
  OP-23.resume: T-030 hết ngày 19/11/2026, L35.1
  OP-23.resume: T-031 hết ngày 19/11/2026, L35.2
  OP-07.period_over: T-042 hết ngày 23/11/2026 (trước: 04/11/2026), L37.1
14/10/2026 OP-03.ex_officio L33.2, L33.3, N8
14/10/2026 OP-04.assign L22.2, N12.2
14/10/2026 OP-05.open_file N12.2
14/10/2026 OP-06.serve_decision L35.1, N16
27/10/2026 OP-07.period_over L36.1, L37.1
29/10/2026 OP-23.postpone L46.1e
03/11/2026 OP-08.has_means L3.6, L37
03/11/2026 OP-19.receive L54.6
03/11/2026 OP-20.pay L54.6, N30
16/11/2026 OP-23.ground_gone L46.3
16/11/2026 OP-23.resume L46.3
0 sai lệch
