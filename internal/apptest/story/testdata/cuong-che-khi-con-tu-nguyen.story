# Chưa hết thời hạn tự nguyện thì không cưỡng chế, trừ khi cần ngăn chặn tẩu tán (L72.1); hết hạn mà chưa kết luận có điều kiện cũng chưa cưỡng chế (L72.2).
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
tác nghiệp OP-13.deduct owner="Cù Xuân Hải" account="0101 222" holder="Ngân hàng A" amount="15000000" căn_cứ="L71 1" tài_liệu="Sao kê tài khoản"
tình trạng
văn bản của việc
----
Trong thời hạn tự nguyện
từ chối: Không cưỡng chế trước khi hết thời hạn tự nguyện, trừ khi cần ngăn chặn tẩu tán, huỷ hoại tài sản, trốn tránh thi hành án hoặc thi hành biện pháp khẩn cấp tạm thời. Chờ hết thời hạn tự nguyện của chính người bị cưỡng chế, tính từ ngày người ấy được tống đạt hợp lệ quyết định thi hành án (OP-06), rồi mới cưỡng chế; nhiều người phải thi hành án thì ghi rõ người bị cưỡng chế. Luật cho làm ngay khi: Cần ngăn chặn đương sự tẩu tán, huỷ hoại tài sản hoặc trốn tránh thi hành án; khi đó hãy ghi lý do. (L72.1)
01/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Án phí, lệ phí Toà án: Trong thời hạn tự nguyện; phải thi hành 15.000.000, đã thu 0, đã trả 0
QDT-001 Quyết định thi hành án chủ động: Đã phát hành

# Nêu trường hợp luật cho phép và lý do: được ra quyết định ngay, không cần kết luận có điều kiện (L72.1, L72.2).
ngày 2026-11-09 09:00
tác nghiệp OP-13.deduct owner="Cù Xuân Hải" account="0101 222" holder="Ngân hàng A" amount="15000000" căn_cứ="L71 1" tài_liệu="Tin báo của ngân hàng về lệnh rút toàn bộ" làm_khác="Chủ tài khoản vừa đặt lệnh rút toàn bộ tiền"
văn bản của việc
ký
là daklak.vanthu
đóng dấu
tình trạng
hạn
nhật ký
kiểm sổ
----
soạn QDC-008
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDC-008 Quyết định khấu trừ tiền trong tài khoản: Chờ ký
xong: Quyết định khấu trừ tiền trong tài khoản
xong: Quyết định khấu trừ tiền trong tài khoản
01/QĐ-THADS: Đang cưỡng chế, xử lý tài sản
  khoản 1 Án phí, lệ phí Toà án: Đang cưỡng chế, xử lý tài sản; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-13.deduct: T-113 hết ngày 09/11/2026, L73.2, N49.3
  OP-13.deduct: T-030 hết ngày 12/11/2026, L35.1
  OP-13.deduct: T-031 hết ngày 12/11/2026, L35.2
  OP-06.serve_decision: T-040 hết ngày 16/11/2026, L36.1
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
02/11/2026; Mở việc thi hành án: Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST; Hồ Thị Cẩm Tú; N8.1d
02/11/2026; Soạn Quyết định thi hành án chủ động; Hệ thống; L33.2a
02/11/2026; Ký Quyết định thi hành án chủ động; Nguyễn Văn Thành Đạt; L33.2a
02/11/2026; Cấp số 01/QĐ-THADS cho Quyết định thi hành án chủ động; Đặng Thị Thu Hà; L33.2a
02/11/2026; Đóng dấu, phát hành Quyết định thi hành án chủ động số 01/QĐ-THADS; Đặng Thị Thu Hà; L33.2a
02/11/2026; Chủ động ra quyết định thi hành án (số 01/QĐ-THADS); Hệ thống; L33.2, L33.3, N8
02/11/2026; Phân công Chấp hành viên (Nguyễn Thị Hồng Nhung); Hệ thống; L22.2, N12.2
02/11/2026; Văn bản vào hồ sơ: Quyết định thi hành án chủ động (bút lục 1-2); Hệ thống; N12.2
06/11/2026; Tống đạt hợp lệ quyết định thi hành án (2 người, mọi người đã được tống đạt); Nguyễn Thị Hồng Nhung; L35.1, N16
09/11/2026; Đề xuất: Khấu trừ tiền trong tài khoản (căn cứ: Khấu trừ tiền trong tài khoản, thu tiền, xử lý giấy tờ có giá; 15.000.000 đồng; theo trường hợp luật cho phép: Chủ tài khoản vừa đặt lệnh rút toàn bộ tiền); Nguyễn Thị Hồng Nhung; L71.1, L73, N49
09/11/2026; Soạn Quyết định khấu trừ tiền trong tài khoản; Hệ thống; L71.1, L73
09/11/2026; Ký Quyết định khấu trừ tiền trong tài khoản; Nguyễn Thị Hồng Nhung; L71.1, L73
09/11/2026; Cấp số 02/QĐ-THADS cho Quyết định khấu trừ tiền trong tài khoản; Đặng Thị Thu Hà; L71.1, L73
09/11/2026; Đóng dấu, phát hành Quyết định khấu trừ tiền trong tài khoản số 02/QĐ-THADS; Đặng Thị Thu Hà; L71.1, L73
09/11/2026; Khấu trừ tiền trong tài khoản (số 02/QĐ-THADS; căn cứ: Khấu trừ tiền trong tài khoản, thu tiền, xử lý giấy tờ có giá; 15.000.000 đồng; theo trường hợp luật cho phép: Chủ tài khoản vừa đặt lệnh rút toàn bộ tiền); Hệ thống; L71.1, L73, N49
09/11/2026; Văn bản vào hồ sơ: Quyết định khấu trừ tiền trong tài khoản (bút lục 3); Hệ thống; N12.2
0 sai lệch
