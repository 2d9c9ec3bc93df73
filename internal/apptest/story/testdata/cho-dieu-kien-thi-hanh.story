# Pháp luật đặt điều kiện để bản án được thi hành (L34.3, T-014): yêu cầu chờ điều kiện thì thời hạn 05 ngày làm việc tính từ ngày nhận thông tin về
# điều kiện, không tính từ ngày nhận yêu cầu; chưa có thông tin thì chưa thụ lý. Ra quyết định thì thời hạn ấy hết.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt request
xác nhận hiệu_lực="2026-10-11" bỏ="2"
nộp đơn người="Phùng Đắc Lộc" địa_chỉ="số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="51/2026/DS-ST" ngày_án="2026-09-10" phải="Cù Xuân Hải; Lã Thị Thắm" được="Phùng Đắc Lộc" khoản="Liên đới trả 300.000.000 đồng" kèm="Bản sao bản án"
thời hạn đơn
chờ điều kiện gì="Toà án giải quyết xong đơn yêu cầu huỷ" luật=""
chờ điều kiện gì="Toà án giải quyết xong đơn yêu cầu huỷ phán quyết" luật="Luật Trọng tài thương mại"
chờ điều kiện gì="Lần nữa" luật="Luật Trọng tài thương mại"
thời hạn đơn
thụ lý
việc
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
đơn: T-013 hết ngày 19/10/2026, L34.3
đơn: T-009 hết ngày 19/10/2026, L34.4
từ chối: Chưa ghi điều kiện, hoặc quy định của pháp luật đặt điều kiện ấy; hãy nhập đủ. (L34.3)
từ chối: Yêu cầu này đã ghi điều kiện để được thi hành; hãy tải lại trang.
từ chối: Yêu cầu đang chờ điều kiện để được thi hành: Toà án giải quyết xong đơn yêu cầu huỷ phán quyết. Khi có người báo điều kiện đã có thì ghi nhận thông tin ấy rồi thụ lý. (L34.3)
Ký Giấy biên nhận đơn yêu cầu thi hành án; không có hạn
Chờ thông tin về điều kiện để ra quyết định thi hành án; không có hạn

# Hơn một tháng sau mới có thông tin: không việc nào trễ; ngày báo không thể ở sau hôm nay.
ngày 2026-11-20 09:00
qua ngày
có điều kiện ngày="2026-11-25" người="Phùng Đắc Lộc" tài_liệu="Quyết định của Toà án không huỷ phán quyết"
có điều kiện ngày="2026-11-19" người="" tài_liệu="Quyết định của Toà án không huỷ phán quyết"
có điều kiện ngày="2026-11-19" người="Phùng Đắc Lộc" tài_liệu="Quyết định của Toà án không huỷ phán quyết"
có điều kiện ngày="2026-11-19" người="Phùng Đắc Lộc" tài_liệu="Lần nữa"
thời hạn đơn
thụ lý
thời hạn đơn
hạn
cách tính T-014
nhật ký
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
hạn
kiểm sổ
----
từ chối: Ngày nhận thông tin phải là một ngày không muộn hơn hôm nay; hãy sửa lại.
từ chối: Chưa ghi người báo, hoặc tài liệu cho thấy điều kiện đã có; hãy nhập đủ. (L34.3)
từ chối: Yêu cầu này không chờ điều kiện nào, hoặc thông tin về điều kiện đã được ghi nhận; hãy tải lại trang.
đơn: T-014 hết ngày 26/11/2026, L34.3
mở 1 việc
  intake.accept: T-014 hết ngày 26/11/2026, L34.3
  T-014: đến 00:00 27/11/2026. Thời hạn 05 ngày làm việc, tính từ: nhận được thông tin về điều kiện để bản án, quyết định được thi hành. Bắt đầu từ thứ Năm 19/11/2026; ngày này không tính vào thời hạn (Điều 147 Bộ luật Dân sự). Bỏ qua thứ Bảy 21/11/2026: ngày nghỉ hằng tuần. Bỏ qua Chủ nhật 22/11/2026: ngày nghỉ hằng tuần. Vẫn tính thứ Ba 24/11/2026 là ngày làm việc: mục “Ngày Văn hoá Việt Nam” trong lịch chưa được áp dụng. Ngày làm việc thứ 5 là thứ Năm 26/11/2026; thời hạn hết lúc 24 giờ 00 ngày đó.
20/11/2026; Mở việc thi hành án: Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST; Hồ Thị Cẩm Tú; N11.1b
20/11/2026; Soạn Quyết định thi hành án liên đới; Hệ thống; L34.1
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định thi hành án liên đới
xong: Quyết định thi hành án liên đới
  OP-04.assign: T-017 hết ngày 24/11/2026, N12.2
  OP-03.on_request: T-030 hết ngày 25/11/2026, L35.1
  OP-03.on_request: T-031 hết ngày 25/11/2026, L35.2
0 sai lệch
