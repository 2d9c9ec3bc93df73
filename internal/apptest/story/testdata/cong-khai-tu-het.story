# Có điều kiện trở lại: tiếp tục thi hành (L38.2) thì thông tin đã công khai phải chấm dứt trong 03 ngày làm việc, không ai phải nhớ (N23.2).
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

ngày 2026-11-06 16:00
là chủ việc
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Trong thời hạn tự nguyện

ngày 2026-11-17 08:00
qua ngày
tác nghiệp OP-08.no_means_found result="Không có thu nhập, tài sản"
tác nghiệp OP-09.unpublish reason="chưa công khai"
tác nghiệp OP-09.no_means reason="Không có thu nhập, không có tài sản" căn_cứ="L38.1 a" tài_liệu="Biên bản xác minh"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-09.unpublish reason="muốn gỡ sớm"
tác nghiệp OP-09.publish
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
biện pháp
hạn
----
1 thời hạn đã hết
Đang xác minh
từ chối: Hồ sơ không có biện pháp nào đang áp dụng để “Chấm dứt công khai thông tin”. (N23.2)
soạn QDT-018
xong: Quyết định về việc chưa có điều kiện thi hành án
xong: Quyết định về việc chưa có điều kiện thi hành án
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Chấm dứt công khai thông tin” (hiện nay: Chưa có điều kiện); chỉ làm được từ: Đang xác minh; Có điều kiện thi hành; Gửi lại yêu cầu; Đã uỷ thác; Thi hành xong; Đình chỉ; Kết thúc khác; Kết thúc; Quyết định bị thu hồi, huỷ. (N23.2)
soạn TB-039
xong: Thông báo thông tin của người phải thi hành án chưa có điều kiện (đăng tải)
xong: Thông báo thông tin của người phải thi hành án chưa có điều kiện (đăng tải)
published  : đang áp dụng
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-09.no_means: T-030 hết ngày 20/11/2026, L35.1
  OP-09.no_means: T-031 hết ngày 20/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-09.publish: T-051 hết ngày 24/11/2026, N23.1
  OP-09.no_means: T-054 hết ngày 17/05/2027, L38.3
  OP-09.no_means: T-056 hết ngày 17/11/2028, L38.4, N22

ngày 2027-03-02 09:00
là chủ việc
tác nghiệp OP-09.resume reason="Đã có thu nhập" proof="Hợp đồng lao động"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
biện pháp
nhắc việc
hạn
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
biện pháp
hạn
kiểm sổ
----
soạn QDT-019
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-018 Quyết định về việc chưa có điều kiện thi hành án: Đã phát hành
TB-039 Thông báo thông tin của người phải thi hành án chưa có điều kiện (đăng tải): Đã phát hành
QDT-019 Quyết định tiếp tục thi hành án (khi có điều kiện trở lại): Chờ ký
xong: Quyết định tiếp tục thi hành án (khi có điều kiện trở lại)
xong: Quyết định tiếp tục thi hành án (khi có điều kiện trở lại)
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Án phí, lệ phí Toà án: Có điều kiện thi hành; phải thi hành 15.000.000, đã thu 0, đã trả 0
published  : phải chấm dứt
Văn thư: Gửi Viện kiểm sát: Chủ động ra quyết định thi hành án, 05/11/2026
Văn thư: Gửi Viện kiểm sát: Ra quyết định chưa có điều kiện, 20/11/2026
Văn thư: Gửi Viện kiểm sát: Tiếp tục thi hành án khi có điều kiện, 05/03/2027
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-09.no_means: T-030 hết ngày 20/11/2026, L35.1
  OP-09.no_means: T-031 hết ngày 20/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-09.resume: T-030 hết ngày 05/03/2027, L35.1
  OP-09.resume: T-031 hết ngày 05/03/2027, L35.2
  OP-09.unpublish: T-053 hết ngày 05/03/2027, N23.2
xong: Thông báo chấm dứt công khai thông tin
xong: Thông báo chấm dứt công khai thông tin
published  : đã chấm dứt (OP-09.unpublish)
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-09.no_means: T-030 hết ngày 20/11/2026, L35.1
  OP-09.no_means: T-031 hết ngày 20/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-09.resume: T-030 hết ngày 05/03/2027, L35.1
  OP-09.resume: T-031 hết ngày 05/03/2027, L35.2
0 sai lệch
