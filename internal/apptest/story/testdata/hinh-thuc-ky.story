# Chữ ký in trên giấy: Thủ trưởng tự ký, Phó Thủ trưởng KT., Trưởng phòng TL. theo văn bản phân công.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận vay-tai-san.txt
xác nhận hiệu_lực="2026-10-04"
nộp đơn người="Lương Thị Cẩm Vân" địa_chỉ="số 18 đường Hoa Ban, phường Ea Kao, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="45/2026/DS-ST" ngày_án="2026-09-03" phải="Y Thuăn Mlô" được="Lương Thị Cẩm Vân" khoản="Trả 120.000.000 đồng" kèm="Bản sao bản án"
thụ lý
là daklak.thutruong
thử ký QDT-001
là daklak.photruong
thử ký QDT-002
là daklak.truongphong1
thử ký QDT-003
là daklak.vanthu
đóng dấu
đọc giấy QDT-001 từ="Nơi nhận" đến="Như Điều 3"
đọc giấy QDT-002 từ="Nơi nhận" đến="Như Điều 3"
đọc giấy QDT-003 từ="Nơi nhận" đến="Như Điều 3"
kiểm chữ ký
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 45/2026/DS-ST; ngày 03/09/2026
  Trả nợ, thanh toán: 120.000.000 đồng
  Án phí, lệ phí Toà án: 6.000.000 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 3.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 2 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án theo yêu cầu
xong: Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ)
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ)
xong: Quyết định thi hành án theo yêu cầu
Nơi nhận: TRƯỞNG - Như Điều 3
Nơi nhận: KT. TRƯỞNG THI HÀNH ÁN DÂN SỰ - Như Điều 3
Nơi nhận: TL. TRƯỞNG THI HÀNH ÁN DÂN SỰ - Như Điều 3
QDT-001 01/QĐ-THADS: hợp lệ true; Nguyễn Văn Thành Đạt (revision 2 of 4); Thi hành án dân sự tỉnh Đắk Lắk (whole file)
QDT-003 02/QĐ-THADS: hợp lệ true; Trương Công Định (revision 2 of 4); Thi hành án dân sự tỉnh Đắk Lắk (whole file)
QDT-002 03/QĐ-THADS: hợp lệ true; Y Bhiăo Niê Kđăm (revision 2 of 4); Thi hành án dân sự tỉnh Đắk Lắk (whole file)
