# Luật năm 2008: chưa có điều kiện (L44a.1 cũ), công khai trong 05 ngày làm việc (L44a.2, N11.1 cũ), xác minh 06 tháng một lần (L44.2 cũ),
# hết 01 năm và đủ hai lần xác minh thì chuyển sổ theo dõi riêng (N9.5 cũ). Mọi việc xong trước 01/7/2026.
ngày 2025-01-06 09:00
là daklak.nghiepvu
nhận vay-2024.txt
chuyển phòng 66.02
là daklak.tiepnhan2
xác nhận hiệu_lực="2024-12-30"
----
Tòa án nhân dân huyện Krông Pắc, tỉnh Đắk Lắk; số 77/2024/DS-ST; ngày 28/11/2024
  Trả nợ, thanh toán: 40.000.000 đồng
  Án phí, lệ phí Toà án: 2.000.000 đồng
nơi thi hành:  Tòa án nhân dân huyện Krông Pắc, tỉnh Đắk Lắk (cấp huyện cũ) thuộc địa bàn Thi hành án dân sự tỉnh Đắk Lắk; bộ phận tiếp nhận của tỉnh chọn phòng khu vực (L32).
mở 1 việc

ngày 2025-01-08 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
hạn
----
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Đã thụ lý
Trong thời hạn tự nguyện
  OP-03.ex_officio: T-031 hết ngày 13/01/2025, L38
  OP-06.serve_decision: T-040 hết ngày 20/01/2025, L45.1
  OP-06.serve_decision: T-200 hết ngày 23/01/2025, L140.2

ngày 2025-01-21 08:00
qua ngày
tình trạng
hạn
----
1 thời hạn đã hết
01/QĐ-THADS: Đang xác minh
  khoản 1 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 2.000.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 13/01/2025, L38
  OP-06.serve_decision: T-200 hết ngày 23/01/2025, L140.2
  OP-07.period_over: T-042 hết ngày 03/02/2025, L44.1

ngày 2025-01-22 09:00
là chủ việc
tác nghiệp OP-08.no_means_found result="Không có tài sản, thu nhập" place="thôn 6, xã Ea Phê"
tác nghiệp OP-27.sanction_head amount="500000" reason="Không kê khai tài sản"
tác nghiệp OP-27.violation reason="Không kê khai tài sản"
hạn
tác nghiệp OP-09.no_means căn_cứ="L38.1 a" tài_liệu="Biên bản xác minh" reason="Không có tài sản, thu nhập chỉ đủ sống"
tác nghiệp OP-09.no_means căn_cứ="L44a.1 a" tài_liệu="Biên bản xác minh" reason="Không có tài sản, thu nhập chỉ đủ sống"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-018 từ="Căn cứ Điều 44a" đến="QUYẾT ĐỊNH:"
hạn
----
Đang xác minh
từ chối: Còn thiếu: “Đương sự” hoặc “Người, tổ chức khác”. Hãy bổ sung rồi làm lại. (L23.1)
từ chối: Còn thiếu: “Đương sự” hoặc “Người, tổ chức khác”. Hãy bổ sung rồi làm lại. (L20, L163)
  OP-03.ex_officio: T-031 hết ngày 13/01/2025, L38
  OP-06.serve_decision: T-200 hết ngày 23/01/2025, L140.2
  OP-08.no_means_found: T-050 hết ngày 05/02/2025, N9.4
từ chối: Căn cứ L38.1 a không dùng được cho việc “Ra quyết định chưa có điều kiện”; hãy chọn một căn cứ của L44a.1. (L38.1a)
soạn QDT-018
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-018 Quyết định về việc chưa có điều kiện thi hành án: Chờ ký
xong: Quyết định về việc chưa có điều kiện thi hành án
xong: Quyết định về việc chưa có điều kiện thi hành án
Căn cứ Điều 44a Luật Thi hành án dân sự năm 2008 (sửa đổi, bổ sung năm 2014, năm 2022); Căn cứ Điều 9, Điều 11 Nghị định số 62/2015/NĐ-CP ngày 18 tháng 7 năm 2015 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án dân sự (sửa đổi, bổ sung bởi Nghị định số 33/2020/NĐ-CP và Nghị định số 152/2024/NĐ-CP); Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 08 tháng 01 năm 2025 của Thi hành án dân sự tỉnh Đắk Lắk; Căn cứ Biên bản xác minh điều kiện thi hành án ngày 22 tháng 01 năm 2025 tại thôn 6, xã Ea Phê. QUYẾT ĐỊNH:
  OP-03.ex_officio: T-031 hết ngày 13/01/2025, L38
  OP-06.serve_decision: T-200 hết ngày 23/01/2025, L140.2
  OP-09.no_means: T-030 hết ngày 03/02/2025, L39.2
  OP-09.no_means: T-031 hết ngày 03/02/2025, L38
  OP-09.no_means: T-051 hết ngày 05/02/2025, N11.1
  OP-09.no_means: T-054 hết ngày 22/07/2025, L44.2
  OP-09.no_means: T-056 hết ngày 22/01/2026, N9.5

ngày 2025-01-24 09:00
là daklak.thuky2
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
  OP-03.ex_officio: T-031 hết ngày 13/01/2025, L38
  OP-06.serve_decision: T-200 hết ngày 23/01/2025, L140.2
  OP-09.no_means: T-030 hết ngày 03/02/2025, L39.2
  OP-09.no_means: T-031 hết ngày 03/02/2025, L38
  OP-09.publish: T-051 hết ngày 05/02/2025, N11.1
  OP-09.no_means: T-054 hết ngày 22/07/2025, L44.2
  OP-09.no_means: T-056 hết ngày 22/01/2026, N9.5

ngày 2025-07-21 09:00
là chủ việc
tác nghiệp OP-08.periodic result="Vẫn không có tài sản" place="thôn 6, xã Ea Phê"
tác nghiệp OP-10.separate_book căn_cứ="N9.5 -" tài_liệu="Một biên bản"
hạn
----
Chưa có điều kiện
từ chối: Chưa làm được việc “Chuyển sổ theo dõi riêng”: thời hạn “Hết thời gian theo dõi mà không có thông tin mới” (T-056) còn chạy đến hết ngày 22/01/2026; làm được sau ngày ấy. (N9.5)
  OP-03.ex_officio: T-031 hết ngày 13/01/2025, L38
  OP-06.serve_decision: T-200 hết ngày 23/01/2025, L140.2
  OP-09.no_means: T-030 hết ngày 03/02/2025, L39.2
  OP-09.no_means: T-031 hết ngày 03/02/2025, L38
  OP-09.publish: T-051 hết ngày 05/02/2025, N11.1
  OP-08.periodic: T-054 hết ngày 21/01/2026, L44.2
  OP-09.no_means: T-056 hết ngày 22/01/2026, N9.5

ngày 2026-01-20 09:00
là chủ việc
tác nghiệp OP-08.periodic result="Vẫn không có tài sản" place="thôn 6, xã Ea Phê"
----
Chưa có điều kiện

ngày 2026-01-23 08:00
qua ngày
nhắc việc
tác nghiệp OP-10.separate_book căn_cứ="N9.5 -" tài_liệu="Hai biên bản xác minh định kỳ"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-020 từ="Căn cứ" đến="QUYẾT ĐỊNH:"
tình trạng
hạn
việc đã làm
kiểm sổ
----
2 thời hạn đã hết
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Ra quyết định chưa có điều kiện, 03/02/2025
Chấp hành viên: Chuyển sang sổ theo dõi riêng, 27/01/2026
Chấp hành viên: Xác minh định kỳ người chưa có điều kiện, 20/07/2026
soạn QDT-020
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-018 Quyết định về việc chưa có điều kiện thi hành án: Đã phát hành
TB-039 Thông báo thông tin của người phải thi hành án chưa có điều kiện (đăng tải): Đã phát hành
QDT-020 Quyết định chuyển sổ theo dõi riêng: Chờ ký
xong: Quyết định chuyển sổ theo dõi riêng
xong: Quyết định chuyển sổ theo dõi riêng
Căn cứ Điều 44a Luật Thi hành án dân sự năm 2008 (sửa đổi, bổ sung năm 2014, năm 2022); Căn cứ khoản 5 Điều 9 Nghị định số 62/2015/NĐ-CP ngày 18 tháng 7 năm 2015 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án dân sự (sửa đổi, bổ sung bởi Nghị định số 33/2020/NĐ-CP và Nghị định số 152/2024/NĐ-CP); Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 08 tháng 01 năm 2025 của Thi hành án dân sự tỉnh Đắk Lắk; Căn cứ Quyết định về việc chưa có điều kiện thi hành án số 02/QĐ-THADS ngày 22 tháng 01 năm 2025 của Thi hành án dân sự tỉnh Đắk Lắk; Xét Hai biên bản xác minh định kỳ. QUYẾT ĐỊNH:
01/QĐ-THADS: Theo dõi riêng
  khoản 1 Án phí, lệ phí Toà án: Theo dõi riêng; phải thi hành 2.000.000, đã thu 0, đã trả 0
  OP-03.ex_officio: T-031 hết ngày 13/01/2025, L38
  OP-09.no_means: T-030 hết ngày 03/02/2025, L39.2
  OP-09.no_means: T-031 hết ngày 03/02/2025, L38
  OP-09.publish: T-051 hết ngày 05/02/2025, N11.1
  OP-10.separate_book: T-031 hết ngày 28/01/2026, L38
08/01/2025 OP-03.ex_officio L36.2, N6
08/01/2025 OP-04.assign N8
08/01/2025 OP-05.open_file N8.1
08/01/2025 OP-06.serve_decision L39, L40, N12
21/01/2025 OP-07.period_over L45.1, L44.1
22/01/2025 OP-08.no_means_found L44, L44a.1
22/01/2025 OP-09.no_means L44a.1a
24/01/2025 OP-09.publish L44a.2, N11.1
21/07/2025 OP-08.periodic L44.2
20/01/2026 OP-08.periodic L44.2
23/01/2026 OP-10.watch_over N9.5
23/01/2026 OP-10.separate_book N9.5
0 sai lệch
