# Người phải thi hành án chết, hai người thừa kế, theo Luật năm 2008 (L54.2 cũ, N15.1 cũ): chuyển giao nghĩa vụ theo phần di sản mỗi người nhận,
# khoản được chia theo phần, văn bản sau gọi tên người thừa kế, văn bản cũ giữ nguyên; hồ sơ tìm được theo cả tên cũ và tên mới.
ngày 2026-05-04 09:00
là daklak.tiepnhan1
nhận vay-dau-2026.txt
xác nhận hiệu_lực="2026-04-20"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
tác nghiệp OP-19.receive amount="500000" receipt="BL 5"
tác nghiệp OP-20.pay_idle amount="500000" receipt="UNC 2"
hồ sơ
tình trạng
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 21/2026/DS-ST; ngày 20/03/2026
  Trả nợ, thanh toán: 90.000.000 đồng
  Án phí, lệ phí Toà án: 4.500.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Đã thụ lý
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện
Doãn Thị Nụ – 21/2026/DS-ST; QDT-001; Trong thời hạn tự nguyện; 4.500.000 đồng; 01/QĐ-THADS; hạn T-031
01/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Án phí, lệ phí Toà án: Trong thời hạn tự nguyện; phải thi hành 4.500.000, đã thu 500.000, đã trả 500.000

ngày 2026-05-18 09:00
qua ngày
là chủ việc
tác nghiệp OP-25.heirs_known person="Doãn Thị Nụ" successor="Tẩn A Vạng; Tẩn Thị Mây" proof="Văn bản phân chia di sản có công chứng ngày 15/5/2026"
tác nghiệp OP-25.substitute person="Doãn Thị Nụ" side="người phải thi hành án" successor="Tẩn A Vạng; Tẩn Thị Mây" successor_address="thôn 1, xã Ea Kao, tỉnh Đắk Lắk; thôn 2, xã Ea Kao, tỉnh Đắk Lắk" share="1/3; 1/3" căn_cứ="L54 2" tài_liệu="Giấy chứng tử; văn bản phân chia di sản"
tác nghiệp OP-25.substitute person="Doãn Thị Nụ" side="người phải thi hành án" successor="Tẩn A Vạng; Tẩn Thị Mây" successor_address="thôn 1, xã Ea Kao, tỉnh Đắk Lắk; thôn 2, xã Ea Kao, tỉnh Đắk Lắk" share="1/3; 2/3" căn_cứ="L54 2" tài_liệu="Giấy chứng tử; văn bản phân chia di sản"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
hồ sơ
tình trạng
khoản
hạn
đọc giấy QDT-039 từ="Điều 1. " đến="Điều 3"
----
1 thời hạn đã hết
Đang xác minh
từ chối: Phần của 2 người nhận chuyển giao không đọc được hoặc không cộng thành toàn bộ; hãy ghi lần lượt từng người, cách nhau bằng dấu chấm phẩy, ví dụ: 1/2; 1/2.
soạn QDT-039
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-039 Quyết định chuyển giao quyền, nghĩa vụ thi hành án: Chờ ký
xong: Quyết định chuyển giao quyền, nghĩa vụ thi hành án
xong: Quyết định chuyển giao quyền, nghĩa vụ thi hành án
Tẩn A Vạng, Tẩn Thị Mây – 21/2026/DS-ST; QDT-001; Đang xác minh; 4.500.000 đồng; 01/QĐ-THADS; hạn T-031
01/QĐ-THADS: Đang xác minh
  khoản 1 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 1.833.333, đã thu 500.000, đã trả 500.000
  khoản 2 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 2.666.667, đã thu 0, đã trả 0
QDT-001 (NĐ62 Đ6.1)
  Án phí, lệ phí Toà án: Tẩn A Vạng → ; 1.833.333 đồng; L36.2a
  Án phí, lệ phí Toà án: Tẩn Thị Mây → ; 2.666.667 đồng; L36.2a
  OP-03.ex_officio: T-031 hết ngày 07/05/2026, L38
  OP-06.serve_decision: T-200 hết ngày 19/05/2026, L140.2
  OP-25.substitute: T-030 hết ngày 21/05/2026, L39.2
  OP-25.substitute: T-031 hết ngày 21/05/2026, L38
  OP-07.period_over: T-042 hết ngày 25/05/2026, L44.1
Điều 1. Chuyển giao quyền, nghĩa vụ thi hành án theo Quyết định thi hành án nêu trên: - Bên chuyển giao: người phải thi hành án, Doãn Thị Nụ, sinh năm 1977, địa chỉ: thôn 12, xã Hòa Phú, tỉnh Đắk Lắk. - Bên nhận chuyển giao: Tẩn A Vạng; Tẩn Thị Mây, địa chỉ: thôn 1, xã Ea Kao, tỉnh Đắk Lắk; thôn 2, xã Ea Kao, tỉnh Đắk Lắk. Phần của từng người, theo thứ tự nêu trên: 1/3; 2/3. Phần quyền, nghĩa vụ được chuyển giao: - Bà Doãn Thị Nụ phải chịu 4.500.000 đồng; còn phải thi hành 4.000.000 đồng. Số tiền được chuyển giao: 4.000.000 đồng (bằng chữ: Bốn triệu đồng). Căn cứ: khoản 2 Điều 54 Luật Thi hành án dân sự. Lý do: Cá nhân chết, chuyển giao theo thừa kế. Điều 2. Người nhận chuyển giao có quyền, nghĩa vụ của đương sự tương ứng với phần quyền, nghĩa vụ được chuyển giao. Quyết định thi hành án cũ được thu hồi; quyết định thi hành án mới được ban hành tương ứng với phần quyền, nghĩa vụ được chuyển giao và phần chưa được chuyển giao (nếu có). 2 Điều 3

# Mỗi người thừa kế trả phần mình: 4.000.000 chia 1/3 và 2/3, số lẻ thuộc người sau.
ngày 2026-05-20 09:00
là chủ việc
tác nghiệp OP-08.has_means result="Đã nhận di sản" khoản="1"
tác nghiệp OP-19.receive amount="1333333" receipt="BL 9" khoản="1"
tác nghiệp OP-20.pay amount="1333333" receipt="UNC 4" khoản="1"
tình trạng
hồ sơ
việc đã làm
kiểm sổ
----
Có điều kiện thi hành
Chờ thanh toán
Đang xác minh
01/QĐ-THADS: Đang xác minh
  khoản 1 Án phí, lệ phí Toà án: Thi hành xong; phải thi hành 1.833.333, đã thu 1.833.333, đã trả 1.833.333
  khoản 2 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 2.666.667, đã thu 0, đã trả 0
Tẩn A Vạng, Tẩn Thị Mây – 21/2026/DS-ST; QDT-001; Đang xác minh; 4.500.000 đồng; 01/QĐ-THADS; hạn T-031
04/05/2026 OP-03.ex_officio L36.2, N6
04/05/2026 OP-04.assign N8
04/05/2026 OP-05.open_file N8.1
04/05/2026 OP-06.serve_decision L39, L40, N12
04/05/2026 OP-19.receive TT04 Đ16
04/05/2026 OP-20.pay_idle L47.5
18/05/2026 OP-07.period_over L45.1, L44.1
18/05/2026 OP-25.heirs_known N15
18/05/2026 OP-25.substitute L54.3, N15.3
20/05/2026 OP-08.has_means L44
20/05/2026 OP-19.receive TT04 Đ16
20/05/2026 OP-20.pay L47.5
0 sai lệch
