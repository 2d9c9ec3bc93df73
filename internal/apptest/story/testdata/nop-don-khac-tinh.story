# Nộp đơn ở Đắk Lắk cho bản án thuộc Thành phố Hồ Chí Minh: chuyển trong hệ thống thay vì từ chối (L34.4c). Ngày nộp giữ nguyên.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nộp đơn bản_án="không" người="Quan Mỹ Phụng" địa_chỉ="số 9 đường Trần Hưng Đạo, phường Chợ Quán, Thành phố Hồ Chí Minh" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 3 - Thành phố Hồ Chí Minh" số="214/2026/DS-ST" ngày_án="2026-09-04" phải="Lương Gia Khánh" được="Quan Mỹ Phụng" khoản="Trả 80.000.000 đồng" kèm="Bản sao bản án"
thời hạn đơn
chuyển đơn đến="66.01" lý_do="Sai cơ quan"
chuyển đơn đến="79.01" lý_do=""
chuyển đơn đến="79.01" lý_do="Bản án do Toà án nhân dân khu vực tại Thành phố Hồ Chí Minh xét xử sơ thẩm"
đơn
thời hạn đơn
----
đã nhận, cấp phiếu nhận
đơn: T-013 hết ngày 19/10/2026, L34.3
đơn: T-009 hết ngày 19/10/2026, L34.4
từ chối: Yêu cầu đang ở đúng cơ quan có thẩm quyền; hãy chọn cơ quan khác nếu cần chuyển.
từ chối: Hãy ghi lý do để người xem sau này hiểu.
66.01 Quan Mỹ Phụng; ngày nộp 12/10/2026; Đã uỷ thác

# Người chuyển chạy hai lần: đơn chỉ đến một lần. Thời hạn T-013 tính từ khi cơ quan có thẩm quyền nhận.
ngày 2026-10-14 08:00
chạy nền
chạy nền
đơn
là hcm.tiepnhan1
chọn đơn mới
thời hạn đơn
việc
----
79.01 Quan Mỹ Phụng; ngày nộp 12/10/2026; Tiếp nhận
66.01 Quan Mỹ Phụng; ngày nộp 12/10/2026; Đã uỷ thác
đơn: T-013 hết ngày 21/10/2026, L34.3
đơn: T-009 hết ngày 21/10/2026, L34.4
Xem xét yêu cầu thi hành án; hết ngày 21/10/2026

# Một phiếu nhận duy nhất, do nơi đã nhận cấp; mã trên phiếu vẫn mở trang tra cứu, nay thuộc cơ quan mới.
văn bản
tra cứu phiếu
kiểm sổ
----
TB-005 Giấy biên nhận đơn yêu cầu thi hành án; Chờ ký; 
200: Đã nhận yêu cầu, đang xem xét Hồ sơ Yêu cầu thi hành án của Q*** M* P***. Phòng Thi hành án dân sự khu vực 1 - Thành phố Hồ Chí Minh Hồ sơ đã đi qua Đã nhận yêu cầu 12/10/2026 Xem xét trong 05 ngày làm việc Có quyết định thi hành án
0 sai lệch
