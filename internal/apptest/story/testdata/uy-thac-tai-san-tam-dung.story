# Tạm dừng xử lý tài sản uỷ thác (N27.1c): giá tài sản đã đủ nghĩa vụ, hoặc hoãn, tạm đình chỉ thì nơi uỷ thác báo ngay bằng văn bản; nơi nhận tạm dừng, thời hạn của tài sản
# đứng yên, không đưa ra bán, không giảm giá, biện pháp giữ nguyên; chỉ tiếp tục theo thông báo của nơi uỷ thác. Chưa tạm dừng thì không báo tiếp tục; đã có người mua thì không dừng.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11" bỏ="2"
nộp đơn người="Phùng Đắc Lộc" địa_chỉ="số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="51/2026/DS-ST" ngày_án="2026-09-10" phải="Cù Xuân Hải; Lã Thị Thắm" được="Phùng Đắc Lộc" khoản="Liên đới trả 300.000.000 đồng" kèm="Bản sao bản án"
thụ lý
thử ký TB-005
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
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án liên đới
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án liên đới

ngày 2026-10-14 09:00
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2026-10-27 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.asset_found asset_name="Căn hộ tại phường Tân Sơn Nhất" asset_kind="house" value="250000000" place="Thành phố Hồ Chí Minh"
tác nghiệp OP-08.has_means result="Có căn hộ"
tác nghiệp OP-24.entrust_asset office="79.01" asset="1" căn_cứ="L50 2a" tài_liệu="Biên bản xác minh" reason="Tài sản tại Đắk Lắk không đủ"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-24.pause_asset asset="1" reason="Chưa đến nơi"
chạy nền
chọn việc 2
là hcm.thutruong
ký
là hcm.vanthu
đóng dấu
chạy nền
là chủ việc
tác nghiệp OP-14.seize căn_cứ="L71 4" tài_liệu="Biên bản xác minh" asset="1" place="phường Tân Sơn Nhất" ordered="có"
ký
là hcm.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-15.agreed_price asset="1" price="260000000"
chạy nền
hạn
----
1 thời hạn đã hết
Đang xác minh
Có điều kiện thi hành
soạn QDT-031
xong: Quyết định ủy thác xử lý tài sản
xong: Quyết định ủy thác xử lý tài sản
từ chối: Quyết định uỷ thác xử lý tài sản chưa đến nơi nhận; hãy làm lại sau ít phút. (N27.1c)
xong: Quyết định nhận ủy thác xử lý tài sản
xong: Quyết định nhận ủy thác xử lý tài sản
soạn QDC-019
xong: Quyết định cưỡng chế kê biên, xử lý nhà ở
xong: Quyết định cưỡng chế kê biên, xử lý nhà ở
Đang cưỡng chế, xử lý tài sản
  OP-24.take_asset: T-030 hết ngày 30/10/2026, L35.1
  OP-24.take_asset: T-031 hết ngày 30/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2

# Nơi uỷ thác hoãn: nhắc báo ngay; báo tạm dừng thì nơi nhận dừng.
ngày 2026-10-30 09:00
chọn việc 1
là chủ việc
tác nghiệp OP-24.resume_asset asset="1" reason="Chưa tạm dừng"
tác nghiệp OP-23.postpone căn_cứ="L46.1 c" tài_liệu="Văn bản đồng ý hoãn đến 20/11/2026" reason="Hai bên đồng ý hoãn" from="2026-10-30" until="2026-11-20"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
nhắc việc
là chủ việc
nhắc việc
tác nghiệp OP-24.pause_asset asset="1" reason="Việc thi hành án đã hoãn đến hết ngày 20/11/2026"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy CV-046 từ="V/v" đến="Nơi nhận"
chạy nền
chọn việc 2
tình trạng
biện pháp
hạn
là chủ việc
tác nghiệp OP-16.auction_contract asset="1" land="có" organisation="Trung tâm đấu giá tài sản Thành phố Hồ Chí Minh" price="260000000"
tác nghiệp OP-16.direct_sale asset="1" price="260000000" buyer="Người mua" reason="Đề nghị của người mua"
----
từ chối: Tài sản uỷ thác xử lý mà nơi uỷ thác đã báo tạm dừng thì chờ thông báo tiếp tục; chỉ báo tiếp tục khi trước đó đã báo tạm dừng. Chờ thông báo tiếp tục của nơi uỷ thác; ở nơi uỷ thác thì chọn đúng tài sản đã báo tạm dừng. (N27.1c)
soạn QDT-021
xong: Quyết định hoãn thi hành án (khoản 1)
xong: Quyết định hoãn thi hành án (khoản 1)
Văn thư: Gửi Viện kiểm sát: Ra quyết định thi hành án theo yêu cầu, 15/10/2026
Văn thư: Gửi Viện kiểm sát: Uỷ thác xử lý tài sản, 30/10/2026
Văn thư: Gửi Viện kiểm sát: Hoãn thi hành án, 04/11/2026
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Uỷ thác xử lý tài sản, 30/10/2026
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Hoãn thi hành án, 04/11/2026
Chấp hành viên: Báo ngay nơi nhận uỷ thác tạm dừng xử lý tài sản (OP-24): việc đã hoãn, tạm đình chỉ, không hạn
soạn CV-046
xong: Công văn về việc tạm dừng, tiếp tục, chấm dứt xử lý tài sản ủy thác
xong: Công văn về việc tạm dừng, tiếp tục, chấm dứt xử lý tài sản ủy thác
V/v tạm dừng xử lý tài sản ủy thác Kính gửi: Thi hành án dân sự Thành phố Hồ Chí Minh Căn cứ khoản 2 Điều 22, khoản 3 Điều 50 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ điểm c khoản 1 Điều 27 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự. Thi hành án dân sự tỉnh Đắk Lắk đang tổ chức thi hành Quyết định thi hành án số 01/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk và đã ủy thác xử lý tài sản theo Quyết định số 02/QĐ-THADS ngày 27 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Người phải thi hành án: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Đề nghị quý cơ quan tạm dừng xử lý tài sản sau đây: - Căn hộ tại phường Tân Sơn Nhất. Lý do: Việc thi hành án đã hoãn đến hết ngày 20/11/2026. Trong thời gian tạm dừng, các biện pháp đã áp dụng đối với tài sản vẫn giữ nguyên; việc tiếp tục xử lý tài sản được thực hiện theo thông báo của Thi hành án dân sự tỉnh Đắk Lắk./. Nơi nhận
01/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Xử lý tài sản uỷ thác: Đang cưỡng chế, xử lý tài sản
seized Căn hộ tại phường Tân Sơn Nhất : đang áp dụng
sale_paused  : đang áp dụng
  OP-24.take_asset: T-030 hết ngày 30/10/2026, L35.1
  OP-24.take_asset: T-031 hết ngày 30/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
từ chối: Tài sản uỷ thác xử lý mà nơi uỷ thác đã báo tạm dừng thì chờ thông báo tiếp tục; chỉ báo tiếp tục khi trước đó đã báo tạm dừng. Chờ thông báo tiếp tục của nơi uỷ thác; ở nơi uỷ thác thì chọn đúng tài sản đã báo tạm dừng. (N27.1c)
từ chối: Tài sản uỷ thác xử lý mà nơi uỷ thác đã báo tạm dừng thì chờ thông báo tiếp tục; chỉ báo tiếp tục khi trước đó đã báo tạm dừng. Chờ thông báo tiếp tục của nơi uỷ thác; ở nơi uỷ thác thì chọn đúng tài sản đã báo tạm dừng. (N27.1c)

# Báo tạm dừng lần nữa: nơi nhận không nhận, nhắc người báo. Hết hoãn thì tiếp tục: thời hạn chạy tiếp, được đưa ra bán.
ngày 2026-11-23 09:00
chọn việc 1
qua ngày
là chủ việc
tác nghiệp OP-24.pause_asset asset="1" reason="Báo lại"
tác nghiệp OP-23.resume căn_cứ="L46.3 1" tài_liệu="Hết thời hạn hoãn"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
chạy nền
là chủ việc
nhắc việc
tác nghiệp OP-24.resume_asset asset="1" reason="Hết thời hạn hoãn"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
chạy nền
chọn việc 2
biện pháp
hạn
là chủ việc
tác nghiệp OP-16.auction_contract asset="1" land="có" organisation="Trung tâm đấu giá tài sản Thành phố Hồ Chí Minh" price="260000000"
ký
là hcm.vanthu
đóng dấu
----
soạn CV-046
soạn QDT-025
xong: Công văn về việc tạm dừng, tiếp tục, chấm dứt xử lý tài sản ủy thác
xong: Quyết định tiếp tục thi hành án sau hoãn
xong: Công văn về việc tạm dừng, tiếp tục, chấm dứt xử lý tài sản ủy thác
xong: Quyết định tiếp tục thi hành án sau hoãn
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Uỷ thác xử lý tài sản, 30/10/2026
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Hoãn thi hành án, 04/11/2026
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Tiếp tục thi hành án sau hoãn, 26/11/2026
Chấp hành viên: Nơi nhận uỷ thác không làm theo thông báo về tài sản: Việc xử lý tài sản đã đang ở đúng tình trạng ấy; hãy kiểm tra lại thông báo trước, không hạn
soạn CV-046
xong: Công văn về việc tạm dừng, tiếp tục, chấm dứt xử lý tài sản ủy thác
xong: Công văn về việc tạm dừng, tiếp tục, chấm dứt xử lý tài sản ủy thác
seized Căn hộ tại phường Tân Sơn Nhất : đang áp dụng
sale_paused  : đã chấm dứt (OP-24.asset_resumed)
  OP-24.take_asset: T-030 hết ngày 30/10/2026, L35.1
  OP-24.take_asset: T-031 hết ngày 30/10/2026, L35.2
  OP-14.seize: T-030 hết ngày 30/10/2026, L35.1
  OP-14.seize: T-031 hết ngày 30/10/2026, L35.2
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản

# Đã có người mua: không tạm dừng được nữa, người báo được nhắc.
ngày 2026-12-21 09:00
là chủ việc
tác nghiệp OP-16.auctioned asset="1" sold_for="350000000" buyer="Người trúng đấu giá"
chọn việc 1
là chủ việc
tác nghiệp OP-24.pause_asset asset="1" reason="Giá bán tài sản đủ nghĩa vụ"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
chạy nền
là chủ việc
nhắc việc
việc đã làm
chọn việc 2
việc đã làm
kiểm sổ
----
Đang cưỡng chế, xử lý tài sản
soạn CV-046
xong: Công văn về việc tạm dừng, tiếp tục, chấm dứt xử lý tài sản ủy thác
xong: Công văn về việc tạm dừng, tiếp tục, chấm dứt xử lý tài sản ủy thác
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Uỷ thác xử lý tài sản, 30/10/2026
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Hoãn thi hành án, 04/11/2026
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Tiếp tục thi hành án sau hoãn, 26/11/2026
Chấp hành viên: Nơi nhận uỷ thác không làm theo thông báo về tài sản: Việc xử lý tài sản đã đang ở đúng tình trạng ấy; hãy kiểm tra lại thông báo trước, không hạn
Chấp hành viên: Nơi nhận uỷ thác không làm theo thông báo về tài sản: Tài sản đã bán cho người mua nên không dừng xử lý được nữa; tiền sẽ được chuyển sau khi giao tài sản, không hạn
12/10/2026 OP-03.on_request L34.3, N11
12/10/2026 OP-04.assign L22.2, N12.2
14/10/2026 OP-05.open_file N12.2
14/10/2026 OP-06.serve_decision L35.1, N16
27/10/2026 OP-07.period_over L36.1, L37.1
27/10/2026 OP-08.asset_found L37
27/10/2026 OP-08.has_means L3.6, L37
27/10/2026 OP-24.entrust_asset L50.1, L50.2, L50.3
27/10/2026 OP-24.asset_accepted L50.3, N27.1d
27/10/2026 OP-24.asset_news N27.1d
30/10/2026 OP-23.postpone L46.1c
30/10/2026 OP-24.pause_asset N27.1c
23/11/2026 OP-24.pause_asset N27.1c
23/11/2026 OP-23.resume L46.3
23/11/2026 OP-24.resume_asset N27.1c
21/12/2026 OP-24.pause_asset N27.1c
21/12/2026 OP-24.asset_news N27.1d
27/10/2026 OP-24.take_asset L50.3, N27.1d
27/10/2026 OP-14.seize L71.4, L78, L80
27/10/2026 OP-15.agreed_price L82.1, L82.4
30/10/2026 OP-24.asset_paused N27.1c, N27.1d
23/11/2026 OP-24.asset_resumed N27.1c
23/11/2026 OP-16.auction_contract L83.2a
21/12/2026 OP-16.auctioned N65.1
0 sai lệch
