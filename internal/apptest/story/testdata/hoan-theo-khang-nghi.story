# Hoãn theo yêu cầu của người có thẩm quyền kháng nghị: một lần, không quá 03 tháng từ ngày ra văn bản (L46.2, T-082); rồi tạm đình chỉ theo quyết định kháng nghị (L47.2), tiếp tục khi kháng nghị bị rút (L47.3).
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
tác nghiệp OP-23.postpone_protest paper_of="Viện kiểm sát nhân dân tối cao" paper_no="12/YC" paper_on="2026-11-16" from="2026-11-17" until="2027-03-01" tài_liệu="Công văn số 12/YC"
tác nghiệp OP-23.postpone_protest paper_of="Viện kiểm sát nhân dân tối cao" paper_no="12/YC" paper_on="2026-11-16" from="2026-11-17" until="2027-02-16" tài_liệu="Công văn số 12/YC"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
hạn
----
1 thời hạn đã hết
Có điều kiện thi hành
từ chối: Hoãn theo yêu cầu của người có thẩm quyền kháng nghị chỉ một lần và không quá 03 tháng kể từ ngày ra văn bản yêu cầu. Ghi ngày hết hoãn trong 03 tháng; đã hoãn một lần thì chỉ tạm đình chỉ khi có quyết định kháng nghị (OP-23). (L46.2)
soạn QDT-022
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-022 Quyết định hoãn thi hành án theo yêu cầu của người có thẩm quyền kháng nghị: Chờ ký
xong: Quyết định hoãn thi hành án theo yêu cầu của người có thẩm quyền kháng nghị
xong: Quyết định hoãn thi hành án theo yêu cầu của người có thẩm quyền kháng nghị
01/QĐ-THADS: Hoãn
  khoản 1 Án phí, lệ phí Toà án: Hoãn; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-23.postpone_protest: T-030 hết ngày 20/11/2026, L35.1
  OP-23.postpone_protest: T-031 hết ngày 20/11/2026, L35.2
  OP-06.serve_decision: T-200 hết ngày 23/11/2026, L96.2
  OP-23.postpone_protest: T-082 hết ngày 16/02/2027, L46.2
  OP-23.postpone_protest: T-083 hết ngày 23/02/2027, L46.3

# Hết ba tháng mà không có kháng nghị: phải ra quyết định tiếp tục (L46.3); không được hoãn lần hai.
ngày 2027-02-17 08:00
qua ngày
là chủ việc
nhắc việc
hạn
tác nghiệp OP-23.resume căn_cứ="L46.3 2" tài_liệu="Công văn số 12/YC"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
là chủ việc
tác nghiệp OP-23.postpone_protest paper_of="Toà án nhân dân tối cao" paper_no="15/YC" paper_on="2027-02-17" from="2027-02-17" until="2027-03-17" tài_liệu="Công văn số 15/YC"
tác nghiệp OP-23.suspend_protest paper_of="Toà án nhân dân tối cao" paper_no="02/KN" paper_on="2027-02-17" căn_cứ="L47.2 1" tài_liệu="Quyết định kháng nghị số 02/KN"
văn bản của việc
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
ngày 2027-05-10 08:00
là chủ việc
tác nghiệp OP-13.deduct owner="Cù Xuân Hải" account="0101" holder="Ngân hàng A" amount="15000000" căn_cứ="L71 1" tài_liệu="Sao kê"
tác nghiệp OP-23.document_in paper_of="Toà án nhân dân tối cao" paper_no="09/RKN" paper_on="2027-05-07"
tác nghiệp OP-23.resume_suspended căn_cứ="L47.3 a" tài_liệu="Quyết định rút kháng nghị số 09/RKN"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
tình trạng
hạn
kiểm sổ
----
2 thời hạn đã hết
Chấp hành viên: Lập hồ sơ thi hành án, 04/11/2026
Chấp hành viên: Thông báo cho đương sự, người có quyền lợi, nghĩa vụ liên quan: Hoãn theo yêu cầu của người có thẩm quyền kháng nghị, 20/11/2026
Chấp hành viên: Thông báo cho người có thẩm quyền kháng nghị: Hoãn theo yêu cầu của người có thẩm quyền kháng nghị, không hạn
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-23.postpone_protest: T-030 hết ngày 20/11/2026, L35.1
  OP-23.postpone_protest: T-031 hết ngày 20/11/2026, L35.2
  OP-23.postpone_protest: T-083 hết ngày 23/02/2027, L46.3
soạn QDT-025
xong: Quyết định tiếp tục thi hành án sau hoãn
xong: Quyết định tiếp tục thi hành án sau hoãn
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Án phí, lệ phí Toà án: Có điều kiện thi hành; phải thi hành 15.000.000, đã thu 0, đã trả 0
từ chối: Hoãn theo yêu cầu của người có thẩm quyền kháng nghị chỉ một lần và không quá 03 tháng kể từ ngày ra văn bản yêu cầu. Ghi ngày hết hoãn trong 03 tháng; đã hoãn một lần thì chỉ tạm đình chỉ khi có quyết định kháng nghị (OP-23). (L46.2)
soạn TB-030
QDT-001 Quyết định thi hành án chủ động: Đã phát hành
QDT-022 Quyết định hoãn thi hành án theo yêu cầu của người có thẩm quyền kháng nghị: Đã phát hành
QDT-025 Quyết định tiếp tục thi hành án sau hoãn: Đã phát hành
TB-030 Thông báo tạm đình chỉ thi hành án: Chờ ký
xong: Thông báo tạm đình chỉ thi hành án
xong: Thông báo tạm đình chỉ thi hành án
01/QĐ-THADS: Tạm đình chỉ
  khoản 1 Án phí, lệ phí Toà án: Tạm đình chỉ; phải thi hành 15.000.000, đã thu 0, đã trả 0
từ chối: Không có khoản nào đang ở trạng thái làm được việc “Khấu trừ tiền trong tài khoản” (hiện nay: Tạm đình chỉ); chỉ làm được từ: Trong thời hạn tự nguyện; Đang xác minh; Có điều kiện thi hành; Đang cưỡng chế, xử lý tài sản. (L71.1, L73, N49)
Tạm đình chỉ
soạn QDT-026
xong: Quyết định tiếp tục thi hành án sau tạm đình chỉ
xong: Quyết định tiếp tục thi hành án sau tạm đình chỉ
01/QĐ-THADS: Có điều kiện thi hành
  khoản 1 Án phí, lệ phí Toà án: Có điều kiện thi hành; phải thi hành 15.000.000, đã thu 0, đã trả 0
  OP-04.assign: T-017 hết ngày 04/11/2026, N12.2
  OP-03.ex_officio: T-031 hết ngày 05/11/2026, L35.2
  OP-23.postpone_protest: T-030 hết ngày 20/11/2026, L35.1
  OP-23.postpone_protest: T-031 hết ngày 20/11/2026, L35.2
  OP-23.resume: T-030 hết ngày 22/02/2027, L35.1
  OP-23.resume: T-031 hết ngày 22/02/2027, L35.2
  OP-23.suspend_protest: T-031 hết ngày 22/02/2027, L35.2
  OP-23.suspend_protest: T-085 hết ngày 24/02/2027, L47.2
  OP-23.resume_suspended: T-030 hết ngày 13/05/2027, L35.1
  OP-23.resume_suspended: T-031 hết ngày 13/05/2027, L35.2
0 sai lệch
