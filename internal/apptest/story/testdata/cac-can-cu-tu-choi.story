# Năm căn cứ từ chối của khoản 4 Điều 34, mỗi căn cứ ghi đúng điểm trong thông báo.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nộp đơn bản_án="không" người="Âu Thị Lành" địa_chỉ="thôn 9, xã Ea Kiết, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="60/2026/DS-ST" ngày_án="2026-09-15" phải="Tống Văn Quyền" được="Âu Thị Lành" khoản="Trả lại tài sản" kèm="Bản sao bản án"
từ chối đơn điểm="a" lý_do="Người nộp đơn không phải đương sự, không có uỷ quyền."
nộp đơn bản_án="không" người="Âu Thị Lành" địa_chỉ="thôn 9, xã Ea Kiết, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="60/2026/DS-ST" ngày_án="2026-09-15" phải="Tống Văn Quyền" được="Âu Thị Lành" khoản="Trả lại tài sản" kèm="Bản sao bản án"
từ chối đơn điểm="b" lý_do="Bản án chỉ công nhận quyền đang có."
nộp đơn bản_án="không" người="Âu Thị Lành" địa_chỉ="thôn 9, xã Ea Kiết, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="60/2026/DS-ST" ngày_án="2026-09-15" phải="Tống Văn Quyền" được="Âu Thị Lành" khoản="Trả lại tài sản" kèm="Bản sao bản án"
từ chối đơn điểm="c" lý_do="Bản án của Toà án quân sự, thuộc cơ quan thi hành án cấp quân khu."
nộp đơn bản_án="không" người="Âu Thị Lành" địa_chỉ="thôn 9, xã Ea Kiết, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="60/2026/DS-ST" ngày_án="2026-09-15" phải="Tống Văn Quyền" được="Âu Thị Lành" khoản="Trả lại tài sản" kèm="Bản sao bản án"
từ chối đơn điểm="d" lý_do="Đơn nộp sau khi hết thời hiệu năm năm, không có lý do."
nộp đơn bản_án="không" người="Âu Thị Lành" địa_chỉ="thôn 9, xã Ea Kiết, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="60/2026/DS-ST" ngày_án="2026-09-15" phải="Tống Văn Quyền" được="Âu Thị Lành" khoản="Trả lại tài sản" kèm="Bản sao bản án"
từ chối đơn điểm="đ" lý_do="Khoản này đã có quyết định thi hành án."
----
đã nhận, cấp phiếu nhận
L34.4a Người yêu cầu không có quyền yêu cầu thi hành án hoặc nội dung yêu cầu không liên quan đến nội dung bản án, quyết định
đã nhận, cấp phiếu nhận
L34.4b Bản án, quyết định không làm phát sinh quyền, nghĩa vụ của các đương sự
đã nhận, cấp phiếu nhận
L34.4c Cơ quan thi hành án được yêu cầu không có thẩm quyền thi hành án
đã nhận, cấp phiếu nhận
L34.4d Hết thời hiệu yêu cầu thi hành án
đã nhận, cấp phiếu nhận
L34.4đ Nội dung yêu cầu đã có quyết định thi hành án, trừ trường hợp pháp luật có quy định khác

ngày 2026-10-13 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đơn
đọc giấy TB-003 từ="2. Căn cứ" đến="4."
----
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Thông báo từ chối yêu cầu thi hành án
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Thông báo từ chối yêu cầu thi hành án
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Thông báo từ chối yêu cầu thi hành án
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Thông báo từ chối yêu cầu thi hành án
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Thông báo từ chối yêu cầu thi hành án
xong: Thông báo từ chối yêu cầu thi hành án
xong: Thông báo từ chối yêu cầu thi hành án
xong: Thông báo từ chối yêu cầu thi hành án
xong: Thông báo từ chối yêu cầu thi hành án
xong: Thông báo từ chối yêu cầu thi hành án
66.01 Âu Thị Lành; ngày nộp 12/10/2026; Từ chối
66.01 Âu Thị Lành; ngày nộp 12/10/2026; Từ chối
66.01 Âu Thị Lành; ngày nộp 12/10/2026; Từ chối
66.01 Âu Thị Lành; ngày nộp 12/10/2026; Từ chối
66.01 Âu Thị Lành; ngày nộp 12/10/2026; Từ chối
2. Căn cứ từ chối: điểm đ khoản 4 Điều 34 Luật Thi hành án dân sự. 3. Lý do: Nội dung yêu cầu đã có quyết định thi hành án, trừ trường hợp pháp luật có quy định khác. Khoản này đã có quyết định thi hành án. 4.

# Người quyết định bản thảo thôi từ chối: huỷ bản thảo thì đơn được xem xét lại.
ngày 2026-10-13 10:00
là daklak.tiepnhan1
nộp đơn bản_án="không" người="Âu Thị Lành" địa_chỉ="thôn 9, xã Ea Kiết, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="60/2026/DS-ST" ngày_án="2026-09-15" phải="Tống Văn Quyền" được="Âu Thị Lành" khoản="Trả lại tài sản" kèm="Bản sao bản án"
từ chối đơn điểm="a" lý_do="Nhầm người."
là daklak.thutruong
huỷ văn bản TB-003 Người nộp đơn là đương sự
là daklak.tiepnhan1
từ chối đơn điểm="b" lý_do="Bản án không buộc ai thi hành."
----
đã nhận, cấp phiếu nhận
L34.4a Người yêu cầu không có quyền yêu cầu thi hành án hoặc nội dung yêu cầu không liên quan đến nội dung bản án, quyết định
L34.4b Bản án, quyết định không làm phát sinh quyền, nghĩa vụ của các đương sự
