# Không kết thúc việc khi văn bản về phí, chi phí đã soạn mà chưa phát hành (L53, L55: thứ tự của hệ thống). Văn bản đã cấp số mà tác nghiệp không còn thực hiện được: người ký huỷ có lý do, số vẫn tính là đã dùng, tra cứu bằng mã trên giấy báo đã huỷ.
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
ngày 2026-11-06 16:00
là chủ việc
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
ngày 2026-11-17 08:00
qua ngày
tác nghiệp OP-08.has_means result="Có thu nhập"
tác nghiệp OP-19.receive amount="100000000" receipt="BL 0000101"
tác nghiệp OP-20.pay_idle amount="100000000" receipt="UNC 0000102"
tình trạng
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
Trong thời hạn tự nguyện
1 thời hạn đã hết
Có điều kiện thi hành
Có điều kiện thi hành
Có điều kiện thi hành
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Trả nợ, thanh toán: Có điều kiện thi hành; phải thi hành 300.000.000, đã thu 100.000.000, đã trả 100.000.000

# Quyết định thu phí đã ký và cấp số, chưa kịp đóng dấu; quyết định tạm ứng chi phí mới ký. Bản án bị huỷ: đình chỉ.
tác nghiệp OP-20.fee fee="3000000"
tác nghiệp OP-20.costs cost="2000000" content="Chi phí chuẩn bị cưỡng chế" mẫu="QDT-043"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
cấp số QDT-041
ngày 2026-11-20 09:00
là chủ việc
tác nghiệp OP-28.terminate căn_cứ="L48 6" tài_liệu="Quyết định giám đốc thẩm huỷ bản án"
là daklak.thutruong
ký
là daklak.vanthu
thử đóng dấu QDT-027
tình trạng
văn bản
tra cứu
----
soạn QDT-041
soạn QDT-043
QDT-010 Quyết định thi hành án liên đới: Đã phát hành
QDT-041 Quyết định thu phí thi hành án: Chờ ký
QDT-043 Quyết định tạm ứng chi phí cưỡng chế: Chờ ký
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định thu phí thi hành án
xong: Quyết định tạm ứng chi phí cưỡng chế
soạn QDT-027
chưa: Giấy biên nhận đơn yêu cầu thi hành án: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Quyết định đình chỉ thi hành án
xong: Quyết định đình chỉ thi hành án
01/QĐ-THADS: Chờ kết thúc
  khoản 1 Trả nợ, thanh toán: Đình chỉ; phải thi hành 300.000.000, đã thu 100.000.000, đã trả 100.000.000
TB-005 Giấy biên nhận đơn yêu cầu thi hành án; Chờ ký; 
QDT-010 Quyết định thi hành án liên đới; Đã phát hành; 01/QĐ-THADS
QDT-041 Quyết định thu phí thi hành án; Đã cấp số, chờ đóng dấu; 02/QĐ-THADS
QDT-043 Quyết định tạm ứng chi phí cưỡng chế; Chờ đóng dấu; 
QDT-027 Quyết định đình chỉ thi hành án; Đã phát hành; 03/QĐ-THADS
200: Các khoản đã hết, cơ quan đang làm thủ tục kết thúc Hồ sơ 01/QĐ-THADS C* X*** H**, L* T** T*** phải thi hành nghĩa vụ cho P*** Đ** L**. Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk Việc thi hành án đã đình chỉ Cơ quan thi hành án không tiếp tục thi hành nữa. Đình chỉ không có nghĩa là đã thi hành xong; lý do ghi trong quyết định đình chỉ. Trong các khoản ấy, cơ quan đã thu 100.000.000 đồng trên 300.000.000 đồng. Quyết định đình chỉ thi hành án số 03/QĐ-THADS ngày 20/11/2026. Không đồng ý thì xem cách khiếu nại . Hồ sơ đã đi qua Đã nhận bản án 02/11/2026 Có quyết định thi hành án 02/11/2026 · Số 01/QĐ-THADS Đã đình chỉ thi hành án 20/11/2026

# Khoản đã đình chỉ nên không thu phí được nữa: văn bản chưa có số thì không cấp số và được bỏ; văn bản đã có số thì người ký huỷ, có lý do.
đóng dấu
huỷ văn bản QDT-041 Khoản đã đình chỉ
là chủ việc
huỷ văn bản QDT-041 Khoản đã đình chỉ
là daklak.thutruong
huỷ văn bản QDT-043 Khoản đã đình chỉ trước khi tạm ứng
huỷ văn bản QDT-041
huỷ văn bản QDT-041 Bản án bị huỷ, khoản đã đình chỉ trước khi phát hành
tình trạng
văn bản
tra cứu
kiểm sổ
----
chưa: Quyết định thu phí thi hành án: Không có khoản nào đang ở trạng thái làm được việc “Thu phí thi hành án” (hiện nay: Đình chỉ); chỉ làm được từ: Đã thụ lý; Trong thời hạn tự nguyện; Đang xác minh; Có điều kiện thi hành; Đang cưỡng chế, xử lý tài sản; Chưa có điều kiện; Theo dõi riêng; Hoãn; Tạm đình chỉ; Chờ thanh toán; Thi hành xong.
chưa: Quyết định tạm ứng chi phí cưỡng chế: Không có khoản nào đang ở trạng thái làm được việc “Duyệt, tạm ứng, quyết toán chi phí cưỡng chế” (hiện nay: Đình chỉ); chỉ làm được từ: Đã thụ lý; Trong thời hạn tự nguyện; Đang xác minh; Có điều kiện thi hành; Đang cưỡng chế, xử lý tài sản; Chưa có điều kiện; Theo dõi riêng; Hoãn; Tạm đình chỉ; Chờ thanh toán; Thi hành xong.
từ chối: Ông/bà không có quyền thực hiện việc này; hãy liên hệ người phụ trách hoặc quản trị.
từ chối: Văn bản đã cấp số chỉ do người có thẩm quyền ký văn bản ấy huỷ; hãy chuyển cho người ký.
từ chối: Hãy ghi lý do huỷ văn bản.
01/QĐ-THADS: Kết thúc
  khoản 1 Trả nợ, thanh toán: Kết thúc; phải thi hành 300.000.000, đã thu 100.000.000, đã trả 100.000.000
TB-005 Giấy biên nhận đơn yêu cầu thi hành án; Chờ ký; 
QDT-010 Quyết định thi hành án liên đới; Đã phát hành; 01/QĐ-THADS
QDT-041 Quyết định thu phí thi hành án; Đã huỷ, giữ số; 02/QĐ-THADS; Bản án bị huỷ, khoản đã đình chỉ trước khi phát hành (Nguyễn Văn Thành Đạt huỷ ngày 20/11/2026)
QDT-043 Quyết định tạm ứng chi phí cưỡng chế; Đã huỷ bản thảo; ; Khoản đã đình chỉ trước khi tạm ứng
QDT-027 Quyết định đình chỉ thi hành án; Đã phát hành; 03/QĐ-THADS
200: Đã đình chỉ thi hành án Hồ sơ 01/QĐ-THADS C* X*** H**, L* T** T*** phải thi hành nghĩa vụ cho P*** Đ** L**. Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk Việc thi hành án đã đình chỉ Cơ quan thi hành án không tiếp tục thi hành nữa. Đình chỉ không có nghĩa là đã thi hành xong; lý do ghi trong quyết định đình chỉ. Trong các khoản ấy, cơ quan đã thu 100.000.000 đồng trên 300.000.000 đồng. Quyết định đình chỉ thi hành án số 03/QĐ-THADS ngày 20/11/2026. Không đồng ý thì xem cách khiếu nại . Văn bản đã huỷ Quyết định thu phí thi hành án số 02/QĐ-THADS ngày 17/11/2026: đã huỷ trước khi phát hành, không có hiệu lực. Hồ sơ đã đi qua Đã nhận bản án 02/11/2026 Có quyết định thi hành án 02/11/2026 · Số 01/QĐ-THADS Đã đình chỉ thi hành án 20/11/2026
0 sai lệch
