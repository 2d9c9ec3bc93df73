# Chưa có điều kiện: công khai, xác minh định kỳ; hết 02 năm mới gửi lại yêu cầu và chỉ khi đủ biên bản xác minh định kỳ (L38.3, L38.4, N22.2).
ngày 2026-11-02 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11" bỏ="2"
nộp đơn người="Phùng Đắc Lộc" địa_chỉ="số 4 đường Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk" ngày="2026-11-02" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="51/2026/DS-ST" ngày_án="2026-09-10" phải="Cù Xuân Hải; Lã Thị Thắm" được="Phùng Đắc Lộc" khoản="Liên đới trả 300.000.000 đồng" kèm="Bản sao bản án"
thụ lý
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
mở 1 việc
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định thi hành án liên đới
xong: Quyết định thi hành án liên đới

ngày 2026-11-06 16:00
là chủ việc
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Trong thời hạn tự nguyện

ngày 2026-11-17 08:00
qua ngày
tác nghiệp OP-08.no_means_found result="Không có thu nhập, tài sản"
tác nghiệp OP-09.no_means reason="Không có thu nhập, không có tài sản" căn_cứ="L38.1 a" tài_liệu="Biên bản xác minh"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
hạn
là chủ việc
# Chưa hết 02 năm; việc theo yêu cầu không chuyển sổ theo dõi riêng (N22.1 chỉ cho việc chủ động).
tác nghiệp OP-10.send_back căn_cứ="L38.4 -" tài_liệu="Hồ sơ"
tác nghiệp OP-10.separate_book căn_cứ="N22.1 -" tài_liệu="Hồ sơ"
tác nghiệp OP-09.publish
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
biện pháp
----
1 thời hạn đã hết
Đang xác minh
soạn QDT-018
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định về việc chưa có điều kiện thi hành án
xong: Quyết định về việc chưa có điều kiện thi hành án
01/QĐ-THADS: Chưa có điều kiện
  khoản 1 Trả nợ, thanh toán: Chưa có điều kiện; phải thi hành 300.000.000, đã thu 0, đã trả 0
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.on_request: T-031 hết ngày 05/11/2026, L35.2
  OP-09.no_means: T-030 hết ngày 20/11/2026, L35.1
  OP-09.no_means: T-031 hết ngày 20/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-09.no_means: T-051 hết ngày 24/11/2026, N23.1
  OP-09.no_means: T-054 hết ngày 17/05/2027, L38.3
  OP-09.no_means: T-056 hết ngày 17/11/2028, L38.4, N22
từ chối: Chưa làm được việc “Gửi lại yêu cầu thi hành án”: thời hạn “Hết thời gian theo dõi mà không có thông tin mới” (T-056) còn chạy đến hết ngày 17/11/2028; làm được sau ngày ấy. (L38.4, N22)
từ chối: Chưa làm được việc “Chuyển sổ theo dõi riêng”: thời hạn “Hết thời gian theo dõi mà không có thông tin mới” (T-056) còn chạy đến hết ngày 17/11/2028; làm được sau ngày ấy. (L38.4, N22)
soạn TB-039
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Thông báo thông tin của người phải thi hành án chưa có điều kiện (đăng tải)
xong: Thông báo thông tin của người phải thi hành án chưa có điều kiện (đăng tải)
published  : đang áp dụng

# Mỗi 06 tháng một lần trong 02 năm là bốn lần: mới ba lần thì từ chối; lập thêm biên bản còn thiếu thì gửi lại được.
ngày 2027-05-14 08:00
là chủ việc
tác nghiệp OP-08.periodic result="Vẫn không có tài sản"
hạn
ngày 2027-11-15 08:00
tác nghiệp OP-08.periodic result="Vẫn không có tài sản"
ngày 2028-11-20 08:00
qua ngày
tác nghiệp OP-08.periodic result="Vẫn không có tài sản"
tác nghiệp OP-10.send_back căn_cứ="L38.4 -" tài_liệu="Hồ sơ"
tác nghiệp OP-10.separate_book căn_cứ="N22.1 -" tài_liệu="Hồ sơ"
tình trạng
tác nghiệp OP-08.periodic result="Xác minh tại nơi cư trú mới"
tác nghiệp OP-10.separate_book căn_cứ="N22.1 -" tài_liệu="Hồ sơ"
tác nghiệp OP-10.send_back căn_cứ="L38.4 -" tài_liệu="Các biên bản xác minh"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
----
Chưa có điều kiện
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.on_request: T-031 hết ngày 05/11/2026, L35.2
  OP-09.no_means: T-030 hết ngày 20/11/2026, L35.1
  OP-09.no_means: T-031 hết ngày 20/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-09.publish: T-051 hết ngày 24/11/2026, N23.1
  OP-08.periodic: T-054 hết ngày 15/11/2027, L38.3
  OP-09.no_means: T-056 hết ngày 17/11/2028, L38.4, N22
Chưa có điều kiện
2 thời hạn đã hết
Chưa có điều kiện
từ chối: Không chuyển sổ theo dõi riêng, không gửi lại yêu cầu khi chưa đủ biên bản xác minh định kỳ. Lập đủ biên bản xác minh định kỳ (OP-08) còn thiếu. (L38.3, L38.4, N22)
từ chối: Không chuyển sổ theo dõi riêng, không gửi lại yêu cầu khi chưa đủ biên bản xác minh định kỳ. Lập đủ biên bản xác minh định kỳ (OP-08) còn thiếu. (L38.3, L38.4, N22)
01/QĐ-THADS: Chưa có điều kiện
  khoản 1 Trả nợ, thanh toán: Chưa có điều kiện; phải thi hành 300.000.000, đã thu 0, đã trả 0
Chưa có điều kiện
từ chối: Hết 02 năm chưa có điều kiện: việc chủ động thì chuyển sổ theo dõi riêng, việc theo yêu cầu thì gửi lại yêu cầu. Việc chủ động thì chọn chuyển sổ theo dõi riêng; việc theo yêu cầu thì chọn gửi lại yêu cầu (OP-10). (N22.1, N22.2)
soạn TB-049
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDT-018 Quyết định về việc chưa có điều kiện thi hành án: Đã phát hành
TB-039 Thông báo thông tin của người phải thi hành án chưa có điều kiện (đăng tải): Đã phát hành
TB-049 Thông báo gửi lại yêu cầu thi hành án: Chờ ký
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Thông báo gửi lại yêu cầu thi hành án
xong: Thông báo gửi lại yêu cầu thi hành án
01/QĐ-THADS: Còn biện pháp phải chấm dứt
  khoản 1 Trả nợ, thanh toán: Gửi lại yêu cầu; phải thi hành 300.000.000, đã thu 0, đã trả 0

# Gửi lại yêu cầu thì thông tin công khai tự hết căn cứ: hạn chấm dứt 03 ngày làm việc (N23.2), soạn sẵn văn bản.
biện pháp
hạn
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
biện pháp
tình trạng
kiểm sổ
----
published  : phải chấm dứt
  OP-03.on_request: T-031 hết ngày 05/11/2026, L35.2
  OP-09.no_means: T-030 hết ngày 20/11/2026, L35.1
  OP-09.no_means: T-031 hết ngày 20/11/2026, L35.2
  OP-09.publish: T-051 hết ngày 24/11/2026, N23.1
  OP-10.send_back: T-030 hết ngày 23/11/2028, L35.1
  OP-10.send_back: T-031 hết ngày 23/11/2028, L35.2
  OP-09.unpublish: T-053 hết ngày 23/11/2028, N23.2
xong: Thông báo chấm dứt công khai thông tin
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Thông báo chấm dứt công khai thông tin
published  : đã chấm dứt (OP-09.unpublish)
01/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 300.000.000, đã thu 0, đã trả 0
0 sai lệch
