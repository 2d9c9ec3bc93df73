# Người yêu cầu bổ sung ngay trong ngày, trước khi thông báo bổ sung được ký: bản thảo đó tự huỷ, không gửi thừa cho dân.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận vay-tai-san.txt
xác nhận hiệu_lực="2026-10-04"
nộp đơn người="Lương Thị Cẩm Vân" địa_chỉ="" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="45/2026/DS-ST" ngày_án="2026-09-03" phải="Y Thuăn Mlô" được="Lương Thị Cẩm Vân" khoản="Trả 120.000.000 đồng" kèm="Bản sao bản án"
ngày 2026-10-12 15:00
bổ sung đơn
văn bản
thời hạn đơn
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 45/2026/DS-ST; ngày 03/09/2026
  Trả nợ, thanh toán: 120.000.000 đồng
  Án phí, lệ phí Toà án: 6.000.000 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 3.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 2 việc
đã nhận, cấp phiếu nhận
  còn thiếu: Thông tin người yêu cầu, người được thi hành án, người phải thi hành án: họ tên, địa chỉ, ngày sinh, số định danh, mã số doanh nghiệp, số điện thoại (nếu có)
QDT-001 Quyết định thi hành án chủ động; Chờ ký; 
QDT-003 Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ); Chờ ký; 
TB-005 Giấy biên nhận đơn yêu cầu thi hành án; Bản thảo; 
TB-004 Thông báo yêu cầu bổ sung nội dung đơn yêu cầu; Đã huỷ bản thảo; ; Yêu cầu đã đủ nội dung
đơn: T-013 hết ngày 19/10/2026, L34.3
đơn: T-009 hết ngày 19/10/2026, L34.4
