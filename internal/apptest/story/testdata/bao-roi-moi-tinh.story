# Thời hạn của đương sự chạy từ khi được báo: tống đạt kết quả thẩm định giá sau ngày ra thông báo thì 05 ngày làm việc yêu cầu định giá lại (L82.2c, T-132),
# thời hạn ưu tiên mua của chủ sở hữu chung (L83.1, T-135) tính lại từ ngày tống đạt; còn thời hạn ấy thì chưa đấu giá. Chưa báo kết quả thẩm định giá thì
# chưa ký hợp đồng đấu giá (N60.6). Căn cứ hoãn nhận ngày nào thì 05 ngày làm việc để ra quyết định hoãn chạy từ ngày ấy (L46.1, T-080).
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
tác nghiệp OP-08.asset_found asset_name="Ô tô tải biển số 47C-000.11" asset_kind="vehicle" value="295000000" common="có" place="thôn 2, xã Hòa Phú"
tác nghiệp OP-08.has_means result="Có ô tô tải" place="thôn 2, xã Hòa Phú"
tác nghiệp OP-14.seize căn_cứ="L71 4" tài_liệu="Biên bản xác minh" asset="1" held_on="2026-11-03" hour="08:00" place="thôn 2, xã Hòa Phú" holder="Cù Xuân Hải"
ký
là daklak.vanthu
đóng dấu
----
1 thời hạn đã hết
Đang xác minh
Có điều kiện thi hành
soạn QDC-020
xong: Quyết định cưỡng chế kê biên phương tiện giao thông
xong: Quyết định cưỡng chế kê biên phương tiện giao thông

ngày 2026-11-09 09:00
là chủ việc
tác nghiệp OP-15.result_in asset="1" price="295000000"
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="295000000"
tác nghiệp OP-15.tell_result asset="1" organisation="Công ty thẩm định giá Tây Nguyên"
tác nghiệp OP-16.pre_emption asset="1" person="Lã Thị Thắm" price="295000000"
ký
là daklak.vanthu
đóng dấu
hạn
----
Đang cưỡng chế, xử lý tài sản
từ chối: Chỉ ký hợp đồng đấu giá sau khi đã báo kết quả thẩm định giá và quyền yêu cầu định giá lại. Báo kết quả thẩm định giá cho đương sự (OP-15), hết thời hạn yêu cầu định giá lại rồi ký hợp đồng. (N60.6, L83.2a)
soạn TB-012
soạn TB-019
xong: Thông báo kết quả thẩm định giá
xong: Thông báo về quyền ưu tiên mua tài sản chung
xong: Thông báo kết quả thẩm định giá
xong: Thông báo về quyền ưu tiên mua tài sản chung
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-14.seize: T-130 hết ngày 03/11/2026, L82.1a
  OP-15.tell_result: T-131 hết ngày 12/11/2026, N60.6
  OP-15.tell_result: T-132 hết ngày 16/11/2026, L82.2c
  OP-16.pre_emption: T-135 hết ngày 16/11/2026, L83.1
  OP-16.pre_emption: T-134 hết ngày 16/11/2026, N63.1

# Tống đạt ngày 12/11: hai thời hạn tính lại từ ngày ấy, đến hết ngày 19/11.
ngày 2026-11-12 09:00
là chủ việc
tác nghiệp OP-06.serve văn_bản="TB-012" how="giao trực tiếp" by_hand="no_access"
tác nghiệp OP-06.serve văn_bản="TB-019" how="giao trực tiếp" by_hand="no_access" người="Lã Thị Thắm"
hạn
----
Đang cưỡng chế, xử lý tài sản
Đang cưỡng chế, xử lý tài sản
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-14.seize: T-130 hết ngày 03/11/2026, L82.1a
  OP-06.serve: T-132 hết ngày 19/11/2026, L82.2c
  OP-06.serve: T-135 hết ngày 19/11/2026, L83.1
  OP-06.serve: T-200 hết ngày 14/12/2026, L96.2
  OP-06.serve: T-200 hết ngày 14/12/2026, L96.2

ngày 2026-11-17 08:00
qua ngày
là chủ việc
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="295000000"
----
1 thời hạn đã hết
từ chối: Chưa làm được việc “Chọn tổ chức và ký hợp đồng đấu giá”: thời hạn “Yêu cầu định giá lại (một lần)” (T-132) còn chạy đến hết ngày 19/11/2026; làm được sau ngày ấy. (L82.2c)

ngày 2026-11-19 14:00
qua ngày
là chủ việc
tác nghiệp OP-16.pre_emption_answer asset="1" person="Lã Thị Thắm" result="Không mua"
tác nghiệp OP-23.ground_found halt="hoãn thi hành án" content="Toà án thụ lý yêu cầu chia tài sản chung" paper_no="5/TB-TA" paper_on="2026-11-18"
hạn
----
Đang cưỡng chế, xử lý tài sản
Đang cưỡng chế, xử lý tài sản
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-14.seize: T-130 hết ngày 03/11/2026, L82.1a
  OP-06.serve: T-132 hết ngày 19/11/2026, L82.2c
  OP-23.ground_found: T-080 hết ngày 26/11/2026, L46.1
  OP-06.serve: T-200 hết ngày 14/12/2026, L96.2
  OP-06.serve: T-200 hết ngày 14/12/2026, L96.2

ngày 2026-11-20 08:00
qua ngày
là chủ việc
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="295000000"
tác nghiệp OP-23.postpone căn_cứ="L46.1 d" tài_liệu="Thông báo thụ lý của Toà án" from="2026-11-20" reason="Toà án thụ lý yêu cầu chia tài sản chung"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
hạn
kiểm sổ
----
1 thời hạn đã hết
soạn TB-014
soạn QDT-021
chưa: Thông báo lựa chọn tổ chức đấu giá tài sản: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định hoãn thi hành án (khoản 1)
xong: Quyết định hoãn thi hành án (khoản 1)
02/QĐ-THADS: Hoãn
  khoản 1 Trả nợ, thanh toán: Hoãn; phải thi hành 300.000.000, đã thu 0, đã trả 0
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-14.seize: T-130 hết ngày 03/11/2026, L82.1a
  OP-23.postpone: T-030 hết ngày 25/11/2026, L35.1
  OP-23.postpone: T-031 hết ngày 25/11/2026, L35.2
  OP-15.window_over: T-136 hết ngày 26/11/2026, L83.2a
  OP-06.serve: T-200 hết ngày 14/12/2026, L96.2
  OP-06.serve: T-200 hết ngày 14/12/2026, L96.2
0 sai lệch
