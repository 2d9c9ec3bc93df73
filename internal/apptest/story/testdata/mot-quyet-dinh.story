# Mỗi người phải thi hành án một quyết định (N8.1, N11.1): yêu cầu lại cùng nội dung, nhận lại bản án, ra lại quyết định đều không có quyết định thứ hai (L34.4đ).
ngày 2026-11-02 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11" bỏ="2"
nộp đơn người="Phùng Đắc Lộc" địa_chỉ="số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk" ngày="2026-11-02" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="51/2026/DS-ST" ngày_án="2026-09-10" phải="Cù Xuân Hải; Lã Thị Thắm" được="Phùng Đắc Lộc" khoản="Liên đới trả 300.000.000 đồng" kèm="Bản sao bản án"
thụ lý
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
khoản
là daklak.tiepnhan1
nộp đơn người="Phùng Đắc Lộc" địa_chỉ="số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk" ngày="2026-11-02" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="51/2026/DS-ST" ngày_án="2026-09-10" phải="Cù Xuân Hải; Lã Thị Thắm" được="Phùng Đắc Lộc" khoản="Liên đới trả 300.000.000 đồng" kèm="Bản sao bản án"
thụ lý
từ chối đơn điểm="đ" lý_do="Nội dung yêu cầu đã có quyết định thi hành án"
là daklak.thuky1
tác nghiệp OP-03.on_request
tác nghiệp OP-03.ex_officio
hồ sơ
kiểm sổ
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
mở 1 việc
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định thi hành án liên đới
xong: Quyết định thi hành án liên đới
QDT-010 (N11.1b)
  Trả nợ, thanh toán: Cù Xuân Hải, Lã Thị Thắm → Phùng Đắc Lộc; 300.000.000 đồng; L34.1
đã nhận, cấp phiếu nhận
từ chối: Không có khoản nào để thi hành theo yêu cầu: các khoản đã có quyết định hoặc thuộc diện chủ động. (L34.4)
L34.4đ Nội dung yêu cầu đã có quyết định thi hành án, trừ trường hợp pháp luật có quy định khác
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Ra quyết định thi hành án theo yêu cầu” (hiện nay: Đã thụ lý); chỉ làm được từ: Tiếp nhận. (L34.3, N11)
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Chủ động ra quyết định thi hành án” (hiện nay: Đã thụ lý); chỉ làm được từ: Tiếp nhận. (L33.2, L33.3, N8)
Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST; QDT-010; Đã thụ lý; 300.000.000 đồng; 01/QĐ-THADS; hạn T-017
0 sai lệch
