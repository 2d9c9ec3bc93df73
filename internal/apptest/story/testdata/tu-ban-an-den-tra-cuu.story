# Từ bản án đến trang tra cứu: Toà án chuyển bản án, người tiếp nhận xác nhận, lãnh đạo ký, văn thư đóng dấu, đương sự xem.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận vay-tai-san.txt
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 45/2026/DS-ST; ngày 03/09/2026
  Trả nợ, thanh toán: 120.000.000 đồng
  Án phí, lệ phí Toà án: 6.000.000 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 3.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).

xác nhận hiệu_lực="2026-10-04"
----
mở 2 việc

hồ sơ
----
Y Thuăn Mlô – 45/2026/DS-ST; QDT-001; Tiếp nhận; 6.000.000 đồng; ; hạn T-010
Lương Thị Cẩm Vân – 45/2026/DS-ST; QDT-003; Tiếp nhận; 3.000.000 đồng; ; hạn T-010

văn bản
----
QDT-001 Quyết định thi hành án chủ động; Chờ ký; 
QDT-003 Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ); Chờ ký; 

# Người được thi hành án nộp đơn; một khoản theo yêu cầu, một quyết định cho người phải thi hành (N11.1).
ngày 2026-10-13 08:30
nộp đơn người="Lương Thị Cẩm Vân" địa_chỉ="số 18 đường Hoa Ban, phường Ea Kao, tỉnh Đắk Lắk" ngày="2026-10-13" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="45/2026/DS-ST" ngày_án="2026-09-03" phải="Y Thuăn Mlô" được="Lương Thị Cẩm Vân" khoản="Trả 120.000.000 đồng và lãi chậm thi hành án" kèm="Bản sao bản án"
----
đã nhận, cấp phiếu nhận

thụ lý
----
mở 1 việc

việc
----
Ký Giấy biên nhận đơn yêu cầu thi hành án; không có hạn

# Quyết định trả lại tạm ứng án phí cần thêm dữ liệu thì thư ký bổ sung trước khi trình ký.
là daklak.thuky1
văn bản
----
QDT-001 Quyết định thi hành án chủ động; Chờ ký; 
QDT-003 Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ); Chờ ký; 
TB-005 Giấy biên nhận đơn yêu cầu thi hành án; Chờ ký; 
QDT-002 Quyết định thi hành án theo yêu cầu; Chờ ký; 

# Phó Thủ trưởng ký thay theo văn bản phân công; người ký và người đóng dấu là hai người khác nhau.
ngày 2026-10-14 10:00
là daklak.photruong
ký 999999
----
từ chối: Mã PIN không đúng: hãy kiểm tra rồi nhập lại; nếu quên, đề nghị người quản trị cấp khóa mới.

ký
----
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ)
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định thi hành án theo yêu cầu

là daklak.tiepnhan1
ký
----
xong: Giấy biên nhận đơn yêu cầu thi hành án

là daklak.vanthu
đóng dấu
----
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ)
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án theo yêu cầu

văn bản
----
QDT-001 Quyết định thi hành án chủ động; Đã phát hành; 01/QĐ-THADS
QDT-003 Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ); Đã phát hành; 02/QĐ-THADS
TB-005 Giấy biên nhận đơn yêu cầu thi hành án; Đã phát hành; 01/PN-THADS
QDT-002 Quyết định thi hành án theo yêu cầu; Đã phát hành; 03/QĐ-THADS

kiểm chữ ký
----
QDT-001 01/QĐ-THADS: hợp lệ true; Y Bhiăo Niê Kđăm (revision 2 of 4); Thi hành án dân sự tỉnh Đắk Lắk (whole file)
QDT-003 02/QĐ-THADS: hợp lệ true; Y Bhiăo Niê Kđăm (revision 2 of 4); Thi hành án dân sự tỉnh Đắk Lắk (whole file)
TB-005 01/PN-THADS: hợp lệ true; Hồ Thị Cẩm Tú (revision 2 of 4); Thi hành án dân sự tỉnh Đắk Lắk (whole file)
QDT-002 03/QĐ-THADS: hợp lệ true; Y Bhiăo Niê Kđăm (revision 2 of 4); Thi hành án dân sự tỉnh Đắk Lắk (whole file)

hồ sơ
----
Y Thuăn Mlô – 45/2026/DS-ST; QDT-001; Đã thụ lý; 6.000.000 đồng; 01/QĐ-THADS; hạn T-017
Lương Thị Cẩm Vân – 45/2026/DS-ST; QDT-003; Đã thụ lý; 3.000.000 đồng; 02/QĐ-THADS; hạn T-017
Y Thuăn Mlô – 45/2026/DS-ST; QDT-002; Đã thụ lý; 120.000.000 đồng; 03/QĐ-THADS; hạn T-017

tra cứu
----
200: Đã có quyết định thi hành án Hồ sơ 01/QĐ-THADS Y T*** M** phải nộp tiền cho Nhà nước. Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk Việc cần làm: nộp tiền thi hành án Người phải thi hành có 10 ngày để tự nguyện, kể từ ngày nhận được quyết định. 6.000.000 đồng Quá hạn mà chưa nộp thì có thể bị cưỡng chế và phải chịu chi phí cưỡng chế. Hồ sơ đã đi qua Đã nhận bản án 12/10/2026 Có quyết định thi hành án 14/10/2026 · Số 01/QĐ-THADS Tự nguyện thi hành Trả tiền, tài sản cho người được nhận Xong
200: Đã có quyết định thi hành án Hồ sơ 02/QĐ-THADS L*** T** C** V** được trả lại tiền, tài sản. Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk Việc cần làm: chờ giấy báo đến nhận Cơ quan thi hành án sẽ báo ngày, giờ và giấy tờ cần mang theo. Hồ sơ đã đi qua Đã nhận bản án 12/10/2026 Có quyết định thi hành án 14/10/2026 · Số 02/QĐ-THADS Trả tiền, tài sản cho người được nhận Xong
200: Đã có quyết định thi hành án Hồ sơ 03/QĐ-THADS Y T*** M** phải thi hành nghĩa vụ cho L*** T** C** V**. Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk Việc cần làm: nộp tiền thi hành án Người phải thi hành có 10 ngày để tự nguyện, kể từ ngày nhận được quyết định. 120.000.000 đồng Quá hạn mà chưa nộp thì có thể bị cưỡng chế và phải chịu chi phí cưỡng chế. Hồ sơ đã đi qua Đã nhận bản án 12/10/2026 Có quyết định thi hành án 14/10/2026 · Số 03/QĐ-THADS Tự nguyện thi hành Trả tiền, tài sản cho người được nhận Xong

tra cứu phiếu
----
200: Đã ra quyết định thi hành án Hồ sơ Yêu cầu thi hành án của L*** T** C** V**. Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk Hồ sơ đã đi qua Đã nhận yêu cầu 13/10/2026 Xem xét trong 05 ngày làm việc Có quyết định thi hành án

tra cứu 66AA-BBBB-CCCC
----
404: Chưa tìm thấy hồ sơ Nhập mã tra cứu Mã in dưới hình vuông QR trên giấy của cơ quan thi hành án. Viết hoa hay thường, có dấu cách hay không đều được. Không tìm thấy hồ sơ với mã này. Hãy xem lại từng chữ trên giấy rồi gõ lại. Xem hồ sơ

# Thông báo hợp lệ mở thời hạn tự nguyện 10 ngày (L36.1).
ngày 2026-10-16 15:00
là daklak.chv1
thông báo 2026-10-16

thời hạn
----
Y Thuăn Mlô – 45/2026/DS-ST: T-017 hết ngày 16/10/2026, N12.2
Y Thuăn Mlô – 45/2026/DS-ST: T-031 hết ngày 19/10/2026, L35.2
Y Thuăn Mlô – 45/2026/DS-ST: T-040 hết ngày 26/10/2026, L36.1
Y Thuăn Mlô – 45/2026/DS-ST: T-200 hết ngày 02/11/2026, L96.2
Lương Thị Cẩm Vân – 45/2026/DS-ST: T-017 hết ngày 16/10/2026, N12.2
Lương Thị Cẩm Vân – 45/2026/DS-ST: T-165 hết ngày 19/10/2026, L59.1
Lương Thị Cẩm Vân – 45/2026/DS-ST: T-031 hết ngày 19/10/2026, L35.2
Lương Thị Cẩm Vân – 45/2026/DS-ST: T-200 hết ngày 02/11/2026, L96.2
Y Thuăn Mlô – 45/2026/DS-ST: T-017 hết ngày 16/10/2026, N12.2
Y Thuăn Mlô – 45/2026/DS-ST: T-031 hết ngày 19/10/2026, L35.2
Y Thuăn Mlô – 45/2026/DS-ST: T-040 hết ngày 26/10/2026, L36.1
Y Thuăn Mlô – 45/2026/DS-ST: T-200 hết ngày 02/11/2026, L96.2

nhật ký
----
12/10/2026; Mở việc thi hành án: Y Thuăn Mlô – 45/2026/DS-ST; Hồ Thị Cẩm Tú; N8.1
12/10/2026; Soạn Quyết định thi hành án chủ động; Hệ thống; L33.2a
14/10/2026; Ký Quyết định thi hành án chủ động; Y Bhiăo Niê Kđăm; L33.2a
14/10/2026; Cấp số 01/QĐ-THADS cho Quyết định thi hành án chủ động; Đặng Thị Thu Hà; L33.2a
14/10/2026; Đóng dấu, phát hành Quyết định thi hành án chủ động số 01/QĐ-THADS; Đặng Thị Thu Hà; L33.2a
14/10/2026; Chủ động ra quyết định thi hành án (số 01/QĐ-THADS); Hệ thống; L33.2, L33.3, N8
14/10/2026; Phân công Chấp hành viên (Nguyễn Thị Hồng Nhung); Hệ thống; L22.2, N12.2
14/10/2026; Văn bản vào hồ sơ: Quyết định thi hành án chủ động (bút lục 1-2); Hệ thống; N12.2
16/10/2026; Tống đạt hợp lệ quyết định thi hành án; Nguyễn Thị Hồng Nhung; L35.1, N16

ngày 2026-10-17 06:00
chạy nền
kiểm sổ
----
0 sai lệch
