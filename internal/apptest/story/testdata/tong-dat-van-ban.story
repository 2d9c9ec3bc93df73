# Tống đạt văn bản khác cho từng người (L35.1, N15, N16): thời hạn thông báo 03 ngày làm việc T-030 của từng văn bản chỉ hết khi mọi người đã được thông báo; quyền khiếu nại của mỗi người (L96.2) tính từ ngày chính người ấy được thông báo.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-09-20"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
ngày 2026-10-14 09:00
là chủ việc
# Quyết định thi hành án không gửi trên môi trường số (N16.1b).
tác nghiệp OP-06.serve_decision how="gửi trên môi trường số"
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
ngày 2026-10-28 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.has_means result="Ông Hải có tiền trong tài khoản"
tác nghiệp OP-13.deduct owner="Cù Xuân Hải" account="0101 222" holder="Ngân hàng A" amount="15000000" căn_cứ="L71 1" tài_liệu="Văn bản trả lời của ngân hàng"
ký
là daklak.vanthu
đóng dấu
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
từ chối: Quyết định thi hành án được tống đạt bằng cách giao tận tay, qua bưu chính, niêm yết hoặc phương tiện thông tin đại chúng, không gửi trên môi trường số. Chọn cách tống đạt theo Điều 16; văn bản tiếp theo mới gửi trên môi trường số. (N16.1b)
Trong thời hạn tự nguyện
1 thời hạn đã hết
Có điều kiện thi hành
soạn QDC-008
xong: Quyết định khấu trừ tiền trong tài khoản
xong: Quyết định khấu trừ tiền trong tài khoản

# Quyết định khấu trừ: giao tay thì phải nêu vì sao không gửi trên môi trường số (N16.1); quyết định thi hành án không đi đường này.
là chủ việc
tác nghiệp OP-06.serve văn_bản="QDC-008" how="giao trực tiếp" người="Cù Xuân Hải"
tác nghiệp OP-06.serve văn_bản="QDT-001" how="gửi trên môi trường số"
tác nghiệp OP-06.serve văn_bản="QDC-008" how="gửi trên môi trường số" người="Cù Xuân Hải" ngày="2026-10-27"
tác nghiệp OP-06.serve văn_bản="QDC-008" how="gửi trên môi trường số" người="Cù Xuân Hải"
tống đạt QDC-008
hạn
----
từ chối: Văn bản tiếp theo được thông báo trên môi trường số; giao tay, qua bưu chính chỉ trong trường hợp nghị định nêu. Gửi trên môi trường số; giao bằng cách khác thì chọn vì sao không gửi trên môi trường số. (N15, N16.1)
từ chối: Quyết định thi hành án thì dùng việc “Tống đạt hợp lệ quyết định thi hành án”, vì ngày tống đạt mở thời hạn tự nguyện của từng người. (L35, N15, N16)
từ chối: Ngày 27/10/2026 sớm hơn ngày ra văn bản (ngày 28/10/2026); hãy kiểm tra lại ngày. (L35, N15, N16)
Đang cưỡng chế, xử lý tài sản
  Cù Xuân Hải: tống đạt ngày 28/10/2026, gửi trên môi trường số
  Lã Thị Thắm: chưa được tống đạt
  OP-04.assign: T-017 hết ngày 14/10/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 15/10/2026, L35.2
  OP-13.deduct: T-113 hết ngày 28/10/2026, L73.2, N49.3
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-13.deduct: T-030 hết ngày 02/11/2026, L35.1
  OP-13.deduct: T-031 hết ngày 02/11/2026, L35.2
  OP-06.serve: T-200 hết ngày 27/11/2026, L96.2

# Bà Thắm chưa được thông báo: T-030 còn chạy. Ghi không nêu văn bản không làm hết thời hạn của văn bản này.
ngày 2026-10-30 09:00
tác nghiệp OP-06.serve how="niêm yết công khai" content="Việc khác"
tác nghiệp OP-06.serve văn_bản="QDC-008" how="gửi trên môi trường số" người="Cù Xuân Hải"
hạn
tác nghiệp OP-06.serve văn_bản="QDC-008" how="giao cho người thân cùng cư trú" by_hand="no_access" receiver="Cù Văn Tám" relation="con" hour="08:30" place="tổ 5" witness="Y Thuin" người="Lã Thị Thắm" ngày="2026-10-29" mẫu="BB-003"
tống đạt QDC-008
hạn
tác nghiệp OP-06.serve văn_bản="QDC-008" how="gửi trên môi trường số"
văn bản của việc
ký
đọc giấy BB-003 từ="Hồi" đến="cam kết"
kiểm sổ
----
Đang cưỡng chế, xử lý tài sản
từ chối: Người được chọn đã được tống đạt văn bản này ngày 28/10/2026; mỗi người chỉ ghi một lần, hãy bỏ người ấy khỏi danh sách. (L35, N15, N16)
  OP-04.assign: T-017 hết ngày 14/10/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 15/10/2026, L35.2
  OP-13.deduct: T-113 hết ngày 28/10/2026, L73.2, N49.3
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-13.deduct: T-030 hết ngày 02/11/2026, L35.1
  OP-13.deduct: T-031 hết ngày 02/11/2026, L35.2
  OP-06.serve: T-200 hết ngày 27/11/2026, L96.2
  OP-06.serve: T-200 hết ngày 30/11/2026, L96.2
Đang cưỡng chế, xử lý tài sản
  Cù Xuân Hải: tống đạt ngày 28/10/2026, gửi trên môi trường số
  Lã Thị Thắm: tống đạt ngày 29/10/2026, giao cho người thân cùng cư trú
  OP-04.assign: T-017 hết ngày 14/10/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 15/10/2026, L35.2
  OP-13.deduct: T-113 hết ngày 28/10/2026, L73.2, N49.3
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-13.deduct: T-031 hết ngày 02/11/2026, L35.2
  OP-06.serve: T-200 hết ngày 27/11/2026, L96.2
  OP-06.serve: T-200 hết ngày 30/11/2026, L96.2
  OP-06.serve: T-200 hết ngày 30/11/2026, L96.2
từ chối: Mọi người đã được tống đạt văn bản này. (L35, N15, N16)
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-008 Quyết định khấu trừ tiền trong tài khoản: Đã phát hành
BB-003 Biên bản về việc tống đạt, giao thông báo: Chờ ký
xong: Biên bản về việc tống đạt, giao thông báo
Hồi 08 giờ 30 phút, ngày 29 tháng 10 năm 2026, tại tổ 5. Người thực hiện thông báo: Nguyễn Thị Hồng Nhung, Chấp hành viên, Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk. Người được thông báo: Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Đã giao các văn bản sau đây: Stt Tên văn bản Số, ký hiệu Ngày Quyết định khấu trừ tiền trong tài 1 02/QĐ-THADS 28/10/2026 khoản Người được thông báo vắng mặt. Ông (bà) Cù Văn Tám, là con của người được thông báo, cùng cư trú, đã nhận thay đủ các văn bản nêu trên vào thời điểm lập biên bản này và cam kết
0 sai lệch

# Niêm yết cho mọi người một lần (N17): một dòng cho tất cả, thời hạn thông báo của văn bản ấy hết.
ngày 2026-11-02 09:00
là chủ việc
tác nghiệp OP-13.money căn_cứ="L71 1" tài_liệu="Biên bản xác minh" target="Tiền mặt của ông Hải" amount="15000000" against="Cù Xuân Hải"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-06.post văn_bản="QDC-012" content="Quyết định thu tiền" place="Trụ sở Uỷ ban nhân dân phường"
tống đạt QDC-012
tác nghiệp OP-06.serve văn_bản="QDC-012" how="gửi trên môi trường số" người="Cù Xuân Hải"
hạn
kiểm sổ
----
soạn QDC-012
xong: Quyết định thu tiền từ hoạt động kinh doanh của người phải thi hành án
xong: Quyết định thu tiền từ hoạt động kinh doanh của người phải thi hành án
Đang cưỡng chế, xử lý tài sản
  Cù Xuân Hải: tống đạt ngày 02/11/2026, niêm yết công khai
  Lã Thị Thắm: tống đạt ngày 02/11/2026, niêm yết công khai
từ chối: Người được chọn đã được tống đạt văn bản này ngày 02/11/2026; mỗi người chỉ ghi một lần, hãy bỏ người ấy khỏi danh sách. (L35, N15, N16)
  OP-04.assign: T-017 hết ngày 14/10/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 15/10/2026, L35.2
  OP-13.deduct: T-113 hết ngày 28/10/2026, L73.2, N49.3
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-13.deduct: T-031 hết ngày 02/11/2026, L35.2
  OP-13.money: T-031 hết ngày 05/11/2026, L35.2
  OP-06.post: T-035 hết ngày 09/11/2026, N17.3
  OP-06.serve: T-200 hết ngày 27/11/2026, L96.2
  OP-06.serve: T-200 hết ngày 30/11/2026, L96.2
  OP-06.serve: T-200 hết ngày 30/11/2026, L96.2
  OP-06.post: T-200 hết ngày 02/12/2026, L96.2
0 sai lệch
