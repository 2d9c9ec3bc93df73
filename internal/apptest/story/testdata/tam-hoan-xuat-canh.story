# Tạm hoãn xuất cảnh (L66.1d, L66.2, L70, N45) do Trưởng ký; thi hành xong nghĩa vụ thì huỷ bỏ ngay, văn bản soạn sẵn và xếp đầu hàng (L70.3, L95.2).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc

ngày 2026-10-14 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2026-10-28 09:00
qua ngày
là chủ việc
tác nghiệp OP-11.exit_hold căn_cứ="L66.1 d" person="Cù Xuân Hải" reason="Đã mua vé xuất cảnh"
tác nghiệp OP-11.exit_hold căn_cứ="L66.1 d" tài_liệu="Văn bản yêu cầu của đương sự; giấy tờ xuất nhập cảnh" person="Cù Xuân Hải" reason="Đã mua vé xuất cảnh"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-064 từ="Căn cứ" đến="Nơi nhận"
biện pháp
hạn
----
1 thời hạn đã hết
từ chối: Căn cứ này phải có tài liệu: Quyết định thi hành án; Thông tin nhân thân, giấy tờ xuất nhập cảnh; Văn bản yêu cầu của đương sự hoặc tài liệu về nguy cơ trốn tránh. Hãy ghi tài liệu đã có trong hồ sơ. (L66.1d, L70, N45)
soạn QDT-064
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-064 Quyết định tạm hoãn xuất cảnh (đề nghị, áp dụng): Chờ ký
xong: Quyết định tạm hoãn xuất cảnh (đề nghị, áp dụng)
xong: Quyết định tạm hoãn xuất cảnh (đề nghị, áp dụng)
Căn cứ khoản 2 Điều 22, điểm d khoản 1 và khoản 2 Điều 66, Điều 70 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 45 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 14 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Xét Văn bản yêu cầu của đương sự; giấy tờ xuất nhập cảnh. QUYẾT ĐỊNH: Điều 1. Tạm hoãn xuất cảnh đối với: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Nghĩa vụ thi hành án chưa thực hiện xong: - Ông Cù Xuân Hải và bà Lã Thị Thắm phải liên đới chịu 15.000.000 đồng. Tổng số tiền còn phải thi hành: 15.000.000 đồng (bằng chữ: Mười lăm triệu đồng). Lý do: Tạm hoãn xuất cảnh. Đã mua vé xuất cảnh. Điều 2. Thời hạn tạm hoãn xuất cảnh kể từ ngày 28 tháng 10 năm 2026 thực hiện theo quy định của pháp luật về xuất nhập cảnh. Việc gia hạn, giải tỏa, hủy bỏ tạm hoãn xuất cảnh thực hiện theo quy định của pháp luật về xuất nhập cảnh. Điều 3. Quyết định này có hiệu lực kể từ ngày ký và được gửi ngay cho cơ quan quản lý xuất nhập cảnh để thực hiện. Chấp hành viên Nguyễn Thị Hồng Nhung, người bị tạm hoãn xuất cảnh và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
exit_hold  cơ quan quản lý xuất nhập cảnh: đang áp dụng
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-11.exit_hold: T-030 hết ngày 02/11/2026, L35.1
  OP-11.exit_hold: T-031 hết ngày 02/11/2026, L35.2
  OP-07.period_over: T-042 hết ngày 04/11/2026, L37.1

ngày 2026-11-04 10:00
là chủ việc
tác nghiệp OP-19.receive amount="15000000" receipt="BL 0150"
biện pháp
nhắc việc
văn bản của việc
là daklak.thutruong
nhắc việc
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-065 từ="QUYẾT ĐỊNH: " đến="Nơi nhận"
biện pháp
là chủ việc
tác nghiệp OP-20.pay amount="15000000" receipt="GNT 21"
tình trạng
việc đã làm
kiểm sổ
----
Chờ thanh toán
exit_hold  cơ quan quản lý xuất nhập cảnh: phải chấm dứt
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Tạm hoãn xuất cảnh, 02/11/2026
Chấp hành viên: Thanh toán tiền thi hành án, 16/11/2026
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-064 Quyết định tạm hoãn xuất cảnh (đề nghị, áp dụng): Đã phát hành
QDT-065 Quyết định hủy bỏ tạm hoãn xuất cảnh: Chờ ký
Thủ trưởng: Ký Quyết định hủy bỏ tạm hoãn xuất cảnh, 09/11/2026 (làm trước)
xong: Quyết định hủy bỏ tạm hoãn xuất cảnh
xong: Quyết định hủy bỏ tạm hoãn xuất cảnh
QUYẾT ĐỊNH: Điều 1. Hủy bỏ việc tạm hoãn xuất cảnh đối với: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Lý do: nghĩa vụ đã thi hành xong hoặc căn cứ áp dụng không còn. Điều 2. Quyết định này được gửi ngay cho cơ quan quản lý xuất nhập cảnh để điều chỉnh thông tin. Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, đương sự và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
exit_hold  cơ quan quản lý xuất nhập cảnh: đã chấm dứt (OP-11.lift_exit_hold)
Kết thúc
01/QĐ-THADS: Kết thúc
  khoản 1 Án phí, lệ phí Toà án: Kết thúc; phải thi hành 15.000.000, đã thu 15.000.000, đã trả 15.000.000
14/10/2026 OP-03.ex_officio L33.2, L33.3, N8
14/10/2026 OP-04.assign L22.2, N12.2
14/10/2026 OP-05.open_file N12.2
14/10/2026 OP-06.serve_decision L35.1, N16
28/10/2026 OP-07.period_over L36.1, L37.1
28/10/2026 OP-11.exit_hold L66.1d
04/11/2026 OP-19.receive L54.6
04/11/2026 OP-11.lift_exit_hold L70.3, N45
04/11/2026 OP-20.pay L54.6, N30
04/11/2026 OP-28.close L55, N32.1
0 sai lệch
