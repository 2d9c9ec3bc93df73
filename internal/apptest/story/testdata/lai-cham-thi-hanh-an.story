# Lãi chậm thi hành án (N29.1, N29.2): chỉ tính trên số tiền còn phải thi hành từng ngày, không tính lãi của lãi, không tính thời gian hoãn theo thoả thuận (L46.1c); tiền bán
# tài sản tính đến ngày giao tài sản. Bản án tuyên lãi thì tính lãi, hoặc ghi lý do không thu, rồi mới trả số tiền bán tài sản còn lại cho người phải thi hành án (L54.2)
# và mới thanh toán xong khoản ấy (N29.1).
ngày 2026-10-05 09:00
là daklak.tiepnhan1
nhận vay-tai-san.txt
xác nhận hiệu_lực="2026-10-04" bỏ="2; 3"
nộp đơn người="Lương Thị Cẩm Vân" địa_chỉ="số 18 đường Hoa Ban, phường Ea Kao, tỉnh Đắk Lắk" ngày="2026-10-05" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="45/2026/DS-ST" ngày_án="2026-09-03" phải="Y Thuăn Mlô" được="Lương Thị Cẩm Vân" khoản="Trả 120.000.000 đồng và lãi chậm thi hành án" kèm="Bản sao bản án"
thụ lý
thử ký TB-005
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 45/2026/DS-ST; ngày 03/09/2026
  Trả nợ, thanh toán: 120.000.000 đồng
  Án phí, lệ phí Toà án: 6.000.000 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 3.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án theo yêu cầu
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án theo yêu cầu
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2026-10-16 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.asset_found asset_name="Nhà kho" asset_kind="land" value="150000000"
tác nghiệp OP-08.has_means result="Có nhà kho"
tác nghiệp OP-14.seize căn_cứ="L71 4" tài_liệu="Biên bản xác minh" asset="1" place="buôn Hwiê" indivisible="có"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-15.agreed_price asset="1" price="150000000"
tác nghiệp OP-16.auction_contract asset="1" land="có" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="150000000"
ký
là daklak.vanthu
đóng dấu
----
1 thời hạn đã hết
Đang xác minh
Có điều kiện thi hành
soạn QDC-018
xong: Quyết định cưỡng chế kê biên, xử lý quyền sử dụng đất, tài sản gắn liền với đất
xong: Quyết định cưỡng chế kê biên, xử lý quyền sử dụng đất, tài sản gắn liền với đất
Đang cưỡng chế, xử lý tài sản
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản

ngày 2026-11-04 09:00
là chủ việc
tác nghiệp OP-19.receive amount="20000000" receipt="BL 40"
----
Đang cưỡng chế, xử lý tài sản

# Hoãn theo thoả thuận từ 05/11 đến khi tiếp tục ngày 16/11: 11 ngày không tính lãi.
ngày 2026-11-05 09:00
là chủ việc
tác nghiệp OP-23.postpone căn_cứ="L46.1 c" tài_liệu="Văn bản đồng ý hoãn" reason="Hai bên đồng ý hoãn" from="2026-11-05" until="2026-11-15"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
----
soạn QDT-021
xong: Quyết định hoãn thi hành án (khoản 1)
xong: Quyết định hoãn thi hành án (khoản 1)

ngày 2026-11-16 09:00
qua ngày
là chủ việc
tác nghiệp OP-23.resume căn_cứ="L46.3 1" tài_liệu="Hết thời hạn hoãn"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
----
1 thời hạn đã hết
soạn QDT-025
xong: Quyết định tiếp tục thi hành án sau hoãn
xong: Quyết định tiếp tục thi hành án sau hoãn
01/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Trả nợ, thanh toán: Đang cưỡng chế, xử lý tài sản; phải thi hành 120.000.000, đã thu 20.000.000, đã trả 0

ngày 2026-12-07 09:00
là chủ việc
tác nghiệp OP-16.auctioned asset="1" sold_for="160000000" buyer="Người trúng đấu giá"
là daklak.ketoan
tác nghiệp OP-16.paid asset="1" amount="160000000" receipt="BL 41" cost="10000000"
tài sản
----
Đang cưỡng chế, xử lý tài sản
Chờ thanh toán
1. Nhà kho: Đã bán, 150.000.000 đồng; thu 160.000.000 = chi phí 10.000.000 + các khoản 100.000.000 + còn lại 50.000.000 (đã trả 0)

ngày 2026-12-14 09:00
là chủ việc
tác nghiệp OP-17.hand_over mẫu="BB-033" asset="1" held_on="2026-12-14" hour="08:30" place="buôn Hwiê" buyer="Người trúng đấu giá"
ký
tác nghiệp OP-20.pay amount="120000000" recipient="Lương Thị Cẩm Vân" receipt="UNC 50" reason="Chờ giao tài sản"
tác nghiệp OP-20.over_to_debtor asset="1" amount="50000000" recipient="Y Thuăn Mlô" receipt="UNC 51"
tình trạng
----
soạn BB-033
xong: Biên bản giao tài sản cho người mua được tài sản đấu giá
từ chối: Khoản mà bản án tuyên lãi chậm thi hành án chỉ thanh toán xong khi đã tính lãi đến ngày tiền về, hoặc người được thi hành án không yêu cầu lãi còn lại. Tính lãi chậm thi hành án của khoản (OP-20) rồi thu tiếp, trong khi chờ thì trả phần đã thu; người được thi hành án không yêu cầu lãi thì ghi rõ ở việc này. (N29.1, N29.2)
từ chối: Bản án tuyên lãi chậm thi hành án thì tính lãi, hoặc ghi lý do không thu, trước khi tiền bán tài sản còn lại đi khỏi việc. Tính lãi chậm thi hành án của khoản (OP-20) rồi trả từ số tiền còn lại; người được thi hành án không yêu cầu thì ghi lãi suất 0 và lý do. (N29.1, L54.2)
01/QĐ-THADS: Chờ thanh toán
  khoản 1 Trả nợ, thanh toán: Chờ thanh toán; phải thi hành 120.000.000, đã thu 120.000.000, đã trả 0

# 120.000.000 trong 30 ngày (05/10 đến 04/11), 100.000.000 trong 40 ngày (đến 14/12) trừ 11 ngày hoãn: (3.600.000.000 + 2.900.000.000) × 10% / 365 = 1.780.822 đồng.
ngày 2026-12-18 09:00
là chủ việc
tác nghiệp OP-20.late_interest from="2026-10-05" rate="mười"
tác nghiệp OP-20.late_interest from="2026-10-05" rate="0"
tác nghiệp OP-20.late_interest from="2026-12-19" rate="10"
tác nghiệp OP-20.late_interest from="2026-10-05" rate="10"
tình trạng
ký
đọc giấy KT-015 từ="Khoản được" đến="CHẤP HÀNH VIÊN"
tác nghiệp OP-20.late_interest from="2026-10-05" until="2026-12-18" rate="10"
tình trạng
tài sản
----
từ chối: Lãi suất “mười” không đọc được; hãy nhập phần trăm một năm, ví dụ 10 hoặc 9,5. (N29.1, N29.2)
từ chối: Lãi suất bằng 0 thì phải ghi lý do không thu lãi, ví dụ người được thi hành án không yêu cầu. (N29.1, N29.2)
từ chối: Ngày hết tính lãi 18/12/2026 trước ngày bắt đầu 19/12/2026 hoặc sau hôm nay; hãy kiểm tra lại. (N29.1, N29.2)
Có điều kiện thi hành
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Trả nợ, thanh toán: Có điều kiện thi hành; phải thi hành 121.780.822, đã thu 120.000.000, đã trả 0
xong: Bảng tính lãi chậm thi hành án
Khoản được tính lãi: - Buộc ông Y Thuăn Mlô phải trả cho bà Lương Thị Cẩm Vân số tiền 120.000.000 đồng (một trăm hai mươi triệu đồng). Thời gian tính lãi: từ ngày 05 tháng 10 năm 2026 đến hết ngày 18 tháng 12 năm 2026, không tính thời gian hoãn, tạm đình chỉ mà pháp luật quy định không tính lãi. Cách tính: tính trên số tiền còn phải thi hành theo quyết định thi hành án của từng ngày, với lãi suất 10% một năm, một năm 365 ngày; không tính lãi của số tiền lãi chưa trả. Tiền bán tài sản được tính là đã thu kể từ ngày giao tài sản. Số tiền lãi chậm thi hành án: 1.780.822 đồng (bằng chữ: Một triệu bảy trăm tám mươi nghìn tám trăm hai mươi hai đồng). Số tiền lãi được thanh toán sau số tiền phải thi hành theo quyết định thi hành án, trừ trường hợp đương sự có thỏa thuận khác hoặc bản án, quyết định có nội dung khác./. CHẤP HÀNH VIÊN
từ chối: Lãi của khoản này đã tính đến hết ngày 18/12/2026; hãy tính tiếp từ ngày ấy. (N29.1, N29.2)
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Trả nợ, thanh toán: Có điều kiện thi hành; phải thi hành 121.780.822, đã thu 120.000.000, đã trả 0
1. Nhà kho: Đã giao, 150.000.000 đồng; thu 160.000.000 = chi phí 10.000.000 + các khoản 100.000.000 + còn lại 50.000.000 (đã trả 0)

# Lãi trả từ số tiền còn lại; không có lãi của lãi: tính tiếp từ 18/12 thì không thêm đồng nào. Trả xong thì phần còn lại là của người phải thi hành án.
ngày 2026-12-21 09:00
là chủ việc
tác nghiệp OP-20.late_interest from="2026-12-18" rate="10" reason="Tính tiếp đến ngày trả"
tác nghiệp OP-20.over_to_lines asset="1" amount="1780822" receipt="UNC 52"
tác nghiệp OP-20.pay amount="121780822" recipient="Lương Thị Cẩm Vân" receipt="UNC 53" reason="Chờ tính lãi chậm thi hành án"
tác nghiệp OP-20.over_to_debtor asset="1" amount="48219178" recipient="Y Thuăn Mlô" receipt="UNC 54"
tình trạng
tài sản
việc đã làm
kiểm sổ
----
Có điều kiện thi hành
Chờ thanh toán
Chờ thanh toán
Kết thúc
01/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 121.780.822, đã thu 121.780.822, đã trả 121.780.822
1. Nhà kho: Đã giao, 150.000.000 đồng; thu 160.000.000 = chi phí 10.000.000 + các khoản 101.780.822 + còn lại 48.219.178 (đã trả 48.219.178)
05/10/2026 OP-03.on_request L34.3, N11
05/10/2026 OP-04.assign L22.2, N12.2
05/10/2026 OP-05.open_file N12.2
05/10/2026 OP-06.serve_decision L35.1, N16
16/10/2026 OP-07.period_over L36.1, L37.1
16/10/2026 OP-08.asset_found L37
16/10/2026 OP-08.has_means L3.6, L37
16/10/2026 OP-14.seize L71.4, L78, L80
16/10/2026 OP-15.agreed_price L82.1, L82.4
16/10/2026 OP-16.auction_contract L83.2a
04/11/2026 OP-19.receive L54.6
05/11/2026 OP-23.postpone L46.1c
16/11/2026 OP-23.resume L46.3
07/12/2026 OP-16.auctioned N65.1
07/12/2026 OP-16.paid N65.1
14/12/2026 OP-17.hand_over L86, N67
18/12/2026 OP-20.late_interest N29.1, N29.2
21/12/2026 OP-20.late_interest N29.1, N29.2
21/12/2026 OP-20.over_to_lines L54.2b
21/12/2026 OP-20.pay L54.6, N30
21/12/2026 OP-20.over_to_debtor L54.2c
21/12/2026 OP-28.close L55, N32.1
0 sai lệch
