# Bản án hình sự: mỗi người phải thi hành một quyết định, trừ các trường hợp ở điểm a-đ khoản 1 Điều 8 Nghị định 152/2026 (N8.1).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận hinh-su.txt
xác nhận hiệu_lực="2026-09-12"
khoản
văn bản
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
QDT-001 (N8.1)
  Hình phạt tiền: Trịnh Quốc Sửu → ; 30.000.000 đồng; L33.2a
  Án phí, lệ phí Toà án: Trịnh Quốc Sửu → ; 200.000 đồng; L33.2a
QDT-001 (N8.1)
  Truy thu tiền, tài sản thu lợi bất chính: Nông Văn Tảo → ; 8.500.000 đồng; L33.2a
  Án phí, lệ phí Toà án: Nông Văn Tảo → ; 200.000 đồng; L33.2a
QDT-001 (N8.1d)
  Án phí, lệ phí Toà án: Nông Văn Tảo, Trịnh Quốc Sửu → ; 1.200.000 đồng; L33.2a
QDT-004 (N8.1b)
  Tịch thu tiêu huỷ:  → ; 0 đồng; L33.2c
  Tịch thu sung quỹ nhà nước:  → ; 0 đồng; L33.2c
QDT-003 (N8.1a)
  Trả lại tiền, tài sản, giấy tờ cho đương sự:  → H'Yer Kbuôr; 0 đồng; L33.2b
QDT-001 Quyết định thi hành án chủ động; Chờ ký; 
QDT-001 Quyết định thi hành án chủ động; Chờ ký; 
QDT-001 Quyết định thi hành án chủ động; Chờ ký; 
QDT-004 Quyết định thi hành án chủ động (tịch thu sung quỹ, tiêu hủy vật chứng); Bản thảo; 
QDT-003 Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ); Bản thảo; 

# Bồi thường cho bị hại là khoản theo yêu cầu (L34.1): chưa mở việc, chờ đơn.
bản án
thời hạn
----
66.01 88/2026/HS-ST; hinh-su.txt; Đã thụ lý
Trịnh Quốc Sửu – 88/2026/HS-ST: T-010 hết ngày 19/10/2026, L33.3a
Nông Văn Tảo – 88/2026/HS-ST: T-010 hết ngày 19/10/2026, L33.3a
Nông Văn Tảo, Trịnh Quốc Sửu – 88/2026/HS-ST: T-010 hết ngày 19/10/2026, L33.3a
Xử lý vật chứng – 88/2026/HS-ST: T-010 hết ngày 19/10/2026, L33.3a
H'Yer Kbuôr – 88/2026/HS-ST: T-010 hết ngày 19/10/2026, L33.3a
