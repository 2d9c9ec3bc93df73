# Thiên tai theo văn bản: thời gian không tính làm dời mọi thời hạn đang chạy trong một lần hai quản trị đề nghị, duyệt; không có văn bản, tự duyệt thì từ chối.
ngày 2026-11-02 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
ngày 2026-11-18 16:00
là chủ việc
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
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
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 30/11/2026, L36.1
  OP-06.serve_decision: T-200 hết ngày 03/12/2026, L96.2

# Mưa lũ từ 24/11 đến hết 26/11/2026: chưa duyệt thì chưa dời.
ngày 2026-11-27 08:00
là daklak.thutruong
không tính từ="2026-11-24" đến="2026-11-26" tên="mưa lũ đặc biệt lớn" căn_cứ="Quyết định số 321/QĐ-TTg ngày 23/11/2026"
là daklak.quantri1
không tính từ="2026-11-24" đến="2026-11-26" tên="mưa lũ đặc biệt lớn" căn_cứ=""
không tính từ="2026-11-26" đến="2026-11-24" tên="mưa lũ đặc biệt lớn" căn_cứ="Quyết định số 321/QĐ-TTg ngày 23/11/2026"
không tính từ="2026-11-24" đến="2026-11-26" tên="mưa lũ đặc biệt lớn" căn_cứ="Quyết định số 321/QĐ-TTg ngày 23/11/2026"
không tính duyệt
hạn
----
từ chối: Ông/bà không có quyền thực hiện việc này; hãy liên hệ người phụ trách hoặc quản trị.
từ chối: Phải ghi tên sự việc và văn bản làm căn cứ (số, ký hiệu, ngày, cơ quan ban hành); không có văn bản thì không được dời thời hạn.
từ chối: Thời gian không tính phải có ngày đầu và ngày cuối đúng dạng ngày/tháng/năm, ngày cuối không trước ngày đầu và không quá một năm; hãy sửa lại.
từ chối: Người duyệt phải khác người đề nghị; hãy nhờ một quản trị khác duyệt.
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 30/11/2026, L36.1
  OP-06.serve_decision: T-200 hết ngày 03/12/2026, L96.2

# Người thứ hai duyệt: thời hạn tự nguyện hết 28/11 (thứ Bảy, chuyển 30/11) nay cộng ba ngày; thành 01/12; thời hạn khiếu nại 15 ngày hết 03/12 thành 06/12 (Chủ nhật, chuyển 07/12).
là daklak.quantri2
không tính duyệt
hạn
ngày 2026-12-01 08:00
qua ngày
tình trạng
ngày 2026-12-02 08:00
qua ngày
tình trạng
nhắc việc
hạn
kiểm sổ
----
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 01/12/2026 (trước: 30/11/2026), L36.1
  OP-06.serve_decision: T-200 hết ngày 07/12/2026 (trước: 03/12/2026), L96.2
01/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Án phí, lệ phí Toà án: Trong thời hạn tự nguyện; phải thi hành 15.000.000, đã thu 0, đã trả 0
1 thời hạn đã hết
01/QĐ-THADS: Đang xác minh
  khoản 1 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 07/12/2026 (trước: 03/12/2026), L96.2
  OP-07.period_over: T-042 hết ngày 10/12/2026, L37.1
0 sai lệch
