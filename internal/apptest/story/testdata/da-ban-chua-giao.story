# Tài sản đã bán mà chưa giao: thoả thuận đình chỉ phải có người mua đồng ý (N14.2) và nộp đủ phí, chi phí (N14.5); bản án bị huỷ thì vẫn giao cho người mua đã nộp đủ tiền
# rồi mới đình chỉ (L48.6, L86.4). Đình chỉ rồi thì trả lại đủ tiền cho người mua, giải toả kê biên, việc mới kết thúc (L85, L95.3, L55).
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
tác nghiệp OP-08.asset_found asset_name="Máy xúc" asset_kind="movable" value="200000000"
tác nghiệp OP-08.has_means result="Có máy xúc"
tác nghiệp OP-14.seize căn_cứ="L71 4" tài_liệu="Biên bản xác minh" asset="1" place="thôn 2, xã Hòa Phú"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-15.agreed_price asset="1" price="200000000"
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="200000000"
ký
là daklak.vanthu
đóng dấu
----
1 thời hạn đã hết
Đang xác minh
Có điều kiện thi hành
soạn QDC-017
xong: Quyết định cưỡng chế kê biên, xử lý tài sản là động sản
xong: Quyết định cưỡng chế kê biên, xử lý tài sản là động sản
Đang cưỡng chế, xử lý tài sản
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản

ngày 2026-11-20 09:00
là chủ việc
tác nghiệp OP-16.auctioned asset="1" sold_for="310000000" buyer="Người trúng đấu giá"
tác nghiệp OP-07.settle content="Đình chỉ thi hành án" hour="09:00"
tác nghiệp OP-28.terminate căn_cứ="L48 4" tài_liệu="Biên bản thoả thuận" fees_paid="có"
là daklak.ketoan
tác nghiệp OP-16.paid asset="1" amount="310000000" receipt="BL 0230" cost="6000000"
tài sản
----
Đang cưỡng chế, xử lý tài sản
từ chối: Đình chỉ theo thoả thuận hoặc yêu cầu chỉ khi đã nộp đủ phí, chi phí đến thời điểm ấy; tài sản đã bán mà chưa giao thì phải có người mua đồng ý. Thu đủ phí, chi phí đến thời điểm này; tài sản đã bán mà chưa giao thì lấy văn bản đồng ý của người mua. (N14.5, N14.2)
từ chối: Đình chỉ theo thoả thuận hoặc yêu cầu chỉ khi đã nộp đủ phí, chi phí đến thời điểm ấy; tài sản đã bán mà chưa giao thì phải có người mua đồng ý. Thu đủ phí, chi phí đến thời điểm này; tài sản đã bán mà chưa giao thì lấy văn bản đồng ý của người mua. (N14.5, N14.2)
Chờ thanh toán
1. Máy xúc: Đã bán, 200.000.000 đồng; thu 310.000.000 = chi phí 6.000.000 + các khoản 300.000.000 + còn lại 4.000.000 (đã trả 0)

# Đã nộp đủ tiền: bản án bị huỷ cũng phải giao tài sản trước; thoả thuận thì cần người mua đồng ý và đủ phí, chi phí.
ngày 2026-11-24 09:00
là chủ việc
tác nghiệp OP-28.terminate căn_cứ="L48 6" tài_liệu="Quyết định giám đốc thẩm huỷ bản án"
tác nghiệp OP-28.terminate căn_cứ="L48 4" tài_liệu="Biên bản thoả thuận" fees_paid="có"
tác nghiệp OP-28.terminate căn_cứ="L48 4" tài_liệu="Biên bản thoả thuận" buyer_agrees="có"
tác nghiệp OP-07.settle content="Đình chỉ thi hành án, người mua đồng ý nhận lại tiền" hour="09:00" buyer_agrees="có" place="Trụ sở Phòng Thi hành án dân sự khu vực 1"
ký
tác nghiệp OP-28.terminate căn_cứ="L48 4" tài_liệu="Biên bản thoả thuận, văn bản đồng ý của người mua" fees_paid="có" buyer_agrees="có" mẫu="QDT-027"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
biện pháp
nhắc việc
----
từ chối: Bản án bị huỷ mà người mua đã nộp đủ tiền mua tài sản đấu giá thì chỉ đình chỉ sau khi giao tài sản cho người mua. Giao tài sản cho người mua (OP-17) rồi đình chỉ; kết quả đấu giá bị huỷ hoặc đương sự có thoả thuận khác thì trả lại tiền cho người mua (OP-16). (L48.6, L86.4)
từ chối: Đình chỉ theo thoả thuận hoặc yêu cầu chỉ khi đã nộp đủ phí, chi phí đến thời điểm ấy; tài sản đã bán mà chưa giao thì phải có người mua đồng ý. Thu đủ phí, chi phí đến thời điểm này; tài sản đã bán mà chưa giao thì lấy văn bản đồng ý của người mua. (N14.5, N14.2)
từ chối: Đình chỉ theo thoả thuận hoặc yêu cầu chỉ khi đã nộp đủ phí, chi phí đến thời điểm ấy; tài sản đã bán mà chưa giao thì phải có người mua đồng ý. Thu đủ phí, chi phí đến thời điểm này; tài sản đã bán mà chưa giao thì lấy văn bản đồng ý của người mua. (N14.5, N14.2)
soạn BB-009
xong: Biên bản thỏa thuận thi hành án
soạn QDT-027
xong: Quyết định đình chỉ thi hành án
xong: Quyết định đình chỉ thi hành án
01/QĐ-THADS: Còn biện pháp phải chấm dứt
  khoản 1 Trả nợ, thanh toán: Đình chỉ; phải thi hành 300.000.000, đã thu 300.000.000, đã trả 0
seized Máy xúc : đang áp dụng
Văn thư: Gửi Viện kiểm sát: Ra quyết định thi hành án theo yêu cầu, 15/10/2026
Văn thư: Gửi Viện kiểm sát: Kê biên tài sản, 30/10/2026
Văn thư: Gửi Viện kiểm sát: Đình chỉ thi hành án, 27/11/2026
Văn thư: Gửi cơ quan, tổ chức, cá nhân phải thực hiện quyết định: Kê biên tài sản, không hạn

# Tài sản còn của người mua nên chưa giải toả; trả thiếu, trả thừa đều không được; trả đủ thì giải toả và kết thúc.
ngày 2026-11-26 09:00
là chủ việc
tác nghiệp OP-14.release_ended asset="1" reason="Đã đình chỉ"
tác nghiệp OP-16.refund asset="1" amount="304000000" receipt="UNC 90" buyer="Người trúng đấu giá" reason="Người mua đồng ý chấm dứt"
tác nghiệp OP-16.refund asset="1" amount="310000000" receipt="UNC 90" buyer="Người trúng đấu giá" reason="Người mua đồng ý chấm dứt"
tài sản
tình trạng
biện pháp
ký
là daklak.vanthu
đóng dấu
tài sản
biện pháp
tình trạng
hạn
việc đã làm
kiểm sổ
----
từ chối: Tài sản “Máy xúc” đã bán và còn giữ 310.000.000 đồng của người mua; hãy trả lại tiền cho người mua (OP-16) trước. (L95.3)
từ chối: Người mua đã nộp 310.000.000 đồng, số nhập là 304.000.000 đồng; phải trả lại đủ số đã nộp. (L85, N14.2)
Còn biện pháp phải chấm dứt
1. Máy xúc: Đã có giá, 200.000.000 đồng
01/QĐ-THADS: Còn biện pháp phải chấm dứt
  khoản 1 Trả nợ, thanh toán: Đình chỉ; phải thi hành 300.000.000, đã thu 0, đã trả 0
seized Máy xúc : phải chấm dứt
xong: Quyết định giải tỏa kê biên
xong: Quyết định giải tỏa kê biên
1. Máy xúc: Đã phát hiện, 200.000.000 đồng
seized Máy xúc : đã chấm dứt (OP-14.release_ended)
01/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 300.000.000, đã thu 0, đã trả 0
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-28.terminate: T-030 hết ngày 27/11/2026, L35.1
  OP-28.terminate: T-031 hết ngày 27/11/2026, L35.2
  OP-14.release_ended: T-030 hết ngày 01/12/2026, L35.1
  OP-14.release_ended: T-031 hết ngày 01/12/2026, L35.2
  OP-28.close: T-211 hết ngày 28/12/2026, N32.2
12/10/2026 OP-03.on_request L34.3, N11
12/10/2026 OP-04.assign L22.2, N12.2
14/10/2026 OP-05.open_file N12.2
14/10/2026 OP-06.serve_decision L35.1, N16
27/10/2026 OP-07.period_over L36.1, L37.1
27/10/2026 OP-08.asset_found L37
27/10/2026 OP-08.has_means L3.6, L37
27/10/2026 OP-14.seize L71.4, L78, L80
27/10/2026 OP-15.agreed_price L82.1, L82.4
27/10/2026 OP-16.auction_contract L83.2a
20/11/2026 OP-16.auctioned N65.1
20/11/2026 OP-16.paid N65.1
24/11/2026 OP-07.settle L36.2, N14
24/11/2026 OP-28.terminate L48, N14.5
26/11/2026 OP-16.refund L85, N14.2
26/11/2026 OP-14.release_ended L95.3
26/11/2026 OP-28.close L55, N32.1
0 sai lệch
