package staff_test

import (
	"strings"

	"thads/internal/web/staff"
	"thads/internal/web/ui"
)

// sampleFile is a file in the middle of its life: locked papers, proposals, a scan that can't be read, one being read.
func sampleFile() staff.FileView {
	hash := strings.Repeat("4eadb432", 8)
	base := "/can-bo/tai-lieu"
	return staff.FileView{Page: samplePage("Hồ sơ, tài liệu", "officer", "/can-bo/tim"), Title: "Y Blơ Niê", Line: "Hồ sơ số 01/QĐ-THADS · 6 tài liệu · 318 tờ", Base: base, OnceKey: "k",
		Crumbs: []ui.Crumb{{Href: "/can-bo/tim", Label: "Tất cả hồ sơ"}, {Href: "/can-bo/ho-so/c1", Label: "Y Blơ Niê – 12/2026/DS-ST"}},
		Number: "01/QĐ-THADS", MayOpen: true, MayAdd: true, MayLock: true, Proofs: 1, Reading: []string{"quét 300 trang của hồ sơ vay vốn ngân hàng.pdf", "anh-2.jpg"},
		Results: []staff.FileResult{{Name: "rong.pdf", Say: "Tệp rong.pdf rỗng, không có nội dung nên không đưa vào hồ sơ; hãy quét hoặc chọn lại.", Tone: ui.Late},
			{Name: "bien-ban.pdf", Say: "Đã có trong hồ sơ: Biên bản xác minh điều kiện thi hành án (bút lục 4-5). Chỉ giữ một bản.", Tone: ui.Soon}},
		Query: "con bò", Hits: []staff.FileHit{{Href: base, Where: "Bút lục 4", Title: "Biên bản xác minh điều kiện thi hành án", Before: "… lập biên bản về việc", Word: "con bò", After: "vàng của ông Y Blơ Niê đã bán trước khi có bản án …"}},
		Rows: []staff.FileRow{
			{ID: "1", Span: "1", Title: "Bản án số 12/2026/DS-ST", Number: "12/2026/DS-ST", Day: "02/10/2026", FileName: "ban-an.txt", Hash: hash, Href: base, Edit: base, State: "Đã xác nhận, đã khoá", Tone: ui.OK},
			{ID: "2", Span: "2-3", Title: "Quyết định thi hành án chủ động", Form: "QDT-001", Number: "01/QĐ-THADS", Day: "23/11/2026", Hash: hash, Href: base, Edit: base, State: "Văn bản của cơ quan, đã khoá", Tone: ui.OK},
			{ID: "3", Span: "4-5", Title: "Biên bản xác minh điều kiện thi hành án", Form: "BB-011", Day: "10/11/2026", FileName: "bien-ban-xac-minh-dieu-kien-thi-hanh-an-tai-uy-ban-nhan-dan-xa.pdf", Hash: hash, Href: base, Edit: base, State: "Máy đề xuất", Tone: ui.Soon, Propose: true, Down: 4, Found: true},
			{ID: "4", Span: "6", Title: "sao-ke.pdf", Hash: hash, Href: base, Edit: base, State: "Máy không đọc được", Tone: ui.Late, Problem: "Tệp PDF có mật khẩu nên không đọc được. Hãy gỡ mật khẩu rồi gửi lại.", Up: 3, Down: 5},
			{ID: "5", Span: "7-306", Title: "quét 300 trang của hồ sơ vay vốn ngân hàng.pdf", Hash: hash, Href: base, Edit: base, State: "Chờ máy đọc", Up: 4, Down: 6},
			{ID: "6", Span: "307-318", Title: "Giấy chứng nhận quyền sử dụng đất", Href: base, Edit: base, State: "Bản giấy", Tone: ui.OK, Note: "bản gốc lưu tủ 3", Up: 5},
		},
		Edit: &staff.FileEdit{ID: "3", Title: "Biên bản xác minh điều kiện thi hành án", Titles: []string{"Biên bản làm việc", "Biên bản xác minh điều kiện thi hành án"}, MayRemove: true, MayReadAgain: true, Back: base,
			Place: ui.Field{ID: "e-den", Name: "den", Label: "Vị trí thứ", Value: "3", Type: "number", Required: true},
			Fields: []ui.Field{{ID: "e-ten", Name: "ten", Label: "Tên tài liệu", Value: "Biên bản xác minh điều kiện thi hành án", Hint: "Chọn trong danh sách mẫu văn bản hoặc tự gõ."},
				{ID: "e-so", Name: "so", Label: "Số, ký hiệu"}, {ID: "e-ngay", Name: "ngay", Label: "Ngày của tài liệu", Value: "2026-11-10", Type: "date"}, {ID: "e-to", Name: "to", Label: "Số tờ", Value: "2", Type: "number"}}}}
}
