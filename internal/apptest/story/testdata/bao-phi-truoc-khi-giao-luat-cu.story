# Luật cũ: người được giao tài sản được báo mức phí ít nhất 15 ngày trước ngày giao (TT216 Đ5.4, T-180); tống đạt muộn hay báo quá gần thì chưa giao.
# Vụ lớn, phức tạp thì báo cáo Chủ tịch Uỷ ban nhân dân trước khi cưỡng chế 05 ngày làm việc (N13.3, T-112). Phí đã thu nộp Kho bạc đến ngày 05 tháng sau
# (TT216 Đ8, T-181), mỗi lần thu một thời hạn, sang luật mới vẫn nộp được.
ngày 2026-04-13 09:00
là daklak.tiepnhan1
nhận giao-nha-2026.txt
xác nhận hiệu_lực="2026-04-11" bỏ="2"
nộp đơn người="Hoàng Thị Mây" địa_chỉ="thôn 9, xã Ea Kao, tỉnh Đắk Lắk" ngày="2026-04-13" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="15/2026/DS-ST" ngày_án="2026-03-10" phải="Lương Văn Khải" được="Hoàng Thị Mây" khoản="Giao nhà" kèm="Bản sao bản án"
thụ lý
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 15/2026/DS-ST; ngày 10/03/2026
  Giao nhà, đất: 0 đồng
  Án phí, lệ phí Toà án: 300.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
mở 1 việc
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định thi hành án theo yêu cầu
xong: Quyết định thi hành án theo yêu cầu
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2026-05-04 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.has_means result="Người phải thi hành án đang ở trong nhà"
tác nghiệp OP-18.order căn_cứ="L71 5" tài_liệu="Biên bản xác minh" target="Nhà cấp bốn thửa 88" recipient="Hoàng Thị Mây" held_on="2026-05-22" hour="08:00" place="thôn 9, xã Ea Kao"
tác nghiệp OP-17.tell_fee person="Hoàng Thị Mây" fee="9000000" held_on="2026-05-22" target="Nhà cấp bốn thửa 88"
ký
là daklak.vanthu
đóng dấu
hạn
cách tính T-180
đọc giấy TB-026 từ="1. Phí" đến="2. Cách"
----
2 thời hạn đã hết
Có điều kiện thi hành
từ chối: Chỉ giao tài sản cho người phải nộp phí thi hành án khi đã báo mức phí cho người ấy trước ngày giao đủ số ngày mà thông tư định. Báo mức phí (OP-17), tống đạt cho người nhận rồi chọn ngày giao còn đủ số ngày; người nhận đã nộp phí hoặc không phải nộp phí thì ghi rõ ở việc này. (TT216 Đ5.4)
soạn TB-026
xong: Thông báo nộp phí thi hành án
xong: Thông báo nộp phí thi hành án
  OP-03.on_request: T-031 hết ngày 16/04/2026, L38
  OP-17.tell_fee: T-180 hết ngày 06/05/2026, TT216 Đ5.4
  T-180: đến 00:00 07/05/2026. Thời hạn ít nhất 15 ngày trước so với: ngày giao tài sản. Tính lùi từ thứ Sáu 22/05/2026; phải còn đủ 15 ngày ở giữa. Chậm nhất là hết thứ Tư 06/05/2026; không dời về sau dù là ngày nghỉ.
1. Phí thi hành án phải nộp: 9.000.000 đồng (bằng chữ: Chín triệu đồng). Phí tính trên số tiền, giá trị tài sản thực nhận của các khoản: - Buộc ông Lương Văn Khải phải giao cho bà Hoàng Thị Mây căn nhà cấp bốn trên thửa đất số 88, tờ bản đồ số 5, tại thôn 9, xã Ea Kao. Tài sản được giao: Nhà cấp bốn thửa 88. Ngày dự kiến giao tài sản: ngày 22 tháng 5 năm 2026. 2. Cách

# Đã phát hành nhưng chưa tống đạt: chưa tính là đã báo. Tống đạt ngày 08/5 thì ngày 22/5 không còn đủ 15 ngày, ngày 26/5 thì đủ.
ngày 2026-05-08 09:00
là chủ việc
tác nghiệp OP-18.order căn_cứ="L71 5" tài_liệu="Biên bản xác minh" target="Nhà cấp bốn thửa 88" recipient="Hoàng Thị Mây" held_on="2026-05-26" hour="08:00" place="thôn 9, xã Ea Kao"
tác nghiệp OP-06.serve văn_bản="TB-026" how="giao trực tiếp" cho="Hoàng Thị Mây"
hạn
tác nghiệp OP-18.order căn_cứ="L71 5" tài_liệu="Biên bản xác minh" target="Nhà cấp bốn thửa 88" recipient="Hoàng Thị Mây" held_on="2026-05-22" hour="08:00" place="thôn 9, xã Ea Kao"
tác nghiệp OP-18.order căn_cứ="L71 5" tài_liệu="Biên bản xác minh" target="Nhà cấp bốn thửa 88" recipient="Hoàng Thị Mây" held_on="2026-05-26" hour="08:00" place="thôn 9, xã Ea Kao"
ký
là daklak.vanthu
đóng dấu
----
từ chối: Chỉ giao tài sản cho người phải nộp phí thi hành án khi đã báo mức phí cho người ấy trước ngày giao đủ số ngày mà thông tư định. Báo mức phí (OP-17), tống đạt cho người nhận rồi chọn ngày giao còn đủ số ngày; người nhận đã nộp phí hoặc không phải nộp phí thì ghi rõ ở việc này. (TT216 Đ5.4)
Có điều kiện thi hành
  OP-03.on_request: T-031 hết ngày 16/04/2026, L38
  OP-06.serve: T-200 hết ngày 25/05/2026, L140.2
từ chối: Chỉ giao tài sản cho người phải nộp phí thi hành án khi đã báo mức phí cho người ấy trước ngày giao đủ số ngày mà thông tư định. Báo mức phí (OP-17), tống đạt cho người nhận rồi chọn ngày giao còn đủ số ngày; người nhận đã nộp phí hoặc không phải nộp phí thì ghi rõ ở việc này. (TT216 Đ5.4)
soạn QDC-030
xong: Quyết định cưỡng chế giao, trả tài sản
xong: Quyết định cưỡng chế giao, trả tài sản

# Vụ lớn: lập kế hoạch mở thời hạn báo cáo; báo cáo quá gần ngày cưỡng chế thì phải lùi.
ngày 2026-05-11 09:00
là chủ việc
tác nghiệp OP-12.plan held_on="2026-05-26" hour="08:00" place="thôn 9, xã Ea Kao" content="Huy động 20 người" major="có"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
hạn
tác nghiệp OP-12.report held_on="2026-05-15" hour="08:00" place="thôn 9, xã Ea Kao" content="Có nhiều hộ liên quan, từng tụ tập phản đối"
tác nghiệp OP-12.report held_on="2026-05-26" hour="08:00" place="thôn 9, xã Ea Kao" content="Có nhiều hộ liên quan, từng tụ tập phản đối"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
hạn
----
soạn CV-023
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Kế hoạch cưỡng chế thi hành án
xong: Kế hoạch cưỡng chế thi hành án
  OP-03.on_request: T-031 hết ngày 16/04/2026, L38
  OP-18.order: T-030 hết ngày 13/05/2026, L39.2
  OP-18.order: T-031 hết ngày 13/05/2026, L38
  OP-12.plan: T-110 hết ngày 14/05/2026, L72.4
  OP-12.plan: T-031 hết ngày 14/05/2026, L38
  OP-12.plan: T-112 hết ngày 18/05/2026, N13.3
  OP-12.plan: T-107 hết ngày 20/05/2026, L73.4
  OP-06.serve: T-200 hết ngày 25/05/2026, L140.2
từ chối: Báo cáo Chủ tịch Uỷ ban nhân dân trước khi cưỡng chế phải gửi trước ít nhất số ngày làm việc mà điều luật định. Lùi ngày cưỡng chế để còn đủ số ngày báo trước. (N13.3)
soạn CV-049
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Báo cáo Chủ tịch Uỷ ban nhân dân trước khi tổ chức cưỡng chế
xong: Báo cáo Chủ tịch Uỷ ban nhân dân trước khi tổ chức cưỡng chế
  OP-03.on_request: T-031 hết ngày 16/04/2026, L38
  OP-18.order: T-030 hết ngày 13/05/2026, L39.2
  OP-18.order: T-031 hết ngày 13/05/2026, L38
  OP-12.plan: T-110 hết ngày 14/05/2026, L72.4
  OP-12.plan: T-031 hết ngày 14/05/2026, L38
  OP-12.plan: T-107 hết ngày 20/05/2026, L73.4
  OP-06.serve: T-200 hết ngày 25/05/2026, L140.2

# Giao xong, thu phí hai lần: mỗi lần một thời hạn đến ngày 05 tháng sau; một lần nộp kết thúc thời hạn sớm nhất.
ngày 2026-05-26 16:00
là chủ việc
tác nghiệp OP-18.done result="Đã giao nhà" held_on="2026-05-26" hour="08:00" place="thôn 9, xã Ea Kao"
là daklak.ketoan
tác nghiệp OP-20.fee_paid fee="5000000" receipt="BL 0701" person="Hoàng Thị Mây"
ngày 2026-06-30 09:00
qua ngày
là daklak.ketoan
tác nghiệp OP-20.fee_paid fee="4000000" receipt="BL 0702" person="Hoàng Thị Mây"
hạn
cách tính T-181
tác nghiệp OP-20.fee_to_treasury fee="5000000" receipt="GNT 11"
hạn
ngày 2026-07-03 09:00
tác nghiệp OP-20.fee_to_treasury fee="4000000" receipt="GNT 12"
hạn
tình trạng
kiểm sổ
----
Kết thúc
Kết thúc
1 thời hạn đã hết
Kết thúc
  OP-03.on_request: T-031 hết ngày 16/04/2026, L38
  OP-18.order: T-030 hết ngày 13/05/2026, L39.2
  OP-18.order: T-031 hết ngày 13/05/2026, L38
  OP-12.plan: T-031 hết ngày 14/05/2026, L38
  OP-20.fee_paid: T-181 hết ngày 05/06/2026, TT216 Đ8
  OP-20.fee_paid: T-181 hết ngày 06/07/2026, TT216 Đ8
  T-181: đến 00:00 06/06/2026. Thời hạn đến ngày 05 tháng sau, tính từ: thu được phí thi hành án. Bắt đầu từ thứ Ba 26/05/2026; ngày này không tính vào thời hạn (Điều 147 Bộ luật Dân sự). Ngày 05 của tháng sau: ngày cuối là thứ Sáu 05/06/2026. Thời hạn hết lúc 24 giờ 00 thứ Sáu 05/06/2026.
  T-181: đến 00:00 07/07/2026. Thời hạn đến ngày 05 tháng sau, tính từ: thu được phí thi hành án. Bắt đầu từ thứ Ba 30/06/2026; ngày này không tính vào thời hạn (Điều 147 Bộ luật Dân sự). Ngày 05 của tháng sau: ngày cuối là Chủ nhật 05/07/2026. Chủ nhật 05/07/2026 là ngày nghỉ hằng tuần. Ngày cuối là ngày nghỉ nên thời hạn hết vào ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật Dân sự). Thời hạn hết lúc 24 giờ 00 thứ Hai 06/07/2026.
Kết thúc
  OP-03.on_request: T-031 hết ngày 16/04/2026, L38
  OP-18.order: T-030 hết ngày 13/05/2026, L39.2
  OP-18.order: T-031 hết ngày 13/05/2026, L38
  OP-12.plan: T-031 hết ngày 14/05/2026, L38
  OP-20.fee_paid: T-181 hết ngày 06/07/2026, TT216 Đ8
Kết thúc
  OP-03.on_request: T-031 hết ngày 16/04/2026, L38
  OP-18.order: T-030 hết ngày 13/05/2026, L39.2
  OP-18.order: T-031 hết ngày 13/05/2026, L38
  OP-12.plan: T-031 hết ngày 14/05/2026, L38
01/QĐ-THADS: Kết thúc
  khoản 1 Giao nhà, đất: Kết thúc
0 sai lệch
