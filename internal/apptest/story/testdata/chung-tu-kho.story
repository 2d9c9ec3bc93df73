# Nhập, xuất kho vật chứng soạn kèm lệnh, phiếu và thẻ kho (L56, N37): lệnh do Thủ trưởng ký, phiếu và thẻ do kế toán trình.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận hinh-su.txt
xác nhận hiệu_lực="2026-09-12"
sửa văn bản QDT-004 nơi_giữ="Công an tỉnh Đắk Lắk"
chọn việc Xử lý vật chứng
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là daklak.thuky1
tác nghiệp OP-05.add_paper mẫu="BB-001" content="Biên bản giao nhận bản án"
là daklak.tiepnhan1
ký
là daklak.thukho
tác nghiệp OP-21.take_in mẫu="KHO-003 KHO-001 KHO-005" khoản="1" asset_name="02 bộ bài tây 52 lá" place="Kho tỉnh, ngăn A3" holder="Công an tỉnh Đắk Lắk" hour="08:00" paper_no="BB 07" paper_on="2026-10-12"
tác nghiệp OP-21.take_out mẫu="KHO-004 KHO-002" asset="1" reason="Giao Hội đồng tiêu huỷ" hour="07:30" place="Kho tỉnh, ngăn A3"
văn bản của việc
là daklak.ketoan
sửa văn bản KHO-001 kế_toán="Trần Thị Kim Liên"
sửa văn bản KHO-002 kế_toán="Trần Thị Kim Liên" bên_nhận="Hội đồng tiêu hủy vật chứng, tài sản"
sửa văn bản KHO-005 kế_toán="Trần Thị Kim Liên"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
văn bản của việc
đọc giấy BB-001 từ="Hồi" đến="BÊN GIAO"
đọc giấy KHO-003 từ="RA LỆNH" đến="Nơi nhận"
đọc giấy KHO-001 từ="Đắk Lắk, ngày" đến="NGƯỜI GIAO"
đọc giấy KHO-005 từ="Đắk Lắk, ngày" đến="THỦ KHO"
đọc giấy KHO-004 từ="RA LỆNH" đến="Nơi nhận"
đọc giấy KHO-002 từ="Đắk Lắk, ngày" đến="NGƯỜI NHẬN"
kiểm sổ
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 88/2026/HS-ST; ngày 12/08/2026
  Hình phạt tiền: 30.000.000 đồng
  Bồi thường thiệt hại: 24.000.000 đồng
  Truy thu tiền, tài sản thu lợi bất chính: 8.500.000 đồng
  Án phí, lệ phí Toà án: 200.000 đồng
  Án phí, lệ phí Toà án: 200.000 đồng
  Án phí, lệ phí Toà án: 1.200.000 đồng
  Tịch thu tiêu huỷ: 0 đồng
  Tịch thu sung quỹ nhà nước: 0 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 0 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 5 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động (tịch thu sung quỹ, tiêu hủy vật chứng)
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động (tịch thu sung quỹ, tiêu hủy vật chứng)
Đã thụ lý
xong: Biên bản giao nhận bản án, quyết định
Đã thụ lý
Đã thụ lý
QDT-004 Quyết định thi hành án chủ động (tịch thu sung quỹ, tiêu hủy vật chứng): Đã phát hành
BB-001 Biên bản giao nhận bản án, quyết định: Đã phát hành
KHO-003 Lệnh nhập kho: Chờ ký
KHO-001 Phiếu nhập kho vật chứng, tài sản: Bản thảo
KHO-005 Thẻ kho: Bản thảo
BB-039 Biên bản giao nhận vật chứng, tài sản (nhập kho): Chờ ký
KHO-004 Lệnh xuất kho: Chờ ký
KHO-002 Phiếu xuất kho vật chứng, tài sản: Bản thảo
BB-040 Biên bản giao nhận vật chứng, tài sản (xuất kho): Chờ ký
xong: Lệnh nhập kho
xong: Phiếu nhập kho vật chứng, tài sản
xong: Thẻ kho
chưa: Biên bản giao nhận vật chứng, tài sản (nhập kho): Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Lệnh xuất kho
xong: Phiếu xuất kho vật chứng, tài sản
chưa: Biên bản giao nhận vật chứng, tài sản (xuất kho): Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Lệnh nhập kho
xong: Lệnh xuất kho
QDT-004 Quyết định thi hành án chủ động (tịch thu sung quỹ, tiêu hủy vật chứng): Đã phát hành
BB-001 Biên bản giao nhận bản án, quyết định: Đã phát hành
KHO-003 Lệnh nhập kho: Đã phát hành
KHO-001 Phiếu nhập kho vật chứng, tài sản: Đã phát hành
KHO-005 Thẻ kho: Đã phát hành
BB-039 Biên bản giao nhận vật chứng, tài sản (nhập kho): Chờ ký
KHO-004 Lệnh xuất kho: Đã phát hành
KHO-002 Phiếu xuất kho vật chứng, tài sản: Đã phát hành
BB-040 Biên bản giao nhận vật chứng, tài sản (xuất kho): Chờ ký
Hồi …… giờ ……, ngày 12 tháng 10 năm 2026, tại trụ sở Thi hành án dân sự tỉnh Đắk Lắk, các bên giao, nhận bản án, quyết định để thi hành. Bên giao: ……………………………………, người giao: ............................... Bên nhận: Thi hành án dân sự tỉnh Đắk Lắk, người nhận: Hồ Thị Cẩm Tú. Bản án, quyết định được giao: - Bản án số 88/2026/HS-ST ngày 12 tháng 8 năm 2026 của Tòa án nhân dân khu vực 1 - Đắk Lắk. Tài liệu kèm theo (bản sao biên bản kê biên, tạm giữ tài sản, thu giữ vật chứng hoặc tài liệu khác có liên quan): không có. Biên bản giao nhận bản án. Bên nhận đã kiểm tra, nhận đủ tài liệu nêu trên và vào sổ nhận bản án, quyết định. Biên bản lập thành 02 bản, mỗi bên giữ 01 bản; đã đọc lại cho hai bên nghe, công nhận đúng và cùng ký tên./. BÊN GIAO
RA LỆNH: 1. Nhập kho của Thi hành án dân sự tỉnh Đắk Lắk vật chứng, tài sản sau đây, do Công an tỉnh Đắk Lắk giao: Đơn Stt Tên vật chứng, tài sản Đặc điểm, tình trạng Số lượng vị tính 1 02 bộ bài tây 52 lá 2. Thời gian giao nhận: 08 giờ 00 phút, ngày 12 tháng 10 năm 2026; địa điểm: Kho tỉnh, ngăn A3. 3. Chấp hành viên Nguyễn Thị Hồng Nhung cùng thủ kho, kế toán kiểm kê, kiểm tra hiện trạng, đối chiếu với biên bản thu giữ ban đầu và lập biên bản giao nhận. Chỉ nhận vật chứng, tài sản đủ và đúng với hiện trạng ghi trong biên bản thu giữ ban đầu, hoặc theo văn bản xác nhận hiện trạng của Thủ trưởng cơ quan, tổ 2 chức đang bảo quản. Sau khi tiếp nhận, vật chứng, tài sản tiếp tục được bảo quản, lưu giữ tại nơi đang bảo quản. Thủ kho, kế toán và người có liên quan chịu trách nhiệm thực hiện Lệnh này./. Nơi nhận
Đắk Lắk, ngày 12 tháng 10 năm 2026 PHIẾU NHẬP KHO Vật chứng, tài sản Căn cứ Quyết định thi hành án số 04/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Căn cứ biên bản giao nhận số BB 07 ngày 12 tháng 10 năm 2026. Bên giao: Công an tỉnh Đắk Lắk. Nhập kho của Thi hành án dân sự tỉnh Đắk Lắk, vị trí bảo quản: Kho tỉnh, ngăn A3. Đơn Stt Tên vật chứng, tài sản Đặc điểm, tình trạng Số lượng vị tính 1 02 bộ bài tây 52 lá Vật chứng, tài sản đủ và đúng với hiện trạng ghi trong biên bản thu giữ ban đầu. Vật chứng, tài sản do cơ quan, tổ chức khác đang bảo quản thì tiếp tục được bảo quản, lưu giữ tại nơi đó. NGƯỜI GIAO
Đắk Lắk, ngày 12 tháng 10 năm 2026 THẺ KHO Vật chứng, tài sản Căn cứ Điều 56 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 38 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự. Quyết định thi hành án số 04/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Bản án số 88/2026/HS-ST ngày 12 tháng 8 năm 2026 của Tòa án nhân dân khu vực 1 - Đắk Lắk. Bên giao: Công an tỉnh Đắk Lắk. Vị trí bảo quản: Kho tỉnh, ngăn A3. Đơn Stt Tên vật chứng, tài sản Đặc điểm, tình trạng Số lượng vị tính 1 02 bộ bài tây 52 lá Theo dõi nhập, xuất: Ngày Số chứng từ Diễn giải Nhập Xuất Tồn 12/10/2026 Nhập kho THỦ KHO
RA LỆNH: 1. Xuất kho vật chứng, tài sản sau đây: Đơn Stt Tên vật chứng, tài sản Đặc điểm, tình trạng Số lượng vị tính 1 02 bộ bài tây 52 lá 2. Lý do xuất kho: giao Hội đồng tiêu huỷ. 3. Giao cho cơ quan, Hội đồng, người có trách nhiệm tiếp nhận, xử lý theo quyết định đã ban hành. 4. Thời gian xuất kho: 07 giờ 30 phút, ngày 12 tháng 10 năm 2026; địa điểm: Kho tỉnh, ngăn A3. 5. Thủ kho, đại diện cơ quan, tổ chức đang bảo quản vật chứng, tài sản xuất và giao theo thông báo của cơ quan thi hành án dân sự; Chấp hành viên Nguyễn Thị Hồng Nhung, kế toán lập biên bản giao nhận, phiếu xuất kho. Thủ kho, kế toán và người có liên quan chịu trách nhiệm thực hiện Lệnh này./. Nơi nhận
Đắk Lắk, ngày 12 tháng 10 năm 2026 PHIẾU XUẤT KHO Vật chứng, tài sản Căn cứ Quyết định thi hành án số 04/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Bên nhận: Hội đồng tiêu hủy vật chứng, tài sản. Lý do xuất kho: giao Hội đồng tiêu huỷ. Xuất tại: Kho tỉnh, ngăn A3. Đơn Stt Tên vật chứng, tài sản Đặc điểm, tình trạng Số lượng vị tính 1 02 bộ bài tây 52 lá Người nhận đã kiểm tra và nhận đủ vật chứng, tài sản nêu trên. NGƯỜI NHẬN
0 sai lệch
