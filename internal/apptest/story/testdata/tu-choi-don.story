# Bản án bác yêu cầu: không có gì để thi hành. Đơn bị từ chối bằng thông báo có căn cứ, Thủ trưởng ký, trong 05 ngày làm việc (L34.4, T-009).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận bac-don.txt
xác nhận hiệu_lực="2026-10-01"
nộp đơn người="Âu Thị Lành" địa_chỉ="thôn 9, xã Ea Kiết, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="60/2026/DS-ST" ngày_án="2026-09-15" phải="Tống Văn Quyền" được="Âu Thị Lành" khoản="Trả lại tài sản" kèm="Bản sao bản án"
thời hạn đơn
thụ lý
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 60/2026/DS-ST; ngày 15/09/2026
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
đơn: T-013 hết ngày 19/10/2026, L34.3
đơn: T-009 hết ngày 19/10/2026, L34.4
từ chối: Không có khoản nào để thi hành theo yêu cầu: các khoản đã có quyết định hoặc thuộc diện chủ động. (L34.4)

từ chối đơn điểm="b" lý_do=""
từ chối đơn điểm="k" lý_do="Không có căn cứ này"
từ chối đơn điểm="b" lý_do="Bản án không chấp nhận toàn bộ yêu cầu, không buộc ai phải thi hành."
----
từ chối: Hãy ghi lý do để người xem sau này hiểu.
từ chối: Căn cứ từ chối “k” không có trong khoản 4 Điều 34; hãy chọn một căn cứ trong danh sách.
L34.4b Bản án, quyết định không làm phát sinh quyền, nghĩa vụ của các đương sự

# Đang có thông báo từ chối thì không thụ lý, cũng không từ chối lần hai.
thụ lý
từ chối đơn điểm="a" lý_do="Nội dung không liên quan bản án."
đơn
văn bản
----
từ chối: Đang có thông báo từ chối yêu cầu này chờ ký hoặc phát hành; hãy huỷ bản thảo đó trước.
từ chối: Đang có thông báo từ chối yêu cầu này chờ ký hoặc phát hành; hãy huỷ bản thảo đó trước.
66.01 Âu Thị Lành; ngày nộp 12/10/2026; Tiếp nhận
TB-005 Giấy biên nhận đơn yêu cầu thi hành án; Chờ ký; 
TB-003 Thông báo từ chối yêu cầu thi hành án; Chờ ký; 

là daklak.thutruong
thử ký TB-003
là daklak.vanthu
thử đóng dấu TB-003
đơn
đọc giấy TB-003 từ="THÔNG BÁO" đến="hợp lệ"
tra cứu phiếu
----
xong: Thông báo từ chối yêu cầu thi hành án
xong: Thông báo từ chối yêu cầu thi hành án
66.01 Âu Thị Lành; ngày nộp 12/10/2026; Từ chối
THÔNG BÁO Về việc từ chối yêu cầu thi hành án TRƯỞNG THI HÀNH ÁN DÂN SỰ TỈNH ĐẮK LẮK Căn cứ khoản 4 Điều 34 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 9, Điều 10 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Xét yêu cầu thi hành án ngày 12 tháng 10 năm 2026 (mã tiếp nhận MÃ) của Âu Thị Lành, địa chỉ: thôn 9, xã Ea Kiết, tỉnh Đắk Lắk. THÔNG BÁO: 1. Từ chối yêu cầu thi hành án nêu trên đối với: - Bản án số 60/2026/DS-ST ngày 15 tháng 9 năm 2026 của Tòa án nhân dân khu vực 1 - Đắk Lắk. 2. Căn cứ từ chối: điểm b khoản 4 Điều 34 Luật Thi hành án dân sự. 3. Lý do: Bản án, quyết định không làm phát sinh quyền, nghĩa vụ của các đương sự. Bản án không chấp nhận toàn bộ yêu cầu, không buộc ai phải thi hành. 4. Bản án, quyết định và tài liệu kèm theo được trả lại cùng Thông báo này. Người yêu cầu thi hành án có quyền khiếu nại đến Trưởng Thi hành án dân sự tỉnh Đắk Lắk trong thời hạn 15 ngày kể từ ngày nhận được hoặc được thông báo hợp lệ
200: Không được chấp nhận, đã có thông báo Hồ sơ Yêu cầu thi hành án của Â* T** L***. Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk Hồ sơ đã đi qua Đã nhận yêu cầu 12/10/2026 Xem xét trong 05 ngày làm việc Có quyết định thi hành án

là daklak.tiepnhan1
thời hạn đơn
thụ lý
----
từ chối: Việc này đang ở bước “Từ chối” nên không làm được thao tác này; hãy mở lại hồ sơ.
