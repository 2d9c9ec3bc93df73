# Đình chỉ theo thoả thuận, yêu cầu chỉ khi đã nộp đủ phí, chi phí (N14.5, L48.4); tài sản đã bán chưa giao thì phải có người mua đồng ý (N14.2).
ngày 2026-11-02 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11" bỏ="2"
nộp đơn người="Phùng Đắc Lộc" địa_chỉ="số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk" ngày="2026-11-02" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="51/2026/DS-ST" ngày_án="2026-09-10" phải="Cù Xuân Hải; Lã Thị Thắm" được="Phùng Đắc Lộc" khoản="Liên đới trả 300.000.000 đồng" kèm="Bản sao bản án"
thụ lý
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
mở 1 việc
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định thi hành án liên đới
xong: Quyết định thi hành án liên đới

ngày 2026-11-06 16:00
là chủ việc
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Trong thời hạn tự nguyện

ngày 2026-11-17 08:00
qua ngày
tác nghiệp OP-08.has_means result="Có tài sản"
tác nghiệp OP-08.asset_found asset_name="Máy cày" asset_kind="movable" value="310000000"
tác nghiệp OP-14.seize asset="1" cost="10000000" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
ký
là daklak.vanthu
đóng dấu
biện pháp
----
1 thời hạn đã hết
Có điều kiện thi hành
Có điều kiện thi hành
soạn QDC-017
xong: Quyết định cưỡng chế kê biên, xử lý tài sản là động sản
xong: Quyết định cưỡng chế kê biên, xử lý tài sản là động sản
seized Máy cày : đang áp dụng

# Người được thi hành án có đơn đề nghị đình chỉ: chưa nộp đủ chi phí thì từ chối; căn cứ sai chữ, thiếu tài liệu cũng từ chối.
ngày 2026-11-20 09:00
là chủ việc
tác nghiệp OP-28.terminate căn_cứ="L48 4" tài_liệu="Văn bản thoả thuận ngày 19/11/2026"
tác nghiệp OP-28.terminate căn_cứ="L48 4" tài_liệu="Văn bản thoả thuận ngày 19/11/2026" fees_paid="không"
tác nghiệp OP-28.terminate căn_cứ="L48 4" fees_paid="có"
tác nghiệp OP-28.terminate căn_cứ="L48 x" tài_liệu="Văn bản thoả thuận" fees_paid="có"
tình trạng
tác nghiệp OP-28.terminate căn_cứ="L48 4" tài_liệu="Văn bản thoả thuận ngày 19/11/2026" fees_paid="có"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
biện pháp
văn bản của việc
nhắc việc
----
từ chối: Đình chỉ theo thoả thuận hoặc yêu cầu chỉ khi đã nộp đủ phí, chi phí đến thời điểm ấy; tài sản đã bán mà chưa giao thì phải có người mua đồng ý. Thu đủ phí, chi phí đến thời điểm này; tài sản đã bán mà chưa giao thì lấy văn bản đồng ý của người mua. (N14.5, N14.2)
từ chối: Đình chỉ theo thoả thuận hoặc yêu cầu chỉ khi đã nộp đủ phí, chi phí đến thời điểm ấy; tài sản đã bán mà chưa giao thì phải có người mua đồng ý. Thu đủ phí, chi phí đến thời điểm này; tài sản đã bán mà chưa giao thì lấy văn bản đồng ý của người mua. (N14.5, N14.2)
từ chối: Căn cứ này phải có tài liệu: Văn bản thoả thuận hoặc yêu cầu đình chỉ; Biên lai nộp đủ phí, chi phí đến thời điểm thoả thuận hoặc yêu cầu; Văn bản đồng ý của người mua, người nhận tài sản (nếu tài sản đã bán mà chưa giao). Hãy ghi tài liệu đã có trong hồ sơ. (L48.4, N14.2, N14.5)
từ chối: Căn cứ L48 x không dùng được cho việc “Đình chỉ thi hành án”; hãy chọn một căn cứ của L48. (L48x)
01/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Trả nợ, thanh toán: Đang cưỡng chế, xử lý tài sản; phải thi hành 300.000.000, đã thu 0, đã trả 0
soạn QDT-027
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-017 Quyết định cưỡng chế kê biên, xử lý tài sản là động sản: Đã phát hành
QDT-027 Quyết định đình chỉ thi hành án: Chờ ký
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định đình chỉ thi hành án
xong: Quyết định đình chỉ thi hành án
01/QĐ-THADS: Còn biện pháp phải chấm dứt
  khoản 1 Trả nợ, thanh toán: Đình chỉ; phải thi hành 300.000.000, đã thu 0, đã trả 0
seized Máy cày : phải chấm dứt
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-017 Quyết định cưỡng chế kê biên, xử lý tài sản là động sản: Đã phát hành
QDT-027 Quyết định đình chỉ thi hành án: Đã phát hành
QDC-026 Quyết định giải tỏa kê biên: Chờ ký
Văn thư: Gửi Viện kiểm sát: Ra quyết định thi hành án theo yêu cầu, 05/11/2026
Văn thư: Gửi Viện kiểm sát: Kê biên tài sản, 20/11/2026
Văn thư: Gửi Viện kiểm sát: Đình chỉ thi hành án, 25/11/2026
Văn thư: Gửi cơ quan, tổ chức, cá nhân phải thực hiện quyết định: Kê biên tài sản, không hạn

# Đình chỉ rồi thì biện pháp phải gỡ (L95.3): ký quyết định giải toả, việc mới kết thúc (L55.2).
là chủ việc
ký
là daklak.vanthu
đóng dấu
biện pháp
tình trạng
hạn
việc đã làm
kiểm sổ
----
xong: Quyết định giải tỏa kê biên
xong: Quyết định giải tỏa kê biên
seized Máy cày : đã chấm dứt (OP-14.release_ended)
01/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 300.000.000, đã thu 0, đã trả 0
  OP-03.on_request: T-031 hết ngày 05/11/2026, L35.2
  OP-14.seize: T-030 hết ngày 20/11/2026, L35.1
  OP-14.seize: T-031 hết ngày 20/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-28.terminate: T-030 hết ngày 25/11/2026, L35.1
  OP-28.terminate: T-031 hết ngày 25/11/2026, L35.2
  OP-14.release_ended: T-030 hết ngày 25/11/2026, L35.1
  OP-14.release_ended: T-031 hết ngày 25/11/2026, L35.2
  OP-28.close: T-211 hết ngày 21/12/2026, N32.2
02/11/2026 OP-03.on_request L34.3, N11
02/11/2026 OP-04.assign L22.2, N12.2
06/11/2026 OP-06.serve_decision L35.1, N16
17/11/2026 OP-07.period_over L36.1, L37.1
17/11/2026 OP-08.has_means L3.6, L37
17/11/2026 OP-08.asset_found L37
17/11/2026 OP-14.seize L71.4, L78, L80
20/11/2026 OP-28.terminate L48, N14.5
20/11/2026 OP-14.release_ended L95.3
20/11/2026 OP-28.close L55, N32.1
0 sai lệch
