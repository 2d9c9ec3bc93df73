# Bản án có hiệu lực ngày 03/9/2021, hết thời hiệu ngày 03/9/2026 (T-003). Đơn nộp ngày 12/10/2026 là quá hạn.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận cu-2020.txt request
xác nhận hiệu_lực="2021-09-03"
nộp đơn ngày="2026-10-12" người="Mông Thị Thơm" địa_chỉ="thôn 7, xã Ea Kao, tỉnh Đắk Lắk" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="30/2021/DS-ST" ngày_án="2021-08-03" phải="Lưu Bá Cường" được="Mông Thị Thơm" khoản="Trả 60.000.000 đồng" kèm="Bản sao bản án"
thụ lý
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 30/2021/DS-ST; ngày 03/08/2021
  Trả nợ, thanh toán: 60.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 0 việc
đã nhận, cấp phiếu nhận
từ chối: Yêu cầu nộp ngày 12/10/2026 đã quá thời hiệu, hết ngày 03/09/2026; chỉ nhận khi Thủ trưởng chấp nhận thời gian không tính vào thời hiệu, nếu không thì từ chối. (L34.2, N10.1)

# Người tiếp nhận không được tự chấp nhận; Thủ trưởng chấp nhận thời gian bị dịch bệnh cách ly, có giấy xác nhận (T-004, N10.2).
thời hiệu từ="2022-01-01" đến="2022-03-31" căn_cứ="force_majeure" tài_liệu="Giấy xác nhận cách ly" nhận_xét="Có căn cứ"
là daklak.thutruong
thời hiệu từ="2022-01-01" đến="2022-03-31" căn_cứ="force_majeure" tài_liệu="" nhận_xét="Có căn cứ"
thời hiệu từ="2022-01-01" đến="2022-03-31" căn_cứ="force_majeure" tài_liệu="Giấy xác nhận cách ly của Uỷ ban nhân dân xã" nhận_xét="Có căn cứ chấp nhận"
thời hiệu từ="2022-01-01" đến="2022-06-30" căn_cứ="obstacle" tài_liệu="Giấy khác" nhận_xét="Khác"
văn bản
----
từ chối: Ông/bà không có quyền thực hiện việc này; hãy liên hệ người phụ trách hoặc quản trị.
từ chối: Cần ngày bắt đầu, ngày kết thúc, căn cứ và tài liệu chứng minh thời gian không tính vào thời hiệu; hãy nhập đủ.
từ chối: Đang có quyết định về yêu cầu quá hạn chờ ký hoặc phát hành; hãy huỷ bản thảo đó trước khi quyết định lại.
TB-005 Giấy biên nhận đơn yêu cầu thi hành án; Chờ ký; 
QDT-037 Quyết định khôi phục thời hiệu yêu cầu thi hành án; Chờ ký; 

# Quyết định chưa phát hành thì chưa thụ lý.
là daklak.tiepnhan1
thụ lý
là daklak.thutruong
thử ký QDT-037
là daklak.vanthu
thử đóng dấu QDT-037
đọc giấy QDT-037 từ="QUYẾT ĐỊNH" đến="hiệu lực"
----
từ chối: Quyết định về yêu cầu thi hành án quá hạn chưa được ký, phát hành; hãy chờ quyết định đó rồi thụ lý. (N10.2)
xong: Quyết định khôi phục thời hiệu yêu cầu thi hành án
xong: Quyết định khôi phục thời hiệu yêu cầu thi hành án
QUYẾT ĐỊNH Về việc chấp nhận yêu cầu thi hành án quá hạn TRƯỞNG THI HÀNH ÁN DÂN SỰ TỈNH ĐẮK LẮK Căn cứ khoản 2 Điều 22, khoản 2 Điều 34 Luật Thi hành án dân sự số 106/2025/QH15; Căn cứ Điều 3, khoản 2 Điều 10 Nghị định số 152/2026/NĐ-CP ngày 13 tháng 5 năm 2026 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự; Căn cứ Bản án số 30/2021/DS-ST ngày 03 tháng 8 năm 2021 của Tòa án nhân dân khu vực 1 - Đắk Lắk; Xét đề nghị ngày 12 tháng 10 năm 2026 của Mông Thị Thơm, địa chỉ: thôn 7, xã Ea Kao, tỉnh Đắk Lắk. QUYẾT ĐỊNH: Điều 1. Chấp nhận yêu cầu thi hành án quá hạn của Mông Thị Thơm đối với bản án, quyết định nêu trên. Lý do: sự kiện bất khả kháng. Thời gian từ ngày 01 tháng 01 năm 2022 đến ngày 31 tháng 3 năm 2022 không tính vào thời hiệu yêu cầu thi hành án. Tài liệu chứng minh đã xem xét: - Giấy xác nhận cách ly của Uỷ ban nhân dân xã. Nhận xét: Có căn cứ chấp nhận. Điều 2. Bộ phận tiếp nhận vào sổ nhận yêu cầu thi hành án, trình ra quyết định thi hành án theo quy định. Điều 3. Quyết định này có hiệu lực

# Trừ 90 ngày thì thời hiệu kéo đến đầu tháng 12/2026: đơn còn trong hạn, được thụ lý.
là daklak.tiepnhan1
thụ lý
hồ sơ
----
mở 1 việc
Lưu Bá Cường – 30/2021/DS-ST; QDT-002; Tiếp nhận; 60.000.000 đồng; ; hạn T-013
