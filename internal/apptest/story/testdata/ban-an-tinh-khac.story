# Toà án chuyển nhầm bản án của Thành phố Hồ Chí Minh đến Đắk Lắk: hệ thống chỉ ra nơi thi hành, người tiếp nhận chuyển bản án đi (L32).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận hcm.txt
thời hạn bản án
gửi bản án đến="66.02" lý_do="Không thuộc thẩm quyền"
gửi bản án đến="79.01" lý_do=""
là daklak.chv1
gửi bản án đến="79.01" lý_do="Không thuộc thẩm quyền"
là daklak.tiepnhan1
gửi bản án đến="79.01" lý_do="Toà án xét xử sơ thẩm ở Thành phố Hồ Chí Minh"
bản án
thời hạn bản án
xác nhận hiệu_lực="2026-10-05"
----
Tòa án nhân dân khu vực 3 - thành phố Hồ Chí Minh; số 214/2026/DS-ST; ngày 04/09/2026
  Trả nợ, thanh toán: 80.000.000 đồng
  Án phí, lệ phí Toà án: 4.000.000 đồng
nơi thi hành: 79.03 Tòa án nhân dân khu vực 3 - thành phố Hồ Chí Minh xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 3 - Thành phố Hồ Chí Minh cùng địa bàn thi hành (L32).
bản án: T-010 hết ngày 19/10/2026, L33.3a
từ chối: Cơ quan được chọn không ở tỉnh khác; trong tỉnh thì chuyển phòng, ngoài tỉnh thì chọn cơ quan thi hành án của tỉnh có thẩm quyền.
từ chối: Hãy ghi lý do để người xem sau này hiểu.
từ chối: Ông/bà không có quyền thực hiện việc này; hãy liên hệ người phụ trách hoặc quản trị.
66.01 214/2026/DS-ST; hcm.txt; Đã uỷ thác
từ chối: Việc này đang ở bước “Đã chuyển cơ quan có thẩm quyền” nên không làm được thao tác này; hãy mở lại hồ sơ.

# Cơ quan có thẩm quyền nhận ngày 14/10: T-010 tính từ ngày đó; bản gốc và phần đã đọc đi theo.
ngày 2026-10-14 08:00
chạy nền
chạy nền
bản án
là hcm.tiepnhan1
chọn bản án mới
thời hạn bản án
xác nhận hiệu_lực="2026-10-05"
hồ sơ
thời hạn
kiểm sổ
----
79.01 214/2026/DS-ST; hcm.txt; Tiếp nhận
66.01 214/2026/DS-ST; hcm.txt; Đã uỷ thác
bản án: T-010 hết ngày 21/10/2026, L33.3a
mở 1 việc
Lương Gia Khánh – 214/2026/DS-ST; QDT-001; Tiếp nhận; 4.000.000 đồng; ; hạn T-010
Lương Gia Khánh – 214/2026/DS-ST: T-010 hết ngày 21/10/2026, L33.3a
0 sai lệch
