# Cùng một bản án gửi hai lần, lần sau số viết khác và là bản chụp khác: nhận ra là trùng, không mở việc lần hai.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận vay-tai-san.txt
xác nhận hiệu_lực="2026-10-04"
nhận vay-tai-san.txt
xác nhận hiệu_lực="2026-10-04"
bỏ bản án
bỏ bản án Trùng tệp đã nhận
nhận vay-tai-san-ban-sao.txt
xác nhận hiệu_lực="2026-10-04"
bỏ bản án Trùng bản án 45/2026/DS-ST
bản án
hồ sơ
việc
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 45/2026/DS-ST; ngày 03/09/2026
  Trả nợ, thanh toán: 120.000.000 đồng
  Án phí, lệ phí Toà án: 6.000.000 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 3.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 2 việc
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 45/2026/DS-ST; ngày 03/09/2026
  Trả nợ, thanh toán: 120.000.000 đồng
  Án phí, lệ phí Toà án: 6.000.000 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 3.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
trùng với hồ sơ đã có
từ chối: Bản án, quyết định này đã được tiếp nhận trước đó; hãy mở hồ sơ đã có thay vì mở hồ sơ mới.
từ chối: Hãy ghi lý do để người xem sau này hiểu.
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 045/2026/DSST; ngày 03/09/2026
  Trả nợ, thanh toán: 120.000.000 đồng
  Án phí, lệ phí Toà án: 6.000.000 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 3.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
trùng với hồ sơ đã có
từ chối: Bản án, quyết định này đã được tiếp nhận trước đó; hãy mở hồ sơ đã có thay vì mở hồ sơ mới.
66.01 45/2026/DS-ST; vay-tai-san.txt; Đã thụ lý
66.01 45/2026/DS-ST; vay-tai-san.txt; Đã bỏ khỏi danh sách chờ, trùng
66.01 045/2026/DSST; vay-tai-san-ban-sao.txt; Đã bỏ khỏi danh sách chờ, trùng
Y Thuăn Mlô – 45/2026/DS-ST; QDT-001; Tiếp nhận; 6.000.000 đồng; ; hạn T-010
Lương Thị Cẩm Vân – 45/2026/DS-ST; QDT-003; Tiếp nhận; 3.000.000 đồng; ; hạn T-010
