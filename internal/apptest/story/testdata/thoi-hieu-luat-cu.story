# Bản án cấp huyện cũ năm 2022, yêu cầu năm 2026: thời hiệu 05 năm tính từ ngày có hiệu lực, đơn còn trong hạn; việc mở theo luật mới.
ngày 2026-10-12 09:00
là daklak.nghiepvu
nhận huyen-cu.txt
bản án
----
Tòa án nhân dân huyện Krông Pắc, tỉnh Đắk Lắk; số 17/2022/DS-ST; ngày 20/05/2022
  Trả nợ, thanh toán: 45.000.000 đồng
  Án phí, lệ phí Toà án: 2.250.000 đồng
nơi thi hành:  Tòa án nhân dân huyện Krông Pắc, tỉnh Đắk Lắk (cấp huyện cũ) thuộc địa bàn Thi hành án dân sự tỉnh Đắk Lắk; bộ phận tiếp nhận của tỉnh chọn phòng khu vực (L32).
66 17/2022/DS-ST; huyen-cu.txt; Tiếp nhận

# Toà án cấp huyện cũ: bộ phận tiếp nhận của tỉnh xác nhận phòng; phòng của tỉnh khác thì không.
chuyển phòng 79.01
chuyển phòng 66.02
bản án
là daklak.tiepnhan1
xác nhận hiệu_lực="2022-06-20"
là daklak.tiepnhan2
xác nhận hiệu_lực="2022-06-20"
nộp đơn người="Vi Thị Sen" địa_chỉ="thôn 1, xã Ea Phê, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân huyện Krông Pắc, tỉnh Đắk Lắk" số="17/2022/DS-ST" ngày_án="2022-05-20" phải="Hứa Văn Chóng" được="Vi Thị Sen" khoản="Trả 45.000.000 đồng" kèm="Bản sao bản án"
thụ lý
hồ sơ
thời hạn
----
từ chối: Phòng được chọn không thuộc tỉnh này; hãy chọn phòng trong danh sách của tỉnh.
66.02 17/2022/DS-ST; huyen-cu.txt; Tiếp nhận
từ chối: Không tìm thấy, hoặc ông/bà không có quyền xem.
mở 1 việc
đã nhận, cấp phiếu nhận
mở 1 việc
Hứa Văn Chóng – 17/2022/DS-ST; QDT-001; Tiếp nhận; 2.250.000 đồng; ; hạn T-010
Hứa Văn Chóng – 17/2022/DS-ST; QDT-002; Tiếp nhận; 45.000.000 đồng; ; hạn T-013
Hứa Văn Chóng – 17/2022/DS-ST: T-010 hết ngày 19/10/2026, L33.3a
Hứa Văn Chóng – 17/2022/DS-ST: T-013 hết ngày 19/10/2026, L34.3

# Đơn nộp đúng ngày cuối của thời hiệu thì còn hạn, quá một ngày thì hết.
ngày 2026-10-13 09:00
là daklak.tiepnhan1
nhận cu-2020.txt request
xác nhận hiệu_lực="2021-10-12"
nộp đơn ngày="2026-10-13" người="Mông Thị Thơm" địa_chỉ="thôn 7, xã Ea Kao, tỉnh Đắk Lắk" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="30/2021/DS-ST" ngày_án="2021-08-03" phải="Lưu Bá Cường" được="Mông Thị Thơm" khoản="Trả 60.000.000 đồng" kèm="Bản sao bản án"
thụ lý
nộp đơn ngày="2026-10-12" người="Mông Thị Thơm" địa_chỉ="thôn 7, xã Ea Kao, tỉnh Đắk Lắk" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="30/2021/DS-ST" ngày_án="2021-08-03" phải="Lưu Bá Cường" được="Mông Thị Thơm" khoản="Trả 60.000.000 đồng" kèm="Bản sao bản án"
thụ lý
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 30/2021/DS-ST; ngày 03/08/2021
  Trả nợ, thanh toán: 60.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
từ chối: Yêu cầu nộp ngày 13/10/2026 đã quá thời hiệu, hết ngày 12/10/2026; chỉ nhận khi Thủ trưởng chấp nhận thời gian không tính vào thời hiệu, nếu không thì từ chối. (L34.2, N10.1)
đã nhận, cấp phiếu nhận
mở 1 việc
