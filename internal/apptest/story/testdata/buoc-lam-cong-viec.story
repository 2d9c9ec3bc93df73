# Buộc làm công việc (L71.6, L91): ấn định 05 ngày làm việc (T-119); không làm mà không ai làm thay được thì đề nghị xem xét trách nhiệm hình sự
# (L91.2b), việc kết thúc theo điểm e khoản 1 Điều 32 Nghị định (N32.1e, L55.3).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận thao-do.txt
xác nhận hiệu_lực="2026-10-12"
nộp đơn người="Lục Thị Xoan" địa_chỉ="buôn Ea Bông, xã Ea Ning, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="58/2026/DS-ST" ngày_án="2026-09-11" phải="Khổng Văn Rạng" được="Lục Thị Xoan" khoản="Tháo dỡ hàng rào" kèm="Bản sao bản án"
thụ lý
thử ký TB-005
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 58/2026/DS-ST; ngày 11/09/2026
  Buộc thực hiện hoặc không thực hiện công việc: 0 đồng
  Án phí, lệ phí Toà án: 300.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Giấy biên nhận đơn yêu cầu thi hành án

ngày 2026-10-14 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
chọn việc 2
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
tác nghiệp OP-18.compel căn_cứ="L71 6" tài_liệu="Biên bản xác minh" content="Tháo dỡ hàng rào lưới B40 dài 12m"
----
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án theo yêu cầu
xong: Quyết định thi hành án chủ động
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án theo yêu cầu
Đã thụ lý
Trong thời hạn tự nguyện
từ chối: Không cưỡng chế trước khi hết thời hạn tự nguyện, trừ khi cần ngăn chặn tẩu tán, huỷ hoại tài sản, trốn tránh thi hành án hoặc thi hành biện pháp khẩn cấp tạm thời. Chờ hết thời hạn tự nguyện của chính người bị cưỡng chế, tính từ ngày người ấy được tống đạt hợp lệ quyết định thi hành án (OP-06), rồi mới cưỡng chế; nhiều người phải thi hành án thì ghi rõ người bị cưỡng chế. Luật cho làm ngay khi: Cần ngăn chặn đương sự tẩu tán, huỷ hoại tài sản hoặc trốn tránh thi hành án; khi đó hãy ghi lý do. (L72.1)

ngày 2026-10-27 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.has_means result="Có khả năng tự tháo dỡ" place="buôn Ea Bông, xã Ea Ning"
tác nghiệp OP-18.compel căn_cứ="L71 6" tài_liệu="Biên bản xác minh" content="Tháo dỡ hàng rào lưới B40 dài 12m"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
đọc giấy QDC-034 từ="Căn cứ" đến="Nơi nhận"
tình trạng
hạn
----
1 thời hạn đã hết
Có điều kiện thi hành
soạn QDC-034
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
QDC-034 Quyết định cưỡng chế buộc thực hiện công việc nhất định: Chờ ký
xong: Quyết định cưỡng chế buộc thực hiện công việc nhất định
xong: Quyết định cưỡng chế buộc thực hiện công việc nhất định
Căn cứ Điều 25, khoản 6 Điều 71, Điều 91 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 42 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Quyết định thi hành án số 02/QĐ-THADS ngày 14 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Xét Biên bản xác minh. QUYẾT ĐỊNH: Điều 1. Buộc người phải thi hành án thực hiện công việc nêu tại Điều 2: - Khổng Văn Rạng, sinh năm 1972, địa chỉ: buôn Ea Bông, xã Ea Ning, tỉnh Đắk Lắk. Người được thi hành án: - Lục Thị Xoan, sinh năm 1965, địa chỉ: buôn Ea Bông, xã Ea Ning, tỉnh Đắk Lắk. Điều 2. Công việc phải thực hiện: - Tháo dỡ hàng rào lưới B40 dài 12m. Điều 3. Trong thời hạn 05 ngày làm việc kể từ ngày được thông báo hợp lệ Quyết định này, người phải thi hành án phải thực hiện công việc nêu tại Điều 2. Hết thời hạn đó mà không thực hiện: - Công việc có thể giao cho người khác thực hiện thay thì Chấp hành viên giao cho người có điều kiện thực hiện; chi phí thực hiện do người phải thi hành án chịu. - Công việc phải do chính người phải thi hành án thực hiện thì Chấp hành viên đề nghị cơ quan có thẩm quyền xem xét trách nhiệm hình sự về tội không chấp hành án. 2 Điều 4. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, đương sự và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
02/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Buộc thực hiện hoặc không thực hiện công việc: Đang cưỡng chế, xử lý tài sản
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-18.compel: T-030 hết ngày 30/10/2026, L35.1
  OP-18.compel: T-031 hết ngày 30/10/2026, L35.2

# Chưa tống đạt thì thời hạn 05 ngày làm việc chưa bắt đầu.
ngày 2026-10-28 09:00
là chủ việc
tác nghiệp OP-18.criminal person="Khổng Văn Rạng" reason="Không tháo dỡ"
tác nghiệp OP-06.serve văn_bản="QDC-034" how="giao trực tiếp" by_hand="no_access" người="Khổng Văn Rạng"
hạn
----
từ chối: Chưa tống đạt hợp lệ quyết định cưỡng chế nên thời hạn 05 ngày làm việc chưa bắt đầu; hãy tống đạt (OP-06) rồi chờ hết thời hạn ấy. (L91.2b, L92, L93.2, L94)
Đang cưỡng chế, xử lý tài sản
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-18.compel: T-030 hết ngày 30/10/2026, L35.1
  OP-18.compel: T-031 hết ngày 30/10/2026, L35.2
  OP-06.serve: T-119 hết ngày 04/11/2026, L91, L93, L94
  OP-06.serve: T-200 hết ngày 27/11/2026, L96.2

ngày 2026-11-02 09:00
là chủ việc
tác nghiệp OP-18.criminal person="Khổng Văn Rạng" reason="Không tháo dỡ"
----
từ chối: Chưa làm được việc “Đề nghị xem xét trách nhiệm hình sự về không chấp hành án”: thời hạn “Thực hiện công việc, nhận lại lao động, giao người chưa thành niên” (T-119) còn chạy đến hết ngày 04/11/2026; làm được sau ngày ấy. (L91, L93, L94)

ngày 2026-11-05 08:00
qua ngày
nhắc việc
là chủ việc
tác nghiệp OP-18.criminal person="Khổng Văn Rạng" reason="Hết 05 ngày làm việc không tháo dỡ, không chấp hành"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
hạn
----
2 thời hạn đã hết
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Ra quyết định buộc hoặc cấm làm việc nhất định, 30/10/2026
soạn CV-018
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
QDC-034 Quyết định cưỡng chế buộc thực hiện công việc nhất định: Đã phát hành
CV-018 Công văn đề nghị xem xét trách nhiệm hình sự về tội không chấp hành án: Chờ ký
xong: Công văn đề nghị xem xét trách nhiệm hình sự về tội không chấp hành án
xong: Công văn đề nghị xem xét trách nhiệm hình sự về tội không chấp hành án
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-18.compel: T-030 hết ngày 30/10/2026, L35.1
  OP-18.compel: T-031 hết ngày 30/10/2026, L35.2
  OP-06.serve: T-200 hết ngày 27/11/2026, L96.2

ngày 2026-12-01 09:00
là chủ việc
tác nghiệp OP-28.other_end căn_cứ="N32.1 e" tài_liệu="Quyết định khởi tố" reason="Đã khởi tố về tội không chấp hành án"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
việc đã làm
kiểm sổ
----
soạn QDT-063
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
QDC-034 Quyết định cưỡng chế buộc thực hiện công việc nhất định: Đã phát hành
CV-018 Công văn đề nghị xem xét trách nhiệm hình sự về tội không chấp hành án: Đã phát hành
QDT-063 Quyết định kết thúc thi hành án / xóa sổ thụ lý: Chờ ký
xong: Quyết định kết thúc thi hành án / xóa sổ thụ lý
xong: Quyết định kết thúc thi hành án / xóa sổ thụ lý
02/QĐ-THADS: Kết thúc
  khoản 1 Buộc thực hiện hoặc không thực hiện công việc: Kết thúc
14/10/2026 OP-03.on_request L34.3, N11
14/10/2026 OP-04.assign L22.2, N12.2
14/10/2026 OP-05.open_file N12.2
14/10/2026 OP-06.serve_decision L35.1, N16
27/10/2026 OP-07.period_over L36.1, L37.1
27/10/2026 OP-08.has_means L3.6, L37
27/10/2026 OP-18.compel L71.6, L91, L92, L93, L94
28/10/2026 OP-06.serve L35, N15, N16
05/11/2026 OP-18.criminal L91.2b, L92, L93.2, L94
01/12/2026 OP-28.other_end N32.1e
01/12/2026 OP-28.close L55, N32.1
0 sai lệch
