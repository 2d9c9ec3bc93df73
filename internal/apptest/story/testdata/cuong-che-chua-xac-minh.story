# Hết thời hạn tự nguyện nhưng chưa kết luận có điều kiện thi hành thì chưa cưỡng chế (L72.2); số tiền khấu trừ không quá nghĩa vụ và chi phí (L72.3, L73.1).
ngày 2026-11-02 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
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

ngày 2026-11-06 16:00
là chủ việc
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
----
Trong thời hạn tự nguyện

ngày 2026-11-17 08:00
qua ngày
tác nghiệp OP-13.deduct owner="Cù Xuân Hải" account="0101 222" holder="Ngân hàng A" amount="15000000" căn_cứ="L71 1" tài_liệu="Sao kê tài khoản"
tình trạng
tác nghiệp OP-08.has_means result="Có tiền trong tài khoản tại Ngân hàng A"
tác nghiệp OP-13.deduct owner="Cù Xuân Hải" account="0101 222" holder="Ngân hàng A" amount="15000001" căn_cứ="L71 1" tài_liệu="Sao kê tài khoản"
tác nghiệp OP-13.deduct owner="Cù Xuân Hải" account="0101 222" holder="Ngân hàng A" amount="15100001" cost="100000" căn_cứ="L71 1" tài_liệu="Sao kê tài khoản"
tình trạng
tác nghiệp OP-13.deduct owner="Cù Xuân Hải" account="0101 222" holder="Ngân hàng A" amount="15100000" cost="100000" căn_cứ="L71 1" tài_liệu="Sao kê tài khoản"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
tình trạng
kiểm sổ
----
1 thời hạn đã hết
từ chối: Không ra quyết định cưỡng chế khi chưa có quyết định thi hành án và kết luận người phải thi hành án có điều kiện. Ra quyết định thi hành án, xác minh và ghi kết luận có điều kiện thi hành án (OP-08) trước; cần ngăn chặn ngay việc tẩu tán, huỷ hoại tài sản, trốn tránh thi hành án thì nêu lý do. (L72.2, L72.4)
01/QĐ-THADS: Đang xác minh
  khoản 1 Án phí, lệ phí Toà án: Đang xác minh; phải thi hành 15.000.000, đã thu 0, đã trả 0
Có điều kiện thi hành
từ chối: Biện pháp cưỡng chế phải tương ứng với nghĩa vụ và chi phí: số tiền khấu trừ, giá trị tài sản kê biên không vượt quá, trừ trường hợp luật cho phép. Chọn tài sản, số tiền vừa đủ nghĩa vụ và chi phí; hoặc ghi rõ tài sản không phân chia được, bản án đã tuyên, người phải thi hành án đề nghị. Luật cho làm ngay khi: Trường hợp khác theo quy định của pháp luật; khi đó hãy ghi lý do. (L72.3, L73.1)
từ chối: Biện pháp cưỡng chế phải tương ứng với nghĩa vụ và chi phí: số tiền khấu trừ, giá trị tài sản kê biên không vượt quá, trừ trường hợp luật cho phép. Chọn tài sản, số tiền vừa đủ nghĩa vụ và chi phí; hoặc ghi rõ tài sản không phân chia được, bản án đã tuyên, người phải thi hành án đề nghị. Luật cho làm ngay khi: Trường hợp khác theo quy định của pháp luật; khi đó hãy ghi lý do. (L72.3, L73.1)
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Án phí, lệ phí Toà án: Có điều kiện thi hành; phải thi hành 15.000.000, đã thu 0, đã trả 0
soạn QDC-008
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-008 Quyết định khấu trừ tiền trong tài khoản: Chờ ký
xong: Quyết định khấu trừ tiền trong tài khoản
xong: Quyết định khấu trừ tiền trong tài khoản
01/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Án phí, lệ phí Toà án: Đang cưỡng chế, xử lý tài sản; phải thi hành 15.000.000, đã thu 0, đã trả 0
0 sai lệch
