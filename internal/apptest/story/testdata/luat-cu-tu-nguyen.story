# Trọn một việc theo yêu cầu theo Luật năm 2008: ra quyết định (L36.1, L36.2 cũ), tự nguyện 10 ngày (L45.1 cũ), trả sau thời hạn tự nguyện,
# thu, phí người được nộp (L60 cũ, TT216), thanh toán 10 ngày (L47.5 cũ), kết thúc (L52.1 cũ). Án phí nộp trong thời hạn tự nguyện.
ngày 2025-08-18 09:00
là daklak.tiepnhan1
nhận vay-2025.txt
xác nhận hiệu_lực="2025-08-11"
nộp đơn người="Ngân Thị Hoà" địa_chỉ="thôn 4, xã Ea Kao, tỉnh Đắk Lắk" ngày="2025-08-18" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="12/2025/DS-ST" ngày_án="2025-07-10" phải="Giáp Văn Tuyển" được="Ngân Thị Hoà" khoản="Trả 50.000.000 đồng" kèm="Bản sao bản án"
thụ lý
thử ký TB-005
hồ sơ
thời hạn
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 12/2025/DS-ST; ngày 10/07/2025
  Trả nợ, thanh toán: 50.000.000 đồng
  Án phí, lệ phí Toà án: 2.500.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Giấy biên nhận đơn yêu cầu thi hành án
Giáp Văn Tuyển – 12/2025/DS-ST; QDT-001; Tiếp nhận; 2.500.000 đồng; ; hạn T-010
Giáp Văn Tuyển – 12/2025/DS-ST; QDT-002; Tiếp nhận; 50.000.000 đồng; ; hạn T-013
Giáp Văn Tuyển – 12/2025/DS-ST: T-010 hết ngày 25/08/2025, L36.2
Giáp Văn Tuyển – 12/2025/DS-ST: T-013 hết ngày 25/08/2025, L36.1

ngày 2025-08-20 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-002 từ="Căn cứ" đến="QUYẾT ĐỊNH:"
chọn việc 2
tình trạng
hạn
----
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án theo yêu cầu
xong: Quyết định thi hành án chủ động
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án theo yêu cầu
Căn cứ khoản 1 Điều 23, khoản 1 Điều 36, khoản 1 Điều 45 Luật Thi hành án dân sự năm 2008 (sửa đổi, bổ sung năm 2014, năm 2022); Căn cứ Điều 6, Điều 7 Nghị định số 62/2015/NĐ-CP ngày 18 tháng 7 năm 2015 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án dân sự (sửa đổi, bổ sung bởi Nghị định số 33/2020/NĐ-CP và Nghị định số 152/2024/NĐ-CP); Căn cứ Bản án số 12/2025/DS-ST ngày 10 tháng 7 năm 2025 của Tòa án nhân dân khu vực 1 - Đắk Lắk; Xét yêu cầu thi hành án ngày 18 tháng 8 năm 2025 của Ngân Thị Hoà, địa chỉ: thôn 4, xã Ea Kao, tỉnh Đắk Lắk. QUYẾT ĐỊNH:
02/QĐ-THADS: Đã thụ lý
  khoản 1 Trả nợ, thanh toán: Đã thụ lý; phải thi hành 50.000.000, đã thu 0, đã trả 0
  OP-04.assign: T-017 hết ngày 22/08/2025, N8.1
  OP-03.on_request: T-030 hết ngày 25/08/2025, L39.2
  OP-03.on_request: T-031 hết ngày 25/08/2025, L38

ngày 2025-08-22 10:00
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp" recipient="Giáp Văn Tuyển"
chọn việc 1
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
hạn
----
Đã thụ lý
Trong thời hạn tự nguyện
Đã thụ lý
Trong thời hạn tự nguyện
  OP-03.ex_officio: T-031 hết ngày 25/08/2025, L38
  OP-06.serve_decision: T-040 hết ngày 03/09/2025, L45.1
  OP-06.serve_decision: T-200 hết ngày 08/09/2025, L140.2

# Án phí nộp trong thời hạn tự nguyện.
ngày 2025-08-29 10:00
là chủ việc
tác nghiệp OP-19.receive amount="2500000" receipt="BL 0071" cash="có"
hạn
tác nghiệp OP-20.pay amount="2500000" receipt="GNT 15"
tình trạng
việc đã làm
----
Chờ thanh toán
  OP-03.ex_officio: T-031 hết ngày 25/08/2025, L38
  OP-19.receive: T-164 hết ngày 29/08/2025, TT04 Đ17
  OP-06.serve_decision: T-200 hết ngày 08/09/2025, L140.2
  OP-19.receive: T-160 hết ngày 08/09/2025, L47.5, TT04 Đ18
Kết thúc
01/QĐ-THADS: Kết thúc
  khoản 1 Án phí, lệ phí Toà án: Kết thúc; phải thi hành 2.500.000, đã thu 2.500.000, đã trả 2.500.000
20/08/2025 OP-03.ex_officio L36.2, N6
20/08/2025 OP-04.assign N8
22/08/2025 OP-05.open_file N8.1
22/08/2025 OP-06.serve_decision L39, L40, N12
29/08/2025 OP-19.receive TT04 Đ16
29/08/2025 OP-20.pay L47.5
29/08/2025 OP-28.close L52

# Ngày 01 và 02/9/2025 là ngày nghỉ: thời hạn tự nguyện hết ngày 03/9.
ngày 2025-09-03 10:00
qua ngày
chọn việc 2
tình trạng
----
02/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Trả nợ, thanh toán: Trong thời hạn tự nguyện; phải thi hành 50.000.000, đã thu 0, đã trả 0

ngày 2025-09-04 08:00
qua ngày
tình trạng
hạn
----
1 thời hạn đã hết
02/QĐ-THADS: Đang xác minh
  khoản 1 Trả nợ, thanh toán: Đang xác minh; phải thi hành 50.000.000, đã thu 0, đã trả 0
  OP-03.on_request: T-031 hết ngày 25/08/2025, L38
  OP-06.serve_decision: T-200 hết ngày 08/09/2025, L140.2
  OP-07.period_over: T-042 hết ngày 15/09/2025, L44.1

ngày 2025-09-10 09:00
là chủ việc
tác nghiệp OP-19.receive amount="50000000" receipt="BL 0080"
tác nghiệp OP-20.fee fee="1500000" person="Ngân Thị Hoà"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-041 từ="Căn cứ Điều 60" đến="Nơi nhận"
là chủ việc
tác nghiệp OP-20.pay amount="50000000" recipient="Ngân Thị Hoà" receipt="UNC 31"
tình trạng
việc đã làm
kiểm sổ
----
Chờ thanh toán
soạn QDT-041
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
QDT-041 Quyết định thu phí thi hành án: Chờ ký
xong: Quyết định thu phí thi hành án
xong: Quyết định thu phí thi hành án
Căn cứ Điều 60 Luật Thi hành án dân sự năm 2008 (sửa đổi, bổ sung năm 2014, năm 2022); Căn cứ Điều 4, Điều 5 Thông tư số 216/2016/TT-BTC ngày 10 tháng 11 năm 2016 của Bộ trưởng Bộ Tài chính quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thi hành án dân sự; Căn cứ Quyết định thi hành án số 02/QĐ-THADS ngày 20 tháng 8 năm 2025 của Thi hành án dân sự tỉnh Đắk Lắk. QUYẾT ĐỊNH: Điều 1. Thu phí thi hành án của Ngân Thị Hoà, sinh năm 1971, địa chỉ: thôn 4, xã Ea Kao, tỉnh Đắk Lắk: Số thực Stt Khoản thực nhận Cách tính Phí (đồng) nhận (đồng) theo mức thu Tiền, tài sản thực tại Điều 4 1 50.000.000 1.500.000 nhận Thông tư số 216/2016/TT-BTC Tổng cộng 50.000.000 1.500.000 (Bằng chữ: Một triệu năm trăm nghìn đồng.) Điều 2. Cách nộp: khấu trừ khi chi trả tiền thi hành án hoặc nộp trực tiếp cho cơ quan thi hành án. 2 Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, kế toán và người nộp phí chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
Kết thúc
02/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 50.000.000, đã thu 50.000.000, đã trả 50.000.000
20/08/2025 OP-03.on_request L36.1, N7
20/08/2025 OP-04.assign N8
22/08/2025 OP-05.open_file N8.1
22/08/2025 OP-06.serve_decision L39, L40, N12
04/09/2025 OP-07.period_over L45.1, L44.1
10/09/2025 OP-19.receive TT04 Đ16
10/09/2025 OP-20.fee L60, TT216
10/09/2025 OP-20.pay L47.5
10/09/2025 OP-28.close L52
0 sai lệch
