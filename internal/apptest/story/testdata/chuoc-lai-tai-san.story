# Đã ký hợp đồng đấu giá thì người phải thi hành án nộp đủ tiền và chi phí, nhận lại tài sản (L83.4): quyết định giải toả kê biên
# nói số biên lai, ký trong 03 ngày làm việc (L95.3, T-122) và đứng đầu việc của người ký, bản sao cho Viện kiểm sát (L35.2) và nơi đăng ký,
# tiền thu chi trả trong 10 ngày (L54.6, T-160).
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

ngày 2026-10-27 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.asset_found asset_name="Ô tô tải biển số 47C-000.11" asset_kind="vehicle" value="295000000" place="thôn 2, xã Hòa Phú"
tác nghiệp OP-08.has_means result="Có ô tô tải" place="thôn 2, xã Hòa Phú"
tác nghiệp OP-14.seize căn_cứ="L71 4" tài_liệu="Biên bản xác minh" asset="1" held_on="2026-11-03" hour="08:00" place="thôn 2, xã Hòa Phú" holder="Cù Xuân Hải"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
tài sản
biện pháp
hạn
----
1 thời hạn đã hết
Đang xác minh
Có điều kiện thi hành
soạn QDC-020
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-020 Quyết định cưỡng chế kê biên phương tiện giao thông: Chờ ký
xong: Quyết định cưỡng chế kê biên phương tiện giao thông
xong: Quyết định cưỡng chế kê biên phương tiện giao thông
1. Ô tô tải biển số 47C-000.11: Đã kê biên, 295.000.000 đồng
seized Ô tô tải biển số 47C-000.11 Cù Xuân Hải: đang áp dụng
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-14.seize: T-130 hết ngày 03/11/2026, L82.1a

ngày 2026-10-30 09:00
là chủ việc
tác nghiệp OP-15.contract asset="1" organisation="Công ty thẩm định giá Tây Nguyên"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
----
soạn TB-011
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-020 Quyết định cưỡng chế kê biên phương tiện giao thông: Đã phát hành
TB-011 Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá: Chờ ký
xong: Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá
xong: Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá

ngày 2026-11-09 09:00
là chủ việc
tác nghiệp OP-15.result_in asset="1" price="295000000"
tác nghiệp OP-15.tell_result asset="1" organisation="Công ty thẩm định giá Tây Nguyên"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tài sản
hạn
----
Đang cưỡng chế, xử lý tài sản
soạn TB-012
xong: Thông báo kết quả thẩm định giá
xong: Thông báo kết quả thẩm định giá
1. Ô tô tải biển số 47C-000.11: Đã có giá, 295.000.000 đồng
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result: T-131 hết ngày 12/11/2026, N60.6
  OP-15.tell_result: T-132 hết ngày 16/11/2026, L82.2c

ngày 2026-11-17 08:00
qua ngày
là chủ việc
tác nghiệp OP-16.auction_contract asset="1" organisation="Trung tâm đấu giá tài sản tỉnh Đắk Lắk" price="295000000"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
hạn
----
2 thời hạn đã hết
soạn TB-014
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-020 Quyết định cưỡng chế kê biên phương tiện giao thông: Đã phát hành
TB-011 Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá: Đã phát hành
TB-012 Thông báo kết quả thẩm định giá: Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Chờ ký
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result: T-131 hết ngày 12/11/2026, N60.6
  OP-16.auction_contract: T-137 hết ngày 17/12/2026, L83.2a

ngày 2026-11-20 09:00
là chủ việc
tác nghiệp OP-16.redeem asset="1" amount="200000000" receipt="0004512"
tác nghiệp OP-16.redeem asset="1" amount="302000000" cost="2000000" receipt="0004512"
văn bản của việc
tài sản
biện pháp
hạn
nhắc việc
ký
là daklak.vanthu
đóng dấu
đọc giấy QDC-026 từ="QUYẾT ĐỊNH: " đến="Điều 3"
tình trạng
tài sản
biện pháp
hạn
kiểm sổ
----
từ chối: Còn thiếu 100.000.000 đồng; người phải thi hành án chỉ được nhận lại tài sản khi nộp đủ tiền thi hành án và chi phí. (L83.4)
Chờ thanh toán
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-020 Quyết định cưỡng chế kê biên phương tiện giao thông: Đã phát hành
TB-011 Thông báo về quyền thỏa thuận lựa chọn tổ chức thẩm định giá: Đã phát hành
TB-012 Thông báo kết quả thẩm định giá: Đã phát hành
TB-014 Thông báo lựa chọn tổ chức đấu giá tài sản: Đã phát hành
QDC-026 Quyết định giải tỏa kê biên: Chờ ký
1. Ô tô tải biển số 47C-000.11: Đã trả lại, 295.000.000 đồng; thu 302.000.000 = chi phí 2.000.000 + các khoản 300.000.000 + còn lại 0 (đã trả 0)
seized Ô tô tải biển số 47C-000.11 Cù Xuân Hải: phải chấm dứt
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result: T-131 hết ngày 12/11/2026, N60.6
  OP-14.release_ended: T-122 hết ngày 25/11/2026, L95.3
  OP-16.redeem: T-160 hết ngày 30/11/2026, L54.6
Chấp hành viên: Ký Quyết định giải tỏa kê biên, 25/11/2026 (làm trước)
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Kê biên tài sản, 30/10/2026
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Báo kết quả và quyền yêu cầu định giá lại, 12/11/2026
Chấp hành viên: Thanh toán tiền thi hành án, 30/11/2026
xong: Quyết định giải tỏa kê biên
xong: Quyết định giải tỏa kê biên
QUYẾT ĐỊNH: Điều 1. Giải tỏa kê biên đã thực hiện theo Quyết định số 03/QĐ-THADS ngày 27 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk đối với tài sản của: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Tài sản được giải tỏa: Giá trị Stt Tài sản Đặc điểm (đồng) Ô tô tải biển 1 295.000.000 số 47C-000.11 Lý do: người phải thi hành án đã nộp đủ tiền thi hành án và các chi phí để nhận lại tài sản theo biên lai, chứng từ số 0004512. Điều 2. Trả lại tài sản nêu tại Điều 1 cho người phải thi hành án hoặc chủ sở hữu tài sản. Việc trả lại tài sản, giấy tờ đang tạm giữ, bảo quản (người, nơi đang giữ: Cù Xuân Hải) được lập thành biên bản. Điều 3
02/QĐ-THADS: Chờ thanh toán
  khoản 1 Trả nợ, thanh toán: Chờ thanh toán; phải thi hành 300.000.000, đã thu 300.000.000, đã trả 0
1. Ô tô tải biển số 47C-000.11: Đã trả lại, 295.000.000 đồng; thu 302.000.000 = chi phí 2.000.000 + các khoản 300.000.000 + còn lại 0 (đã trả 0)
seized Ô tô tải biển số 47C-000.11 Cù Xuân Hải: đã chấm dứt (OP-14.release_ended)
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
  OP-15.tell_result: T-131 hết ngày 12/11/2026, N60.6
  OP-14.release_ended: T-030 hết ngày 25/11/2026, L35.1
  OP-14.release_ended: T-031 hết ngày 25/11/2026, L35.2
  OP-16.redeem: T-160 hết ngày 30/11/2026, L54.6
0 sai lệch
