# Chấp hành viên mang tên đương sự (có thể là chính họ) không được thi hành việc ấy (L16.2d): đề nghị bỏ qua người ấy, phân công thì từ chối; giao người khác thì được.
ngày 2026-11-02 09:00
là daklak.tiepnhan1
nhận chap-hanh-vien-trung-ten.txt
xác nhận hiệu_lực="2026-10-17"
là daklak.thutruong
phân công daklak.chv2 gần nhà đương sự
hồ sơ
nhật ký
phân công daklak.chv3 theo danh sách luân phiên
phân công daklak.chv1 theo danh sách luân phiên
hồ sơ
nhật ký
ký
là daklak.vanthu
đóng dấu
tình trạng
là daklak.thutruong
phân công daklak.chv2 đổi người giữa chừng
phân công daklak.chv3 đổi người giữa chừng
là chủ việc
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
kiểm sổ
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 71/2026/DS-ST; ngày 17/09/2026
  Trả nợ, thanh toán: 80.000.000 đồng
  Án phí, lệ phí Toà án: 4.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
từ chối: Chấp hành viên được chọn trùng tên với một đương sự nên không được giao việc này; hãy kiểm tra và chọn người khác. (L16.2d)
Lê Đình Phúc – 71/2026/DS-ST; QDT-001; Tiếp nhận; 4.000.000 đồng; ; hạn T-010
02/11/2026; Mở việc thi hành án: Lê Đình Phúc – 71/2026/DS-ST; Hồ Thị Cẩm Tú; N8.1
02/11/2026; Soạn Quyết định thi hành án chủ động; Hệ thống; L33.2a
Lê Đình Phúc – 71/2026/DS-ST; QDT-001; Tiếp nhận; 4.000.000 đồng; ; hạn T-010
02/11/2026; Mở việc thi hành án: Lê Đình Phúc – 71/2026/DS-ST; Hồ Thị Cẩm Tú; N8.1
02/11/2026; Soạn Quyết định thi hành án chủ động; Hệ thống; L33.2a
02/11/2026; Phân công Chấp hành viên H'Lan Êban; Nguyễn Văn Thành Đạt; L32.2
02/11/2026; Phân công Chấp hành viên Nguyễn Thị Hồng Nhung; Nguyễn Văn Thành Đạt; L32.2
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
01/QĐ-THADS: Đã thụ lý
  khoản 1 Án phí, lệ phí Toà án: Đã thụ lý; phải thi hành 4.000.000, đã thu 0, đã trả 0
từ chối: Chấp hành viên được chọn trùng tên với một đương sự nên không được giao việc này; hãy kiểm tra và chọn người khác. (L16.2d)
Trong thời hạn tự nguyện
0 sai lệch
