# Kê biên quyền sử dụng đất phải báo trước ít nhất 03 ngày làm việc (L80.2a, T-117 đếm ngược từ ngày kê biên); báo dự trù chi phí trước ít nhất 02 ngày làm việc (L72.7, T-107).
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
tác nghiệp OP-08.asset_found asset_name="Quyền sử dụng thửa đất số 9" asset_kind="land" value="290000000"
# Kê biên thứ Hai 30/11/2026: giữa ngày báo và ngày kê biên phải đủ ba ngày làm việc 25, 26, 27/11 nên báo chậm nhất 24/11/2026.
# Thứ Sáu 20/11 thì quá gấp: từ chối, trừ khi cần ngăn chặn tẩu tán.
tác nghiệp OP-14.tell_seizure asset="1" held_on="2026-11-20" hour="08:00" place="thôn 2, xã Hòa Phú"
tác nghiệp OP-12.tell held_on="2026-11-18" hour="08:00" place="thôn 2, xã Hòa Phú" cost="3000000"
tác nghiệp OP-12.tell held_on="2026-11-18" hour="08:00" place="thôn 2, xã Hòa Phú" cost="3000000" làm_khác="Người phải thi hành án đang thuê xe chở tài sản đi nơi khác"
tác nghiệp OP-14.tell_seizure asset="1" held_on="2026-11-30" hour="08:00" place="thôn 2, xã Hòa Phú"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
hạn
nhắc việc
là chủ việc
tác nghiệp OP-12.plan held_on="2026-11-30" hour="08:00" place="thôn 2, xã Hòa Phú" content="Đo vẽ, kê biên thửa đất" cost="3000000"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
hạn
biện pháp
kiểm sổ
----
1 thời hạn đã hết
Có điều kiện thi hành
Có điều kiện thi hành
từ chối: Phải báo trước đủ số ngày làm việc mà điều luật định. Lùi ngày tổ chức để còn đủ số ngày báo trước. Luật cho làm ngay khi: Cần làm ngay để ngăn chặn đương sự tẩu tán, huỷ hoại tài sản hoặc trốn tránh thi hành án; khi đó hãy ghi lý do. (L80.2a, L72.7)
từ chối: Phải báo trước đủ số ngày làm việc mà điều luật định. Lùi ngày tổ chức để còn đủ số ngày báo trước. Luật cho làm ngay khi: Cần làm ngay để ngăn chặn đương sự tẩu tán, huỷ hoại tài sản hoặc trốn tránh thi hành án; khi đó hãy ghi lý do. (L80.2a, L72.7)
soạn TB-009
soạn TB-010
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
TB-009 Thông báo về việc cưỡng chế thi hành án: Chờ ký
TB-010 Thông báo về việc kê biên tài sản: Chờ ký
xong: Thông báo về việc cưỡng chế thi hành án
xong: Thông báo về việc kê biên tài sản
xong: Thông báo về việc cưỡng chế thi hành án
xong: Thông báo về việc kê biên tài sản
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.on_request: T-031 hết ngày 05/11/2026, L35.2
  OP-12.tell: T-107 hết ngày 15/11/2026, L72.7
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-14.tell_seizure: T-117 hết ngày 24/11/2026, L80.2a
Văn thư: Gửi Viện kiểm sát: Ra quyết định thi hành án theo yêu cầu, 05/11/2026
Văn thư: Gửi Viện kiểm sát: Báo trước việc kê biên bất động sản, 24/11/2026
soạn CV-023
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
TB-009 Thông báo về việc cưỡng chế thi hành án: Đã phát hành
TB-010 Thông báo về việc kê biên tài sản: Đã phát hành
CV-023 Kế hoạch cưỡng chế thi hành án: Chờ ký
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Kế hoạch cưỡng chế thi hành án
xong: Kế hoạch cưỡng chế thi hành án
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.on_request: T-031 hết ngày 05/11/2026, L35.2
  OP-12.tell: T-107 hết ngày 15/11/2026, L72.7
  OP-12.plan: T-110 hết ngày 20/11/2026, L72.6b, N46.6
  OP-12.plan: T-031 hết ngày 20/11/2026, L35.2
  OP-12.plan: T-110b hết ngày 22/11/2026, L72.6b, N46.6
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-14.tell_seizure: T-117 hết ngày 24/11/2026, L80.2a
  OP-12.plan: T-107 hết ngày 25/11/2026, L72.7
  OP-12.plan: T-111 hết ngày 26/11/2026, N47.3
coercion_planned  : đang áp dụng
0 sai lệch
