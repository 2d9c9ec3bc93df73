# Trừ vào thu nhập phải để lại cho người phải thi hành án và người họ nuôi dưỡng mức lương tối thiểu vùng năm 2026 (L76.3, N51.1, Nghị định 293/2025): vùng III 4.140.000 đồng một người.
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
tác nghiệp OP-08.has_means result="Có lương hằng tháng"
# 12.420.000 đồng phải để lại cho ba người: chỉ trừ được 2.580.000 đồng của 15.000.000 đồng.
tác nghiệp OP-13.income owner="Cù Xuân Hải" holder="Công ty cà phê B" income="15000000" deduct="2580001" dependants="2" region="3" căn_cứ="L71 2" tài_liệu="Bảng lương tháng 10"
tác nghiệp OP-13.income owner="Cù Xuân Hải" holder="Công ty cà phê B" income="15000000" deduct="0" dependants="2" region="3" căn_cứ="L71 2" tài_liệu="Bảng lương tháng 10"
tác nghiệp OP-13.income owner="Cù Xuân Hải" holder="Công ty cà phê B" income="15000000" deduct="2580000" dependants="2" region="5" căn_cứ="L71 2" tài_liệu="Bảng lương tháng 10"
tác nghiệp OP-13.income owner="Cù Xuân Hải" holder="Công ty cà phê B" income="15000000" deduct="2580000" dependants="2" region="1" căn_cứ="L71 2" tài_liệu="Bảng lương tháng 10"
tình trạng
tác nghiệp OP-13.income owner="Cù Xuân Hải" holder="Công ty cà phê B" income="15000000" deduct="2580000" dependants="2" region="3" from="2026-12-01" căn_cứ="L71 2" tài_liệu="Bảng lương tháng 10"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
hạn
# Thoả thuận khác bằng văn bản thì được trừ nhiều hơn mức ấy (N51.1).
là chủ việc
tác nghiệp OP-13.income owner="Lã Thị Thắm" holder="Trường mầm non C" income="9000000" deduct="5000000" dependants="0" region="3" from="2026-12-01" căn_cứ="L71 2" tài_liệu="Văn bản thoả thuận ngày 15/11/2026" làm_khác="Thoả thuận bằng văn bản ngày 15/11/2026"
văn bản của việc
kiểm sổ
----
1 thời hạn đã hết
Có điều kiện thi hành
từ chối: Trừ vào thu nhập phải để lại mức luật định cho người phải thi hành án và người họ nuôi dưỡng. Nhập số trừ lớn hơn 0 và không quá phần còn lại để người phải thi hành án còn đủ mức phải để lại. Luật cho làm ngay khi: Đương sự có thoả thuận khác bằng văn bản; khi đó hãy ghi lý do. (L76.3, N51.1)
từ chối: Trừ vào thu nhập phải để lại mức luật định cho người phải thi hành án và người họ nuôi dưỡng. Nhập số trừ lớn hơn 0 và không quá phần còn lại để người phải thi hành án còn đủ mức phải để lại. Luật cho làm ngay khi: Đương sự có thoả thuận khác bằng văn bản; khi đó hãy ghi lý do. (L76.3, N51.1)
từ chối: Mục “Vùng lương tối thiểu (1 đến 4)” không đọc được; hãy nhập lại.
từ chối: Trừ vào thu nhập phải để lại mức luật định cho người phải thi hành án và người họ nuôi dưỡng. Nhập số trừ lớn hơn 0 và không quá phần còn lại để người phải thi hành án còn đủ mức phải để lại. Luật cho làm ngay khi: Đương sự có thoả thuận khác bằng văn bản; khi đó hãy ghi lý do. (L76.3, N51.1)
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Trả nợ, thanh toán: Có điều kiện thi hành; phải thi hành 300.000.000, đã thu 0, đã trả 0
soạn QDC-010
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-010 Quyết định trừ vào thu nhập của người phải thi hành án: Chờ ký
xong: Quyết định trừ vào thu nhập của người phải thi hành án
xong: Quyết định trừ vào thu nhập của người phải thi hành án
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.on_request: T-031 hết ngày 05/11/2026, L35.2
  OP-13.income: T-030 hết ngày 20/11/2026, L35.1
  OP-13.income: T-031 hết ngày 20/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-13.income: T-114 hết ngày 04/12/2026, N51.4
soạn QDC-010
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDC-010 Quyết định trừ vào thu nhập của người phải thi hành án: Đã phát hành
QDC-010 Quyết định trừ vào thu nhập của người phải thi hành án: Chờ ký
0 sai lệch
