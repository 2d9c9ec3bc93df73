# Đơn thiếu chữ ký và bản án: báo bổ sung trong 01 ngày làm việc (T-007, N9.6); thời hạn ra quyết định chỉ chạy từ khi đơn đủ (T-013).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận vay-tai-san.txt
xác nhận hiệu_lực="2026-10-04"
nộp đơn người="Lương Thị Cẩm Vân" địa_chỉ="số 18 đường Hoa Ban, phường Ea Kao, tỉnh Đắk Lắk" ngày="2026-10-12" cơ_quan="Thi hành án dân sự tỉnh Đắk Lắk" toà="Tòa án nhân dân khu vực 1 - Đắk Lắk" số="45/2026/DS-ST" ngày_án="2026-09-03" phải="Y Thuăn Mlô" được="Lương Thị Cẩm Vân" khoản="Trả 120.000.000 đồng" ký="chưa"
thời hạn đơn
thụ lý
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 45/2026/DS-ST; ngày 03/09/2026
  Trả nợ, thanh toán: 120.000.000 đồng
  Án phí, lệ phí Toà án: 6.000.000 đồng
  Trả lại tiền, tài sản, giấy tờ cho đương sự: 3.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 2 việc
đã nhận, cấp phiếu nhận
  còn thiếu: Chữ ký hoặc điểm chỉ của người yêu cầu; pháp nhân thì chữ ký người đại diện và đóng dấu; gửi trên môi trường số thì theo quy định của phương tiện đó
  còn thiếu: Bản án, quyết định; tài liệu liên quan (nếu có); phán quyết trọng tài thì kèm thông tin về yêu cầu huỷ hoặc đăng ký phán quyết
đơn: T-007 hết ngày 13/10/2026, N9.6
từ chối: Việc này đang ở bước “Chờ bổ sung” nên không làm được thao tác này; hãy mở lại hồ sơ.

# Người tiếp nhận ký thông báo bổ sung, văn thư đóng dấu: hết việc báo, đơn vẫn chờ.
ký
là daklak.vanthu
đóng dấu
đơn
----
chưa: Quyết định thi hành án chủ động: Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
chưa: Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ): Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Thông báo yêu cầu bổ sung nội dung đơn yêu cầu
xong: Giấy biên nhận đơn yêu cầu thi hành án
xong: Thông báo yêu cầu bổ sung nội dung đơn yêu cầu
66.01 Lương Thị Cẩm Vân; ngày nộp 12/10/2026; Chờ bổ sung

là daklak.tiepnhan1
thời hạn đơn
tra cứu phiếu
----
200: Cần bổ sung giấy tờ Hồ sơ Yêu cầu thi hành án của L*** T** C** V**. Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk Việc cần làm: bổ sung giấy tờ Hãy xem thông báo bổ sung và mang giấy tờ còn thiếu đến cơ quan. Hồ sơ đã đi qua Đã nhận yêu cầu 12/10/2026 Xem xét trong 05 ngày làm việc Có quyết định thi hành án

# Mới nộp bản án, còn thiếu chữ ký: vẫn chờ. Ngày 20/10 ký đơn tại quầy: đủ, thời hạn 05 ngày làm việc tính từ ngày này.
ngày 2026-10-16 14:00
bổ sung đơn còn="Chữ ký hoặc điểm chỉ của người yêu cầu"
đơn
ngày 2026-10-20 10:00
bổ sung đơn
thời hạn đơn
thụ lý
thời hạn
văn bản
----
66.01 Lương Thị Cẩm Vân; ngày nộp 12/10/2026; Chờ bổ sung
đơn: T-013 hết ngày 27/10/2026, L34.3
đơn: T-009 hết ngày 27/10/2026, L34.4
mở 1 việc
Y Thuăn Mlô – 45/2026/DS-ST: T-010 hết ngày 19/10/2026, L33.3a
Lương Thị Cẩm Vân – 45/2026/DS-ST: T-010 hết ngày 19/10/2026, L33.3a
Y Thuăn Mlô – 45/2026/DS-ST: T-013 hết ngày 27/10/2026, L34.3
QDT-001 Quyết định thi hành án chủ động; Chờ ký; 
QDT-003 Quyết định thi hành án chủ động (trả lại tiền, tài sản, giấy tờ); Chờ ký; 
TB-005 Giấy biên nhận đơn yêu cầu thi hành án; Đã phát hành; 01/PN-THADS
TB-004 Thông báo yêu cầu bổ sung nội dung đơn yêu cầu; Đã phát hành; 01/TB-THADS
QDT-002 Quyết định thi hành án theo yêu cầu; Chờ ký; 
