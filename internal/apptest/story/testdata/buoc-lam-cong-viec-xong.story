# Buộc làm công việc xong có biên bản (L91): biên bản cưỡng chế, kết thúc, phiếu kiểm tra hồ sơ và biên bản bàn giao lưu trữ (N12.2).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận thao-do.txt
xác nhận hiệu_lực="2026-10-12"
nộp đơn người="Lục Thị Xoan" địa_chỉ="buôn Ea Bông, xã Ea Ning, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="58/2026/DS-ST" ngày_án="2026-09-11" phải="Khổng Văn Rạng" được="Lục Thị Xoan" khoản="Tháo dỡ hàng rào" kèm="Bản sao bản án"
thụ lý
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
chọn việc 2
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 58/2026/DS-ST; ngày 11/09/2026
  Buộc thực hiện hoặc không thực hiện công việc: 0 đồng
  Án phí, lệ phí Toà án: 300.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Quyết định thi hành án chủ động
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định thi hành án theo yêu cầu
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án theo yêu cầu
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2026-10-27 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.has_means result="Có khả năng tự tháo dỡ" place="buôn Ea Bông, xã Ea Ning"
tác nghiệp OP-18.compel căn_cứ="L71 6" tài_liệu="Biên bản xác minh" content="Tháo dỡ hàng rào lưới B40 dài 12m"
ký
là daklak.vanthu
đóng dấu
----
1 thời hạn đã hết
Có điều kiện thi hành
soạn QDC-034
xong: Quyết định cưỡng chế buộc thực hiện công việc nhất định
xong: Quyết định cưỡng chế buộc thực hiện công việc nhất định

ngày 2026-11-05 08:00
qua ngày
là chủ việc
tác nghiệp OP-18.done mẫu="BB-027" held_on="2026-11-05" hour="08:00" place="buôn Ea Bông, xã Ea Ning" result="Tổ thợ đã tháo dỡ xong hàng rào"
văn bản của việc
ký
đọc giấy BB-027 từ="Căn cứ" đến="NGƯỜI PHẢI"
tình trạng
là daklak.thamtra
tác nghiệp OP-28.archive mẫu="CV-038 BB-050" pages="42" place="Kho lưu trữ, giá 4"
văn bản của việc
là chủ việc
ký
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy BB-050 từ="Căn cứ" đến="BÊN NHẬN:"
văn bản của việc
tình trạng
kiểm sổ
----
1 thời hạn đã hết
Kết thúc
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
QDC-034 Quyết định cưỡng chế buộc thực hiện công việc nhất định: Đã phát hành
BB-027 Biên bản về việc cưỡng chế buộc thực hiện/không thực hiện công việc: Chờ ký
xong: Biên bản về việc cưỡng chế buộc thực hiện/không thực hiện công việc
Căn cứ Điều 91, Điều 92, Điều 94 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Quyết định thi hành án số 02/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Hồi 08 giờ 00 phút, ngày 05 tháng 11 năm 2026, tại buôn Ea Bông, xã Ea Ning, Chấp hành viên Nguyễn Thị Hồng Nhung lập biên bản về việc cưỡng chế buộc thực hiện hoặc không được thực hiện công việc nhất định. Người phải thi hành án: - Khổng Văn Rạng, sinh năm 1972, địa chỉ: buôn Ea Bông, xã Ea Ning, tỉnh Đắk Lắk. Người được thi hành án: - Lục Thị Xoan, sinh năm 1965, địa chỉ: buôn Ea Bông, xã Ea Ning, tỉnh Đắk Lắk. Công việc phải thực hiện, không được thực hiện: - Buộc ông Khổng Văn Rạng phải tháo dỡ hàng rào lưới B40 dài 12m để trả lại lối đi chung cho bà Lục Thị Xoan. Kết quả: Tổ thợ đã tháo dỡ xong hàng rào. Biên bản kết thúc cùng ngày, đã đọc lại cho những người có tên nghe, công nhận đúng và cùng ký tên./. NGƯỜI PHẢI
02/QĐ-THADS: Kết thúc
  khoản 1 Buộc thực hiện hoặc không thực hiện công việc: Kết thúc
soạn CV-038
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
QDC-034 Quyết định cưỡng chế buộc thực hiện công việc nhất định: Đã phát hành
BB-027 Biên bản về việc cưỡng chế buộc thực hiện/không thực hiện công việc: Đã phát hành
CV-038 Phiếu kiểm tra hồ sơ thi hành án: Chờ ký
BB-050 Biên bản bàn giao hồ sơ vào lưu trữ: Chờ ký
chưa: Phiếu kiểm tra hồ sơ thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Biên bản bàn giao hồ sơ vào lưu trữ
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Phiếu kiểm tra hồ sơ thi hành án
Căn cứ khoản 2 Điều 12 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự. Hồi …… giờ ……, ngày 05 tháng 11 năm 2026, tại trụ sở Thi hành án dân sự tỉnh Đắk Lắk: Bên giao: Chấp hành viên Nguyễn Thị Hồng Nhung. Bên nhận: người được phân công lưu trữ .................................................................... Hồ sơ đã được Chấp hành viên kiểm tra, Thẩm tra viên ký xác nhận và Thủ trưởng cơ quan thi hành án dân sự cho lưu trữ. Danh mục hồ sơ chuyển giao: Stt Hồ sơ thi hành án Đương sự Số tờ Quyết định thi hành án số 02/QĐ-THADS ngày 12 1 Khổng Văn Rạng 42 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk Số lượng hồ sơ đưa vào lưu trữ: 01 hồ sơ, 42 tờ tài liệu. Nơi lưu trữ: Kho lưu trữ, giá 4. Bên nhận đã kiểm tra, nhận đủ hồ sơ nêu trên và vào sổ theo dõi lưu trữ hồ sơ thi hành án. Biên bản lập thành 02 bản, mỗi bên giữ 01 bản./. BÊN NHẬN BÊN GIAO, CHẤP HÀNH VIÊN (Ký, ghi rõ họ tên) (Ký, ghi rõ họ tên) Ký số bởi: Nguyễn Thị Hồng Nhung Chấp hành viên Thời gian ký: 05/11/2026 08:00:00 +07:00 Nguyễn Thị Hồng Nhung Quét mã hoặc nhập mã tra cứu: MÃ
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
QDC-034 Quyết định cưỡng chế buộc thực hiện công việc nhất định: Đã phát hành
BB-027 Biên bản về việc cưỡng chế buộc thực hiện/không thực hiện công việc: Đã phát hành
CV-038 Phiếu kiểm tra hồ sơ thi hành án: Đã phát hành
BB-050 Biên bản bàn giao hồ sơ vào lưu trữ: Đã phát hành
02/QĐ-THADS: Kết thúc
  khoản 1 Buộc thực hiện hoặc không thực hiện công việc: Lưu trữ
0 sai lệch
