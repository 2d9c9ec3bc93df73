# Mỗi loại tài sản kê biên một mẫu quyết định (L78, L80, N54 đến N57; luật cũ L84, L88 đến L97, L111): đất và nhà chung một quyết định,
# đất và xe thì riêng, xe là động sản nên gộp được với động sản khác; tài sản thế chấp theo N55, tài sản người thứ ba giữ theo L71.4. Quyết định theo luật cũ dẫn điều của luật cũ.
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

ngày 2026-11-06 16:00
là chủ việc
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Trong thời hạn tự nguyện

# Không ghi loại tài sản thì không ghi nhận được: mẫu quyết định kê biên theo loại ấy.
ngày 2026-11-17 08:00
qua ngày
tác nghiệp OP-08.has_means result="Có tài sản"
tác nghiệp OP-08.asset_found asset_name="Vườn cà phê thửa 9" value="120000000"
tác nghiệp OP-08.asset_found asset_name="Vườn cà phê thửa 9" asset_kind="vườn" value="120000000"
tác nghiệp OP-08.asset_found asset_name="Vườn cà phê thửa 9" asset_kind="land" value="120000000" content="diện tích 2.000 m²"
tác nghiệp OP-08.asset_found asset_name="Nhà ở thôn 2" asset_kind="house" value="60000000"
tác nghiệp OP-08.asset_found asset_name="Máy phát điện" asset_kind="movable" value="20000000"
tác nghiệp OP-08.asset_found asset_name="Xe máy 47K1" asset_kind="vehicle" value="10000000"
tác nghiệp OP-08.asset_found asset_name="Phần vốn góp 10% tại Công ty A" asset_kind="capital" value="30000000"
tác nghiệp OP-08.asset_found asset_name="Cà phê sắp thu hoạch" asset_kind="produce" value="15000000"
tác nghiệp OP-08.asset_found asset_name="Nhãn hiệu Hạt Đỏ" asset_kind="intellectual" value="12000000"
----
1 thời hạn đã hết
Có điều kiện thi hành
từ chối: Còn thiếu: Loại tài sản. Hãy bổ sung rồi làm lại. (L37)
từ chối: Mục “Loại tài sản” không đọc được; hãy nhập lại.
Có điều kiện thi hành
Có điều kiện thi hành
Có điều kiện thi hành
Có điều kiện thi hành
Có điều kiện thi hành
Có điều kiện thi hành
Có điều kiện thi hành

# Chọn nhầm mẫu hoặc gộp nhiều loại thì từ chối; đất và nhà gộp được.
tác nghiệp OP-14.seize mẫu="QDC-017" asset="1 2" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
tác nghiệp OP-14.seize asset="1 4" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
tác nghiệp OP-14.seize asset="1 2" căn_cứ="L71 4" tài_liệu="Biên bản xác minh" held_on="2026-11-24" hour="08:00" place="thôn 2"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-14.seize asset="3" third_party="có" holder="Trịnh Công Đạt, thôn 3" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-14.seize asset="4" pledged="có" holder="Ngân hàng A" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-14.seize asset="5" holder="Công ty A" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-14.seize asset="6" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-14.seize asset="7" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
ký
là daklak.vanthu
đóng dấu
văn bản của việc
đọc giấy QDC-018 từ="Căn cứ" đến="Số tiền còn"
đọc giấy QDC-024 từ="Người thứ ba" đến="Nơi nhận"
đọc giấy QDC-025 từ="Điều 3" đến="Nơi nhận"
đọc giấy QDC-022 từ="Điều 1" đến="Nơi nhận"
tài sản
biện pháp
kiểm sổ
----
từ chối: Trường hợp này lập văn bản theo mẫu QDC-018, không phải mẫu QDC-017; hãy để hệ thống chọn mẫu. (L71.4, L78, L80)
từ chối: Không có một mẫu văn bản chung cho những gì đã chọn ở việc “Kê biên tài sản”; hãy làm riêng cho từng loại khoản, từng loại tài sản. (L71.4, L78, L80)
soạn QDC-018
xong: Quyết định cưỡng chế kê biên, xử lý quyền sử dụng đất, tài sản gắn liền với đất
xong: Quyết định cưỡng chế kê biên, xử lý quyền sử dụng đất, tài sản gắn liền với đất
soạn QDC-024
xong: Quyết định cưỡng chế kê biên tài sản đang do người thứ ba giữ
xong: Quyết định cưỡng chế kê biên tài sản đang do người thứ ba giữ
soạn QDC-025
xong: Quyết định cưỡng chế kê biên tài sản cầm cố, thế chấp
xong: Quyết định cưỡng chế kê biên tài sản cầm cố, thế chấp
soạn QDC-022
xong: Quyết định cưỡng chế kê biên vốn góp, cổ phần
xong: Quyết định cưỡng chế kê biên vốn góp, cổ phần
soạn QDC-021
xong: Quyết định cưỡng chế kê biên hoa lợi
xong: Quyết định cưỡng chế kê biên hoa lợi
soạn QDC-023
xong: Quyết định cưỡng chế kê biên quyền sở hữu trí tuệ
xong: Quyết định cưỡng chế kê biên quyền sở hữu trí tuệ
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-018 Quyết định cưỡng chế kê biên, xử lý quyền sử dụng đất, tài sản gắn liền với đất: Đã phát hành
QDC-024 Quyết định cưỡng chế kê biên tài sản đang do người thứ ba giữ: Đã phát hành
QDC-025 Quyết định cưỡng chế kê biên tài sản cầm cố, thế chấp: Đã phát hành
QDC-022 Quyết định cưỡng chế kê biên vốn góp, cổ phần: Đã phát hành
QDC-021 Quyết định cưỡng chế kê biên hoa lợi: Đã phát hành
QDC-023 Quyết định cưỡng chế kê biên quyền sở hữu trí tuệ: Đã phát hành
Căn cứ Điều 25, khoản 4 Điều 71, Điều 78, Điều 80 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 42, Điều 54, Điều 56 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 02 tháng 11 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Xét Biên bản xác minh. QUYẾT ĐỊNH: Điều 1. Cưỡng chế kê biên, xử lý quyền sử dụng đất, tài sản gắn liền với đất để thi hành án của: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Người được thi hành án: - Phùng Đắc Lộc, sinh năm 1970, địa chỉ: số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk. Để thi hành: - Buộc ông Cù Xuân Hải và bà Lã Thị Thắm phải liên đới trả cho ông Phùng Đắc Lộc số tiền 300.000.000 đồng (ba trăm triệu đồng). Số tiền còn
Người thứ ba đang giữ tài sản: Trịnh Công Đạt, thôn 3. 2 Điều 2. Việc kê biên được thực hiện tại nơi có tài sản, được lập thành biên bản. Tài sản kê biên được định giá, bán để thi hành án theo quy định của Luật Thi hành án dân sự. Chi phí cưỡng chế thi hành án do người phải thi hành án chịu theo quy định của pháp luật. Điều 3. Người thứ ba giao tài sản cho Chấp hành viên khi kê biên, không được chuyển dịch, làm thay đổi hiện trạng tài sản. Tài sản đang cho thuê thì thực hiện theo điểm b khoản 2 Điều 80 Luật Thi hành án dân sự. Điều 4. Cơ quan đăng ký tài sản, đăng ký biện pháp bảo đảm (nếu có) tạm dừng hoặc dừng việc thực hiện các yêu cầu liên quan đến giao dịch đối với tài sản nêu tại Điều 1 ngay sau khi nhận được Quyết định này. Điều 5. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, đương sự, người đang quản lý, sử dụng tài sản và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
Điều 3. Chấp hành viên thông báo ngay việc kê biên cho người nhận cầm cố, nhận thế chấp. Khi xử lý tài sản kê biên, người nhận cầm cố, nhận thế chấp được ưu tiên thanh toán theo khoản 3 và khoản 4 Điều 54 Luật Thi hành án dân sự. Người nhận cầm cố, nhận thế chấp cung cấp thông tin, giao nộp hoặc cung cấp giấy tờ về quyền sở hữu tài sản, quyền sử dụng đất và tài liệu có liên quan đang quản lý, lưu giữ. Điều 4. Cơ quan đăng ký tài sản, đăng ký biện pháp bảo đảm (nếu có) tạm dừng hoặc dừng việc thực hiện các yêu cầu liên quan đến giao dịch đối với tài sản nêu tại Điều 1 ngay sau khi nhận được Quyết định này. Điều 5. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, đương sự, người đang quản lý, sử dụng tài sản và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
Điều 1. Cưỡng chế kê biên, xử lý vốn góp, cổ phần, chứng khoán để thi hành án của: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Người được thi hành án: - Phùng Đắc Lộc, sinh năm 1970, địa chỉ: số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk. Để thi hành: - Buộc ông Cù Xuân Hải và bà Lã Thị Thắm phải liên đới trả cho ông Phùng Đắc Lộc số tiền 300.000.000 đồng (ba trăm triệu đồng). Số tiền còn phải thi hành án: 300.000.000 đồng (bằng chữ: Ba trăm triệu đồng). Tài sản bị kê biên: Giá trị Stt Tài sản Đặc điểm (đồng) Phần vốn góp 10% tại 1 30.000.000 Công ty A 2 Doanh nghiệp, tổ chức nơi có vốn góp, nơi quản lý cổ phần: Công ty A. Điều 2. Việc kê biên được thực hiện tại nơi có tài sản, được lập thành biên bản. Tài sản kê biên được định giá, bán để thi hành án theo quy định của Luật Thi hành án dân sự. Chi phí cưỡng chế thi hành án do người phải thi hành án chịu theo quy định của pháp luật. Điều 3. Doanh nghiệp nơi người phải thi hành án có vốn góp, cổ phần và cơ quan, tổ chức có liên quan ngăn chặn việc chuyển quyền sở hữu, thay đổi hiện trạng tài sản cho đến khi có quyết định của cơ quan thi hành án dân sự. Tài sản thuộc trường hợp bị hạn chế chuyển nhượng, đang bị phong tỏa hoặc đang đăng ký biện pháp bảo đảm thì tổ chức đang quản lý thông báo bằng văn bản cho cơ quan thi hành án dân sự. Điều 4. Cơ quan đăng ký tài sản, đăng ký biện pháp bảo đảm (nếu có) tạm dừng hoặc dừng việc thực hiện các yêu cầu liên quan đến giao dịch đối với tài sản nêu tại Điều 1 ngay sau khi nhận được Quyết định này. Điều 5. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, đương sự, người đang quản lý, sử dụng tài sản và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
1. Vườn cà phê thửa 9: Đã kê biên, 120.000.000 đồng
2. Nhà ở thôn 2: Đã kê biên, 60.000.000 đồng
3. Máy phát điện: Đã kê biên, 20.000.000 đồng
4. Xe máy 47K1: Đã kê biên, 10.000.000 đồng
5. Phần vốn góp 10% tại Công ty A: Đã kê biên, 30.000.000 đồng
6. Cà phê sắp thu hoạch: Đã kê biên, 15.000.000 đồng
7. Nhãn hiệu Hạt Đỏ: Đã kê biên, 12.000.000 đồng
seized Vườn cà phê thửa 9 : đang áp dụng
seized Nhà ở thôn 2 : đang áp dụng
seized Máy phát điện Trịnh Công Đạt, thôn 3: đang áp dụng
seized Xe máy 47K1 Ngân hàng A: đang áp dụng
seized Phần vốn góp 10% tại Công ty A Công ty A: đang áp dụng
seized Cà phê sắp thu hoạch : đang áp dụng
seized Nhãn hiệu Hạt Đỏ : đang áp dụng
0 sai lệch
