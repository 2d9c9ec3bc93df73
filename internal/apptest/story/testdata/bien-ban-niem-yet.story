# Biên bản niêm yết (BB-004) và biên bản không thực hiện được thông báo (BB-006) soạn đủ khi ghi giờ, người chứng kiến và tư cách của người ấy (L35, N16.3, N17).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
ngày 2026-10-14 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.failed mẫu="BB-006" reason="Người được thông báo vắng mặt, không có người nhận thay" recipient="Cù Xuân Hải" place="thôn 2, xã Hòa Phú" hour="08:30" witness="Y Bhăm Niê" witness_capacity="Trưởng thôn 2"
tác nghiệp OP-06.failed mẫu="BB-006" reason="Người được thông báo vắng mặt, không có người nhận thay" recipient="Cù Xuân Hải" place="thôn 2, xã Hòa Phú" hour="08:30" witness="Y Bhăm Niê" witness_capacity="Trưởng thôn 2" next_step="Niêm yết công khai tại trụ sở Uỷ ban nhân dân xã và nơi cư trú"
tác nghiệp OP-06.post mẫu="BB-004" người="Cù Xuân Hải" content="Quyết định thi hành án" place="Trụ sở Uỷ ban nhân dân xã Hòa Phú" hour="09:00"
tác nghiệp OP-06.post mẫu="BB-004" người="Cù Xuân Hải" content="Quyết định thi hành án" place="Trụ sở Uỷ ban nhân dân xã Hòa Phú" hour="09:00" witness="H Yar Kbuôr" witness_capacity="Cán bộ tư pháp xã"
văn bản của việc
ký
đọc giấy BB-006 từ="Hồi" đến="NGƯỜI CHỨNG KIẾN"
đọc giấy BB-004 từ="Hồi" đến="NGƯỜI CHỨNG KIẾN"
kiểm sổ
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Đã thụ lý
Đã thụ lý
Đã thụ lý
Đã thụ lý
Đã thụ lý
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
BB-006 Biên bản không thực hiện được thông báo: Bản thảo, thiếu: Việc làm tiếp theo
BB-006 Biên bản không thực hiện được thông báo: Chờ ký
BB-004 Biên bản niêm yết công khai: Bản thảo, thiếu: Người chứng kiến; Tư cách của người chứng kiến
BB-004 Biên bản niêm yết công khai: Chờ ký
xong: Biên bản không thực hiện được thông báo
xong: Biên bản niêm yết công khai
Hồi 08 giờ 30 phút, ngày 14 tháng 10 năm 2026, tại thôn 2, xã Hòa Phú. Người thực hiện thông báo: Nguyễn Thị Hồng Nhung, Chấp hành viên, Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk. Người chứng kiến: Y Bhăm Niê, Trưởng thôn 2. Lập biên bản về việc không thực hiện được thông báo cho Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk, đối với các văn bản: - Quyết định thi hành án số 01/QĐ-THADS ngày 14/10/2026. Lý do: Người được thông báo vắng mặt, không có người nhận thay. Việc làm tiếp theo: Niêm yết công khai tại trụ sở Uỷ ban nhân dân xã và nơi cư trú. Biên bản kết thúc cùng ngày, đã đọc lại cho những người có tên nghe, công nhận đúng và cùng ký tên./. NGƯỜI CHỨNG KIẾN
Hồi 09 giờ 00 phút, ngày 14 tháng 10 năm 2026, tại Trụ sở Uỷ ban nhân dân xã Hòa Phú. Người thực hiện niêm yết: Nguyễn Thị Hồng Nhung, Chấp hành viên, Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk. Người chứng kiến: H Yar Kbuôr, Cán bộ tư pháp xã. Đã niêm yết công khai để thông báo cho Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk các văn bản: - Quyết định thi hành án số 01/QĐ-THADS ngày 14/10/2026. Nơi niêm yết: - Trụ sở Uỷ ban nhân dân xã Hòa Phú. Thời gian niêm yết là 07 ngày, từ ngày 14 tháng 10 năm 2026 đến hết ngày 21 tháng 10 năm 2026. Ngày niêm yết là ngày được thông báo hợp lệ. Biên bản kết thúc cùng ngày, đã đọc lại cho những người có tên nghe, công nhận đúng và cùng ký tên./. NGƯỜI CHỨNG KIẾN
0 sai lệch
