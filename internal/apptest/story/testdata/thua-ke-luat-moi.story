# Người được thi hành án chết: thông báo, niêm yết tìm người thừa kế 30 ngày (N25.1, T-060), trong thời gian đó không trả tiền cho người đã chết;
# biết hai người thừa kế thì ra quyết định chuyển giao trong 10 ngày (L41.2, T-063). Người phải thi hành án về trả tiền chết thì luật mới không
# chuyển giao mà xử lý di sản, báo người thừa kế 30 ngày (N25.3, T-062).
ngày 2026-09-21 09:00
là daklak.tiepnhan1
nhận vay-dau-2026.txt request
xác nhận hiệu_lực="2026-04-20" bỏ="2"
nộp đơn người="Bế Quang Mão" địa_chỉ="thôn 6, xã Ea Kao, tỉnh Đắk Lắk" ngày="2026-09-21" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="21/2026/DS-ST" ngày_án="2026-03-20" phải="Doãn Thị Nụ" được="Bế Quang Mão" khoản="Trả 90.000.000 đồng" kèm="Bản sao bản án"
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

ngày 2026-10-05 09:00
qua ngày
là chủ việc
tác nghiệp OP-19.receive amount="30000000" receipt="BL 41"
tác nghiệp OP-25.seek_heirs person="Bế Quang Mão" mẫu="TB-042 TB-043"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
hạn
----
1 thời hạn đã hết
Đang xác minh
soạn TB-042
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
TB-042 Thông báo công khai trên phương tiện thông tin đại chúng / Cổng thông tin: Chờ ký
TB-043 Niêm yết công khai (giấy niêm yết): Chờ ký
xong: Thông báo công khai trên phương tiện thông tin đại chúng / Cổng thông tin
xong: Niêm yết công khai (giấy niêm yết)
xong: Thông báo công khai trên phương tiện thông tin đại chúng / Cổng thông tin
xong: Niêm yết công khai (giấy niêm yết)
  OP-03.on_request: T-031 hết ngày 24/09/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 06/10/2026, L96.2
  OP-07.period_over: T-042 hết ngày 12/10/2026, L37.1
  OP-19.receive: T-160 hết ngày 15/10/2026, L54.6
  OP-25.seek_heirs: T-060 hết ngày 04/11/2026, N25.1

# Tìm người thừa kế từ ngày 05/10: hết ngày 04/11. Tiền đã thu phải giữ lại cho người thừa kế.
ngày 2026-10-07 09:00
là chủ việc
tác nghiệp OP-20.pay_idle amount="30000000" receipt="UNC 11"
tác nghiệp OP-25.heirs_known person="Bế Quang Mão" successor="Bế Quang Tỵ; Bế Thị Ngọ" proof="Văn bản phân chia di sản thừa kế có công chứng"
hạn
tác nghiệp OP-25.substitute person="Bế Quang Mão" side="người được thi hành án" successor="Bế Quang Tỵ; Bế Thị Ngọ" successor_address="thôn 6, xã Ea Kao, tỉnh Đắk Lắk" căn_cứ="L41 2" tài_liệu="Giấy chứng tử; văn bản phân chia di sản"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
khoản
hạn
đọc giấy QDT-039 từ="Điều 1. " đến="Điều 2"
là chủ việc
tác nghiệp OP-20.pay_idle amount="30000000" receipt="UNC 11"
tình trạng
----
từ chối: Người được nhận tiền đã chết và đang tìm người thừa kế; hãy ra quyết định chuyển giao rồi trả cho người thừa kế, hoặc chờ hết thời hạn. (N25.1)
Đang xác minh
  OP-03.on_request: T-031 hết ngày 24/09/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 06/10/2026, L96.2
  OP-07.period_over: T-042 hết ngày 12/10/2026, L37.1
  OP-19.receive: T-160 hết ngày 15/10/2026, L54.6
  OP-25.heirs_known: T-063 hết ngày 19/10/2026, L41.4, N25.4
soạn QDT-039
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
TB-042 Thông báo công khai trên phương tiện thông tin đại chúng / Cổng thông tin: Đã phát hành
TB-043 Niêm yết công khai (giấy niêm yết): Đã phát hành
QDT-039 Quyết định chuyển giao quyền, nghĩa vụ thi hành án: Chờ ký
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định chuyển giao quyền, nghĩa vụ thi hành án
xong: Quyết định chuyển giao quyền, nghĩa vụ thi hành án
QDT-002 (N11.1)
  Trả nợ, thanh toán: Doãn Thị Nụ → Bế Quang Tỵ, Bế Thị Ngọ; 90.000.000 đồng; L34.1
  OP-03.on_request: T-031 hết ngày 24/09/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 06/10/2026, L96.2
  OP-07.period_over: T-042 hết ngày 12/10/2026, L37.1
  OP-25.substitute: T-030 hết ngày 12/10/2026, L35.1
  OP-25.substitute: T-031 hết ngày 12/10/2026, L35.2
  OP-19.receive: T-160 hết ngày 15/10/2026, L54.6
Điều 1. Chuyển giao quyền, nghĩa vụ thi hành án theo Quyết định thi hành án nêu trên: - Bên chuyển giao: người được thi hành án, Bế Quang Mão, sinh năm 1969, địa chỉ: thôn 10, xã Hòa Phú, tỉnh Đắk Lắk. - Bên nhận chuyển giao: Bế Quang Tỵ; Bế Thị Ngọ, địa chỉ: thôn 6, xã Ea Kao, tỉnh Đắk Lắk. Phần quyền, nghĩa vụ được chuyển giao: - Buộc bà Doãn Thị Nụ phải trả cho ông Bế Quang Mão số tiền 90.000.000 đồng (chín mươi triệu đồng); còn phải thi hành 60.000.000 đồng. Số tiền được chuyển giao: 60.000.000 đồng (bằng chữ: Sáu mươi triệu đồng). Căn cứ: khoản 2 Điều 41 Luật Thi hành án dân sự. Lý do: Cá nhân chết, chuyển giao theo thừa kế. Điều 2
Đang xác minh
01/QĐ-THADS: Đang xác minh
  khoản 1 Trả nợ, thanh toán: Đang xác minh; phải thi hành 90.000.000, đã thu 30.000.000, đã trả 30.000.000

# Người phải thi hành án chết: không có quyết định chuyển giao; người thừa kế được báo, có 30 ngày, hết ngày 18/11.
ngày 2026-10-19 09:00
tác nghiệp OP-25.substitute person="Doãn Thị Nụ" side="người phải thi hành án" successor="Tẩn Thị Mây" successor_address="thôn 2, xã Ea Kao, tỉnh Đắk Lắk" căn_cứ="L41 2" tài_liệu="Giấy chứng tử"
tác nghiệp OP-25.heirs_known person="Doãn Thị Nụ" successor="Tẩn Thị Mây" successor_address="thôn 2, xã Ea Kao, tỉnh Đắk Lắk" proof="Văn bản phân chia di sản thừa kế có công chứng" debtor_died="có"
tác nghiệp OP-25.seek_heirs person="Doãn Thị Nụ" debtor_died="có" content="ấn định 30 ngày để bà Tẩn Thị Mây thực hiện nghĩa vụ của người phải thi hành án trong phạm vi di sản được nhận" mẫu="TB-042"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
hạn
----
từ chối: Người phải thi hành án về trả tiền đã chết thì không ra quyết định chuyển giao: xử lý tài sản người ấy để lại; có văn bản phân chia di sản thì thông báo, ấn định 30 ngày cho người thừa kế (OP-25, thông báo tìm người thừa kế). (N25.3)
Đang xác minh
soạn TB-042
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
TB-042 Thông báo công khai trên phương tiện thông tin đại chúng / Cổng thông tin: Đã phát hành
TB-043 Niêm yết công khai (giấy niêm yết): Đã phát hành
QDT-039 Quyết định chuyển giao quyền, nghĩa vụ thi hành án: Đã phát hành
TB-042 Thông báo công khai trên phương tiện thông tin đại chúng / Cổng thông tin: Chờ ký
xong: Thông báo công khai trên phương tiện thông tin đại chúng / Cổng thông tin
xong: Thông báo công khai trên phương tiện thông tin đại chúng / Cổng thông tin
  OP-03.on_request: T-031 hết ngày 24/09/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 06/10/2026, L96.2
  OP-07.period_over: T-042 hết ngày 12/10/2026, L37.1
  OP-25.substitute: T-030 hết ngày 12/10/2026, L35.1
  OP-25.substitute: T-031 hết ngày 12/10/2026, L35.2
  OP-25.seek_heirs: T-062 hết ngày 18/11/2026, N25.3

ngày 2026-11-19 08:00
qua ngày
là chủ việc
nhắc việc
hồ sơ
việc đã làm
kiểm sổ
----
2 thời hạn đã hết
Chấp hành viên: Bắt đầu xác minh điều kiện thi hành án, 12/10/2026
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Chuyển giao quyền, nghĩa vụ thi hành án, 12/10/2026
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Thông báo tìm người thừa kế, ấn định thời hạn, không hạn
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Thông báo tìm người thừa kế, ấn định thời hạn, không hạn
Chấp hành viên: Hết thời hạn người thừa kế thực hiện nghĩa vụ: xử lý tài sản của người phải thi hành án đã chết, không hạn
Doãn Thị Nụ – 21/2026/DS-ST; QDT-002; Đang xác minh; 90.000.000 đồng; 01/QĐ-THADS; hạn T-031
21/09/2026 OP-03.on_request L34.3, N11
21/09/2026 OP-04.assign L22.2, N12.2
21/09/2026 OP-05.open_file N12.2
21/09/2026 OP-06.serve_decision L35.1, N16
05/10/2026 OP-07.period_over L36.1, L37.1
05/10/2026 OP-19.receive L54.6
05/10/2026 OP-25.seek_heirs N25.1, N25.2, N25.3
07/10/2026 OP-25.heirs_known N25.1, N25.4
07/10/2026 OP-25.substitute L41.4, N25.4
07/10/2026 OP-20.pay_idle L54.6, N30
19/10/2026 OP-25.heirs_known N25.1, N25.4
19/10/2026 OP-25.seek_heirs N25.1, N25.2, N25.3
0 sai lệch
