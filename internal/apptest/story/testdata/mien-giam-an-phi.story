# Miễn phần án phí còn lại cho người đã tích cực thi hành mà gặp khó khăn đặc biệt kéo dài (L42.3): lập hồ sơ có ý kiến Viện kiểm sát (L43), Toà án
# thụ lý trong 02 ngày làm việc, quyết định (L44), hết 15 ngày mà Viện kiểm sát cấp trên còn kháng nghị được (L45.1) thì đình chỉ phần được miễn (L48.5), kết thúc (L55).
ngày 2026-10-12 09:00
là daklak.tiepnhan1
nhận thao-do.txt
xác nhận hiệu_lực="2026-10-12"
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 58/2026/DS-ST; ngày 11/09/2026
  Buộc thực hiện hoặc không thực hiện công việc: 0 đồng
  Án phí, lệ phí Toà án: 300.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc

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
----
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
Đã thụ lý
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện
Trong thời hạn tự nguyện

ngày 2026-11-02 09:00
qua ngày
là chủ việc
tác nghiệp OP-08.no_means_found result="Nhà cháy, không còn tài sản, thu nhập" place="buôn Ea Bông, xã Ea Ning"
tác nghiệp OP-09.no_means căn_cứ="L38.1 a" tài_liệu="Biên bản xác minh" reason="Hoả hoạn, không còn tài sản"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
là chủ việc
tác nghiệp OP-26.propose căn_cứ="L42 3" tài_liệu="Biên bản xác minh; ý kiến Viện kiểm sát; xác nhận hoả hoạn" person="Khổng Văn Rạng" amount="200000" proof="Biên bản xác minh ngày 02/11/2026, ý kiến của Viện kiểm sát, xác nhận hoả hoạn"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
hạn
----
2 thời hạn đã hết
Đang xác minh
soạn QDT-018
xong: Quyết định về việc chưa có điều kiện thi hành án
xong: Quyết định về việc chưa có điều kiện thi hành án
soạn CV-028
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-018 Quyết định về việc chưa có điều kiện thi hành án: Đã phát hành
CV-028 Tờ trình đề nghị xét miễn, giảm thi hành án (nộp ngân sách): Chờ ký
xong: Tờ trình đề nghị xét miễn, giảm thi hành án (nộp ngân sách)
xong: Tờ trình đề nghị xét miễn, giảm thi hành án (nộp ngân sách)
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-26.propose: T-191 hết ngày 04/11/2026, L44.2
  OP-09.no_means: T-030 hết ngày 05/11/2026, L35.1
  OP-09.no_means: T-031 hết ngày 05/11/2026, L35.2
  OP-09.no_means: T-051 hết ngày 09/11/2026, N23.1
  OP-09.no_means: T-054 hết ngày 04/05/2027, L38.3
  OP-09.no_means: T-056 hết ngày 02/11/2028, L38.4, N22

ngày 2026-11-04 09:00
là chủ việc
tác nghiệp OP-26.court_hears paper_no="01/2026/TB-TA" paper_on="2026-11-04" held_on="2026-11-16"
hạn
----
Chưa có điều kiện
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-09.no_means: T-030 hết ngày 05/11/2026, L35.1
  OP-09.no_means: T-031 hết ngày 05/11/2026, L35.2
  OP-09.no_means: T-051 hết ngày 09/11/2026, N23.1
  OP-26.court_hears: T-192 hết ngày 23/11/2026, L44.4
  OP-09.no_means: T-054 hết ngày 04/05/2027, L38.3
  OP-09.no_means: T-056 hết ngày 02/11/2028, L38.4, N22

ngày 2026-11-18 09:00
là chủ việc
tác nghiệp OP-26.court_decides paper_no="02/2026/QĐ-TA" paper_on="2026-11-16" amount="200000" result="Miễn phần án phí còn lại"
hạn
----
Chưa có điều kiện
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-09.no_means: T-030 hết ngày 05/11/2026, L35.1
  OP-09.no_means: T-031 hết ngày 05/11/2026, L35.2
  OP-09.no_means: T-051 hết ngày 09/11/2026, N23.1
  OP-26.court_decides: T-193 hết ngày 03/12/2026, L45.1
  OP-09.no_means: T-054 hết ngày 04/05/2027, L38.3
  OP-09.no_means: T-056 hết ngày 02/11/2028, L38.4, N22

# Chờ hết thời hạn kháng nghị rồi mới đình chỉ phần được miễn.
ngày 2026-11-26 09:00
qua ngày
là chủ việc
tác nghiệp OP-26.relieved căn_cứ="L48 5" tài_liệu="Quyết định miễn của Toà án" amount="200000" paper_no="02/2026/QĐ-TA" paper_on="2026-11-16"
----
từ chối: Chưa làm được việc “Đình chỉ phần được miễn, giảm”: thời hạn “Kháng nghị quyết định miễn, giảm, viện kiểm sát cấp trên” (T-193) còn chạy đến hết ngày 03/12/2026; làm được sau ngày ấy. (L45.1)

ngày 2026-12-04 09:00
qua ngày
là chủ việc
tác nghiệp OP-26.relieved căn_cứ="L48 5" tài_liệu="Quyết định miễn của Toà án đã có hiệu lực" amount="200000" paper_no="02/2026/QĐ-TA" paper_on="2026-11-16"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
đọc giấy QDT-027 từ="QUYẾT ĐỊNH: " đến="Nơi nhận"
tình trạng
hạn
việc đã làm
kiểm sổ
----
1 thời hạn đã hết
soạn QDT-027
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-018 Quyết định về việc chưa có điều kiện thi hành án: Đã phát hành
CV-028 Tờ trình đề nghị xét miễn, giảm thi hành án (nộp ngân sách): Đã phát hành
QDT-027 Quyết định đình chỉ thi hành án: Chờ ký
xong: Quyết định đình chỉ thi hành án
xong: Quyết định đình chỉ thi hành án
QUYẾT ĐỊNH: Điều 1. Đình chỉ thi hành Quyết định thi hành án nêu trên đối với: - Khổng Văn Rạng, sinh năm 1972, địa chỉ: buôn Ea Bông, xã Ea Ning, tỉnh Đắk Lắk. Các khoản đình chỉ: - Ông Khổng Văn Rạng phải chịu 300.000 đồng; còn phải thi hành 200.000 đồng. Căn cứ: khoản 5 Điều 48 Luật Thi hành án dân sự. Lý do: Có quyết định miễn, giảm nghĩa vụ thi hành án. Các khoản đã thi hành trước khi đình chỉ: Stt Khoản đã thi hành Số tiền (đồng) 1 Ông Khổng Văn Rạng phải chịu 300.000 đồng 100.000 Tổng cộng 100.000 2 Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Chấp hành viên Nguyễn Thị Hồng Nhung, kế toán, đương sự và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./. Nơi nhận
01/QĐ-THADS: Kết thúc
  khoản 1 Án phí, lệ phí Toà án: Kết thúc; phải thi hành 300.000, đã thu 100.000, đã trả 100.000
  OP-03.ex_officio: T-031 hết ngày 19/10/2026, L35.2
  OP-09.no_means: T-030 hết ngày 05/11/2026, L35.1
  OP-09.no_means: T-031 hết ngày 05/11/2026, L35.2
  OP-26.relieved: T-030 hết ngày 09/12/2026, L35.1
  OP-26.relieved: T-031 hết ngày 09/12/2026, L35.2
  OP-28.close: T-211 hết ngày 04/01/2027, N32.2
14/10/2026 OP-03.ex_officio L33.2, L33.3, N8
14/10/2026 OP-04.assign L22.2, N12.2
14/10/2026 OP-05.open_file N12.2
14/10/2026 OP-06.serve_decision L35.1, N16
14/10/2026 OP-19.receive L54.6
14/10/2026 OP-20.pay_idle L54.6, N30
02/11/2026 OP-07.period_over L36.1, L37.1
02/11/2026 OP-08.no_means_found L37, L38.1
02/11/2026 OP-09.no_means L38.1a
02/11/2026 OP-26.propose L42, L43
04/11/2026 OP-26.court_hears L44.2
18/11/2026 OP-26.court_decides L44.4
04/12/2026 OP-26.relieved L48.5
04/12/2026 OP-28.close L55, N32.1
0 sai lệch
