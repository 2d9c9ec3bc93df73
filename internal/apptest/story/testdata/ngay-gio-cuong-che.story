# Không cưỡng chế từ 22 giờ đến 06 giờ, ngày nghỉ, ngày lễ; có huy động lực lượng thì trừ cả 15 ngày trước và sau Tết (L72.5, N42.2). Tết 2027 nghỉ từ 04/02.
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
tác nghiệp OP-08.has_means result="Có xe máy"
tác nghiệp OP-12.plan held_on="2026-12-10" hour="23:00" place="thôn 2, xã Hòa Phú" content="Kê biên, thu giữ xe máy"
tác nghiệp OP-12.plan held_on="2026-12-10" hour="05:30" place="thôn 2, xã Hòa Phú" content="Kê biên, thu giữ xe máy"
tác nghiệp OP-12.plan held_on="2026-12-10" hour="22:00" place="thôn 2, xã Hòa Phú" content="Kê biên, thu giữ xe máy"
tác nghiệp OP-12.plan held_on="2026-12-13" hour="08:00" place="thôn 2, xã Hòa Phú" content="Kê biên, thu giữ xe máy"
tác nghiệp OP-12.plan held_on="2027-01-01" hour="08:00" place="thôn 2, xã Hòa Phú" content="Kê biên, thu giữ xe máy"
tác nghiệp OP-12.plan held_on="2027-01-20" hour="08:00" place="thôn 2, xã Hòa Phú" content="Kê biên, thu giữ xe máy"
tác nghiệp OP-12.plan held_on="2027-02-22" hour="08:00" place="thôn 2, xã Hòa Phú" content="Kê biên, thu giữ xe máy"
tác nghiệp OP-12.plan held_on="2026-12-32" hour="08:00" place="thôn 2, xã Hòa Phú" content="Kê biên, thu giữ xe máy"
tác nghiệp OP-12.plan held_on="2026-12-10" hour="25:00" place="thôn 2, xã Hòa Phú" content="Kê biên, thu giữ xe máy"
tác nghiệp OP-12.plan held_on="2026-12-10" hour="08:00" content="Kê biên, thu giữ xe máy"
tình trạng
văn bản của việc
----
1 thời hạn đã hết
Có điều kiện thi hành
từ chối: Không tổ chức cưỡng chế từ 22 giờ đến 06 giờ, ngày nghỉ, ngày lễ và thời gian Chính phủ cấm. Chọn ngày làm việc, từ 06 giờ đến trước 22 giờ; có huy động lực lượng thì ngoài 15 ngày trước và sau tết Nguyên đán. (L72.5, N42.2)
từ chối: Không tổ chức cưỡng chế từ 22 giờ đến 06 giờ, ngày nghỉ, ngày lễ và thời gian Chính phủ cấm. Chọn ngày làm việc, từ 06 giờ đến trước 22 giờ; có huy động lực lượng thì ngoài 15 ngày trước và sau tết Nguyên đán. (L72.5, N42.2)
từ chối: Không tổ chức cưỡng chế từ 22 giờ đến 06 giờ, ngày nghỉ, ngày lễ và thời gian Chính phủ cấm. Chọn ngày làm việc, từ 06 giờ đến trước 22 giờ; có huy động lực lượng thì ngoài 15 ngày trước và sau tết Nguyên đán. (L72.5, N42.2)
từ chối: Không tổ chức cưỡng chế từ 22 giờ đến 06 giờ, ngày nghỉ, ngày lễ và thời gian Chính phủ cấm. Chọn ngày làm việc, từ 06 giờ đến trước 22 giờ; có huy động lực lượng thì ngoài 15 ngày trước và sau tết Nguyên đán. (L72.5, N42.2)
từ chối: Không tổ chức cưỡng chế từ 22 giờ đến 06 giờ, ngày nghỉ, ngày lễ và thời gian Chính phủ cấm. Chọn ngày làm việc, từ 06 giờ đến trước 22 giờ; có huy động lực lượng thì ngoài 15 ngày trước và sau tết Nguyên đán. (L72.5, N42.2)
từ chối: Không tổ chức cưỡng chế từ 22 giờ đến 06 giờ, ngày nghỉ, ngày lễ và thời gian Chính phủ cấm. Chọn ngày làm việc, từ 06 giờ đến trước 22 giờ; có huy động lực lượng thì ngoài 15 ngày trước và sau tết Nguyên đán. (L72.5, N42.2)
từ chối: Không tổ chức cưỡng chế từ 22 giờ đến 06 giờ, ngày nghỉ, ngày lễ và thời gian Chính phủ cấm. Chọn ngày làm việc, từ 06 giờ đến trước 22 giờ; có huy động lực lượng thì ngoài 15 ngày trước và sau tết Nguyên đán. (L72.5, N42.2)
từ chối: Mục “Ngày tổ chức” không đọc được; hãy nhập lại.
từ chối: Mục “Giờ (ví dụ 08:30)” không đọc được; hãy nhập lại.
từ chối: Còn thiếu: Địa điểm. Hãy bổ sung rồi làm lại. (L72.6, N46.5, N86.2)
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Án phí, lệ phí Toà án: Có điều kiện thi hành; phải thi hành 15.000.000, đã thu 0, đã trả 0
QDT-001 Quyết định thi hành án chủ động: Đã phát hành

# Ngày thường, trong giờ: được. Phải họp phối hợp trước ít nhất 01 ngày làm việc, báo dự trù chi phí trước 02 ngày làm việc (N47.3, L72.7).
# Công an phải gửi kế hoạch, phương án bảo vệ trước ngày cưỡng chế 05 ngày làm việc (L72.6b, N46.6): ngày 24/11 quá gần, sớm nhất là 25/11.
tác nghiệp OP-12.police_plan result="Đã có phương án"
tác nghiệp OP-12.plan held_on="2026-11-24" hour="08:00" place="thôn 2, xã Hòa Phú" content="Kê biên, thu giữ xe máy" cost="5000000"
tác nghiệp OP-12.plan held_on="2026-12-10" hour="08:00" place="thôn 2, xã Hòa Phú" content="Kê biên, thu giữ xe máy" cost="5000000"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
biện pháp
hạn
----
từ chối: Chưa làm được việc “Nhận kế hoạch, phương án bảo vệ cưỡng chế của công an”: phải làm việc “Lập, phê duyệt kế hoạch cưỡng chế” trước. (N46.6, L72.6b)
từ chối: Ngày 24/11/2026 quá gần: công an gửi kế hoạch, phương án bảo vệ cưỡng chế đã phê duyệt phải ít nhất 05 ngày làm việc trước ngày cưỡng chế, nay không còn kịp; ngày sớm nhất là 25/11/2026. (L72.6b, N46.6)
soạn CV-023
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
CV-023 Kế hoạch cưỡng chế thi hành án: Chờ ký
xong: Kế hoạch cưỡng chế thi hành án
xong: Kế hoạch cưỡng chế thi hành án
coercion_planned  : đang áp dụng
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-12.plan: T-110 hết ngày 20/11/2026, L72.6b, N46.6
  OP-12.plan: T-031 hết ngày 20/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-12.plan: T-110b hết ngày 02/12/2026, L72.6b, N46.6
  OP-12.plan: T-107 hết ngày 07/12/2026, L72.7
  OP-12.plan: T-111 hết ngày 08/12/2026, N47.3

# Công an trả lời đề nghị phối hợp (T-108) là một việc; gửi kế hoạch, phương án bảo vệ (T-110, T-110b) là việc khác.
ngày 2026-11-20 09:00
là chủ việc
tác nghiệp OP-12.police_plan result="Phương án bảo vệ cưỡng chế đã phê duyệt" paper_no="12/KH-CAX" paper_on="2026-11-20"
hạn
----
Có điều kiện thi hành
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-12.plan: T-031 hết ngày 20/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-12.plan: T-107 hết ngày 07/12/2026, L72.7
  OP-12.plan: T-111 hết ngày 08/12/2026, N47.3

# Việc đã có kế hoạch huy động lực lượng thì kê biên ngày 25/01/2027 (trong 15 ngày trước Tết) cũng không được; đổi sang 19/01/2027 thì được.
là chủ việc
tác nghiệp OP-08.asset_found asset_name="Xe máy 47K1" asset_kind="vehicle" value="14000000"
tác nghiệp OP-14.seize asset="1" held_on="2027-01-25" hour="08:00" place="thôn 2, xã Hòa Phú" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
tác nghiệp OP-14.seize asset="1" held_on="2027-01-19" hour="08:00" place="thôn 2, xã Hòa Phú" căn_cứ="L71 4" tài_liệu="Biên bản xác minh"
văn bản của việc
kiểm sổ
----
Có điều kiện thi hành
từ chối: Không tổ chức cưỡng chế từ 22 giờ đến 06 giờ, ngày nghỉ, ngày lễ và thời gian Chính phủ cấm. Chọn ngày làm việc, từ 06 giờ đến trước 22 giờ; có huy động lực lượng thì ngoài 15 ngày trước và sau tết Nguyên đán. (L72.5, N42.2)
soạn QDC-020
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
CV-023 Kế hoạch cưỡng chế thi hành án: Đã phát hành
QDC-020 Quyết định cưỡng chế kê biên phương tiện giao thông: Chờ ký
0 sai lệch
