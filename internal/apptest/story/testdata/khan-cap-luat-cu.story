# Biện pháp khẩn cấp tạm thời bị huỷ bỏ theo luật cũ (L132): đình chỉ ngay (T-089), rồi trong 24 giờ từ khi có quyết định đình chỉ phải giải toả
# biện pháp đã áp dụng (L132.1, T-089b), không phải 05 ngày làm việc của L105.2. Quyết định chấm dứt đứng đầu việc của người ký.
ngày 2025-11-18 09:00
là daklak.tiepnhan1
nhận khan-cap-2025.txt
xác nhận hiệu_lực="2025-11-19" loại="interim_measure"
xác nhận hiệu_lực="2025-11-18" loại="interim_measure"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_interim how="giao trực tiếp"
tác nghiệp OP-11.freeze_reported result="Chưa rõ"
tác nghiệp OP-11.freeze căn_cứ="L66.3 a" tài_liệu="Quyết định của Toà án" owner="Mai Viết Thạnh" account="0700111222" holder="Ngân hàng TMCP Cao Nguyên" amount="50000000"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
biện pháp
là chủ việc
tác nghiệp OP-11.freeze_reported result="Đã phong toả" holder="Ngân hàng Khác"
tác nghiệp OP-11.freeze_reported result="Đã phong toả" holder="Ngân hàng TMCP Cao Nguyên" amount="50000000"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 07/2025/QĐ-BPKCTT; ngày 18/11/2025
  Buộc thực hiện hoặc không thực hiện công việc: 0 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
từ chối: Ngày có hiệu lực (19/11/2025) ở sau hôm nay: bản án, quyết định chưa có hiệu lực thì chưa đưa ra thi hành; hãy kiểm tra lại ngày, hoặc xác nhận khi đã có hiệu lực.
mở 1 việc
xong: Quyết định thi hành quyết định áp dụng biện pháp khẩn cấp tạm thời
xong: Quyết định thi hành quyết định áp dụng biện pháp khẩn cấp tạm thời
Đã thụ lý
Đang xác minh
từ chối: Hồ sơ không có biện pháp phong toả nào đang áp dụng nên không ghi kết quả phong toả; hãy ra quyết định phong toả (OP-11) trước, hoặc kiểm tra lại hồ sơ. (L67)
soạn QDC-001
QDT-005 Quyết định thi hành quyết định áp dụng biện pháp khẩn cấp tạm thời: Đã phát hành
QDC-001 Quyết định phong tỏa tài khoản: Chờ ký
xong: Quyết định phong tỏa tài khoản
xong: Quyết định phong tỏa tài khoản
frozen 0700111222 Ngân hàng TMCP Cao Nguyên: đang áp dụng
từ chối: “Ngân hàng Khác” không thực hiện biện pháp phong toả nào của hồ sơ này; nơi đang phong toả: Ngân hàng TMCP Cao Nguyên. (L67)
Đang xác minh

ngày 2025-11-25 10:00
là chủ việc
tác nghiệp OP-28.ground_found reason="Toà án huỷ bỏ biện pháp khẩn cấp tạm thời" proof="Quyết định 09/2025/QĐ-HBPKCTT"
hạn
tác nghiệp OP-28.terminate_interim tài_liệu="Quyết định 09/2025/QĐ-HBPKCTT" paper_no="09/2025/QĐ-HBPKCTT" paper_on="2025-11-25"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
nhắc việc
hạn
biện pháp
ký
là daklak.vanthu
đóng dấu
biện pháp
tình trạng
kiểm sổ
----
Đang xác minh
  OP-06.serve_interim: T-042 hết ngày 18/11/2025, L44.1
  OP-03.ex_officio: T-031 hết ngày 21/11/2025, L38
  OP-11.freeze: T-030 hết ngày 21/11/2025, L39.2
  OP-11.freeze: T-031 hết ngày 21/11/2025, L38
  OP-28.ground_found: T-089 hết ngày 25/11/2025, L132
  OP-11.freeze: T-100 hết ngày 28/11/2025, L67.3
soạn QDT-027
QDT-005 Quyết định thi hành quyết định áp dụng biện pháp khẩn cấp tạm thời: Đã phát hành
QDC-001 Quyết định phong tỏa tài khoản: Đã phát hành
QDT-027 Quyết định đình chỉ thi hành án: Chờ ký
xong: Quyết định đình chỉ thi hành án
xong: Quyết định đình chỉ thi hành án
Chấp hành viên: Ký Quyết định chấm dứt phong tỏa tài khoản, tài sản, 26/11/2025 (làm trước)
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Phong toả tài khoản, tài sản ở nơi gửi giữ, 21/11/2025
Chấp hành viên: Áp dụng cưỡng chế sau biện pháp bảo đảm, 28/11/2025
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Đình chỉ khi biện pháp khẩn cấp tạm thời bị huỷ bỏ, 28/11/2025
  OP-03.ex_officio: T-031 hết ngày 21/11/2025, L38
  OP-11.freeze: T-030 hết ngày 21/11/2025, L39.2
  OP-11.freeze: T-031 hết ngày 21/11/2025, L38
  OP-11.lift: T-089b hết ngày 26/11/2025, L132.1
  OP-11.freeze: T-100 hết ngày 28/11/2025, L67.3
  OP-28.terminate_interim: T-030 hết ngày 28/11/2025, L39.2
  OP-28.terminate_interim: T-031 hết ngày 28/11/2025, L38
frozen 0700111222 Ngân hàng TMCP Cao Nguyên: phải chấm dứt, thực giữ 50.000.000 đồng trên 50.000.000 đồng (18/11/2025)
xong: Quyết định chấm dứt phong tỏa tài khoản, tài sản
xong: Quyết định chấm dứt phong tỏa tài khoản, tài sản
frozen 0700111222 Ngân hàng TMCP Cao Nguyên: đã chấm dứt (OP-11.lift), thực giữ 50.000.000 đồng trên 50.000.000 đồng (18/11/2025)
01/QĐ-THADS: Kết thúc
  khoản 1 Biện pháp khẩn cấp tạm thời: Kết thúc
0 sai lệch
