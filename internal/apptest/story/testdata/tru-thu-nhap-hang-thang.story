# Trừ vào thu nhập (L71.2, L76, N51): để lại mức tối thiểu vùng cho người phải thi hành án và người họ nuôi dưỡng, mỗi kỳ nơi trả thu nhập chuyển
# trong 03 ngày làm việc (T-114), trả xong từng phần trong 10 ngày (L54.6), chấm dứt trong 03 ngày làm việc (L95.3).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận vay-tai-san.txt
xác nhận hiệu_lực="2026-10-04"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 45/2026/DS-ST; ngày 03/09/2026
  Trả nợ, thanh toán: 120.000.000 đồng
  Án phí, lệ phí Toà án: 6.000.000 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 3.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 2 việc

ngày 2026-10-14 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
chọn việc 1
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ)
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ)
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2026-10-27 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.has_means result="Có lương 9.000.000 đồng mỗi tháng" place="Công ty cà phê Ea Kao"
tác nghiệp OP-13.income căn_cứ="L71 2" tài_liệu="Bảng lương" owner="Y Thuăn Mlô" holder="Công ty cà phê Ea Kao" income="9000000" deduct="3000000" dependants="1" region="3" from="2026-10-30"
tác nghiệp OP-13.income căn_cứ="L71 2" tài_liệu="Bảng lương" owner="Y Thuăn Mlô" holder="Công ty cà phê Ea Kao" income="9000000" deduct="3000000" dependants="0" region="3" from="2026-10-30"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
đọc giấy QDC-010 từ="QUYẾT ĐỊNH" đến="hoặc có quyết định chấm dứt"
hạn
----
1 thời hạn đã hết
Có điều kiện thi hành
từ chối: Trừ vào thu nhập phải để lại mức luật định cho người phải thi hành án và người họ nuôi dưỡng. Nhập số trừ lớn hơn 0 và không quá phần còn lại để người phải thi hành án còn đủ mức phải để lại. Luật cho làm ngay khi: Đương sự có thoả thuận khác bằng văn bản; khi đó hãy ghi lý do. (L76.3, N51.1)
soạn QDC-010
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-010 Quyết định trừ vào thu nhập của người phải thi hành án: Chờ ký
xong: Quyết định trừ vào thu nhập của người phải thi hành án
xong: Quyết định trừ vào thu nhập của người phải thi hành án
QUYẾT ĐỊNH Cưỡng chế trừ vào thu nhập của người phải thi hành án CHẤP HÀNH VIÊN Căn cứ Điều 25, khoản 2 Điều 71, Điều 76 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 51 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 14 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Xét Bảng lương. QUYẾT ĐỊNH: Điều 1. Trừ vào thu nhập của người phải thi hành án do Công ty cà phê Ea Kao đang chi trả: - Y Thuăn Mlô, sinh năm 1979, địa chỉ: buôn Hwiê, phường Ea Kao, tỉnh Đắk Lắk. Số tiền còn phải thi hành án: 6.000.000 đồng (bằng chữ: Sáu triệu đồng). Thu nhập hằng tháng: 9.000.000 đồng. Số người đang được nuôi dưỡng: 00. Số tiền trừ hằng tháng: 3.000.000 đồng (bằng chữ: Ba triệu đồng). Số tiền để lại cho người phải thi hành án và cho mỗi người đang được nuôi dưỡng không thấp hơn 01 lần mức lương tối thiểu tháng theo vùng (vùng 3), trừ trường hợp đương sự có thỏa thuận khác. Điều 2. Thời hạn trừ: từ ngày 30 tháng 10 năm 2026 cho đến khi thu đủ số tiền nêu tại Điều 1 hoặc có quyết định chấm dứt
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-13.income: T-030 hết ngày 30/10/2026, L35.1
  OP-13.income: T-031 hết ngày 30/10/2026, L35.2
  OP-13.income: T-114 hết ngày 04/11/2026, N51.4

ngày 2026-11-03 09:00
là daklak.ketoan
tác nghiệp OP-13.income_received amount="3000000" receipt="GBC 11" from="2026-11-30"
là chủ việc
tác nghiệp OP-19.receive amount="3000000" receipt="GBC 11"
tác nghiệp OP-20.pay_idle amount="3000000" receipt="GNT 7"
tình trạng
hạn
----
Đang cưỡng chế, xử lý tài sản
Đang cưỡng chế, xử lý tài sản
Đang cưỡng chế, xử lý tài sản
01/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Án phí, lệ phí Toà án: Đang cưỡng chế, xử lý tài sản; phải thi hành 6.000.000, đã thu 3.000.000, đã trả 3.000.000
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-13.income: T-030 hết ngày 30/10/2026, L35.1
  OP-13.income: T-031 hết ngày 30/10/2026, L35.2
  OP-13.income_received: T-114 hết ngày 03/12/2026, N51.4

ngày 2026-12-02 09:00
là daklak.ketoan
tác nghiệp OP-13.income_received amount="3000000" receipt="GBC 19"
là chủ việc
tác nghiệp OP-19.receive amount="3000000" receipt="GBC 19"
tình trạng
biện pháp
nhắc việc
văn bản của việc
ký
là daklak.vanthu
đóng dấu
biện pháp
là chủ việc
tác nghiệp OP-20.pay amount="3000000" receipt="GNT 9"
tình trạng
hạn
việc đã làm
kiểm sổ
----
Đang cưỡng chế, xử lý tài sản
Chờ thanh toán
01/QĐ-THADS: Chờ thanh toán
  khoản 1 Án phí, lệ phí Toà án: Chờ thanh toán; phải thi hành 6.000.000, đã thu 6.000.000, đã trả 3.000.000
income  Công ty cà phê Ea Kao: phải chấm dứt
Chấp hành viên: Ký Quyết định chấm dứt trừ vào thu nhập, 07/12/2026 (làm trước)
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Trừ vào thu nhập, 30/10/2026
Chấp hành viên: Thanh toán tiền thi hành án, 14/12/2026
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-010 Quyết định trừ vào thu nhập của người phải thi hành án: Đã phát hành
QDC-011 Quyết định chấm dứt trừ vào thu nhập: Chờ ký
xong: Quyết định chấm dứt trừ vào thu nhập
xong: Quyết định chấm dứt trừ vào thu nhập
income  Công ty cà phê Ea Kao: đã chấm dứt (OP-13.stop_ended)
Kết thúc
01/QĐ-THADS: Kết thúc
  khoản 1 Án phí, lệ phí Toà án: Kết thúc; phải thi hành 6.000.000, đã thu 6.000.000, đã trả 6.000.000
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-13.income: T-030 hết ngày 30/10/2026, L35.1
  OP-13.income: T-031 hết ngày 30/10/2026, L35.2
  OP-13.stop_ended: T-030 hết ngày 07/12/2026, L35.1
  OP-13.stop_ended: T-031 hết ngày 07/12/2026, L35.2
  OP-28.close: T-211 hết ngày 04/01/2027, N32.2
14/10/2026 OP-03.ex_officio L33.2, L33.3, N8
14/10/2026 OP-04.assign L22.2, N12.2
14/10/2026 OP-05.open_file N12.2
14/10/2026 OP-06.serve_decision L35.1, N16
27/10/2026 OP-07.period_over L36.1, L37.1
27/10/2026 OP-08.has_means L3.6, L37
27/10/2026 OP-13.income L71.2, L76, N51
03/11/2026 OP-13.income_received N51.4
03/11/2026 OP-19.receive L54.6
03/11/2026 OP-20.pay_idle L54.6, N30
02/12/2026 OP-13.income_received N51.4
02/12/2026 OP-19.receive L54.6
02/12/2026 OP-13.stop_ended L95.3, L95.4
02/12/2026 OP-20.pay L54.6, N30
02/12/2026 OP-28.close L55, N32.1
0 sai lệch
