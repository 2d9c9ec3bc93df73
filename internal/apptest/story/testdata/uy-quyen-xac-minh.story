# Uỷ quyền xác minh là trách nhiệm của cơ quan nhận (N21.5, T-049: 15 ngày, tài sản phải đăng ký 30 ngày): quá hạn thì nhắc người uỷ quyền đôn đốc, không là việc chậm của
# nơi uỷ quyền; có kết quả thì thời hạn hết.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11" bỏ="2"
nộp đơn người="Phùng Đắc Lộc" địa_chỉ="số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="51/2026/DS-ST" ngày_án="2026-09-10" phải="Cù Xuân Hải; Lã Thị Thắm" được="Phùng Đắc Lộc" khoản="Liên đới trả 300.000.000 đồng" kèm="Bản sao bản án"
thụ lý
thử ký TB-005
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
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án liên đới
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án liên đới

ngày 2026-10-14 09:00
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2026-10-27 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.delegate office="79.01" content="Xác minh thu nhập tại Thành phố Hồ Chí Minh"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
hạn
----
1 thời hạn đã hết
soạn CV-043
xong: Văn bản ủy quyền xác minh điều kiện thi hành án
xong: Văn bản ủy quyền xác minh điều kiện thi hành án
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-07.period_over: T-042 hết ngày 04/11/2026, L37.1
  OP-08.delegate: T-049 hết ngày 11/11/2026, N21.5

# 27/10 cộng 15 ngày là 11/11.
ngày 2026-11-12 09:00
qua ngày
là chủ việc
nhắc việc
hạn
tác nghiệp OP-08.delegated_result result="Có thu nhập tại Công ty" paper_no="88/CV-THADS" paper_on="2026-11-11"
nhắc việc
hạn
kiểm sổ
----
2 thời hạn đã hết
Chấp hành viên: Bắt đầu xác minh điều kiện thi hành án, 04/11/2026
Chấp hành viên: Đôn đốc, quá hạn mà chưa nhận được: Trả kết quả xác minh được uỷ quyền, không hạn
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-07.period_over: T-042 hết ngày 04/11/2026, L37.1
  OP-08.delegate: T-049 hết ngày 11/11/2026, N21.5
Đang xác minh
Chấp hành viên: Bắt đầu xác minh điều kiện thi hành án, 04/11/2026
  OP-03.on_request: T-031 hết ngày 15/10/2026, L35.2
  OP-07.period_over: T-042 hết ngày 04/11/2026, L37.1
0 sai lệch
