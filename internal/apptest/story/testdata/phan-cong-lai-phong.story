# Phân công lại cho phòng khác trong tỉnh (L32.2): việc đã làm giữ nguyên; công việc, văn bản đang soạn, thời hạn và biện pháp chuyển theo.
ngày 2026-11-02 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
tác nghiệp OP-11.freeze owner="Cù Xuân Hải" account="0101" holder="Ngân hàng A" amount="15000000" căn_cứ="L66.1 a" tài_liệu="Đơn yêu cầu, xác nhận của ngân hàng"
ở phòng
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Đã thụ lý
Trong thời hạn tự nguyện
soạn QDC-001
Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk; daklak.chv1

# Trưởng phòng không chuyển được sang phòng khác; tỉnh khác thì phải uỷ thác; phải có lý do, người nhận phải ở phòng nhận.
ngày 2026-11-03 09:00
là daklak.truongphong1
chuyển việc phòng="66.02" lý_do="Nơi ở mới của người phải thi hành án"
là daklak.thutruong
chuyển việc phòng="79.01" lý_do="Nơi ở mới"
chuyển việc phòng="66.02" lý_do=""
chuyển việc phòng="66.02" cho="daklak.chv2" lý_do="Nơi ở mới"
chuyển việc phòng="66.02" cho="daklak.chv4" lý_do="Người phải thi hành án chuyển về cư trú thuộc địa bàn phòng khu vực 2"
hạn
nhắc việc
----
từ chối: Ông/bà không có quyền thực hiện việc này; hãy liên hệ người phụ trách hoặc quản trị.
từ chối: Chỉ phân công lại trong một tỉnh, thành phố; sang tỉnh khác thì uỷ thác thi hành án (OP-24). (L32.2)
từ chối: Hãy ghi lý do phân công lại.
từ chối: Người được chọn không phải Chấp hành viên đang làm việc tại phòng này; hãy chọn người khác.
Phòng Thi hành án dân sự khu vực 2 - Đắk Lắk; daklak.chv4
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-04.reassign: T-030 hết ngày 06/11/2026, L35.1
  OP-04.reassign: T-031 hết ngày 06/11/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 12/11/2026, L36.1
  OP-06.serve_decision: T-200 hết ngày 17/11/2026, L96.2

# Người mới ký tiếp văn bản đang chờ; người cũ không còn quyền với việc này.
ngày 2026-11-04 09:00
là daklak.chv1
tác nghiệp OP-11.freeze owner="Cù Xuân Hải" account="0102" holder="Ngân hàng B" amount="15000000" căn_cứ="L66.1 a" tài_liệu="Xác nhận của ngân hàng"
là daklak.chv4
ký
là daklak.vanthu
đóng dấu
biện pháp
tình trạng
việc đã làm
kiểm sổ
----
từ chối: Ông/bà không có quyền thực hiện việc này; hãy liên hệ người phụ trách hoặc quản trị.
xong: Quyết định phong tỏa tài khoản
xong: Quyết định phong tỏa tài khoản
frozen 0101 Ngân hàng A: đang áp dụng
01/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Án phí, lệ phí Toà án: Trong thời hạn tự nguyện; phải thi hành 15.000.000, đã thu 0, đã trả 0
02/11/2026 OP-03.ex_officio L33.2, L33.3, N8
02/11/2026 OP-04.assign L22.2, N12.2
02/11/2026 OP-05.open_file N12.2
02/11/2026 OP-06.serve_decision L35.1, N16
03/11/2026 OP-04.reassign L32.2
04/11/2026 OP-11.freeze L66.1a
0 sai lệch
