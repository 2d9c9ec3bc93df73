# Phong toả, tạm giữ ngay bằng biên bản thì trong 24 giờ phải ra quyết định, tính theo giờ, cả ngày nghỉ (L67.4, L69.2); quá hạn thì phải chấm dứt, trả lại.
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

# Thứ Sáu 06/11/2026 lúc 16 giờ 30 lập biên bản: hạn 16 giờ 30 thứ Bảy 07/11/2026. Biên bản thứ hai lúc 16 giờ 35 có hạn riêng.
ngày 2026-11-06 16:40
là chủ việc
tác nghiệp OP-11.freeze_minutes owner="Cù Xuân Hải" account="0101 222" holder="Ngân hàng A" amount="15000000" hour="16:30" place="trụ sở Ngân hàng A"
ký
tác nghiệp OP-11.freeze_minutes owner="Lã Thị Thắm" account="0909" holder="Ngân hàng B" amount="15000000" hour="16:35" place="trụ sở Ngân hàng B"
văn bản của việc
ký
biện pháp
hạn
----
soạn BB-016
xong: Biên bản phong tỏa tài sản, tài khoản
soạn BB-016
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
BB-016 Biên bản phong tỏa tài sản, tài khoản: Đã phát hành
BB-016 Biên bản phong tỏa tài sản, tài khoản: Chờ ký
xong: Biên bản phong tỏa tài sản, tài khoản
frozen 0101 222 Ngân hàng A: đang áp dụng
frozen 0909 Ngân hàng B: đang áp dụng
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-030 hết ngày 05/11/2026, L35.1
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-11.freeze_minutes: T-101 hết ngày 07/11/2026, L67.4
  OP-11.freeze_minutes: T-103 hết ngày 07/11/2026, N43.2c
  OP-11.freeze_minutes: T-101 hết ngày 07/11/2026, L67.4
  OP-11.freeze_minutes: T-101 hết ngày 07/11/2026, L67.4
  OP-11.freeze_minutes: T-103 hết ngày 07/11/2026, N43.2c
  OP-11.freeze_minutes: T-101 hết ngày 07/11/2026, L67.4

# Trong hạn: ra quyết định sáng thứ Bảy cho tài khoản thứ nhất, một biện pháp, không phải hai; tài khoản thứ hai vẫn còn hạn của nó.
ngày 2026-11-07 09:00
tác nghiệp OP-11.freeze owner="Cù Xuân Hải" account="0101 222" holder="Ngân hàng A" amount="15000000" căn_cứ="L66.1 a" tài_liệu="Biên bản phong toả"
ký
là daklak.vanthu
đóng dấu
biện pháp
hạn
----
soạn QDC-001
xong: Quyết định phong tỏa tài khoản
xong: Quyết định phong tỏa tài khoản
frozen 0101 222 Ngân hàng A: đang áp dụng
frozen 0909 Ngân hàng B: đang áp dụng
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-030 hết ngày 05/11/2026, L35.1
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-11.freeze_minutes: T-101 hết ngày 07/11/2026, L67.4
  OP-11.freeze_minutes: T-103 hết ngày 07/11/2026, N43.2c
  OP-11.freeze: T-103 hết ngày 08/11/2026, N43.2c
  OP-11.freeze: T-030 hết ngày 11/11/2026, L35.1
  OP-11.freeze: T-031 hết ngày 11/11/2026, L35.2

# Quá 16 giờ 35 thứ Bảy: quyết định muộn và biên bản mới đều bị từ chối.
ngày 2026-11-07 16:36
là chủ việc
tác nghiệp OP-11.freeze owner="Lã Thị Thắm" account="0909" holder="Ngân hàng B" amount="15000000" căn_cứ="L66.1 a" tài_liệu="Biên bản phong toả"
tác nghiệp OP-11.retain_minutes owner="Lã Thị Thắm" target="Giấy đăng ký xe ô tô" holder="Phòng Thi hành án dân sự khu vực 1" hour="16:36" place="thôn 2, xã Hòa Phú"
nhắc việc
# Chấm dứt phong toả tài khoản thứ hai rồi mới tạm giữ giấy tờ khác được.
tác nghiệp OP-11.lift target="tài khoản" account="0909" holder="Ngân hàng B" reason="Quá 24 giờ chưa ra quyết định" mẫu="QDC-003" biện_pháp="2"
ký
là daklak.vanthu
đóng dấu
biện pháp
là chủ việc
tác nghiệp OP-11.retain_minutes owner="Lã Thị Thắm" target="Giấy đăng ký xe ô tô" holder="Phòng Thi hành án dân sự khu vực 1" hour="16:36" place="thôn 2, xã Hòa Phú"
ký
biện pháp
hạn
# Chấm dứt một biện pháp không có: từ chối.
tác nghiệp OP-11.lift_exit_hold person="Lã Thị Thắm" reason="nhầm"
kiểm sổ
----
từ chối: Đã phong toả, tạm giữ bằng biên bản thì phải ra quyết định trong 24 giờ; quá hạn thì phải chấm dứt, không ra quyết định muộn, không lập biên bản mới. Biên bản trước đã quá 24 giờ: chấm dứt, trả lại tài sản, giấy tờ (OP-11) rồi mới ra quyết định hoặc lập biên bản khác. (L67.4, L69.2)
từ chối: Đã phong toả, tạm giữ bằng biên bản thì phải ra quyết định trong 24 giờ; quá hạn thì phải chấm dứt, không ra quyết định muộn, không lập biên bản mới. Biên bản trước đã quá 24 giờ: chấm dứt, trả lại tài sản, giấy tờ (OP-11) rồi mới ra quyết định hoặc lập biên bản khác. (L67.4, L69.2)
Chấp hành viên: Lập hồ sơ thi hành án, 04/11/2026
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Chủ động ra quyết định thi hành án, 05/11/2026
Chấp hành viên: Ra quyết định sau biên bản phong toả tại chỗ, 07/11/2026
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Phong toả tài khoản, tài sản ở nơi gửi giữ, 11/11/2026
soạn QDC-003
xong: Quyết định chấm dứt phong tỏa tài khoản, tài sản
xong: Quyết định chấm dứt phong tỏa tài khoản, tài sản
frozen 0101 222 Ngân hàng A: đang áp dụng
frozen 0909 Ngân hàng B: đã chấm dứt (OP-11.lift)
soạn BB-015
xong: Biên bản tạm giữ tài sản, giấy tờ
frozen 0101 222 Ngân hàng A: đang áp dụng
frozen 0909 Ngân hàng B: đã chấm dứt (OP-11.lift)
retained Giấy đăng ký xe ô tô Phòng Thi hành án dân sự khu vực 1: đang áp dụng
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-030 hết ngày 05/11/2026, L35.1
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-11.freeze: T-103 hết ngày 08/11/2026, N43.2c
  OP-11.retain_minutes: T-102 hết ngày 08/11/2026, L69.2
  OP-11.retain_minutes: T-102 hết ngày 08/11/2026, L69.2
  OP-11.freeze: T-030 hết ngày 11/11/2026, L35.1
  OP-11.freeze: T-031 hết ngày 11/11/2026, L35.2
  OP-11.lift: T-030 hết ngày 11/11/2026, L35.1
  OP-11.lift: T-031 hết ngày 11/11/2026, L35.2
từ chối: Hồ sơ không có biện pháp nào đang áp dụng để “Huỷ bỏ tạm hoãn xuất cảnh”. (L70.3, N45)
0 sai lệch
