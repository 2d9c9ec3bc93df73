# Căn cứ phải đúng danh sách, đúng chữ của điều luật và có tài liệu; việc làm sai thứ tự, sai người, sai ngày bị từ chối bằng một câu, hồ sơ không đổi.
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

ngày 2026-11-06 16:00
là chủ việc
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
tác nghiệp OP-23.postpone from="2026-11-06" căn_cứ="L46.1 m" tài_liệu="Giấy chứng nhận bệnh"
tác nghiệp OP-23.postpone from="2026-11-06" căn_cứ="L47.1 a" tài_liệu="Giấy chứng nhận bệnh"
tác nghiệp OP-23.postpone from="2026-11-06" tài_liệu="Giấy chứng nhận bệnh"
tác nghiệp OP-23.postpone from="2026-11-06" căn_cứ="L46.1 a"
tác nghiệp OP-23.postpone from="2026-11-06" căn_cứ="L46.1 a" tài_liệu=" "
tác nghiệp OP-23.postpone căn_cứ="L46.1 a" tài_liệu="Giấy chứng nhận bệnh"
tác nghiệp OP-09.no_means reason="không còn tài sản" căn_cứ="L38.1 a" tài_liệu="Biên bản xác minh"
tác nghiệp OP-09.no_means_after_sale reason="không còn tài sản" căn_cứ="L38.1 a" tài_liệu="Biên bản xác minh"
tác nghiệp OP-11.freeze owner="Cù Xuân Hải" account="0101" holder="Ngân hàng A" amount="15000000" căn_cứ="L66.1 b" tài_liệu="Đơn"
tác nghiệp OP-99.nothing
tác nghiệp OP-23.nothing
tình trạng
văn bản của việc
hạn
nhật ký
kiểm sổ
----
Trong thời hạn tự nguyện
từ chối: Căn cứ L46.1 m không dùng được cho việc “Hoãn thi hành án”; hãy chọn một căn cứ của L46.1. (L46.1m)
từ chối: Căn cứ L47.1 a không dùng được cho việc “Hoãn thi hành án”; hãy chọn một căn cứ của L46.1. (L47.1a)
từ chối: Việc “Hoãn thi hành án” phải có căn cứ; hãy chọn một căn cứ của L46.1. (L46.1)
từ chối: Căn cứ này phải có tài liệu: Xác nhận của cơ sở khám bệnh, chữa bệnh cấp cơ bản trở lên. Hãy ghi tài liệu đã có trong hồ sơ. (L46.1a)
từ chối: Căn cứ này phải có tài liệu: Xác nhận của cơ sở khám bệnh, chữa bệnh cấp cơ bản trở lên. Hãy ghi tài liệu đã có trong hồ sơ. (L46.1a)
từ chối: Còn thiếu: Từ ngày. Hãy bổ sung rồi làm lại. (L46.1a)
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Ra quyết định chưa có điều kiện” (hiện nay: Trong thời hạn tự nguyện); chỉ làm được từ: Đang xác minh. (L38.1a)
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Ra quyết định chưa có điều kiện sau khi xử lý tài sản” (hiện nay: Trong thời hạn tự nguyện); chỉ làm được từ: Có điều kiện thi hành; Đang cưỡng chế, xử lý tài sản. (L38.1a)
từ chối: Căn cứ L66.1 b không dùng được cho việc “Phong toả tài khoản, tài sản ở nơi gửi giữ”; hãy chọn một căn cứ của L66.1. (L66.1b)
từ chối: Gói luật b-2025 không có việc nothing của tác nghiệp OP-99.
từ chối: Gói luật b-2025 không có việc nothing của tác nghiệp OP-23.
01/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Án phí, lệ phí Toà án: Trong thời hạn tự nguyện; phải thi hành 15.000.000, đã thu 0, đã trả 0
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 16/11/2026, L36.1
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
02/11/2026; Mở việc thi hành án: Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST; Hồ Thị Cẩm Tú; N8.1d
02/11/2026; Soạn Quyết định thi hành án chủ động; Hệ thống; L33.2a
02/11/2026; Ký Quyết định thi hành án chủ động; Nguyễn Văn Thành Đạt; L33.2a
02/11/2026; Cấp số 01/QĐ-THADS cho Quyết định thi hành án chủ động; Đặng Thị Thu Hà; L33.2a
02/11/2026; Đóng dấu, phát hành Quyết định thi hành án chủ động số 01/QĐ-THADS; Đặng Thị Thu Hà; L33.2a
02/11/2026; Chủ động ra quyết định thi hành án (số 01/QĐ-THADS); Hệ thống; L33.2, L33.3, N8
02/11/2026; Phân công Chấp hành viên (Nguyễn Thị Hồng Nhung); Hệ thống; L22.2, N12.2
02/11/2026; Văn bản vào hồ sơ: Quyết định thi hành án chủ động (bút lục 1-2); Hệ thống; N12.2
06/11/2026; Tống đạt hợp lệ quyết định thi hành án (2 người, mọi người đã được tống đạt); Nguyễn Thị Hồng Nhung; L35.1, N16
0 sai lệch
