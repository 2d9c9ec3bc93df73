# Thu tiền phải có số tiền và số biên lai, không quá số còn phải thi hành; thanh toán trong 10 ngày, muộn phải có lý do (L54.6, N30.3).
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
tác nghiệp OP-08.has_means result="Có tài sản"
tác nghiệp OP-19.receive amount="0" receipt="BL 30"
tác nghiệp OP-19.receive amount="200000000"
tác nghiệp OP-19.receive amount="-5" receipt="BL 30"
tác nghiệp OP-19.receive amount="hai trăm" receipt="BL 30"
tác nghiệp OP-19.receive amount="300000001" receipt="BL 30"
tình trạng
tác nghiệp OP-19.receive amount="200000000" receipt="BL 30"
tình trạng
hạn
----
1 thời hạn đã hết
Có điều kiện thi hành
từ chối: Số thu phải khớp biên lai; tiền tạm thu quá 05 năm phải được rà soát. Nhập số tiền lớn hơn 0 đúng như biên lai, chứng từ và số của nó; chi trả thì không quá số tiền đang giữ của các khoản. (L57.4)
từ chối: Còn thiếu: Số biên lai, chứng từ. Hãy bổ sung rồi làm lại. (L54.6)
từ chối: Mục “Số tiền” phải là số đồng chẵn, từ 0 đến dưới một triệu tỷ; hãy nhập lại, ví dụ 12.500.000.
từ chối: Mục “Số tiền” phải là số đồng chẵn, từ 0 đến dưới một triệu tỷ; hãy nhập lại, ví dụ 12.500.000.
từ chối: Số tiền 300.000.001 đồng lớn hơn số còn phải thi hành 300.000.000 đồng; hãy kiểm tra lại biên lai. (L54.6)
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Trả nợ, thanh toán: Có điều kiện thi hành; phải thi hành 300.000.000, đã thu 0, đã trả 0
Có điều kiện thi hành
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Trả nợ, thanh toán: Có điều kiện thi hành; phải thi hành 300.000.000, đã thu 200.000.000, đã trả 0
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.on_request: T-031 hết ngày 05/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-19.receive: T-160 hết ngày 27/11/2026, L54.6

# Thu một phần thì khoản chưa chuyển trạng thái. Chi quá số đang giữ, chi 0 đồng, coi như xong khi còn 100 triệu chưa thu: từ chối.
tác nghiệp OP-20.pay_idle amount="200000001" receipt="UNC 9"
tác nghiệp OP-20.pay_idle amount="0" receipt="UNC 9"
tác nghiệp OP-20.pay amount="200000000" receipt="UNC 9"
tình trạng
----
từ chối: Số thu phải khớp biên lai; tiền tạm thu quá 05 năm phải được rà soát. Nhập số tiền lớn hơn 0 đúng như biên lai, chứng từ và số của nó; chi trả thì không quá số tiền đang giữ của các khoản. (L57.4)
từ chối: Số thu phải khớp biên lai; tiền tạm thu quá 05 năm phải được rà soát. Nhập số tiền lớn hơn 0 đúng như biên lai, chứng từ và số của nó; chi trả thì không quá số tiền đang giữ của các khoản. (L57.4)
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Thanh toán xong” (hiện nay: Có điều kiện thi hành); chỉ làm được từ: Chờ thanh toán. (L54.6, N30)
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Trả nợ, thanh toán: Có điều kiện thi hành; phải thi hành 300.000.000, đã thu 200.000.000, đã trả 0

# Quá hạn 10 ngày (27/11/2026): không có lý do thì không ghi; có lý do thì thanh toán ngay.
ngày 2026-11-30 08:00
qua ngày
tác nghiệp OP-20.pay_idle amount="200000000" receipt="UNC 9"
tình trạng
tác nghiệp OP-20.pay_idle amount="200000000" receipt="UNC 9" reason="Người nhận báo lại số tài khoản ngày 29/11/2026"
tình trạng
hạn
----
1 thời hạn đã hết
từ chối: Phải thanh toán trong 10 ngày, trừ khi đã ghi nhận căn cứ kéo dài. Ghi căn cứ kéo dài thời hạn thanh toán (OP-20) khi còn trong hạn; đã quá hạn thì ghi lý do thanh toán muộn rồi thanh toán ngay. (L54.6, N30.3)
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Trả nợ, thanh toán: Có điều kiện thi hành; phải thi hành 300.000.000, đã thu 200.000.000, đã trả 0
Có điều kiện thi hành
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Trả nợ, thanh toán: Có điều kiện thi hành; phải thi hành 300.000.000, đã thu 200.000.000, đã trả 200.000.000
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.on_request: T-031 hết ngày 05/11/2026, L35.2

# Phần còn lại thu đủ; kéo dài thời hạn thanh toán phải có căn cứ, tài liệu (N30.3); kéo dài rồi thì không phải là muộn.
ngày 2026-12-07 08:00
tác nghiệp OP-19.receive amount="100000000" receipt="BL 31"
tác nghiệp OP-20.extend reason="Người nhận đề nghị" căn_cứ="N30.3 a"
tác nghiệp OP-20.extend reason="Người nhận đề nghị" căn_cứ="N30.3 a" tài_liệu="Văn bản đề nghị của người nhận"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
hạn
----
Chờ thanh toán
từ chối: Căn cứ này phải có tài liệu: Danh sách người được thi hành án; Tài liệu về tài sản đang xử lý. Hãy ghi tài liệu đã có trong hồ sơ. (N30.3a)
soạn TB-050
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
TB-050 Thông báo kéo dài thời hạn thanh toán tiền thi hành án: Chờ ký
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Thông báo kéo dài thời hạn thanh toán tiền thi hành án
xong: Thông báo kéo dài thời hạn thanh toán tiền thi hành án
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.on_request: T-031 hết ngày 05/11/2026, L35.2
  OP-20.extend: T-161 hết ngày 21/01/2027, N30.3a

ngày 2026-12-24 08:00
qua ngày
là chủ việc
tác nghiệp OP-20.pay amount="100000000" receipt="UNC 12"
tình trạng
kiểm sổ
----
Kết thúc
01/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 300.000.000, đã thu 300.000.000, đã trả 300.000.000
0 sai lệch
