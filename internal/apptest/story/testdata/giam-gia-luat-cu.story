# Luật năm 2008: giảm giá sau khi chính tài sản ấy đấu giá không thành, báo trong 05 ngày làm việc, quyết định trong 10 ngày, mỗi lần không quá 10% (L104.1, L104.5 cũ); sau
# hai lần giảm mà vẫn không thành thì hỏi người được thi hành án rồi mới giảm tiếp, nhận thì nộp phần vượt số được trừ (L104.2 cũ); giá giảm bằng hoặc thấp hơn chi phí
# cưỡng chế mà không ai nhận thì giao lại cho người phải thi hành án (L104.3 cũ). Mỗi tài sản một đồng hồ.
ngày 2025-08-18 09:00
là daklak.tiepnhan1
nhận vay-2025.txt
xác nhận hiệu_lực="2025-08-11" bỏ="2"
nộp đơn người="Ngân Thị Hoà" địa_chỉ="thôn 4, xã Ea Kao, tỉnh Đắk Lắk" ngày="2025-08-18" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="12/2025/DS-ST" ngày_án="2025-07-10" phải="Giáp Văn Tuyển" được="Ngân Thị Hoà" khoản="Trả 50.000.000 đồng" kèm="Bản sao bản án"
thụ lý
thử ký TB-005
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 12/2025/DS-ST; ngày 10/07/2025
  Trả nợ, thanh toán: 50.000.000 đồng
  Án phí, lệ phí Toà án: 2.500.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án theo yêu cầu
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án theo yêu cầu

ngày 2025-08-22 10:00
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp" recipient="Giáp Văn Tuyển"
----
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2025-09-05 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.asset_found asset_name="Máy cày" asset_kind="movable" value="40000000"
tác nghiệp OP-08.asset_found asset_name="Xe máy" asset_kind="vehicle" value="11000000"
tác nghiệp OP-08.has_means result="Có máy cày, xe máy"
tác nghiệp OP-14.seize căn_cứ="L71 3" tài_liệu="Biên bản xác minh" asset="1 2" place="thôn 4, xã Ea Kao" cost="5000000"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-15.agreed_price asset="1" price="40000000"
hạn
----
1 thời hạn đã hết
Đang xác minh
Đang xác minh
Có điều kiện thi hành
soạn QDC-017
xong: Quyết định cưỡng chế kê biên, xử lý tài sản là động sản
xong: Quyết định cưỡng chế kê biên, xử lý tài sản là động sản
Đang cưỡng chế, xử lý tài sản
  OP-03.on_request: T-031 hết ngày 21/08/2025, L38
  OP-06.serve_decision: T-200 hết ngày 08/09/2025, L140.2
  OP-14.seize: T-030 hết ngày 10/09/2025, L39.2
  OP-14.seize: T-031 hết ngày 10/09/2025, L38
  OP-14.seize [Xe máy]: T-130 hết ngày 12/09/2025, L98.2
  OP-15.agreed_price [Máy cày]: T-136 hết ngày 15/09/2025, L101.2

ngày 2025-09-10 09:00
là chủ việc
tác nghiệp OP-15.agreed_price asset="2" price="11000000"
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="40000000"
ký
là daklak.vanthu
đóng dấu
hạn
----
Đang cưỡng chế, xử lý tài sản
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
  OP-03.on_request: T-031 hết ngày 21/08/2025, L38
  OP-06.serve_decision: T-200 hết ngày 08/09/2025, L140.2
  OP-14.seize: T-030 hết ngày 10/09/2025, L39.2
  OP-14.seize: T-031 hết ngày 10/09/2025, L38
  OP-15.agreed_price [Xe máy]: T-136 hết ngày 22/09/2025, L101.2
  OP-16.auction_contract [Máy cày]: T-137 hết ngày 10/10/2025, L101.2

# Máy cày không thành lần đầu: xe máy chưa đấu giá nên chưa giảm được.
ngày 2025-10-08 09:00
là chủ việc
tác nghiệp OP-16.cut asset="1" price="36000000"
tác nghiệp OP-16.failed asset="1" held_on="2025-10-08"
ký
là daklak.vanthu
đóng dấu
hạn
là chủ việc
tác nghiệp OP-16.cut asset="2" price="9900000"
tác nghiệp OP-16.cut asset="1" price="35999999"
tác nghiệp OP-16.cut asset="1" price="36000000"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="36000000"
ký
là daklak.vanthu
đóng dấu
----
từ chối: Chỉ giảm giá sau khi chính tài sản ấy đấu giá không thành ở giá khởi điểm hiện tại; mỗi lần giảm là sau một lần không thành. Đưa tài sản này ra đấu giá theo giá khởi điểm hiện tại; không thành thì ghi nhận (OP-16) rồi mới giảm giá. (L104.1, L104.3)
soạn TB-018
xong: Thông báo đấu giá không thành
xong: Thông báo đấu giá không thành
  OP-03.on_request: T-031 hết ngày 21/08/2025, L38
  OP-06.serve_decision: T-200 hết ngày 08/09/2025, L140.2
  OP-14.seize: T-030 hết ngày 10/09/2025, L39.2
  OP-14.seize: T-031 hết ngày 10/09/2025, L38
  OP-15.agreed_price [Xe máy]: T-136 hết ngày 22/09/2025, L101.2
  OP-16.failed [Máy cày]: T-140 hết ngày 15/10/2025, L104.1
  OP-16.failed [Máy cày]: T-141 hết ngày 20/10/2025, L104.1, L104.5
từ chối: Chỉ giảm giá sau khi chính tài sản ấy đấu giá không thành ở giá khởi điểm hiện tại; mỗi lần giảm là sau một lần không thành. Đưa tài sản này ra đấu giá theo giá khởi điểm hiện tại; không thành thì ghi nhận (OP-16) rồi mới giảm giá. (L104.1, L104.3)
từ chối: Mỗi lần giảm giá không quá 10% giá khởi điểm liền trước; từ lần đấu giá không thành sau hai lần giảm phải hỏi người được thi hành án có nhận tài sản không. Đặt giá mới từ 90% giá khởi điểm liền trước; sau hai lần giảm thì hỏi người được thi hành án có nhận tài sản không (OP-16) trước khi giảm tiếp. (L104.2, L104.5)
soạn QDC-044
xong: Quyết định giảm giá tài sản (lần …)
xong: Quyết định giảm giá tài sản (lần …)
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản

ngày 2025-11-05 09:00
là chủ việc
tác nghiệp OP-16.failed asset="1" held_on="2025-11-05"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-16.offer asset="1"
tác nghiệp OP-16.cut asset="1" price="32400000"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="32400000"
ký
là daklak.vanthu
đóng dấu
----
soạn TB-018
xong: Thông báo đấu giá không thành
xong: Thông báo đấu giá không thành
từ chối: Từ sau lần giảm giá thứ hai mà chính tài sản ấy vẫn đấu giá không thành thì người được thi hành án mới có quyền nhận để trừ tiền. Đấu giá, giảm giá đủ hai lần, ghi nhận lần đấu giá không thành sau đó, báo quyền nhận tài sản (OP-16) rồi mới giao. (L104.2)
soạn QDC-044
xong: Quyết định giảm giá tài sản (lần …)
xong: Quyết định giảm giá tài sản (lần …)
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản

# Sau lần giảm thứ hai vẫn không thành: hỏi rồi mới giảm tiếp được; chưa thấp đến mức chi phí nên chưa giao lại.
ngày 2025-12-03 09:00
là chủ việc
tác nghiệp OP-16.failed asset="1" held_on="2025-12-03"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-16.cut asset="1" price="29160000"
tác nghiệp OP-16.offer asset="1"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-16.return_unsold asset="1" cost="5000000"
tác nghiệp OP-16.take asset="1" recipient="Ngân Thị Hoà" value="32400000" amount="27400000" creditor_agrees="có" cost="5000000"
----
soạn TB-018
xong: Thông báo đấu giá không thành
xong: Thông báo đấu giá không thành
từ chối: Mỗi lần giảm giá không quá 10% giá khởi điểm liền trước; từ lần đấu giá không thành sau hai lần giảm phải hỏi người được thi hành án có nhận tài sản không. Đặt giá mới từ 90% giá khởi điểm liền trước; sau hai lần giảm thì hỏi người được thi hành án có nhận tài sản không (OP-16) trước khi giảm tiếp. (L104.2, L104.5)
soạn TB-021
xong: Thông báo về việc nhận tài sản để trừ vào tiền thi hành án
xong: Thông báo về việc nhận tài sản để trừ vào tiền thi hành án
từ chối: Chỉ giao tài sản lại cho người phải thi hành án khi giá đã giảm bằng hoặc thấp hơn chi phí cưỡng chế mà người được thi hành án không nhận. Giảm giá để tiếp tục đấu giá; giá đã giảm đến mức ấy thì báo quyền nhận tài sản (OP-16) trước. (L104.3)
từ chối: Chưa làm được việc “Giao tài sản để trừ tiền thi hành án”: thời hạn “Người được thi hành án nhận tài sản trừ tiền, người phải thi hành án nhận lại tài sản” (T-142) còn chạy đến hết ngày 05/01/2026; làm được sau ngày ấy. (L104.2)

# Người phải thi hành án còn 30 ngày để lấy lại tài sản: hết ngày 05/01/2026 vì ngày 02/01/2026 nghỉ (L104.2 cũ). Trừ chi phí cưỡng chế trước thì người nhận chỉ được trừ 27.400.000, phần chênh phải nộp.
ngày 2026-01-06 09:00
qua ngày
là chủ việc
tác nghiệp OP-16.take asset="1" recipient="Ngân Thị Hoà" value="32400000" amount="32400000" creditor_agrees="có" cost="5000000"
tác nghiệp OP-16.take asset="1" recipient="Ngân Thị Hoà" value="32400000" amount="27400000" creditor_agrees="có" cost="5000000"
tác nghiệp OP-16.take asset="1" recipient="Ngân Thị Hoà" value="32400000" amount="27400000" creditor_agrees="có" cost="5000000" receipt="BL 5" mẫu="QDC-045"
ký
là daklak.vanthu
đóng dấu
tài sản
tình trạng
hạn
kiểm sổ
----
3 thời hạn đã hết
từ chối: Số tiền được trừ 32.400.000 đồng lớn hơn phần còn lại của giá trị tài sản cho các khoản 27.400.000 đồng; hãy kiểm tra lại. (L104.2)
từ chối: Người nhận tài sản phải nộp phần chênh lệch 5.000.000 đồng giữa giá trị tài sản và số tiền được trừ; hãy thu rồi ghi số biên lai. (L104.2)
soạn QDC-045
xong: Quyết định giao tài sản cho người được thi hành án để trừ vào tiền thi hành án
xong: Quyết định giao tài sản cho người được thi hành án để trừ vào tiền thi hành án
1. Máy cày: Đã bán, 32.400.000 đồng; thu 32.400.000 = chi phí 5.000.000 + các khoản 27.400.000 + còn lại 0 (đã trả 0)
2. Xe máy: Đã có giá, 11.000.000 đồng
01/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Trả nợ, thanh toán: Đang cưỡng chế, xử lý tài sản; phải thi hành 50.000.000, đã thu 27.400.000, đã trả 0
  OP-03.on_request: T-031 hết ngày 21/08/2025, L38
  OP-14.seize: T-030 hết ngày 10/09/2025, L39.2
  OP-14.seize: T-031 hết ngày 10/09/2025, L38
  OP-15.agreed_price [Xe máy]: T-136 hết ngày 22/09/2025, L101.2
  OP-16.cut: T-030 hết ngày 13/10/2025, L39.2
  OP-16.cut: T-031 hết ngày 13/10/2025, L38
  OP-16.failed [Máy cày]: T-140 hết ngày 15/10/2025, L104.1
  OP-16.cut: T-030 hết ngày 10/11/2025, L39.2
  OP-16.cut: T-031 hết ngày 10/11/2025, L38
  OP-16.failed [Máy cày]: T-140 hết ngày 12/11/2025, L104.1
  OP-16.failed [Máy cày]: T-140 hết ngày 10/12/2025, L104.1
  OP-16.take: T-030 hết ngày 09/01/2026, L39.2
  OP-16.take: T-031 hết ngày 09/01/2026, L38
  OP-16.take [Máy cày]: T-148 hết ngày 12/01/2026, L100.2
0 sai lệch
