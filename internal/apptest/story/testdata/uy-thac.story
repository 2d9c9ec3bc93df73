# Uỷ thác toàn bộ cho Thành phố Hồ Chí Minh bằng một lần bàn giao điện tử (L49.1a, L49.2, N26.1, N26.3): khoản giữ nguyên, nơi nhận có việc,
# hồ sơ và mã tra cứu riêng, ra quyết định trong 05 ngày làm việc (T-071), báo lại thì thời hạn ở nơi uỷ thác đóng.
ngày 2026-11-02 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
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
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động

ngày 2026-11-03 09:00
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Đã thụ lý
Trong thời hạn tự nguyện

# Hết thời hạn tự nguyện 13/11; kết quả xác minh: tài sản và nơi làm việc đều ở Thành phố Hồ Chí Minh.
ngày 2026-11-16 09:00
qua ngày
tác nghiệp OP-24.ground_found reason="Ông Cù Xuân Hải làm việc, cư trú và có nhà đất tại Thành phố Hồ Chí Minh; tại Đắk Lắk không còn tài sản"
tình trạng
hạn
tác nghiệp OP-24.entrust office="66.02" căn_cứ="L49.1 a" tài_liệu="Biên bản xác minh ngày 16/11/2026"
tác nghiệp OP-24.entrust office="79.01" căn_cứ="L49.1 a" tài_liệu="Biên bản xác minh ngày 16/11/2026" reason="Người phải thi hành án làm việc, cư trú tại Thành phố Hồ Chí Minh"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
hạn
đọc giấy QDT-029 từ="Điều 1" đến="Điều 3"
----
1 thời hạn đã hết
Đang xác minh
01/QĐ-THADS: Đang xác minh
  khoản 1 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 18/11/2026, L96.2
  OP-07.period_over: T-042 hết ngày 23/11/2026, L37.1
  OP-24.ground_found: T-070 hết ngày 23/11/2026, L49.2
từ chối: Uỷ thác là cho cơ quan thi hành án dân sự của tỉnh, thành phố khác; trong tỉnh thì phân công lại cho phòng khác. (L49.1a)
soạn QDT-029
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-029 Quyết định ủy thác thi hành án: Chờ ký
xong: Quyết định ủy thác thi hành án
xong: Quyết định ủy thác thi hành án
01/QĐ-THADS: Kết thúc
  khoản 1 Án phí, lệ phí Toà án: Đã uỷ thác; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 18/11/2026, L96.2
  OP-24.entrust: T-030 hết ngày 19/11/2026, L35.1
  OP-24.entrust: T-031 hết ngày 19/11/2026, L35.2
  OP-07.period_over: T-042 tạm ngừng từ 16/11/2026, L37.1
  OP-24.entrust: T-071 hết ngày 23/11/2026, L49.2
Điều 1. Ủy thác cho Phòng Thi hành án dân sự khu vực 1 - Thành phố Hồ Chí Minh tiếp tục thi hành án đối với: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Lý do ủy thác: Người phải thi hành án có tài sản, làm việc, cư trú, có trụ sở ở tỉnh khác, tài sản tại chỗ đã xử lý xong. Người phải thi hành án làm việc, cư trú tại Thành phố Hồ Chí Minh. Các khoản ủy thác: Stt Khoản ủy thác Số tiền (đồng) Án phí, lệ phí Toà án: Ông Cù Xuân Hải và bà Lã Thị 1 15.000.000 Thắm phải liên đới chịu 15.000.000 đồng Tổng cộng 15.000.000 (Bằng chữ: Mười lăm triệu đồng.) Kết quả thi hành trước khi ủy thác: Chưa thi hành được khoản tiền nào. Điều 2. Tài liệu chuyển kèm theo Quyết định này: - Biên bản xác minh ngày 16/11/2026. 2 Điều 3

# Người chuyển chạy hai lần: việc chỉ đến một lần. Quyết định soạn sẵn, hạn 05 ngày làm việc: hết ngày 24/11/2026.
ngày 2026-11-17 08:00
chạy nền
chạy nền
hồ sơ
chọn việc 2
tình trạng
hạn
là hcm.thuky1
nhắc việc
văn bản của việc
là hcm.thutruong
ký
là hcm.vanthu
đóng dấu
tình trạng
hạn
đọc giấy QDT-011 từ="Căn cứ Quyết định" đến="Điều 2"
văn bản của việc
là hcm.thutruong
ký
là hcm.vanthu
đóng dấu
đọc giấy TB-033 từ="Kính gửi" đến="Nơi nhận"
----
Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST; QDT-001; Kết thúc; 15.000.000 đồng; 01/QĐ-THADS; hạn T-031
Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST; QDT-011; Tiếp nhận; 15.000.000 đồng; ; hạn T-071
chưa có số: Tiếp nhận
  khoản 1 Án phí, lệ phí Toà án: Tiếp nhận; phải thi hành 15.000.000, đã thu 0, đã trả 0
  intake.entrusted: T-071 hết ngày 24/11/2026, L49.2
Thư ký thi hành án: Ra quyết định thi hành án theo uỷ thác của Thi hành án dân sự tỉnh Đắk Lắk, 24/11/2026
QDT-011 Quyết định thi hành án sau khi nhận ủy thác: Chờ ký
xong: Quyết định thi hành án sau khi nhận ủy thác
xong: Quyết định thi hành án sau khi nhận ủy thác
01/QĐ-THADS: Đã thụ lý
  khoản 1 Án phí, lệ phí Toà án: Đã thụ lý; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-04.assign: T-017 hết ngày 19/11/2026, N12.2
  OP-03.entrusted: T-030 hết ngày 20/11/2026, L35.1
  OP-03.entrusted: T-031 hết ngày 20/11/2026, L35.2
Căn cứ Quyết định ủy thác thi hành án số 02/QĐ-THADS ngày 16 tháng 11 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. QUYẾT ĐỊNH: Điều 1. Cho thi hành án theo ủy thác của Thi hành án dân sự tỉnh Đắk Lắk đối với người phải thi hành án: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Các khoản phải thi hành: - Ông Cù Xuân Hải và bà Lã Thị Thắm phải liên đới chịu 15.000.000 đồng. Tổng số tiền phải thi hành: 15.000.000 đồng (bằng chữ: Mười lăm triệu đồng). Điều 2
QDT-011 Quyết định thi hành án sau khi nhận ủy thác: Đã phát hành
TB-033 Thông báo tiếp nhận ủy thác thi hành án: Chờ ký
xong: Thông báo tiếp nhận ủy thác thi hành án
xong: Thông báo tiếp nhận ủy thác thi hành án
Kính gửi: Thi hành án dân sự tỉnh Đắk Lắk Căn cứ khoản 2 Điều 49 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Bản án số 51/2026/DS-ST ngày 10 tháng 9 năm 2026 của Tòa án nhân dân khu vực 1 - Đắk Lắk; Căn cứ Quyết định ủy thác thi hành án số 02/QĐ-THADS ngày 16 tháng 11 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Trưởng Thi hành án dân sự Thành phố Hồ Chí Minh thông báo đã nhận ủy thác và ra Quyết định thi hành án số 01/QĐ-THADS ngày 17 tháng 11 năm 2026 của Thi hành án dân sự Thành phố Hồ Chí Minh để thi hành các khoản được ủy thác. Người phải thi hành án: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Các khoản thi hành án liên quan: - Ông Cù Xuân Hải và bà Lã Thị Thắm phải liên đới chịu 15.000.000 đồng. Chấp hành viên tổ chức thi hành: Trịnh Thị Minh Thư. Đề nghị quý cơ quan chuyển tiếp bản án, quyết định, tài liệu phát sinh liên quan đến khoản đã ủy thác và phối hợp trong quá trình tổ chức thi hành án./. Nơi nhận

# Nơi uỷ thác được báo: T-071 đóng, việc ở Đắk Lắk kết thúc.
ngày 2026-11-18 08:00
chạy nền
chạy nền
chọn việc 1
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-034 từ="Xét" đến="Nơi nhận"
tình trạng
hạn
việc đã làm
tra cứu
kiểm sổ
----
xong: Quyết định thu hồi quyết định về thi hành án
xong: Quyết định thu hồi quyết định về thi hành án
Xét Quyết định thi hành án số 01/QĐ-THADS ngày 02 tháng 11 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. QUYẾT ĐỊNH: Điều 1. Thu hồi Quyết định thi hành án số 01/QĐ-THADS ngày 02 tháng 11 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Căn cứ: điểm d khoản 1 Điều 52 Luật Thi hành án dân sự. Lý do: Uỷ thác thi hành án. Người phải thi hành án làm việc, cư trú tại Thành phố Hồ Chí Minh. Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, đương sự và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
01/QĐ-THADS: Kết thúc
  khoản 1 Án phí, lệ phí Toà án: Đã uỷ thác; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 18/11/2026, L96.2
  OP-24.entrust: T-030 hết ngày 19/11/2026, L35.1
  OP-24.entrust: T-031 hết ngày 19/11/2026, L35.2
02/11/2026 OP-03.ex_officio L33.2, L33.3, N8
02/11/2026 OP-04.assign L22.2, N12.2
03/11/2026 OP-05.open_file N12.2
03/11/2026 OP-06.serve_decision L35.1, N16
16/11/2026 OP-07.period_over L36.1, L37.1
16/11/2026 OP-24.ground_found L49.2
16/11/2026 OP-24.entrust L49.1a
18/11/2026 OP-24.accepted L49.2
200: Đã uỷ thác cho cơ quan thi hành án tỉnh, thành phố khác Hồ sơ 01/QĐ-THADS C* X*** H**, L* T** T*** phải nộp tiền cho Nhà nước. Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk Hồ sơ đã đi qua Đã nhận bản án 02/11/2026 Có quyết định thi hành án 02/11/2026 · Số 01/QĐ-THADS Đã uỷ thác cho cơ quan thi hành án tỉnh, thành phố khác
200: Đã có quyết định thi hành án Hồ sơ 01/QĐ-THADS C* X*** H**, L* T** T*** phải nộp tiền cho Nhà nước. Phòng Thi hành án dân sự khu vực 1 - Thành phố Hồ Chí Minh Việc cần làm: nộp tiền thi hành án Người phải thi hành có 10 ngày để tự nguyện, kể từ ngày nhận được quyết định. 15.000.000 đồng Quá hạn mà chưa nộp thì có thể bị cưỡng chế và phải chịu chi phí cưỡng chế. Hồ sơ đã đi qua Đã nhận bản án 17/11/2026 Có quyết định thi hành án 17/11/2026 · Số 01/QĐ-THADS Tự nguyện thi hành Trả tiền, tài sản cho người được nhận Xong
0 sai lệch
