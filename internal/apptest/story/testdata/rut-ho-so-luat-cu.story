# Rút hồ sơ lên cấp tỉnh theo luật cũ (L35.2 cũ, TTLT11 Đ1): có quyết định, gửi Viện kiểm sát; không ra quyết định thi hành án mới, việc đã làm vẫn có giá trị. Luật mới không có việc này.
ngày 2025-08-18 09:00
là daklak.tiepnhan1
nhận vay-2025.txt
xác nhận hiệu_lực="2025-08-11"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 12/2025/DS-ST; ngày 10/07/2025
  Trả nợ, thanh toán: 50.000.000 đồng
  Án phí, lệ phí Toà án: 2.500.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động

ngày 2025-08-20 09:00
là daklak.thuky1
tác nghiệp OP-04.call_up reason="Vụ việc phức tạp, tài sản ở nhiều địa bàn"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-017 từ="QUYẾT ĐỊNH:" đến="Điều 3"
tình trạng
hạn
việc đã làm
----
soạn QDT-017
xong: Quyết định rút hồ sơ thi hành án lên cấp tỉnh để tổ chức thi hành
xong: Quyết định rút hồ sơ thi hành án lên cấp tỉnh để tổ chức thi hành
QUYẾT ĐỊNH: Điều 1. Rút hồ sơ thi hành án theo Quyết định thi hành án số 01/QĐ-THADS ngày 18 tháng 8 năm 2025 của Thi hành án dân sự tỉnh Đắk Lắk để trực tiếp tổ chức thi hành. Người phải thi hành án: - Giáp Văn Tuyển, sinh năm 1974, địa chỉ: thôn 6, xã Ea Kao, tỉnh Đắk Lắk. Các khoản tiếp tục thi hành: - Ông Giáp Văn Tuyển phải chịu 2.500.000 đồng. Lý do: Vụ việc phức tạp, tài sản ở nhiều địa bàn. Điều 2. Chấp hành viên Nguyễn Thị Hồng Nhung bàn giao toàn bộ hồ sơ, tiền, tài sản, tài liệu có liên quan bằng biên bản. Không ra quyết định thi hành án mới; các quyết định, việc đã làm trước khi rút hồ sơ vẫn có giá trị thi hành. 2 Điều 3
01/QĐ-THADS: Đã thụ lý
  khoản 1 Án phí, lệ phí Toà án: Đã thụ lý; phải thi hành 2.500.000, đã thu 0, đã trả 0
  OP-04.assign: T-017 hết ngày 20/08/2025, N8.1
  OP-03.ex_officio: T-030 hết ngày 21/08/2025, L39.2
  OP-03.ex_officio: T-031 hết ngày 21/08/2025, L38
  OP-04.call_up: T-031 hết ngày 25/08/2025, L38
18/08/2025 OP-03.ex_officio L36.2, N6
18/08/2025 OP-04.assign N8
20/08/2025 OP-04.call_up L35.2, TTLT11 Đ1

ngày 2026-07-02 09:00
là daklak.thuky1
tác nghiệp OP-04.call_up reason="Lần nữa"
kiểm sổ
----
từ chối: Gói luật b-2025 không có việc call_up của tác nghiệp OP-04.
0 sai lệch
