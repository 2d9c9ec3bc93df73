# Nơi nhận từ chối sau khi quyết định thu hồi quyết định thi hành án đã phát hành (N26.5): khoản trở lại; căn cứ của quyết định uỷ thác và của quyết định thu hồi không còn
# nên cả hai được thu hồi bằng quyết định (L52.1c); việc tiếp tục thi hành theo quyết định thi hành án.
ngày 2026-11-02 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
là daklak.thutruong
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

ngày 2026-11-03 09:00
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
tác nghiệp OP-19.receive amount="5000000" receipt="BL 21"
tác nghiệp OP-24.entrust office="12.01" căn_cứ="L49.1 a" tài_liệu="Biên bản xác minh"
tác nghiệp OP-20.pay_idle amount="5000000" receipt="UNC 7"
tình trạng
----
Đã thụ lý
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện
từ chối: Khoản được chọn còn giữ 5.000.000 đồng chưa trả nên chưa uỷ thác được; hãy thanh toán số tiền ấy trước. (L49.1a)
Trong thời hạn tự nguyện
01/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Án phí, lệ phí Toà án: Trong thời hạn tự nguyện; phải thi hành 15.000.000, đã thu 5.000.000, đã trả 5.000.000

ngày 2026-11-16 09:00
qua ngày
tác nghiệp OP-24.entrust office="12.01" căn_cứ="L49.1 a" tài_liệu="Biên bản xác minh ngày 16/11/2026"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
văn bản của việc
----
1 thời hạn đã hết
soạn QDT-029
xong: Quyết định ủy thác thi hành án
xong: Quyết định ủy thác thi hành án
xong: Quyết định thu hồi quyết định về thi hành án
xong: Quyết định thu hồi quyết định về thi hành án
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-029 Quyết định ủy thác thi hành án: Đã phát hành
QDT-034 Quyết định thu hồi quyết định về thi hành án: Đã phát hành

ngày 2026-11-17 08:00
chạy nền
chọn việc 2
là laichau.thutruong
từ chối uỷ thác căn_cứ="competence" lý_do="Người phải thi hành án cư trú tại Thành phố Hồ Chí Minh"
chạy nền
chọn việc 1
tình trạng
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-034 từ="Căn cứ" đến="Điều 3"
tình trạng
văn bản của việc
việc đã làm
kiểm sổ
----
đã trả lại nơi uỷ thác
01/QĐ-THADS: Đang xác minh
  khoản 1 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 15.000.000, đã thu 5.000.000, đã trả 5.000.000
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-029 Quyết định ủy thác thi hành án: Đã phát hành
QDT-034 Quyết định thu hồi quyết định về thi hành án: Đã phát hành
QDT-034 Quyết định thu hồi quyết định về thi hành án: Chờ ký
QDT-034 Quyết định thu hồi quyết định về thi hành án: Chờ ký
xong: Quyết định thu hồi quyết định về thi hành án
xong: Quyết định thu hồi quyết định về thi hành án
xong: Quyết định thu hồi quyết định về thi hành án
xong: Quyết định thu hồi quyết định về thi hành án
Căn cứ khoản 2 Điều 22, Điều 52 Luật Thi hành án dân sự số 106/2025/QH15; Xét Quyết định thu hồi quyết định về thi hành án số 03/QĐ-THADS ngày 16 tháng 11 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. QUYẾT ĐỊNH: Điều 1. Thu hồi Quyết định thu hồi quyết định về thi hành án số 03/QĐ-THADS ngày 16 tháng 11 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Căn cứ: điểm c khoản 1 Điều 52 Luật Thi hành án dân sự. Lý do: nơi nhận từ chối uỷ thác nên căn cứ ra quyết định không còn. Thi hành án dân sự tỉnh Lai Châu: quyết định uỷ thác nhầm thẩm quyền của cơ quan nhận uỷ thác: Người phải thi hành án cư trú tại Thành phố Hồ Chí Minh. Điều 2. Xử lý các việc đã thực hiện theo quyết định bị thu hồi: - Các khoản đã ủy thác trở lại thi hành tại cơ quan này theo Quyết định thi hành án số 01/QĐ-THADS; các việc đã làm, biện pháp đã áp dụng vẫn có hiệu lực. Điều 3
01/QĐ-THADS: Đang xác minh
  khoản 1 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 15.000.000, đã thu 5.000.000, đã trả 5.000.000
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-029 Quyết định ủy thác thi hành án: Đã phát hành
QDT-034 Quyết định thu hồi quyết định về thi hành án: Đã phát hành
QDT-034 Quyết định thu hồi quyết định về thi hành án: Đã phát hành
QDT-034 Quyết định thu hồi quyết định về thi hành án: Đã phát hành
02/11/2026 OP-03.ex_officio L33.2, L33.3, N8
02/11/2026 OP-04.assign L22.2, N12.2
03/11/2026 OP-05.open_file N12.2
03/11/2026 OP-06.serve_decision L35.1, N16
03/11/2026 OP-19.receive L54.6
03/11/2026 OP-20.pay_idle L54.6, N30
16/11/2026 OP-07.period_over L36.1, L37.1
16/11/2026 OP-24.entrust L49.1a
17/11/2026 OP-24.refused L49.2, N26.5
0 sai lệch
