# Kê biên động sản (L71.4, L78, L80), thẩm định giá (L82), đấu giá thành (L83.2a, N65.1), người mua nộp đủ tiền rồi được giao tài sản trong
# 60 ngày (N67), phân phối, thanh toán (L54), kê biên chấm dứt khi giao, phần còn thiếu trả nốt, kết thúc (L55.1).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
nộp đơn người="Phùng Đắc Lộc" địa_chỉ="số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="51/2026/DS-ST" ngày_án="2026-09-10" phải="Cù Xuân Hải; Lã Thị Thắm" được="Phùng Đắc Lộc" khoản="Liên đới trả 300.000.000 đồng" kèm="Bản sao bản án"
thụ lý
thử ký TB-005
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Giấy biên nhận đơn yêu cầu thi hành án

ngày 2026-10-14 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
chọn việc 2
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
hạn
----
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án liên đới
xong: Quyết định thi hành án chủ động
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án liên đới
Đã thụ lý
Trong thời hạn tự nguyện
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2

ngày 2026-10-27 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.asset_found asset_name="Ô tô tải biển số 47C-000.11" asset_kind="vehicle" value="295000000" place="thôn 2, xã Hòa Phú"
tác nghiệp OP-08.has_means result="Có ô tô tải" place="thôn 2, xã Hòa Phú"
tác nghiệp OP-14.seize căn_cứ="L71 4" tài_liệu="Biên bản xác minh" asset="1" held_on="2026-11-01" hour="08:00" place="thôn 2, xã Hòa Phú" holder="Cù Xuân Hải"
tác nghiệp OP-14.seize căn_cứ="L71 4" tài_liệu="Biên bản xác minh" asset="1" held_on="2026-11-03" hour="08:00" place="thôn 2, xã Hòa Phú" holder="Cù Xuân Hải"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
đọc giấy QDC-020 từ="Căn cứ" đến="Nơi nhận"
tài sản
biện pháp
hạn
----
1 thời hạn đã hết
Đang xác minh
Có điều kiện thi hành
từ chối: Không tổ chức cưỡng chế từ 22 giờ đến 06 giờ, ngày nghỉ, ngày lễ và thời gian Chính phủ cấm. Chọn ngày làm việc, từ 06 giờ đến trước 22 giờ; có huy động lực lượng thì ngoài 15 ngày trước và sau tết Nguyên đán. (L72.5, N42.2)
soạn QDC-020
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-020 Quyết định cưỡng chế kê biên phương tiện giao thông: Chờ ký
xong: Quyết định cưỡng chế kê biên phương tiện giao thông
xong: Quyết định cưỡng chế kê biên phương tiện giao thông
Căn cứ Điều 25, khoản 4 Điều 71, Điều 78, Điều 80 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 42, Điều 54 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Quyết định thi hành án số 02/QĐ-THADS ngày 14 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Xét Biên bản xác minh. QUYẾT ĐỊNH: Điều 1. Cưỡng chế kê biên, xử lý phương tiện giao thông để thi hành án của: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Người được thi hành án: - Phùng Đắc Lộc, sinh năm 1970, địa chỉ: số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk. Để thi hành: - Buộc ông Cù Xuân Hải và bà Lã Thị Thắm phải liên đới trả cho ông Phùng Đắc Lộc số tiền 300.000.000 đồng (ba trăm triệu đồng). Số tiền còn phải thi hành án: 300.000.000 đồng (bằng chữ: Ba trăm triệu đồng). Tài sản bị kê biên: Giá trị Stt Tài sản Biển số, số khung, đặc điểm (đồng) Ô tô tải biển 1 295.000.000 số 47C-000.11 Tài sản, giấy tờ về tài sản do Cù Xuân Hải đang giữ. 2 Điều 2. Việc kê biên được thực hiện hồi 08 giờ 00 phút ngày 03 tháng 11 năm 2026 tại thôn 2, xã Hòa Phú, được lập thành biên bản. Tài sản kê biên được định giá, bán để thi hành án theo quy định của Luật Thi hành án dân sự. Chi phí cưỡng chế thi hành án do người phải thi hành án chịu theo quy định của pháp luật. Điều 3. Người phải thi hành án, người đang quản lý, sử dụng phương tiện giao phương tiện và giấy đăng ký phương tiện cho Chấp hành viên khi kê biên; việc giao bảo quản phương tiện được lập thành văn bản riêng. Điều 4. Cơ quan đăng ký tài sản, đăng ký biện pháp bảo đảm (nếu có) tạm dừng hoặc dừng việc thực hiện các yêu cầu liên quan đến giao dịch đối với tài sản nêu tại Điều 1 ngay sau khi nhận được Quyết định này. Điều 5. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, đương sự, người đang quản lý, sử dụng tài sản và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
1. Ô tô tải biển số 47C-000.11: Đã kê biên, 295.000.000 đồng
seized Ô tô tải biển số 47C-000.11 Cù Xuân Hải: đang áp dụng
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-14.seize: T-130 hết ngày 03/11/2026, L82.1a

ngày 2026-10-30 09:00
là chủ việc
tác nghiệp OP-15.contract asset="1" organisation="Công ty thẩm định giá Tây Nguyên"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
----
soạn TB-011
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-020 Quyết định cưỡng chế kê biên phương tiện giao thông: Đã phát hành
TB-011 Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá: Chờ ký
xong: Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá
xong: Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá

ngày 2026-11-09 09:00
là chủ việc
tác nghiệp OP-15.result_in asset="1" price="295000000"
tác nghiệp OP-15.tell_result asset="1" organisation="Công ty thẩm định giá Tây Nguyên"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="295000000"
tài sản
hạn
----
Đang cưỡng chế, xử lý tài sản
soạn TB-012
xong: Thông báo kết quả thẩm định giá
xong: Thông báo kết quả thẩm định giá
từ chối: Chưa làm được việc “Chọn tổ chức và ký hợp đồng đấu giá”: thời hạn “Yêu cầu định giá lại (một lần)” (T-132) còn chạy đến hết ngày 16/11/2026; làm được sau ngày ấy. (L82.2c)
1. Ô tô tải biển số 47C-000.11: Đã có giá, 295.000.000 đồng
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result: T-131 hết ngày 12/11/2026, N60.6
  OP-15.tell_result: T-132 hết ngày 16/11/2026, L82.2c

ngày 2026-11-17 08:00
qua ngày
là chủ việc
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="295000000"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
hạn
----
2 thời hạn đã hết
soạn TB-014
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-020 Quyết định cưỡng chế kê biên phương tiện giao thông: Đã phát hành
TB-011 Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá: Đã phát hành
TB-012 Thông báo kết quả thẩm định giá: Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Chờ ký
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result: T-131 hết ngày 12/11/2026, N60.6
  OP-16.auction_contract: T-137 hết ngày 17/12/2026, L83.2a

ngày 2026-12-14 10:00
là chủ việc
tác nghiệp OP-16.auctioned asset="1" sold_for="298000000" buyer="Người trúng đấu giá"
tài sản
hạn
----
Đang cưỡng chế, xử lý tài sản
1. Ô tô tải biển số 47C-000.11: Đã bán, 295.000.000 đồng
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result: T-131 hết ngày 12/11/2026, N60.6
  OP-16.auctioned: T-145 hết ngày 13/01/2027, N65.1

ngày 2026-12-28 10:00
là daklak.ketoan
tác nghiệp OP-16.paid asset="1" amount="298000000" receipt="BL 0230"
tình trạng
hạn
----
Chờ thanh toán
02/QĐ-THADS: Chờ thanh toán
  khoản 1 Trả nợ, thanh toán: Chờ thanh toán; phải thi hành 300.000.000, đã thu 298.000.000, đã trả 0
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result: T-131 hết ngày 12/11/2026, N60.6
  OP-16.paid: T-146 hết ngày 07/01/2027, N65.2, N30.7
  OP-16.paid: T-147 hết ngày 26/02/2027, N67.1c

ngày 2027-01-06 09:00
là chủ việc
tác nghiệp OP-17.hand_over mẫu="BB-033" asset="1" held_on="2027-01-06" hour="08:30" place="thôn 2, xã Hòa Phú" buyer="Người trúng đấu giá"
văn bản của việc
ký
tài sản
biện pháp
tác nghiệp OP-20.distribute
văn bản của việc
tác nghiệp OP-20.pay_rest amount="298000000" recipient="Phùng Đắc Lộc" receipt="UNC 88"
tình trạng
tác nghiệp OP-19.receive amount="2000000" receipt="BL 0240"
tác nghiệp OP-20.pay amount="2000000" recipient="Phùng Đắc Lộc" receipt="UNC 91"
tình trạng
hạn
việc đã làm
kiểm sổ
----
soạn BB-033
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-020 Quyết định cưỡng chế kê biên phương tiện giao thông: Đã phát hành
TB-011 Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá: Đã phát hành
TB-012 Thông báo kết quả thẩm định giá: Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Đã phát hành
BB-033 Biên bản giao tài sản cho người mua được tài sản đấu giá: Chờ ký
xong: Biên bản giao tài sản cho người mua được tài sản đấu giá
1. Ô tô tải biển số 47C-000.11: Đã giao, 295.000.000 đồng; thu 298.000.000 = chi phí 0 + các khoản 298.000.000 + còn lại 0 (đã trả 0)
seized Ô tô tải biển số 47C-000.11 Cù Xuân Hải: đã chấm dứt (OP-17.hand_over)
Chờ thanh toán
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-020 Quyết định cưỡng chế kê biên phương tiện giao thông: Đã phát hành
TB-011 Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá: Đã phát hành
TB-012 Thông báo kết quả thẩm định giá: Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Đã phát hành
BB-033 Biên bản giao tài sản cho người mua được tài sản đấu giá: Đã phát hành
KT-014 Bảng phân phối tiền thi hành án theo thứ tự ưu tiên: Chờ ký
Có điều kiện thi hành
02/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Trả nợ, thanh toán: Có điều kiện thi hành; phải thi hành 300.000.000, đã thu 298.000.000, đã trả 298.000.000
Chờ thanh toán
Kết thúc
02/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 300.000.000, đã thu 300.000.000, đã trả 300.000.000
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result: T-131 hết ngày 12/11/2026, N60.6
  OP-17.hand_over: T-030 hết ngày 11/01/2027, L35.1
  OP-17.hand_over: T-031 hết ngày 11/01/2027, L35.2
  OP-17.hand_over: T-149 hết ngày 18/01/2027, N69.1
  OP-28.close: T-211 hết ngày 11/02/2027, N32.2
14/10/2026 OP-03.on_request L34.3, N11
14/10/2026 OP-04.assign L22.2, N12.2
14/10/2026 OP-05.open_file N12.2
14/10/2026 OP-06.serve_decision L35.1, N16
27/10/2026 OP-07.period_over L36.1, L37.1
27/10/2026 OP-08.asset_found L37
27/10/2026 OP-08.has_means L3.6, L37
27/10/2026 OP-14.seize L71.4, L78, L80
30/10/2026 OP-15.contract L82.1
09/11/2026 OP-15.result_in N60.6
09/11/2026 OP-15.tell_result N60.6, L82.2
17/11/2026 OP-15.window_over L83.2a
17/11/2026 OP-16.auction_contract L83.2a
14/12/2026 OP-16.auctioned N65.1
28/12/2026 OP-16.paid N65.1
06/01/2027 OP-17.hand_over L86, N67
06/01/2027 OP-20.distribute L54.1, L54.2, L54.3, N29
06/01/2027 OP-20.pay_rest L54.6, N30
06/01/2027 OP-19.receive L54.6
06/01/2027 OP-20.pay L54.6, N30
06/01/2027 OP-28.close L55, N32.1
0 sai lệch
