# Luật năm 2008: uỷ thác xử lý tài sản (L55.2, L57.2 cũ). Tài sản đang bán đi cùng giá và các lần giảm giá; đồng hồ của nó ở nơi uỷ thác đứng yên rồi chạy tiếp khi trở lại; nơi uỷ
# thác chấm dứt được khi chưa có người mua (L57.2d cũ); bán xong thì chuyển đủ tiền sau khi trừ chi phí trong 05 ngày làm việc (L57.2c cũ).
ngày 2025-08-18 09:00
là daklak.tiepnhan1
nhận vay-2025.txt
xác nhận hiệu_lực="2025-08-11" bỏ="2"
nộp đơn người="Ngân Thị Hoà" địa_chỉ="thôn 4, xã Ea Kao, tỉnh Đắk Lắk" ngày="2025-08-18" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="12/2025/DS-ST" ngày_án="2025-07-10" phải="Giáp Văn Tuyển" được="Ngân Thị Hoà" khoản="Trả 50.000.000 đồng" kèm="Bản sao bản án"
thụ lý
thử ký TB-005
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 12/2025/DS-ST; ngày 10/07/2025
  Trả nợ, thanh toán: 50.000.000 đồng
  Án phí, lệ phí Toà án: 2.500.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án theo yêu cầu
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án theo yêu cầu

ngày 2025-08-22 10:00
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp" recipient="Giáp Văn Tuyển"
----
Đã thụ lý
Trong thời hạn tự nguyện

ngày 2025-09-05 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.asset_found asset_name="Nhà tại phường Tân Sơn Nhất" asset_kind="house" value="45000000"
tác nghiệp OP-08.has_means result="Có nhà"
tác nghiệp OP-14.seize căn_cứ="L71 3" tài_liệu="Biên bản xác minh" asset="1" place="phường Tân Sơn Nhất"
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-15.result_in asset="1" price="45000000"
tác nghiệp OP-24.entrust_asset office="79.01" asset="1" căn_cứ="L55.2 -" tài_liệu="Bản án, tài liệu về nơi có tài sản"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tài sản
hạn
----
1 thời hạn đã hết
Đang xác minh
Có điều kiện thi hành
soạn QDC-019
xong: Quyết định cưỡng chế kê biên, xử lý nhà ở
xong: Quyết định cưỡng chế kê biên, xử lý nhà ở
Đang cưỡng chế, xử lý tài sản
soạn QDT-031
xong: Quyết định ủy thác xử lý tài sản
xong: Quyết định ủy thác xử lý tài sản
1. Nhà tại phường Tân Sơn Nhất: Đang uỷ thác xử lý, 45.000.000 đồng
  OP-03.on_request: T-031 hết ngày 21/08/2025, L38
  OP-06.serve_decision: T-200 hết ngày 08/09/2025, L140.2
  OP-14.seize: T-030 hết ngày 10/09/2025, L39.2
  OP-14.seize: T-031 hết ngày 10/09/2025, L38
  OP-15.result_in: T-131 tạm ngừng từ 05/09/2025, TTLT11 Đ2.8
  OP-24.entrust_asset: T-030 hết ngày 10/09/2025, L39.2
  OP-24.entrust_asset: T-031 hết ngày 10/09/2025, L38
  OP-14.seize: T-130 tạm ngừng từ 05/09/2025, L98.2
  OP-24.entrust_asset: T-072 hết ngày 12/09/2025, L57.2b
  OP-15.result_in: T-136 tạm ngừng từ 05/09/2025, L101.2

ngày 2025-09-08 09:00
chạy nền
chọn việc 2
tài sản
biện pháp
là hcm.thutruong
ký
là hcm.vanthu
đóng dấu
chạy nền
----
1. Nhà tại phường Tân Sơn Nhất: Đã có giá, 45.000.000 đồng
seized Nhà tại phường Tân Sơn Nhất : đang áp dụng
xong: Quyết định nhận ủy thác xử lý tài sản
xong: Quyết định nhận ủy thác xử lý tài sản

# Thu được tiền khác ở nơi uỷ thác: chấm dứt việc bán; tài sản trở lại, đồng hồ chạy tiếp (đứng yên 05/9 đến 09/9).
ngày 2025-09-09 09:00
chọn việc 1
là chủ việc
tác nghiệp OP-24.stop_asset asset="1" reason="Người phải thi hành án đề nghị nộp tiền"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy CV-046 từ="V/v" đến="Nơi nhận"
chạy nền
chạy nền
tài sản
biện pháp
hạn
chọn việc 2
tình trạng
biện pháp
chọn việc 1
là chủ việc
tác nghiệp OP-24.stop_asset asset="1" reason="Lần nữa"
----
soạn CV-046
xong: Công văn về việc tạm dừng, tiếp tục, chấm dứt xử lý tài sản ủy thác
xong: Công văn về việc tạm dừng, tiếp tục, chấm dứt xử lý tài sản ủy thác
V/v chấm dứt xử lý tài sản ủy thác Kính gửi: Thi hành án dân sự Thành phố Hồ Chí Minh Căn cứ điểm d khoản 2 Điều 57 Luật Thi hành án dân sự năm 2008 (sửa đổi, bổ sung năm 2014, năm 2022). Thi hành án dân sự tỉnh Đắk Lắk đang tổ chức thi hành Quyết định thi hành án số 01/QĐ-THADS ngày 18 tháng 8 năm 2025 của Thi hành án dân sự tỉnh Đắk Lắk và đã ủy thác xử lý tài sản theo Quyết định số 03/QĐ-THADS ngày 05 tháng 9 năm 2025 của Thi hành án dân sự tỉnh Đắk Lắk. Người phải thi hành án: - Giáp Văn Tuyển, sinh năm 1974, địa chỉ: thôn 6, xã Ea Kao, tỉnh Đắk Lắk. Đề nghị quý cơ quan chấm dứt xử lý tài sản sau đây: - Nhà tại phường Tân Sơn Nhất. Lý do: Người phải thi hành án đề nghị nộp tiền. Đề nghị quý cơ quan giải tỏa kê biên tài sản theo quy định và gửi Thi hành án dân sự tỉnh Đắk Lắk chứng từ chi phí thi hành án đã phát sinh trước thời điểm chấm dứt để thanh toán./. Nơi nhận
1. Nhà tại phường Tân Sơn Nhất: Đã có giá, 45.000.000 đồng
seized Nhà tại phường Tân Sơn Nhất : đang áp dụng
S15 Nhà tại phường Tân Sơn Nhất Thi hành án dân sự Thành phố Hồ Chí Minh: đã chấm dứt (OP-24.asset_refused)
  OP-03.on_request: T-031 hết ngày 21/08/2025, L38
  OP-14.seize: T-030 hết ngày 10/09/2025, L39.2
  OP-14.seize: T-031 hết ngày 10/09/2025, L38
  OP-24.entrust_asset: T-030 hết ngày 10/09/2025, L39.2
  OP-24.entrust_asset: T-031 hết ngày 10/09/2025, L38
  OP-15.result_in: T-131 hết ngày 12/09/2025 (trước: 10/09/2025), TTLT11 Đ2.8
  OP-14.seize: T-130 hết ngày 16/09/2025 (trước: 12/09/2025), L98.2
  OP-15.result_in: T-136 hết ngày 19/09/2025 (trước: 15/09/2025), L101.2
01/QĐ-THADS: Kết thúc
  khoản 1 Xử lý tài sản uỷ thác: Kết thúc
seized Nhà tại phường Tân Sơn Nhất : đã chấm dứt (OP-24.asset_stopped)
từ chối: Tài sản “Nhà tại phường Tân Sơn Nhất” không đang uỷ thác xử lý ở nơi khác. (L57.2d)

# Không nộp: uỷ thác lại, nơi nhận bán; đã có người mua thì không dừng được nữa.
ngày 2025-09-15 09:00
tác nghiệp OP-24.entrust_asset office="79.01" asset="1" căn_cứ="L55.2 -" tài_liệu="Bản án, tài liệu về nơi có tài sản"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
chạy nền
chọn việc 3
là hcm.thutruong
ký
là hcm.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-16.auction_contract asset="1" land="có" organisation="Trung tâm đấu giá tài sản Thành phố Hồ Chí Minh" price="45000000"
ký
là hcm.vanthu
đóng dấu
chạy nền
----
soạn QDT-031
xong: Quyết định ủy thác xử lý tài sản
xong: Quyết định ủy thác xử lý tài sản
xong: Quyết định nhận ủy thác xử lý tài sản
xong: Quyết định nhận ủy thác xử lý tài sản
soạn TB-014
xong: Thông báo lựa chọn tổ chức đấu giá tài sản
xong: Thông báo lựa chọn tổ chức đấu giá tài sản

ngày 2025-10-20 09:00
là chủ việc
tác nghiệp OP-16.auctioned asset="1" sold_for="46000000" buyer="Người trúng đấu giá"
chạy nền
chọn việc 1
là chủ việc
tác nghiệp OP-24.stop_asset asset="1" reason="Người phải thi hành án nộp đủ"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
chạy nền
chạy nền
tài sản
là chủ việc
nhắc việc
chọn việc 3
là hcm.ketoan
tác nghiệp OP-16.paid asset="1" amount="46000000" receipt="BL 77" cost="3000000"
là chủ việc
tác nghiệp OP-17.hand_over mẫu="BB-033" asset="1" held_on="2025-10-20" hour="08:30" place="phường Tân Sơn Nhất" buyer="Người trúng đấu giá"
ký
hạn
tác nghiệp OP-24.send_money amount="43000000" receipt="UNC 1"
chạy nền
chọn việc 1
tài sản
biện pháp
tình trạng
hạn
là chủ việc
tác nghiệp OP-20.pay_rest amount="43000000" recipient="Ngân Thị Hoà" receipt="UNC 88"
tình trạng
việc đã làm
kiểm sổ
----
Đang cưỡng chế, xử lý tài sản
soạn CV-046
xong: Công văn về việc tạm dừng, tiếp tục, chấm dứt xử lý tài sản ủy thác
xong: Công văn về việc tạm dừng, tiếp tục, chấm dứt xử lý tài sản ủy thác
1. Nhà tại phường Tân Sơn Nhất: Đang uỷ thác xử lý, 45.000.000 đồng
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Kê biên tài sản, 10/09/2025
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Uỷ thác xử lý tài sản, 10/09/2025
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Uỷ thác xử lý tài sản, 18/09/2025
Chấp hành viên: Ký hợp đồng thẩm định giá: Nhà tại phường Tân Sơn Nhất, không hạn
Chấp hành viên: Báo kết quả thẩm định giá và tạm ứng định giá lại: Nhà tại phường Tân Sơn Nhất, không hạn
Chấp hành viên: Ký hợp đồng đấu giá: Nhà tại phường Tân Sơn Nhất, không hạn
Chấp hành viên: Tài sản uỷ thác xử lý trở lại đây: Nhà tại phường Tân Sơn Nhất, không hạn
Chấp hành viên: Nơi nhận uỷ thác không làm theo thông báo về tài sản: Tài sản đã bán cho người mua nên không dừng xử lý được nữa; tiền sẽ được chuyển sau khi giao tài sản, không hạn
Chờ thanh toán
soạn BB-033
xong: Biên bản giao tài sản cho người mua được tài sản đấu giá
  OP-24.take_asset: T-030 hết ngày 18/09/2025, L39.2
  OP-24.take_asset: T-031 hết ngày 18/09/2025, L38
  OP-17.hand_over: T-030 hết ngày 23/10/2025, L39.2
  OP-17.hand_over: T-031 hết ngày 23/10/2025, L38
  OP-17.hand_over: T-149 hết ngày 27/10/2025, L104
  OP-17.hand_over: T-073 hết ngày 27/10/2025, L57.2c
Kết thúc
1. Nhà tại phường Tân Sơn Nhất: Đã giao, 45.000.000 đồng; thu 43.000.000 = chi phí 0 + các khoản 43.000.000 + còn lại 0 (đã trả 0)
seized Nhà tại phường Tân Sơn Nhất : đã chấm dứt (OP-24.asset_result)
S15 Nhà tại phường Tân Sơn Nhất Thi hành án dân sự Thành phố Hồ Chí Minh: đã chấm dứt (OP-24.asset_refused)
S15 Nhà tại phường Tân Sơn Nhất Thi hành án dân sự Thành phố Hồ Chí Minh: đã chấm dứt (OP-24.asset_result)
01/QĐ-THADS: Chờ thanh toán
  khoản 1 Trả nợ, thanh toán: Chờ thanh toán; phải thi hành 50.000.000, đã thu 43.000.000, đã trả 0
  OP-03.on_request: T-031 hết ngày 21/08/2025, L38
  OP-14.seize: T-030 hết ngày 10/09/2025, L39.2
  OP-14.seize: T-031 hết ngày 10/09/2025, L38
  OP-24.entrust_asset: T-030 hết ngày 10/09/2025, L39.2
  OP-24.entrust_asset: T-031 hết ngày 10/09/2025, L38
  OP-24.entrust_asset: T-030 hết ngày 18/09/2025, L39.2
  OP-24.entrust_asset: T-031 hết ngày 18/09/2025, L38
  OP-24.asset_result: T-160 hết ngày 30/10/2025, L47.5, TT04 Đ18
Có điều kiện thi hành
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Trả nợ, thanh toán: Có điều kiện thi hành; phải thi hành 50.000.000, đã thu 43.000.000, đã trả 43.000.000
18/08/2025 OP-03.on_request L36.1, N7
18/08/2025 OP-04.assign N8
22/08/2025 OP-05.open_file N8.1
22/08/2025 OP-06.serve_decision L39, L40, N12
05/09/2025 OP-07.period_over L45.1, L44.1
05/09/2025 OP-08.asset_found L44
05/09/2025 OP-08.has_means L44
05/09/2025 OP-14.seize L71.3, L88, L89
05/09/2025 OP-15.result_in L98
05/09/2025 OP-24.entrust_asset L55.2, L57.2a
08/09/2025 OP-24.asset_accepted L57.2b
09/09/2025 OP-24.stop_asset L57.2d
09/09/2025 OP-24.asset_refused L57.2d, L57.3
15/09/2025 OP-24.entrust_asset L55.2, L57.2a
15/09/2025 OP-24.asset_accepted L57.2b
20/10/2025 OP-24.asset_news L57.2đ
20/10/2025 OP-24.stop_asset L57.2d
20/10/2025 OP-24.asset_news L57.2đ
20/10/2025 OP-24.asset_news L57.2đ
20/10/2025 OP-24.asset_result L57.2c
20/10/2025 OP-20.pay_rest L47.5
0 sai lệch
