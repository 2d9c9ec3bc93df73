# Đấu giá không thành ba lần: báo trong 02 ngày làm việc (N65.6), giảm giá mỗi lần không quá 10% (L83.3); sau hai lần giảm thì hỏi người được thi
# hành án nhận tài sản trừ tiền trong 03 ngày làm việc (L83.3, N65.6), nhận thì giao trong 05 ngày làm việc (N67), phần còn lại thi hành tiếp.
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
tác nghiệp OP-14.seize căn_cứ="L71 4" tài_liệu="Biên bản xác minh" asset="1" held_on="2026-11-03" hour="08:00" place="thôn 2, xã Hòa Phú" holder="Cù Xuân Hải"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
tài sản
biện pháp
hạn
----
1 thời hạn đã hết
Đang xác minh
Có điều kiện thi hành
soạn QDC-020
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-020 Quyết định cưỡng chế kê biên phương tiện giao thông: Chờ ký
xong: Quyết định cưỡng chế kê biên phương tiện giao thông
xong: Quyết định cưỡng chế kê biên phương tiện giao thông
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
tài sản
hạn
----
Đang cưỡng chế, xử lý tài sản
soạn TB-012
xong: Thông báo kết quả thẩm định giá
xong: Thông báo kết quả thẩm định giá
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

ngày 2026-12-15 09:00
là chủ việc
tác nghiệp OP-16.failed asset="1" held_on="2026-12-15" reason="Không có người đăng ký"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
hạn
là chủ việc
tác nghiệp OP-16.cut asset="1" price="265000000"
tác nghiệp OP-16.cut asset="1" price="265500000"
ký
là daklak.vanthu
đóng dấu
đọc giấy QDC-044 từ="QUYẾT ĐỊNH: " đến="Điều 3"
tài sản
hạn
----
soạn TB-018
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-020 Quyết định cưỡng chế kê biên phương tiện giao thông: Đã phát hành
TB-011 Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá: Đã phát hành
TB-012 Thông báo kết quả thẩm định giá: Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Đã phát hành
TB-018 Thông báo đấu giá không thành: Chờ ký
xong: Thông báo đấu giá không thành
xong: Thông báo đấu giá không thành
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result: T-131 hết ngày 12/11/2026, N60.6
  OP-16.failed: T-140 hết ngày 17/12/2026, N65.6
  OP-16.failed: T-141 hết ngày 22/12/2026, L83.3
từ chối: Mỗi lần giảm giá không quá 10% giá khởi điểm liền trước; từ lần đấu giá không thành sau hai lần giảm phải hỏi người được thi hành án có nhận tài sản không. Đặt giá mới từ 90% giá khởi điểm liền trước; sau hai lần giảm thì hỏi người được thi hành án có nhận tài sản không (OP-16) trước khi giảm tiếp. (L83.3, N65.6)
soạn QDC-044
xong: Quyết định giảm giá tài sản (lần …)
xong: Quyết định giảm giá tài sản (lần …)
QUYẾT ĐỊNH: Điều 1. Giảm giá lần thứ 01 để tiếp tục bán đấu giá tài sản của: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Tài sản: Giá trị Stt Tài sản Đặc điểm (đồng) Ô tô tải biển 1 295.000.000 số 47C-000.11 Giá khởi điểm của lần đấu giá liền trước: 295.000.000 đồng. Giá khởi điểm sau khi giảm: 265.500.000 đồng (bằng chữ: Hai trăm sáu mươi lăm triệu năm trăm nghìn đồng). Mức giảm không quá 10% giá khởi điểm của lần đấu giá liền kề trước đó. Điều 2. Tổ chức hành nghề đấu giá tài sản tiếp tục bán đấu giá tài sản theo giá khởi điểm nêu tại Điều 1 và quy định của pháp luật về đấu giá tài sản. 2 Điều 3
1. Ô tô tải biển số 47C-000.11: Đã có giá, 265.500.000 đồng
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result: T-131 hết ngày 12/11/2026, N60.6
  OP-16.failed: T-140 hết ngày 17/12/2026, N65.6
  OP-16.cut: T-030 hết ngày 18/12/2026, L35.1
  OP-16.cut: T-031 hết ngày 18/12/2026, L35.2
  OP-16.cut: T-136 hết ngày 22/12/2026, L83.2a

ngày 2026-12-21 09:00
là chủ việc
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="265500000"
ký
là daklak.vanthu
đóng dấu
hạn
----
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result: T-131 hết ngày 12/11/2026, N60.6
  OP-16.failed: T-140 hết ngày 17/12/2026, N65.6
  OP-16.cut: T-030 hết ngày 18/12/2026, L35.1
  OP-16.cut: T-031 hết ngày 18/12/2026, L35.2
  OP-16.auction_contract: T-137 hết ngày 20/01/2027, L83.2a

ngày 2027-01-18 09:00
là chủ việc
tác nghiệp OP-16.failed asset="1" held_on="2027-01-18" reason="Không có người trả giá"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-16.cut asset="1" price="238950000"
ký
là daklak.vanthu
đóng dấu
tài sản
----
soạn TB-018
xong: Thông báo đấu giá không thành
xong: Thông báo đấu giá không thành
soạn QDC-044
xong: Quyết định giảm giá tài sản (lần …)
xong: Quyết định giảm giá tài sản (lần …)
1. Ô tô tải biển số 47C-000.11: Đã có giá, 238.950.000 đồng

ngày 2027-01-25 09:00
là chủ việc
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="238950000"
ký
là daklak.vanthu
đóng dấu
----
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản

# Đã giảm hai lần: lần đấu giá không thành sau đó phải hỏi người được thi hành án trước khi giảm tiếp.
ngày 2027-02-22 09:00
là chủ việc
tác nghiệp OP-16.failed asset="1" held_on="2027-02-22" reason="Không có người đăng ký"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-16.cut asset="1" price="215055000"
tác nghiệp OP-16.offer asset="1"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
hạn
----
soạn TB-018
xong: Thông báo đấu giá không thành
xong: Thông báo đấu giá không thành
từ chối: Mỗi lần giảm giá không quá 10% giá khởi điểm liền trước; từ lần đấu giá không thành sau hai lần giảm phải hỏi người được thi hành án có nhận tài sản không. Đặt giá mới từ 90% giá khởi điểm liền trước; sau hai lần giảm thì hỏi người được thi hành án có nhận tài sản không (OP-16) trước khi giảm tiếp. (L83.3, N65.6)
soạn TB-021
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-020 Quyết định cưỡng chế kê biên phương tiện giao thông: Đã phát hành
TB-011 Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá: Đã phát hành
TB-012 Thông báo kết quả thẩm định giá: Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Đã phát hành
TB-018 Thông báo đấu giá không thành: Đã phát hành
QDC-044 Quyết định giảm giá tài sản (lần …): Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Đã phát hành
TB-018 Thông báo đấu giá không thành: Đã phát hành
QDC-044 Quyết định giảm giá tài sản (lần …): Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Đã phát hành
TB-018 Thông báo đấu giá không thành: Đã phát hành
TB-021 Thông báo về việc nhận tài sản để trừ vào tiền thi hành án: Chờ ký
xong: Thông báo về việc nhận tài sản để trừ vào tiền thi hành án
xong: Thông báo về việc nhận tài sản để trừ vào tiền thi hành án
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result: T-131 hết ngày 12/11/2026, N60.6
  OP-16.failed: T-140 hết ngày 17/12/2026, N65.6
  OP-16.cut: T-030 hết ngày 18/12/2026, L35.1
  OP-16.cut: T-031 hết ngày 18/12/2026, L35.2
  OP-16.failed: T-140 hết ngày 20/01/2027, N65.6
  OP-16.cut: T-030 hết ngày 21/01/2027, L35.1
  OP-16.cut: T-031 hết ngày 21/01/2027, L35.2
  OP-16.failed: T-140 hết ngày 24/02/2027, N65.6
  OP-16.offer: T-142 hết ngày 25/02/2027, N65.6
  OP-16.failed: T-141 hết ngày 01/03/2027, L83.3
  OP-16.offer: T-142 hết ngày 01/03/2027, N65.6

ngày 2027-02-25 09:00
là chủ việc
tác nghiệp OP-16.take asset="1" recipient="Phùng Đắc Lộc" value="238950000" amount="238950000" creditor_agrees="có"
----
từ chối: Chưa làm được việc “Giao tài sản để trừ tiền thi hành án”: thời hạn “Người được thi hành án nhận tài sản trừ tiền, người phải thi hành án nộp tiền” (T-142) còn chạy đến hết ngày 01/03/2027; làm được sau ngày ấy. (N65.6)

ngày 2027-03-02 09:00
qua ngày
là chủ việc
tác nghiệp OP-16.take asset="1" recipient="Phùng Đắc Lộc" value="238950000" amount="238950000" creditor_agrees="có"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
tài sản
tình trạng
hạn
----
2 thời hạn đã hết
soạn QDC-045
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-020 Quyết định cưỡng chế kê biên phương tiện giao thông: Đã phát hành
TB-011 Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá: Đã phát hành
TB-012 Thông báo kết quả thẩm định giá: Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Đã phát hành
TB-018 Thông báo đấu giá không thành: Đã phát hành
QDC-044 Quyết định giảm giá tài sản (lần …): Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Đã phát hành
TB-018 Thông báo đấu giá không thành: Đã phát hành
QDC-044 Quyết định giảm giá tài sản (lần …): Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Đã phát hành
TB-018 Thông báo đấu giá không thành: Đã phát hành
TB-021 Thông báo về việc nhận tài sản để trừ vào tiền thi hành án: Đã phát hành
QDC-045 Quyết định giao tài sản cho người được thi hành án để trừ vào tiền thi hành án: Chờ ký
xong: Quyết định giao tài sản cho người được thi hành án để trừ vào tiền thi hành án
xong: Quyết định giao tài sản cho người được thi hành án để trừ vào tiền thi hành án
1. Ô tô tải biển số 47C-000.11: Đã bán, 238.950.000 đồng; thu 238.950.000 = chi phí 0 + các khoản 238.950.000 + còn lại 0 (đã trả 0)
02/QĐ-THADS: Chờ thanh toán
  khoản 1 Trả nợ, thanh toán: Chờ thanh toán; phải thi hành 300.000.000, đã thu 238.950.000, đã trả 0
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result: T-131 hết ngày 12/11/2026, N60.6
  OP-16.failed: T-140 hết ngày 17/12/2026, N65.6
  OP-16.cut: T-030 hết ngày 18/12/2026, L35.1
  OP-16.cut: T-031 hết ngày 18/12/2026, L35.2
  OP-16.failed: T-140 hết ngày 20/01/2027, N65.6
  OP-16.cut: T-030 hết ngày 21/01/2027, L35.1
  OP-16.cut: T-031 hết ngày 21/01/2027, L35.2
  OP-16.failed: T-140 hết ngày 24/02/2027, N65.6
  OP-16.take: T-030 hết ngày 05/03/2027, L35.1
  OP-16.take: T-031 hết ngày 05/03/2027, L35.2
  OP-16.take: T-148 hết ngày 09/03/2027, N67.1a-b

ngày 2027-03-03 09:00
là chủ việc
tác nghiệp OP-17.hand_over mẫu="BB-034" asset="1" held_on="2027-03-03" hour="08:30" place="thôn 2, xã Hòa Phú" recipient="Phùng Đắc Lộc"
văn bản của việc
ký
tác nghiệp OP-20.pay_rest amount="238950000" recipient="Phùng Đắc Lộc" receipt="BB giao tài sản"
tình trạng
tài sản
biện pháp
việc đã làm
kiểm sổ
----
soạn BB-034
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-020 Quyết định cưỡng chế kê biên phương tiện giao thông: Đã phát hành
TB-011 Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá: Đã phát hành
TB-012 Thông báo kết quả thẩm định giá: Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Đã phát hành
TB-018 Thông báo đấu giá không thành: Đã phát hành
QDC-044 Quyết định giảm giá tài sản (lần …): Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Đã phát hành
TB-018 Thông báo đấu giá không thành: Đã phát hành
QDC-044 Quyết định giảm giá tài sản (lần …): Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Đã phát hành
TB-018 Thông báo đấu giá không thành: Đã phát hành
TB-021 Thông báo về việc nhận tài sản để trừ vào tiền thi hành án: Đã phát hành
QDC-045 Quyết định giao tài sản cho người được thi hành án để trừ vào tiền thi hành án: Đã phát hành
BB-034 Biên bản giao tài sản cho người được thi hành án: Chờ ký
xong: Biên bản giao tài sản cho người được thi hành án
Có điều kiện thi hành
02/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Trả nợ, thanh toán: Có điều kiện thi hành; phải thi hành 300.000.000, đã thu 238.950.000, đã trả 238.950.000
1. Ô tô tải biển số 47C-000.11: Đã giao, 238.950.000 đồng; thu 238.950.000 = chi phí 0 + các khoản 238.950.000 + còn lại 0 (đã trả 0)
seized Ô tô tải biển số 47C-000.11 Cù Xuân Hải: đã chấm dứt (OP-17.hand_over)
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
15/12/2026 OP-16.failed N65.6
15/12/2026 OP-16.cut L83.3
21/12/2026 OP-16.auction_contract L83.2a
18/01/2027 OP-16.failed N65.6
18/01/2027 OP-16.cut L83.3
25/01/2027 OP-16.auction_contract L83.2a
22/02/2027 OP-16.failed N65.6
22/02/2027 OP-16.offer L83.3, N65.6
02/03/2027 OP-16.take L83.3, N65.6
03/03/2027 OP-17.hand_over L86, N67
03/03/2027 OP-20.pay_rest L54.6, N30
0 sai lệch
