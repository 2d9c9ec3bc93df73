package extract

import "thads/internal/errs"

// Why a text can't be read as a judgment at all. Where a reading is possible but doubtful there are warnings instead.
var (
	ErrEmpty = errs.Define(errs.Invalid, "extract.empty",
		"Văn bản trống hoặc không có chữ đọc được; hãy quét lại hoặc chọn tệp khác.")
	ErrNotJudgment = errs.Define(errs.Invalid, "extract.not_a_judgment",
		"Văn bản không phải là bản án hay quyết định của Tòa án; hãy kiểm tra lại tệp đã chọn.")
	ErrForeignCourt = errs.Define(errs.Unlawful, "extract.foreign_court",
		"Văn bản là của Tòa án nước ngoài; chỉ nhận khi đã có quyết định của Tòa án Việt Nam công nhận và cho thi hành.")
	ErrNoDisposition = errs.Define(errs.Invalid, "extract.no_disposition",
		"Không tìm thấy phần quyết định của bản án; hãy kiểm tra xem tệp có đủ trang hay không rồi nhập lại.")
	ErrTooLong = errs.Define(errs.TooLarge, "extract.too_long",
		"Văn bản dài quá %d ký tự; hãy tách riêng từng bản án rồi nhập lại.")
)
