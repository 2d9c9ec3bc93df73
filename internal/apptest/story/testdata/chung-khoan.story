# Chứng khoán (N57.1): VSDC phong toả trong 01 ngày làm việc từ khi nhận quyết định (T-115), chuyển quyền sở hữu trong 05 ngày làm việc từ khi
# nhận văn bản yêu cầu (T-115b). Hai thời hạn chạy riêng: nhận kết quả phong toả không kết thúc thời hạn chuyển. Chuyển cho người được thi hành án
# thì báo kết quả trong 03 ngày làm việc từ ngày chuyển (N72.2, T-115c).
ngày 2026-11-02 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2026-11-16 08:00
qua ngày
là chủ việc
tác nghiệp OP-08.has_means result="Có cổ phiếu niêm yết" place="thôn 2, xã Hòa Phú"
tác nghiệp OP-13.money căn_cứ="L71 1" tài_liệu="Biên bản xác minh" mẫu="QDC-015" target="1.000 cổ phiếu mã VNB" amount="15000000" securities="có" holder="Tổng công ty Lưu ký và Bù trừ chứng khoán Việt Nam" against="Cù Xuân Hải"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
hạn
----
1 thời hạn đã hết
Có điều kiện thi hành
soạn QDC-015
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-015 Quyết định thu giữ giấy tờ có giá: Chờ ký
xong: Quyết định thu giữ giấy tờ có giá
xong: Quyết định thu giữ giấy tờ có giá
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 17/11/2026, L96.2
  OP-13.money: T-115 hết ngày 17/11/2026, N57.1a
  OP-13.money: T-030 hết ngày 19/11/2026, L35.1
  OP-13.money: T-031 hết ngày 19/11/2026, L35.2

ngày 2026-11-17 09:00
là chủ việc
tác nghiệp OP-13.ask_transfer target="1.000 cổ phiếu mã VNB" holder="Tổng công ty Lưu ký và Bù trừ chứng khoán Việt Nam" account="091C000123"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy CV-051 từ="Căn cứ điểm b" đến="Nơi nhận"
là chủ việc
tác nghiệp OP-13.securities result="Đã phong toả 1.000 cổ phiếu"
hạn
----
soạn CV-051
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-015 Quyết định thu giữ giấy tờ có giá: Đã phát hành
CV-051 Công văn yêu cầu chuyển quyền sở hữu chứng khoán đã kê biên: Chờ ký
xong: Công văn yêu cầu chuyển quyền sở hữu chứng khoán đã kê biên
xong: Công văn yêu cầu chuyển quyền sở hữu chứng khoán đã kê biên
Căn cứ điểm b khoản 1 Điều 57 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự. Thi hành án dân sự tỉnh Đắk Lắk đang tổ chức thi hành Quyết định thi hành án số 01/QĐ-THADS ngày 02 tháng 11 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk, đối với người phải thi hành án: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Chứng khoán sau đây đã được kê biên để thi hành án: 1.000 cổ phiếu mã VNB; số tài khoản chứng khoán: 091C000123. Yêu cầu quý cơ quan chuyển quyền sở hữu số chứng khoán nêu trên sang Thi hành án dân sự tỉnh Đắk Lắk trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này và thông báo kết quả cho Thi hành án dân sự tỉnh Đắk Lắk. Việc bán chứng khoán được thực hiện sau khi hoàn tất việc chuyển quyền sở hữu, theo quy định của pháp luật về chứng khoán./. Nơi nhận
Đang cưỡng chế, xử lý tài sản
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 17/11/2026, L96.2
  OP-13.money: T-030 hết ngày 19/11/2026, L35.1
  OP-13.money: T-031 hết ngày 19/11/2026, L35.2
  OP-13.ask_transfer: T-115b hết ngày 24/11/2026, N57.1b, N72.2

ngày 2026-11-20 09:00
là chủ việc
tác nghiệp OP-13.transfer_known from="2026-11-19" content="Đương sự báo đã chuyển"
hạn
tác nghiệp OP-13.transferred result="Đã chuyển 1.000 cổ phiếu" paper_no="88/VSDC" paper_on="2026-11-20"
hạn
kiểm sổ
----
Đang cưỡng chế, xử lý tài sản
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 17/11/2026, L96.2
  OP-13.money: T-030 hết ngày 19/11/2026, L35.1
  OP-13.money: T-031 hết ngày 19/11/2026, L35.2
  OP-13.transfer_known: T-115c hết ngày 24/11/2026, N72.2
Đang cưỡng chế, xử lý tài sản
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 17/11/2026, L96.2
  OP-13.money: T-030 hết ngày 19/11/2026, L35.1
  OP-13.money: T-031 hết ngày 19/11/2026, L35.2
0 sai lệch
