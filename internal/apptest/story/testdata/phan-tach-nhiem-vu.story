# Người soạn, người ký, người đóng dấu là ba người; ai ký thay phải có văn bản còn hạn, đúng phạm vi (L22.3, L23.2).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận vay-tai-san.txt
xác nhận hiệu_lực="2026-10-04"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 45/2026/DS-ST; ngày 03/09/2026
  Trả nợ, thanh toán: 120.000.000 đồng
  Án phí, lệ phí Toà án: 6.000.000 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 3.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 2 việc

# Không có thẩm quyền: người tiếp nhận, Chấp hành viên; lãnh đạo tỉnh khác thì không thấy văn bản.
thử ký QDT-001
là daklak.chv1
thử ký QDT-001
là hcm.thutruong
thử ký QDT-001
là daklak.vanthu
thử ký QDT-001
thử đóng dấu QDT-001
----
chưa: Quyết định thi hành án chủ động: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
chưa: Quyết định thi hành án chủ động: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
chưa: : Không tìm thấy, hoặc ông/bà không có quyền xem.
từ chối: Chưa có khóa ký cho tài khoản hoặc cơ quan này: đề nghị người quản trị cấp khóa.
chưa: Quyết định thi hành án chủ động: Văn bản đang ở bước “Chờ ký” nên không làm được thao tác này; hãy mở lại danh sách.

# Trưởng phòng 2 được giao ký việc phòng mình: không ký được việc của phòng 1. Trưởng phòng 1 trước ngày giao, sau ngày hết hạn, sau thu hồi.
là daklak.thutruong
giao ký cho="daklak.truongphong2" hình_thức="TL." từ="2026-10-12" đến="2026-12-31" văn_bản="Quyết định 12/QĐ-THADS"
là daklak.truongphong2
thử ký QDT-001
là daklak.thutruong
thu hồi giao ký daklak.truongphong1
giao ký cho="daklak.truongphong1" hình_thức="TL." từ="2026-10-14" đến="2026-10-15" văn_bản="Quyết định 13/QĐ-THADS"
giao ký cho="daklak.chv1" hình_thức="TL." từ="2026-10-14" đến="2026-10-15" văn_bản="Quyết định 14/QĐ-THADS"
giao ký cho="daklak.truongphong1" hình_thức="KT." từ="2026-10-14" đến="2026-10-15" văn_bản="Quyết định 15/QĐ-THADS"
là daklak.truongphong1
thử ký QDT-001
----
chưa: : Không tìm thấy, hoặc ông/bà không có quyền xem.
từ chối: Chỉ được giao ký cho Phó Thủ trưởng hoặc Trưởng phòng đang làm việc của cùng cơ quan; hãy chọn lại người được giao. (L22.3, L23.2)
từ chối: Hình thức ký của Trưởng phòng phải là TL. hoặc TUQ.; hãy chọn lại.
chưa: Quyết định thi hành án chủ động: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.

ngày 2026-10-16 09:00
thử ký QDT-001
là daklak.thutruong
giao ký cho="daklak.truongphong1" hình_thức="TL." từ="2026-10-16" đến="2026-12-31" văn_bản="Quyết định 16/QĐ-THADS"
thu hồi giao ký
là daklak.truongphong1
thử ký QDT-001
----
chưa: Quyết định thi hành án chủ động: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
chưa: Quyết định thi hành án chủ động: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.

# Thủ trưởng ký; văn thư tỉnh khác không đóng dấu được; người ký không đóng dấu.
là daklak.thutruong
thử ký QDT-001
thử đóng dấu QDT-001
là hcm.vanthu
thử đóng dấu QDT-001
là daklak.vanthu
thử đóng dấu QDT-001
văn bản
----
xong: Quyết định thi hành án chủ động
chưa: Quyết định thi hành án chủ động: Người đóng dấu phải khác người soạn và người ký văn bản; hãy để văn thư khác đóng dấu.
chưa: : Không tìm thấy, hoặc ông/bà không có quyền xem.
xong: Quyết định thi hành án chủ động
QDT-001 Quyết định thi hành án chủ động; Đã phát hành; 01/QĐ-THADS
QDT-003 Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ); Chờ ký; 
