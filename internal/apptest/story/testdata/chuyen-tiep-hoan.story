# Hoãn theo Luật năm 2008 (L48.1c cũ) trước 01/7/2026, tiếp tục sau đó theo Luật năm 2025 (L46.3; L116.3, L116.4): về đúng chỗ đã dừng.
ngày 2026-05-11 09:00
là daklak.tiepnhan1
nhận vay-dau-2026.txt
xác nhận hiệu_lực="2026-04-21"
nộp đơn người="Bế Quang Mão" địa_chỉ="thôn 10, xã Hòa Phú, tỉnh Đắk Lắk" ngày="2026-05-11" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="21/2026/DS-ST" ngày_án="2026-03-20" phải="Doãn Thị Nụ" được="Bế Quang Mão" khoản="Trả 90.000.000 đồng" kèm="Bản sao bản án"
thụ lý
thử ký TB-005
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 21/2026/DS-ST; ngày 20/03/2026
  Trả nợ, thanh toán: 90.000.000 đồng
  Án phí, lệ phí Toà án: 4.500.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Giấy biên nhận đơn yêu cầu thi hành án

ngày 2026-05-13 09:00
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

ngày 2026-05-26 09:00
qua ngày
tình trạng
hạn
----
1 thời hạn đã hết
02/QĐ-THADS: Đang xác minh
  khoản 1 Trả nợ, thanh toán: Đang xác minh; phải thi hành 90.000.000, đã thu 0, đã trả 0
  OP-03.on_request: T-031 hết ngày 18/05/2026, L38
  OP-06.serve_decision: T-200 hết ngày 28/05/2026, L140.2
  OP-07.period_over: T-042 hết ngày 04/06/2026, L44.1

ngày 2026-05-28 09:00
là chủ việc
tác nghiệp OP-23.postpone căn_cứ="L48.1 c" tài_liệu="Văn bản đồng ý hoãn ghi thời hạn" from="2026-05-28" until="2026-08-28" reason="Hai bên đồng ý hoãn 03 tháng"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-021 từ="Căn cứ" đến="QUYẾT ĐỊNH:"
tình trạng
hạn
----
soạn QDT-021
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
QDT-021 Quyết định hoãn thi hành án (khoản 1): Chờ ký
xong: Quyết định hoãn thi hành án (khoản 1)
xong: Quyết định hoãn thi hành án (khoản 1)
Căn cứ khoản 1 Điều 48 Luật Thi hành án dân sự năm 2008 (sửa đổi, bổ sung năm 2014, năm 2022); Căn cứ Điều 14 Nghị định số 62/2015/NĐ-CP ngày 18 tháng 7 năm 2015 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án dân sự (sửa đổi, bổ sung bởi Nghị định số 33/2020/NĐ-CP và Nghị định số 152/2024/NĐ-CP); Căn cứ Quyết định thi hành án số 02/QĐ-THADS ngày 13 tháng 5 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Xét Văn bản đồng ý hoãn ghi thời hạn. QUYẾT ĐỊNH:
02/QĐ-THADS: Hoãn
  khoản 1 Trả nợ, thanh toán: Hoãn; phải thi hành 90.000.000, đã thu 0, đã trả 0
  OP-03.on_request: T-031 hết ngày 18/05/2026, L38
  OP-06.serve_decision: T-200 hết ngày 28/05/2026, L140.2
  OP-23.postpone: T-030 hết ngày 02/06/2026, L39.2
  OP-23.postpone: T-031 hết ngày 02/06/2026, L38
  OP-07.period_over: T-042 tạm ngừng từ 28/05/2026, L44.1
  OP-23.postpone: T-083 hết ngày 09/09/2026, L48.4

ngày 2026-08-31 09:00
qua ngày
hạn
----
1 thời hạn đã hết
  OP-03.on_request: T-031 hết ngày 18/05/2026, L38
  OP-23.postpone: T-030 hết ngày 02/06/2026, L39.2
  OP-23.postpone: T-031 hết ngày 02/06/2026, L38
  OP-07.period_over: T-042 tạm ngừng từ 28/05/2026, L44.1
  OP-23.postpone: T-083 hết ngày 09/09/2026, L48.4

ngày 2026-09-03 09:00
là chủ việc
tác nghiệp OP-23.resume căn_cứ="L48.4 1" tài_liệu="Văn bản đồng ý hoãn"
tác nghiệp OP-23.resume căn_cứ="L46.3 1" tài_liệu="Văn bản đồng ý hoãn đã hết thời hạn"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-025 từ="Căn cứ" đến="QUYẾT ĐỊNH:"
tình trạng
hạn
việc đã làm
kiểm sổ
----
từ chối: Căn cứ L48.4 1 không dùng được cho việc “Tiếp tục thi hành án sau hoãn”; hãy chọn một căn cứ của L46.3. (L46.3)
soạn QDT-025
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
QDT-021 Quyết định hoãn thi hành án (khoản 1): Đã phát hành
QDT-025 Quyết định tiếp tục thi hành án sau hoãn: Chờ ký
xong: Quyết định tiếp tục thi hành án sau hoãn
xong: Quyết định tiếp tục thi hành án sau hoãn
Căn cứ khoản 2 Điều 22, khoản 3 Điều 46 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Quyết định thi hành án số 02/QĐ-THADS ngày 13 tháng 5 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Căn cứ Quyết định hoãn thi hành án số 03/QĐ-THADS ngày 28 tháng 5 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. QUYẾT ĐỊNH:
02/QĐ-THADS: Đang xác minh
  khoản 1 Trả nợ, thanh toán: Đang xác minh; phải thi hành 90.000.000, đã thu 0, đã trả 0
  OP-03.on_request: T-031 hết ngày 18/05/2026, L38
  OP-23.postpone: T-030 hết ngày 02/06/2026, L39.2
  OP-23.postpone: T-031 hết ngày 02/06/2026, L38
  OP-23.resume: T-030 hết ngày 08/09/2026, L35.1
  OP-23.resume: T-031 hết ngày 08/09/2026, L35.2
  OP-07.period_over: T-042 hết ngày 11/09/2026 (trước: 04/06/2026), L44.1
13/05/2026 OP-03.on_request L36.1, N7
13/05/2026 OP-04.assign N8
13/05/2026 OP-05.open_file N8.1
13/05/2026 OP-06.serve_decision L39, L40, N12
26/05/2026 OP-07.period_over L45.1, L44.1
28/05/2026 OP-23.postpone L48.1c
03/09/2026 OP-23.resume L46.3
0 sai lệch
