# Tài sản chung theo luật cũ (L74.1): 30 ngày để thoả thuận hoặc yêu cầu Toà án, tính từ ngày nhận được thông báo (T-064); hết hạn thì báo người được
# thi hành án, 15 ngày từ ngày người ấy nhận được (T-064b); hết hạn nữa thì Chấp hành viên yêu cầu Toà án. Làm vượt bước thì bị từ chối.
# Tống đạt sau khi 30 ngày tính tạm từ ngày ra thông báo đã hết: thời hạn khi ấy mới bắt đầu, dòng thời gian nói rõ.
ngày 2025-08-18 09:00
là daklak.tiepnhan1
nhận vay-2025.txt request
xác nhận hiệu_lực="2025-08-11" bỏ="2"
nộp đơn người="Ngân Thị Hoà" địa_chỉ="thôn 4, xã Ea Kao, tỉnh Đắk Lắk" ngày="2025-08-18" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="12/2025/DS-ST" ngày_án="2025-07-10" phải="Giáp Văn Tuyển" được="Ngân Thị Hoà" khoản="Trả 50.000.000 đồng" kèm="Bản sao bản án"
thụ lý
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 12/2025/DS-ST; ngày 10/07/2025
  Trả nợ, thanh toán: 50.000.000 đồng
  Án phí, lệ phí Toà án: 2.500.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
mở 1 việc
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định thi hành án theo yêu cầu
xong: Quyết định thi hành án theo yêu cầu
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2025-09-03 08:00
qua ngày
là chủ việc
tác nghiệp OP-08.asset_found asset_name="Nhà đất thửa 12" asset_kind="land" value="900000000" common="có" place="thôn 4, xã Ea Kao"
tác nghiệp OP-08.has_means result="Có nhà đất chung với vợ" place="thôn 4, xã Ea Kao"
tác nghiệp OP-14.tell_creditor asset="1"
tác nghiệp OP-14.tell_owners asset="1" common="có" content="Tài sản chung của vợ chồng"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
đọc giấy TB-051 từ="THÔNG BÁO" đến="Nơi nhận"
hạn
----
1 thời hạn đã hết
Đang xác minh
Có điều kiện thi hành
từ chối: Chưa làm được việc “Báo người được thi hành án quyền yêu cầu Toà án xác định phần tài sản chung”: phải làm việc “Báo chủ sở hữu chung, người tranh chấp về quyền thoả thuận, khởi kiện” trước. (L74.1)
soạn TB-051
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
TB-051 Thông báo về quyền thỏa thuận, yêu cầu Tòa án giải quyết đối với tài sản thi hành án: Chờ ký
xong: Thông báo về quyền thỏa thuận, yêu cầu Tòa án giải quyết đối với tài sản thi hành án
xong: Thông báo về quyền thỏa thuận, yêu cầu Tòa án giải quyết đối với tài sản thi hành án
THÔNG BÁO Về quyền thỏa thuận, yêu cầu Tòa án giải quyết đối với tài sản thi hành án Căn cứ khoản 1 Điều 74, Điều 75 Luật Thi hành án dân sự năm 2008 (sửa đổi, bổ sung năm 2014, năm 2022); Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 18 tháng 8 năm 2025 của Thi hành án dân sự tỉnh Đắk Lắk. Chấp hành viên Nguyễn Thị Hồng Nhung thông báo để người phải thi hành án, người được thi hành án và người có quyền lợi, nghĩa vụ liên quan biết: Người phải thi hành án: - Giáp Văn Tuyển, sinh năm 1974, địa chỉ: thôn 6, xã Ea Kao, tỉnh Đắk Lắk. Người được thi hành án: - Ngân Thị Hoà, sinh năm 1971, địa chỉ: thôn 4, xã Ea Kao, tỉnh Đắk Lắk. Tài sản: Giá trị Stt Tài sản Đặc điểm (đồng) 1 Nhà đất thửa 12 900.000.000 Tài sản nêu trên là tài sản chung, chưa xác định được phần của người phải thi hành án. Người phải thi hành án và những người có quyền sở hữu chung có quyền tự thỏa thuận phân chia tài sản chung hoặc yêu cầu Tòa án giải quyết trong thời hạn 30 ngày kể từ ngày nhận được thông báo này. Tài sản chung của vợ chồng. Người được thông báo gửi kết quả thỏa thuận, giấy tờ chứng minh việc khởi kiện, yêu cầu Tòa án đến Chấp hành viên./. Nơi nhận
  OP-03.on_request: T-031 hết ngày 21/08/2025, L38
  OP-06.serve_decision: T-200 hết ngày 03/09/2025, L140.2
  OP-14.tell_owners: T-030 hết ngày 08/09/2025, L39.2
  OP-14.tell_owners: T-064 hết ngày 03/10/2025, L74.1

ngày 2025-10-06 08:00
qua ngày
nhắc việc
hạn
là chủ việc
tác nghiệp OP-06.serve văn_bản="TB-051" how="giao trực tiếp"
nhật ký
hạn
nhắc việc
tác nghiệp OP-14.tell_creditor asset="1"
----
2 thời hạn đã hết
Văn thư: Gửi Viện kiểm sát: Ra quyết định thi hành án theo yêu cầu, 21/08/2025
  OP-03.on_request: T-031 hết ngày 21/08/2025, L38
  OP-14.tell_owners: T-030 hết ngày 08/09/2025, L39.2
Có điều kiện thi hành
18/08/2025; Mở việc thi hành án: Giáp Văn Tuyển – 12/2025/DS-ST; Hồ Thị Cẩm Tú; NĐ62 Đ7.1
18/08/2025; Soạn Quyết định thi hành án theo yêu cầu; Hệ thống; L36.1
18/08/2025; Ký Quyết định thi hành án theo yêu cầu; Nguyễn Văn Thành Đạt; L36.1
18/08/2025; Cấp số 01/QĐ-THADS cho Quyết định thi hành án theo yêu cầu; Đặng Thị Thu Hà; L36.1
18/08/2025; Đóng dấu, phát hành Quyết định thi hành án theo yêu cầu số 01/QĐ-THADS; Đặng Thị Thu Hà; L36.1
18/08/2025; Ra quyết định thi hành án theo yêu cầu (số 01/QĐ-THADS); Hệ thống; L36.1, N7
18/08/2025; Phân công Chấp hành viên (Nguyễn Thị Hồng Nhung); Hệ thống; N8
18/08/2025; Văn bản vào hồ sơ: Quyết định thi hành án theo yêu cầu (bút lục 1-2); Hệ thống; TT04 Đ31
18/08/2025; Lập hồ sơ thi hành án; Nguyễn Thị Hồng Nhung; N8.1
18/08/2025; Tống đạt hợp lệ quyết định thi hành án (2 người, mọi người đã được tống đạt); Nguyễn Thị Hồng Nhung; L39, L40, N12
03/09/2025; Hết thời hạn tự nguyện; Hệ thống; L45.1, L44.1
03/09/2025; Ghi nhận tài sản phát hiện; Nguyễn Thị Hồng Nhung; L44
03/09/2025; Kết luận có điều kiện thi hành; Nguyễn Thị Hồng Nhung; L44
03/09/2025; Đề xuất: Báo chủ sở hữu chung, người tranh chấp về quyền thoả thuận, khởi kiện; Nguyễn Thị Hồng Nhung; L74.1, L75
03/09/2025; Soạn Thông báo về quyền thỏa thuận, yêu cầu Tòa án giải quyết đối với tài sản thi hành án; Hệ thống; L74.1, L75
03/09/2025; Ký Thông báo về quyền thỏa thuận, yêu cầu Tòa án giải quyết đối với tài sản thi hành án; Nguyễn Thị Hồng Nhung; L74.1, L75
03/09/2025; Cấp số 01/TB-THADS cho Thông báo về quyền thỏa thuận, yêu cầu Tòa án giải quyết đối với tài sản thi hành án; Đặng Thị Thu Hà; L74.1, L75
03/09/2025; Đóng dấu, phát hành Thông báo về quyền thỏa thuận, yêu cầu Tòa án giải quyết đối với tài sản thi hành án số 01/TB-THADS; Đặng Thị Thu Hà; L74.1, L75
03/09/2025; Báo chủ sở hữu chung, người tranh chấp về quyền thoả thuận, khởi kiện (số 01/TB-THADS); Hệ thống; L74.1, L75
03/09/2025; Văn bản vào hồ sơ: Thông báo về quyền thỏa thuận, yêu cầu Tòa án giải quyết đối với tài sản thi hành án (bút lục 3); Hệ thống; TT04 Đ31
06/10/2025; Hết thời hạn ngày 03/09/2025: Khiếu nại lần đầu; Hệ thống; L140.2
06/10/2025; Hết thời hạn ngày 03/10/2025: Thoả thuận hoặc khởi kiện phân chia tài sản chung; Hệ thống; L74.1
06/10/2025; Tống đạt văn bản khác (mọi người còn lại; tính lại từ ngày tống đạt: Thoả thuận hoặc khởi kiện phân chia tài sản chung; lần tính trước hết ngày 03/10/2025 khi chưa tống đạt); Nguyễn Thị Hồng Nhung; L39, L40, L41, N12
  OP-03.on_request: T-031 hết ngày 21/08/2025, L38
  OP-06.serve: T-200 hết ngày 21/10/2025, L140.2
  OP-06.serve: T-064 hết ngày 05/11/2025, L74.1
Chấp hành viên: Thông báo cho chủ sở hữu chung: Báo chủ sở hữu chung, người tranh chấp về quyền thoả thuận, khởi kiện, không hạn
từ chối: Chưa làm được việc “Báo người được thi hành án quyền yêu cầu Toà án xác định phần tài sản chung”: thời hạn “Thoả thuận hoặc khởi kiện phân chia tài sản chung” (T-064) còn chạy đến hết ngày 05/11/2025; làm được sau ngày ấy. (L74.1)

ngày 2025-11-06 08:00
qua ngày
nhắc việc
là chủ việc
tác nghiệp OP-14.sue asset="1"
tác nghiệp OP-14.tell_creditor asset="1" content="Quyền yêu cầu Toà án"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-14.sue asset="1"
hạn
----
2 thời hạn đã hết
Chấp hành viên: Thông báo cho chủ sở hữu chung: Báo chủ sở hữu chung, người tranh chấp về quyền thoả thuận, khởi kiện, không hạn
Chấp hành viên: Hết thời hạn thoả thuận, khởi kiện về tài sản chung: báo người được thi hành án quyền yêu cầu Toà án (OP-14): Nhà đất thửa 12, không hạn
từ chối: Chưa làm được việc “Chấp hành viên yêu cầu Toà án xác định phần sở hữu, phần quyền sử dụng đất trong tài sản chung”: phải làm việc “Báo người được thi hành án quyền yêu cầu Toà án xác định phần tài sản chung” trước. (L74.1)
soạn TB-051
xong: Thông báo về quyền thỏa thuận, yêu cầu Tòa án giải quyết đối với tài sản thi hành án
xong: Thông báo về quyền thỏa thuận, yêu cầu Tòa án giải quyết đối với tài sản thi hành án
từ chối: Chưa làm được việc “Chấp hành viên yêu cầu Toà án xác định phần sở hữu, phần quyền sử dụng đất trong tài sản chung”: thời hạn “Người được thi hành án yêu cầu Toà án xác định phần tài sản chung” (T-064b) còn chạy đến hết ngày 21/11/2025; làm được sau ngày ấy. (L74.1)
  OP-03.on_request: T-031 hết ngày 21/08/2025, L38
  OP-14.tell_creditor: T-030 hết ngày 11/11/2025, L39.2
  OP-14.tell_creditor: T-064b hết ngày 21/11/2025, L74.1

ngày 2025-11-24 08:00
qua ngày
nhắc việc
là chủ việc
tác nghiệp OP-14.sue asset="1" other="Tòa án nhân dân khu vực 1 - Đắk Lắk"
ký
là daklak.vanthu
đóng dấu
đọc giấy CV-052 từ="Kính gửi" đến="Nơi nhận"
hạn
việc đã làm
kiểm sổ
----
1 thời hạn đã hết
Chấp hành viên: Thông báo cho người được thi hành án: Báo người được thi hành án quyền yêu cầu Toà án xác định phần tài sản chung, 11/11/2025
Chấp hành viên: Thông báo cho chủ sở hữu chung: Báo chủ sở hữu chung, người tranh chấp về quyền thoả thuận, khởi kiện, không hạn
Chấp hành viên: Hết thời hạn thoả thuận, khởi kiện về tài sản chung: báo người được thi hành án quyền yêu cầu Toà án (OP-14): Nhà đất thửa 12, không hạn
Chấp hành viên: Hết thời hạn của người được thi hành án: Chấp hành viên yêu cầu Toà án xác định phần tài sản chung (OP-14): Nhà đất thửa 12, không hạn
soạn CV-052
xong: Văn bản yêu cầu Tòa án xác định phần quyền sở hữu, phần quyền sử dụng đất trong tài sản chung
xong: Văn bản yêu cầu Tòa án xác định phần quyền sở hữu, phần quyền sử dụng đất trong tài sản chung
Kính gửi: Tòa án nhân dân khu vực 1 - Đắk Lắk Căn cứ khoản 1 Điều 74 Luật Thi hành án dân sự năm 2008 (sửa đổi, bổ sung năm 2014, năm 2022). Chấp hành viên Nguyễn Thị Hồng Nhung đang tổ chức thi hành Quyết định thi hành án số 01/QĐ-THADS ngày 18 tháng 8 năm 2025 của Thi hành án dân sự tỉnh Đắk Lắk, đối với: - Bản án số 12/2025/DS-ST ngày 10 tháng 7 năm 2025 của Tòa án nhân dân khu vực 1 - Đắk Lắk. Người phải thi hành án: - Giáp Văn Tuyển, sinh năm 1974, địa chỉ: thôn 6, xã Ea Kao, tỉnh Đắk Lắk. Người được thi hành án: - Ngân Thị Hoà, sinh năm 1971, địa chỉ: thôn 4, xã Ea Kao, tỉnh Đắk Lắk. Người phải thi hành án có tài sản chung sau đây, chưa xác định được phần của người phải thi hành án: Giá trị Stt Tài sản Đặc điểm (đồng) 1 Nhà đất thửa 12 900.000.000 Đã thông báo theo quy định; hết thời hạn mà các bên không thỏa thuận được và không ai yêu cầu Tòa án giải quyết. Yêu cầu Tòa án xác định phần quyền sở hữu tài sản, phần quyền sử dụng đất của người phải thi hành án trong khối tài sản chung nêu trên theo thủ tục tố tụng dân sự./. Nơi nhận
  OP-03.on_request: T-031 hết ngày 21/08/2025, L38
  OP-14.tell_creditor: T-030 hết ngày 11/11/2025, L39.2
18/08/2025 OP-03.on_request L36.1, N7
18/08/2025 OP-04.assign N8
18/08/2025 OP-05.open_file N8.1
18/08/2025 OP-06.serve_decision L39, L40, N12
03/09/2025 OP-07.period_over L45.1, L44.1
03/09/2025 OP-08.asset_found L44
03/09/2025 OP-08.has_means L44
03/09/2025 OP-14.tell_owners L74.1, L75
06/10/2025 OP-06.serve L39, L40, L41, N12
06/11/2025 OP-14.tell_creditor L74.1
24/11/2025 OP-14.sue L74.1
0 sai lệch
