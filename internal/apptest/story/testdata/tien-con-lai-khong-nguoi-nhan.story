# Tiền bán tài sản còn lại mà người phải thi hành án không đến nhận: báo, hết 15 ngày thì gửi tiết kiệm và báo (L54.2c, L59.1, N30.5, N41.2); đã gửi đúng luật thì
# việc kết thúc vì quyền, nghĩa vụ theo quyết định đã xong (L55.1), tiền vẫn chờ người nhận: ai đến thì trả, chưa hết 05 năm từ ngày bản án có hiệu lực thì chưa sung quỹ (L59.1).
# Chưa báo, chưa hết hạn, quá số, sai người thì không được. Khoản trích thuê nhà chỉ khi bán nhà ở duy nhất (L89.2), không quá mức N67.3.
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

ngày 2026-12-14 10:00
là chủ việc
tác nghiệp OP-16.auctioned asset="1" sold_for="420000000" buyer="Người trúng đấu giá"
là daklak.ketoan
tác nghiệp OP-16.paid asset="1" amount="420000000" receipt="BL 0230" cost="30000000" tax="10000000" set_aside="5000000"
tác nghiệp OP-16.paid asset="1" amount="420000000" receipt="BL 0230" cost="30000000" tax="10000000"
là chủ việc
tác nghiệp OP-22.tell_over recipient="Cù Xuân Hải" amount="65000000" content="Tiền bán tài sản còn lại"
tác nghiệp OP-17.hand_over mẫu="BB-033" asset="1" held_on="2026-12-14" hour="08:30" place="thôn 2, xã Hòa Phú" buyer="Người trúng đấu giá"
ký
tác nghiệp OP-20.over_to_case asset="1" amount="15000000" receipt="UNC 89" paper_no="01/QĐ-THADS"
tác nghiệp OP-20.pay amount="300000000" recipient="Phùng Đắc Lộc" receipt="UNC 88"
tình trạng
----
Đang cưỡng chế, xử lý tài sản
từ chối: Khoản tiền thuê nhà chỉ trích lại khi tài sản là nhà ở duy nhất của người phải thi hành án; hãy bỏ khoản này hoặc ghi đúng tài sản. (L89.2)
Chờ thanh toán
từ chối: Chỉ báo nhận, gửi tiết kiệm phần tiền bán tài sản còn lại của người phải thi hành án khi các khoản của việc và của quyết định khác đã được thanh toán và tài sản đã giao. Thu, trả các khoản còn lại và giao tài sản trước; nhập số tiền không quá số còn lại chưa gửi. (L54.2b, L54.2c, L59.1)
soạn BB-033
xong: Biên bản giao tài sản cho người mua được tài sản đấu giá
Chờ thanh toán
Chờ thanh toán
02/QĐ-THADS: Chờ thanh toán
  khoản 1 Trả nợ, thanh toán: Chờ thanh toán; phải thi hành 300.000.000, đã thu 300.000.000, đã trả 300.000.000

# Báo nhận: đúng số; chưa báo thì chưa gửi, chưa hết 15 ngày cũng chưa gửi.
ngày 2026-12-16 09:00
là chủ việc
tác nghiệp OP-22.deposit_over recipient="Cù Xuân Hải" amount="65000000" holder="Ngân hàng Cao Nguyên" effective="2026-10-11"
tác nghiệp OP-22.tell_over recipient="Cù Xuân Hải" amount="65000001" content="Tiền bán tài sản còn lại"
tác nghiệp OP-22.tell_over recipient="Cù Xuân Hải" amount="65000000" content="Tiền bán tài sản còn lại sau khi thanh toán các khoản"
ký
là daklak.vanthu
đóng dấu
đọc giấy TB-023 từ="thông báo cho" đến="Thời gian"
là chủ việc
tác nghiệp OP-22.deposit_over recipient="Cù Xuân Hải" amount="65000000" holder="Ngân hàng Cao Nguyên" effective="2026-10-11"
hạn
----
từ chối: Chỉ gửi tiết kiệm, gửi Kho bạc tiền, bán tài sản không có người nhận sau khi đã báo cho người được nhận. Báo người được nhận (OP-22), hết 15 ngày mà không đến nhận thì mới gửi. (L59.1, N41.2)
từ chối: Chỉ báo nhận, gửi tiết kiệm phần tiền bán tài sản còn lại của người phải thi hành án khi các khoản của việc và của quyết định khác đã được thanh toán và tài sản đã giao. Thu, trả các khoản còn lại và giao tài sản trước; nhập số tiền không quá số còn lại chưa gửi. (L54.2b, L54.2c, L59.1)
soạn TB-023
xong: Thông báo nhận tiền, tài sản thi hành án
xong: Thông báo nhận tiền, tài sản thi hành án
thông báo cho Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk đến nhận: - Số tiền: 65.000.000 đồng (bằng chữ: Sáu mươi lăm triệu đồng). Nội dung: Tiền bán tài sản còn lại sau khi thanh toán các khoản. Theo các khoản thi hành án: - Tiền bán tài sản còn lại sau khi thanh toán các khoản của quyết định thi hành án. 1. Thời gian
từ chối: Chưa làm được việc “Gửi tiết kiệm tiền bán tài sản còn lại chưa có người nhận”: thời hạn “Không đến nhận tiền thì gửi tiết kiệm hoặc tài khoản” (T-166) còn chạy đến hết ngày 31/12/2026; làm được sau ngày ấy. (L59.1, N41.2)
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-17.hand_over: T-030 hết ngày 17/12/2026, L35.1
  OP-17.hand_over: T-031 hết ngày 17/12/2026, L35.2
  OP-22.tell_over: T-165 hết ngày 21/12/2026, L59.1
  OP-17.hand_over: T-149 hết ngày 24/12/2026, N69.1
  OP-17.hand_over: T-160 hết ngày 24/12/2026, L54.6
  OP-22.tell_over: T-166 hết ngày 31/12/2026, L59.1, N41.2

# Hết 15 ngày (31/12 là ngày làm việc): nhắc việc; gửi một phần thì việc chưa kết thúc, gửi hết thì việc tự kết thúc, thời hạn sung quỹ vẫn chạy.
ngày 2027-01-04 09:00
qua ngày
nhắc việc
là chủ việc
tác nghiệp OP-22.deposit_over recipient="Cù Xuân Hải" amount="40000000" holder="Ngân hàng Cao Nguyên" effective="2026-10-11"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-054 từ="QUYẾT ĐỊNH:" đến="Điều 2"
tình trạng
biện pháp
là chủ việc
tác nghiệp OP-22.deposit_over recipient="Lã Thị Thắm" amount="25000001" holder="Ngân hàng Cao Nguyên" effective="2026-10-11"
tác nghiệp OP-22.deposit_over recipient="Lã Thị Thắm" amount="25000000" holder="Ngân hàng Cao Nguyên" effective="2026-10-11"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
biện pháp
hạn
văn bản của việc
----
3 thời hạn đã hết
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Kê biên tài sản, 30/10/2026
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Giao tài sản cho người mua, người nhận, 17/12/2026
Chấp hành viên: Thông báo cho người được nhận: Báo người phải thi hành án nhận tiền bán tài sản còn lại, 21/12/2026
Chấp hành viên: Giao hồ sơ đăng ký: Nhà kho, 24/12/2026
Chấp hành viên: Thanh toán tiền thi hành án, 24/12/2026
Chấp hành viên: Thông báo cho người được nhận: Thanh toán xong, không hạn
Chấp hành viên: Hết 15 ngày từ ngày báo mà chưa đến nhận tiền: gửi tiết kiệm, gửi Kho bạc và báo cho người được nhận, không hạn
soạn QDT-054
xong: Quyết định gửi tiết kiệm khoản tiền chưa chi trả
xong: Quyết định gửi tiết kiệm khoản tiền chưa chi trả
QUYẾT ĐỊNH: Điều 1. Gửi số tiền 40.000.000 đồng (bằng chữ: Bốn mươi triệu đồng) chưa chi trả tại Ngân hàng Cao Nguyên, đứng tên cơ quan thi hành án dân sự. Hình thức gửi: tiết kiệm không kỳ hạn hoặc gửi vào tài khoản theo mức tiền quy định tại khoản 2 Điều 41 Nghị định số 152/2026/NĐ-CP. Người được nhận tiền: Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Các khoản: - Tiền bán tài sản còn lại sau khi thanh toán các khoản của quyết định thi hành án. Lý do: hết thời hạn 15 ngày kể từ ngày được thông báo mà người được nhận không đến nhận tiền. Điều 2
02/QĐ-THADS: Chờ thanh toán
  khoản 1 Trả nợ, thanh toán: Chờ thanh toán; phải thi hành 300.000.000, đã thu 300.000.000, đã trả 300.000.000
seized Nhà kho : đã chấm dứt (OP-17.hand_over)
deposited_over Cù Xuân Hải Ngân hàng Cao Nguyên: đang áp dụng
từ chối: Chỉ báo nhận, gửi tiết kiệm phần tiền bán tài sản còn lại của người phải thi hành án khi các khoản của việc và của quyết định khác đã được thanh toán và tài sản đã giao. Thu, trả các khoản còn lại và giao tài sản trước; nhập số tiền không quá số còn lại chưa gửi. (L54.2b, L54.2c, L59.1)
soạn QDT-054
xong: Quyết định gửi tiết kiệm khoản tiền chưa chi trả
xong: Quyết định gửi tiết kiệm khoản tiền chưa chi trả
02/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 300.000.000, đã thu 300.000.000, đã trả 300.000.000
seized Nhà kho : đã chấm dứt (OP-17.hand_over)
deposited_over Cù Xuân Hải Ngân hàng Cao Nguyên: đang áp dụng
deposited_over Lã Thị Thắm Ngân hàng Cao Nguyên: đang áp dụng
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-17.hand_over: T-030 hết ngày 17/12/2026, L35.1
  OP-17.hand_over: T-031 hết ngày 17/12/2026, L35.2
  OP-22.tell_over: T-165 hết ngày 21/12/2026, L59.1
  OP-17.hand_over: T-149 hết ngày 24/12/2026, N69.1
  OP-22.deposit_over: T-031 hết ngày 07/01/2027, L35.2
  OP-22.deposit_over: T-031 hết ngày 07/01/2027, L35.2
  OP-28.close: T-211 hết ngày 11/02/2027, N32.2
  OP-22.deposit_over: T-169 hết ngày 13/10/2031, L59.1
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-018 Quyết định cưỡng chế kê biên, xử lý quyền sử dụng đất, tài sản gắn liền với đất: Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Đã phát hành
BB-033 Biên bản giao tài sản cho người mua được tài sản đấu giá: Đã phát hành
TB-023 Thông báo nhận tiền, tài sản thi hành án: Đã phát hành
QDT-054 Quyết định gửi tiết kiệm khoản tiền chưa chi trả: Đã phát hành
KT-009 Ủy nhiệm chi: Bản thảo
QDT-054 Quyết định gửi tiết kiệm khoản tiền chưa chi trả: Đã phát hành
KT-009 Ủy nhiệm chi: Bản thảo

# Việc đã kết thúc: người đến nhận vẫn được trả, đúng người đúng số; người kia chưa đến, chưa hết hạn thì chưa sung quỹ.
ngày 2028-03-06 09:00
là chủ việc
tác nghiệp OP-22.pay_deposit recipient="Lã Thị Thắm" amount="25000001"
tác nghiệp OP-22.pay_deposit recipient="Phùng Đắc Lộc" amount="25000000"
tác nghiệp OP-22.pay_deposit recipient="Lã Thị Thắm" amount="25000000"
tác nghiệp OP-22.forfeit_over recipient="Cù Xuân Hải" amount="40000000" reason="Không đến nhận"
là daklak.thamtra
tác nghiệp OP-28.archive pages="40"
là chủ việc
tình trạng
tài sản
biện pháp
hạn
nhắc việc
việc đã làm
kiểm sổ
----
từ chối: Số tiền 25.000.001 đồng lớn hơn số đang gửi chờ người này 25.000.000 đồng; hãy chọn đúng người nhận, đúng số tiền. (L59.1, N41.2)
từ chối: Số tiền 25.000.000 đồng lớn hơn số đang gửi chờ người này 0 đồng; hãy chọn đúng người nhận, đúng số tiền. (L59.1, N41.2)
Kết thúc
từ chối: Chưa làm được việc “Sung quỹ tiền bán tài sản còn lại không người nhận”: thời hạn “Sung quỹ tiền không người nhận” (T-169) còn chạy đến hết ngày 13/10/2031; làm được sau ngày ấy. (L59.1)
từ chối: Hồ sơ còn tiền đang gửi chờ người nhận thì chưa đưa vào lưu trữ. Trả cho người đến nhận hoặc hết thời hạn thì sung quỹ (OP-22) rồi mới lưu trữ. (L59.1, N12.2)
02/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 300.000.000, đã thu 300.000.000, đã trả 300.000.000
1. Nhà kho: Đã giao, 400.000.000 đồng; thu 420.000.000 = chi phí 40.000.000 + các khoản 300.000.000 + còn lại 80.000.000 (đã trả 40.000.000)
seized Nhà kho : đã chấm dứt (OP-17.hand_over)
deposited_over Cù Xuân Hải Ngân hàng Cao Nguyên: đang áp dụng
deposited_over Lã Thị Thắm Ngân hàng Cao Nguyên: đã chấm dứt (OP-22.pay_deposit)
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-17.hand_over: T-030 hết ngày 17/12/2026, L35.1
  OP-17.hand_over: T-031 hết ngày 17/12/2026, L35.2
  OP-22.tell_over: T-165 hết ngày 21/12/2026, L59.1
  OP-17.hand_over: T-149 hết ngày 24/12/2026, N69.1
  OP-22.deposit_over: T-031 hết ngày 07/01/2027, L35.2
  OP-22.deposit_over: T-031 hết ngày 07/01/2027, L35.2
  OP-28.close: T-211 hết ngày 11/02/2027, N32.2
  OP-22.deposit_over: T-169 hết ngày 13/10/2031, L59.1
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Kê biên tài sản, 30/10/2026
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Giao tài sản cho người mua, người nhận, 17/12/2026
Chấp hành viên: Thông báo cho người được nhận: Báo người phải thi hành án nhận tiền bán tài sản còn lại, 21/12/2026
Chấp hành viên: Giao hồ sơ đăng ký: Nhà kho, 24/12/2026
Chấp hành viên: Gửi Viện kiểm sát danh sách việc kết thúc, 11/02/2027
Chấp hành viên: Thông báo cho người được nhận: Thanh toán xong, không hạn
Chấp hành viên: Thông báo cho người được nhận: Gửi tiết kiệm tiền bán tài sản còn lại chưa có người nhận, không hạn
Chấp hành viên: Thông báo cho người được nhận: Gửi tiết kiệm tiền bán tài sản còn lại chưa có người nhận, không hạn
Chấp hành viên: Thông báo cho người được nhận: Trả tiền đã gửi cho người đến nhận, không hạn
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
14/12/2026 OP-17.hand_over L86, N67
14/12/2026 OP-20.over_to_case L54.2b
14/12/2026 OP-20.pay L54.6, N30
16/12/2026 OP-22.tell_over L54.2c, L59.1, N30.5
04/01/2027 OP-22.deposit_over L54.2c, L59.1, N41.2
04/01/2027 OP-22.deposit_over L54.2c, L59.1, N41.2
04/01/2027 OP-28.close L55, N32.1
06/03/2028 OP-22.pay_deposit L59.1, N41.2
0 sai lệch
