package bench

import (
	"fmt"
	"strings"
)

// judgment is an invented judgment of a usual length; nobody and nothing in it is real. n tells one from another.
func judgment(n int) string {
	var b strings.Builder
	fmt.Fprintf(&b, `TÒA ÁN NHÂN DÂN
KHU VỰC 1 - ĐẮK LẮK
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Bản án số: %d/2026/DS-ST
Ngày: 14-8-2026
V/v tranh chấp hợp đồng vay tài sản

NHÂN DANH
NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

TÒA ÁN NHÂN DÂN KHU VỰC 1 - ĐẮK LẮK

- Thành phần Hội đồng xét xử sơ thẩm gồm có:
Thẩm phán - Chủ tọa phiên tòa: Bà Người Dựng Thử.

Ngày 14 tháng 8 năm 2026, tại trụ sở Tòa án nhân dân khu vực 1 - Đắk Lắk, xét xử sơ thẩm công khai vụ án dân sự thụ lý số 120/2026/TLST-DS về việc "Tranh chấp hợp đồng vay tài sản" giữa các đương sự:

- Nguyên đơn: Bà Trần Thị Thử Nghiệm, sinh năm 1979; địa chỉ: thôn Đồng Mận, xã Tân Khê, tỉnh Đắk Lắk.
- Bị đơn: Ông Y Thử Niê, sinh năm 1984; địa chỉ: buôn Hwiê, xã Bình Lãng, tỉnh Đắk Lắk.

NỘI DUNG VỤ ÁN:
`, n)
	for i := range 24 {
		fmt.Fprintf(&b, "[%d] Theo đơn khởi kiện và lời khai tại phiên tòa, nguyên đơn trình bày: ngày %02d tháng 3 năm 2025, bị đơn vay của nguyên đơn số tiền 85.000.000 đồng, có viết giấy vay, hẹn trả trong sáu tháng; đến nay bị đơn chưa trả khoản nào mặc dù nguyên đơn đã nhiều lần yêu cầu.\n", i+1, i%27+1)
	}
	b.WriteString(`
Vì các lẽ trên,

QUYẾT ĐỊNH:

Căn cứ các Điều 26, 35, 39, 147, 271 và 273 Bộ luật Tố tụng dân sự năm 2015; các Điều 357, 463, 466 và 468 Bộ luật Dân sự năm 2015;

1. Chấp nhận yêu cầu khởi kiện của nguyên đơn. Buộc ông Y Thử Niê phải trả cho bà Trần Thị Thử Nghiệm số tiền 85.000.000 đồng (tám mươi lăm triệu đồng).
Kể từ ngày có đơn yêu cầu thi hành án của người được thi hành án cho đến khi thi hành án xong, bên phải thi hành án còn phải chịu khoản tiền lãi của số tiền còn phải thi hành án theo mức lãi suất quy định tại khoản 2 Điều 468 Bộ luật Dân sự năm 2015.
2. Về án phí: Ông Y Thử Niê phải chịu 4.250.000 đồng án phí dân sự sơ thẩm. Hoàn trả cho bà Trần Thị Thử Nghiệm số tiền 2.125.000 đồng tạm ứng án phí đã nộp theo biên lai thu số 0001234 ngày 02/5/2026.
3. Các đương sự có quyền kháng cáo trong thời hạn 15 ngày kể từ ngày tuyên án.

TM. HỘI ĐỒNG XÉT XỬ SƠ THẨM
THẨM PHÁN - CHỦ TỌA PHIÊN TÒA
`)
	return b.String()
}
