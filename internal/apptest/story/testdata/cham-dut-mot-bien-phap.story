# Chấm dứt cưỡng chế chỉ chấm dứt biện pháp được nêu (L95.3): thôi trừ thu nhập thì việc khai thác tài sản vẫn tiếp tục, khoản vẫn đang cưỡng chế; hết biện pháp cuối mới trở lại có điều kiện.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
ngày 2026-10-14 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
ngày 2026-10-27 09:00
qua ngày
tác nghiệp OP-08.has_means result="Có lương; có nhà cho thuê"
tác nghiệp OP-08.asset_found asset_name="Kiốt số 12 chợ Ea Kar" asset_kind="land" value="90000000"
tác nghiệp OP-13.income căn_cứ="L71 2" tài_liệu="Bảng lương" owner="Cù Xuân Hải" holder="Công ty cà phê Ea Kao" income="9000000" deduct="3000000" dependants="0" region="3" from="2026-10-30"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-13.exploit căn_cứ="L71 3" tài_liệu="Biên bản xác minh" asset="1" manner="Cho thuê" amount="2000000" organisation="Hợp tác xã Ea Kar" from="2026-11-01" until="2027-04-30"
ký
là daklak.vanthu
đóng dấu
biện pháp
tình trạng
hạn
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
1 thời hạn đã hết
Có điều kiện thi hành
Có điều kiện thi hành
soạn QDC-010
xong: Quyết định trừ vào thu nhập của người phải thi hành án
xong: Quyết định trừ vào thu nhập của người phải thi hành án
soạn QDC-028
xong: Quyết định khai thác tài sản để thi hành án
xong: Quyết định khai thác tài sản để thi hành án
income  Công ty cà phê Ea Kao: đang áp dụng
exploited Kiốt số 12 chợ Ea Kar : đang áp dụng
01/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Án phí, lệ phí Toà án: Đang cưỡng chế, xử lý tài sản; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-13.income: T-030 hết ngày 30/10/2026, L35.1
  OP-13.income: T-031 hết ngày 30/10/2026, L35.2
  OP-13.exploit: T-030 hết ngày 30/10/2026, L35.1
  OP-13.exploit: T-031 hết ngày 30/10/2026, L35.2
  OP-13.income: T-114 hết ngày 04/11/2026, N51.4
  OP-13.exploit: T-116 hết ngày 06/11/2026, L77.2c

# Không nêu biện pháp nào thì hỏi lại; nêu biện pháp trừ thu nhập thì chỉ biện pháp ấy chấm dứt.
ngày 2026-11-20 09:00
là chủ việc
tác nghiệp OP-13.stop target="Thu nhập" reason="Người phải thi hành án đã nghỉ việc"
tác nghiệp OP-13.stop biện_pháp="1" target="Thu nhập tại Công ty cà phê Ea Kao" reason="Người phải thi hành án đã nghỉ việc"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
biện pháp
tình trạng
hạn
----
từ chối: Các khoản này đang có 2 biện pháp cưỡng chế; hãy chọn đúng biện pháp phải chấm dứt, biện pháp khác vẫn áp dụng. (L95.3, L95.4)
soạn QDC-011
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-010 Quyết định trừ vào thu nhập của người phải thi hành án: Đã phát hành
QDC-028 Quyết định khai thác tài sản để thi hành án: Đã phát hành
QDC-011 Quyết định chấm dứt trừ vào thu nhập: Chờ ký
xong: Quyết định chấm dứt trừ vào thu nhập
xong: Quyết định chấm dứt trừ vào thu nhập
income  Công ty cà phê Ea Kao: đã chấm dứt (OP-13.stop)
exploited Kiốt số 12 chợ Ea Kar : đang áp dụng
01/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Án phí, lệ phí Toà án: Đang cưỡng chế, xử lý tài sản; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-13.income: T-030 hết ngày 30/10/2026, L35.1
  OP-13.income: T-031 hết ngày 30/10/2026, L35.2
  OP-13.exploit: T-030 hết ngày 30/10/2026, L35.1
  OP-13.exploit: T-031 hết ngày 30/10/2026, L35.2
  OP-13.exploit: T-116 hết ngày 06/11/2026, L77.2c
  OP-13.stop: T-030 hết ngày 25/11/2026, L35.1
  OP-13.stop: T-031 hết ngày 25/11/2026, L35.2

# Còn một biện pháp thì không phải nêu.
ngày 2026-11-24 09:00
là chủ việc
tác nghiệp OP-13.stop target="Kiốt số 12 chợ Ea Kar" reason="Kiốt bị thu hồi đất"
ký
là daklak.vanthu
đóng dấu
đọc giấy QDC-029 từ="QUYẾT ĐỊNH: " đến="Nơi nhận"
biện pháp
tình trạng
hạn
kiểm sổ
----
soạn QDC-029
xong: Quyết định chấm dứt khai thác tài sản
xong: Quyết định chấm dứt khai thác tài sản
QUYẾT ĐỊNH: Điều 1. Chấm dứt việc cưỡng chế khai thác tài sản theo Quyết định số 03/QĐ-THADS ngày 27 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk đối với: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Tài sản: Kiốt số 12 chợ Ea Kar. Lý do: Kiốt bị thu hồi đất. Điều 2. Tổ chức, cá nhân đang khai thác tài sản chấm dứt việc khai thác để thi hành án, nộp số tiền đã phát sinh, trả tài sản cho người có quyền sử dụng, khai thác kể từ ngày 24 tháng 11 năm 2026. Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, tổ chức, cá nhân đang khai thác tài sản và người phải thi hành án chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
income  Công ty cà phê Ea Kao: đã chấm dứt (OP-13.stop)
exploited Kiốt số 12 chợ Ea Kar : đã chấm dứt (OP-13.stop)
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Án phí, lệ phí Toà án: Có điều kiện thi hành; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-13.income: T-030 hết ngày 30/10/2026, L35.1
  OP-13.income: T-031 hết ngày 30/10/2026, L35.2
  OP-13.exploit: T-030 hết ngày 30/10/2026, L35.1
  OP-13.exploit: T-031 hết ngày 30/10/2026, L35.2
  OP-13.stop: T-030 hết ngày 25/11/2026, L35.1
  OP-13.stop: T-031 hết ngày 25/11/2026, L35.2
  OP-13.stop: T-030 hết ngày 27/11/2026, L35.1
  OP-13.stop: T-031 hết ngày 27/11/2026, L35.2
0 sai lệch
