# Luật cũ: Viện kiểm sát cùng cấp 15 ngày, cấp trên trực tiếp 30 ngày (L160.2, T-205). Việc đã kết thúc trước 01/7/2026 thì thời hạn kháng nghị theo luật mới:
# 01 năm từ khi nhận thông báo kết thúc (L116.2, L112.2).
ngày 2025-08-18 09:00
là daklak.tiepnhan1
nhận vay-2025.txt
xác nhận hiệu_lực="2025-08-11" bỏ="2"
nộp đơn người="Ngân Thị Hoà" địa_chỉ="thôn 4, xã Ea Kao, tỉnh Đắk Lắk" ngày="2025-08-18" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="12/2025/DS-ST" ngày_án="2025-07-10" phải="Giáp Văn Tuyển" được="Ngân Thị Hoà" khoản="Trả 50.000.000 đồng" kèm="Bản sao bản án"
thụ lý
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
ngày 2025-09-15 09:00
là daklak.vanthu
tác nghiệp OP-27.protest_in paper_of="Viện kiểm sát nhân dân khu vực 1" paper_no="1/KN" paper_on="2025-09-12" content="Về quyết định thi hành án" seen_on="2025-08-20"
tác nghiệp OP-27.protest_in paper_of="Viện kiểm sát nhân dân tỉnh Đắk Lắk" paper_no="2/KN" paper_on="2025-09-12" content="Về quyết định thi hành án" seen_on="2025-08-20" upper="có"
hạn
là chủ việc
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
tác nghiệp OP-19.receive amount="50000000" receipt="BL 0080"
tác nghiệp OP-20.pay amount="50000000" recipient="Ngân Thị Hoà" receipt="UNC 31"
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
Đã thụ lý
  OP-04.assign: T-017 hết ngày 20/08/2025, N8.1
  OP-03.on_request: T-030 hết ngày 21/08/2025, L39.2
  OP-03.on_request: T-031 hết ngày 21/08/2025, L38
  OP-27.protest_in: T-206 hết ngày 30/09/2025, L161.1
  OP-27.protest_in: T-206 hết ngày 30/09/2025, L161.1
Trong thời hạn tự nguyện
Chờ thanh toán
Kết thúc

# Sau ngày 01/7/2026, việc đã kết thúc.
ngày 2026-09-28 09:00
là daklak.vanthu
tác nghiệp OP-27.protest_in paper_of="Viện kiểm sát nhân dân khu vực 1" paper_no="9/KN" paper_on="2026-09-25" content="Về việc thanh toán" seen_on="2025-09-26"
tác nghiệp OP-27.protest_in paper_of="Viện kiểm sát nhân dân khu vực 1" paper_no="10/KN" paper_on="2026-09-25" content="Về việc thanh toán" seen_on="2025-09-25"
diễn biến từ="2025-09-15"
kiểm sổ
----
Kết thúc
Kết thúc
15/09/2025 Nhận kháng nghị, kiến nghị của Viện kiểm sát (Kháng nghị của Viện kiểm sát: quá thời hạn, hết ngày 04/09/2025, L160.2)
15/09/2025 Nhận kháng nghị, kiến nghị của Viện kiểm sát
15/09/2025 Tống đạt hợp lệ quyết định thi hành án (2 người, mọi người đã được tống đạt)
15/09/2025 Thu tiền thi hành án (50.000.000 đồng)
15/09/2025 Thanh toán xong (50.000.000 đồng)
15/09/2025 Kết thúc việc thi hành án (căn cứ: Có xác nhận đương sự đã thực hiện xong quyền, nghĩa vụ)
28/09/2026 Nhận kháng nghị, kiến nghị của Viện kiểm sát
28/09/2026 Nhận kháng nghị, kiến nghị của Viện kiểm sát (Kháng nghị của Viện kiểm sát: quá thời hạn, hết ngày 25/09/2026, L112.2)
0 sai lệch
