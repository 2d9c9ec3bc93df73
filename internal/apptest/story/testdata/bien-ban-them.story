# Giấy tờ soạn kèm: bản kê khai tài sản (L37.4), biên bản vi phạm hành chính (L25), dự toán chi phí cưỡng chế (N86.2),
# thông báo nộp phí (L53.1). Thẩm quyền xử phạt thuộc nơi khác thì lập biên bản, kiến nghị (L25). Xử phạt phải nói xử phạt ai: đương sự hoặc người khác.
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
tác nghiệp OP-08.info_received mẫu="BB-014" holder="Khổng Văn Rạng" result="Đã nộp bản kê khai tài sản"
tác nghiệp OP-08.has_means result="Có lương hưu"
tác nghiệp OP-27.sanction mẫu="BB-046" person="Khổng Văn Rạng" amount="500000" reason="Không có mặt theo giấy triệu tập lần hai" tài_liệu="Biên bản vi phạm hành chính ngày 27/10/2026"
tác nghiệp OP-27.sanction amount="500000" reason="Không có mặt theo giấy triệu tập lần hai"
tác nghiệp OP-27.sanction_head amount="5000000" reason="Không cung cấp thông tin theo yêu cầu"
tác nghiệp OP-27.sanction_head mẫu="QDT-055 BB-046" other="Hợp tác xã Ea Ning" amount="5000000" reason="Không cung cấp thông tin theo yêu cầu" tài_liệu="Biên bản vi phạm hành chính ngày 27/10/2026"
tác nghiệp OP-27.violation reason="Cản trở việc kê biên"
tác nghiệp OP-27.violation other="Ông Y Blĩ Niê, thôn 3, xã Ea Ning" hour="09:00" place="buôn Ea Bông" witness="Trưởng buôn Y Kroi Kbuôr" reason="Cản trở người thi hành công vụ"
tác nghiệp OP-12.plan mẫu="CV-024" held_on="2026-12-10" hour="08:00" place="buôn Ea Bông, xã Ea Ning" content="Tháo dỡ mái hiên" cost="3000000"
tác nghiệp OP-20.fee mẫu="QDT-041 TB-026" fee="300000" person="Khổng Văn Rạng"
văn bản của việc
là chủ việc
ký
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
văn bản của việc
đọc giấy BB-014 từ="Căn cứ" đến="NGƯỜI KÊ KHAI"
đọc giấy BB-046 từ="Hồi" đến="NGƯỜI VI PHẠM"
đọc giấy CV-024 từ="Căn cứ" đến="Nơi nhận"
đọc giấy TB-026 từ="Căn cứ" đến="2. Cách nộp"
kiểm sổ
----
1 thời hạn đã hết
Đang xác minh
Có điều kiện thi hành
soạn QDC-050
từ chối: Còn thiếu: “Đương sự” hoặc “Người, tổ chức khác”. Hãy bổ sung rồi làm lại. (L25)
từ chối: Còn thiếu: “Đương sự” hoặc “Người, tổ chức khác”. Hãy bổ sung rồi làm lại. (L22.2)
soạn QDT-055
từ chối: Còn thiếu: “Đương sự” hoặc “Người, tổ chức khác”. Hãy bổ sung rồi làm lại. (L25)
soạn BB-046
soạn CV-023
soạn QDT-041
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
BB-014 Bản kê khai tài sản của người phải thi hành án: Chờ ký
QDC-050 Quyết định xử phạt vi phạm hành chính (thẩm quyền Chấp hành viên): Chờ ký
BB-046 Biên bản vi phạm hành chính: Chờ ký
QDT-055 Quyết định xử phạt vi phạm hành chính trong thi hành án dân sự: Chờ ký
BB-046 Biên bản vi phạm hành chính: Chờ ký
BB-046 Biên bản vi phạm hành chính: Chờ ký
CV-023 Kế hoạch cưỡng chế thi hành án: Chờ ký
CV-024 Dự toán chi phí cưỡng chế: Chờ ký
QDT-041 Quyết định thu phí thi hành án: Chờ ký
TB-026 Thông báo nộp phí thi hành án: Chờ ký
xong: Bản kê khai tài sản của người phải thi hành án
xong: Quyết định xử phạt vi phạm hành chính (thẩm quyền Chấp hành viên)
xong: Biên bản vi phạm hành chính
chưa: Quyết định xử phạt vi phạm hành chính trong thi hành án dân sự: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Biên bản vi phạm hành chính
xong: Biên bản vi phạm hành chính
chưa: Kế hoạch cưỡng chế thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
chưa: Dự toán chi phí cưỡng chế: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
chưa: Quyết định thu phí thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Thông báo nộp phí thi hành án
xong: Quyết định xử phạt vi phạm hành chính trong thi hành án dân sự
xong: Kế hoạch cưỡng chế thi hành án
xong: Dự toán chi phí cưỡng chế
xong: Quyết định thu phí thi hành án
xong: Quyết định xử phạt vi phạm hành chính (thẩm quyền Chấp hành viên)
xong: Quyết định xử phạt vi phạm hành chính trong thi hành án dân sự
xong: Kế hoạch cưỡng chế thi hành án
xong: Dự toán chi phí cưỡng chế
xong: Quyết định thu phí thi hành án
xong: Thông báo nộp phí thi hành án
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
BB-014 Bản kê khai tài sản của người phải thi hành án: Đã phát hành
QDC-050 Quyết định xử phạt vi phạm hành chính (thẩm quyền Chấp hành viên): Đã phát hành
BB-046 Biên bản vi phạm hành chính: Đã phát hành
QDT-055 Quyết định xử phạt vi phạm hành chính trong thi hành án dân sự: Đã phát hành
BB-046 Biên bản vi phạm hành chính: Đã phát hành
BB-046 Biên bản vi phạm hành chính: Đã phát hành
CV-023 Kế hoạch cưỡng chế thi hành án: Đã phát hành
CV-024 Dự toán chi phí cưỡng chế: Đã phát hành
QDT-041 Quyết định thu phí thi hành án: Đã phát hành
TB-026 Thông báo nộp phí thi hành án: Đã phát hành
Căn cứ khoản 4 Điều 37 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 21 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Ngày 27 tháng 10 năm 2026, người phải thi hành án kê khai về tài sản, thu nhập, điều kiện thi hành án của mình: - Khổng Văn Rạng, sinh năm 1972, địa chỉ: buôn Ea Bông, xã Ea Ning, tỉnh Đắk Lắk. 1. Tình trạng hôn nhân: ...................................................................................... 2. Nơi thường trú, nơi tạm trú, nơi ở hiện tại: .................................................... 3. Tài sản, quyền tài sản: Stt Loại tài sản Số lượng Giá trị ước tính Tình trạng Nhà, đất, tài sản gắn 1 liền với đất Phương tiện, động 2 sản khác Vốn góp, cổ phần, 3 chứng khoán, giấy tờ có giá 4 Quyền tài sản khác 4. Tiền mặt, tiền trong tài khoản, tiền đang cho vay, cho mượn: ..................................................................................................................................... 5. Mức thu nhập định kỳ, không định kỳ và nơi trả thu nhập: ........................... 2 Người kê khai cam đoan đã kê khai trung thực, đầy đủ và chịu trách nhiệm về việc kê khai của mình./. NGƯỜI KÊ KHAI
Hồi 09 giờ 00 phút, ngày 27 tháng 10 năm 2026, tại buôn Ea Bông, Chấp hành viên Nguyễn Thị Hồng Nhung lập biên bản vi phạm hành chính. Cá nhân, tổ chức vi phạm: - Ông Y Blĩ Niê, thôn 3, xã Ea Ning. Hành vi vi phạm: cản trở người thi hành công vụ. Lời trình bày của cá nhân, đại diện tổ chức vi phạm: ........................................ Chấp hành viên đã yêu cầu cá nhân, tổ chức vi phạm chấm dứt ngay hành vi vi phạm. Cá nhân, tổ chức vi phạm có quyền giải trình theo pháp luật về xử lý vi phạm hành chính. Biên bản kết thúc cùng ngày, đã đọc lại cho những người có tên nghe, công nhận đúng và cùng ký tên; cá nhân, tổ chức vi phạm được giao 01 bản./. NGƯỜI VI PHẠM
Căn cứ khoản 6 Điều 53, khoản 6 Điều 72 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ khoản 2 Điều 86 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Người phải thi hành án: - Khổng Văn Rạng, sinh năm 1972, địa chỉ: buôn Ea Bông, xã Ea Ning, tỉnh Đắk Lắk. 1. Biện pháp cưỡng chế: theo quyết định cưỡng chế đã ban hành. 2. Thời gian, địa điểm: 08 giờ 00 phút, ngày 10 tháng 12 năm 2026, tại buôn Ea Bông, xã Ea Ning. 3. Phương án tiến hành: tháo dỡ mái hiên. 4. Lực lượng tham gia: theo kế hoạch cưỡng chế. 5. Dự toán chi phí: Tổng dự toán: 3.000.000 đồng (bằng chữ: Ba triệu đồng). 2 Chi phí được tạm ứng trước khi cưỡng chế và thanh toán theo mức chi thực tế, hợp lý được duyệt./. CHẤP HÀNH VIÊN KẾ TOÁN TRƯỞNG LẬP DỰ TOÁN (Ký, ghi rõ họ tên) N SỰ T (Ký, ghi rõ họ tên) DÂ ỈN N Ký số bởi: Á H I HÀNH Nguyễn Văn Thành ĐẮK LẮK ĐÃ KÝ SỐ 27/10/2026 Đạt 09:00:00 +07:00 Trưởng TH Thời gian ký: 27/10/2026 09:00:00 +07:00 Nguyễn Thị Hồng Nhung Nguyễn Văn Thành Đạt Nơi nhận
Căn cứ khoản 1 Điều 53 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 4, Điều 5 Thông tư số 216/2016/TT-BTC ngày 10 tháng 11 năm 2016 của Bộ trưởng Bộ Tài chính quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thi hành án dân sự; Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 12 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Chấp hành viên Nguyễn Thị Hồng Nhung thông báo cho người nộp phí thi hành án: - Khổng Văn Rạng, sinh năm 1972, địa chỉ: buôn Ea Bông, xã Ea Ning, tỉnh Đắk Lắk. 1. Phí thi hành án phải nộp: 300.000 đồng (bằng chữ: Ba trăm nghìn đồng). Phí tính trên số tiền, giá trị tài sản thực nhận của các khoản: - Ông Khổng Văn Rạng phải chịu 300.000 đồng. 2. Cách nộp
0 sai lệch
