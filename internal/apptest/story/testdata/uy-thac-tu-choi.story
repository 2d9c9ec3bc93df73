# Nơi nhận chỉ được từ chối uỷ thác khi quyết định nhầm nội dung hoặc thẩm quyền (L49.2, N26.5): khoản trở lại nơi uỷ thác, thời hạn
# chạy tiếp, rồi được uỷ thác lại cho đúng nơi. Tiền đã thu phải trả xong mới uỷ thác được phần còn lại (L49.1a).
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
tình trạng
hạn
----
1 thời hạn đã hết
soạn QDT-029
xong: Quyết định ủy thác thi hành án
xong: Quyết định ủy thác thi hành án
01/QĐ-THADS: Kết thúc
  khoản 1 Án phí, lệ phí Toà án: Đã uỷ thác; phải thi hành 15.000.000, đã thu 5.000.000, đã trả 5.000.000
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 18/11/2026, L96.2
  OP-24.entrust: T-030 hết ngày 19/11/2026, L35.1
  OP-24.entrust: T-031 hết ngày 19/11/2026, L35.2
  OP-07.period_over: T-042 tạm ngừng từ 16/11/2026, L37.1
  OP-24.entrust: T-071 hết ngày 23/11/2026, L49.2

# Lai Châu: bà Thắm, ông Hải không cư trú, không có tài sản trên địa bàn, quyết định ghi nhầm nơi. Không được từ chối vì lý do khác.
ngày 2026-11-17 08:00
chạy nền
chọn việc 2
là laichau.thuky1
từ chối uỷ thác căn_cứ="content" lý_do="Khối lượng công việc lớn"
là laichau.thutruong
từ chối uỷ thác căn_cứ="workload" lý_do="Khối lượng công việc lớn"
từ chối uỷ thác căn_cứ="competence" lý_do="Người phải thi hành án cư trú tại xã của Thành phố Hồ Chí Minh, không thuộc địa bàn Lai Châu"
từ chối uỷ thác căn_cứ="competence" lý_do="Lần nữa"
tình trạng
hạn
văn bản của việc
ký
là laichau.vanthu
đóng dấu
đọc giấy CV-045 từ="Kính gửi" đến="Nơi nhận"
----
từ chối: Ông/bà không có quyền thực hiện việc này; hãy liên hệ người phụ trách hoặc quản trị.
từ chối: Chỉ được từ chối khi quyết định uỷ thác nhầm lẫn, sai sót về nội dung hoặc về thẩm quyền của nơi nhận; hãy chọn một trong hai căn cứ. (N26.5)
đã trả lại nơi uỷ thác
từ chối: Việc này không phải việc nhận uỷ thác đang chờ ra quyết định; chỉ từ chối được trước khi ra quyết định thi hành án. (N26.5)
chưa có số: Kết thúc
  khoản 1 Án phí, lệ phí Toà án: Từ chối; phải thi hành 10.000.000, đã thu 0, đã trả 0
QDT-011 Quyết định thi hành án sau khi nhận ủy thác: Đã huỷ bản thảo
CV-045 Công văn không nhận ủy thác thi hành án: Chờ ký
xong: Công văn không nhận ủy thác thi hành án
xong: Công văn không nhận ủy thác thi hành án
Kính gửi: Thi hành án dân sự tỉnh Đắk Lắk Căn cứ khoản 2 Điều 22, khoản 2 Điều 49, khoản 3 Điều 50 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ khoản 5 Điều 26, khoản 2 Điều 27 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự. Trưởng Thi hành án dân sự tỉnh Lai Châu đã nhận Quyết định ủy thác thi hành án số 02/QĐ-THADS ngày 16 tháng 11 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Bản án, quyết định được ủy thác thi hành: - Bản án số 51/2026/DS-ST ngày 10 tháng 9 năm 2026 của Tòa án nhân dân khu vực 1 - Đắk Lắk. Người phải thi hành án: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Các khoản được ủy thác: - Ông Cù Xuân Hải và bà Lã Thị Thắm phải liên đới chịu 15.000.000 đồng. Qua kiểm tra, quyết định ủy thác có nhầm lẫn, sai sót về thẩm quyền của cơ quan nhận ủy thác: Người phải thi hành án cư trú tại xã của Thành phố Hồ Chí Minh, không thuộc địa bàn Lai Châu. Vì vậy, Thi hành án dân sự tỉnh Lai Châu không nhận ủy thác và gửi trả quyết định ủy thác cùng tài liệu kèm theo để quý cơ quan tiếp tục tổ chức thi hành hoặc ủy thác đúng nơi có thẩm quyền./. Nơi nhận

ngày 2026-11-18 08:00
chạy nền
chạy nền
chọn việc 1
tình trạng
hạn
là chủ việc
nhắc việc
tác nghiệp OP-24.entrust office="79.01" căn_cứ="L49.1 a" tài_liệu="Biên bản xác minh ngày 18/11/2026"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
văn bản của việc
----
01/QĐ-THADS: Đang xác minh
  khoản 1 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 15.000.000, đã thu 5.000.000, đã trả 5.000.000
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 18/11/2026, L96.2
  OP-24.entrust: T-030 hết ngày 19/11/2026, L35.1
  OP-24.entrust: T-031 hết ngày 19/11/2026, L35.2
  OP-07.period_over: T-042 hết ngày 25/11/2026 (trước: 23/11/2026), L37.1
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Uỷ thác thi hành án, 19/11/2026
Chấp hành viên: Bắt đầu xác minh điều kiện thi hành án, 25/11/2026
Chấp hành viên: Nơi nhận từ chối uỷ thác, các khoản trở lại đây: sửa quyết định uỷ thác hoặc tiếp tục thi hành, không hạn
soạn QDT-029
xong: Quyết định thu hồi quyết định về thi hành án
xong: Quyết định ủy thác thi hành án
xong: Quyết định thu hồi quyết định về thi hành án
xong: Quyết định ủy thác thi hành án
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-029 Quyết định ủy thác thi hành án: Đã phát hành
QDT-034 Quyết định thu hồi quyết định về thi hành án: Đã huỷ bản thảo
QDT-034 Quyết định thu hồi quyết định về thi hành án: Đã phát hành
QDT-029 Quyết định ủy thác thi hành án: Đã phát hành
QDT-034 Quyết định thu hồi quyết định về thi hành án: Chờ ký

ngày 2026-11-19 08:00
chạy nền
hồ sơ
chọn việc 3
tình trạng
hạn
chọn việc 1
việc đã làm
kiểm sổ
----
Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST; QDT-001; Kết thúc; 15.000.000 đồng; 01/QĐ-THADS; hạn T-031
Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST; QDT-011; Tiếp nhận; 10.000.000 đồng; ; hạn T-071
Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST; QDT-011; Kết thúc; 10.000.000 đồng; ; hạn 
chưa có số: Tiếp nhận
  khoản 1 Án phí, lệ phí Toà án: Tiếp nhận; phải thi hành 10.000.000, đã thu 0, đã trả 0
  intake.entrusted: T-071 hết ngày 26/11/2026, L49.2
02/11/2026 OP-03.ex_officio L33.2, L33.3, N8
02/11/2026 OP-04.assign L22.2, N12.2
03/11/2026 OP-05.open_file N12.2
03/11/2026 OP-06.serve_decision L35.1, N16
03/11/2026 OP-19.receive L54.6
03/11/2026 OP-20.pay_idle L54.6, N30
16/11/2026 OP-07.period_over L36.1, L37.1
16/11/2026 OP-24.entrust L49.1a
18/11/2026 OP-24.refused L49.2, N26.5
18/11/2026 OP-24.entrust L49.1a
0 sai lệch
