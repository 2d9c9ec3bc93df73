# Đình chỉ, miễn giảm một khoản: khoản ấy hết, khoản kia tiếp tục; biện pháp chỉ cho khoản đã hết thì phải gỡ, biện pháp cho khoản kia giữ nguyên (L48, L95.2).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận hinh-su.txt
xác nhận hiệu_lực="2026-09-12"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
chọn việc Trịnh Quốc Sửu
tình trạng
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 88/2026/HS-ST; ngày 12/08/2026
  Hình phạt tiền: 30.000.000 đồng
  Bồi thường thiệt hại: 24.000.000 đồng
  Truy thu tiền, tài sản thu lợi bất chính: 8.500.000 đồng
  Án phí, lệ phí Toà án: 200.000 đồng
  Án phí, lệ phí Toà án: 200.000 đồng
  Án phí, lệ phí Toà án: 1.200.000 đồng
  Tịch thu tiêu huỷ: 0 đồng
  Tịch thu sung quỹ nhà nước: 0 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 0 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 5 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
01/QĐ-THADS: Đã thụ lý
  khoản 1 Hình phạt tiền: Đã thụ lý; phải thi hành 30.000.000, đã thu 0, đã trả 0
  khoản 2 Án phí, lệ phí Toà án: Đã thụ lý; phải thi hành 200.000, đã thu 0, đã trả 0

ngày 2026-10-13 16:00
là chủ việc
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
tác nghiệp OP-26.court_decides paper_no="03/2026/QĐ-MGTHA" paper_on="2026-10-13" amount="200000" result="Miễn án phí"
----
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện

ngày 2026-10-26 08:00
qua ngày
tình trạng
tác nghiệp OP-11.freeze khoản="2" owner="Trịnh Quốc Sửu" account="0303" holder="Ngân hàng C" amount="200000" căn_cứ="L66.1 a" tài_liệu="Kết quả xác minh"
tác nghiệp OP-11.freeze khoản="1" owner="Trịnh Quốc Sửu" account="0404" holder="Ngân hàng D" amount="30000000" căn_cứ="L66.1 a" tài_liệu="Kết quả xác minh"
ký
là daklak.vanthu
đóng dấu
biện pháp
là chủ việc
tác nghiệp OP-08.has_means khoản="1" result="Có tiền gửi"
tình trạng
hạn
----
1 thời hạn đã hết
01/QĐ-THADS: Đang xác minh
  khoản 1 Hình phạt tiền: Đang xác minh; phải thi hành 30.000.000, đã thu 0, đã trả 0
  khoản 2 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 200.000, đã thu 0, đã trả 0
soạn QDC-001
soạn QDC-001
xong: Quyết định phong tỏa tài khoản
xong: Quyết định phong tỏa tài khoản
xong: Quyết định phong tỏa tài khoản
xong: Quyết định phong tỏa tài khoản
frozen 0303 Ngân hàng C: đang áp dụng
frozen 0404 Ngân hàng D: đang áp dụng
Có điều kiện thi hành
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Hình phạt tiền: Có điều kiện thi hành; phải thi hành 30.000.000, đã thu 0, đã trả 0
  khoản 2 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 200.000, đã thu 0, đã trả 0
  OP-04.assign: T-017 hết ngày 14/10/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 15/10/2026, L35.2
  OP-11.freeze: T-103 hết ngày 27/10/2026, N43.2c
  OP-11.freeze: T-103 hết ngày 27/10/2026, N43.2c
  OP-06.serve_decision: T-200 hết ngày 28/10/2026, L96.2
  OP-26.court_decides: T-193 hết ngày 28/10/2026, L45.1
  OP-11.freeze: T-030 hết ngày 29/10/2026, L35.1
  OP-11.freeze: T-031 hết ngày 29/10/2026, L35.2
  OP-11.freeze: T-030 hết ngày 29/10/2026, L35.1
  OP-11.freeze: T-031 hết ngày 29/10/2026, L35.2
  OP-07.period_over: T-042 hết ngày 02/11/2026, L37.1
  OP-08.has_means: T-100 hết ngày 05/11/2026, L66.4

# Toà án miễn án phí: đình chỉ phần được miễn (L48.5), chỉ khoản 2.
ngày 2026-11-02 09:00
tác nghiệp OP-26.relieved khoản="2" amount="200000" paper_no="03/2026/QĐ-MGTHA" paper_on="2026-10-13" tài_liệu="Quyết định miễn của Toà án"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-028 từ="QUYẾT ĐỊNH:" đến="./."
tình trạng
biện pháp
hạn
là chủ việc
ký
là daklak.vanthu
đóng dấu
biện pháp
tình trạng
----
soạn QDT-028
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-001 Quyết định phong tỏa tài khoản: Đã phát hành
QDC-001 Quyết định phong tỏa tài khoản: Đã phát hành
QDT-028 Quyết định đình chỉ một phần thi hành án: Chờ ký
xong: Quyết định đình chỉ một phần thi hành án
xong: Quyết định đình chỉ một phần thi hành án
QUYẾT ĐỊNH: Điều 1. Đình chỉ một phần việc thi hành Quyết định thi hành án nêu trên đối với: - Trịnh Quốc Sửu, sinh năm 1988, địa chỉ: thôn 5, xã Ea Ning, tỉnh Đắk Lắk. Phần đình chỉ thi hành: - Bị cáo Trịnh Quốc Sửu phải chịu 200.000 đồng. Căn cứ: khoản 5 Điều 48 Luật Thi hành án dân sự. Lý do: Có quyết định miễn, giảm nghĩa vụ thi hành án. Điều 2. Phần còn lại của Quyết định thi hành án tiếp tục được thi hành. Biện pháp bảo đảm, biện pháp cưỡng chế đã áp dụng giữ nguyên trong phạm vi cần thiết để thi hành phần còn lại. Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, kế toán, đương sự và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Hình phạt tiền: Có điều kiện thi hành; phải thi hành 30.000.000, đã thu 0, đã trả 0
  khoản 2 Án phí, lệ phí Toà án: Đình chỉ; phải thi hành 200.000, đã thu 0, đã trả 0
frozen 0303 Ngân hàng C: phải chấm dứt
frozen 0404 Ngân hàng D: đang áp dụng
  OP-04.assign: T-017 hết ngày 14/10/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 15/10/2026, L35.2
  OP-11.freeze: T-103 hết ngày 27/10/2026, N43.2c
  OP-11.freeze: T-103 hết ngày 27/10/2026, N43.2c
  OP-06.serve_decision: T-200 hết ngày 28/10/2026, L96.2
  OP-11.freeze: T-030 hết ngày 29/10/2026, L35.1
  OP-11.freeze: T-031 hết ngày 29/10/2026, L35.2
  OP-11.freeze: T-030 hết ngày 29/10/2026, L35.1
  OP-11.freeze: T-031 hết ngày 29/10/2026, L35.2
  OP-08.has_means: T-100 hết ngày 05/11/2026, L66.4
  OP-26.relieved: T-030 hết ngày 05/11/2026, L35.1
  OP-26.relieved: T-031 hết ngày 05/11/2026, L35.2
  OP-11.lift: T-104 hết ngày 05/11/2026, L95.2
xong: Quyết định chấm dứt phong tỏa tài khoản, tài sản
xong: Quyết định chấm dứt phong tỏa tài khoản, tài sản
frozen 0303 Ngân hàng C: đã chấm dứt (OP-11.lift)
frozen 0404 Ngân hàng D: đang áp dụng
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Hình phạt tiền: Có điều kiện thi hành; phải thi hành 30.000.000, đã thu 0, đã trả 0
  khoản 2 Án phí, lệ phí Toà án: Đình chỉ; phải thi hành 200.000, đã thu 0, đã trả 0

# Khoản 1 còn nguyên: cưỡng chế tiếp, không kết thúc việc.
là chủ việc
tác nghiệp OP-28.terminate khoản="2" căn_cứ="L48 2" tài_liệu="Trích lục khai tử"
tác nghiệp OP-13.deduct khoản="1" owner="Trịnh Quốc Sửu" account="0404" holder="Ngân hàng D" amount="30200000" căn_cứ="L71 1" tài_liệu="Sao kê"
tác nghiệp OP-13.deduct khoản="1" owner="Trịnh Quốc Sửu" account="0404" holder="Ngân hàng D" amount="30000000" căn_cứ="L71 1" tài_liệu="Sao kê"
ký
là daklak.vanthu
đóng dấu
tình trạng
kiểm sổ
----
từ chối: Không thực hiện được việc “Đình chỉ thi hành án” khi khoản đang ở trạng thái “Đình chỉ”; chỉ thực hiện được từ: Đã thụ lý, Trong thời hạn tự nguyện, Đang xác minh, Có điều kiện thi hành, Đang cưỡng chế, xử lý tài sản, Chưa có điều kiện, Theo dõi riêng, Hoãn, Tạm đình chỉ, Chờ thanh toán. (L48, N14.5)
từ chối: Biện pháp cưỡng chế phải tương ứng với nghĩa vụ và chi phí: số tiền khấu trừ, giá trị tài sản kê biên không vượt quá, trừ trường hợp luật cho phép. Chọn tài sản, số tiền vừa đủ nghĩa vụ và chi phí; hoặc ghi rõ tài sản không phân chia được, bản án đã tuyên, người phải thi hành án đề nghị. Luật cho làm ngay khi: Trường hợp khác theo quy định của pháp luật; khi đó hãy ghi lý do. (L72.3, L73.1)
soạn QDC-008
xong: Quyết định khấu trừ tiền trong tài khoản
xong: Quyết định khấu trừ tiền trong tài khoản
01/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Hình phạt tiền: Đang cưỡng chế, xử lý tài sản; phải thi hành 30.000.000, đã thu 0, đã trả 0
  khoản 2 Án phí, lệ phí Toà án: Đình chỉ; phải thi hành 200.000, đã thu 0, đã trả 0
0 sai lệch
