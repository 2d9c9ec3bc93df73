# Một tác nghiệp có nhiều mẫu thì người làm chọn mẫu: thu tiền người thứ ba giữ (L74, N50.2), sửa quyết định của chính Chấp hành viên
# (L52.2), xử phạt theo hai thẩm quyền (L22.2, L25), kế hoạch cưỡng chế kèm quyết định huy động lực lượng và dự toán (L72.6, N86.2).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận thao-do.txt
xác nhận hiệu_lực="2026-10-12"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
chọn việc 1
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 58/2026/DS-ST; ngày 11/09/2026
  Buộc thực hiện hoặc không thực hiện công việc: 0 đồng
  Án phí, lệ phí Toà án: 300.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2026-10-27 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.has_means result="Hợp tác xã Ea Ning còn giữ tiền mua cà phê"
tác nghiệp OP-13.money căn_cứ="L71 1" tài_liệu="Biên bản xác minh ngày 26/10/2026" mẫu="QDC-014" target="tiền mua cà phê chưa trả" amount="300000" holder="Hợp tác xã Ea Ning" until="2026-10-26"
ký
là daklak.vanthu
đóng dấu
đọc giấy QDC-014 từ="QUYẾT ĐỊNH:" đến="./."
là chủ việc
tác nghiệp OP-25.amend_own căn_cứ="L52.2 -" tài_liệu="Quyết định đã phát hành" content="Sửa tên người giữ tiền thành Hợp tác xã Dịch vụ Ea Ning" reason="Ghi sót chữ trong tên"
tác nghiệp OP-27.sanction person="Khổng Văn Rạng" amount="500000" reason="Không có mặt theo giấy triệu tập lần hai mà không có lý do chính đáng" tài_liệu="Biên bản vi phạm hành chính ngày 26/10/2026"
tác nghiệp OP-27.sanction_head other="Hợp tác xã Ea Ning" amount="5000000" reason="Không giao nộp tiền theo quyết định của Chấp hành viên" tài_liệu="Biên bản vi phạm hành chính ngày 27/10/2026"
tác nghiệp OP-12.plan mẫu="QDT-066 QDT-044" held_on="2026-12-10" hour="08:00" place="buôn Ea Bông, xã Ea Ning" content="Thu tiền tại trụ sở hợp tác xã" cost="3000000"
văn bản của việc
ký
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDC-040 từ="QUYẾT ĐỊNH:" đến="./."
đọc giấy QDC-050 từ="Căn cứ" đến="./."
đọc giấy QDT-055 từ="Căn cứ" đến="./."
đọc giấy QDT-066 từ="Căn cứ" đến="./."
đọc giấy QDT-044 từ="Căn cứ" đến="./."
tình trạng
kiểm sổ
----
1 thời hạn đã hết
Có điều kiện thi hành
soạn QDC-014
xong: Quyết định thu tiền đang do người thứ ba giữ
xong: Quyết định thu tiền đang do người thứ ba giữ
QUYẾT ĐỊNH: Điều 1. Thu số tiền 300.000 đồng (bằng chữ: Ba trăm nghìn đồng) của người phải thi hành án do Hợp tác xã Ea Ning đang giữ để thi hành án. Người phải thi hành án: - Khổng Văn Rạng, sinh năm 1972, địa chỉ: buôn Ea Bông, xã Ea Ning, tỉnh Đắk Lắk. Khoản tiền bị thu: tiền mua cà phê chưa trả. Để thi hành: - Ông Khổng Văn Rạng phải chịu 300.000 đồng. Số tiền còn phải thi hành án: 300.000 đồng (bằng chữ: Ba trăm nghìn đồng). Lý do: hết thời hạn do Chấp hành viên ấn định (ngày 26 tháng 10 năm 2026) mà người đang giữ, quản lý tiền không giao nộp. Điều 2. Người đang giữ tiền giao nộp ngay số tiền nêu tại Điều 1 cho Chấp hành viên để thi hành án. Chấp hành viên lập biên bản thu tiền, cấp biên lai cho người đang giữ tiền và thông báo cho người phải thi hành án. 2 Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, người đang giữ tiền, người phải thi hành án và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.
soạn QDC-040
soạn QDC-050
soạn QDT-055
soạn CV-023
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-014 Quyết định thu tiền đang do người thứ ba giữ: Đã phát hành
QDC-040 Quyết định hủy bỏ, thu hồi, sửa đổi quyết định cưỡng chế: Chờ ký
QDC-050 Quyết định xử phạt vi phạm hành chính (thẩm quyền Chấp hành viên): Chờ ký
QDT-055 Quyết định xử phạt vi phạm hành chính trong thi hành án dân sự: Chờ ký
CV-023 Kế hoạch cưỡng chế thi hành án: Chờ ký
QDT-066 Quyết định tổ chức cưỡng chế có huy động lực lượng (phê duyệt kế hoạch): Chờ ký
QDT-044 Quyết định phê duyệt dự toán chi phí cưỡng chế: Chờ ký
xong: Quyết định hủy bỏ, thu hồi, sửa đổi quyết định cưỡng chế
xong: Quyết định xử phạt vi phạm hành chính (thẩm quyền Chấp hành viên)
chưa: Quyết định xử phạt vi phạm hành chính trong thi hành án dân sự: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
chưa: Kế hoạch cưỡng chế thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
chưa: Quyết định tổ chức cưỡng chế có huy động lực lượng (phê duyệt kế hoạch): Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
chưa: Quyết định phê duyệt dự toán chi phí cưỡng chế: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định xử phạt vi phạm hành chính trong thi hành án dân sự
xong: Kế hoạch cưỡng chế thi hành án
xong: Quyết định tổ chức cưỡng chế có huy động lực lượng (phê duyệt kế hoạch)
xong: Quyết định phê duyệt dự toán chi phí cưỡng chế
xong: Quyết định hủy bỏ, thu hồi, sửa đổi quyết định cưỡng chế
xong: Quyết định xử phạt vi phạm hành chính (thẩm quyền Chấp hành viên)
xong: Quyết định xử phạt vi phạm hành chính trong thi hành án dân sự
xong: Kế hoạch cưỡng chế thi hành án
xong: Quyết định tổ chức cưỡng chế có huy động lực lượng (phê duyệt kế hoạch)
xong: Quyết định phê duyệt dự toán chi phí cưỡng chế
QUYẾT ĐỊNH: Điều 1. Sửa đổi, bổ sung quyết định đã ban hành (số 02/QĐ-THADS ngày 27 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk) đối với người phải thi hành án: - Khổng Văn Rạng, sinh năm 1972, địa chỉ: buôn Ea Bông, xã Ea Ning, tỉnh Đắk Lắk. Nội dung sửa đổi, bổ sung: Sửa tên người giữ tiền thành Hợp tác xã Dịch vụ Ea Ning. Căn cứ: khoản 2 Điều 52 Luật Thi hành án dân sự. Lý do: Sai sót không làm thay đổi nội dung vụ việc, hoặc có văn bản giải thích, sửa chữa bản án. Ghi sót chữ trong tên. Điều 2. Các nội dung khác của quyết định nêu tại Điều 1 giữ nguyên hiệu lực. Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, đương sự và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.
Căn cứ Điều 25 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ pháp luật về xử lý vi phạm hành chính; Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Căn cứ Biên bản vi phạm hành chính ngày 26/10/2026. QUYẾT ĐỊNH: Điều 1. Xử phạt vi phạm hành chính đối với: - Khổng Văn Rạng, sinh năm 1972, địa chỉ: buôn Ea Bông, xã Ea Ning, tỉnh Đắk Lắk. Hành vi vi phạm: không có mặt theo giấy triệu tập lần hai mà không có lý do chính đáng. Hình thức xử phạt: phạt tiền 500.000 đồng (bằng chữ: Năm trăm nghìn đồng). Điều 2. Cá nhân, tổ chức bị xử phạt nghiêm chỉnh chấp hành Quyết định này và nộp tiền phạt vào Kho bạc Nhà nước hoặc nơi Kho bạc Nhà nước ủy nhiệm thu trong thời hạn do pháp luật về xử lý vi phạm hành chính quy định. Không tự nguyện chấp hành thì bị cưỡng chế thi hành. Cá nhân, tổ chức bị xử phạt có quyền khiếu nại hoặc khởi kiện hành chính theo quy định của pháp luật. Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, cá nhân, tổ chức bị xử phạt chịu trách nhiệm thi hành Quyết định này./.
Căn cứ khoản 2 Điều 22 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ pháp luật về xử lý vi phạm hành chính; Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Căn cứ Biên bản vi phạm hành chính ngày 27/10/2026. QUYẾT ĐỊNH: Điều 1. Xử phạt vi phạm hành chính đối với: - Hợp tác xã Ea Ning. Hành vi vi phạm: không giao nộp tiền theo quyết định của Chấp hành viên. Hình thức xử phạt: phạt tiền 5.000.000 đồng (bằng chữ: Năm triệu đồng). Điều 2. Cá nhân, tổ chức bị xử phạt nghiêm chỉnh chấp hành Quyết định này và nộp tiền phạt vào Kho bạc Nhà nước hoặc nơi Kho bạc Nhà nước ủy nhiệm thu trong thời hạn do pháp luật về xử lý vi phạm hành chính quy định. Không tự nguyện chấp hành thì bị cưỡng chế thi hành. Cá nhân, tổ chức bị xử phạt có quyền khiếu nại hoặc khởi kiện hành chính theo quy định của pháp luật. Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, cá nhân, tổ chức bị xử phạt chịu trách nhiệm thi hành Quyết định này./.
Căn cứ khoản 2 Điều 22, khoản 6 Điều 72 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ khoản 2 Điều 42, khoản 5 Điều 46, Điều 47 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Căn cứ Quyết định cưỡng chế thi hành án số 02/QĐ-THADS ngày 27 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Xét kế hoạch cưỡng chế thi hành án do Chấp hành viên Nguyễn Thị Hồng Nhung lập. QUYẾT ĐỊNH: Điều 1. Phê duyệt kế hoạch và tổ chức cưỡng chế thi hành án có huy động lực lượng đối với người phải thi hành án: - Khổng Văn Rạng, sinh năm 1972, địa chỉ: buôn Ea Bông, xã Ea Ning, tỉnh Đắk Lắk. Điều 2. Thời gian: 08 giờ 00 phút, ngày 10 tháng 12 năm 2026. Địa điểm: buôn Ea Bông, xã Ea Ning. Phương án cưỡng chế: Thu tiền tại trụ sở hợp tác xã. Dự trù chi phí cưỡng chế: 3.000.000 đồng (bằng chữ: Ba triệu đồng). Điều 3. Chấp hành viên Nguyễn Thị Hồng Nhung chủ trì, điều hành việc cưỡng chế. Cơ quan Công an giữ gìn trật tự, bảo vệ cưỡng chế; Ủy ban nhân dân cấp xã và cơ quan, tổ chức có liên quan phối hợp theo kế hoạch. Trước thời điểm cưỡng chế ít nhất 01 ngày làm việc, họp với cơ quan Công an và cơ quan, tổ chức có liên quan để triển khai kế hoạch, phương án bảo vệ cưỡng chế. 2 Điều 4. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, người phải thi hành án và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.
Căn cứ khoản 2 Điều 22, khoản 6 Điều 53, khoản 6 Điều 72 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ khoản 2 Điều 86 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Căn cứ Quyết định cưỡng chế thi hành án số 02/QĐ-THADS ngày 27 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk; Xét dự trù chi phí cưỡng chế do Chấp hành viên Nguyễn Thị Hồng Nhung lập. QUYẾT ĐỊNH: Điều 1. Phê duyệt dự toán chi phí cưỡng chế thi hành án: 3.000.000 đồng (bằng chữ: Ba triệu đồng). Nội dung: thu tiền tại trụ sở hợp tác xã. Ngày cưỡng chế: 10/12/2026. Địa điểm: buôn Ea Bông, xã Ea Ning. Người phải chịu chi phí theo quy định của pháp luật là người phải thi hành án: - Khổng Văn Rạng, sinh năm 1972, địa chỉ: buôn Ea Bông, xã Ea Ning, tỉnh Đắk Lắk. Điều 2. Chấp hành viên căn cứ dự toán được phê duyệt làm thủ tục tạm ứng, chi và quyết toán theo chi phí thực tế, hợp lý; kế toán theo dõi để thu hồi khoản đã tạm ứng. Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, kế toán và người có liên quan chịu trách nhiệm thi hành Quyết định này./.
01/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Án phí, lệ phí Toà án: Đang cưỡng chế, xử lý tài sản; phải thi hành 300.000, đã thu 0, đã trả 0
0 sai lệch

# Giấy tờ kế toán soạn kèm tác nghiệp: đề nghị tạm ứng, thanh toán, quyết toán chi phí.
ngày 2026-12-11 09:00
là chủ việc
tác nghiệp OP-20.costs mẫu="QDT-043 KT-011 KT-012 KT-019" cost="2800000" content="Thuê xe chở tiền, bồi dưỡng người tham gia"
văn bản của việc
ký
đọc giấy KT-011 từ="Kính gửi" đến="chứng từ chi."
đọc giấy KT-012 từ="Người thanh toán" đến="tham gia."
----
soạn QDT-043
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-014 Quyết định thu tiền đang do người thứ ba giữ: Đã phát hành
QDC-040 Quyết định hủy bỏ, thu hồi, sửa đổi quyết định cưỡng chế: Đã phát hành
QDC-050 Quyết định xử phạt vi phạm hành chính (thẩm quyền Chấp hành viên): Đã phát hành
QDT-055 Quyết định xử phạt vi phạm hành chính trong thi hành án dân sự: Đã phát hành
CV-023 Kế hoạch cưỡng chế thi hành án: Đã phát hành
QDT-066 Quyết định tổ chức cưỡng chế có huy động lực lượng (phê duyệt kế hoạch): Đã phát hành
QDT-044 Quyết định phê duyệt dự toán chi phí cưỡng chế: Đã phát hành
QDT-043 Quyết định tạm ứng chi phí cưỡng chế: Chờ ký
KT-011 Giấy đề nghị tạm ứng: Chờ ký
KT-012 Giấy thanh toán tạm ứng: Chờ ký
KT-019 Quyết toán chi phí cưỡng chế: Bản thảo
chưa: Quyết định tạm ứng chi phí cưỡng chế: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Giấy đề nghị tạm ứng
xong: Giấy thanh toán tạm ứng
Kính gửi: Thủ trưởng Thi hành án dân sự tỉnh Đắk Lắk. Tôi là Nguyễn Thị Hồng Nhung, Chấp hành viên, Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk, đề nghị tạm ứng số tiền 2.800.000 đồng (bằng chữ: Hai triệu tám trăm nghìn đồng). Lý do: thuê xe chở tiền, bồi dưỡng người tham gia. Theo Quyết định thi hành án số 01/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Thanh toán tạm ứng ngay sau khi kết thúc việc cưỡng chế, kèm chứng từ chi.
Người thanh toán: Nguyễn Thị Hồng Nhung, Chấp hành viên, Thi hành án dân sự tỉnh Đắk Lắk. Theo Quyết định thi hành án số 01/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Số tiền đã chi: 2.800.000 đồng (bằng chữ: Hai triệu tám trăm nghìn đồng). Nội dung chi: thuê xe chở tiền, bồi dưỡng người tham gia.
