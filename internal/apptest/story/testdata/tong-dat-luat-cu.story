# Luật cũ: thông báo bằng phương tiện điện tử chỉ từ lần thứ hai và khi người nhận đồng ý (N12.1 Nghị định 62/2015); thời hạn thông báo 03 ngày làm việc (L39.2) hết khi mọi người đã được thông báo; niêm yết 10 ngày (L42.3).
ngày 2025-08-18 09:00
là daklak.tiepnhan1
nhận vay-2025.txt
xác nhận hiệu_lực="2025-08-11"
ngày 2025-08-20 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
ngày 2025-08-22 09:00
là chủ việc
tác nghiệp OP-06.serve_decision how="gửi trên môi trường số"
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
ngày 2025-09-08 09:00
qua ngày
tác nghiệp OP-08.has_means result="Có tiền trong tài khoản"
tác nghiệp OP-13.deduct owner="Giáp Văn Tuyển" account="0101 222" holder="Ngân hàng A" amount="2500000" căn_cứ="L71 1" tài_liệu="Văn bản trả lời của ngân hàng"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-06.serve văn_bản="QDC-008" how="gửi trên môi trường số" người="Giáp Văn Tuyển"
tác nghiệp OP-06.serve văn_bản="QDC-008" how="gửi trên môi trường số" consent="có" người="Giáp Văn Tuyển"
tống đạt QDC-008
hạn
tác nghiệp OP-06.post văn_bản="QDC-008" content="Quyết định khấu trừ" place="Trụ sở Uỷ ban nhân dân xã"
hạn
kiểm sổ
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 12/2025/DS-ST; ngày 10/07/2025
  Trả nợ, thanh toán: 50.000.000 đồng
  Án phí, lệ phí Toà án: 2.500.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
từ chối: Thông báo bằng phương tiện điện tử chỉ từ lần thông báo thứ hai; quyết định thi hành án là lần đầu. Giao trực tiếp, niêm yết hoặc thông báo trên phương tiện thông tin đại chúng. (N12.1)
Trong thời hạn tự nguyện
1 thời hạn đã hết
Có điều kiện thi hành
soạn QDC-008
xong: Quyết định khấu trừ tiền trong tài khoản
xong: Quyết định khấu trừ tiền trong tài khoản
từ chối: Chỉ thông báo bằng phương tiện điện tử khi người nhận đồng ý. Ghi rõ người nhận đã đồng ý nhận bằng phương tiện điện tử, hoặc chọn cách khác. (N12.1)
Đang cưỡng chế, xử lý tài sản
  Giáp Văn Tuyển: tống đạt ngày 08/09/2025, gửi trên môi trường số
  OP-04.assign: T-017 hết ngày 22/08/2025, N8.1
  OP-03.ex_officio: T-031 hết ngày 25/08/2025, L38
  OP-13.deduct: T-113 hết ngày 08/09/2025, L76.2
  OP-06.serve_decision: T-200 hết ngày 08/09/2025, L140.2
  OP-13.deduct: T-031 hết ngày 11/09/2025, L38
  OP-06.serve: T-200 hết ngày 08/10/2025, L140.2
từ chối: Mọi người đã được tống đạt văn bản này. (L42)
  OP-04.assign: T-017 hết ngày 22/08/2025, N8.1
  OP-03.ex_officio: T-031 hết ngày 25/08/2025, L38
  OP-13.deduct: T-113 hết ngày 08/09/2025, L76.2
  OP-06.serve_decision: T-200 hết ngày 08/09/2025, L140.2
  OP-13.deduct: T-031 hết ngày 11/09/2025, L38
  OP-06.serve: T-200 hết ngày 08/10/2025, L140.2
0 sai lệch
