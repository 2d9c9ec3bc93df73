# Luật năm 2008: tài sản đã bán mà chưa giao thì thoả thuận đình chỉ phải có người mua đồng ý (N5.3 cũ); bản án bị huỷ thì vẫn giao cho người mua đã nộp đủ tiền (L103.2 cũ).
# Đình chỉ rồi thì trả lại đủ tiền cho người mua (L102 cũ), giải toả kê biên (L105.2 cũ), việc mới kết thúc (L52 cũ).
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

ngày 2025-08-22 09:00
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2025-09-05 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.asset_found asset_name="Máy xúc" asset_kind="movable" value="40000000"
tác nghiệp OP-08.has_means result="Có máy xúc"
tác nghiệp OP-14.seize căn_cứ="L71 3" tài_liệu="Biên bản xác minh" asset="1" place="thôn 2, xã Hòa Phú"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-15.agreed_price asset="1" price="40000000"
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="40000000"
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

ngày 2025-10-03 09:00
là chủ việc
tác nghiệp OP-16.auctioned asset="1" sold_for="52000000" buyer="Người trúng đấu giá"
tác nghiệp OP-07.settle content="Đình chỉ thi hành án" hour="09:00"
tác nghiệp OP-28.terminate căn_cứ="L50.1 c" tài_liệu="Biên bản thoả thuận"
là daklak.ketoan
tác nghiệp OP-16.paid asset="1" amount="52000000" receipt="BL 0230" cost="6000000"
tài sản
----
Đang cưỡng chế, xử lý tài sản
từ chối: Đình chỉ theo thoả thuận khi tài sản đã bán mà chưa giao thì phải có người mua, người nhận tài sản đồng ý. Lấy văn bản đồng ý của người mua, người nhận tài sản đã bán mà chưa giao. (N5.3)
từ chối: Đình chỉ theo thoả thuận khi tài sản đã bán mà chưa giao thì phải có người mua, người nhận tài sản đồng ý. Lấy văn bản đồng ý của người mua, người nhận tài sản đã bán mà chưa giao. (N5.3)
Chờ thanh toán
1. Máy xúc: Đã bán, 40.000.000 đồng; thu 52.000.000 = chi phí 6.000.000 + các khoản 46.000.000 + còn lại 0 (đã trả 0)

# Đã nộp đủ tiền: bản án bị huỷ cũng phải giao tài sản trước; thoả thuận thì cần người mua đồng ý và đủ phí, chi phí.
ngày 2025-10-07 09:00
là chủ việc
tác nghiệp OP-28.terminate căn_cứ="L50.1 d" tài_liệu="Quyết định giám đốc thẩm huỷ bản án"
tác nghiệp OP-28.terminate căn_cứ="L50.1 c" tài_liệu="Biên bản thoả thuận"
tác nghiệp OP-07.settle content="Đình chỉ thi hành án, người mua đồng ý nhận lại tiền" hour="09:00" buyer_agrees="có" place="Trụ sở Phòng Thi hành án dân sự khu vực 1"
ký
tác nghiệp OP-28.terminate căn_cứ="L50.1 c" tài_liệu="Biên bản thoả thuận, văn bản đồng ý của người mua" buyer_agrees="có" mẫu="QDT-027"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
biện pháp
nhắc việc
----
từ chối: Bản án bị huỷ mà người mua đã nộp đủ tiền mua tài sản đấu giá thì vẫn giao tài sản cho người mua rồi mới đình chỉ. Giao tài sản cho người mua (OP-17) rồi đình chỉ; kết quả đấu giá bị huỷ hoặc đương sự có thoả thuận khác thì trả lại tiền cho người mua (OP-16). (L103.2)
từ chối: Đình chỉ theo thoả thuận khi tài sản đã bán mà chưa giao thì phải có người mua, người nhận tài sản đồng ý. Lấy văn bản đồng ý của người mua, người nhận tài sản đã bán mà chưa giao. (N5.3)
soạn BB-009
xong: Biên bản thỏa thuận thi hành án
soạn QDT-027
xong: Quyết định đình chỉ thi hành án
xong: Quyết định đình chỉ thi hành án
01/QĐ-THADS: Còn biện pháp phải chấm dứt
  khoản 1 Trả nợ, thanh toán: Đình chỉ; phải thi hành 50.000.000, đã thu 46.000.000, đã trả 0
seized Máy xúc : đang áp dụng
Văn thư: Gửi Viện kiểm sát: Ra quyết định thi hành án theo yêu cầu, 21/08/2025
Văn thư: Gửi Viện kiểm sát: Kê biên tài sản, 10/09/2025
Văn thư: Gửi Viện kiểm sát: Đình chỉ thi hành án, 10/10/2025
Văn thư: Gửi cơ quan, tổ chức, cá nhân phải thực hiện quyết định: Kê biên tài sản, không hạn

# Tài sản còn của người mua nên chưa giải toả; trả thiếu, trả thừa đều không được; trả đủ thì giải toả và kết thúc.
ngày 2025-10-09 09:00
là chủ việc
tác nghiệp OP-14.release_ended asset="1" reason="Đã đình chỉ"
tác nghiệp OP-16.refund asset="1" amount="46000000" receipt="UNC 90" buyer="Người trúng đấu giá" reason="Người mua đồng ý chấm dứt"
tác nghiệp OP-16.refund asset="1" amount="52000000" receipt="UNC 90" buyer="Người trúng đấu giá" reason="Người mua đồng ý chấm dứt"
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
từ chối: Tài sản “Máy xúc” đã bán và còn giữ 52.000.000 đồng của người mua; hãy trả lại tiền cho người mua (OP-16) trước. (L105)
từ chối: Người mua đã nộp 52.000.000 đồng, số nhập là 46.000.000 đồng; phải trả lại đủ số đã nộp. (L102, N5.3)
Còn biện pháp phải chấm dứt
1. Máy xúc: Đã có giá, 40.000.000 đồng
01/QĐ-THADS: Còn biện pháp phải chấm dứt
  khoản 1 Trả nợ, thanh toán: Đình chỉ; phải thi hành 50.000.000, đã thu 0, đã trả 0
seized Máy xúc : phải chấm dứt
xong: Quyết định giải tỏa kê biên
xong: Quyết định giải tỏa kê biên
1. Máy xúc: Đã phát hiện, 40.000.000 đồng
seized Máy xúc : đã chấm dứt (OP-14.release_ended)
01/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 50.000.000, đã thu 0, đã trả 0
  OP-03.on_request: T-031 hết ngày 21/08/2025, L38
  OP-06.serve_decision: T-200 hết ngày 08/09/2025, L140.2
  OP-14.seize: T-030 hết ngày 10/09/2025, L39.2
  OP-14.seize: T-031 hết ngày 10/09/2025, L38
  OP-28.terminate: T-030 hết ngày 10/10/2025, L39.2
  OP-28.terminate: T-031 hết ngày 10/10/2025, L38
  OP-14.release_ended: T-030 hết ngày 14/10/2025, L39.2
  OP-14.release_ended: T-031 hết ngày 14/10/2025, L38
18/08/2025 OP-03.on_request L36.1, N7
18/08/2025 OP-04.assign N8
22/08/2025 OP-05.open_file N8.1
22/08/2025 OP-06.serve_decision L39, L40, N12
05/09/2025 OP-07.period_over L45.1, L44.1
05/09/2025 OP-08.asset_found L44
05/09/2025 OP-08.has_means L44
05/09/2025 OP-14.seize L71.3, L88, L89
05/09/2025 OP-15.agreed_price L98.1
05/09/2025 OP-16.auction_contract L101.2
03/10/2025 OP-16.auctioned N27.3
03/10/2025 OP-16.paid N27.3
07/10/2025 OP-07.settle L6, N5
07/10/2025 OP-28.terminate L50.1c
09/10/2025 OP-16.refund L102, N5.3
09/10/2025 OP-14.release_ended L105
09/10/2025 OP-28.close L52
0 sai lệch
