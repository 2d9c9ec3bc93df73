# Tiền bán tài sản còn lại thu được khi bản án đã có hiệu lực quá 05 năm: gửi tiết kiệm rồi hết 01 năm từ ngày thông báo thì sung quỹ (L59.1, T-169), cả khi việc đã kết thúc;
# chưa gửi, chưa hết hạn, quá số thì không sung quỹ. Khoản trích thuê nhà khi bán nhà ở duy nhất: không quá 12 lần mức lương tối thiểu vùng cao nhất (N67.3), không sung vào số còn lại.
ngày 2026-07-06 09:00
là daklak.tiepnhan1
nhận cu-2020.txt
xác nhận hiệu_lực="2021-09-06"
nộp đơn người="Mông Thị Thơm" địa_chỉ="thôn 7, xã Ea Kao, tỉnh Đắk Lắk" ngày="2026-07-06" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="30/2021/DS-ST" ngày_án="2021-08-03" phải="Lưu Bá Cường" được="Mông Thị Thơm" khoản="Trả 60.000.000 đồng" kèm="Bản sao bản án"
thụ lý
thử ký TB-005
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 30/2021/DS-ST; ngày 03/08/2021
  Trả nợ, thanh toán: 60.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án theo yêu cầu
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án theo yêu cầu

ngày 2026-07-08 09:00
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2026-07-21 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.asset_found asset_name="Nhà ở" asset_kind="house" value="250000000" only_home="có"
tác nghiệp OP-08.has_means result="Có nhà ở"
tác nghiệp OP-14.seize căn_cứ="L71 4" tài_liệu="Biên bản xác minh" asset="1" place="thôn 8, xã Ea Kao" indivisible="có"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-15.agreed_price asset="1" price="250000000"
tác nghiệp OP-16.auction_contract asset="1" land="có" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="250000000"
ký
là daklak.vanthu
đóng dấu
----
1 thời hạn đã hết
Đang xác minh
Có điều kiện thi hành
soạn QDC-019
xong: Quyết định cưỡng chế kê biên, xử lý nhà ở
xong: Quyết định cưỡng chế kê biên, xử lý nhà ở
Đang cưỡng chế, xử lý tài sản
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản

# Lương tối thiểu vùng I là 5.310.000 đồng: 12 lần là 63.720.000; vùng III nơi người ấy ở là 4.140.000: 49.680.000.
ngày 2026-09-14 09:00
là chủ việc
tác nghiệp OP-16.auctioned asset="1" sold_for="260000000" buyer="Người trúng đấu giá"
là daklak.ketoan
tác nghiệp OP-16.paid asset="1" amount="260000000" receipt="BL 0230" cost="20000000" tax="5000000" set_aside="63720001"
tác nghiệp OP-16.paid asset="1" amount="260000000" receipt="BL 0230" cost="20000000" tax="5000000" set_aside="49680000"
tài sản
biện pháp
là chủ việc
tác nghiệp OP-20.pay_set_aside asset="1" amount="49680000" recipient="Lưu Bá Cường"
tác nghiệp OP-17.hand_over mẫu="BB-033" asset="1" held_on="2026-09-14" hour="08:30" place="thôn 8, xã Ea Kao" buyer="Người trúng đấu giá"
ký
tác nghiệp OP-20.pay_set_aside asset="1" amount="49680000" recipient="Lưu Bá Cường"
tác nghiệp OP-20.pay amount="60000000" recipient="Mông Thị Thơm" receipt="UNC 88"
tác nghiệp OP-22.forfeit_over recipient="Lưu Bá Cường" amount="125320000" reason="Không đến nhận"
tác nghiệp OP-22.tell_over recipient="Lưu Bá Cường" amount="125320000" content="Tiền bán tài sản còn lại sau khi thanh toán các khoản"
ký
là daklak.vanthu
đóng dấu
tình trạng
tài sản
biện pháp
----
Đang cưỡng chế, xử lý tài sản
từ chối: Khoản trích lại để thuê nhà 63.720.001 đồng lớn hơn 12 lần mức lương tối thiểu tháng vùng cao nhất (63.720.000 đồng); hãy tính theo vùng nơi người phải thi hành án cư trú. (N67.3)
Chờ thanh toán
1. Nhà ở: Đã bán, 250.000.000 đồng; thu 260.000.000 = chi phí 74.680.000 + các khoản 60.000.000 + còn lại 125.320.000 (đã trả 0)
seized Nhà ở : đang áp dụng
set_aside Nhà ở : đang áp dụng
từ chối: Tài sản “Nhà ở” đang ở bước “Đã bán” nên không làm được việc “Trả khoản tiền trích lại để thuê nhà”; việc này làm khi tài sản ở bước: “Đã giao”. (L89.2, N67.3)
soạn BB-033
xong: Biên bản giao tài sản cho người mua được tài sản đấu giá
Chờ thanh toán
Chờ thanh toán
từ chối: Tiền đã thu, tiền bán tài sản còn lại chỉ sung quỹ khi đã gửi chờ người được nhận theo quy định mà hết thời hạn người ấy không đến nhận. Báo người được nhận, gửi tiết kiệm (OP-22), chờ hết thời hạn rồi sung quỹ đúng số tiền đã gửi. (L59.1)
soạn TB-023
xong: Thông báo nhận tiền, tài sản thi hành án
xong: Thông báo nhận tiền, tài sản thi hành án
01/QĐ-THADS: Chờ thanh toán
  khoản 1 Trả nợ, thanh toán: Chờ thanh toán; phải thi hành 60.000.000, đã thu 60.000.000, đã trả 60.000.000
1. Nhà ở: Đã giao, 250.000.000 đồng; thu 260.000.000 = chi phí 74.680.000 + các khoản 60.000.000 + còn lại 125.320.000 (đã trả 0)
seized Nhà ở : đã chấm dứt (OP-17.hand_over)
set_aside Nhà ở : đã chấm dứt (OP-20.pay_set_aside)

ngày 2026-09-30 09:00
qua ngày
nhắc việc
là chủ việc
tác nghiệp OP-22.deposit_over recipient="Lưu Bá Cường" amount="125320000" holder="Ngân hàng Cao Nguyên" effective="2021-09-06" late_money="có"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
nhắc việc
hạn
----
2 thời hạn đã hết
Văn thư: Gửi Viện kiểm sát: Ra quyết định thi hành án theo yêu cầu, 09/07/2026
Văn thư: Gửi Viện kiểm sát: Kê biên tài sản, 24/07/2026
Văn thư: Gửi Viện kiểm sát: Giao tài sản cho người mua, người nhận, 17/09/2026
Văn thư: Gửi cơ quan, tổ chức, cá nhân phải thực hiện quyết định: Kê biên tài sản, không hạn
soạn QDT-054
xong: Quyết định gửi tiết kiệm khoản tiền chưa chi trả
xong: Quyết định gửi tiết kiệm khoản tiền chưa chi trả
01/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 60.000.000, đã thu 60.000.000, đã trả 60.000.000
Văn thư: Gửi Viện kiểm sát: Ra quyết định thi hành án theo yêu cầu, 09/07/2026
Văn thư: Gửi Viện kiểm sát: Kê biên tài sản, 24/07/2026
Văn thư: Gửi Viện kiểm sát: Giao tài sản cho người mua, người nhận, 17/09/2026
Văn thư: Gửi Viện kiểm sát: Gửi tiết kiệm tiền bán tài sản còn lại chưa có người nhận, 05/10/2026
Văn thư: Gửi cơ quan, tổ chức, cá nhân phải thực hiện quyết định: Kê biên tài sản, không hạn
  OP-03.on_request: T-031 hết ngày 09/07/2026, L35.2
  OP-14.seize: T-030 hết ngày 24/07/2026, L35.1
  OP-14.seize: T-031 hết ngày 24/07/2026, L35.2
  OP-17.hand_over: T-030 hết ngày 17/09/2026, L35.1
  OP-17.hand_over: T-031 hết ngày 17/09/2026, L35.2
  OP-22.tell_over: T-165 hết ngày 17/09/2026, L59.1
  OP-17.hand_over: T-149 hết ngày 24/09/2026, N69.1
  OP-22.deposit_over: T-031 hết ngày 05/10/2026, L35.2
  OP-28.close: T-211 hết ngày 30/10/2026, N32.2
  OP-22.deposit_over: T-169 hết ngày 30/09/2027, L59.1

ngày 2027-10-01 09:00
qua ngày
nhắc việc
là chủ việc
tác nghiệp OP-22.forfeit_over recipient="Lưu Bá Cường" amount="125320001" reason="Không đến nhận"
tác nghiệp OP-22.forfeit_over recipient="Lưu Bá Cường" amount="125320000" reason="Hết thời hạn 01 năm kể từ ngày thông báo mà người được nhận không đến nhận"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-053 từ="QUYẾT ĐỊNH:" đến="Điều 3"
tình trạng
tài sản
biện pháp
văn bản của việc
nhắc việc
hạn
việc đã làm
kiểm sổ
----
1 thời hạn đã hết
Văn thư: Gửi Viện kiểm sát: Ra quyết định thi hành án theo yêu cầu, 09/07/2026
Văn thư: Gửi Viện kiểm sát: Kê biên tài sản, 24/07/2026
Văn thư: Gửi Viện kiểm sát: Giao tài sản cho người mua, người nhận, 17/09/2026
Văn thư: Gửi Viện kiểm sát: Gửi tiết kiệm tiền bán tài sản còn lại chưa có người nhận, 05/10/2026
Văn thư: Gửi cơ quan, tổ chức, cá nhân phải thực hiện quyết định: Kê biên tài sản, không hạn
từ chối: Tiền đã thu, tiền bán tài sản còn lại chỉ sung quỹ khi đã gửi chờ người được nhận theo quy định mà hết thời hạn người ấy không đến nhận. Báo người được nhận, gửi tiết kiệm (OP-22), chờ hết thời hạn rồi sung quỹ đúng số tiền đã gửi. (L59.1)
soạn QDT-053
xong: Quyết định sung công khoản tiền không có người nhận
xong: Quyết định sung công khoản tiền không có người nhận
QUYẾT ĐỊNH: Điều 1. Sung quỹ nhà nước số tiền 125.320.000 đồng (bằng chữ: Một trăm hai mươi lăm triệu ba trăm hai mươi nghìn đồng), của người được nhận là Lưu Bá Cường, sinh năm 1971, địa chỉ: thôn 8, xã Ea Kao, tỉnh Đắk Lắk. Các khoản: - Tiền bán tài sản còn lại sau khi thanh toán các khoản của quyết định thi hành án. Căn cứ: khoản 1 Điều 59 Luật Thi hành án dân sự. Lý do: Hết thời hạn 01 năm kể từ ngày thông báo mà người được nhận không đến nhận. Điều 2. Chuyển nộp số tiền nêu trên, cùng tiền lãi phát sinh (nếu có), vào ngân sách nhà nước. Sau khi nộp ngân sách nhà nước mà đương sự chứng minh được do tình trạng khẩn cấp, trở ngại khách quan hoặc sự kiện bất khả kháng nên không thể nhận tiền thì thực hiện thoái thu để trả lại cho đương sự. Điều 3
01/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 60.000.000, đã thu 60.000.000, đã trả 60.000.000
1. Nhà ở: Đã giao, 250.000.000 đồng; thu 260.000.000 = chi phí 74.680.000 + các khoản 60.000.000 + còn lại 125.320.000 (đã trả 125.320.000)
seized Nhà ở : đã chấm dứt (OP-17.hand_over)
set_aside Nhà ở : đã chấm dứt (OP-20.pay_set_aside)
deposited_over Lưu Bá Cường Ngân hàng Cao Nguyên: đã chấm dứt (OP-22.forfeit_over)
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
QDC-019 Quyết định cưỡng chế kê biên, xử lý nhà ở: Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Đã phát hành
BB-033 Biên bản giao tài sản cho người mua được tài sản đấu giá: Đã phát hành
KT-009 Ủy nhiệm chi: Bản thảo
TB-023 Thông báo nhận tiền, tài sản thi hành án: Đã phát hành
QDT-054 Quyết định gửi tiết kiệm khoản tiền chưa chi trả: Đã phát hành
KT-009 Ủy nhiệm chi: Bản thảo
QDT-053 Quyết định sung công khoản tiền không có người nhận: Đã phát hành
KT-010 Giấy nộp tiền vào ngân sách nhà nước: Bản thảo
Văn thư: Gửi Viện kiểm sát: Ra quyết định thi hành án theo yêu cầu, 09/07/2026
Văn thư: Gửi Viện kiểm sát: Kê biên tài sản, 24/07/2026
Văn thư: Gửi Viện kiểm sát: Giao tài sản cho người mua, người nhận, 17/09/2026
Văn thư: Gửi Viện kiểm sát: Gửi tiết kiệm tiền bán tài sản còn lại chưa có người nhận, 05/10/2026
Văn thư: Gửi Viện kiểm sát: Sung quỹ tiền bán tài sản còn lại không người nhận, 06/10/2027
Văn thư: Gửi cơ quan, tổ chức, cá nhân phải thực hiện quyết định: Kê biên tài sản, không hạn
  OP-03.on_request: T-031 hết ngày 09/07/2026, L35.2
  OP-14.seize: T-030 hết ngày 24/07/2026, L35.1
  OP-14.seize: T-031 hết ngày 24/07/2026, L35.2
  OP-17.hand_over: T-030 hết ngày 17/09/2026, L35.1
  OP-17.hand_over: T-031 hết ngày 17/09/2026, L35.2
  OP-22.tell_over: T-165 hết ngày 17/09/2026, L59.1
  OP-17.hand_over: T-149 hết ngày 24/09/2026, N69.1
  OP-22.deposit_over: T-031 hết ngày 05/10/2026, L35.2
  OP-28.close: T-211 hết ngày 30/10/2026, N32.2
  OP-22.forfeit_over: T-030 hết ngày 06/10/2027, L35.1
  OP-22.forfeit_over: T-031 hết ngày 06/10/2027, L35.2
06/07/2026 OP-03.on_request L34.3, N11
06/07/2026 OP-04.assign L22.2, N12.2
08/07/2026 OP-05.open_file N12.2
08/07/2026 OP-06.serve_decision L35.1, N16
21/07/2026 OP-07.period_over L36.1, L37.1
21/07/2026 OP-08.asset_found L37
21/07/2026 OP-08.has_means L3.6, L37
21/07/2026 OP-14.seize L71.4, L78, L80
21/07/2026 OP-15.agreed_price L82.1, L82.4
21/07/2026 OP-16.auction_contract L83.2a
14/09/2026 OP-16.auctioned N65.1
14/09/2026 OP-16.paid N65.1
14/09/2026 OP-17.hand_over L86, N67
14/09/2026 OP-20.pay_set_aside L89.2, N67.3
14/09/2026 OP-20.pay L54.6, N30
14/09/2026 OP-22.tell_over L54.2c, L59.1, N30.5
30/09/2026 OP-22.deposit_over L54.2c, L59.1, N41.2
30/09/2026 OP-28.close L55, N32.1
01/10/2027 OP-22.forfeit_over L59.1
0 sai lệch

# Sau khi nộp ngân sách, đương sự chứng minh được vì sao không nhận được tiền thì đề nghị thoái thu (N41.4), không quá số đã nộp.
ngày 2027-11-01 09:00
là chủ việc
tác nghiệp OP-22.claim_back recipient="Lưu Bá Cường" amount="125320001" reason="Điều trị dài ngày" proof="Bệnh án"
tác nghiệp OP-22.claim_back recipient="Lưu Bá Cường" amount="125320000" reason="Điều trị dài ngày" proof="Bệnh án"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy CV-047 từ="V/v" đến="Nơi nhận"
là chủ việc
tác nghiệp OP-22.claim_back recipient="Lưu Bá Cường" amount="1" reason="Lần nữa" proof="Bệnh án"
tình trạng
kiểm sổ
----
từ chối: Số tiền 125.320.001 đồng lớn hơn số đã sung quỹ 125.320.000 đồng; chỉ thoái thu số đã nộp ngân sách nhà nước. (N41.4)
soạn CV-047
xong: Văn bản đề nghị thoái thu khoản tiền đã nộp ngân sách nhà nước
xong: Văn bản đề nghị thoái thu khoản tiền đã nộp ngân sách nhà nước
V/v đề nghị thoái thu khoản tiền đã nộp ngân sách nhà nước Kính gửi: Kho bạc Nhà nước, cơ quan tài chính có thẩm quyền Căn cứ khoản 2 Điều 22, khoản 1 Điều 59 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ khoản 4 Điều 41 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự. Thi hành án dân sự tỉnh Đắk Lắk đã chuyển nộp vào ngân sách nhà nước khoản tiền không có người nhận trong việc thi hành án theo Quyết định thi hành án số 01/QĐ-THADS ngày 06 tháng 7 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk, theo Quyết định số 01/QĐ-THADS ngày 01 tháng 10 năm 2027 của Thi hành án dân sự tỉnh Đắk Lắk. Nay đương sự là Lưu Bá Cường, sinh năm 1971, địa chỉ: thôn 8, xã Ea Kao, tỉnh Đắk Lắk chứng minh được do tình trạng khẩn cấp, trở ngại khách quan hoặc sự kiện bất khả kháng nên không thể nhận tiền: Điều trị dài ngày. Tài liệu chứng minh: Bệnh án. Đề nghị quý cơ quan thoái thu số tiền 125.320.000 đồng (bằng chữ: Một trăm hai mươi lăm triệu ba trăm hai mươi nghìn đồng) để Thi hành án dân sự tỉnh Đắk Lắk trả lại cho đương sự./. Nơi nhận
từ chối: Số tiền 1 đồng lớn hơn số đã sung quỹ 0 đồng; chỉ thoái thu số đã nộp ngân sách nhà nước. (N41.4)
01/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 60.000.000, đã thu 60.000.000, đã trả 60.000.000
0 sai lệch
