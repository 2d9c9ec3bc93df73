# Tiền đã thu mà người được thi hành án không đến nhận, qua hai luật: báo (L47.5, L126.2 cũ), hết 15 ngày thì gửi tiết kiệm (L126.2, N49.5 cũ); khoản chưa xong,
# việc không kết thúc (L52 cũ: quyền chưa thực hiện xong); hết 05 năm từ ngày bản án có hiệu lực thì sung quỹ, khi ấy theo luật mới (L59.1, L116.3). Chưa gửi thì không sung quỹ.
ngày 2025-10-13 09:00
là daklak.tiepnhan1
nhận cu-2020.txt
xác nhận hiệu_lực="2021-09-06"
nộp đơn người="Mông Thị Thơm" địa_chỉ="thôn 7, xã Ea Kao, tỉnh Đắk Lắk" ngày="2025-10-13" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="30/2021/DS-ST" ngày_án="2021-08-03" phải="Lưu Bá Cường" được="Mông Thị Thơm" khoản="Trả 60.000.000 đồng" kèm="Bản sao bản án"
thụ lý
thử ký TB-005
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 30/2021/DS-ST; ngày 03/08/2021
  Trả nợ, thanh toán: 60.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
mở 1 việc
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án theo yêu cầu
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Quyết định thi hành án theo yêu cầu

ngày 2025-10-15 09:00
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
tác nghiệp OP-19.receive amount="60000000" receipt="BL 31"
tác nghiệp OP-22.forfeit amount="60000000" reason="Không đến nhận"
tác nghiệp OP-22.refused_money recipient="Mông Thị Thơm" amount="60000000" holder="Ngân hàng Cao Nguyên" effective="2021-09-06"
tác nghiệp OP-22.tell recipient="Mông Thị Thơm" amount="60000000"
ký
là daklak.vanthu
đóng dấu
hạn
----
Đã thụ lý
Trong thời hạn tự nguyện
Chờ thanh toán
từ chối: Tiền đã thu, tiền bán tài sản còn lại chỉ sung quỹ khi đã gửi chờ người được nhận theo quy định mà hết thời hạn người ấy không đến nhận. Báo người được nhận, gửi tiết kiệm (OP-22), chờ hết thời hạn rồi sung quỹ đúng số tiền đã gửi. (L126.2, N49.5)
từ chối: Chỉ gửi tiết kiệm, gửi Kho bạc tiền, bán tài sản không có người nhận sau khi đã báo cho người được nhận. Báo người được nhận (OP-22), hết 15 ngày mà không đến nhận thì mới gửi. Luật cho làm ngay khi: Chưa xác định được địa chỉ của người được nhận; khi đó hãy ghi lý do. (L126.2)
soạn TB-023
xong: Thông báo nhận tiền, tài sản thi hành án
xong: Thông báo nhận tiền, tài sản thi hành án
  OP-03.on_request: T-031 hết ngày 16/10/2025, L38
  OP-19.receive: T-160 hết ngày 27/10/2025, L47.5, TT04 Đ18
  OP-06.serve_decision: T-200 hết ngày 30/10/2025, L140.2
  OP-22.tell: T-166 hết ngày 30/10/2025, L126.2, N49.5

ngày 2025-10-31 09:00
qua ngày
nhắc việc
là chủ việc
tác nghiệp OP-22.refused_money recipient="Mông Thị Thơm" amount="60000001" holder="Ngân hàng Cao Nguyên" effective="2021-09-06"
tác nghiệp OP-22.refused_money recipient="Mông Thị Thơm" amount="60000000" holder="Ngân hàng Cao Nguyên" effective="2021-09-06"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-054 từ="Căn cứ" đến="Điều 2"
tình trạng
biện pháp
hạn
----
2 thời hạn đã hết
Văn thư: Gửi Viện kiểm sát: Ra quyết định thi hành án theo yêu cầu, 16/10/2025
từ chối: Số tiền trả 60.000.001 đồng lớn hơn số đang giữ 60.000.000 đồng; hãy kiểm tra lại. (L126.2, N49.5)
soạn QDT-054
xong: Quyết định gửi tiết kiệm khoản tiền chưa chi trả
xong: Quyết định gửi tiết kiệm khoản tiền chưa chi trả
Căn cứ khoản 2 Điều 126 Luật Thi hành án dân sự năm 2008 (sửa đổi, bổ sung năm 2014, năm 2022); Căn cứ khoản 5 Điều 49 Nghị định số 62/2015/NĐ-CP ngày 18 tháng 7 năm 2015 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án dân sự (sửa đổi, bổ sung bởi Nghị định số 33/2020/NĐ-CP và Nghị định số 152/2024/NĐ-CP); Căn cứ Quyết định thi hành án số 01/QĐ-THADS ngày 13 tháng 10 năm 2025 của Thi hành án dân sự tỉnh Đắk Lắk. QUYẾT ĐỊNH: Điều 1. Gửi số tiền 60.000.000 đồng (bằng chữ: Sáu mươi triệu đồng) chưa chi trả tại Ngân hàng Cao Nguyên, đứng tên cơ quan thi hành án dân sự. Hình thức gửi: tiết kiệm không kỳ hạn. Người được nhận tiền: Mông Thị Thơm, sinh năm 1968, địa chỉ: thôn 7, xã Ea Kao, tỉnh Đắk Lắk. Các khoản: - Buộc ông Lưu Bá Cường phải trả cho bà Mông Thị Thơm số tiền 60.000.000 đồng (sáu mươi triệu đồng); còn phải thi hành 0 đồng. Lý do: hết thời hạn 15 ngày kể từ ngày được thông báo mà người được nhận không đến nhận tiền. Điều 2
01/QĐ-THADS: Chờ thanh toán
  khoản 1 Trả nợ, thanh toán: Chờ thanh toán; phải thi hành 60.000.000, đã thu 60.000.000, đã trả 0
deposited Mông Thị Thơm Ngân hàng Cao Nguyên: đang áp dụng
  OP-03.on_request: T-031 hết ngày 16/10/2025, L38
  OP-22.refused_money: T-031 hết ngày 05/11/2025, L38
  OP-22.refused_money: T-169 hết ngày 07/09/2026, L126.2, N49.5

# Người được thi hành án đến nhận một phần bằng tiền mặt: trả từ tiền đã gửi, phần kia vẫn chờ.
ngày 2026-03-02 09:00
là chủ việc
tác nghiệp OP-22.pay_deposit recipient="Lưu Bá Cường" amount="20000000"
tác nghiệp OP-22.pay_deposit recipient="Mông Thị Thơm" amount="20000000" cash="có"
tác nghiệp OP-22.forfeit amount="40000000" reason="Không đến nhận"
tình trạng
biện pháp
hạn
----
từ chối: Số tiền 20.000.000 đồng lớn hơn số đang gửi chờ người này 0 đồng; hãy chọn đúng người nhận, đúng số tiền. (L126.2, N49.5)
Chờ thanh toán
từ chối: Chưa làm được việc “Sung quỹ tiền không người nhận”: thời hạn “Sung quỹ tiền không người nhận” (T-169) còn chạy đến hết ngày 07/09/2026; làm được sau ngày ấy. (L126.2, N49.5)
01/QĐ-THADS: Chờ thanh toán
  khoản 1 Trả nợ, thanh toán: Chờ thanh toán; phải thi hành 60.000.000, đã thu 60.000.000, đã trả 20.000.000
deposited Mông Thị Thơm Ngân hàng Cao Nguyên: đang áp dụng
  OP-03.on_request: T-031 hết ngày 16/10/2025, L38
  OP-22.refused_money: T-031 hết ngày 05/11/2025, L38
  OP-22.refused_money: T-169 hết ngày 07/09/2026, L126.2, N49.5

# Hết 05 năm (06/9/2026 là chủ nhật nên đến hết 07/9): sung quỹ theo luật mới, khoản thi hành xong, việc kết thúc.
ngày 2026-09-08 09:00
qua ngày
nhắc việc
là chủ việc
tác nghiệp OP-22.forfeit amount="40000001" reason="Không đến nhận"
tác nghiệp OP-22.forfeit amount="40000000" recipient="Mông Thị Thơm" reason="Hết thời hạn 05 năm kể từ ngày bản án có hiệu lực mà người được nhận không đến nhận"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-053 từ="QUYẾT ĐỊNH:" đến="Điều 3"
tình trạng
biện pháp
văn bản của việc
hạn
việc đã làm
kiểm sổ
----
1 thời hạn đã hết
Chấp hành viên: Thông báo cho người được nhận: Báo nhận tiền, tài sản, giấy tờ, không hạn
Chấp hành viên: Thông báo cho người được nhận: Gửi Kho bạc, tiết kiệm tiền chưa nhận, không hạn
Chấp hành viên: Thông báo cho người được nhận: Trả tiền đã gửi cho người đến nhận, không hạn
Chấp hành viên: Hết thời hạn nhận tiền đã gửi: làm thủ tục sung quỹ nhà nước, không hạn
từ chối: Tiền đã thu, tiền bán tài sản còn lại chỉ sung quỹ khi đã gửi chờ người được nhận theo quy định mà hết thời hạn người ấy không đến nhận. Báo người được nhận, gửi tiết kiệm (OP-22), chờ hết thời hạn rồi sung quỹ đúng số tiền đã gửi. (L59.1)
soạn QDT-053
xong: Quyết định sung công khoản tiền không có người nhận
xong: Quyết định sung công khoản tiền không có người nhận
QUYẾT ĐỊNH: Điều 1. Sung quỹ nhà nước số tiền 40.000.000 đồng (bằng chữ: Bốn mươi triệu đồng), của người được nhận là Mông Thị Thơm, sinh năm 1968, địa chỉ: thôn 7, xã Ea Kao, tỉnh Đắk Lắk. Các khoản: - Buộc ông Lưu Bá Cường phải trả cho bà Mông Thị Thơm số tiền 60.000.000 đồng (sáu mươi triệu đồng); còn phải thi hành 0 đồng. Căn cứ: khoản 1 Điều 59 Luật Thi hành án dân sự. Lý do: Hết thời hạn 05 năm kể từ ngày bản án có hiệu lực mà người được nhận không đến nhận. Điều 2. Chuyển nộp số tiền nêu trên, cùng tiền lãi phát sinh (nếu có), vào ngân sách nhà nước. Sau khi nộp ngân sách nhà nước mà đương sự chứng minh được do tình trạng khẩn cấp, trở ngại khách quan hoặc sự kiện bất khả kháng nên không thể nhận tiền thì thực hiện thoái thu để trả lại cho đương sự. Điều 3
01/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 60.000.000, đã thu 60.000.000, đã trả 60.000.000
deposited Mông Thị Thơm Ngân hàng Cao Nguyên: đã chấm dứt (OP-22.forfeit)
QDT-002 Quyết định thi hành án theo yêu cầu: Đã phát hành
TB-023 Thông báo nhận tiền, tài sản thi hành án: Đã phát hành
QDT-054 Quyết định gửi tiết kiệm khoản tiền chưa chi trả: Đã phát hành
KT-009 Ủy nhiệm chi: Bản thảo
KT-002 Phiếu chi: Bản thảo
QDT-053 Quyết định sung công khoản tiền không có người nhận: Đã phát hành
KT-010 Giấy nộp tiền vào ngân sách nhà nước: Bản thảo
  OP-03.on_request: T-031 hết ngày 16/10/2025, L38
  OP-22.refused_money: T-031 hết ngày 05/11/2025, L38
  OP-22.forfeit: T-030 hết ngày 11/09/2026, L35.1
  OP-22.forfeit: T-031 hết ngày 11/09/2026, L35.2
  OP-28.close: T-211 hết ngày 08/10/2026, N32.2
13/10/2025 OP-03.on_request L36.1, N7
13/10/2025 OP-04.assign N8
15/10/2025 OP-05.open_file N8.1
15/10/2025 OP-06.serve_decision L39, L40, N12
15/10/2025 OP-19.receive TT04 Đ16
15/10/2025 OP-22.tell L126.2
31/10/2025 OP-22.refused_money L126.2, N49.5
02/03/2026 OP-22.pay_deposit L126.2, N49.5
08/09/2026 OP-22.forfeit L59.1
08/09/2026 OP-28.close L55, N32.1
0 sai lệch
