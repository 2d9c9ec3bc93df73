# Theo yêu cầu, chưa có điều kiện (L38.1a), công khai trong 05 ngày làm việc (N23.1), xác minh định kỳ 06 tháng (L38.3), hết 02 năm thì gửi lại
# yêu cầu (L38.4, N22.2), thôi công khai (N23.2), việc kết thúc (L55.3, N32.1d); có tài liệu chứng minh điều kiện thì yêu cầu trở lại, không tính thời hiệu (L34.2).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận vay-tai-san.txt
xác nhận hiệu_lực="2026-10-04"
nộp đơn người="Lương Thị Cẩm Vân" địa_chỉ="số 18 đường Hoa Ban, phường Ea Kao, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="45/2026/DS-ST" ngày_án="2026-09-03" phải="Y Thuăn Mlô" được="Lương Thị Cẩm Vân" khoản="Trả 120.000.000 đồng" kèm="Bản sao bản án"
thụ lý
thử ký TB-005
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 45/2026/DS-ST; ngày 03/09/2026
  Trả nợ, thanh toán: 120.000.000 đồng
  Án phí, lệ phí Toà án: 6.000.000 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 3.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 2 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Giấy biên nhận đơn yêu cầu thi hành án

ngày 2026-10-14 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
chọn việc 3
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ)
xong: Quyết định thi hành án theo yêu cầu
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ)
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án theo yêu cầu
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2026-11-02 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.no_means_found result="Không có tài sản, thu nhập" place="buôn Hwiê, phường Ea Kao"
tác nghiệp OP-09.no_means căn_cứ="L38.1 a" tài_liệu="Biên bản xác minh" reason="Thu nhập chỉ đủ sống tối thiểu"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
hạn
----
2 thời hạn đã hết
Đang xác minh
soạn QDT-018
xong: Quyết định về việc chưa có điều kiện thi hành án
xong: Quyết định về việc chưa có điều kiện thi hành án
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-09.no_means: T-030 hết ngày 05/11/2026, L35.1
  OP-09.no_means: T-031 hết ngày 05/11/2026, L35.2
  OP-09.no_means: T-051 hết ngày 09/11/2026, N23.1
  OP-09.no_means: T-054 hết ngày 04/05/2027, L38.3
  OP-09.no_means: T-056 hết ngày 02/11/2028, L38.4, N22

ngày 2026-11-05 09:00
là daklak.thuky1
tác nghiệp OP-09.publish
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
biện pháp
hạn
----
soạn TB-039
xong: Thông báo thông tin của người phải thi hành án chưa có điều kiện (đăng tải)
xong: Thông báo thông tin của người phải thi hành án chưa có điều kiện (đăng tải)
published  : đang áp dụng
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-09.no_means: T-030 hết ngày 05/11/2026, L35.1
  OP-09.no_means: T-031 hết ngày 05/11/2026, L35.2
  OP-09.publish: T-051 hết ngày 09/11/2026, N23.1
  OP-09.no_means: T-054 hết ngày 04/05/2027, L38.3
  OP-09.no_means: T-056 hết ngày 02/11/2028, L38.4, N22

ngày 2027-04-29 09:00
là chủ việc
tác nghiệp OP-08.periodic result="Chưa có điều kiện" place="buôn Hwiê, phường Ea Kao"
----
Chưa có điều kiện

ngày 2027-10-28 09:00
là chủ việc
tác nghiệp OP-08.periodic result="Chưa có điều kiện" place="buôn Hwiê, phường Ea Kao"
tác nghiệp OP-10.send_back căn_cứ="L38.4 -" tài_liệu="Biên bản xác minh"
hạn
----
Chưa có điều kiện
từ chối: Chưa làm được việc “Gửi lại yêu cầu thi hành án”: thời hạn “Hết thời gian theo dõi mà không có thông tin mới” (T-056) còn chạy đến hết ngày 02/11/2028; làm được sau ngày ấy. (L38.4, N22)
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-09.no_means: T-030 hết ngày 05/11/2026, L35.1
  OP-09.no_means: T-031 hết ngày 05/11/2026, L35.2
  OP-09.publish: T-051 hết ngày 09/11/2026, N23.1
  OP-08.periodic: T-054 hết ngày 28/04/2028, L38.3
  OP-09.no_means: T-056 hết ngày 02/11/2028, L38.4, N22

ngày 2028-04-27 09:00
là chủ việc
tác nghiệp OP-08.periodic result="Chưa có điều kiện" place="buôn Hwiê, phường Ea Kao"
----
Chưa có điều kiện

ngày 2028-11-03 08:00
qua ngày
là chủ việc
nhắc việc
tác nghiệp OP-10.send_back căn_cứ="L38.4 -" tài_liệu="Biên bản xác minh định kỳ"
tác nghiệp OP-08.periodic result="Chưa có điều kiện" place="buôn Hwiê, phường Ea Kao"
tác nghiệp OP-10.separate_book căn_cứ="N22.1 -" tài_liệu="Biên bản xác minh định kỳ"
tác nghiệp OP-10.send_back căn_cứ="L38.4 -" tài_liệu="Biên bản xác minh định kỳ"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy TB-049 từ="Căn cứ" đến="Nơi nhận"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
biện pháp
tình trạng
hạn
----
1 thời hạn đã hết
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Ra quyết định chưa có điều kiện, 05/11/2026
Chấp hành viên: Xác minh định kỳ người chưa có điều kiện, 27/10/2028
Chấp hành viên: Xem xét bước tiếp theo, đã hết thời hạn: Hết thời gian theo dõi mà không có thông tin mới, không hạn
từ chối: Không chuyển sổ theo dõi riêng, không gửi lại yêu cầu khi chưa đủ biên bản xác minh định kỳ. Lập đủ biên bản xác minh định kỳ (OP-08) còn thiếu. (L38.3, L38.4, N22)
Chưa có điều kiện
từ chối: Hết 02 năm chưa có điều kiện: việc chủ động thì chuyển sổ theo dõi riêng, việc theo yêu cầu thì gửi lại yêu cầu. Việc chủ động thì chọn chuyển sổ theo dõi riêng; việc theo yêu cầu thì chọn gửi lại yêu cầu (OP-10). (N22.1, N22.2)
soạn TB-049
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
QDT-018 Quyết định về việc chưa có điều kiện thi hành án: Đã phát hành
TB-039 Thông báo thông tin của người phải thi hành án chưa có điều kiện (đăng tải): Đã phát hành
TB-049 Thông báo gửi lại yêu cầu thi hành án: Chờ ký
xong: Thông báo gửi lại yêu cầu thi hành án
xong: Thông báo gửi lại yêu cầu thi hành án
Căn cứ khoản 4 Điều 38 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ khoản 2 Điều 22 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Quyết định thi hành án số 03/QĐ-THADS ngày 14 tháng 10 năm 2026 của Thi hành án dân sự tỉnh Đắk Lắk. Cơ quan thi hành án dân sự gửi lại yêu cầu thi hành án cho người đã yêu cầu: - Lương Thị Cẩm Vân, sinh năm 1984, địa chỉ: số 18 đường Hoa Ban, phường Ea Kao, tỉnh Đắk Lắk. Người phải thi hành án: - Y Thuăn Mlô, sinh năm 1979, địa chỉ: buôn Hwiê, phường Ea Kao, tỉnh Đắk Lắk. Các khoản có yêu cầu được gửi lại: - Buộc ông Y Thuăn Mlô phải trả cho bà Lương Thị Cẩm Vân số tiền 120.000.000 đồng (một trăm hai mươi triệu đồng). Tổng số tiền còn phải thi hành: 120.000.000 đồng (bằng chữ: Một trăm hai mươi triệu đồng). Lý do: Khoản theo yêu cầu, hết 02 năm chưa có điều kiện, đã xác minh định kỳ, không có thông tin mới. Gửi lại kèm theo: Biên bản xác minh định kỳ. Yêu cầu thi hành án và tài liệu kèm theo đã được sao chụp, lưu trong hồ sơ thi hành án. Việc thi hành án đối với các khoản được gửi lại yêu cầu kết thúc khi có Thông báo này. Đương sự có quyền yêu cầu thi hành án trở lại, không bị giới hạn bởi thời hiệu yêu cầu thi hành án; khi yêu cầu phải cung cấp tài liệu chứng minh người 2 phải thi hành án có điều kiện thi hành. Liên hệ Chấp hành viên Nguyễn Thị Hồng Nhung để được hướng dẫn./. Nơi nhận
xong: Thông báo chấm dứt công khai thông tin
xong: Thông báo chấm dứt công khai thông tin
published  : đã chấm dứt (OP-09.unpublish)
03/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 120.000.000, đã thu 0, đã trả 0
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-09.no_means: T-030 hết ngày 05/11/2026, L35.1
  OP-09.no_means: T-031 hết ngày 05/11/2026, L35.2
  OP-09.publish: T-051 hết ngày 09/11/2026, N23.1
  OP-10.send_back: T-030 hết ngày 08/11/2028, L35.1
  OP-10.send_back: T-031 hết ngày 08/11/2028, L35.2
  OP-28.close: T-211 hết ngày 04/12/2028, N32.2

ngày 2029-03-05 09:00
là daklak.tiepnhan1
tác nghiệp OP-02.renew căn_cứ="N22.2 -" tài_liệu="Sổ tiết kiệm đứng tên người phải thi hành án" person="Lương Thị Cẩm Vân" proof="Sổ tiết kiệm 130.000.000 đồng"
tình trạng
hạn
việc đã làm
kiểm sổ
----
Tiếp nhận
03/QĐ-THADS: Tiếp nhận
  khoản 1 Trả nợ, thanh toán: Tiếp nhận; phải thi hành 120.000.000, đã thu 0, đã trả 0
  OP-03.on_request: T-031 hết ngày 19/10/2026, L35.2
  OP-09.no_means: T-030 hết ngày 05/11/2026, L35.1
  OP-09.no_means: T-031 hết ngày 05/11/2026, L35.2
  OP-09.publish: T-051 hết ngày 09/11/2026, N23.1
  OP-10.send_back: T-030 hết ngày 08/11/2028, L35.1
  OP-10.send_back: T-031 hết ngày 08/11/2028, L35.2
  OP-28.close: T-211 hết ngày 04/12/2028, N32.2
  OP-02.renew: T-009 hết ngày 12/03/2029, L34.4
  OP-02.renew: T-013 hết ngày 12/03/2029, L34.3
14/10/2026 OP-03.on_request L34.3, N11
14/10/2026 OP-04.assign L22.2, N12.2
14/10/2026 OP-05.open_file N12.2
14/10/2026 OP-06.serve_decision L35.1, N16
02/11/2026 OP-07.period_over L36.1, L37.1
02/11/2026 OP-08.no_means_found L37, L38.1
02/11/2026 OP-09.no_means L38.1a
05/11/2026 OP-09.publish L38.2, N23.1
29/04/2027 OP-08.periodic L38.3
28/10/2027 OP-08.periodic L38.3
27/04/2028 OP-08.periodic L38.3
03/11/2028 OP-08.periodic L38.3
03/11/2028 OP-10.send_back L38.4, N22.2
03/11/2028 OP-09.unpublish N23.2
03/11/2028 OP-28.close L55, N32.1
05/03/2029 OP-02.renew L34.2, N22.2
0 sai lệch
