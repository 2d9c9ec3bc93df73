# Kháng nghị của Viện kiểm sát: 15 ngày, tối cao 30 ngày từ ngày nhận quyết định hoặc phát hiện vi phạm (L112.2, T-205). Quá hạn thì dòng thời gian nói rõ, vẫn
# ghi nhận, 15 ngày trả lời không đổi, mỗi kháng nghị một thời hạn (L113.1, T-206). Kiến nghị không có thời hạn kháng nghị.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
ngày 2026-10-14 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động

ngày 2026-11-03 09:00
là daklak.vanthu
tác nghiệp OP-27.protest_in paper_of="Viện kiểm sát nhân dân khu vực 1" paper_no="1/KN" paper_on="2026-11-02" content="Về quyết định thi hành án"
tác nghiệp OP-27.protest_in paper_of="Viện kiểm sát nhân dân khu vực 1" paper_no="1/KN" paper_on="2026-11-02" content="Về quyết định thi hành án" seen_on="2026-10-19"
hạn
tác nghiệp OP-27.protest_in paper_of="Viện kiểm sát nhân dân khu vực 1" paper_no="2/KNg" paper_on="2026-11-02" content="Rút kinh nghiệm" recommendation="có"
ngày 2026-11-06 09:00
tác nghiệp OP-27.protest_in paper_of="Viện kiểm sát nhân dân khu vực 1" paper_no="3/KN" paper_on="2026-11-05" content="Về quyết định thi hành án" seen_on="2026-10-19"
tác nghiệp OP-27.protest_in paper_of="Viện kiểm sát nhân dân tối cao" paper_no="4/KN" paper_on="2026-11-05" content="Về quyết định thi hành án" seen_on="2026-10-19" supreme="có"
hạn
diễn biến từ="2026-11-03"
kiểm sổ
----
từ chối: Còn thiếu: “Ngày Viện kiểm sát nhận quyết định, phát hiện vi phạm hoặc nhận thông báo kết thúc” hoặc “Là kiến nghị (không có thời hạn gửi)”. Hãy bổ sung rồi làm lại. (L112)
Đã thụ lý
  OP-04.assign: T-017 hết ngày 16/10/2026, N12.2
  OP-03.ex_officio: T-030 hết ngày 19/10/2026, L35.1
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-27.protest_in: T-206 hết ngày 18/11/2026, L113.1
Đã thụ lý
Đã thụ lý
Đã thụ lý
  OP-04.assign: T-017 hết ngày 16/10/2026, N12.2
  OP-03.ex_officio: T-030 hết ngày 19/10/2026, L35.1
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-27.protest_in: T-206 hết ngày 18/11/2026, L113.1
  OP-27.protest_in: T-206 hết ngày 18/11/2026, L113.1
  OP-27.protest_in: T-206 hết ngày 23/11/2026, L113.1
  OP-27.protest_in: T-206 hết ngày 23/11/2026, L113.1
03/11/2026 Nhận kháng nghị, kiến nghị của Viện kiểm sát
03/11/2026 Nhận kháng nghị, kiến nghị của Viện kiểm sát
06/11/2026 Nhận kháng nghị, kiến nghị của Viện kiểm sát (Kháng nghị của Viện kiểm sát: quá thời hạn, hết ngày 03/11/2026, L112.2)
06/11/2026 Nhận kháng nghị, kiến nghị của Viện kiểm sát
0 sai lệch
