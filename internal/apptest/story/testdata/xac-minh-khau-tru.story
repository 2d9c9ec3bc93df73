# Hết thời hạn tự nguyện 16/11/2026 thì chuyển xác minh (L36.1, L37.1), có điều kiện thì phong toả, khấu trừ tài khoản (L67, L73).
ngày 2026-11-02 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
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
01/QĐ-THADS: Đã thụ lý
  khoản 1 Án phí, lệ phí Toà án: Đã thụ lý; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-030 hết ngày 05/11/2026, L35.1
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2

ngày 2026-11-06 16:00
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
tác nghiệp OP-13.deduct owner="Cù Xuân Hải" account="0101" holder="Ngân hàng A" amount="15000000" căn_cứ="L71 1" tài_liệu="Kết quả xác minh tài khoản"
tình trạng
hạn
----
Đã thụ lý
Trong thời hạn tự nguyện
từ chối: Không cưỡng chế trước khi hết thời hạn tự nguyện, trừ khi cần ngăn chặn tẩu tán, huỷ hoại tài sản, trốn tránh thi hành án hoặc thi hành biện pháp khẩn cấp tạm thời. Chờ hết thời hạn tự nguyện của chính người bị cưỡng chế, tính từ ngày người ấy được tống đạt hợp lệ quyết định thi hành án (OP-06), rồi mới cưỡng chế; nhiều người phải thi hành án thì ghi rõ người bị cưỡng chế. Luật cho làm ngay khi: Cần ngăn chặn đương sự tẩu tán, huỷ hoại tài sản hoặc trốn tránh thi hành án; khi đó hãy ghi lý do. (L72.1)
01/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Án phí, lệ phí Toà án: Trong thời hạn tự nguyện; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 16/11/2026, L36.1
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2

ngày 2026-11-17 08:00
qua ngày
tình trạng
hạn
nhắc việc
tác nghiệp OP-11.freeze owner="Cù Xuân Hải" account="0101 222" holder="Ngân hàng A" amount="15000000" căn_cứ="L66.1 a" tài_liệu="Văn bản trả lời của ngân hàng"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
biện pháp
tình trạng
hạn
----
1 thời hạn đã hết
01/QĐ-THADS: Đang xác minh
  khoản 1 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-07.period_over: T-042 hết ngày 25/11/2026, L37.1
Chấp hành viên: Bắt đầu xác minh điều kiện thi hành án, 25/11/2026
soạn QDC-001
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-001 Quyết định phong tỏa tài khoản: Chờ ký
xong: Quyết định phong tỏa tài khoản
xong: Quyết định phong tỏa tài khoản
frozen 0101 222 Ngân hàng A: đang áp dụng
01/QĐ-THADS: Đang xác minh
  khoản 1 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-11.freeze: T-103 hết ngày 18/11/2026, N43.2c
  OP-11.freeze: T-030 hết ngày 20/11/2026, L35.1
  OP-11.freeze: T-031 hết ngày 20/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-07.period_over: T-042 hết ngày 25/11/2026, L37.1

ngày 2026-11-18 08:00
là chủ việc
tác nghiệp OP-08.has_means result="Có tiền trong tài khoản"
tác nghiệp OP-13.deduct owner="Cù Xuân Hải" account="0101 222" holder="Ngân hàng A" amount="15000000" căn_cứ="L71 1" tài_liệu="Văn bản trả lời của ngân hàng"
ký
là daklak.vanthu
đóng dấu
tình trạng
hạn
----
Có điều kiện thi hành
soạn QDC-008
xong: Quyết định khấu trừ tiền trong tài khoản
xong: Quyết định khấu trừ tiền trong tài khoản
01/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Án phí, lệ phí Toà án: Đang cưỡng chế, xử lý tài sản; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-13.deduct: T-113 hết ngày 18/11/2026, L73.2, N49.3
  OP-11.freeze: T-103 hết ngày 18/11/2026, N43.2c
  OP-11.freeze: T-030 hết ngày 20/11/2026, L35.1
  OP-11.freeze: T-031 hết ngày 20/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-13.deduct: T-030 hết ngày 23/11/2026, L35.1
  OP-13.deduct: T-031 hết ngày 23/11/2026, L35.2

ngày 2026-11-20 10:00
là daklak.ketoan
tác nghiệp OP-19.receive amount="16000000" receipt="BL 12"
tác nghiệp OP-19.receive amount="15000000" receipt="BL 12"
là chủ việc
tác nghiệp OP-19.receive amount="16000000" receipt="BL 12"
tác nghiệp OP-19.receive amount="15000000" receipt="BL 12"
tình trạng
biện pháp
nhắc việc
hạn
văn bản của việc
ký
là daklak.vanthu
đóng dấu
biện pháp
là chủ việc
tác nghiệp OP-20.pay amount="15000000" receipt="UNC 5"
tình trạng
hạn
việc đã làm
kiểm sổ
----
từ chối: Việc “Thu tiền thi hành án” do Chấp hành viên làm; hãy chuyển cho người ấy. (L54.6)
từ chối: Việc “Thu tiền thi hành án” do Chấp hành viên làm; hãy chuyển cho người ấy. (L54.6)
từ chối: Số tiền 16.000.000 đồng lớn hơn số còn phải thi hành 15.000.000 đồng; hãy kiểm tra lại biên lai. (L54.6)
Chờ thanh toán
01/QĐ-THADS: Chờ thanh toán
  khoản 1 Án phí, lệ phí Toà án: Chờ thanh toán; phải thi hành 15.000.000, đã thu 15.000.000, đã trả 0
frozen 0101 222 Ngân hàng A: phải chấm dứt
Chấp hành viên: Ký Quyết định chấm dứt phong tỏa tài khoản, tài sản, 25/11/2026 (làm trước)
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Phong toả tài khoản, tài sản ở nơi gửi giữ, 20/11/2026
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Khấu trừ tiền trong tài khoản, 23/11/2026
Chấp hành viên: Thanh toán tiền thi hành án, 30/11/2026
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-11.freeze: T-103 hết ngày 18/11/2026, N43.2c
  OP-11.freeze: T-030 hết ngày 20/11/2026, L35.1
  OP-11.freeze: T-031 hết ngày 20/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-13.deduct: T-030 hết ngày 23/11/2026, L35.1
  OP-13.deduct: T-031 hết ngày 23/11/2026, L35.2
  OP-11.lift: T-104 hết ngày 25/11/2026, L95.2
  OP-19.receive: T-160 hết ngày 30/11/2026, L54.6
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-001 Quyết định phong tỏa tài khoản: Đã phát hành
QDC-008 Quyết định khấu trừ tiền trong tài khoản: Đã phát hành
QDC-003 Quyết định chấm dứt phong tỏa tài khoản, tài sản: Chờ ký
xong: Quyết định chấm dứt phong tỏa tài khoản, tài sản
xong: Quyết định chấm dứt phong tỏa tài khoản, tài sản
frozen 0101 222 Ngân hàng A: đã chấm dứt (OP-11.lift)
Kết thúc
01/QĐ-THADS: Kết thúc
  khoản 1 Án phí, lệ phí Toà án: Kết thúc; phải thi hành 15.000.000, đã thu 15.000.000, đã trả 15.000.000
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-11.freeze: T-030 hết ngày 20/11/2026, L35.1
  OP-11.freeze: T-031 hết ngày 20/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-13.deduct: T-030 hết ngày 23/11/2026, L35.1
  OP-13.deduct: T-031 hết ngày 23/11/2026, L35.2
  OP-11.lift: T-030 hết ngày 25/11/2026, L35.1
  OP-11.lift: T-031 hết ngày 25/11/2026, L35.2
  OP-28.close: T-211 hết ngày 21/12/2026, N32.2
02/11/2026 OP-03.ex_officio L33.2, L33.3, N8
02/11/2026 OP-04.assign L22.2, N12.2
06/11/2026 OP-05.open_file N12.2
06/11/2026 OP-06.serve_decision L35.1, N16
17/11/2026 OP-07.period_over L36.1, L37.1
17/11/2026 OP-11.freeze L66.1a
18/11/2026 OP-08.has_means L3.6, L37
18/11/2026 OP-13.deduct L71.1, L73, N49
20/11/2026 OP-19.receive L54.6
20/11/2026 OP-11.lift L95.2
20/11/2026 OP-20.pay L54.6, N30
20/11/2026 OP-28.close L55, N32.1
0 sai lệch
