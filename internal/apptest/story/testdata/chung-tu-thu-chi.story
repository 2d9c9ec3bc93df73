# Chứng từ kèm việc thu, chi (TT04 Đ16, Đ18, Đ19; N30.5): thu tiền mặt thì có phiếu thu, chi cho cá nhân bằng uỷ nhiệm chi hoặc phiếu chi,
# khoản của Nhà nước bằng giấy nộp ngân sách; kế toán lập, Thủ trưởng duyệt. Đã ghi số chứng từ thì không soạn lần nữa.
ngày 2026-11-02 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
nộp đơn người="Phùng Đắc Lộc" địa_chỉ="số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk" ngày="2026-11-02" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="51/2026/DS-ST" ngày_án="2026-09-10" phải="Cù Xuân Hải; Lã Thị Thắm" được="Phùng Đắc Lộc" khoản="Liên đới trả 300.000.000 đồng" kèm="Bản sao bản án"
thụ lý
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Quyết định thi hành án chủ động
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định thi hành án liên đới
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án liên đới

# Án phí nộp bằng tiền mặt: phiếu thu vào quỹ kèm biên lai; nộp ngân sách bằng giấy nộp tiền.
ngày 2026-11-03 09:00
chọn việc 1
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
tác nghiệp OP-19.receive amount="15000000" receipt="BL 21" cash="có"
tác nghiệp OP-20.pay amount="15000000"
văn bản của việc
nhắc việc
sửa văn bản KT-001 nợ="111" có="3361"
là daklak.ketoan
sửa văn bản KT-001 nợ="111" có="3361" kế_toán="Trần Thị Kim Liên"
sửa văn bản KT-010 mã_nội_dung="theo thông báo của Kho bạc"
là daklak.thutruong
ký
văn bản của việc
đọc giấy KT-001 từ="PHIẾU THU" đến="NGƯỜI NỘP"
đọc giấy KT-010 từ="Đơn vị nộp" đến="Bản chính"
----
Đã thụ lý
Trong thời hạn tự nguyện
Chờ thanh toán
Kết thúc
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
KT-001 Phiếu thu: Bản thảo
KT-010 Giấy nộp tiền vào ngân sách nhà nước: Bản thảo
Chấp hành viên: Gửi Viện kiểm sát danh sách việc kết thúc, 03/12/2026
Chấp hành viên: Thông báo cho người được nhận: Thanh toán xong, không hạn
từ chối: Văn bản này do người khác soạn: chứng từ thu, chi do kế toán, văn bản giải quyết khiếu nại do thẩm tra viên; hãy chuyển cho người ấy.
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Phiếu thu
xong: Giấy nộp tiền vào ngân sách nhà nước
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
KT-001 Phiếu thu: Đã phát hành
KT-010 Giấy nộp tiền vào ngân sách nhà nước: Đã phát hành
PHIẾU THU Tiền mặt thi hành án Ngày 03 tháng 11 năm 2026 Nợ: 111; Có: 3361 Họ và tên người nộp tiền: Nguyễn Thị Hồng Nhung, Chấp hành viên. Lý do nộp: nộp tiền thi hành án đã thu vào quỹ cơ quan. Theo Quyết định thi hành án số 01/QĐ-THADS ngày 02 tháng 11 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. - Ông Cù Xuân Hải và bà Lã Thị Thắm phải liên đới chịu 15.000.000 đồng. Số tiền: 15.000.000 đồng (bằng chữ: Mười lăm triệu đồng). Kèm theo: biên lai thu tiền số BL 21. Đã nhận đủ số tiền nêu trên vào quỹ. NGƯỜI NỘP
Đơn vị nộp tiền: Thi hành án dân sự tỉnh Đắk Lắk. Nộp theo nghĩa vụ của: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Số tiền nộp: 15.000.000 đồng (bằng chữ: Mười lăm triệu đồng). Nội dung nộp: nộp ngân sách nhà nước khoản đã thu theo quyết định thi hành án. Theo Quyết định thi hành án số 01/QĐ-THADS ngày 02 tháng 11 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. - Ông Cù Xuân Hải và bà Lã Thị Thắm phải liên đới chịu 15.000.000 đồng. Chương, mã nội dung kinh tế: theo thông báo của Kho bạc. Bản chính

# Khoản trả nợ: thu chuyển khoản, chi một phần bằng uỷ nhiệm chi, một phần tiền mặt; lần cuối đã có số chứng từ.
chọn việc 2
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
tác nghiệp OP-19.receive amount="100000000" receipt="BL 30"
tác nghiệp OP-20.pay_idle amount="60000000" recipient="Phùng Đắc Lộc"
tác nghiệp OP-20.pay_idle amount="30000000" recipient="Phùng Đắc Lộc" cash="có"
tác nghiệp OP-20.pay_idle amount="10000000" recipient="Phùng Đắc Lộc" receipt="UNC 9"
văn bản của việc
là daklak.ketoan
sửa văn bản KT-009 tài_khoản_nhận="0101 333, Ngân hàng A"
sửa văn bản KT-002 thủ_quỹ="Hoàng Thị Mỹ Hạnh"
là daklak.thutruong
ký
đọc giấy KT-009 từ="ỦY NHIỆM CHI" đến="NGƯỜI LẬP"
đọc giấy KT-002 từ="PHIẾU CHI" đến="NGƯỜI NHẬN"
tình trạng
kiểm sổ
----
Đã thụ lý
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
KT-009 Ủy nhiệm chi: Bản thảo
KT-002 Phiếu chi: Bản thảo
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Ủy nhiệm chi
xong: Phiếu chi
ỦY NHIỆM CHI Chuyển tiền thi hành án Ngày 03 tháng 11 năm 2026 Đơn vị trả tiền: Thi hành án dân sự tỉnh Đắk Lắk; tài khoản số 3949.0.9966 (tài khoản thử) mở tại Kho bạc Nhà nước. Người nhận tiền: Phùng Đắc Lộc, sinh năm 1970, địa chỉ: số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk. Tài khoản nhận tiền: 0101 333, Ngân hàng A. Số tiền: 60.000.000 đồng (bằng chữ: Sáu mươi triệu đồng). Nội dung thanh toán: chuyển tiền thi hành án theo đề nghị của Chấp hành viên Nguyễn Thị Hồng Nhung. Theo Quyết định thi hành án số 02/QĐ-THADS ngày 02 tháng 11 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. - Buộc ông Cù Xuân Hải và bà Lã Thị Thắm phải liên đới trả cho ông Phùng Đắc Lộc số tiền 300.000.000 đồng (ba trăm triệu đồng). Chi phí chuyển tiền thi hành án do người được nhận tiền chịu, trừ trường hợp gửi tiền đứng tên cơ quan thi hành án dân sự. NGƯỜI LẬP
PHIẾU CHI Tiền mặt thi hành án Ngày 03 tháng 11 năm 2026 Người nhận tiền: Phùng Đắc Lộc, sinh năm 1970, địa chỉ: số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk. Lý do chi: chi trả tiền thi hành án theo đề nghị của Chấp hành viên Nguyễn Thị Hồng Nhung. Theo Quyết định thi hành án số 02/QĐ-THADS ngày 02 tháng 11 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. - Buộc ông Cù Xuân Hải và bà Lã Thị Thắm phải liên đới trả cho ông Phùng Đắc Lộc số tiền 300.000.000 đồng (ba trăm triệu đồng). Số tiền: 30.000.000 đồng (bằng chữ: Ba mươi triệu đồng). Đã nhận đủ số tiền nêu trên. NGƯỜI NHẬN
02/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Trả nợ, thanh toán: Trong thời hạn tự nguyện; phải thi hành 300.000.000, đã thu 100.000.000, đã trả 100.000.000
0 sai lệch
