# Vật chứng tịch thu: bản án không ghi nơi giữ; thiếu dữ liệu thì chỉ ra ngay khi soạn, không để lãnh đạo trả lại.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận hinh-su.txt
xác nhận hiệu_lực="2026-09-12"
văn bản
là daklak.thuky1
việc
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 88/2026/HS-ST; ngày 12/08/2026
  Hình phạt tiền: 30.000.000 đồng
  Bồi thường thiệt hại: 24.000.000 đồng
  Truy thu tiền, tài sản thu lợi bất chính: 8.500.000 đồng
  Án phí, lệ phí Toà án: 200.000 đồng
  Án phí, lệ phí Toà án: 200.000 đồng
  Án phí, lệ phí Toà án: 1.200.000 đồng
  Tịch thu tiêu huỷ: 0 đồng
  Tịch thu sung quỹ nhà nước: 0 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 0 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 5 việc
QDT-001 Quyết định thi hành án chủ động; Chờ ký; 
QDT-001 Quyết định thi hành án chủ động; Chờ ký; 
QDT-001 Quyết định thi hành án chủ động; Chờ ký; 
QDT-004 Quyết định thi hành án chủ động (tịch thu sung quỹ, tiêu hủy vật chứng); Bản thảo; 
QDT-003 Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ); Bản thảo; 
Bổ sung dữ liệu: Quyết định thi hành án chủ động (tịch thu sung quỹ, tiêu hủy vật chứng); hết ngày 19/10/2026
Bổ sung dữ liệu: Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ); hết ngày 19/10/2026
