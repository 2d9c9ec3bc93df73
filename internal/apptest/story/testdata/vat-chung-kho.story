# Vật chứng: nhận vào kho (L56, N37), giao tịch thu cho Uỷ ban nhân dân trong 10 ngày (L57.1), hội đồng tiêu huỷ trong 01 tháng (L58.2),
# tiêu huỷ trong 20 ngày (N40.1); kết thúc khi mọi vật đã ra khỏi kho.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận hinh-su.txt
xác nhận hiệu_lực="2026-09-12"
sửa văn bản QDT-004 nơi_giữ="Kho Thi hành án dân sự tỉnh Đắk Lắk"
chọn việc Xử lý vật chứng
văn bản của việc
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
QDT-004 Quyết định thi hành án chủ động (tịch thu sung quỹ, tiêu hủy vật chứng): Chờ ký

ngày 2026-10-13 08:00
là daklak.thukho
tác nghiệp OP-21.take_in khoản="1" asset_name="02 bộ bài tây 52 lá" place="Kho tỉnh, ngăn A3" paper_no="BB 07" paper_on="2026-10-13"
tác nghiệp OP-21.take_in khoản="2" asset_name="01 điện thoại di động hiệu Nokia" place="Kho tỉnh, ngăn A4"
tài sản
biện pháp
----
Tiếp nhận
Tiếp nhận
1. 02 bộ bài tây 52 lá: Trong kho, 0 đồng
2. 01 điện thoại di động hiệu Nokia: Trong kho, 0 đồng
in_store 02 bộ bài tây 52 lá : đang áp dụng
in_store 01 điện thoại di động hiệu Nokia : đang áp dụng

ngày 2026-10-14 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
hạn
----
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động (tịch thu sung quỹ, tiêu hủy vật chứng)
chưa: Biên bản giao nhận vật chứng, tài sản (nhập kho): Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
chưa: Biên bản giao nhận vật chứng, tài sản (nhập kho): Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động (tịch thu sung quỹ, tiêu hủy vật chứng)
04/QĐ-THADS: Đã thụ lý
  khoản 1 Tịch thu tiêu huỷ: Đã thụ lý
  khoản 2 Tịch thu sung quỹ nhà nước: Đã thụ lý
  OP-04.assign: T-017 hết ngày 16/10/2026, N12.2
  OP-03.ex_officio_items: T-030 hết ngày 19/10/2026, L35.1
  OP-03.ex_officio_items: T-031 hết ngày 19/10/2026, L35.2
  OP-03.ex_officio_items: T-171 hết ngày 26/10/2026, L57.1
  OP-03.ex_officio_items: T-173 hết ngày 16/11/2026, L58.2

ngày 2026-10-16 09:00
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-21.confiscate khoản="2" asset="2" holder="Ủy ban nhân dân phường Buôn Ma Thuột"
văn bản của việc
tác nghiệp OP-21.council khoản="1" target="02 bộ bài tây 52 lá" content="Chấp hành viên, đại diện phòng tài chính, cơ quan chuyên môn"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tài sản
tình trạng
hạn
----
Đã thụ lý
soạn QDT-047
QDT-004 Quyết định thi hành án chủ động (tịch thu sung quỹ, tiêu hủy vật chứng): Đã phát hành
BB-039 Biên bản giao nhận vật chứng, tài sản (nhập kho): Chờ ký
BB-039 Biên bản giao nhận vật chứng, tài sản (nhập kho): Chờ ký
QDT-047 Quyết định xử lý tài sản, vật chứng tịch thu sung quỹ nhà nước: Chờ ký
soạn QDT-049
QDT-004 Quyết định thi hành án chủ động (tịch thu sung quỹ, tiêu hủy vật chứng): Đã phát hành
BB-039 Biên bản giao nhận vật chứng, tài sản (nhập kho): Chờ ký
BB-039 Biên bản giao nhận vật chứng, tài sản (nhập kho): Chờ ký
QDT-047 Quyết định xử lý tài sản, vật chứng tịch thu sung quỹ nhà nước: Chờ ký
QDT-049 Quyết định thành lập Hội đồng tiêu hủy vật chứng, tài sản: Chờ ký
chưa: Biên bản giao nhận vật chứng, tài sản (nhập kho): Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
chưa: Biên bản giao nhận vật chứng, tài sản (nhập kho): Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định xử lý tài sản, vật chứng tịch thu sung quỹ nhà nước
xong: Quyết định thành lập Hội đồng tiêu hủy vật chứng, tài sản
xong: Quyết định xử lý tài sản, vật chứng tịch thu sung quỹ nhà nước
xong: Quyết định thành lập Hội đồng tiêu hủy vật chứng, tài sản
1. 02 bộ bài tây 52 lá: Trong kho, 0 đồng
2. 01 điện thoại di động hiệu Nokia: Đã sung quỹ, 0 đồng
04/QĐ-THADS: Đã thụ lý
  khoản 1 Tịch thu tiêu huỷ: Đã thụ lý
  khoản 2 Tịch thu sung quỹ nhà nước: Thi hành xong
  OP-03.ex_officio_items: T-030 hết ngày 19/10/2026, L35.1
  OP-03.ex_officio_items: T-031 hết ngày 19/10/2026, L35.2
  OP-21.confiscate: T-030 hết ngày 21/10/2026, L35.1
  OP-21.confiscate: T-031 hết ngày 21/10/2026, L35.2
  OP-21.council: T-030 hết ngày 21/10/2026, L35.1
  OP-21.council: T-031 hết ngày 21/10/2026, L35.2
  OP-21.council: T-174 hết ngày 05/11/2026, N40.1

ngày 2026-10-19 09:00
là daklak.thukho
tác nghiệp OP-21.take_out asset="2" recipient="" reason="Giao Ủy ban nhân dân phường"
tác nghiệp OP-21.take_out asset="1" reason="Giao Hội đồng tiêu huỷ" hour="07:30" place="Kho Công an tỉnh Đắk Lắk"
tài sản
biện pháp
----
Đã thụ lý
Đã thụ lý
1. 02 bộ bài tây 52 lá: Đã giao, 0 đồng
2. 01 điện thoại di động hiệu Nokia: Đã sung quỹ, 0 đồng
in_store 02 bộ bài tây 52 lá : đã chấm dứt (OP-21.take_out)
in_store 01 điện thoại di động hiệu Nokia : đã chấm dứt (OP-21.take_out)

# Kiểm kê kho định kỳ (N38): quyết định lập tổ trước, biên bản khi kiểm kê xong; biên bản thiếu giờ thì chờ bổ sung.
ngày 2026-10-20 09:00
là daklak.thukho
tác nghiệp OP-21.order_inventory place="Kho tỉnh" manner="Định kỳ" held_on="2026-10-21"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-052 từ="Căn cứ" đến="Nơi nhận"
----
soạn QDT-052
chưa: Biên bản giao nhận vật chứng, tài sản (nhập kho): Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
chưa: Biên bản giao nhận vật chứng, tài sản (nhập kho): Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
chưa: Biên bản chuyển giao tài sản sung công: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
chưa: Biên bản giao nhận vật chứng, tài sản (xuất kho): Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
chưa: Biên bản giao nhận vật chứng, tài sản (xuất kho): Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định kiểm kê kho vật chứng định kỳ/đột xuất
xong: Quyết định kiểm kê kho vật chứng định kỳ/đột xuất
Căn cứ khoản 2 Điều 22 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 38 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự. QUYẾT ĐỊNH: Điều 1. Kiểm kê định kỳ vật chứng, tài sản tại Kho tỉnh; ngày kiểm kê: 21/10/2026. Điều 2. Kế toán, Chấp hành viên có liên quan phối hợp với thủ kho và cơ quan, tổ chức đang bảo quản vật chứng, tài sản tạm giữ thực hiện việc kiểm kê, rà soát. Điều 3. Nội dung kiểm kê: tên, số lượng, tình trạng của từng loại vật chứng, tài sản; đối chiếu với sổ sách và chứng từ. Kết quả kiểm kê được lập biên bản, ghi rõ giờ, ngày, tháng, năm kiểm kê. Điều 4. Quyết định này có hiệu lực kể từ ngày ký. Kế toán, thủ kho và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận

ngày 2026-10-21 09:00
là daklak.thukho
tác nghiệp OP-21.inventory place="Kho tỉnh" hour="08:00" result="Đủ và đúng với sổ theo dõi, thẻ kho"
văn bản của việc
là chủ việc
ký
đọc giấy BB-042 từ="Căn cứ" đến="THỦ KHO"
----
Đã thụ lý
QDT-004 Quyết định thi hành án chủ động (tịch thu sung quỹ, tiêu hủy vật chứng): Đã phát hành
BB-039 Biên bản giao nhận vật chứng, tài sản (nhập kho): Chờ ký
BB-039 Biên bản giao nhận vật chứng, tài sản (nhập kho): Chờ ký
QDT-047 Quyết định xử lý tài sản, vật chứng tịch thu sung quỹ nhà nước: Đã phát hành
QDT-049 Quyết định thành lập Hội đồng tiêu hủy vật chứng, tài sản: Đã phát hành
BB-044 Biên bản chuyển giao tài sản sung công: Chờ ký
BB-040 Biên bản giao nhận vật chứng, tài sản (xuất kho): Chờ ký
BB-040 Biên bản giao nhận vật chứng, tài sản (xuất kho): Chờ ký
QDT-052 Quyết định kiểm kê kho vật chứng định kỳ/đột xuất: Đã phát hành
BB-042 Biên bản kiểm kê kho vật chứng, tài sản: Chờ ký
xong: Biên bản giao nhận vật chứng, tài sản (nhập kho)
xong: Biên bản giao nhận vật chứng, tài sản (nhập kho)
xong: Biên bản chuyển giao tài sản sung công
xong: Biên bản giao nhận vật chứng, tài sản (xuất kho)
xong: Biên bản giao nhận vật chứng, tài sản (xuất kho)
xong: Biên bản kiểm kê kho vật chứng, tài sản
Căn cứ Điều 38 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Quyết định số 07/QĐ-THADS ngày 20 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk về việc kiểm kê kho vật chứng, tài sản. Hồi 08 giờ 00 phút, ngày 21 tháng 10 năm 2026, tại Kho tỉnh, Thi hành án dân sự tỉnh Đắk Lắk tiến hành kiểm kê vật chứng, tài sản tạm giữ. Kết quả kiểm kê (tên, số lượng, tình trạng, so với sổ theo dõi và thẻ kho): Đủ và đúng với sổ theo dõi, thẻ kho. Biên bản kết thúc cùng ngày, đã đọc lại cho những người có tên nghe, công nhận đúng và cùng ký tên./. THỦ KHO

ngày 2026-10-30 10:00
là chủ việc
tác nghiệp OP-21.destroy asset="1" held_on="2026-10-30" hour="08:00" place="Bãi xử lý chất thải" manner="Đốt"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tài sản
tình trạng
hạn
là chủ việc
ký
đọc giấy BB-039 từ="Hồi" đến="BÊN GIAO"
đọc giấy BB-040 từ="Hồi" đến="BÊN NHẬN"
đọc giấy BB-044 từ="Căn cứ" đến="BÊN NHẬN"
đọc giấy BB-043 từ="Căn cứ" đến="THÀNH VIÊN"
việc đã làm
kiểm sổ
----
soạn QDT-048
QDT-004 Quyết định thi hành án chủ động (tịch thu sung quỹ, tiêu hủy vật chứng): Đã phát hành
BB-039 Biên bản giao nhận vật chứng, tài sản (nhập kho): Đã phát hành
BB-039 Biên bản giao nhận vật chứng, tài sản (nhập kho): Đã phát hành
QDT-047 Quyết định xử lý tài sản, vật chứng tịch thu sung quỹ nhà nước: Đã phát hành
QDT-049 Quyết định thành lập Hội đồng tiêu hủy vật chứng, tài sản: Đã phát hành
BB-044 Biên bản chuyển giao tài sản sung công: Đã phát hành
BB-040 Biên bản giao nhận vật chứng, tài sản (xuất kho): Đã phát hành
BB-040 Biên bản giao nhận vật chứng, tài sản (xuất kho): Đã phát hành
QDT-052 Quyết định kiểm kê kho vật chứng định kỳ/đột xuất: Đã phát hành
BB-042 Biên bản kiểm kê kho vật chứng, tài sản: Đã phát hành
QDT-048 Quyết định tiêu hủy vật chứng, tài sản: Chờ ký
xong: Quyết định tiêu hủy vật chứng, tài sản
xong: Quyết định tiêu hủy vật chứng, tài sản
1. 02 bộ bài tây 52 lá: Đã tiêu huỷ, 0 đồng
2. 01 điện thoại di động hiệu Nokia: Đã sung quỹ, 0 đồng
04/QĐ-THADS: Kết thúc
  khoản 1 Tịch thu tiêu huỷ: Kết thúc
  khoản 2 Tịch thu sung quỹ nhà nước: Kết thúc
  OP-03.ex_officio_items: T-030 hết ngày 19/10/2026, L35.1
  OP-03.ex_officio_items: T-031 hết ngày 19/10/2026, L35.2
  OP-21.confiscate: T-030 hết ngày 21/10/2026, L35.1
  OP-21.confiscate: T-031 hết ngày 21/10/2026, L35.2
  OP-21.council: T-030 hết ngày 21/10/2026, L35.1
  OP-21.council: T-031 hết ngày 21/10/2026, L35.2
  OP-28.close: T-211 hết ngày 30/11/2026, N32.2
xong: Biên bản tiêu hủy vật chứng, tài sản
Hồi …… giờ ……, ngày 13 tháng 10 năm 2026, tại Kho tỉnh, ngăn A4, các bên giao, nhận vật chứng, tài sản tạm giữ: Bên giao: ……………………, đại diện là ................................................................... Bên nhận: Thi hành án dân sự tỉnh Đắk Lắk, Chấp hành viên Nguyễn Thị Hồng Nhung. Số lượng, chủng loại, hiện trạng vật chứng, tài sản: 01 điện thoại di động hiệu Nokia. Vật chứng, tài sản đủ và đúng với hiện trạng ghi trong biên bản thu giữ ban đầu. Bên nhận đã kiểm kê, tiếp nhận đủ; vật chứng, tài sản tiếp tục được bảo quản, lưu giữ tại nơi đang bảo quản. Biên bản lập thành 04 bản: bên giao, bên nhận, kế toán bên nhận mỗi bên giữ 01 bản, 01 bản lưu hồ sơ thi hành án. Biên bản kết thúc cùng ngày, đã đọc lại cho những người có tên nghe, công nhận đúng và cùng ký tên./. BÊN GIAO
Hồi 07 giờ 30 phút, ngày 19 tháng 10 năm 2026, tại Kho Công an tỉnh Đắk Lắk, Chấp hành viên Nguyễn Thị Hồng Nhung cùng thủ kho xuất và giao vật chứng, tài sản cho người, cơ quan có trách nhiệm tiếp nhận, xử lý. Lý do xuất kho: Giao Hội đồng tiêu huỷ. Số lượng, chủng loại, hiện trạng vật chứng, tài sản: Stt Tài sản Đặc điểm, tình trạng Giá trị (đồng) 1 02 bộ bài tây 52 lá Bên nhận đã kiểm tra và nhận đủ vật chứng, tài sản nêu trên. Việc xuất kho thực hiện theo thời điểm do Thủ trưởng cơ quan thi hành án dân sự ấn định và thông báo, tại nơi vật chứng, tài sản đang được bảo quản. Biên bản kết thúc cùng ngày, đã đọc lại cho những người có tên nghe, công nhận đúng và cùng ký tên./. BÊN NHẬN
Căn cứ khoản 1 Điều 57 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 39 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Bản án số 88/2026/HS-ST ngày 12 tháng 8 năm 2026 của Tòa án nhân dân khu vực 1 - Đắk Lắk; Căn cứ Quyết định thi hành án số 04/QĐ-THADS ngày 14 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Căn cứ Quyết định số 05/QĐ-THADS ngày 16 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Hồi …… giờ ……, ngày 16 tháng 10 năm 2026, tại nơi đang bảo quản, lưu giữ vật chứng, tài sản, các bên tiến hành chuyển giao vật chứng, tài sản bị tuyên tịch thu, sung quỹ nhà nước. Bên giao: Thi hành án dân sự tỉnh Đắk Lắk, Chấp hành viên Nguyễn Thị Hồng Nhung. Bên nhận: Ủy ban nhân dân phường Buôn Ma Thuột, đại diện là ..................................................................................................................................... Vật chứng, tài sản chuyển giao và thực trạng: Stt Tài sản Đặc điểm, tình trạng Giá trị (đồng) 01 điện thoại di động 1 hiệu Nokia Theo bản án, quyết định: - 01 điện thoại di động hiệu Nokia màu đen. Tài liệu kèm theo: quyết định thi hành án; bản án, quyết định. Bên nhận đã kiểm tra, nhận đủ vật chứng, tài sản nêu trên. Việc chuyển giao kết thúc khi bên nhận tiếp nhận vật chứng, tài sản. Biên bản lập thành 03 bản: bên giao, bên nhận mỗi bên giữ 01 bản, 01 bản lưu hồ sơ thi hành án. 2 Biên bản kết thúc cùng ngày, đã đọc lại cho những người có tên nghe, công nhận đúng và cùng ký tên./. BÊN NHẬN
Căn cứ khoản 2 Điều 58 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 40 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Quyết định thi hành án số 04/QĐ-THADS ngày 14 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Căn cứ Quyết định thành lập Hội đồng tiêu hủy số 06/QĐ-THADS ngày 16 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Hồi 08 giờ 00 phút, ngày 30 tháng 10 năm 2026, tại Bãi xử lý chất thải, Hội đồng tiêu hủy vật chứng, tài sản do Chấp hành viên Nguyễn Thị Hồng Nhung làm Chủ tịch tiến hành tiêu hủy vật chứng, tài sản. Hội đồng đã tiếp nhận vật chứng, tài sản; xem xét, đối chiếu với nội dung bản án, quyết định và biên bản thu giữ ban đầu. Vật chứng, tài sản tiêu hủy và hiện trạng: Stt Tài sản Đặc điểm, tình trạng Giá trị (đồng) 1 02 bộ bài tây 52 lá Theo bản án, quyết định: - 02 bộ bài tây 52 lá. Hình thức tiêu hủy do Hội đồng quyết định: Đốt. Kết quả: vật chứng, tài sản nêu trên đã được tiêu hủy xong, không còn giá trị sử dụng. 2 Biên bản kết thúc cùng ngày, đã đọc lại cho những người có tên nghe, công nhận đúng và cùng ký tên./. THÀNH VIÊN
13/10/2026 OP-21.take_in L56, N37
13/10/2026 OP-21.take_in L56, N37
14/10/2026 OP-03.ex_officio_items L33.2b, L33.2c, N8.1
14/10/2026 OP-04.assign L22.2, N12.2
16/10/2026 OP-05.open_file N12.2
16/10/2026 OP-21.confiscate L57.1, N39
16/10/2026 OP-21.council L58.2
19/10/2026 OP-21.take_out L56, N37
19/10/2026 OP-21.take_out L56, N37
20/10/2026 OP-21.order_inventory N38
21/10/2026 OP-21.inventory N38
30/10/2026 OP-21.destroy L58, N40.1
30/10/2026 OP-28.close L55, N32.1
0 sai lệch
