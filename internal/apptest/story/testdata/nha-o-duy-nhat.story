# Kê biên: nhà ở duy nhất để sau cùng (L78.3b), tài sản không được kê biên (L79), tương xứng với nghĩa vụ (L72.3).
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

ngày 2026-11-17 08:00
qua ngày
tác nghiệp OP-08.has_means result="Có nhà đất và rẫy cà phê"
tác nghiệp OP-08.asset_found asset_name="Nhà ở và đất tại thôn 2" asset_kind="house" value="280000000" only_home="có"
tác nghiệp OP-08.asset_found asset_name="Rẫy cà phê thôn 5" asset_kind="land" value="320000000"
tác nghiệp OP-08.asset_found asset_name="Đồ thờ cúng" asset_kind="movable" value="5000000" exempt="có"
tác nghiệp OP-08.asset_found asset_name="Đất nền đường số 9" asset_kind="land" value="1900000000"
tài sản
tác nghiệp OP-14.seize asset="1" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
tác nghiệp OP-14.seize asset="2" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
tác nghiệp OP-14.seize asset="3" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
tác nghiệp OP-14.seize asset="2 3" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
tác nghiệp OP-14.seize asset="4" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
tình trạng
văn bản của việc
----
1 thời hạn đã hết
Có điều kiện thi hành
Có điều kiện thi hành
Có điều kiện thi hành
Có điều kiện thi hành
Có điều kiện thi hành
1. Nhà ở và đất tại thôn 2: Đã phát hiện, 280.000.000 đồng
2. Rẫy cà phê thôn 5: Đã phát hiện, 320.000.000 đồng
3. Đồ thờ cúng: Đã phát hiện, 5.000.000 đồng
4. Đất nền đường số 9: Đã phát hiện, 1.900.000.000 đồng
từ chối: Chỉ kê biên nhà ở duy nhất khi không còn tài sản khác hoặc tài sản khác không đủ, trừ khi người phải thi hành án đồng ý hoặc bản án đã tuyên kê biên, xử lý nhà ở ấy. Xử lý tài sản khác trước; hoặc có văn bản người phải thi hành án đồng ý; hoặc ghi rõ bản án đã tuyên kê biên, xử lý nhà ở này; hoặc ghi đủ giá trị tài sản khác để thấy không đủ. (L78.3b)
từ chối: Biện pháp cưỡng chế phải tương ứng với nghĩa vụ và chi phí: số tiền khấu trừ, giá trị tài sản kê biên không vượt quá, trừ trường hợp luật cho phép. Chọn tài sản, số tiền vừa đủ nghĩa vụ và chi phí; hoặc ghi rõ tài sản không phân chia được, bản án đã tuyên, người phải thi hành án đề nghị. Luật cho làm ngay khi: Trường hợp khác theo quy định của pháp luật; khi đó hãy ghi lý do. (L72.3, L73.1)
từ chối: Không kê biên tài sản thuộc loại không được kê biên. Bỏ tài sản không được kê biên ra khỏi quyết định; ghi sai loại thì sửa ở tài sản đã ghi nhận. (L79)
từ chối: Không kê biên tài sản thuộc loại không được kê biên. Bỏ tài sản không được kê biên ra khỏi quyết định; ghi sai loại thì sửa ở tài sản đã ghi nhận. (L79)
từ chối: Biện pháp cưỡng chế phải tương ứng với nghĩa vụ và chi phí: số tiền khấu trừ, giá trị tài sản kê biên không vượt quá, trừ trường hợp luật cho phép. Chọn tài sản, số tiền vừa đủ nghĩa vụ và chi phí; hoặc ghi rõ tài sản không phân chia được, bản án đã tuyên, người phải thi hành án đề nghị. Luật cho làm ngay khi: Trường hợp khác theo quy định của pháp luật; khi đó hãy ghi lý do. (L72.3, L73.1)
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Trả nợ, thanh toán: Có điều kiện thi hành; phải thi hành 300.000.000, đã thu 0, đã trả 0
QDT-010 Quyết định thi hành án liên đới: Đã phát hành

# Rẫy và đồ thờ là hai loại tài sản, nhà ở là loại thứ ba: mỗi loại một quyết định kê biên theo mẫu của nó (QDC-018, QDC-019).
# Có tài sản khác đủ (320 và 1.900 triệu) nên nhà ở duy nhất chỉ kê biên khi người phải thi hành án đồng ý.
tác nghiệp OP-14.seize asset="1" căn_cứ="L71 4" tài_liệu="Văn bản đồng ý ngày 16/11/2026" debtor_agrees="có"
văn bản của việc
là daklak.truongphong1
huỷ văn bản QDC-019 Người phải thi hành án rút văn bản đồng ý
là chủ việc
# Rẫy cà phê 320 triệu cho nghĩa vụ 300 triệu và chi phí 20 triệu: vừa đủ (L72.3).
tác nghiệp OP-14.seize asset="2" cost="20000000" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
là chủ việc
biện pháp
# Đã kê biên đủ: kê biên thêm là vượt, trừ tài sản không phân chia được.
tác nghiệp OP-14.seize asset="4" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
tác nghiệp OP-14.seize asset="2" cost="20000000" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
tác nghiệp OP-14.seize asset="4" indivisible="có" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
tài sản
kiểm sổ
----
soạn QDC-019
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-019 Quyết định cưỡng chế kê biên, xử lý nhà ở: Chờ ký
soạn QDC-018
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-019 Quyết định cưỡng chế kê biên, xử lý nhà ở: Đã huỷ bản thảo
QDC-018 Quyết định cưỡng chế kê biên, xử lý quyền sử dụng đất, tài sản gắn liền với đất: Chờ ký
xong: Quyết định cưỡng chế kê biên, xử lý quyền sử dụng đất, tài sản gắn liền với đất
xong: Quyết định cưỡng chế kê biên, xử lý quyền sử dụng đất, tài sản gắn liền với đất
seized Rẫy cà phê thôn 5 : đang áp dụng
từ chối: Biện pháp cưỡng chế phải tương ứng với nghĩa vụ và chi phí: số tiền khấu trừ, giá trị tài sản kê biên không vượt quá, trừ trường hợp luật cho phép. Chọn tài sản, số tiền vừa đủ nghĩa vụ và chi phí; hoặc ghi rõ tài sản không phân chia được, bản án đã tuyên, người phải thi hành án đề nghị. Luật cho làm ngay khi: Trường hợp khác theo quy định của pháp luật; khi đó hãy ghi lý do. (L72.3, L73.1)
từ chối: Biện pháp cưỡng chế phải tương ứng với nghĩa vụ và chi phí: số tiền khấu trừ, giá trị tài sản kê biên không vượt quá, trừ trường hợp luật cho phép. Chọn tài sản, số tiền vừa đủ nghĩa vụ và chi phí; hoặc ghi rõ tài sản không phân chia được, bản án đã tuyên, người phải thi hành án đề nghị. Luật cho làm ngay khi: Trường hợp khác theo quy định của pháp luật; khi đó hãy ghi lý do. (L72.3, L73.1)
soạn QDC-018
1. Nhà ở và đất tại thôn 2: Đã phát hiện, 280.000.000 đồng
2. Rẫy cà phê thôn 5: Đã kê biên, 320.000.000 đồng
3. Đồ thờ cúng: Đã phát hiện, 5.000.000 đồng
4. Đất nền đường số 9: Đã phát hiện, 1.900.000.000 đồng
0 sai lệch
