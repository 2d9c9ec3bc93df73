# Ngày 24/11 được công bố là ngày nghỉ: hai quản trị viên của Cục bật ngày, mọi thời hạn đang chạy tính lại và giữ hạn cũ để đối chiếu.
ngày 2026-11-20 09:00
là daklak.tiepnhan1
nhận vay-tai-san.txt
xác nhận hiệu_lực="2026-10-04"
nộp đơn người="Lương Thị Cẩm Vân" địa_chỉ="số 18 đường Hoa Ban, phường Ea Kao, tỉnh Đắk Lắk" ngày="2026-11-20" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="45/2026/DS-ST" ngày_án="2026-09-03" phải="Y Thuăn Mlô" được="Lương Thị Cẩm Vân" khoản="Trả 120.000.000 đồng" kèm="Bản sao bản án"
thời hạn đơn
thời hạn
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 45/2026/DS-ST; ngày 03/09/2026
  Trả nợ, thanh toán: 120.000.000 đồng
  Án phí, lệ phí Toà án: 6.000.000 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 3.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 2 việc
đã nhận, cấp phiếu nhận
đơn: T-013 hết ngày 27/11/2026, L34.3
đơn: T-009 hết ngày 27/11/2026, L34.4
Y Thuăn Mlô – 45/2026/DS-ST: T-010 hết ngày 27/11/2026, L33.3a
Lương Thị Cẩm Vân – 45/2026/DS-ST: T-010 hết ngày 27/11/2026, L33.3a

là daklak.quantri1
lịch đề_nghị="2026-11-24" căn_cứ="Luật sửa đổi Bộ luật Lao động"
là cuc.quantri1
lịch đề_nghị="2026-11-24" căn_cứ=""
lịch đề_nghị="2026-11-24" căn_cứ="Luật sửa đổi Bộ luật Lao động"
lịch duyệt="2026-11-24"
là cuc.quantri2
lịch duyệt="2026-11-24"
----
từ chối: Ông/bà không có quyền thực hiện việc này; hãy liên hệ người phụ trách hoặc quản trị.
từ chối: Phải ghi tên ngày và văn bản làm căn cứ (số, ký hiệu, ngày, cơ quan ban hành).
từ chối: Người duyệt phải khác người đề nghị; hãy nhờ một quản trị khác của Cục duyệt.
tính lại 4 thời hạn

là daklak.tiepnhan1
thời hạn đơn
thời hạn
việc
kiểm sổ
----
đơn: T-013 hết ngày 30/11/2026 (trước: 27/11/2026), L34.3
đơn: T-009 hết ngày 30/11/2026 (trước: 27/11/2026), L34.4
Y Thuăn Mlô – 45/2026/DS-ST: T-010 hết ngày 30/11/2026 (trước: 27/11/2026), L33.3a
Lương Thị Cẩm Vân – 45/2026/DS-ST: T-010 hết ngày 30/11/2026 (trước: 27/11/2026), L33.3a
Xem xét yêu cầu thi hành án; hết ngày 30/11/2026
Ký Giấy biên nhận đơn yêu cầu thi hành án; hết ngày 30/11/2026
0 sai lệch
