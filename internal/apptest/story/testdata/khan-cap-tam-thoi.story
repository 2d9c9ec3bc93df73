# Biện pháp khẩn cấp tạm thời (L33.2e, L33.3b): nhận quyết định của Toà án thì ra quyết định thi hành ngay (T-011), bằng mẫu riêng
# (QDT-005), không có thời hạn tự nguyện; thông báo xong thì xác minh, cưỡng chế ngay (L37.1, L62.1).
ngày 2026-11-18 09:00
là daklak.tiepnhan1
nhận khan-cap-tam-thoi.txt
xác nhận hiệu_lực="2026-11-18" loại="interim_measure"
việc
hạn
văn bản
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 07/2026/QĐ-BPKCTT; ngày 18/11/2026
  Buộc thực hiện hoặc không thực hiện công việc: 0 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
  intake.confirm: T-011 hết ngày 18/11/2026, L33.3b
QDT-005 Quyết định thi hành quyết định áp dụng biện pháp khẩn cấp tạm thời; Chờ ký; 

là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-005 từ="QUYẾT ĐỊNH:" đến="./."
----
xong: Quyết định thi hành quyết định áp dụng biện pháp khẩn cấp tạm thời
xong: Quyết định thi hành quyết định áp dụng biện pháp khẩn cấp tạm thời
QUYẾT ĐỊNH: Điều 1. Cho thi hành quyết định áp dụng biện pháp khẩn cấp tạm thời nêu trên. Người phải thi hành án: - Mai Viết Thạnh, sinh năm 1979, địa chỉ: thôn 1, xã Ea Ning, tỉnh Đắk Lắk. Người yêu cầu áp dụng biện pháp khẩn cấp tạm thời: - Hồ Thị Mơ, sinh năm 1988, địa chỉ: thôn 5, xã Ea Ning, tỉnh Đắk Lắk. Nội dung phải thi hành: - Buộc ông Mai Viết Thạnh phải dừng việc xây dựng trên thửa đất số 88, tờ bản đồ số 14, xã Ea Ning. Điều 2. Phân công Chấp hành viên Nguyễn Thị Hồng Nhung tổ chức thi hành. Chấp hành viên tổ chức thi hành ngay; không áp dụng thời hạn tự nguyện thi hành án. 2 Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, đương sự và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.

ngày 2026-11-18 14:00
chọn việc 1
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_interim how="giao trực tiếp"
tình trạng
hạn
----
Đã thụ lý
Đang xác minh
01/QĐ-THADS: Đang xác minh
  khoản 1 Biện pháp khẩn cấp tạm thời: Đang xác minh
  OP-06.serve_interim: T-042 hết ngày 18/11/2026, L37.1
  OP-03.ex_officio: T-031 hết ngày 23/11/2026, L35.2

# Toà án huỷ bỏ biện pháp: đình chỉ ngay (L62.6, T-089).
ngày 2026-11-20 09:00
là chủ việc
tác nghiệp OP-28.ground_found reason="Toà án huỷ bỏ biện pháp khẩn cấp tạm thời"
hạn
tác nghiệp OP-28.terminate_interim tài_liệu="Quyết định số 12/2026/QĐ-HBPKCTT" paper_no="12/2026/QĐ-HBPKCTT" paper_on="2026-11-20"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-027 từ="QUYẾT ĐỊNH:" đến="Nơi nhận"
hạn
tình trạng
qua ngày
kiểm sổ
----
Đang xác minh
  OP-06.serve_interim: T-042 hết ngày 18/11/2026, L37.1
  OP-28.ground_found: T-089 hết ngày 20/11/2026, L62.6
  OP-03.ex_officio: T-031 hết ngày 23/11/2026, L35.2
soạn QDT-027
xong: Quyết định đình chỉ thi hành án
xong: Quyết định đình chỉ thi hành án
QUYẾT ĐỊNH: Điều 1. Đình chỉ thi hành Quyết định thi hành án nêu trên đối với: - Mai Viết Thạnh, sinh năm 1979, địa chỉ: thôn 1, xã Ea Ning, tỉnh Đắk Lắk. Các khoản đình chỉ: - Buộc ông Mai Viết Thạnh phải dừng việc xây dựng trên thửa đất số 88, tờ bản đồ số 14, xã Ea Ning. Căn cứ: khoản 6 Điều 62 Luật Thi hành án dân sự. Lý do: Toà án huỷ bỏ quyết định áp dụng biện pháp khẩn cấp tạm thời. Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, kế toán, đương sự và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
  OP-03.ex_officio: T-031 hết ngày 23/11/2026, L35.2
  OP-28.terminate_interim: T-030 hết ngày 25/11/2026, L35.1
  OP-28.terminate_interim: T-031 hết ngày 25/11/2026, L35.2
  OP-28.close: T-211 hết ngày 21/12/2026, N32.2
01/QĐ-THADS: Kết thúc
  khoản 1 Biện pháp khẩn cấp tạm thời: Kết thúc
0 sai lệch
