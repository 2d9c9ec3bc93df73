# Uỷ thác một khoản của việc có hai khoản (L49.1a, L52.1d): tài khoản đang phong toả không uỷ thác (N26.1), biện pháp trên xe giữ nguyên
# hiệu lực đến khi nơi nhận thay thế (L49.2) thì ở nơi uỷ thác tự hết, không cần quyết định chấm dứt; khoản còn lại vẫn thi hành đến xong.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận hinh-su.txt
xác nhận hiệu_lực="2026-09-12" bỏ="2;3;4;6;7;8;9"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 88/2026/HS-ST; ngày 12/08/2026
  Hình phạt tiền: 30.000.000 đồng
  Bồi thường thiệt hại: 24.000.000 đồng
  Truy thu tiền, tài sản thu lợi bất chính: 8.500.000 đồng
  Án phí, lệ phí Toà án: 200.000 đồng
  Án phí, lệ phí Toà án: 200.000 đồng
  Án phí, lệ phí Toà án: 1.200.000 đồng
  Tịch thu tiêu huỷ: 0 đồng
  Tịch thu sung quỹ nhà nước: 0 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 0 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Đã thụ lý
Trong thời hạn tự nguyện

# Thời hạn tự nguyện hết ngày 22/10. Phong toả tài khoản cho khoản án phí, tạm dừng đăng ký xe ở Thành phố Hồ Chí Minh cho khoản phạt.
ngày 2026-10-26 09:00
qua ngày
tác nghiệp OP-08.has_means result="Có tiền trong tài khoản, có xe mô tô tại Thành phố Hồ Chí Minh"
tác nghiệp OP-08.asset_found asset_name="Xe mô tô biển số 59A1-222.33" asset_kind="vehicle" value="29000000" place="Thành phố Hồ Chí Minh" content="Tài sản riêng của ông Sửu"
tác nghiệp OP-11.freeze owner="Trịnh Quốc Sửu" account="0203 777" holder="Ngân hàng B" amount="200000" khoản="2" căn_cứ="L66.1 a" tài_liệu="Văn bản trả lời của ngân hàng"
tác nghiệp OP-11.hold owner="Trịnh Quốc Sửu" asset="1" holder="Phòng Cảnh sát giao thông Công an Thành phố Hồ Chí Minh" khoản="1" căn_cứ="L66.1 b" tài_liệu="Kết quả xác minh xe"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
biện pháp
----
1 thời hạn đã hết
Có điều kiện thi hành
Có điều kiện thi hành
soạn QDC-001
soạn QDC-006
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-001 Quyết định phong tỏa tài khoản: Chờ ký
QDC-006 Quyết định tạm dừng việc đăng ký, chuyển dịch, thay đổi hiện trạng tài sản: Chờ ký
xong: Quyết định phong tỏa tài khoản
xong: Quyết định tạm dừng việc đăng ký, chuyển dịch, thay đổi hiện trạng tài sản
xong: Quyết định phong tỏa tài khoản
xong: Quyết định tạm dừng việc đăng ký, chuyển dịch, thay đổi hiện trạng tài sản
frozen 0203 777 Ngân hàng B: đang áp dụng
held Xe mô tô biển số 59A1-222.33 Phòng Cảnh sát giao thông Công an Thành phố Hồ Chí Minh: đang áp dụng

ngày 2026-10-27 09:00
là chủ việc
tác nghiệp OP-24.entrust office="79.01" khoản="2" căn_cứ="L49.1 a" tài_liệu="Biên bản xác minh ngày 26/10/2026"
tác nghiệp OP-24.entrust office="79.01" khoản="1" căn_cứ="L49.1 a" tài_liệu="Biên bản xác minh ngày 26/10/2026"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
biện pháp
hạn
đọc giấy QDT-030 từ="Phần ủy thác" đến="Điều 3"
đọc giấy QDT-034 từ="Xét" đến="Nơi nhận"
----
từ chối: Tiền, tài sản trong tài khoản không uỷ thác mà do cơ quan này xử lý; hãy khấu trừ hoặc chấm dứt phong toả “0203 777” trước khi uỷ thác khoản này. (N26.1)
soạn QDT-030
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-001 Quyết định phong tỏa tài khoản: Đã phát hành
QDC-006 Quyết định tạm dừng việc đăng ký, chuyển dịch, thay đổi hiện trạng tài sản: Đã phát hành
QDT-030 Quyết định ủy thác một phần thi hành án: Chờ ký
xong: Quyết định ủy thác một phần thi hành án
xong: Quyết định ủy thác một phần thi hành án
xong: Quyết định thu hồi quyết định về thi hành án
xong: Quyết định thu hồi quyết định về thi hành án
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Hình phạt tiền: Đã uỷ thác; phải thi hành 30.000.000, đã thu 0, đã trả 0
  khoản 2 Án phí, lệ phí Toà án: Có điều kiện thi hành; phải thi hành 200.000, đã thu 0, đã trả 0
frozen 0203 777 Ngân hàng B: đang áp dụng
held Xe mô tô biển số 59A1-222.33 Phòng Cảnh sát giao thông Công an Thành phố Hồ Chí Minh: đang áp dụng
  OP-03.ex_officio: T-031 hết ngày 15/10/2026, L35.2
  OP-11.freeze: T-103 hết ngày 27/10/2026, N43.2c
  OP-06.serve_decision: T-200 hết ngày 27/10/2026, L96.2
  OP-11.freeze: T-030 hết ngày 29/10/2026, L35.1
  OP-11.freeze: T-031 hết ngày 29/10/2026, L35.2
  OP-11.hold: T-030 hết ngày 29/10/2026, L35.1
  OP-11.hold: T-031 hết ngày 29/10/2026, L35.2
  OP-24.entrust: T-030 hết ngày 30/10/2026, L35.1
  OP-24.entrust: T-031 hết ngày 30/10/2026, L35.2
  OP-24.entrust: T-071 hết ngày 03/11/2026, L49.2
  OP-11.freeze: T-100 hết ngày 05/11/2026, L66.4
  OP-11.hold: T-100 tạm ngừng từ 27/10/2026, L66.4
Phần ủy thác: Stt Khoản Số tiền (đồng) Hình phạt tiền: Phạt tiền bị cáo Trịnh Quốc Sửu 1 30.000.000 30.000.000 đồng (ba mươi triệu đồng) Tổng cộng 30.000.000 (Bằng chữ: Ba mươi triệu đồng.) Kết quả thi hành phần này trước khi ủy thác: Chưa thi hành được khoản tiền nào. Điều 2. Phần còn lại của Quyết định thi hành án (Án phí, lệ phí Toà án 200.000 đồng) do Thi hành án dân sự tỉnh Đắk Lắk tiếp tục tổ chức thi hành. 2 Điều 3
Xét Quyết định thi hành án số 01/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. QUYẾT ĐỊNH: Điều 1. Thu hồi một phần Quyết định thi hành án số 01/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk, gồm: Phạt tiền bị cáo Trịnh Quốc Sửu 30.000.000 đồng (ba mươi triệu đồng). Căn cứ: điểm d khoản 1 Điều 52 Luật Thi hành án dân sự. Lý do: Uỷ thác thi hành án. Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, đương sự và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận

# Nơi nhận: biện pháp được tiếp nhận nguyên hiệu lực. Quyết định thi hành án ra ngày 28/10, trong hạn hết ngày 04/11.
ngày 2026-10-28 08:00
chạy nền
chọn việc 2
tình trạng
biện pháp
tài sản
hạn
là hcm.thutruong
ký
là hcm.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
chưa có số: Tiếp nhận
  khoản 1 Hình phạt tiền: Tiếp nhận; phải thi hành 30.000.000, đã thu 0, đã trả 0
held Xe mô tô biển số 59A1-222.33 Phòng Cảnh sát giao thông Công an Thành phố Hồ Chí Minh: đang áp dụng
1. Xe mô tô biển số 59A1-222.33: Đã phát hiện, 29.000.000 đồng
  intake.entrusted: T-071 hết ngày 04/11/2026, L49.2
xong: Quyết định thi hành án sau khi nhận ủy thác
xong: Quyết định thi hành án sau khi nhận ủy thác
Đã thụ lý
Trong thời hạn tự nguyện

# Nơi uỷ thác được báo đã ra quyết định; biện pháp vẫn còn, khoản án phí được khấu trừ, chi trả.
ngày 2026-10-29 08:00
chạy nền
chọn việc 1
hạn
biện pháp
là chủ việc
tác nghiệp OP-13.deduct owner="Trịnh Quốc Sửu" account="0203 777" holder="Ngân hàng B" amount="200000" khoản="2" căn_cứ="L71 1" tài_liệu="Văn bản trả lời của ngân hàng"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-19.receive amount="200000" receipt="BL 31" khoản="2"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-20.pay amount="200000" receipt="UNC 9" khoản="2"
tình trạng
biện pháp
----
  OP-03.ex_officio: T-031 hết ngày 15/10/2026, L35.2
  OP-11.freeze: T-103 hết ngày 27/10/2026, N43.2c
  OP-11.freeze: T-030 hết ngày 29/10/2026, L35.1
  OP-11.freeze: T-031 hết ngày 29/10/2026, L35.2
  OP-11.hold: T-030 hết ngày 29/10/2026, L35.1
  OP-11.hold: T-031 hết ngày 29/10/2026, L35.2
  OP-24.entrust: T-030 hết ngày 30/10/2026, L35.1
  OP-24.entrust: T-031 hết ngày 30/10/2026, L35.2
  OP-11.freeze: T-100 hết ngày 05/11/2026, L66.4
frozen 0203 777 Ngân hàng B: đang áp dụng
held Xe mô tô biển số 59A1-222.33 Phòng Cảnh sát giao thông Công an Thành phố Hồ Chí Minh: đang áp dụng
soạn QDC-008
xong: Quyết định khấu trừ tiền trong tài khoản
xong: Quyết định khấu trừ tiền trong tài khoản
Chờ thanh toán
xong: Quyết định chấm dứt phong tỏa tài khoản, tài sản
xong: Quyết định chấm dứt phong tỏa tài khoản, tài sản
Còn biện pháp phải chấm dứt
01/QĐ-THADS: Còn biện pháp phải chấm dứt
  khoản 1 Hình phạt tiền: Đã uỷ thác; phải thi hành 30.000.000, đã thu 0, đã trả 0
  khoản 2 Án phí, lệ phí Toà án: Thi hành xong; phải thi hành 200.000, đã thu 200.000, đã trả 200.000
frozen 0203 777 Ngân hàng B: đã chấm dứt (OP-11.lift)
held Xe mô tô biển số 59A1-222.33 Phòng Cảnh sát giao thông Công an Thành phố Hồ Chí Minh: đang áp dụng

# Ngày thứ mười (07/11) là thứ Bảy nên thời hạn tự nguyện ở nơi nhận hết ngày 09/11: kê biên xe thay cho việc tạm dừng đăng ký đã tiếp nhận.
ngày 2026-11-10 09:00
qua ngày
chọn việc 2
là chủ việc
tác nghiệp OP-08.has_means result="Có xe mô tô"
tác nghiệp OP-14.seize owner="Trịnh Quốc Sửu" asset="1" căn_cứ="L71 4" tài_liệu="Kết quả xác minh xe" place="Phường Tân Sơn Nhất"
văn bản của việc
ký
là hcm.vanthu
đóng dấu
biện pháp
----
1 thời hạn đã hết
Có điều kiện thi hành
soạn QDC-020
QDT-011 Quyết định thi hành án sau khi nhận ủy thác: Đã phát hành
TB-033 Thông báo tiếp nhận ủy thác thi hành án: Chờ ký
QDC-020 Quyết định cưỡng chế kê biên phương tiện giao thông: Chờ ký
chưa: Thông báo tiếp nhận ủy thác thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định cưỡng chế kê biên phương tiện giao thông
xong: Quyết định cưỡng chế kê biên phương tiện giao thông
held Xe mô tô biển số 59A1-222.33 Phòng Cảnh sát giao thông Công an Thành phố Hồ Chí Minh: đã chấm dứt (OP-14.seize)
seized Xe mô tô biển số 59A1-222.33 : đang áp dụng

# Nơi uỷ thác: biện pháp tự hết, mọi khoản đã xong hoặc đã uỷ thác nên việc kết thúc.
ngày 2026-11-11 08:00
chạy nền
chạy nền
chọn việc 1
biện pháp
tình trạng
việc đã làm
kiểm sổ
----
frozen 0203 777 Ngân hàng B: đã chấm dứt (OP-11.lift)
held Xe mô tô biển số 59A1-222.33 Phòng Cảnh sát giao thông Công an Thành phố Hồ Chí Minh: đã chấm dứt (OP-24.replaced)
01/QĐ-THADS: Kết thúc
  khoản 1 Hình phạt tiền: Đã uỷ thác; phải thi hành 30.000.000, đã thu 0, đã trả 0
  khoản 2 Án phí, lệ phí Toà án: Kết thúc; phải thi hành 200.000, đã thu 200.000, đã trả 200.000
12/10/2026 OP-03.ex_officio L33.2, L33.3, N8
12/10/2026 OP-04.assign L22.2, N12.2
12/10/2026 OP-05.open_file N12.2
12/10/2026 OP-06.serve_decision L35.1, N16
26/10/2026 OP-07.period_over L36.1, L37.1
26/10/2026 OP-08.has_means L3.6, L37
26/10/2026 OP-08.asset_found L37
26/10/2026 OP-11.freeze L66.1a
26/10/2026 OP-11.hold L66.1b
27/10/2026 OP-24.entrust L49.1a
29/10/2026 OP-24.accepted L49.2
29/10/2026 OP-13.deduct L71.1, L73, N49
29/10/2026 OP-19.receive L54.6
29/10/2026 OP-11.lift L95.2
29/10/2026 OP-20.pay L54.6, N30
11/11/2026 OP-24.replaced L49.2
11/11/2026 OP-28.close L55, N32.1
0 sai lệch
