# Luật năm 2008: bán được nhiều hơn số nợ thì trừ chi phí và khoản trích thuê nhà (L47.1, L115.5 cũ), trả các khoản, trả quyết định khác (L47.2b cũ), phần còn lại trả cho
# người phải thi hành án (L47.2c cũ) trong 10 ngày (L47.5 cũ); chưa trả thì việc không kết thúc (L52 cũ). Tiền bán tài sản chưa giao thì chưa chi (N27.4 cũ). Khoản trích để thuê
# nhà (L115.5 cũ) chỉ có khi bán nhà ở duy nhất, trả cho người phải thi hành án sau khi giao nhà, đủ số đã trích; chưa trả thì việc không kết thúc.
ngày 2025-08-18 09:00
là daklak.tiepnhan1
nhận vay-2025.txt
xác nhận hiệu_lực="2025-08-11"
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
mở 1 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án theo yêu cầu
xong: Quyết định thi hành án chủ động
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án theo yêu cầu

ngày 2025-08-22 10:00
chọn việc 1
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
chọn việc 2
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Đã thụ lý
Trong thời hạn tự nguyện
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2025-09-05 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.asset_found asset_name="Nhà ở" asset_kind="house" value="160000000" only_home="có"
tác nghiệp OP-08.has_means result="Có nhà ở"
tác nghiệp OP-14.seize căn_cứ="L71 3" tài_liệu="Biên bản xác minh" asset="1" place="thôn 4, xã Ea Kao" indivisible="có"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-15.agreed_price asset="1" price="160000000"
tác nghiệp OP-16.auction_contract asset="1" land="có" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="160000000"
ký
là daklak.vanthu
đóng dấu
----
2 thời hạn đã hết
Đang xác minh
Có điều kiện thi hành
soạn QDC-019
xong: Quyết định cưỡng chế kê biên, xử lý nhà ở
xong: Quyết định cưỡng chế kê biên, xử lý nhà ở
Đang cưỡng chế, xử lý tài sản
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản

ngày 2025-10-15 09:00
là chủ việc
tác nghiệp OP-16.auctioned asset="1" sold_for="165000000" buyer="Người trúng đấu giá"
là daklak.ketoan
tác nghiệp OP-16.paid asset="1" amount="165000000" receipt="BL 0230" cost="9000000" set_aside="60000000"
tài sản
biện pháp
hạn
là chủ việc
tác nghiệp OP-20.pay_set_aside asset="1" amount="60000000" recipient="Giáp Văn Tuyển"
tác nghiệp OP-20.pay amount="50000000" recipient="Ngân Thị Hoà" receipt="UNC 88"
----
Đang cưỡng chế, xử lý tài sản
Chờ thanh toán
1. Nhà ở: Đã bán, 160.000.000 đồng; thu 165.000.000 = chi phí 69.000.000 + các khoản 50.000.000 + còn lại 46.000.000 (đã trả 0)
seized Nhà ở : đang áp dụng
set_aside Nhà ở : đang áp dụng
  OP-03.on_request: T-031 hết ngày 21/08/2025, L38
  OP-06.serve_decision: T-200 hết ngày 08/09/2025, L140.2
  OP-14.seize: T-030 hết ngày 10/09/2025, L39.2
  OP-14.seize: T-031 hết ngày 10/09/2025, L38
  OP-16.paid: T-146 hết ngày 27/10/2025, TTLT11 Đ5.1
  OP-16.paid: T-147 hết ngày 15/12/2025, N27.3
từ chối: Tài sản “Nhà ở” đang ở bước “Đã bán” nên không làm được việc “Trả khoản tiền trích lại để thuê nhà”; việc này làm khi tài sản ở bước: “Đã giao”. (L115.5)
từ chối: Tiền bán tài sản chỉ thanh toán sau khi đã giao tài sản cho người mua, người nhận. Giao tài sản (OP-17) rồi thanh toán; trong lúc chờ giao thì gửi ngân hàng (OP-17). (N27.4)

ngày 2025-10-20 09:00
là chủ việc
tác nghiệp OP-17.hand_over mẫu="BB-033" asset="1" held_on="2025-10-20" hour="08:30" place="thôn 4, xã Ea Kao" buyer="Người trúng đấu giá"
ký
tác nghiệp OP-20.over_to_debtor asset="1" amount="46000000" recipient="Giáp Văn Tuyển" receipt="UNC 89"
tác nghiệp OP-20.over_to_case asset="1" amount="2500000" receipt="UNC 89" paper_no="01/QĐ-THADS"
tác nghiệp OP-20.over_to_debtor asset="1" amount="43500000" recipient="Giáp Văn Tuyển" receipt="UNC 90"
tình trạng
tác nghiệp OP-20.pay amount="50000000" recipient="Ngân Thị Hoà" receipt="UNC 88"
tài sản
biện pháp
tình trạng
hạn
tác nghiệp OP-20.pay_set_aside asset="1" amount="60000001" recipient="Giáp Văn Tuyển"
tác nghiệp OP-20.pay_set_aside asset="1" amount="60000000" recipient="Ngân Thị Hoà"
tác nghiệp OP-20.pay_set_aside asset="1" amount="25000000" recipient="Giáp Văn Tuyển" cash="có"
tình trạng
tác nghiệp OP-20.pay_set_aside asset="1" amount="35000000" recipient="Giáp Văn Tuyển" cash="có"
văn bản của việc
biện pháp
tình trạng
việc đã làm
chọn việc 1
tình trạng
việc đã làm
kiểm sổ
----
soạn BB-033
xong: Biên bản giao tài sản cho người mua được tài sản đấu giá
từ chối: Chỉ trả cho người phải thi hành án phần còn lại sau khi các khoản của việc và của quyết định khác đã được thanh toán. Trả số tiền còn lại vào khoản khác của việc hoặc chuyển cho quyết định thi hành án khác (OP-20) trước. (L47.2b, L47.2c)
Chờ thanh toán
Chờ thanh toán
02/QĐ-THADS: Chờ thanh toán
  khoản 1 Trả nợ, thanh toán: Chờ thanh toán; phải thi hành 50.000.000, đã thu 50.000.000, đã trả 0
Chờ kết thúc
1. Nhà ở: Đã giao, 160.000.000 đồng; thu 165.000.000 = chi phí 69.000.000 + các khoản 50.000.000 + còn lại 46.000.000 (đã trả 46.000.000)
seized Nhà ở : đã chấm dứt (OP-17.hand_over)
set_aside Nhà ở : đang áp dụng
02/QĐ-THADS: Chờ kết thúc
  khoản 1 Trả nợ, thanh toán: Thi hành xong; phải thi hành 50.000.000, đã thu 50.000.000, đã trả 50.000.000
  OP-03.on_request: T-031 hết ngày 21/08/2025, L38
  OP-06.serve_decision: T-200 hết ngày 08/09/2025, L140.2
  OP-14.seize: T-030 hết ngày 10/09/2025, L39.2
  OP-14.seize: T-031 hết ngày 10/09/2025, L38
  OP-17.hand_over: T-030 hết ngày 23/10/2025, L39.2
  OP-17.hand_over: T-031 hết ngày 23/10/2025, L38
  OP-17.hand_over: T-149 hết ngày 27/10/2025, L104
từ chối: Số trả cho người phải thi hành án để thuê nhà phải lớn hơn 0 và không quá khoản đã trích lại. Nhập số tiền không quá khoản đã trích lại chưa trả; khoản trích lại ghi khi thu tiền bán nhà (OP-16). (L115.5)
từ chối: Khoản trích lại để thuê nhà chỉ trả cho người phải thi hành án; hãy chọn đúng người nhận. (L115.5)
Chờ kết thúc
02/QĐ-THADS: Chờ kết thúc
  khoản 1 Trả nợ, thanh toán: Thi hành xong; phải thi hành 50.000.000, đã thu 50.000.000, đã trả 50.000.000
Kết thúc
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
QDC-019 Quyết định cưỡng chế kê biên, xử lý nhà ở: Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Đã phát hành
BB-033 Biên bản giao tài sản cho người mua được tài sản đấu giá: Đã phát hành
KT-002 Phiếu chi: Bản thảo
KT-002 Phiếu chi: Bản thảo
seized Nhà ở : đã chấm dứt (OP-17.hand_over)
set_aside Nhà ở : đã chấm dứt (OP-20.pay_set_aside)
02/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 50.000.000, đã thu 50.000.000, đã trả 50.000.000
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
15/10/2025 OP-16.auctioned N27.3
15/10/2025 OP-16.paid N27.3
20/10/2025 OP-17.hand_over L100, L103, N27.3
20/10/2025 OP-20.over_to_case L47.2b
20/10/2025 OP-20.over_to_debtor L47.2c
20/10/2025 OP-20.pay L47.5
20/10/2025 OP-20.pay_set_aside L115.5
20/10/2025 OP-20.pay_set_aside L115.5
20/10/2025 OP-28.close L52
01/QĐ-THADS: Chờ thanh toán
  khoản 1 Án phí, lệ phí Toà án: Chờ thanh toán; phải thi hành 2.500.000, đã thu 2.500.000, đã trả 0
18/08/2025 OP-03.ex_officio L36.2, N6
18/08/2025 OP-04.assign N8
22/08/2025 OP-05.open_file N8.1
22/08/2025 OP-06.serve_decision L39, L40, N12
05/09/2025 OP-07.period_over L45.1, L44.1
20/10/2025 OP-19.receive TT04 Đ16
0 sai lệch
