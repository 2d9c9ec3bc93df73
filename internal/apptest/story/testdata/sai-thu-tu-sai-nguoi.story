# Việc làm không đúng thứ tự, làm hai lần, không phải người của việc, sau khi kết thúc, ngày ở tương lai hoặc trước quyết định, bản án: từ chối hoặc không làm lại lần hai, nêu điều khoản, hồ sơ không đổi.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
# Chưa có quyết định thi hành án.
là daklak.chv1
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
tác nghiệp OP-19.receive amount="15000000" receipt="BL 1"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đóng dấu
là daklak.thutruong
ký
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Tống đạt hợp lệ quyết định thi hành án” (hiện nay: Tiếp nhận); chỉ làm được từ: Đã thụ lý; Trong thời hạn tự nguyện; Đang xác minh; Có điều kiện thi hành; Đang cưỡng chế, xử lý tài sản; Chưa có điều kiện; Theo dõi riêng; Chờ thanh toán. (L35.1, N16)
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Thu tiền thi hành án” (hiện nay: Tiếp nhận); chỉ làm được từ: Đã thụ lý; Trong thời hạn tự nguyện; Đang xác minh; Có điều kiện thi hành; Đang cưỡng chế, xử lý tài sản. (L54.6)
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động

ngày 2026-10-15 09:00
# Không phải Chấp hành viên của việc, phòng khác, tỉnh khác, người không có việc này.
là daklak.chv4
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
là hcm.chv1
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
là daklak.ketoan
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
là daklak.quantri1
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
là chủ việc
# Nhảy bước: chưa xác minh, chưa thu mà đã trả, đã xong.
tác nghiệp OP-08.has_means result="có"
tác nghiệp OP-20.pay amount="15000000" receipt="UNC 1"
tác nghiệp OP-18.done result="xong"
tác nghiệp OP-28.close căn_cứ="L55 1" tài_liệu="hồ sơ"
tác nghiệp OP-28.archive pages="30"
# Ngày: sau hôm nay, trước quyết định, không có thật, trước bản án.
tác nghiệp OP-06.serve_decision how="giao trực tiếp" ngày="2026-10-16"
tác nghiệp OP-06.serve_decision how="giao trực tiếp" ngày="2026-10-09"
tác nghiệp OP-06.serve_decision how="giao trực tiếp" ngày="2026-02-30"
tác nghiệp OP-06.serve_decision how="giao trực tiếp" ngày="2026-09-01"
tác nghiệp OP-06.serve_decision
tình trạng
việc đã làm
----
từ chối: Ông/bà không có quyền thực hiện việc này; hãy liên hệ người phụ trách hoặc quản trị.
từ chối: Ông/bà không có quyền thực hiện việc này; hãy liên hệ người phụ trách hoặc quản trị.
từ chối: Việc “Tống đạt hợp lệ quyết định thi hành án” do Chấp hành viên làm; hãy chuyển cho người ấy. (L35.1, N16)
từ chối: Ông/bà không có quyền thực hiện việc này; hãy liên hệ người phụ trách hoặc quản trị.
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Kết luận có điều kiện thi hành” (hiện nay: Đã thụ lý); chỉ làm được từ: Đang xác minh. (L3.6, L37)
từ chối: Việc “Thanh toán xong” không áp dụng cho khoản loại “Án phí, lệ phí Toà án”; hãy chọn khoản khác. (L54.6, N30)
từ chối: Việc “Thi hành xong việc giao, trả, làm” không áp dụng cho khoản loại “Án phí, lệ phí Toà án”; hãy chọn khoản khác. (L88, L90, L91, L92, L93, L94)
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Kết thúc việc thi hành án” (hiện nay: Đã thụ lý); chỉ làm được từ: Gửi lại yêu cầu; Thi hành xong; Đình chỉ; Kết thúc khác. (L55, N32.1)
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Lưu trữ hồ sơ” (hiện nay: Đã thụ lý); chỉ làm được từ: Kết thúc. (N12.2)
từ chối: Ngày 16/10/2026 ở sau hôm nay; hãy ghi ngày việc đã diễn ra. (L35.1, N16)
từ chối: Ngày 09/10/2026 sớm hơn quyết định thi hành án (ngày 12/10/2026); hãy kiểm tra lại ngày. (L35.1, N16)
từ chối: Ngày “2026-02-30” không đọc được; hãy nhập theo dạng ngày/tháng/năm. (L35.1, N16)
từ chối: Ngày 01/09/2026 sớm hơn quyết định thi hành án (ngày 12/10/2026); hãy kiểm tra lại ngày. (L35.1, N16)
từ chối: Còn thiếu: Cách tống đạt. Hãy bổ sung rồi làm lại. (L35.1, N16)
01/QĐ-THADS: Đã thụ lý
  khoản 1 Án phí, lệ phí Toà án: Đã thụ lý; phải thi hành 15.000.000, đã thu 0, đã trả 0
12/10/2026 OP-03.ex_officio L33.2, L33.3, N8
12/10/2026 OP-04.assign L22.2, N12.2

# Làm đúng, rồi làm lần hai.
tác nghiệp OP-06.serve_decision how="giao trực tiếp" ngày="2026-10-14"
tác nghiệp OP-06.serve_decision how="giao trực tiếp" ngày="2026-10-14"
tác nghiệp OP-19.receive amount="15000000" receipt="BL 1" ngày="2026-10-13"
tình trạng
hạn
tác nghiệp OP-19.receive amount="15000000" receipt="BL 1"
tác nghiệp OP-19.receive amount="15000000" receipt="BL 1"
tác nghiệp OP-20.pay amount="15000000" receipt="UNC 1"
tác nghiệp OP-20.pay amount="15000000" receipt="UNC 1"
tình trạng
----
Trong thời hạn tự nguyện
từ chối: Mọi người trong việc này đã được tống đạt hợp lệ quyết định thi hành án; văn bản khác thì dùng việc “Tống đạt văn bản khác”. (L35.1, N16)
từ chối: Ngày 13/10/2026 sớm hơn việc trước đó “Tống đạt hợp lệ quyết định thi hành án” (ngày 14/10/2026); hãy kiểm tra lại ngày. (L54.6)
01/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Án phí, lệ phí Toà án: Trong thời hạn tự nguyện; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-04.assign: T-017 hết ngày 14/10/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 15/10/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 26/10/2026, L36.1
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
Chờ thanh toán
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Thu tiền thi hành án” (hiện nay: Chờ thanh toán); chỉ làm được từ: Đã thụ lý; Trong thời hạn tự nguyện; Đang xác minh; Có điều kiện thi hành; Đang cưỡng chế, xử lý tài sản. (L54.6)
Kết thúc
từ chối: Việc “Thanh toán xong” không áp dụng cho khoản loại “Án phí, lệ phí Toà án”; hãy chọn khoản khác. (L54.6, N30)
01/QĐ-THADS: Kết thúc
  khoản 1 Án phí, lệ phí Toà án: Kết thúc; phải thi hành 15.000.000, đã thu 15.000.000, đã trả 15.000.000

# Sau khi kết thúc: mọi việc thi hành bị từ chối.
ngày 2026-10-20 09:00
tác nghiệp OP-13.deduct owner="Cù Xuân Hải" account="0101" holder="Ngân hàng A" amount="15000000" căn_cứ="L71 1" tài_liệu="Sao kê"
tác nghiệp OP-23.postpone from="2026-10-20" căn_cứ="L46.1 a" tài_liệu="Giấy chứng nhận bệnh"
tác nghiệp OP-28.terminate căn_cứ="L48 4" tài_liệu="Văn bản thoả thuận" fees_paid="có"
tình trạng
việc đã làm
kiểm sổ
----
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Khấu trừ tiền trong tài khoản” (hiện nay: Kết thúc); chỉ làm được từ: Trong thời hạn tự nguyện; Đang xác minh; Có điều kiện thi hành; Đang cưỡng chế, xử lý tài sản. (L71.1, L73, N49)
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Hoãn thi hành án” (hiện nay: Kết thúc); chỉ làm được từ: Đã thụ lý; Trong thời hạn tự nguyện; Đang xác minh; Có điều kiện thi hành; Đang cưỡng chế, xử lý tài sản; Chờ thanh toán. (L46.1a)
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Đình chỉ thi hành án” (hiện nay: Kết thúc); chỉ làm được từ: Đã thụ lý; Trong thời hạn tự nguyện; Đang xác minh; Có điều kiện thi hành; Đang cưỡng chế, xử lý tài sản; Chưa có điều kiện; Theo dõi riêng; Hoãn; Tạm đình chỉ; Chờ thanh toán. (L48, N14.5)
01/QĐ-THADS: Kết thúc
  khoản 1 Án phí, lệ phí Toà án: Kết thúc; phải thi hành 15.000.000, đã thu 15.000.000, đã trả 15.000.000
12/10/2026 OP-03.ex_officio L33.2, L33.3, N8
12/10/2026 OP-04.assign L22.2, N12.2
15/10/2026 OP-06.serve_decision L35.1, N16
15/10/2026 OP-19.receive L54.6
15/10/2026 OP-20.pay L54.6, N30
15/10/2026 OP-28.close L55, N32.1
0 sai lệch
