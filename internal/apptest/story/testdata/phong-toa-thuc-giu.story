# Ngân hàng báo số tiền thực giữ (N43.2c): số theo quyết định giữ nguyên, số thực giữ đứng cạnh; quyết định chấm dứt ghi số đang thật sự bị phong toả.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
ngày 2026-10-14 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
ngày 2026-10-27 09:00
qua ngày
tác nghiệp OP-08.has_means result="Có tài khoản"
tác nghiệp OP-11.freeze căn_cứ="L66.1 a" tài_liệu="Biên bản xác minh" owner="Cù Xuân Hải" account="0101" amount="15000000" holder="Ngân hàng A"
tác nghiệp OP-11.freeze căn_cứ="L66.1 a" tài_liệu="Biên bản xác minh" owner="Cù Xuân Hải" account="0102" amount="15000000" holder="Ngân hàng A"
ký
là daklak.vanthu
đóng dấu
biện pháp
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Trong thời hạn tự nguyện
1 thời hạn đã hết
Có điều kiện thi hành
soạn QDC-001
soạn QDC-001
xong: Quyết định phong tỏa tài khoản
xong: Quyết định phong tỏa tài khoản
xong: Quyết định phong tỏa tài khoản
xong: Quyết định phong tỏa tài khoản
frozen 0101 Ngân hàng A: đang áp dụng
frozen 0102 Ngân hàng A: đang áp dụng

# Một ngân hàng giữ hai tài khoản: phải nói số tiền của biện pháp nào. Không nêu số tiền thì không sửa gì.
ngày 2026-10-28 09:00
là chủ việc
tác nghiệp OP-11.freeze_reported result="Đã phong toả" holder="Ngân hàng A" amount="4000000"
tác nghiệp OP-11.freeze_reported result="Đã phong toả một phần" biện_pháp="1" amount="4000000"
tác nghiệp OP-11.freeze_reported result="Sẽ báo sau" biện_pháp="2"
biện pháp
diễn biến từ="2026-10-28"
----
từ chối: Nơi báo kết quả đang giữ 2 biện pháp phong toả; số tiền thực giữ là của biện pháp nào, hãy chọn biện pháp ấy. (N43.2)
Có điều kiện thi hành
Có điều kiện thi hành
frozen 0101 Ngân hàng A: đang áp dụng, thực giữ 4.000.000 đồng trên 15.000.000 đồng (28/10/2026)
frozen 0102 Ngân hàng A: đang áp dụng
28/10/2026 Nhận kết quả phong toả của ngân hàng (thực giữ 4.000.000 đồng, thiếu 11.000.000 đồng so với 15.000.000 đồng theo quyết định)
28/10/2026 Nhận kết quả phong toả của ngân hàng

# Chấm dứt phong toả tài khoản 0101: quyết định ghi số đang bị phong toả là số thực giữ.
ngày 2026-10-30 09:00
tác nghiệp OP-11.lift target="0101" account="0101" holder="Ngân hàng A" reason="Đã nộp đủ tiền" biện_pháp="1" mẫu="QDC-003"
ký
là daklak.vanthu
đóng dấu
đọc giấy QDC-003 từ="QUYẾT ĐỊNH:" đến="Nơi nhận"
biện pháp
kiểm sổ
----
soạn QDC-003
xong: Quyết định chấm dứt phong tỏa tài khoản, tài sản
xong: Quyết định chấm dứt phong tỏa tài khoản, tài sản
QUYẾT ĐỊNH: Điều 1. Chấm dứt việc phong tỏa tài khoản, tài sản ở nơi gửi giữ đã áp dụng theo Quyết định số 02/QĐ-THADS ngày 27 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk đối với: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Số tài khoản: 0101. Tài sản ở nơi gửi giữ: 0101. Số tiền đang bị phong tỏa: 4.000.000 đồng (bằng chữ: Bốn triệu đồng). Lý do: Đã nộp đủ tiền. Điều 2. Cơ quan, tổ chức, cá nhân đang quản lý tài khoản, tài sản (Ngân hàng A) chấm dứt việc phong tỏa khi nhận được Quyết định này và thông báo kết quả cho Chấp hành viên. Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, cơ quan, tổ chức, cá nhân đang quản lý tài khoản, tài sản và đương sự chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
frozen 0101 Ngân hàng A: đã chấm dứt (OP-11.lift), thực giữ 4.000.000 đồng trên 15.000.000 đồng (28/10/2026)
frozen 0102 Ngân hàng A: đang áp dụng
0 sai lệch
