# Hai tài sản của một việc, mỗi tài sản một đồng hồ: định giá (T-130), ký hợp đồng (T-136), đấu giá (T-137), giảm giá (T-141) mở và hết riêng (L82.1a, L83.2a, L83.3).
# Chỉ giảm giá khi chính tài sản ấy đấu giá không thành ở giá hiện tại, mỗi lần không quá 10% (L83.3); hợp đồng không đổi được giá khởi điểm (L82.4); người được thi
# hành án chỉ nhận tài sản từ sau lần giảm thứ hai mà vẫn không thành, theo giá giảm sau cùng (L83.3, N65.6).
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

ngày 2026-10-27 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.asset_found asset_name="Máy xúc" asset_kind="movable" value="200000000" place="thôn 2, xã Hòa Phú"
tác nghiệp OP-08.asset_found asset_name="Ô tô tải" asset_kind="vehicle" value="95000000" place="thôn 2, xã Hòa Phú"
tác nghiệp OP-08.has_means result="Có máy xúc, ô tô tải" place="thôn 2, xã Hòa Phú"
tác nghiệp OP-14.seize căn_cứ="L71 4" tài_liệu="Biên bản xác minh" asset="1 2" place="thôn 2, xã Hòa Phú"
ký
là daklak.vanthu
đóng dấu
hạn
----
1 thời hạn đã hết
Đang xác minh
Đang xác minh
Có điều kiện thi hành
soạn QDC-017
xong: Quyết định cưỡng chế kê biên, xử lý tài sản là động sản
xong: Quyết định cưỡng chế kê biên, xử lý tài sản là động sản
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-14.seize [Máy xúc]: T-130 hết ngày 03/11/2026, L82.1a
  OP-14.seize [Ô tô tải]: T-130 hết ngày 03/11/2026, L82.1a

# Hợp đồng thẩm định giá máy xúc chỉ đóng đồng hồ của máy xúc.
ngày 2026-10-30 09:00
là chủ việc
tác nghiệp OP-15.contract asset="1" organisation="Công ty thẩm định giá Tây Nguyên"
ký
là daklak.vanthu
đóng dấu
hạn
là chủ việc
tác nghiệp OP-15.contract asset="2" organisation="Công ty thẩm định giá Tây Nguyên"
ký
là daklak.vanthu
đóng dấu
----
soạn TB-011
xong: Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá
xong: Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-14.seize [Ô tô tải]: T-130 hết ngày 03/11/2026, L82.1a
soạn TB-011
xong: Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá
xong: Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá

# Kết quả của từng tài sản; hai tài sản không thể chung một giá.
ngày 2026-11-09 09:00
là chủ việc
tác nghiệp OP-15.result_in asset="1 2" price="200000000"
tác nghiệp OP-15.result_in asset="1" price="200000000"
tác nghiệp OP-15.tell_result asset="1" organisation="Công ty thẩm định giá Tây Nguyên"
ký
là daklak.vanthu
đóng dấu
----
từ chối: Giá, số tiền là của từng tài sản; hãy chọn một tài sản rồi làm lần lượt. (N60.6)
Đang cưỡng chế, xử lý tài sản
soạn TB-012
xong: Thông báo kết quả thẩm định giá
xong: Thông báo kết quả thẩm định giá

ngày 2026-11-12 09:00
là chủ việc
tác nghiệp OP-15.result_in asset="2" price="95000000"
tác nghiệp OP-15.tell_result asset="2" organisation="Công ty thẩm định giá Tây Nguyên"
ký
là daklak.vanthu
đóng dấu
hạn
----
Đang cưỡng chế, xử lý tài sản
soạn TB-012
xong: Thông báo kết quả thẩm định giá
xong: Thông báo kết quả thẩm định giá
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result [Máy xúc]: T-131 hết ngày 12/11/2026, N60.6
  OP-15.tell_result [Máy xúc]: T-132 hết ngày 16/11/2026, L82.2c
  OP-15.tell_result [Ô tô tải]: T-131 hết ngày 17/11/2026, N60.6
  OP-15.tell_result [Ô tô tải]: T-132 hết ngày 19/11/2026, L82.2c

# Máy xúc hết hạn yêu cầu định giá lại ngày 16/11, ô tô ngày 19/11: đồng hồ ký hợp đồng mở cho từng tài sản.
ngày 2026-11-17 08:00
qua ngày
là chủ việc
tác nghiệp OP-16.auction_contract asset="2" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="95000000"
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="150000000"
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="200000000"
ký
là daklak.vanthu
đóng dấu
hạn
----
2 thời hạn đã hết
từ chối: Chưa làm được việc “Chọn tổ chức và ký hợp đồng đấu giá”: thời hạn “Yêu cầu định giá lại (một lần)” (T-132) còn chạy đến hết ngày 19/11/2026; làm được sau ngày ấy. (L82.2c)
từ chối: Giá khởi điểm là giá theo kết quả thẩm định giá, xác định giá hoặc giá đã giảm theo quyết định; hợp đồng đấu giá không đổi được giá ấy. Ghi đúng giá khởi điểm hiện tại của tài sản; đương sự thoả thuận giá khác thì ghi nhận giá ấy trước (OP-15), giảm giá thì ra quyết định giảm giá (OP-16). (L82.4, L83.3)
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result [Máy xúc]: T-131 hết ngày 12/11/2026, N60.6
  OP-15.tell_result [Ô tô tải]: T-131 hết ngày 17/11/2026, N60.6
  OP-15.tell_result [Ô tô tải]: T-132 hết ngày 19/11/2026, L82.2c
  OP-16.auction_contract [Máy xúc]: T-137 hết ngày 17/12/2026, L83.2a

ngày 2026-11-20 08:00
qua ngày
là chủ việc
tác nghiệp OP-16.auction_contract asset="2" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="95000000"
ký
là daklak.vanthu
đóng dấu
----
1 thời hạn đã hết
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản

# Máy xúc đấu giá không thành: chỉ máy xúc được giảm, ô tô chưa; giảm một lần cho mỗi lần không thành.
ngày 2026-12-15 09:00
là chủ việc
tác nghiệp OP-16.cut asset="1" price="180000000"
tác nghiệp OP-16.failed asset="1" held_on="2026-12-15" reason="Không có người đăng ký"
ký
là daklak.vanthu
đóng dấu
hạn
là chủ việc
tác nghiệp OP-16.cut asset="2" price="85500000"
tác nghiệp OP-16.cut asset="1" price="179999999"
tác nghiệp OP-16.cut asset="1" price="180000000"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-16.cut asset="1" price="162000000"
tài sản
hạn
----
từ chối: Chỉ giảm giá sau khi chính tài sản ấy đấu giá không thành ở giá khởi điểm hiện tại; mỗi lần giảm là sau một lần không thành. Đưa tài sản này ra đấu giá theo giá khởi điểm hiện tại; không thành thì ghi nhận (OP-16) rồi mới giảm giá. (L83.3)
soạn TB-018
xong: Thông báo đấu giá không thành
xong: Thông báo đấu giá không thành
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result [Máy xúc]: T-131 hết ngày 12/11/2026, N60.6
  OP-15.tell_result [Ô tô tải]: T-131 hết ngày 17/11/2026, N60.6
  OP-16.failed [Máy xúc]: T-140 hết ngày 17/12/2026, N65.6
  OP-16.auction_contract [Ô tô tải]: T-137 hết ngày 21/12/2026, L83.2a
  OP-16.failed [Máy xúc]: T-141 hết ngày 22/12/2026, L83.3
từ chối: Chỉ giảm giá sau khi chính tài sản ấy đấu giá không thành ở giá khởi điểm hiện tại; mỗi lần giảm là sau một lần không thành. Đưa tài sản này ra đấu giá theo giá khởi điểm hiện tại; không thành thì ghi nhận (OP-16) rồi mới giảm giá. (L83.3)
từ chối: Mỗi lần giảm giá không quá 10% giá khởi điểm liền trước; từ lần đấu giá không thành sau hai lần giảm phải hỏi người được thi hành án có nhận tài sản không. Đặt giá mới từ 90% giá khởi điểm liền trước; sau hai lần giảm thì hỏi người được thi hành án có nhận tài sản không (OP-16) trước khi giảm tiếp. (L83.3, N65.6)
soạn QDC-044
xong: Quyết định giảm giá tài sản (lần …)
xong: Quyết định giảm giá tài sản (lần …)
từ chối: Chỉ giảm giá sau khi chính tài sản ấy đấu giá không thành ở giá khởi điểm hiện tại; mỗi lần giảm là sau một lần không thành. Đưa tài sản này ra đấu giá theo giá khởi điểm hiện tại; không thành thì ghi nhận (OP-16) rồi mới giảm giá. (L83.3)
1. Máy xúc: Đã có giá, 180.000.000 đồng
2. Ô tô tải: Đang bán, 95.000.000 đồng
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result [Máy xúc]: T-131 hết ngày 12/11/2026, N60.6
  OP-15.tell_result [Ô tô tải]: T-131 hết ngày 17/11/2026, N60.6
  OP-16.failed [Máy xúc]: T-140 hết ngày 17/12/2026, N65.6
  OP-16.cut: T-030 hết ngày 18/12/2026, L35.1
  OP-16.cut: T-031 hết ngày 18/12/2026, L35.2
  OP-16.auction_contract [Ô tô tải]: T-137 hết ngày 21/12/2026, L83.2a
  OP-16.cut [Máy xúc]: T-136 hết ngày 22/12/2026, L83.2a

# Chưa có hợp đồng cho lần đấu giá ở giá mới thì chưa có lần không thành nào để ghi.
ngày 2026-12-21 09:00
là chủ việc
tác nghiệp OP-16.failed asset="1" held_on="2026-12-21"
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="180000000"
ký
là daklak.vanthu
đóng dấu
----
từ chối: Tài sản “Máy xúc” đang ở bước “Đã có giá” nên không làm được việc “Ghi nhận đấu giá không thành, báo đương sự”; việc này làm khi tài sản ở bước: “Đang bán”. (N65.6)
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản

# Lần hai không thành; chưa đủ hai lần giảm nên chưa có quyền nhận.
ngày 2027-01-14 09:00
là chủ việc
tác nghiệp OP-16.auctioned asset="2" sold_for="96000000" buyer="Người trúng đấu giá"
tác nghiệp OP-16.failed asset="1" held_on="2027-01-14"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-16.offer asset="1"
tác nghiệp OP-16.cut asset="1" price="162000000"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-16.offer asset="1"
tác nghiệp OP-16.take asset="1" recipient="Phùng Đắc Lộc" value="162000000" amount="162000000" creditor_agrees="có"
hạn
----
Đang cưỡng chế, xử lý tài sản
soạn TB-018
xong: Thông báo đấu giá không thành
xong: Thông báo đấu giá không thành
từ chối: Từ sau lần giảm giá thứ hai mà chính tài sản ấy vẫn đấu giá không thành thì người được thi hành án mới có quyền nhận để trừ tiền, theo giá đã giảm lần sau cùng. Đấu giá, giảm giá đủ hai lần, ghi nhận lần đấu giá không thành sau đó, báo quyền nhận tài sản (OP-16) rồi mới giao; giá trị ghi đúng giá khởi điểm của lần sau cùng. (L83.3, N65.6)
soạn QDC-044
xong: Quyết định giảm giá tài sản (lần …)
xong: Quyết định giảm giá tài sản (lần …)
từ chối: Từ sau lần giảm giá thứ hai mà chính tài sản ấy vẫn đấu giá không thành thì người được thi hành án mới có quyền nhận để trừ tiền, theo giá đã giảm lần sau cùng. Đấu giá, giảm giá đủ hai lần, ghi nhận lần đấu giá không thành sau đó, báo quyền nhận tài sản (OP-16) rồi mới giao; giá trị ghi đúng giá khởi điểm của lần sau cùng. (L83.3, N65.6)
từ chối: Từ sau lần giảm giá thứ hai mà chính tài sản ấy vẫn đấu giá không thành thì người được thi hành án mới có quyền nhận để trừ tiền, theo giá đã giảm lần sau cùng. Đấu giá, giảm giá đủ hai lần, ghi nhận lần đấu giá không thành sau đó, báo quyền nhận tài sản (OP-16) rồi mới giao; giá trị ghi đúng giá khởi điểm của lần sau cùng. (L83.3, N65.6)
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result [Máy xúc]: T-131 hết ngày 12/11/2026, N60.6
  OP-15.tell_result [Ô tô tải]: T-131 hết ngày 17/11/2026, N60.6
  OP-16.failed [Máy xúc]: T-140 hết ngày 17/12/2026, N65.6
  OP-16.cut: T-030 hết ngày 18/12/2026, L35.1
  OP-16.cut: T-031 hết ngày 18/12/2026, L35.2
  OP-16.failed [Máy xúc]: T-140 hết ngày 18/01/2027, N65.6
  OP-16.cut: T-030 hết ngày 19/01/2027, L35.1
  OP-16.cut: T-031 hết ngày 19/01/2027, L35.2
  OP-16.cut [Máy xúc]: T-136 hết ngày 21/01/2027, L83.2a
  OP-16.auctioned [Ô tô tải]: T-145 hết ngày 15/02/2027, N65.1

ngày 2027-01-20 09:00
là chủ việc
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="162000000"
ký
là daklak.vanthu
đóng dấu
----
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản

# Sau hai lần giảm vẫn không thành: phải hỏi người được thi hành án rồi mới giảm tiếp; giao thì theo đúng giá giảm sau cùng.
ngày 2027-02-22 09:00
là chủ việc
tác nghiệp OP-16.failed asset="1" held_on="2027-02-22"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-16.cut asset="1" price="145800000"
tác nghiệp OP-16.return_unsold asset="1" cost="20000000"
tác nghiệp OP-16.offer asset="1"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-16.take asset="1" recipient="Phùng Đắc Lộc" value="150000000" amount="150000000" creditor_agrees="có"
----
soạn TB-018
xong: Thông báo đấu giá không thành
xong: Thông báo đấu giá không thành
từ chối: Mỗi lần giảm giá không quá 10% giá khởi điểm liền trước; từ lần đấu giá không thành sau hai lần giảm phải hỏi người được thi hành án có nhận tài sản không. Đặt giá mới từ 90% giá khởi điểm liền trước; sau hai lần giảm thì hỏi người được thi hành án có nhận tài sản không (OP-16) trước khi giảm tiếp. (L83.3, N65.6)
từ chối: Chỉ giao tài sản lại cho người phải thi hành án khi giá đã giảm bằng hoặc thấp hơn chi phí thi hành án mà người được thi hành án không nhận. Giảm giá để tiếp tục đấu giá; giá đã giảm đến mức ấy thì báo quyền nhận tài sản (OP-16) trước. (L83.3)
soạn TB-021
xong: Thông báo về việc nhận tài sản để trừ vào tiền thi hành án
xong: Thông báo về việc nhận tài sản để trừ vào tiền thi hành án
từ chối: Chưa làm được việc “Giao tài sản để trừ tiền thi hành án”: thời hạn “Người được thi hành án nhận tài sản trừ tiền, người phải thi hành án nộp tiền” (T-142) còn chạy đến hết ngày 01/03/2027; làm được sau ngày ấy. (N65.6)

# Người phải thi hành án còn 05 ngày làm việc để nộp đủ tiền, lấy lại tài sản (N65.6).
ngày 2027-03-02 09:00
qua ngày
là chủ việc
tác nghiệp OP-16.take asset="1" recipient="Phùng Đắc Lộc" value="150000000" amount="150000000" creditor_agrees="có"
tác nghiệp OP-16.take asset="1" recipient="Phùng Đắc Lộc" value="162000000" amount="162000000" creditor_agrees="có" mẫu="QDC-045"
ký
là daklak.vanthu
đóng dấu
tài sản
tình trạng
hạn
kiểm sổ
----
2 thời hạn đã hết
từ chối: Từ sau lần giảm giá thứ hai mà chính tài sản ấy vẫn đấu giá không thành thì người được thi hành án mới có quyền nhận để trừ tiền, theo giá đã giảm lần sau cùng. Đấu giá, giảm giá đủ hai lần, ghi nhận lần đấu giá không thành sau đó, báo quyền nhận tài sản (OP-16) rồi mới giao; giá trị ghi đúng giá khởi điểm của lần sau cùng. (L83.3, N65.6)
soạn QDC-045
xong: Quyết định giao tài sản cho người được thi hành án để trừ vào tiền thi hành án
xong: Quyết định giao tài sản cho người được thi hành án để trừ vào tiền thi hành án
1. Máy xúc: Đã bán, 162.000.000 đồng; thu 162.000.000 = chi phí 0 + các khoản 162.000.000 + còn lại 0 (đã trả 0)
2. Ô tô tải: Đã bán, 95.000.000 đồng
01/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Trả nợ, thanh toán: Đang cưỡng chế, xử lý tài sản; phải thi hành 300.000.000, đã thu 162.000.000, đã trả 0
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result [Máy xúc]: T-131 hết ngày 12/11/2026, N60.6
  OP-15.tell_result [Ô tô tải]: T-131 hết ngày 17/11/2026, N60.6
  OP-16.failed [Máy xúc]: T-140 hết ngày 17/12/2026, N65.6
  OP-16.cut: T-030 hết ngày 18/12/2026, L35.1
  OP-16.cut: T-031 hết ngày 18/12/2026, L35.2
  OP-16.failed [Máy xúc]: T-140 hết ngày 18/01/2027, N65.6
  OP-16.cut: T-030 hết ngày 19/01/2027, L35.1
  OP-16.cut: T-031 hết ngày 19/01/2027, L35.2
  OP-16.auctioned [Ô tô tải]: T-145 hết ngày 15/02/2027, N65.1
  OP-16.failed [Máy xúc]: T-140 hết ngày 24/02/2027, N65.6
  OP-16.take: T-030 hết ngày 05/03/2027, L35.1
  OP-16.take: T-031 hết ngày 05/03/2027, L35.2
  OP-16.take [Máy xúc]: T-148 hết ngày 09/03/2027, N67.1a-b
0 sai lệch
