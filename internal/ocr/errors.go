package ocr

import "thads/internal/errs"

// Sentences of the package.
var (
	ErrNoFile       = errs.Define(errs.NotFound, "ocr.no_file", "Không mở được tệp. Hãy kiểm tra đường dẫn và quyền đọc tệp.")
	ErrEmpty        = errs.Define(errs.Invalid, "ocr.empty", "Tệp rỗng, không có nội dung. Hãy chọn lại tệp.")
	ErrTooLarge     = errs.Define(errs.TooLarge, "ocr.too_large", "Tệp lớn %d MB, quá giới hạn %d MB. Hãy quét lại ở độ phân giải thấp hơn hoặc chia tệp.")
	ErrUnknownKind  = errs.Define(errs.Invalid, "ocr.unknown_kind", "Chưa đọc được loại tệp này (%s). Hãy lưu thành PDF, Word (.docx), ảnh PNG hoặc JPEG rồi gửi lại.")
	ErrEncrypted    = errs.Define(errs.Invalid, "ocr.encrypted", "Tệp PDF có mật khẩu nên không đọc được. Hãy gỡ mật khẩu rồi gửi lại.")
	ErrBroken       = errs.Define(errs.Invalid, "ocr.broken", "Tệp bị hỏng hoặc tải lên chưa đủ, không đọc được. Hãy mở thử và gửi lại bản tốt.")
	ErrTooManyPages = errs.Define(errs.TooLarge, "ocr.too_many_pages", "Tệp có %d trang, quá giới hạn %d trang. Hãy chia thành nhiều tệp.")
	ErrTooManyScans = errs.Define(errs.TooLarge, "ocr.too_many_scans", "Tệp có %d trang phải nhận dạng từ ảnh, quá giới hạn %d trang. Hãy chia thành nhiều tệp.")
	ErrPixels       = errs.Define(errs.TooLarge, "ocr.too_many_pixels", "Ảnh quá lớn (%d x %d điểm ảnh). Hãy quét lại ở 300 dpi.")
	ErrTooHeavy     = errs.Define(errs.TooLarge, "ocr.too_heavy", "Nội dung tệp giãn ra quá lớn khi đọc nên đã dừng lại. Hãy in tệp ra PDF mới rồi gửi lại.")
	ErrTimeout      = errs.Define(errs.Unavailable, "ocr.timeout", "Đọc tệp quá %d giây nên đã dừng lại. Hãy chia nhỏ tệp hoặc thử lại sau.")
	ErrNoTool       = errs.Define(errs.Unavailable, "ocr.no_tool", "Máy chủ thiếu chương trình %s. Người quản trị cài bằng lệnh: sudo apt-get install -y %s")
	ErrFailed       = errs.Define(errs.Internal, "ocr.failed", "Chương trình %s gặp lỗi khi đọc tệp. Hãy thử lại; nếu vẫn lỗi, báo người quản trị.")
	ErrNotScan      = errs.Define(errs.Invalid, "ocr.not_scan", "Chỉ tạo được PDF tra cứu từ PDF hoặc ảnh quét; tệp này là %s.")
)
