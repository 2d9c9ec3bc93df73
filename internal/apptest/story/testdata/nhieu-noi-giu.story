# Nhiều nơi phải thực hiện một quyết định: mỗi nơi được gửi một bản (L68, N42.7), quyết định chấm dứt cũng đến từng nơi (L95, N42.7c); phong toả ở hai ngân hàng thì mỗi ngân hàng tự báo kết quả trong 24 giờ (N43.2c).
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
tác nghiệp OP-08.has_means result="Có nhà, có tài khoản"
tác nghiệp OP-08.asset_found asset_name="Nhà ở thôn 2" asset_kind="house" value="900000000"
tác nghiệp OP-11.hold căn_cứ="L66.1 b" tài_liệu="Biên bản xác minh" owner="Cù Xuân Hải" asset="1" holder="Văn phòng đăng ký đất đai; Phòng công chứng số 1; văn phòng đăng ký đất đai"
ký
là daklak.vanthu
đóng dấu
biện pháp
nơi nhận
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
Có điều kiện thi hành
soạn QDC-006
xong: Quyết định tạm dừng việc đăng ký, chuyển dịch, thay đổi hiện trạng tài sản
xong: Quyết định tạm dừng việc đăng ký, chuyển dịch, thay đổi hiện trạng tài sản
held Nhà ở thôn 2 Văn phòng đăng ký đất đai; Phòng công chứng số 1: đang áp dụng
  Viện kiểm sát: Chủ động ra quyết định thi hành án, chờ gửi
  Văn phòng đăng ký đất đai: Tạm ngừng giao dịch, tạm dừng đăng ký, chờ gửi
  Phòng công chứng số 1: Tạm ngừng giao dịch, tạm dừng đăng ký, chờ gửi
  Viện kiểm sát: Tạm ngừng giao dịch, tạm dừng đăng ký, chờ gửi

# Chấm dứt: mỗi nơi đều nhận.
ngày 2026-10-28 09:00
là chủ việc
tác nghiệp OP-11.lift target="Nhà ở thôn 2" reason="Đã nộp đủ tiền" biện_pháp="1" mẫu="QDC-007"
ký
là daklak.vanthu
đóng dấu
đọc giấy QDC-007 từ="QUYẾT ĐỊNH:" đến="Điều 2"
biện pháp
nơi nhận
----
soạn QDC-007
xong: Quyết định chấm dứt tạm dừng việc đăng ký, chuyển dịch tài sản
xong: Quyết định chấm dứt tạm dừng việc đăng ký, chuyển dịch tài sản
QUYẾT ĐỊNH: Điều 1. Chấm dứt việc tạm ngừng giao dịch, tạm dừng việc đăng ký, chuyển quyền sở hữu, quyền sử dụng, thay đổi hiện trạng tài sản theo Quyết định số 02/QĐ-THADS ngày 27 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk đối với: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. Tài sản: Giá trị Stt Tài sản Đặc điểm (đồng) 1 Nhà ở thôn 2 Lý do: Đã nộp đủ tiền. Điều 2
held Nhà ở thôn 2 Văn phòng đăng ký đất đai; Phòng công chứng số 1: đã chấm dứt (OP-11.lift)
  Viện kiểm sát: Chủ động ra quyết định thi hành án, chờ gửi
  Văn phòng đăng ký đất đai: Tạm ngừng giao dịch, tạm dừng đăng ký, chờ gửi
  Phòng công chứng số 1: Tạm ngừng giao dịch, tạm dừng đăng ký, chờ gửi
  Viện kiểm sát: Tạm ngừng giao dịch, tạm dừng đăng ký, chờ gửi
  Văn phòng đăng ký đất đai: Chấm dứt biện pháp bảo đảm, chờ gửi
  Phòng công chứng số 1: Chấm dứt biện pháp bảo đảm, chờ gửi
  Viện kiểm sát: Chấm dứt biện pháp bảo đảm, chờ gửi

# Phong toả ở hai ngân hàng: hai thời hạn báo kết quả; một ngân hàng báo thì thời hạn của ngân hàng kia còn chạy.
ngày 2026-10-29 09:00
là chủ việc
tác nghiệp OP-11.freeze căn_cứ="L66.1 a" tài_liệu="Biên bản xác minh" owner="Cù Xuân Hải" account="0101" amount="15000000" holder="Ngân hàng A; Ngân hàng B"
ký
là daklak.vanthu
đóng dấu
là chủ việc
hạn
tác nghiệp OP-11.freeze_reported result="Đã phong toả" holder="Ngân hàng B" amount="15000000"
hạn
biện pháp
kiểm sổ
----
soạn QDC-001
xong: Quyết định phong tỏa tài khoản
xong: Quyết định phong tỏa tài khoản
  OP-04.assign: T-017 hết ngày 16/10/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-11.freeze: T-103 hết ngày 30/10/2026, N43.2c
  OP-11.freeze: T-103 hết ngày 30/10/2026, N43.2c
  OP-11.hold: T-030 hết ngày 30/10/2026, L35.1
  OP-11.hold: T-031 hết ngày 30/10/2026, L35.2
  OP-11.lift: T-030 hết ngày 02/11/2026, L35.1
  OP-11.lift: T-031 hết ngày 02/11/2026, L35.2
  OP-11.freeze: T-030 hết ngày 03/11/2026, L35.1
  OP-11.freeze: T-031 hết ngày 03/11/2026, L35.2
  OP-11.freeze: T-100 hết ngày 09/11/2026, L66.4
Có điều kiện thi hành
  OP-04.assign: T-017 hết ngày 16/10/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-11.freeze: T-103 hết ngày 30/10/2026, N43.2c
  OP-11.hold: T-030 hết ngày 30/10/2026, L35.1
  OP-11.hold: T-031 hết ngày 30/10/2026, L35.2
  OP-11.lift: T-030 hết ngày 02/11/2026, L35.1
  OP-11.lift: T-031 hết ngày 02/11/2026, L35.2
  OP-11.freeze: T-030 hết ngày 03/11/2026, L35.1
  OP-11.freeze: T-031 hết ngày 03/11/2026, L35.2
  OP-11.freeze: T-100 hết ngày 09/11/2026, L66.4
held Nhà ở thôn 2 Văn phòng đăng ký đất đai; Phòng công chứng số 1: đã chấm dứt (OP-11.lift)
frozen 0101 Ngân hàng A: đang áp dụng
frozen 0101 Ngân hàng B: đang áp dụng, thực giữ 15.000.000 đồng trên 15.000.000 đồng (29/10/2026)
0 sai lệch
