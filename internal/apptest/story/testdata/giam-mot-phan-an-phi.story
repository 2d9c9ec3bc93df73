# Giảm một phần án phí còn lại (L42, L44): hết 15 ngày mà Viện kiểm sát cấp trên còn kháng nghị được (L45.1) thì đình chỉ đúng phần được giảm (L48.5); khoản còn lại tiếp tục thi hành từ chỗ đang đứng, thu đủ phần còn lại thì xong. Không giảm quá số còn phải thi hành, không đình chỉ khi còn thời hạn kháng nghị.
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận thao-do.txt
xác nhận hiệu_lực="2026-10-12"
ngày 2026-10-14 09:00
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-05.open_file
tác nghiệp OP-06.serve_decision how="giao trực tiếp"
tác nghiệp OP-19.receive amount="100000" receipt="BL 0170"
tác nghiệp OP-20.pay_idle amount="100000" receipt="GNT 33"
tình trạng
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 58/2026/DS-ST; ngày 11/09/2026
  Buộc thực hiện hoặc không thực hiện công việc: 0 đồng
  Án phí, lệ phí Toà án: 300.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Đã thụ lý
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện
01/QĐ-THADS: Trong thời hạn tự nguyện
  khoản 1 Án phí, lệ phí Toà án: Trong thời hạn tự nguyện; phải thi hành 300.000, đã thu 100.000, đã trả 100.000

ngày 2026-11-02 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.no_means_found result="Nhà cháy, không còn tài sản" place="buôn Ea Bông, xã Ea Ning"
tác nghiệp OP-09.no_means căn_cứ="L38.1 a" tài_liệu="Biên bản xác minh" reason="Hoả hoạn, không còn tài sản"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-26.propose căn_cứ="L42 3" tài_liệu="Biên bản xác minh; ý kiến Viện kiểm sát; xác nhận hoả hoạn" person="Khổng Văn Rạng" amount="120000" proof="Biên bản xác minh ngày 02/11/2026, ý kiến của Viện kiểm sát, xác nhận hoả hoạn"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
ngày 2026-11-04 09:00
là chủ việc
tác nghiệp OP-26.court_hears paper_no="01/2026/TB-TA" paper_on="2026-11-04" held_on="2026-11-16"
ngày 2026-11-18 09:00
tác nghiệp OP-26.court_decides paper_no="02/2026/QĐ-TA" paper_on="2026-11-16" amount="120000" result="Giảm 120.000 đồng"
# Còn thời hạn kháng nghị đến hết 25/11.
tác nghiệp OP-26.relieved căn_cứ="L48 5" tài_liệu="Quyết định giảm của Toà án" amount="120000" paper_no="02/2026/QĐ-TA" paper_on="2026-11-16"
----
2 thời hạn đã hết
Đang xác minh
soạn QDT-018
xong: Quyết định về việc chưa có điều kiện thi hành án
xong: Quyết định về việc chưa có điều kiện thi hành án
soạn CV-028
xong: Tờ trình đề nghị xét miễn, giảm thi hành án (nộp ngân sách)
xong: Tờ trình đề nghị xét miễn, giảm thi hành án (nộp ngân sách)
Chưa có điều kiện
Chưa có điều kiện
từ chối: Chưa làm được việc “Đình chỉ phần được miễn, giảm”: thời hạn “Kháng nghị quyết định miễn, giảm, viện kiểm sát cấp trên” (T-193) còn chạy đến hết ngày 03/12/2026; làm được sau ngày ấy. (L45.1)

ngày 2026-12-04 09:00
qua ngày
là chủ việc
tác nghiệp OP-26.relieved căn_cứ="L48 5" tài_liệu="Quyết định giảm của Toà án đã có hiệu lực" amount="250000" paper_no="02/2026/QĐ-TA" paper_on="2026-11-16"
tác nghiệp OP-26.relieved căn_cứ="L48 5" tài_liệu="Quyết định giảm của Toà án đã có hiệu lực" amount="120000" paper_no="02/2026/QĐ-TA" paper_on="2026-11-16"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
hạn
----
1 thời hạn đã hết
từ chối: Số tiền được miễn, giảm 250.000 đồng lớn hơn số còn phải thi hành 200.000 đồng; hãy kiểm tra lại quyết định của Toà án. (L48.5)
soạn QDT-027
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-018 Quyết định về việc chưa có điều kiện thi hành án: Đã phát hành
CV-028 Tờ trình đề nghị xét miễn, giảm thi hành án (nộp ngân sách): Đã phát hành
QDT-027 Quyết định đình chỉ thi hành án: Chờ ký
xong: Quyết định đình chỉ thi hành án
xong: Quyết định đình chỉ thi hành án
01/QĐ-THADS: Chưa có điều kiện
  khoản 1 Án phí, lệ phí Toà án: Chưa có điều kiện; phải thi hành 180.000, đã thu 100.000, đã trả 100.000
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-09.no_means: T-030 hết ngày 05/11/2026, L35.1
  OP-09.no_means: T-031 hết ngày 05/11/2026, L35.2
  OP-09.no_means: T-051 hết ngày 09/11/2026, N23.1
  OP-26.relieved: T-030 hết ngày 09/12/2026, L35.1
  OP-26.relieved: T-031 hết ngày 09/12/2026, L35.2
  OP-09.no_means: T-054 hết ngày 04/05/2027, L38.3
  OP-09.no_means: T-056 hết ngày 02/11/2028, L38.4, N22

# Có việc làm lại: phần còn lại 80.000 đồng nộp đủ thì xong, việc kết thúc.
ngày 2026-12-09 09:00
là chủ việc
tác nghiệp OP-09.resume reason="Đã có việc làm, có tiền công"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-19.receive amount="80001" receipt="BL 0200"
tác nghiệp OP-19.receive amount="80000" receipt="BL 0201"
tác nghiệp OP-20.pay amount="80000" receipt="GNT 40"
tình trạng
kiểm sổ
----
soạn QDT-019
xong: Quyết định tiếp tục thi hành án (khi có điều kiện trở lại)
xong: Quyết định tiếp tục thi hành án (khi có điều kiện trở lại)
từ chối: Số tiền 80.001 đồng lớn hơn số còn phải thi hành 80.000 đồng; hãy kiểm tra lại biên lai. (L54.6)
Chờ thanh toán
Kết thúc
01/QĐ-THADS: Kết thúc
  khoản 1 Án phí, lệ phí Toà án: Kết thúc; phải thi hành 180.000, đã thu 180.000, đã trả 180.000
0 sai lệch
