# Kê biên quyền sử dụng đất theo luật cũ (L71.3, L88, L111): quyết định theo mẫu QDC-018 dẫn điều luật cũ; sang ngày 01/7/2026 thì tài sản
# thứ hai kê biên theo luật mới.
ngày 2026-05-11 09:00
là daklak.tiepnhan1
nhận vay-dau-2026.txt request
xác nhận hiệu_lực="2026-04-20" bỏ="2"
nộp đơn người="Bế Quang Mão" địa_chỉ="thôn 6, xã Ea Kao, tỉnh Đắk Lắk" ngày="2026-05-11" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="21/2026/DS-ST" ngày_án="2026-03-20" phải="Doãn Thị Nụ" được="Bế Quang Mão" khoản="Trả 90.000.000 đồng" kèm="Bản sao bản án"
thụ lý
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 21/2026/DS-ST; ngày 20/03/2026
  Trả nợ, thanh toán: 90.000.000 đồng
  Án phí, lệ phí Toà án: 4.500.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
mở 1 việc
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định thi hành án theo yêu cầu
xong: Quyết định thi hành án theo yêu cầu
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2026-05-25 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.has_means result="Có đất và xe"
tác nghiệp OP-08.asset_found asset_name="Quyền sử dụng đất thửa 77" asset_kind="land" value="60000000"
tác nghiệp OP-08.asset_found asset_name="Xe tải nhỏ" asset_kind="vehicle" value="30000000"
tác nghiệp OP-14.seize asset="1" căn_cứ="L71 3" tài_liệu="Biên bản xác minh"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
đọc giấy QDC-018 từ="Căn cứ" đến="Nơi nhận"
----
1 thời hạn đã hết
Có điều kiện thi hành
Có điều kiện thi hành
Có điều kiện thi hành
soạn QDC-018
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
QDC-018 Quyết định cưỡng chế kê biên, xử lý quyền sử dụng đất, tài sản gắn liền với đất: Chờ ký
xong: Quyết định cưỡng chế kê biên, xử lý quyền sử dụng đất, tài sản gắn liền với đất
xong: Quyết định cưỡng chế kê biên, xử lý quyền sử dụng đất, tài sản gắn liền với đất
Căn cứ khoản 3 Điều 71, Điều 88, Điều 89, Điều 94, Điều 110, Điều 111 Luật Thi hành án dân sự năm 2008 (sửa đổi, bổ sung năm 2014, năm 2022); Căn cứ Điều 13 Nghị định số 62/2015/NĐ-CP ngày 18 tháng 7 năm 2015 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án dân sự (sửa đổi, bổ sung bởi Nghị định số 33/2020/NĐ-CP và Nghị định số 152/2024/NĐ-CP); Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 11 tháng 5 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Xét Biên bản xác minh. QUYẾT ĐỊNH: Điều 1. Cưỡng chế kê biên, xử lý quyền sử dụng đất, tài sản gắn liền với đất để thi hành án của: - Doãn Thị Nụ, sinh năm 1977, địa chỉ: thôn 12, xã Hòa Phú, tỉnh Đắk Lắk. Người được thi hành án: - Bế Quang Mão, sinh năm 1969, địa chỉ: thôn 10, xã Hòa Phú, tỉnh Đắk Lắk. Để thi hành: - Buộc bà Doãn Thị Nụ phải trả cho ông Bế Quang Mão số tiền 90.000.000 đồng (chín mươi triệu đồng). Số tiền còn phải thi hành án: 90.000.000 đồng (bằng chữ: Chín mươi triệu đồng). Tài sản bị kê biên: Giá trị Stt Tài sản Vị trí, diện tích, đặc điểm (đồng) 1 Quyền sử dụng đất thửa 77 60.000.000 Điều 2. Việc kê biên được thực hiện tại nơi có tài sản, được lập thành biên bản. Tài sản kê biên được định giá, bán để thi hành án theo quy định của Luật Thi 2 hành án dân sự. Chi phí cưỡng chế thi hành án do người phải thi hành án chịu theo quy định của pháp luật. Điều 3. Biên bản kê biên ghi rõ vị trí, diện tích, ranh giới thửa đất được kê biên. Người phải thi hành án, người đang quản lý giấy tờ về quyền sử dụng đất phải nộp các giấy tờ đó cho cơ quan thi hành án dân sự. Tài sản gắn liền với đất thuộc quyền sở hữu của người phải thi hành án được kê biên cùng quyền sử dụng đất; nếu thuộc quyền sở hữu của người khác thì chỉ kê biên quyền sử dụng đất và thông báo cho người đó. Điều 4. Cơ quan đăng ký tài sản, đăng ký biện pháp bảo đảm (nếu có) tạm dừng hoặc dừng việc thực hiện các yêu cầu liên quan đến giao dịch đối với tài sản nêu tại Điều 1 ngay sau khi nhận được Quyết định này. Điều 5. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, đương sự, người đang quản lý, sử dụng tài sản và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận

ngày 2026-07-02 09:00
là chủ việc
tác nghiệp OP-14.seize asset="2" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
ký
là daklak.vanthu
đóng dấu
đọc giấy QDC-020 từ="Căn cứ" đến="Điều 3. "
tài sản
kiểm sổ
----
soạn QDC-020
xong: Quyết định cưỡng chế kê biên phương tiện giao thông
xong: Quyết định cưỡng chế kê biên phương tiện giao thông
Căn cứ Điều 25, khoản 4 Điều 71, Điều 78, Điều 80 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 42, Điều 54 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 11 tháng 5 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Xét Biên bản xác minh. QUYẾT ĐỊNH: Điều 1. Cưỡng chế kê biên, xử lý phương tiện giao thông để thi hành án của: - Doãn Thị Nụ, sinh năm 1977, địa chỉ: thôn 12, xã Hòa Phú, tỉnh Đắk Lắk. Người được thi hành án: - Bế Quang Mão, sinh năm 1969, địa chỉ: thôn 10, xã Hòa Phú, tỉnh Đắk Lắk. Để thi hành: - Buộc bà Doãn Thị Nụ phải trả cho ông Bế Quang Mão số tiền 90.000.000 đồng (chín mươi triệu đồng). Số tiền còn phải thi hành án: 90.000.000 đồng (bằng chữ: Chín mươi triệu đồng). Tài sản bị kê biên: Giá trị Stt Tài sản Biển số, số khung, đặc điểm (đồng) 1 Xe tải nhỏ 30.000.000 Điều 2. Việc kê biên được thực hiện tại nơi có tài sản, được lập thành biên bản. Tài sản kê biên được định giá, bán để thi hành án theo quy định của Luật Thi hành án dân sự. Chi phí cưỡng chế thi hành án do người phải thi hành án chịu theo quy định của pháp luật. 2 Điều 3. 
1. Quyền sử dụng đất thửa 77: Đã kê biên, 60.000.000 đồng
2. Xe tải nhỏ: Đã kê biên, 30.000.000 đồng
0 sai lệch
