# Việc khác có hành vi cản trở: đề nghị công an gửi trước ít nhất 05 ngày làm việc (N106.2, T-112); ngày quá gần thì phải lùi. Tài sản đang do tổ chức
# tín dụng xử lý: báo nghĩa vụ thi hành án; xử lý xong thì 24 giờ phải chuyển tiền còn lại (N42.5a, T-124), mỗi tổ chức một thời hạn, quá hạn thì đôn đốc.
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
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Trong thời hạn tự nguyện

ngày 2026-10-27 09:00
qua ngày
tác nghiệp OP-12.plan_other held_on="2026-11-02" hour="08:00" place="thôn 2, xã Hòa Phú" content="Kiểm tra hiện trạng nhà đất; người phải thi hành án đã cản trở đoàn kiểm tra"
tác nghiệp OP-12.plan_other held_on="2026-11-06" hour="08:00" place="thôn 2, xã Hòa Phú" content="Kiểm tra hiện trạng nhà đất; người phải thi hành án đã cản trở đoàn kiểm tra"
hạn
cách tính T-112
----
1 thời hạn đã hết
từ chối: Đề nghị công an bố trí lực lượng phải gửi trước ít nhất số ngày làm việc mà điều luật định. Lùi ngày làm việc để còn đủ số ngày báo trước. (N106.2)
Đang xác minh
  OP-04.assign: T-017 hết ngày 16/10/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-12.plan_other: T-112 hết ngày 29/10/2026, N106.2
  OP-07.period_over: T-042 hết ngày 04/11/2026, L37.1
  T-112: đến 00:00 30/10/2026. Thời hạn ít nhất 05 ngày làm việc trước so với: ngày làm việc cần lực lượng. Tính lùi từ thứ Sáu 06/11/2026; phải còn đủ 5 ngày làm việc ở giữa. Bỏ qua Chủ nhật 01/11/2026: ngày nghỉ hằng tuần. Bỏ qua thứ Bảy 31/10/2026: ngày nghỉ hằng tuần. Chậm nhất là hết thứ Năm 29/10/2026; không dời về sau dù là ngày nghỉ.

# Đổi ngày: thời hạn tính theo ngày mới. Đến hạn mà chưa gửi thì chỉ còn cách lùi ngày.
ngày 2026-10-28 09:00
tác nghiệp OP-12.plan_other held_on="2026-11-05" hour="08:00" place="thôn 2, xã Hòa Phú" content="Kiểm tra hiện trạng nhà đất; người phải thi hành án đã cản trở đoàn kiểm tra"
hạn
ngày 2026-10-29 09:00
tác nghiệp OP-12.ask_force held_on="2026-11-05" hour="08:00" place="thôn 2, xã Hòa Phú" content="Kiểm tra hiện trạng nhà đất; người phải thi hành án đã cản trở đoàn kiểm tra"
tác nghiệp OP-12.ask_force held_on="2026-11-09" hour="08:00" place="thôn 2, xã Hòa Phú" content="Kiểm tra hiện trạng nhà đất; người phải thi hành án đã cản trở đoàn kiểm tra"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy CV-048 từ="Kính gửi" đến="Liên hệ"
nhắc việc
hạn
----
Đang xác minh
  OP-04.assign: T-017 hết ngày 16/10/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-12.plan_other: T-112 hết ngày 28/10/2026, N106.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-07.period_over: T-042 hết ngày 04/11/2026, L37.1
từ chối: Đề nghị công an bố trí lực lượng phải gửi trước ít nhất số ngày làm việc mà điều luật định. Lùi ngày làm việc để còn đủ số ngày báo trước. (N106.2)
soạn CV-048
xong: Văn bản đề nghị bảo đảm an ninh, trật tự trong thi hành án
xong: Văn bản đề nghị bảo đảm an ninh, trật tự trong thi hành án
Kính gửi: Cơ quan Công an, Uỷ ban nhân dân nơi thực hiện Căn cứ khoản 1, khoản 2 Điều 106 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự. Thi hành án dân sự tỉnh Đắk Lắk đang tổ chức thi hành Quyết định thi hành án số 01/QĐ-THADS ngày 14 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Người phải thi hành án: - Cù Xuân Hải, sinh năm 1981, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. - Lã Thị Thắm, sinh năm 1983, địa chỉ: thôn 2, xã Hòa Phú, tỉnh Đắk Lắk. 1. Việc sẽ làm và lý do cần bảo đảm an ninh, trật tự: Kiểm tra hiện trạng nhà đất; người phải thi hành án đã cản trở đoàn kiểm tra. 2. Thời gian: 08 giờ 00 phút, ngày 09 tháng 11 năm 2026; địa điểm: thôn 2, xã Hòa Phú. 3. Đề nghị quý cơ quan bố trí lực lượng bảo đảm trật tự an toàn xã hội, ngăn chặn, xử lý các hành vi gây rối, chống người thi hành công vụ tại nơi thực hiện. Trường hợp không bố trí được, đề nghị nêu rõ lý do. Liên hệ
Văn thư: Gửi Viện kiểm sát: Chủ động ra quyết định thi hành án, 19/10/2026
Văn thư: Gửi công an: Đề nghị công an bố trí lực lượng bảo đảm trật tự, không hạn
Văn thư: Gửi Uỷ ban nhân dân cấp xã: Đề nghị công an bố trí lực lượng bảo đảm trật tự, không hạn
  OP-04.assign: T-017 hết ngày 16/10/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-07.period_over: T-042 hết ngày 04/11/2026, L37.1

# Hai tổ chức tín dụng: mỗi nơi 24 giờ từ giờ xử lý xong; không còn tiền thì không có thời hạn.
ngày 2026-11-10 10:00
là chủ việc
tác nghiệp OP-11.tell_lender holder="Ngân hàng A; Ngân hàng B" target="Nhà đất thửa 77" content="Hai bên cùng nhận bảo đảm"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
ngày 2026-11-16 16:00
là chủ việc
tác nghiệp OP-11.lender_handled holder="Ngân hàng C" target="Xe ô tô" hour="09:30" result="Không còn tiền"
tác nghiệp OP-11.lender_handled holder="Ngân hàng A" target="Nhà đất thửa 77" hour="09:30" result="Đã bán, còn lại 20.000.000 đồng" amount="20000000"
tác nghiệp OP-11.lender_handled holder="Ngân hàng B" target="Nhà đất thửa 78" hour="10:30" result="Đã bán, còn lại 30.000.000 đồng" amount="30000000"
hạn
cách tính T-124
ngày 2026-11-17 10:00
qua ngày
là daklak.ketoan
tác nghiệp OP-19.surplus amount="30000000" receipt="BC 12" holder="Ngân hàng B"
hạn
là chủ việc
nhắc việc
kiểm sổ
----
soạn CV-050
xong: Thông báo nghĩa vụ thi hành án cho tổ chức tín dụng đang thu giữ, xử lý tài sản
xong: Thông báo nghĩa vụ thi hành án cho tổ chức tín dụng đang thu giữ, xử lý tài sản
Đang xác minh
Đang xác minh
Đang xác minh
  OP-04.assign: T-017 hết ngày 16/10/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 29/10/2026, L96.2
  OP-07.period_over: T-042 hết ngày 04/11/2026, L37.1
  OP-11.lender_handled [Ngân hàng A]: T-124 hết ngày 17/11/2026, N42.5a
  OP-11.lender_handled [Ngân hàng B]: T-124 hết ngày 17/11/2026, N42.5a
  T-124 [Ngân hàng A]: đến 09:30 17/11/2026. Thời hạn 24 giờ, tính từ: xử lý xong tài sản. Bắt đầu từ 09 giờ 30 ngày 16/11/2026; thời hạn bằng giờ tính từ thời điểm đó (khoản 1 Điều 147 Bộ luật Dân sự), không dời vì ngày nghỉ. Cộng 24 giờ: đến 09 giờ 30 ngày 17/11/2026.
  T-124 [Ngân hàng B]: đến 10:30 17/11/2026. Thời hạn 24 giờ, tính từ: xử lý xong tài sản. Bắt đầu từ 10 giờ 30 ngày 16/11/2026; thời hạn bằng giờ tính từ thời điểm đó (khoản 1 Điều 147 Bộ luật Dân sự), không dời vì ngày nghỉ. Cộng 24 giờ: đến 10 giờ 30 ngày 17/11/2026.
2 thời hạn đã hết
Đang xác minh
  OP-04.assign: T-017 hết ngày 16/10/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-07.period_over: T-042 hết ngày 04/11/2026, L37.1
  OP-11.lender_handled [Ngân hàng A]: T-124 hết ngày 17/11/2026, N42.5a
Chấp hành viên: Lập hồ sơ thi hành án, 16/10/2026
Chấp hành viên: Bắt đầu xác minh điều kiện thi hành án, 04/11/2026
Chấp hành viên: Đôn đốc, quá hạn mà chưa nhận được: Chủ nợ xử lý nợ xấu chuyển phần tiền còn thừa, không hạn
0 sai lệch
