# Quyết định được thông báo hợp lệ ngày thứ Sáu 06/11/2026: thời hạn tự nguyện 10 ngày hết ngày thứ Hai 16/11/2026 (L36.1).
ngày 2026-11-02 09:00
là daklak.tiepnhan1
nhận lien-doi.txt
xác nhận hiệu_lực="2026-10-11"
là daklak.thutruong
ký
là daklak.vanthu
đóng dấu
ngày 2026-11-06 16:00
là daklak.chv4
thông báo 2026-11-06
là chủ việc
thông báo 2026-11-01
thông báo 2026-11-07
thông báo 2026-11-06
thời hạn
hồ sơ
tra cứu
ngày 2026-11-17 08:00
tra cứu
----
Tòa án nhân dân khu vực 1 - Đắk Lắk; số 51/2026/DS-ST; ngày 10/09/2026
  Trả nợ, thanh toán: 300.000.000 đồng
  Án phí, lệ phí Toà án: 15.000.000 đồng
nơi thi hành: 66.01 Tòa án nhân dân khu vực 1 - Đắk Lắk xét xử sơ thẩm: Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk cùng địa bàn thi hành (L32).
mở 1 việc
xong: Quyết định thi hành án chủ động
xong: Quyết định thi hành án chủ động
từ chối: Ngày 01/11/2026 sớm hơn quyết định thi hành án (ngày 02/11/2026); hãy kiểm tra lại ngày. (L35.1, N16)
từ chối: Ngày 07/11/2026 ở sau hôm nay; hãy ghi ngày việc đã diễn ra. (L35.1, N16)
Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST: T-017 hết ngày 04/11/2026, N12.2
Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST: T-031 hết ngày 05/11/2026, L35.2
Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST: T-040 hết ngày 16/11/2026, L36.1
Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST: T-200 hết ngày 23/11/2026, L96.2
Cù Xuân Hải, Lã Thị Thắm – 51/2026/DS-ST; QDT-001; Trong thời hạn tự nguyện; 15.000.000 đồng; 01/QĐ-THADS; hạn T-017
200: Đang trong thời hạn tự nguyện thi hành Hồ sơ 01/QĐ-THADS C* X*** H**, L* T** T*** phải nộp tiền cho Nhà nước. Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk Việc cần làm đến hết ngày 16/11/2026 Còn 10 ngày để tự nguyện thi hành. 15.000.000 đồng Quá hạn mà chưa nộp thì có thể bị cưỡng chế và phải chịu chi phí cưỡng chế. Hồ sơ đã đi qua Đã nhận bản án 02/11/2026 Có quyết định thi hành án 02/11/2026 · Số 01/QĐ-THADS Tự nguyện thi hành Trả tiền, tài sản cho người được nhận Xong
200: Đang trong thời hạn tự nguyện thi hành Hồ sơ 01/QĐ-THADS C* X*** H**, L* T** T*** phải nộp tiền cho Nhà nước. Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk Việc cần làm đến hết ngày 16/11/2026 Thời hạn tự nguyện đã hết. Hãy liên hệ ngay Chấp hành viên. 15.000.000 đồng Quá hạn mà chưa nộp thì có thể bị cưỡng chế và phải chịu chi phí cưỡng chế. Hồ sơ đã đi qua Đã nhận bản án 02/11/2026 Có quyết định thi hành án 02/11/2026 · Số 01/QĐ-THADS Tự nguyện thi hành Trả tiền, tài sản cho người được nhận Xong
