# Bán tài sản được nhiều hơn số nợ: trừ chi phí, thuế của việc chuyển nhượng rồi trả các khoản (L54.1), trả quyết định khác của cùng người phải thi hành án (L54.2b),
# phần còn lại trả cho người phải thi hành án (L54.2c) trong 10 ngày từ khi giao tài sản (L54.6); chưa trả xong thì việc không kết thúc (L55). Tiền bán tài sản chưa giao
# thì chưa chi (N30.7). Tổng số tiền vào luôn bằng chi phí, các khoản và số còn lại cộng lại.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
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
mở 1 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án liên đới
xong: Quyết định thi hành án chủ động
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án liên đới

ngày 2026-10-14 09:00
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

ngày 2026-10-27 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.asset_found asset_name="Nhà kho" asset_kind="land" value="400000000" place="thôn 2, xã Hòa Phú"
tác nghiệp OP-08.has_means result="Có nhà kho" place="thôn 2, xã Hòa Phú"
tác nghiệp OP-14.seize căn_cứ="L71 4" tài_liệu="Biên bản xác minh" asset="1" place="thôn 2, xã Hòa Phú" indivisible="có"
ký
là daklak.vanthu
đóng dấu
----
2 thời hạn đã hết
Đang xác minh
Có điều kiện thi hành
soạn QDC-018
xong: Quyết định cưỡng chế kê biên, xử lý quyền sử dụng đất, tài sản gắn liền với đất
xong: Quyết định cưỡng chế kê biên, xử lý quyền sử dụng đất, tài sản gắn liền với đất

ngày 2026-11-09 09:00
là chủ việc
tác nghiệp OP-15.agreed_price asset="1" price="400000000"
tác nghiệp OP-16.auction_contract asset="1" land="có" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="400000000"
ký
là daklak.vanthu
đóng dấu
----
Đang cưỡng chế, xử lý tài sản
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản

# Người mua phải nộp đúng giá mua; thu của người phải thi hành án thì vẫn không được quá số nợ.
ngày 2026-12-14 10:00
là chủ việc
tác nghiệp OP-16.auctioned asset="1" sold_for="420000000" buyer="Người trúng đấu giá"
tác nghiệp OP-19.receive amount="300000001" receipt="BL 1"
là daklak.ketoan
tác nghiệp OP-16.paid asset="1" amount="410000000" receipt="BL 0230"
tác nghiệp OP-16.paid asset="1" amount="420000000" receipt="BL 0230" cost="430000000"
tác nghiệp OP-16.paid asset="1" amount="420000000" receipt="BL 0230" cost="30000000" tax="8000000"
tài sản
tình trạng
hạn
----
Đang cưỡng chế, xử lý tài sản
từ chối: Số tiền 300.000.001 đồng lớn hơn số còn phải thi hành 300.000.000 đồng; hãy kiểm tra lại biên lai. (L54.6)
từ chối: Tài sản bán được 420.000.000 đồng, đã nộp 410.000.000 đồng; người mua phải nộp đủ giá mua, hãy kiểm tra lại số tiền. (N65.1)
từ chối: Các khoản trừ trước 430.000.000 đồng lớn hơn số tiền thu được 420.000.000 đồng; hãy kiểm tra lại. (N65.1)
Chờ thanh toán
1. Nhà kho: Đã bán, 400.000.000 đồng; thu 420.000.000 = chi phí 38.000.000 + các khoản 300.000.000 + còn lại 82.000.000 (đã trả 0)
02/QĐ-THADS: Chờ thanh toán
  khoản 1 Trả nợ, thanh toán: Chờ thanh toán; phải thi hành 300.000.000, đã thu 300.000.000, đã trả 0
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-16.paid: T-146 hết ngày 24/12/2026, N65.2, N30.7
  OP-16.paid: T-147 hết ngày 12/02/2027, N67.1c

# Chưa giao tài sản: không chi cho ai, cũng không trả lại người phải thi hành án.
ngày 2026-12-16 10:00
là chủ việc
tác nghiệp OP-20.pay amount="300000000" recipient="Phùng Đắc Lộc" receipt="UNC 88"
tác nghiệp OP-20.over_to_debtor asset="1" amount="67000000" recipient="Cù Xuân Hải" receipt="UNC 89"
----
từ chối: Tiền bán tài sản chỉ thanh toán sau khi đã giao tài sản cho người mua, người nhận. Giao tài sản (OP-17) rồi thanh toán; trong lúc chờ giao thì gửi ngân hàng (OP-17). (L54.6, N30.7)
từ chối: Chỉ trả cho người phải thi hành án phần còn lại sau khi các khoản của việc và của quyết định khác đã được thanh toán. Trả số tiền còn lại vào khoản khác của việc hoặc chuyển cho quyết định thi hành án khác (OP-20) trước. (L54.2b, L54.2c)

ngày 2026-12-18 09:00
là chủ việc
tác nghiệp OP-17.hand_over mẫu="BB-033" asset="1" held_on="2026-12-18" hour="08:30" place="thôn 2, xã Hòa Phú" buyer="Người trúng đấu giá"
ký
hạn
----
soạn BB-033
xong: Biên bản giao tài sản cho người mua được tài sản đấu giá
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-17.hand_over: T-030 hết ngày 23/12/2026, L35.1
  OP-17.hand_over: T-031 hết ngày 23/12/2026, L35.2
  OP-17.hand_over: T-149 hết ngày 28/12/2026, N69.1
  OP-17.hand_over: T-160 hết ngày 28/12/2026, L54.6

# Chi phí bốc dỡ biết sau: trừ vào số còn lại. Án phí theo quyết định 01 chưa thi hành phải trả trước (L54.2b).
ngày 2026-12-22 09:00
là chủ việc
tác nghiệp OP-20.deduct asset="1"
tác nghiệp OP-20.deduct asset="1" cost="2000000"
tác nghiệp OP-20.pay amount="300000000" recipient="Phùng Đắc Lộc" receipt="UNC 88"
tình trạng
tài sản
hạn
tác nghiệp OP-20.over_to_debtor asset="1" amount="80000000" recipient="Cù Xuân Hải" receipt="UNC 89"
tác nghiệp OP-20.over_to_case asset="1" amount="15000000" receipt="UNC 89" paper_no="99/QĐ-THADS"
tác nghiệp OP-20.over_to_case asset="1" amount="15000001" receipt="UNC 89" paper_no="01/QĐ-THADS"
tác nghiệp OP-20.over_to_case asset="1" amount="15000000" receipt="UNC 89" paper_no="01/QĐ-THADS"
chọn việc 1
tình trạng
chọn việc 2
----
từ chối: Chưa nhập khoản nào để trừ; hãy nhập chi phí hoặc khoản được trừ trước. (L54.1)
Chờ thanh toán
Chờ thanh toán
02/QĐ-THADS: Chờ thanh toán
  khoản 1 Trả nợ, thanh toán: Chờ thanh toán; phải thi hành 300.000.000, đã thu 300.000.000, đã trả 300.000.000
1. Nhà kho: Đã giao, 400.000.000 đồng; thu 420.000.000 = chi phí 40.000.000 + các khoản 300.000.000 + còn lại 80.000.000 (đã trả 0)
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-17.hand_over: T-030 hết ngày 23/12/2026, L35.1
  OP-17.hand_over: T-031 hết ngày 23/12/2026, L35.2
  OP-17.hand_over: T-149 hết ngày 28/12/2026, N69.1
  OP-17.hand_over: T-160 hết ngày 28/12/2026, L54.6
từ chối: Chỉ trả cho người phải thi hành án phần còn lại sau khi các khoản của việc và của quyết định khác đã được thanh toán. Trả số tiền còn lại vào khoản khác của việc hoặc chuyển cho quyết định thi hành án khác (OP-20) trước. (L54.2b, L54.2c)
từ chối: Không có quyết định thi hành án số “99/QĐ-THADS” nào khác về cùng bản án ở cơ quan này; hãy kiểm tra lại số quyết định.
từ chối: Số tiền 15.000.001 đồng lớn hơn số còn phải thi hành 15.000.000 đồng; hãy kiểm tra lại biên lai. (L54.6)
Chờ thanh toán
01/QĐ-THADS: Chờ thanh toán
  khoản 1 Án phí, lệ phí Toà án: Chờ thanh toán; phải thi hành 15.000.000, đã thu 15.000.000, đã trả 0

# Còn lại 65 triệu: đúng người, đúng số; trả một phần thì việc chưa kết thúc, trả hết thì việc tự kết thúc.
ngày 2026-12-23 09:00
là chủ việc
tác nghiệp OP-20.over_to_debtor asset="1" amount="65000001" recipient="Cù Xuân Hải" receipt="UNC 90"
tác nghiệp OP-20.over_to_debtor asset="1" amount="65000000" recipient="Phùng Đắc Lộc" receipt="UNC 90"
tác nghiệp OP-20.over_to_debtor asset="1" amount="40000000" recipient="Cù Xuân Hải" receipt="UNC 90"
tình trạng
tài sản
hạn
tác nghiệp OP-20.over_to_debtor asset="1" amount="25000000" recipient="Lã Thị Thắm" receipt="UNC 91"
tình trạng
tài sản
hạn
việc đã làm
kiểm sổ
----
từ chối: Số chi từ tiền bán tài sản còn lại phải lớn hơn 0, có chứng từ và không quá số còn lại của chính tài sản ấy. Nhập số tiền không quá số còn lại ghi ở tài sản và số của chứng từ. (L54.2c)
từ chối: Số tiền còn lại sau khi thanh toán chỉ trả cho người phải thi hành án; hãy chọn đúng người nhận. (L54.2c)
Chờ thanh toán
02/QĐ-THADS: Chờ thanh toán
  khoản 1 Trả nợ, thanh toán: Chờ thanh toán; phải thi hành 300.000.000, đã thu 300.000.000, đã trả 300.000.000
1. Nhà kho: Đã giao, 400.000.000 đồng; thu 420.000.000 = chi phí 40.000.000 + các khoản 300.000.000 + còn lại 80.000.000 (đã trả 55.000.000)
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-17.hand_over: T-030 hết ngày 23/12/2026, L35.1
  OP-17.hand_over: T-031 hết ngày 23/12/2026, L35.2
  OP-17.hand_over: T-149 hết ngày 28/12/2026, N69.1
  OP-17.hand_over: T-160 hết ngày 28/12/2026, L54.6
Kết thúc
02/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 300.000.000, đã thu 300.000.000, đã trả 300.000.000
1. Nhà kho: Đã giao, 400.000.000 đồng; thu 420.000.000 = chi phí 40.000.000 + các khoản 300.000.000 + còn lại 80.000.000 (đã trả 80.000.000)
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-17.hand_over: T-030 hết ngày 23/12/2026, L35.1
  OP-17.hand_over: T-031 hết ngày 23/12/2026, L35.2
  OP-17.hand_over: T-149 hết ngày 28/12/2026, N69.1
  OP-28.close: T-211 hết ngày 25/01/2027, N32.2
12/10/2026 OP-03.on_request L34.3, N11
12/10/2026 OP-04.assign L22.2, N12.2
14/10/2026 OP-05.open_file N12.2
14/10/2026 OP-06.serve_decision L35.1, N16
27/10/2026 OP-07.period_over L36.1, L37.1
27/10/2026 OP-08.asset_found L37
27/10/2026 OP-08.has_means L3.6, L37
27/10/2026 OP-14.seize L71.4, L78, L80
09/11/2026 OP-15.agreed_price L82.1, L82.4
09/11/2026 OP-16.auction_contract L83.2a
14/12/2026 OP-16.auctioned N65.1
14/12/2026 OP-16.paid N65.1
18/12/2026 OP-17.hand_over L86, N67
22/12/2026 OP-20.deduct L54.1
22/12/2026 OP-20.pay L54.6, N30
22/12/2026 OP-20.over_to_case L54.2b
23/12/2026 OP-20.over_to_debtor L54.2c
23/12/2026 OP-20.over_to_debtor L54.2c
23/12/2026 OP-28.close L55, N32.1
0 sai lệch
