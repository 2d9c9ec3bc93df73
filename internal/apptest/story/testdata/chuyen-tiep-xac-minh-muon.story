# Việc xác minh muộn vắt qua 01/7/2026: hạn 10 ngày của Luật năm 2008 (L44.1 cũ) giữ nguyên và quá hạn, không được tính lại theo 09 ngày của
# Luật năm 2025 (L37.1); xác minh làm ngày nào theo luật ngày ấy (L116.3).
ngày 2026-05-25 09:00
là daklak.tiepnhan1
nhận vay-dau-2026.txt
xác nhận hiệu_lực="2026-04-21"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 21/2026/DS-ST; ngày 20/03/2026
  Trả nợ, thanh toán: 90.000.000 đồng
  Án phí, lệ phí Toà án: 4.500.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc

ngày 2026-05-27 09:00
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

ngày 2026-06-09 08:00
qua ngày
tình trạng
hạn
----
1 thời hạn đã hết
01/QĐ-THADS: Đang xác minh
  khoản 1 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 4.500.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 01/06/2026, L38
  OP-06.serve_decision: T-200 hết ngày 11/06/2026, L140.2
  OP-07.period_over: T-042 hết ngày 18/06/2026, L44.1

ngày 2026-07-02 08:00
qua ngày
nhắc việc
hạn
----
1 thời hạn đã hết
Chấp hành viên: Bắt đầu xác minh điều kiện thi hành án, 18/06/2026
  OP-03.ex_officio: T-031 hết ngày 01/06/2026, L38
  OP-07.period_over: T-042 hết ngày 18/06/2026, L44.1

ngày 2026-07-06 09:00
là chủ việc
tác nghiệp OP-08.no_means_found result="Không có tài sản" place="thôn 12, xã Hòa Phú"
hạn
tác nghiệp OP-09.no_means căn_cứ="L38.1 a" tài_liệu="Biên bản xác minh" reason="Không có tài sản, không có thu nhập"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-018 từ="Căn cứ" đến="QUYẾT ĐỊNH:"
tình trạng
hạn
việc đã làm
kiểm sổ
----
Đang xác minh
  OP-03.ex_officio: T-031 hết ngày 01/06/2026, L38
  OP-08.no_means_found: T-050 hết ngày 13/07/2026, L38.1
soạn QDT-018
xong: Quyết định về việc chưa có điều kiện thi hành án
xong: Quyết định về việc chưa có điều kiện thi hành án
Căn cứ khoản 2 Điều 22, khoản 1 Điều 38 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 23 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 27 tháng 5 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Căn cứ Biên bản xác minh điều kiện thi hành án ngày 06 tháng 7 năm 2026 tại thôn 12, xã Hòa Phú. QUYẾT ĐỊNH:
01/QĐ-THADS: Chưa có điều kiện
  khoản 1 Án phí, lệ phí Toà án: Chưa có điều kiện; phải thi hành 4.500.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 01/06/2026, L38
  OP-09.no_means: T-030 hết ngày 09/07/2026, L35.1
  OP-09.no_means: T-031 hết ngày 09/07/2026, L35.2
  OP-09.no_means: T-051 hết ngày 13/07/2026, N23.1
  OP-09.no_means: T-054 hết ngày 06/01/2027, L38.3
  OP-09.no_means: T-056 hết ngày 06/07/2028, L38.4, N22
27/05/2026 OP-03.ex_officio L36.2, N6
27/05/2026 OP-04.assign N8
27/05/2026 OP-05.open_file N8.1
27/05/2026 OP-06.serve_decision L39, L40, N12
09/06/2026 OP-07.period_over L45.1, L44.1
06/07/2026 OP-08.no_means_found L37, L38.1
06/07/2026 OP-09.no_means L38.1a
0 sai lệch
