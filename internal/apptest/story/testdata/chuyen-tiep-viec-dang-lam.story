# Việc mở tháng 5/2026 theo Luật năm 2008 chưa xong: từ 01/7/2026 làm tiếp theo Luật năm 2025 (L116.3), việc đã làm được giữ (L116.4),
# thời hạn đã bắt đầu trước 01/7/2026 giữ nguyên ngày cuối đã tính.
ngày 2026-05-11 09:00
là daklak.tiepnhan1
nhận vay-dau-2026.txt
xác nhận hiệu_lực="2026-04-21"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 21/2026/DS-ST; ngày 20/03/2026
  Trả nợ, thanh toán: 90.000.000 đồng
  Án phí, lệ phí Toà án: 4.500.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc

ngày 2026-05-13 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
hạn
----
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Đã thụ lý
  OP-03.ex_officio: T-030 hết ngày 18/05/2026, L39.2
  OP-03.ex_officio: T-031 hết ngày 18/05/2026, L38

ngày 2026-06-22 10:00
là chủ việc
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
tình trạng
hạn
----
Trong thời hạn tự nguyện
01/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Án phí, lệ phí Toà án: Trong thời hạn tự nguyện; phải thi hành 4.500.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 18/05/2026, L38
  OP-06.serve_decision: T-040 hết ngày 02/07/2026, L45.1
  OP-06.serve_decision: T-200 hết ngày 07/07/2026, L140.2

# Thời hạn tự nguyện bắt đầu 22/6 hết 02/7 theo luật cũ; hết thời hạn ấy thì xác minh theo luật mới.
ngày 2026-07-01 09:00
qua ngày
tình trạng
hạn
----
01/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Án phí, lệ phí Toà án: Trong thời hạn tự nguyện; phải thi hành 4.500.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 18/05/2026, L38
  OP-06.serve_decision: T-040 hết ngày 02/07/2026, L45.1
  OP-06.serve_decision: T-200 hết ngày 07/07/2026, L140.2

ngày 2026-07-03 08:00
qua ngày
tình trạng
hạn
----
1 thời hạn đã hết
01/QĐ-THADS: Đang xác minh
  khoản 1 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 4.500.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 18/05/2026, L38
  OP-06.serve_decision: T-200 hết ngày 07/07/2026, L140.2
  OP-07.period_over: T-042 hết ngày 13/07/2026, L37.1

ngày 2026-08-10 09:00
là chủ việc
tác nghiệp OP-08.has_means result="Có lương hằng tháng" place="Công ty cao su"
tác nghiệp OP-11.freeze owner="Doãn Thị Nụ" account="0777" holder="Ngân hàng B" amount="4500000" căn_cứ="L66.3 a" tài_liệu="Sao kê"
tác nghiệp OP-11.freeze owner="Doãn Thị Nụ" account="0777" holder="Ngân hàng B" amount="4500000" căn_cứ="L66.1 a" tài_liệu="Sao kê"
ký
là daklak.vanthu
đóng dấu
đọc giấy QDC-001 từ="Căn cứ" đến="QUYẾT ĐỊNH:"
hạn
việc đã làm
kiểm sổ
----
Có điều kiện thi hành
từ chối: Căn cứ L66.3 a không dùng được cho việc “Phong toả tài khoản, tài sản ở nơi gửi giữ”; hãy chọn một căn cứ của L66.1. (L66.3a)
soạn QDC-001
xong: Quyết định phong tỏa tài khoản
xong: Quyết định phong tỏa tài khoản
Căn cứ Điều 25, Điều 66, Điều 67 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 43 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 13 tháng 5 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. QUYẾT ĐỊNH:
  OP-03.ex_officio: T-031 hết ngày 18/05/2026, L38
  OP-06.serve_decision: T-200 hết ngày 07/07/2026, L140.2
  OP-11.freeze: T-103 hết ngày 11/08/2026, N43.2c
  OP-11.freeze: T-030 hết ngày 13/08/2026, L35.1
  OP-11.freeze: T-031 hết ngày 13/08/2026, L35.2
  OP-11.freeze: T-100 hết ngày 20/08/2026, L66.4
13/05/2026 OP-03.ex_officio L36.2, N6
13/05/2026 OP-04.assign N8
13/05/2026 OP-05.open_file N8.1
22/06/2026 OP-06.serve_decision L39, L40, N12
03/07/2026 OP-07.period_over L36.1, L37.1
10/08/2026 OP-08.has_means L3.6, L37
10/08/2026 OP-11.freeze L66.1a
0 sai lệch
