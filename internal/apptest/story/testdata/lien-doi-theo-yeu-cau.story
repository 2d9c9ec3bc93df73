# Hai vợ chồng liên đới trả nợ: một quyết định cho khoản án phí chủ động, một quyết định theo yêu cầu cho cả hai (N8.1d, N11.1b).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc

ngày 2026-10-13 09:00
nộp đơn người="Phùng Đắc Lộc" địa_chỉ="số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk" ngày="2026-10-13" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="51/2026/DS-ST" ngày_án="2026-09-10" phải="Cù Xuân Hải; Lã Thị Thắm" được="Phùng Đắc Lộc" khoản="Liên đới trả 300.000.000 đồng" kèm="Bản sao bản án"
thụ lý
khoản
thời hạn
----
đã nhận, cấp phiếu nhận
mở 1 việc
QDT-001 (N8.1d)
  Án phí, lệ phí Toà án: Cù Xuân Hải, Lã Thị Thắm → ; 15.000.000 đồng; L33.2a
QDT-010 (N11.1b)
  Trả nợ, thanh toán: Cù Xuân Hải, Lã Thị Thắm → Phùng Đắc Lộc; 300.000.000 đồng; L34.1
Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST: T-010 hết ngày 19/10/2026, L33.3a
Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST: T-013 hết ngày 20/10/2026, L34.3

# Quyết định liên đới (QDT-010): mọi khoản đều do hai người liên đới phải thi hành.
ngày 2026-10-15 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-010 từ="Xét yêu cầu" đến="Điều 2"
kiểm sổ
----
xong: Quyết định thi hành án chủ động
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định thi hành án liên đới
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án liên đới
Xét yêu cầu thi hành án ngày 13 tháng 10 năm 2026 của Phùng Đắc Lộc, địa chỉ: số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk. QUYẾT ĐỊNH: Điều 1. Cho thi hành án đối với người phải thi hành án: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Những người có tên nêu trên phải liên đới thi hành cho người được thi hành án: - Phùng Đắc Lộc, sinh năm 1970, địa chỉ: số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk. Các khoản tiền phải thi hành: Stt Khoản phải thi hành Số tiền (đồng) Trả nợ, thanh toán: Buộc ông Cù Xuân Hải và bà Lã 1 Thị Thắm phải liên đới trả cho ông Phùng Đắc Lộc số 300.000.000 tiền 300.000.000 đồng (ba trăm triệu đồng) Tổng cộng 300.000.000 (Bằng chữ: Ba trăm triệu đồng.) Người đã thi hành phần của mình vẫn phải liên đới thi hành nghĩa vụ còn lại theo bản án, quyết định. 2 Điều 2
0 sai lệch
