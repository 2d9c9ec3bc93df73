# Văn bản soạn rồi mà điều kiện đổi trước khi ký thì không ký được; bỏ bản thảo thì làm lại được; ký rồi chưa đóng dấu thì việc chưa có hiệu lực, đóng dấu hai lần cũng chỉ một số.
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
tác nghiệp OP-08.has_means result="Có tài sản"
tác nghiệp OP-13.deduct owner="Cù Xuân Hải" account="0101 222" holder="Ngân hàng A" amount="15000000" căn_cứ="L71 1" tài_liệu="Sao kê tài khoản"
# Cùng việc lần hai khi bản trước chờ ký, và việc khác cũng chuyển trạng thái khoản ấy: từ chối.
tác nghiệp OP-13.deduct owner="Cù Xuân Hải" account="0101 222" holder="Ngân hàng A" amount="15000000" căn_cứ="L71 1" tài_liệu="Sao kê tài khoản"
tác nghiệp OP-23.postpone from="2026-11-17" căn_cứ="L46.1 c" tài_liệu="Văn bản thoả thuận hoãn"
# Trong khi chờ ký, đương sự nộp 5 triệu: quyết định khấu trừ 15 triệu nay vượt nghĩa vụ (L73.1), không ký được.
tác nghiệp OP-19.receive amount="5000000" receipt="BL 40"
tình trạng
ký
văn bản của việc
# Người soạn không tự huỷ; lãnh đạo phòng huỷ có lý do, rồi soạn lại đúng số.
huỷ văn bản QDC-008 Đương sự đã nộp 5 triệu
là daklak.truongphong1
huỷ văn bản QDC-008 Đương sự đã nộp 5 triệu
là chủ việc
tác nghiệp OP-13.deduct owner="Cù Xuân Hải" account="0101 222" holder="Ngân hàng A" amount="10000000" căn_cứ="L71 1" tài_liệu="Sao kê tài khoản"
ký
# Ký rồi, chưa đóng dấu: khoản chưa chuyển; ký lần hai không có gì để ký.
ký
tình trạng
văn bản của việc
là daklak.vanthu
đóng dấu
đóng dấu
tình trạng
văn bản của việc
nhật ký
kiểm sổ
----
1 thời hạn đã hết
Có điều kiện thi hành
soạn QDC-008
từ chối: Đang có văn bản “Quyết định khấu trừ tiền trong tài khoản” chờ ký, đóng dấu cho các khoản này; hãy phát hành hoặc huỷ văn bản ấy trước. (L71.1, L73, N49)
từ chối: Đang có văn bản “Quyết định khấu trừ tiền trong tài khoản” chờ ký, đóng dấu cho các khoản này; hãy phát hành hoặc huỷ văn bản ấy trước. (L46.1c)
Có điều kiện thi hành
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Án phí, lệ phí Toà án: Có điều kiện thi hành; phải thi hành 15.000.000, đã thu 5.000.000, đã trả 0
chưa: Quyết định khấu trừ tiền trong tài khoản: Biện pháp cưỡng chế phải tương ứng với nghĩa vụ và chi phí: số tiền khấu trừ, giá trị tài sản kê biên không vượt quá, trừ trường hợp luật cho phép. Chọn tài sản, số tiền vừa đủ nghĩa vụ và chi phí; hoặc ghi rõ tài sản không phân chia được, bản án đã tuyên, người phải thi hành án đề nghị. Luật cho làm ngay khi: Trường hợp khác theo quy định của pháp luật; khi đó hãy ghi lý do.
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-008 Quyết định khấu trừ tiền trong tài khoản: Chờ ký
từ chối: Ông/bà không có quyền thực hiện việc này; hãy liên hệ người phụ trách hoặc quản trị.
soạn QDC-008
xong: Quyết định khấu trừ tiền trong tài khoản
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Án phí, lệ phí Toà án: Có điều kiện thi hành; phải thi hành 15.000.000, đã thu 5.000.000, đã trả 0
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-008 Quyết định khấu trừ tiền trong tài khoản: Đã huỷ bản thảo
QDC-008 Quyết định khấu trừ tiền trong tài khoản: Chờ đóng dấu
xong: Quyết định khấu trừ tiền trong tài khoản
01/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Án phí, lệ phí Toà án: Đang cưỡng chế, xử lý tài sản; phải thi hành 15.000.000, đã thu 5.000.000, đã trả 0
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-008 Quyết định khấu trừ tiền trong tài khoản: Đã huỷ bản thảo
QDC-008 Quyết định khấu trừ tiền trong tài khoản: Đã phát hành
02/11/2026; Mở việc thi hành án: Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST; Hồ Thị Cẩm Tú; N8.1d
02/11/2026; Soạn Quyết định thi hành án chủ động; Hệ thống; L33.2a
02/11/2026; Ký Quyết định thi hành án chủ động; Nguyễn Văn Thành Đạt; L33.2a
02/11/2026; Cấp số 01/QĐ-THADS cho Quyết định thi hành án chủ động; Đặng Thị Thu Hà; L33.2a
02/11/2026; Đóng dấu, phát hành Quyết định thi hành án chủ động số 01/QĐ-THADS; Đặng Thị Thu Hà; L33.2a
02/11/2026; Chủ động ra quyết định thi hành án (số 01/QĐ-THADS); Hệ thống; L33.2, L33.3, N8
02/11/2026; Phân công Chấp hành viên (Nguyễn Thị Hồng Nhung); Hệ thống; L22.2, N12.2
02/11/2026; Văn bản vào hồ sơ: Quyết định thi hành án chủ động (bút lục 1-2); Hệ thống; N12.2
06/11/2026; Tống đạt hợp lệ quyết định thi hành án (2 người, mọi người đã được tống đạt); Nguyễn Thị Hồng Nhung; L35.1, N16
17/11/2026; Hết thời hạn tự nguyện; Hệ thống; L36.1, L37.1
17/11/2026; Kết luận có điều kiện thi hành; Nguyễn Thị Hồng Nhung; L3.6, L37
17/11/2026; Đề xuất: Khấu trừ tiền trong tài khoản (căn cứ: Khấu trừ tiền trong tài khoản, thu tiền, xử lý giấy tờ có giá; 15.000.000 đồng); Nguyễn Thị Hồng Nhung; L71.1, L73, N49
17/11/2026; Soạn Quyết định khấu trừ tiền trong tài khoản; Hệ thống; L71.1, L73
17/11/2026; Thu tiền thi hành án (5.000.000 đồng); Nguyễn Thị Hồng Nhung; L54.6
17/11/2026; Huỷ bản thảo Quyết định khấu trừ tiền trong tài khoản: Đương sự đã nộp 5 triệu; Trương Công Định; L71.1, L73
17/11/2026; Đề xuất: Khấu trừ tiền trong tài khoản (căn cứ: Khấu trừ tiền trong tài khoản, thu tiền, xử lý giấy tờ có giá; 10.000.000 đồng); Nguyễn Thị Hồng Nhung; L71.1, L73, N49
17/11/2026; Soạn Quyết định khấu trừ tiền trong tài khoản; Hệ thống; L71.1, L73
17/11/2026; Ký Quyết định khấu trừ tiền trong tài khoản; Nguyễn Thị Hồng Nhung; L71.1, L73
17/11/2026; Cấp số 02/QĐ-THADS cho Quyết định khấu trừ tiền trong tài khoản; Đặng Thị Thu Hà; L71.1, L73
17/11/2026; Đóng dấu, phát hành Quyết định khấu trừ tiền trong tài khoản số 02/QĐ-THADS; Đặng Thị Thu Hà; L71.1, L73
17/11/2026; Khấu trừ tiền trong tài khoản (số 02/QĐ-THADS; căn cứ: Khấu trừ tiền trong tài khoản, thu tiền, xử lý giấy tờ có giá; 10.000.000 đồng); Hệ thống; L71.1, L73, N49
17/11/2026; Văn bản vào hồ sơ: Quyết định khấu trừ tiền trong tài khoản (bút lục 3); Hệ thống; N12.2
0 sai lệch
