# Lãnh đạo trả lại có lý do; người soạn sửa và trình lại; người đã sửa bản thảo thì không ký bản đó.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
là daklak.photruong
trả lại
trả lại Ghi rõ thời hạn tự nguyện
ký
văn bản
là daklak.tiepnhan1
việc
là daklak.thuky1
việc
sửa văn bản QDT-001 số_ngày_tự_nguyện="10"
là daklak.photruong
trả lại Ghi thêm căn cứ
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
từ chối: Hãy ghi lý do trả lại để người soạn biết phải sửa gì.
QDT-001 Quyết định thi hành án chủ động; Bị trả lại; ; Ghi rõ thời hạn tự nguyện
Sửa văn bản bị trả lại: Quyết định thi hành án chủ động; hết ngày 19/10/2026

# Trưởng phòng tự sửa thì không được ký thay chính bản đó, dù có văn bản phân công.
là daklak.truongphong1
sửa văn bản QDT-001 số_ngày_tự_nguyện="10"
ký
là daklak.photruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-001 từ="QUYẾT ĐỊNH" đến="tài khoản thử"
nhật ký
----
chưa: Quyết định thi hành án chủ động: Người soạn thảo không được ký chính văn bản này; hãy để người khác soạn hoặc ký.
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
QUYẾT ĐỊNH Thi hành án chủ động TRƯỞNG THI HÀNH ÁN DÂN SỰ TỈNH ĐẮK LẮK Căn cứ khoản 2 Điều 22, khoản 2 và khoản 3 Điều 33, khoản 1 Điều 36 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 8, khoản 1 Điều 12 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Bản án số 51/2026/DS-ST ngày 10 tháng 9 năm 2026 của Tòa án nhân dân khu vực 1 - Đắk Lắk; Xét bản án, quyết định nêu trên do Tòa án chuyển giao, nhận ngày 12 tháng 10 năm 2026. QUYẾT ĐỊNH: Điều 1. Cho thi hành án đối với người phải thi hành án: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Những người có tên nêu trên phải liên đới thi hành các khoản sau đây: Stt Khoản phải thi hành Số tiền (đồng) Án phí, lệ phí Toà án: Ông Cù Xuân Hải và bà Lã Thị 1 15.000.000 Thắm phải liên đới chịu 15.000.000 đồng Tổng cộng 15.000.000 (Bằng chữ: Mười lăm triệu đồng.) Điều 2. Thời hạn tự nguyện thi hành án là 10 ngày kể từ ngày người phải thi hành án nhận được hoặc được thông báo hợp lệ Quyết định này. Người phải thi hành án nộp tiền vào tài khoản số 3949.0.9966 (tài khoản thử
12/10/2026; Mở việc thi hành án: Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST; Hồ Thị Cẩm Tú; N8.1d
12/10/2026; Soạn Quyết định thi hành án chủ động; Hệ thống; L33.2a
12/10/2026; Trả lại Quyết định thi hành án chủ động: Ghi rõ thời hạn tự nguyện; Y Bhiăo Niê Kđăm; L33.2a
12/10/2026; Trình ký Quyết định thi hành án chủ động; Ngô Thị Bích Ngọc; L33.2a
12/10/2026; Trả lại Quyết định thi hành án chủ động: Ghi thêm căn cứ; Y Bhiăo Niê Kđăm; L33.2a
12/10/2026; Trình ký Quyết định thi hành án chủ động; Trương Công Định; L33.2a
12/10/2026; Ký Quyết định thi hành án chủ động; Y Bhiăo Niê Kđăm; L33.2a
12/10/2026; Cấp số 01/QĐ-THADS cho Quyết định thi hành án chủ động; Đặng Thị Thu Hà; L33.2a
12/10/2026; Đóng dấu, phát hành Quyết định thi hành án chủ động số 01/QĐ-THADS; Đặng Thị Thu Hà; L33.2a
12/10/2026; Chủ động ra quyết định thi hành án (số 01/QĐ-THADS); Hệ thống; L33.2, L33.3, N8
12/10/2026; Phân công Chấp hành viên (Nguyễn Thị Hồng Nhung); Hệ thống; L22.2, N12.2
12/10/2026; Văn bản vào hồ sơ: Quyết định thi hành án chủ động (bút lục 1-2); Hệ thống; N12.2
