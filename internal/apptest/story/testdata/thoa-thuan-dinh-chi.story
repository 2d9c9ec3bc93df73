# Theo yêu cầu: chứng kiến thoả thuận (L36.2, N14; BB-009), trả một phần theo thoả thuận rồi người được thi hành án yêu cầu đình chỉ phần còn lại
# (L48.4): chỉ đình chỉ khi đã nộp đủ phí, chi phí (N14.5); việc kết thúc theo L55.2.
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

ngày 2026-10-20 09:00
là chủ việc
tác nghiệp OP-07.settle content="Ông Hải, bà Thắm trả 200.000.000 đồng trước 30/10/2026, ông Lộc không yêu cầu phần còn lại" hour="09:00" place="Trụ sở Thi hành án dân sự tỉnh Đắk Lắk"
văn bản của việc
ký
văn bản của việc
tình trạng
----
soạn BB-009
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
BB-009 Biên bản thỏa thuận thi hành án: Chờ ký
xong: Biên bản thỏa thuận thi hành án
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
BB-009 Biên bản thỏa thuận thi hành án: Đã phát hành
02/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Trả nợ, thanh toán: Trong thời hạn tự nguyện; phải thi hành 300.000.000, đã thu 0, đã trả 0

# Trả một phần trong thời hạn tự nguyện: thời hạn tự nguyện vẫn chạy, khoản chưa bị coi là có điều kiện.
ngày 2026-10-22 09:00
là chủ việc
tác nghiệp OP-19.receive amount="50000000" receipt="BL 0102"
tình trạng
hạn
tác nghiệp OP-20.pay_idle amount="50000000" recipient="Phùng Đắc Lộc" receipt="UNC 40"
tình trạng
hạn
----
Trong thời hạn tự nguyện
02/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Trả nợ, thanh toán: Trong thời hạn tự nguyện; phải thi hành 300.000.000, đã thu 50.000.000, đã trả 0
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-19.receive: T-160 hết ngày 02/11/2026, L54.6
Trong thời hạn tự nguyện
02/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Trả nợ, thanh toán: Trong thời hạn tự nguyện; phải thi hành 300.000.000, đã thu 50.000.000, đã trả 50.000.000
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2

# Hết thời hạn tự nguyện mới trả tiếp: phí 3% trên 150.000.000 đồng thực nhận (L53.1, TT216; phần trả trong thời hạn tự nguyện không chịu phí).
ngày 2026-10-28 09:00
qua ngày
là chủ việc
tác nghiệp OP-19.receive amount="150000000" receipt="BL 0110"
tác nghiệp OP-20.pay_idle amount="150000000" recipient="Phùng Đắc Lộc" receipt="UNC 44"
tình trạng
hạn
----
1 thời hạn đã hết
Đang xác minh
Đang xác minh
02/QĐ-THADS: Đang xác minh
  khoản 1 Trả nợ, thanh toán: Đang xác minh; phải thi hành 300.000.000, đã thu 200.000.000, đã trả 200.000.000
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-07.period_over: T-042 hết ngày 04/11/2026, L37.1

ngày 2026-10-29 09:00
tác nghiệp OP-28.ground_found reason="Người được thi hành án yêu cầu đình chỉ phần còn lại"
tác nghiệp OP-28.terminate căn_cứ="L48 4" tài_liệu="Văn bản yêu cầu đình chỉ"
tác nghiệp OP-20.fee fee="4500000" person="Phùng Đắc Lộc"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-28.terminate căn_cứ="L48 4" tài_liệu="Văn bản yêu cầu đình chỉ" fees_paid="có"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-027 từ="Căn cứ" đến="Nơi nhận"
tình trạng
việc đã làm
kiểm sổ
----
Đang xác minh
từ chối: Đình chỉ theo thoả thuận hoặc yêu cầu chỉ khi đã nộp đủ phí, chi phí đến thời điểm ấy; tài sản đã bán mà chưa giao thì phải có người mua đồng ý. Thu đủ phí, chi phí đến thời điểm này; tài sản đã bán mà chưa giao thì lấy văn bản đồng ý của người mua. (N14.5, N14.2)
soạn QDT-041
xong: Quyết định thu phí thi hành án
xong: Quyết định thu phí thi hành án
soạn QDT-027
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
BB-009 Biên bản thỏa thuận thi hành án: Đã phát hành
QDT-041 Quyết định thu phí thi hành án: Đã phát hành
QDT-027 Quyết định đình chỉ thi hành án: Chờ ký
xong: Quyết định đình chỉ thi hành án
xong: Quyết định đình chỉ thi hành án
Căn cứ khoản 2 Điều 22, Điều 48 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ khoản 5 Điều 14 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Quyết định thi hành án số 02/QĐ-THADS ngày 14 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Xét Văn bản yêu cầu đình chỉ. QUYẾT ĐỊNH: Điều 1. Đình chỉ thi hành Quyết định thi hành án nêu trên đối với: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Các khoản đình chỉ: - Buộc ông Cù Xuân Hải và bà Lã Thị Thắm phải liên đới trả cho ông Phùng Đắc Lộc số tiền 300.000.000 đồng (ba trăm triệu đồng); còn phải thi hành 100.000.000 đồng. Căn cứ: khoản 4 Điều 48 Luật Thi hành án dân sự. Lý do: Đương sự thoả thuận đình chỉ hoặc người được thi hành án yêu cầu đình chỉ. Các khoản đã thi hành trước khi đình chỉ: Stt Khoản đã thi hành Số tiền (đồng) Buộc ông Cù Xuân Hải và bà Lã Thị Thắm 1 phải liên đới trả cho ông Phùng Đắc Lộc số tiền 200.000.000 300.000.000 đồng (ba trăm triệu đồng) Tổng cộng 200.000.000 2 Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, kế toán, đương sự và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
02/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 300.000.000, đã thu 200.000.000, đã trả 200.000.000
14/10/2026 OP-03.on_request L34.3, N11
14/10/2026 OP-04.assign L22.2, N12.2
14/10/2026 OP-05.open_file N12.2
14/10/2026 OP-06.serve_decision L35.1, N16
20/10/2026 OP-07.settle L36.2, N14
22/10/2026 OP-19.receive L54.6
22/10/2026 OP-20.pay_idle L54.6, N30
28/10/2026 OP-07.period_over L36.1, L37.1
28/10/2026 OP-19.receive L54.6
28/10/2026 OP-20.pay_idle L54.6, N30
29/10/2026 OP-28.ground_found L48, L62.6
29/10/2026 OP-20.fee L53.1, TT216
29/10/2026 OP-28.terminate L48, N14.5
29/10/2026 OP-28.close L55, N32.1
0 sai lệch
