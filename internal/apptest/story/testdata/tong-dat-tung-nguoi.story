# Tống đạt quyết định thi hành án cho từng người (L35.1, N16): thời hạn tự nguyện 10 ngày của mỗi người tính từ ngày chính người ấy được thông báo hợp lệ (L36.1); cưỡng chế người nào thì thời hạn của người ấy phải đã hết (L72.1).
ngày 2026-11-02 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
ngày 2026-11-06 16:00
là chủ việc
# Hai vợ chồng liên đới: mới giao được cho chồng; thời hạn thông báo T-030 còn chạy cho vợ.
tác nghiệp OP-06.serve_decision người="Cù Xuân Hải" how="giao trực tiếp"
tác nghiệp OP-06.serve_decision người="Cù Xuân Hải" how="giao trực tiếp"
tác nghiệp OP-06.serve_decision người="Phùng Đắc Lộc" how="giao trực tiếp"
tống đạt
tình trạng
hạn
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Trong thời hạn tự nguyện
từ chối: Người được chọn đã được tống đạt hợp lệ quyết định thi hành án ngày 06/11/2026; mỗi người chỉ ghi một lần, hãy bỏ người ấy khỏi danh sách. (L35.1, N16)
từ chối: Người được chọn không thuộc việc này; hãy tải lại trang rồi chọn lại.
  Cù Xuân Hải: tống đạt ngày 06/11/2026, giao trực tiếp
  Lã Thị Thắm: chưa được tống đạt
01/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Án phí, lệ phí Toà án: Trong thời hạn tự nguyện; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-030 hết ngày 05/11/2026, L35.1
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 16/11/2026, L36.1
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2

# Chồng hết thời hạn ngày 16/11; ngày 18/11 mới nhận được biên bản giao cho vợ ngày 12/11: thời hạn của vợ từ 12/11, hết ngày 22/11 là Chủ nhật nên hết ngày 23/11.
ngày 2026-11-17 08:00
qua ngày
hạn
ngày 2026-11-18 08:00
tác nghiệp OP-08.has_means result="Ông Hải có lương, bà Thắm có tài khoản"
tác nghiệp OP-13.deduct căn_cứ="L71 1" tài_liệu="Văn bản trả lời của ngân hàng" owner="Lã Thị Thắm" account="0351000123456" holder="Ngân hàng TMCP Ngoại thương Việt Nam" amount="15000000"
tác nghiệp OP-06.serve_decision người="Lã Thị Thắm" how="giao cho người thân cùng cư trú" ngày="2026-11-12"
tác nghiệp OP-06.serve_decision người="Lã Thị Thắm" how="giao cho người thân cùng cư trú" receiver="Cù Văn Tám" relation="con" ngày="2026-11-12"
tống đạt
tình trạng
hạn
tra cứu
----
1 thời hạn đã hết
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-030 hết ngày 05/11/2026, L35.1
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-07.period_over: T-042 hết ngày 25/11/2026, L37.1
Có điều kiện thi hành
từ chối: Không cưỡng chế trước khi hết thời hạn tự nguyện, trừ khi cần ngăn chặn tẩu tán, huỷ hoại tài sản, trốn tránh thi hành án hoặc thi hành biện pháp khẩn cấp tạm thời. Chờ hết thời hạn tự nguyện của chính người bị cưỡng chế, tính từ ngày người ấy được tống đạt hợp lệ quyết định thi hành án (OP-06), rồi mới cưỡng chế; nhiều người phải thi hành án thì ghi rõ người bị cưỡng chế. Luật cho làm ngay khi: Cần ngăn chặn đương sự tẩu tán, huỷ hoại tài sản hoặc trốn tránh thi hành án; khi đó hãy ghi lý do. (L72.1)
từ chối: Còn thiếu: Người trực tiếp nhận, nếu là người khác; Quan hệ của người nhận thay với người được tống đạt. Hãy bổ sung rồi làm lại. (L35.1, N16)
Có điều kiện thi hành
  Cù Xuân Hải: tống đạt ngày 06/11/2026, giao trực tiếp
  Lã Thị Thắm: tống đạt ngày 12/11/2026, giao cho người thân cùng cư trú
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Án phí, lệ phí Toà án: Có điều kiện thi hành; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-06.serve_decision: T-040 hết ngày 23/11/2026, L36.1
  OP-06.serve_decision: T-200 hết ngày 27/11/2026, L96.2
200: Có điều kiện thi hành Hồ sơ 01/QĐ-THADS C* X*** H**, L* T** T*** phải nộp tiền cho Nhà nước. Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk Việc cần làm trong thời hạn tự nguyện của từng người Mỗi người có 10 ngày, tính từ ngày chính người ấy nhận được quyết định. C* X*** H**: đã hết thời hạn; L* T** T***: đến hết ngày 23/11/2026. 15.000.000 đồng Quá hạn mà chưa nộp thì có thể bị cưỡng chế và phải chịu chi phí cưỡng chế. Hồ sơ đã đi qua Đã nhận bản án 02/11/2026 Có quyết định thi hành án 02/11/2026 · Số 01/QĐ-THADS Tự nguyện thi hành Trả tiền, tài sản cho người được nhận Xong

# Cưỡng chế vợ thì chưa được, không nêu ai cũng chưa được; cưỡng chế chồng thì được. Hai việc thử trên hai người ở cùng một khoản.
tác nghiệp OP-13.deduct căn_cứ="L71 1" tài_liệu="Văn bản trả lời của ngân hàng" owner="Lã Thị Thắm" account="0351000123456" holder="Ngân hàng TMCP Ngoại thương Việt Nam" amount="15000000"
tác nghiệp OP-13.money căn_cứ="L71 1" tài_liệu="Biên bản xác minh" target="Tiền mặt của người phải thi hành án" amount="15000000"
tác nghiệp OP-13.money căn_cứ="L71 1" tài_liệu="Biên bản xác minh" target="Tiền mặt của ông Hải" amount="15000000" against="Cù Xuân Hải"
văn bản của việc
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
từ chối: Không cưỡng chế trước khi hết thời hạn tự nguyện, trừ khi cần ngăn chặn tẩu tán, huỷ hoại tài sản, trốn tránh thi hành án hoặc thi hành biện pháp khẩn cấp tạm thời. Chờ hết thời hạn tự nguyện của chính người bị cưỡng chế, tính từ ngày người ấy được tống đạt hợp lệ quyết định thi hành án (OP-06), rồi mới cưỡng chế; nhiều người phải thi hành án thì ghi rõ người bị cưỡng chế. Luật cho làm ngay khi: Cần ngăn chặn đương sự tẩu tán, huỷ hoại tài sản hoặc trốn tránh thi hành án; khi đó hãy ghi lý do. (L72.1)
từ chối: Không cưỡng chế trước khi hết thời hạn tự nguyện, trừ khi cần ngăn chặn tẩu tán, huỷ hoại tài sản, trốn tránh thi hành án hoặc thi hành biện pháp khẩn cấp tạm thời. Chờ hết thời hạn tự nguyện của chính người bị cưỡng chế, tính từ ngày người ấy được tống đạt hợp lệ quyết định thi hành án (OP-06), rồi mới cưỡng chế; nhiều người phải thi hành án thì ghi rõ người bị cưỡng chế. Luật cho làm ngay khi: Cần ngăn chặn đương sự tẩu tán, huỷ hoại tài sản hoặc trốn tránh thi hành án; khi đó hãy ghi lý do. (L72.1)
soạn QDC-012
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-012 Quyết định thu tiền từ hoạt động kinh doanh của người phải thi hành án: Chờ ký
từ chối: Mọi người trong việc này đã được tống đạt hợp lệ quyết định thi hành án; văn bản khác thì dùng việc “Tống đạt văn bản khác”. (L35.1, N16)

# Vợ hết thời hạn ngày 23/11: bắt đầu thời hạn xác minh riêng (09 ngày, đến 02/12); thời hạn xác minh chồng không bị tính lại.
ngày 2026-11-24 08:00
qua ngày
tình trạng
hạn
việc đã làm
kiểm sổ
----
2 thời hạn đã hết
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Án phí, lệ phí Toà án: Có điều kiện thi hành; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 27/11/2026, L96.2
  OP-07.period_over: T-042 hết ngày 02/12/2026, L37.1
02/11/2026 OP-03.ex_officio L33.2, L33.3, N8
02/11/2026 OP-04.assign L22.2, N12.2
06/11/2026 OP-06.serve_decision L35.1, N16
17/11/2026 OP-07.period_over L36.1, L37.1
18/11/2026 OP-08.has_means L3.6, L37
18/11/2026 OP-06.serve_decision L35.1, N16
24/11/2026 OP-07.period_over L36.1, L37.1
0 sai lệch
