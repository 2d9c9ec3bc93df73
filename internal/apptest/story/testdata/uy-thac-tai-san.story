# Uỷ thác xử lý một tài sản (L50.2a, L50.3, N27): nơi nhận nhận đủ hồ sơ, tài sản, giá, đương sự; từ chối chỉ khi nhầm nội dung, thẩm quyền (N27.2); nơi nhận ra quyết định
# trong 05 ngày làm việc (L50.3), bán, giao, chuyển đủ tiền sau khi trừ chi phí trong 05 ngày làm việc (N27.1b) và báo kết quả; việc và các khoản vẫn ở nơi uỷ thác (N27.1c).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11" bỏ="2"
nộp đơn người="Phùng Đắc Lộc" địa_chỉ="số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="51/2026/DS-ST" ngày_án="2026-09-10" phải="Cù Xuân Hải; Lã Thị Thắm" được="Phùng Đắc Lộc" khoản="Liên đới trả 300.000.000 đồng" kèm="Bản sao bản án"
thụ lý
thử ký TB-005
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án liên đới
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án liên đới

ngày 2026-10-14 09:00
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Đã thụ lý
Trong thời hạn tự nguyện

# Tài sản tại chỗ không đủ; căn hộ ở Thành phố Hồ Chí Minh. Không uỷ thác trong tỉnh, không uỷ thác hai tài sản bằng một quyết định.
ngày 2026-10-27 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.asset_found asset_name="Căn hộ tại phường Tân Sơn Nhất" asset_kind="house" value="250000000" place="Thành phố Hồ Chí Minh"
tác nghiệp OP-08.asset_found asset_name="Xe máy" asset_kind="vehicle" value="20000000" place="thôn 2, xã Hòa Phú"
tác nghiệp OP-08.has_means result="Có căn hộ, xe máy"
tác nghiệp OP-24.entrust_asset office="66.02" asset="1" căn_cứ="L50 2a" tài_liệu="Biên bản xác minh"
tác nghiệp OP-24.entrust_asset office="79.01" asset="1 2" căn_cứ="L50 2a" tài_liệu="Biên bản xác minh"
tác nghiệp OP-24.entrust_asset office="12.01" asset="1" căn_cứ="L50 2a" tài_liệu="Biên bản xác minh" reason="Tài sản tại Đắk Lắk không đủ"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tài sản
biện pháp
tình trạng
hạn
----
1 thời hạn đã hết
Đang xác minh
Đang xác minh
Có điều kiện thi hành
từ chối: Uỷ thác là cho cơ quan thi hành án dân sự của tỉnh, thành phố khác; trong tỉnh thì phân công lại cho phòng khác. (L50.1, L50.2, L50.3)
từ chối: Mỗi quyết định uỷ thác xử lý tài sản về một tài sản; hãy chọn từng tài sản. (L50.1, L50.2, L50.3)
soạn QDT-031
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDT-031 Quyết định ủy thác xử lý tài sản: Chờ ký
xong: Quyết định ủy thác xử lý tài sản
xong: Quyết định ủy thác xử lý tài sản
1. Căn hộ tại phường Tân Sơn Nhất: Đang uỷ thác xử lý, 250.000.000 đồng
2. Xe máy: Đã phát hiện, 20.000.000 đồng
S15 Căn hộ tại phường Tân Sơn Nhất Thi hành án dân sự tỉnh Lai Châu: đang áp dụng
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Trả nợ, thanh toán: Có điều kiện thi hành; phải thi hành 300.000.000, đã thu 0, đã trả 0
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-24.entrust_asset: T-030 hết ngày 30/10/2026, L35.1
  OP-24.entrust_asset: T-031 hết ngày 30/10/2026, L35.2
  OP-24.entrust_asset [Căn hộ tại phường Tân Sơn Nhất]: T-072 hết ngày 03/11/2026, L50.3

# Lai Châu không có tài sản: từ chối vì nhầm thẩm quyền, tài sản trở lại.
ngày 2026-10-28 09:00
chạy nền
chọn việc 2
văn bản của việc
hạn
là laichau.thutruong
từ chối uỷ thác căn_cứ="workload" lý_do="Khối lượng công việc lớn"
từ chối uỷ thác căn_cứ="competence" lý_do="Tài sản ở Thành phố Hồ Chí Minh"
tình trạng
chạy nền
chọn việc 1
tài sản
biện pháp
hạn
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-034 từ="Căn cứ" đến="./."
là chủ việc
tác nghiệp OP-24.entrust_asset office="79.01" asset="1" căn_cứ="L50 2a" tài_liệu="Biên bản xác minh" reason="Tài sản tại Đắk Lắk không đủ"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
----
QDT-032 Quyết định nhận ủy thác xử lý tài sản: Chờ ký
  intake.entrusted_asset: T-072 hết ngày 04/11/2026, L50.3
từ chối: Chỉ được từ chối khi quyết định uỷ thác nhầm lẫn, sai sót về nội dung hoặc về thẩm quyền của nơi nhận; hãy chọn một trong hai căn cứ. (N27.2)
đã trả lại nơi uỷ thác
chưa có số: Kết thúc
  khoản 1 Xử lý tài sản uỷ thác: Từ chối
1. Căn hộ tại phường Tân Sơn Nhất: Đã phát hiện, 250.000.000 đồng
2. Xe máy: Đã phát hiện, 20.000.000 đồng
S15 Căn hộ tại phường Tân Sơn Nhất Thi hành án dân sự tỉnh Lai Châu: đã chấm dứt (OP-24.asset_refused)
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-24.entrust_asset: T-030 hết ngày 30/10/2026, L35.1
  OP-24.entrust_asset: T-031 hết ngày 30/10/2026, L35.2
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDT-031 Quyết định ủy thác xử lý tài sản: Đã phát hành
QDT-034 Quyết định thu hồi quyết định về thi hành án: Chờ ký
xong: Quyết định thu hồi quyết định về thi hành án
xong: Quyết định thu hồi quyết định về thi hành án
Căn cứ khoản 2 Điều 22, Điều 52 Luật Thi hành án dân sự số 106/2025/QH15; Xét Quyết định ủy thác xử lý tài sản số 02/QĐ-THADS ngày 27 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. QUYẾT ĐỊNH: Điều 1. Thu hồi Quyết định ủy thác xử lý tài sản số 02/QĐ-THADS ngày 27 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Căn cứ: điểm c khoản 1 Điều 52 Luật Thi hành án dân sự. Lý do: nơi nhận từ chối uỷ thác nên căn cứ ra quyết định không còn. Thi hành án dân sự tỉnh Lai Châu: quyết định uỷ thác nhầm thẩm quyền của cơ quan nhận uỷ thác: Tài sản ở Thành phố Hồ Chí Minh. Điều 2. Xử lý các việc đã thực hiện theo quyết định bị thu hồi: - Tài sản đã ủy thác trở lại xử lý tại cơ quan này theo Quyết định thi hành án số 01/QĐ-THADS; các việc đã làm, biện pháp đã áp dụng vẫn có hiệu lực. Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, đương sự và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.
soạn QDT-031
xong: Quyết định ủy thác xử lý tài sản
xong: Quyết định ủy thác xử lý tài sản

# Thành phố Hồ Chí Minh ra quyết định: thời hạn 05 ngày làm việc hết ở cả hai nơi.
ngày 2026-10-30 09:00
chạy nền
chọn việc 3
tài sản
hạn
là hcm.thutruong
ký
là hcm.vanthu
đóng dấu
tình trạng
chạy nền
chọn việc 1
hạn
tài sản
----
1. Căn hộ tại phường Tân Sơn Nhất: Đã phát hiện, 250.000.000 đồng
  intake.entrusted_asset: T-072 hết ngày 06/11/2026, L50.3
xong: Quyết định nhận ủy thác xử lý tài sản
xong: Quyết định nhận ủy thác xử lý tài sản
01/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Xử lý tài sản uỷ thác: Đang cưỡng chế, xử lý tài sản
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-24.entrust_asset: T-030 hết ngày 30/10/2026, L35.1
  OP-24.entrust_asset: T-031 hết ngày 30/10/2026, L35.2
  OP-24.entrust_asset: T-030 hết ngày 02/11/2026, L35.1
  OP-24.entrust_asset: T-031 hết ngày 02/11/2026, L35.2
1. Căn hộ tại phường Tân Sơn Nhất: Đang uỷ thác xử lý, 250.000.000 đồng
2. Xe máy: Đã phát hiện, 20.000.000 đồng

ngày 2026-11-02 09:00
chọn việc 3
là chủ việc
tác nghiệp OP-14.seize căn_cứ="L71 4" tài_liệu="Biên bản xác minh" asset="1" place="phường Tân Sơn Nhất" ordered="có"
ký
là hcm.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-15.agreed_price asset="1" price="260000000"
tác nghiệp OP-16.auction_contract asset="1" land="có" organisation="Trung tâm đấu giá tài sản Thành phố Hồ Chí Minh" price="260000000"
ký
là hcm.vanthu
đóng dấu
----
soạn QDC-019
xong: Quyết định cưỡng chế kê biên, xử lý nhà ở
xong: Quyết định cưỡng chế kê biên, xử lý nhà ở
Đang cưỡng chế, xử lý tài sản
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản

# Nơi uỷ thác thấy giá và việc bán; các khoản ở đó vẫn thi hành.
ngày 2026-12-10 09:00
là chủ việc
tác nghiệp OP-16.auctioned asset="1" sold_for="350000000" buyer="Người trúng đấu giá"
là hcm.ketoan
tác nghiệp OP-16.paid asset="1" amount="350000000" receipt="BL 77" cost="12000000" tax="8000000"
tài sản
tình trạng
là chủ việc
tác nghiệp OP-24.send_money amount="330000000" receipt="UNC 1"
chạy nền
chọn việc 1
tài sản
việc đã làm
----
Đang cưỡng chế, xử lý tài sản
Chờ thanh toán
1. Căn hộ tại phường Tân Sơn Nhất: Đã bán, 260.000.000 đồng; thu 350.000.000 = chi phí 20.000.000 + các khoản 0 + còn lại 330.000.000 (đã trả 0)
01/QĐ-THADS: Chờ thanh toán
  khoản 1 Xử lý tài sản uỷ thác: Chờ thanh toán
từ chối: Chưa giao tài sản cho người mua nên chưa chuyển tiền; hãy giao tài sản (OP-17) trước. (N27.1b)
1. Căn hộ tại phường Tân Sơn Nhất: Đang uỷ thác xử lý, 260.000.000 đồng
2. Xe máy: Đã phát hiện, 20.000.000 đồng
12/10/2026 OP-03.on_request L34.3, N11
12/10/2026 OP-04.assign L22.2, N12.2
14/10/2026 OP-05.open_file N12.2
14/10/2026 OP-06.serve_decision L35.1, N16
27/10/2026 OP-07.period_over L36.1, L37.1
27/10/2026 OP-08.asset_found L37
27/10/2026 OP-08.asset_found L37
27/10/2026 OP-08.has_means L3.6, L37
27/10/2026 OP-24.entrust_asset L50.1, L50.2, L50.3
28/10/2026 OP-24.asset_refused N27.1c, N27.2
28/10/2026 OP-24.entrust_asset L50.1, L50.2, L50.3
30/10/2026 OP-24.asset_accepted L50.3, N27.1d
10/12/2026 OP-24.asset_news N27.1d
10/12/2026 OP-24.asset_news N27.1d
10/12/2026 OP-24.asset_news N27.1d

# Giao tài sản mở 05 ngày làm việc chuyển tiền; chuyển thiếu không được; tiền không trả cho người phải thi hành án tại nơi nhận.
ngày 2026-12-14 09:00
chọn việc 3
là chủ việc
tác nghiệp OP-17.hand_over mẫu="BB-033" asset="1" held_on="2026-12-14" hour="08:30" place="phường Tân Sơn Nhất" buyer="Người trúng đấu giá"
ký
hạn
tác nghiệp OP-20.over_to_debtor asset="1" amount="330000000" recipient="Cù Xuân Hải" receipt="UNC 1"
tác nghiệp OP-24.send_money amount="300000000" receipt="UNC 1"
tác nghiệp OP-24.send_money amount="330000000" receipt="UNC 1"
tài sản
tình trạng
hạn
chạy nền
chọn việc 1
tài sản
biện pháp
tình trạng
hạn
----
soạn BB-033
xong: Biên bản giao tài sản cho người mua được tài sản đấu giá
  OP-24.take_asset: T-030 hết ngày 04/11/2026, L35.1
  OP-24.take_asset: T-031 hết ngày 04/11/2026, L35.2
  OP-14.seize: T-030 hết ngày 05/11/2026, L35.1
  OP-14.seize: T-031 hết ngày 05/11/2026, L35.2
  OP-17.hand_over: T-030 hết ngày 17/12/2026, L35.1
  OP-17.hand_over: T-031 hết ngày 17/12/2026, L35.2
  OP-17.hand_over: T-073 hết ngày 21/12/2026, N27.1b
  OP-17.hand_over: T-149 hết ngày 24/12/2026, N69.1
từ chối: Việc “Trả số tiền còn lại cho người phải thi hành án” không áp dụng cho khoản loại “Xử lý tài sản uỷ thác”; hãy chọn khoản khác. (L54.2c)
từ chối: Phải chuyển đủ 330.000.000 đồng đã thu sau khi trừ chi phí cho cơ quan uỷ thác; số nhập là 300.000.000 đồng. (N27.1b)
Kết thúc
1. Căn hộ tại phường Tân Sơn Nhất: Đã giao, 260.000.000 đồng; thu 350.000.000 = chi phí 20.000.000 + các khoản 0 + còn lại 330.000.000 (đã trả 330.000.000)
01/QĐ-THADS: Kết thúc
  khoản 1 Xử lý tài sản uỷ thác: Kết thúc
  OP-24.take_asset: T-030 hết ngày 04/11/2026, L35.1
  OP-24.take_asset: T-031 hết ngày 04/11/2026, L35.2
  OP-14.seize: T-030 hết ngày 05/11/2026, L35.1
  OP-14.seize: T-031 hết ngày 05/11/2026, L35.2
  OP-17.hand_over: T-030 hết ngày 17/12/2026, L35.1
  OP-17.hand_over: T-031 hết ngày 17/12/2026, L35.2
  OP-17.hand_over: T-149 hết ngày 24/12/2026, N69.1
  OP-28.close: T-211 hết ngày 14/01/2027, N32.2
1. Căn hộ tại phường Tân Sơn Nhất: Đã giao, 260.000.000 đồng; thu 330.000.000 = chi phí 0 + các khoản 300.000.000 + còn lại 30.000.000 (đã trả 0)
2. Xe máy: Đã phát hiện, 20.000.000 đồng
S15 Căn hộ tại phường Tân Sơn Nhất Thi hành án dân sự tỉnh Lai Châu: đã chấm dứt (OP-24.asset_refused)
S15 Căn hộ tại phường Tân Sơn Nhất Thi hành án dân sự Thành phố Hồ Chí Minh: đã chấm dứt (OP-24.asset_result)
01/QĐ-THADS: Chờ thanh toán
  khoản 1 Trả nợ, thanh toán: Chờ thanh toán; phải thi hành 300.000.000, đã thu 300.000.000, đã trả 0
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-24.entrust_asset: T-030 hết ngày 30/10/2026, L35.1
  OP-24.entrust_asset: T-031 hết ngày 30/10/2026, L35.2
  OP-24.entrust_asset: T-030 hết ngày 02/11/2026, L35.1
  OP-24.entrust_asset: T-031 hết ngày 02/11/2026, L35.2
  OP-24.asset_result: T-160 hết ngày 24/12/2026, L54.6

# Nơi uỷ thác thanh toán: đủ nợ, phần còn lại trả người phải thi hành án rồi việc mới kết thúc.
ngày 2026-12-16 09:00
là chủ việc
tác nghiệp OP-20.pay amount="300000000" recipient="Phùng Đắc Lộc" receipt="UNC 88"
tình trạng
tác nghiệp OP-20.over_to_debtor asset="1" amount="30000000" recipient="Cù Xuân Hải" receipt="UNC 89"
tình trạng
tài sản
việc đã làm
kiểm sổ
----
Chờ thanh toán
01/QĐ-THADS: Chờ thanh toán
  khoản 1 Trả nợ, thanh toán: Chờ thanh toán; phải thi hành 300.000.000, đã thu 300.000.000, đã trả 300.000.000
Kết thúc
01/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 300.000.000, đã thu 300.000.000, đã trả 300.000.000
1. Căn hộ tại phường Tân Sơn Nhất: Đã giao, 260.000.000 đồng; thu 330.000.000 = chi phí 0 + các khoản 300.000.000 + còn lại 30.000.000 (đã trả 30.000.000)
2. Xe máy: Đã phát hiện, 20.000.000 đồng
12/10/2026 OP-03.on_request L34.3, N11
12/10/2026 OP-04.assign L22.2, N12.2
14/10/2026 OP-05.open_file N12.2
14/10/2026 OP-06.serve_decision L35.1, N16
27/10/2026 OP-07.period_over L36.1, L37.1
27/10/2026 OP-08.asset_found L37
27/10/2026 OP-08.asset_found L37
27/10/2026 OP-08.has_means L3.6, L37
27/10/2026 OP-24.entrust_asset L50.1, L50.2, L50.3
28/10/2026 OP-24.asset_refused N27.1c, N27.2
28/10/2026 OP-24.entrust_asset L50.1, L50.2, L50.3
30/10/2026 OP-24.asset_accepted L50.3, N27.1d
10/12/2026 OP-24.asset_news N27.1d
10/12/2026 OP-24.asset_news N27.1d
10/12/2026 OP-24.asset_news N27.1d
14/12/2026 OP-24.asset_news N27.1d
14/12/2026 OP-24.asset_result N27.1b
16/12/2026 OP-20.pay L54.6, N30
16/12/2026 OP-20.over_to_debtor L54.2c
16/12/2026 OP-28.close L55, N32.1
0 sai lệch
