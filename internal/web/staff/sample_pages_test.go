package staff_test

import (
	"strings"

	"thads/internal/casefile"
	"thads/internal/document"
	"thads/internal/extract"
	"thads/internal/people"
	"thads/internal/web/staff"
	"thads/internal/web/ui"
)

const sampleText = `TOÀ ÁN NHÂN DÂN KHU VỰC 3 - ĐẮK LẮK
Bản án số: 12/2026/DS-ST
Ngày 02 - 10 - 2026
V/v tranh chấp hợp đồng vay tài sản

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

NGUYÊN ĐƠN: Bà Trần Thị Mẫu, sinh năm 1971; địa chỉ: buôn Mẫu, xã Ea Kar, tỉnh Đắk Lắk.
BỊ ĐƠN: Ông Y Blơ Niê, sinh năm 1980; địa chỉ: thôn 4, xã Ea Kar, tỉnh Đắk Lắk.

QUYẾT ĐỊNH:
1. Buộc ông Y Blơ Niê trả cho bà Trần Thị Mẫu số tiền 196.250.000 đồng.
Kể từ ngày bà Trần Thị Mẫu có đơn yêu cầu thi hành án, ông Y Blơ Niê còn phải chịu lãi đối với số tiền chậm thi hành theo khoản 2 Điều 468 Bộ luật Dân sự.
2. Về án phí: Ông Y Blơ Niê phải chịu 9.812.500 đồng án phí dân sự sơ thẩm. Trả lại bà Trần Thị Mẫu 4.900.000 đồng tạm ứng án phí đã nộp.
`

func spanOf(words string, confidence float64) extract.Value {
	i := strings.Index(sampleText, words)
	return extract.Value{Span: extract.Span{Start: i, End: i + len(words), Text: words}, Confidence: confidence}
}

func sampleReading() (*extract.Reading, casefile.Confirmed) {
	r := &extract.Reading{Text: sampleText, Evidence: extract.Values{
		"court": spanOf("TOÀ ÁN NHÂN DÂN KHU VỰC 3 - ĐẮK LẮK", 0.98), "judgment_number": spanOf("12/2026/DS-ST", 0.99),
		"judgment_date": spanOf("02 - 10 - 2026", 0.62), "kind": spanOf("tranh chấp hợp đồng vay tài sản", 0.95),
	}, Parties: []extract.Party{
		{Name: "Trần Thị Mẫu", Values: extract.Values{"name": spanOf("Trần Thị Mẫu", 0.97), "birth_year": spanOf("1971", 0.97), "address": spanOf("buôn Mẫu, xã Ea Kar, tỉnh Đắk Lắk", 0.9), "role": spanOf("NGUYÊN ĐƠN", 1)}},
		{Name: "Y Blơ Niê", Values: extract.Values{"name": spanOf("Y Blơ Niê", 0.97), "address": spanOf("thôn 4, xã Ea Kar, tỉnh Đắk Lắk", 0.55)}},
	}}
	line := func(words string, confidence float64, l casefile.ConfirmedLine) casefile.ConfirmedLine {
		v := spanOf(words, confidence)
		l.Text, l.Start, l.End, l.Confidence = words, v.Start, v.End, confidence
		return l
	}
	c := casefile.Confirmed{Court: "Toà án nhân dân khu vực 3 - Đắk Lắk", Number: "12/2026/DS-ST", Date: "2026-10-02", Instance: "first", Kind: "tranh chấp hợp đồng vay tài sản",
		Parties: []casefile.ConfirmedParty{
			{Name: "Trần Thị Mẫu", BirthYear: 1971, Address: "buôn Mẫu, xã Ea Kar, tỉnh Đắk Lắk", Role: "nguyên đơn"},
			{Name: "Y Blơ Niê", BirthYear: 1980, Address: "thôn 4, xã Ea Kar, tỉnh Đắk Lắk", Role: "bị đơn"},
		},
		Lines: []casefile.ConfirmedLine{
			line("Buộc ông Y Blơ Niê trả cho bà Trần Thị Mẫu số tiền 196.250.000 đồng.", 0.96, casefile.ConfirmedLine{Kind: casefile.Debt, Amount: 196_250_000, Debtors: []int{1}, Payees: []int{0}, Interest: "Lãi chậm thi hành án kể từ ngày có đơn yêu cầu thi hành án. khoản 2 Điều 468 BLDS 2015"}),
			line("Ông Y Blơ Niê phải chịu 9.812.500 đồng án phí dân sự sơ thẩm.", 0.93, casefile.ConfirmedLine{Kind: casefile.CourtFee, Amount: 9_812_500, Debtors: []int{1}}),
			line("Trả lại bà Trần Thị Mẫu 4.900.000 đồng tạm ứng án phí đã nộp.", 0.71, casefile.ConfirmedLine{Kind: casefile.Return, Amount: 4_900_000, Payees: []int{0}}),
		}}
	return r, c
}

func sampleIntake() staff.IntakeView {
	r, c := sampleReading()
	return staff.IntakeView{
		Page: samplePage("Xác nhận bản án", people.Intake, "/can-bo/nhan"), Title: "Bản án số 12/2026/DS-ST", Line: "Toà án chuyển · nhận 20/11/2026 09:14 · ban-an-12.pdf",
		File: "/can-bo/ban-goc/66/j1", Chunks: staff.Chunks(c, r), Form: staff.IntakeFields(c, r, nil), Action: "/can-bo/nhan/66/j1", Drop: "/can-bo/nhan/66/j1/bo", OnceKey: "k",
		Warnings: []string{"Nơi ở của bị đơn thuộc địa bàn Phòng khu vực 3; đề nghị chuyển Phòng khu vực 3."},
		Opens:    []string{"Mở 01 quyết định thi hành án chủ động, 1 khoản (N8.1a).", "Mở 01 quyết định trả lại tiền, tài sản, 1 khoản (N8.1b).", "1 khoản chờ người được thi hành án yêu cầu (L34)."},
		Acts:     []staff.Act{{Href: "/can-bo/nhan/66/j1/chuyen", Label: "Chuyển phòng khác", Fields: []staff.DraftField{{Field: ui.Field{ID: "phong", Name: "phong", Label: "Phòng"}, Options: []ui.Option{{Value: "66.3", Label: "Phòng THADS khu vực 3"}}}}}},
	}
}

func sampleInbox() staff.InboxView {
	return staff.InboxView{Page: samplePage("Hồ sơ mới nhận", people.Intake, "/can-bo/nhan"), OnceKey: "k",
		Pills: []ui.Pill{{Href: "/can-bo/nhan", Label: "Chờ xác nhận", Count: 3, Current: true}, {Href: "/can-bo/nhan?loc=cho-yeu-cau", Label: "Chờ yêu cầu", Count: 12}},
		Rows: []staff.InboxRow{
			{Href: "/a", Title: "12/2026/DS-ST", Sub: "TAND khu vực 3 - Đắk Lắk · ban-an-12.pdf", Source: "Toà án chuyển", Received: "20/11/2026 09:14", State: "Chờ xác nhận", Tone: ui.Info, Due: ui.Due{Days: 3, Working: true}},
			{Href: "/b", Title: "quet-0007.tif", Sub: "Ảnh mờ, máy chỉ đọc được một phần", Source: "Nhập từ tệp", Received: "20/11/2026 09:20", State: "Cần người đọc", Tone: ui.Soon, Due: ui.Due{None: true}},
			{Href: "/c", Title: "12/2026/DS-ST", Sub: "TAND khu vực 3 - Đắk Lắk · ban-an-12-ban-sao.pdf", Source: "Kèm đơn yêu cầu", Received: "21/11/2026 15:02", State: "Trùng hồ sơ đã có", Tone: ui.Late, Due: ui.Due{Days: -1, Working: true}},
		}, Pager: ui.Pager{From: 1, To: 3, Total: 3}}
}

func samplePaper() *document.Doc {
	run := func(s string) []document.Run { return []document.Run{{Text: s}} }
	return &document.Doc{Title: "Quyết định thi hành án", Type: "Quyết định",
		Head: document.Head{Style: document.HeadFull, Parent: "THI HÀNH ÁN DÂN SỰ TỈNH ĐẮK LẮK", Agency: "PHÒNG THI HÀNH ÁN DÂN SỰ KHU VỰC 3", Symbol: "QĐ-PTHADSKV3", Place: "Đắk Lắk"},
		Blocks: []document.Block{
			{Kind: document.KindName, Runs: run("QUYẾT ĐỊNH")}, {Kind: document.KindAbstract, Runs: run("Về việc thi hành án chủ động")},
			{Kind: document.KindHeading, Runs: run("TRƯỞNG PHÒNG THI HÀNH ÁN DÂN SỰ KHU VỰC 3")},
			{Kind: document.KindBasis, Runs: run("Căn cứ Luật Thi hành án dân sự số 106/2025/QH15;")}, {Kind: document.KindBasis, Runs: run("Căn cứ Bản án số 12/2026/DS-ST ngày 02 tháng 10 năm 2026 của Toà án nhân dân khu vực 3 - Đắk Lắk;")},
			{Kind: document.KindHeading, Runs: run("QUYẾT ĐỊNH:")},
			{Kind: document.KindPara, Runs: []document.Run{{Text: "Điều 1. ", Bold: true}, {Text: "Cho thi hành án đối với: Ông Y Blơ Niê, địa chỉ: thôn 4, xã Ea Kar, tỉnh Đắk Lắk. Các khoản phải thi hành: nộp 9.812.500 đồng (chín triệu tám trăm mười hai nghìn năm trăm đồng) án phí dân sự sơ thẩm."}}},
			{Kind: document.KindPara, Runs: []document.Run{{Text: "Điều 2. ", Bold: true}, {Text: "Người phải thi hành án có 10 ngày kể từ ngày nhận hoặc được thông báo hợp lệ quyết định này để tự nguyện thi hành."}}},
		},
		Signers:    []document.Signer{{Lines: []string{"TRƯỞNG PHÒNG"}, Name: "Lê Thị Mẫu", Signed: true}},
		Recipients: []string{"Ông Y Blơ Niê;", "Viện kiểm sát nhân dân khu vực 3;", "Lưu: VT, HSTHA."},
	}
}

func sampleDraft() staff.DraftView {
	return staff.DraftView{Page: samplePage("Quyết định thi hành án", people.Officer, "/can-bo/"), Crumbs: []ui.Crumb{{Href: "/can-bo/ho-so/66/c03", Label: "Hồ sơ Y Blơ Niê"}},
		Title: "Quyết định thi hành án chủ động", Line: "Bản thảo · Mẫu QDT-002, phiên bản 1", Due: ui.Due{Days: 2, Working: true}, Paper: samplePaper(), Action: "/can-bo/van-ban/66/v1", OnceKey: "k",
		Returned: "Ghi rõ địa chỉ mới của người phải thi hành án sau sắp xếp xã.", Missing: []string{"Chức vụ người ký"}, Basis: []string{"Chủ động ra quyết định: khoản 2 Điều 33 Luật THADS 2025", "Thời hạn ra quyết định: 05 ngày làm việc, điểm a khoản 3 Điều 33"},
		Files: []staff.Link{{Href: "/can-bo/van-ban/66/v1/tep", Label: "PDF", Icon: "download"}, {Href: "/can-bo/van-ban/66/v1/docx", Label: "DOCX", Icon: "download"}},
		Sections: []staff.DraftSection{{Title: "Bản án", Fields: []staff.DraftField{{Field: ui.Field{ID: "d1", Name: "d.a", Label: "Số", Value: "12/2026/DS-ST", Required: true}, From: "từ bản án"}, {Field: ui.Field{ID: "d2", Name: "d.b", Label: "Ngày", Value: "2026-10-02", Required: true}, From: "từ bản án"}}},
			{Title: "Người ký", Fields: []staff.DraftField{{Field: ui.Field{ID: "d3", Name: "d.c", Label: "Chức vụ người ký", Required: true, Error: "Hãy nhập chức vụ người ký."}}, {Field: ui.Field{ID: "d4", Name: "d.d", Label: "Nội dung khác", Long: true}}}}}}
}

func sampleSign() staff.SignView {
	v := staff.SignView{Page: samplePage("Chờ ký", people.RoomHead, "/can-bo/ky"), OnceKey: "k", Error: "Mã PIN chưa đúng, còn 4 lần thử.",
		Selected: &staff.SignCard{ID: "v0", Title: "Quyết định thi hành án chủ động", Line: "Mẫu QDT-002 · Y Blơ Niê", Case: "/can-bo/ho-so/66/c00", Paper: samplePaper(),
			Checks: []staff.Check{{Text: "Đủ mọi mục của mẫu", OK: true}, {Text: "Còn trong thời hạn ra quyết định", OK: true, Clause: "L33.3"}, {Text: "Người phải thi hành án còn 2 hồ sơ khác", OK: false, Clause: "N29"}}}}
	for i, n := range sampleNames[:6] {
		v.Rows = append(v.Rows, staff.SignRow{Pick: "v@1", Select: "/can-bo/ky?chon=v", Href: "/can-bo/van-ban/66/v", Title: "Quyết định thi hành án chủ động", Sub: n + " · 9.812.500 đồng", Drafter: "Hệ thống soạn", Due: ui.Due{Days: i - 1, Working: true}, Selected: i == 0, Checked: i < 3})
	}
	v.Rows[2].Warn = "Gần giống hồ sơ khác"
	return v
}

func sampleSeal() staff.SealView {
	v := staff.SealView{Page: samplePage("Chờ đóng dấu", people.Records, "/can-bo/dong-dau"), OnceKey: "k",
		Done: []staff.PaperLink{{Href: "/can-bo/van-ban/66/z", Title: "Quyết định thi hành án chủ động", Number: "1204/QĐ-PTHADSKV3", Date: "22/11/2026", State: "Đã phát hành", Tone: ui.OK}}}
	for i, n := range sampleNames[:5] {
		v.Rows = append(v.Rows, staff.SealRow{ID: "s", Href: "/can-bo/van-ban/66/s", Title: "Quyết định thi hành án chủ động", Sub: n, Signer: "Lê Thị Mẫu", Signed: "22/11/2026 10:02", Next: "số tiếp theo/QĐ-PTHADSKV3", Due: ui.Due{Days: i, Working: true}, Checked: true})
	}
	return v
}

func sampleCase() staff.CaseView {
	return staff.CaseView{Page: samplePage("Y Blơ Niê", people.Officer, "/can-bo/tim"), Crumbs: []ui.Crumb{{Href: "/can-bo/tim", Label: "Tất cả hồ sơ"}}, OnceKey: "k",
		Title: "Y Blơ Niê phải trả Trần Thị Mẫu", Number: "1204/QĐ-PTHADSKV3", Line: "Phòng THADS khu vực 3 · Chấp hành viên: Nguyễn Thị Hạnh", Stage: "Trong thời hạn tự nguyện", Step: 3, Due: ui.Due{Days: 7},
		Next:  &staff.WorkCard{Due: ui.Due{Days: 2, Working: true}, DueDay: "Hạn cuối: hết ngày 24/11/2026", Act: "Thông báo quyết định cho đương sự", Why: "Điều 35 khoản 1 Luật THADS 2025", Button: staff.Link{Href: "#acts", Label: "Ghi nhận thông báo", Icon: "send"}},
		Acts:  []staff.Act{{Href: "/can-bo/ho-so/66/c/thong-bao", Label: "Ghi nhận thông báo hợp lệ", Clause: "Điều 35 khoản 1", Fields: []staff.DraftField{{Field: ui.Field{ID: "ngay", Name: "ngay", Label: "Ngày nhận", Holder: "ngày/tháng/năm"}}}}, {Href: "/x", Label: "Hoãn thi hành án", Clause: "Điều 46", Blocked: "Chưa có căn cứ nào của Điều 46 trong hồ sơ."}},
		Pairs: []ui.Pair{{Term: "Tổng phải thi hành", Value: "9.812.500 đồng", Strong: true}, {Term: "Loại việc", Value: "Chủ động"}, {Term: "Chế độ pháp luật", Value: "Luật số 106/2025/QH15"}, {Term: "Mã tra cứu cho đương sự", Value: "66 K3TQ 9MZX 7PVA 2HWD 4YNB C"}},
		Lines: []staff.CaseLine{{Text: "Án phí, lệ phí Toà án: Ông Y Blơ Niê phải chịu 9.812.500 đồng án phí dân sự sơ thẩm.", State: "Trong thời hạn tự nguyện", Clause: "L33.2a", Amount: 9_812_500, Tone: ui.Info}, {Text: "Tịch thu tiêu huỷ: 01 con dao.", State: "Thi hành xong", Tone: ui.OK}},
		Parties: []staff.CaseParty{{"Người phải thi hành án", "Y Blơ Niê", "sinh năm 1980 · thôn 4, xã Ea Kar", "đã tống đạt 06/11/2026 · giao trực tiếp", ui.OK},
			{"Người được thi hành án", "Nhà nước", "", "chưa được tống đạt", ui.Soon}}, Unserved: "Còn 1 người chưa được tống đạt quyết định thi hành án.",
		Papers: sampleCard().Papers,
		Copies: []staff.CaseCopy{{To: "Ngân hàng Mẫu, chi nhánh Buôn Hồ", What: "Chấm dứt biện pháp bảo đảm", State: "gửi điện tử không được · quá hạn", Tone: ui.Late, Say: "Không gửi được qua kết nối điện tử sau 8 lần: Máy chủ của nơi nhận báo lỗi 500. Hãy gửi bằng chuyển phát nhanh hoặc giao trực tiếp.", Href: "/can-bo/gui-di?chon=m1"},
			{To: "Viện kiểm sát", What: "Phong toả tài khoản", State: "chờ văn thư gửi", Tone: ui.Soon}, {To: "Ngân hàng Thử", What: "Phong toả tài khoản", State: "đã nhận", Tone: ui.OK, Say: "Đã nhận lúc 10:15 ngày 22/11/2026, số tiếp nhận GL-0001", Gone: true}},
		Clocks: []ui.Why{{Duty: "Tự nguyện thi hành", Clause: "L36.1", Day: "29/11/2026", Mark: "S", Started: "19/11/2026", From: "được thông báo hợp lệ", Href: "/can-bo/thoi-han/66/c1", Due: ui.Due{Days: 7}, Steps: []string{"Ngày nhận thông báo 19/11/2026 không tính.", "Đếm 10 ngày từ 20/11/2026 đến hết 29/11/2026."}, Old: "28/11/2026"}},
		Events: []ui.Event{{What: "Nhận bản án của Toà án", When: "20/10/2026 09:14", Who: "Hệ thống", Kind: ui.Robot, Clause: "Điều 33 khoản 1"}, {What: "Ra quyết định thi hành án chủ động", When: "22/10/2026 15:30", Who: "Lê Thị Mẫu", Clause: "Điều 33 khoản 2", Href: "/can-bo/van-ban/66/b", Link: "1204/QĐ-PTHADSKV3"}, {What: "Thông báo cho ông Y Blơ Niê", When: "19/11/2026", Who: "Nguyễn Thị Hạnh", Kind: ui.Now, Clause: "Điều 35 khoản 1"}, {What: "Hết thời hạn tự nguyện", When: "29/11/2026", Kind: ui.Next}}}
}

func sampleAdmin(tab string) staff.AdminView {
	return staff.AdminView{Page: samplePage("Quản trị", people.Admin, "/can-bo/quan-tri/"+tab), Tab: tab, OnceKey: "k",
		Accounts: []staff.AccountRow{{"1", "hanh.nguyen", "Nguyễn Thị Hạnh", "Chấp hành viên", "Phòng THADS khu vực 3", false}, {"2", "mau.pham", "Phạm Văn Mẫu", "Văn thư", "Phòng THADS khu vực 3", true}},
		Roles:    []ui.Option{{Value: "officer", Label: "Chấp hành viên"}}, Offices: []ui.Option{{Value: "66.3", Label: "Phòng THADS khu vực 3"}}, Signers: []ui.Option{{Value: "1", Label: "Lê Thị Mẫu, Trưởng phòng"}},
		Families:    []ui.Option{{Value: "decision", Label: "Quyết định thi hành án", Selected: true}, {Value: "postpone", Label: "Hoãn, tạm đình chỉ, đình chỉ"}},
		Delegations: []staff.DelegationRow{{ID: "1", To: "Lê Thị Mẫu, Trưởng phòng", Families: "Quyết định thi hành án", Period: "01/07/2026–31/12/2026", Paper: "12/QĐ-UQ ngày 30/06/2026", State: "Đang hiệu lực", Tone: ui.OK, CanEnd: true}},
		Days:        []staff.DayRow{{"1", "Thứ ba 24/11/2026", "Nghỉ", "Dự kiến, chưa có văn bản", false, false, "34 thời hạn sẽ tính lại"}, {"2", "Thứ bảy 28/11/2026", "Làm bù", "Thông báo số 1/TB", true, false, ""}}}
}

func sampleRequests() staff.RequestsView {
	return staff.RequestsView{Page: samplePage("Yêu cầu thi hành án", people.Intake, "/can-bo/yeu-cau"), OnceKey: "k", Error: "Chưa có họ tên người yêu cầu thi hành án; hãy nhập theo đơn.",
		Pills: []ui.Pill{{Href: "/can-bo/yeu-cau", Label: "Chờ xem xét", Count: 2, Current: true}, {Href: "/can-bo/yeu-cau?loc=bo-sung", Label: "Chờ bổ sung", Count: 1}},
		Sheet: []staff.DraftSection{{Title: "Người yêu cầu", Fields: []staff.DraftField{{Field: ui.Field{ID: "y-requester", Name: "requester", Label: "Họ tên người yêu cầu", Required: true}}, {Field: ui.Field{ID: "y-filed_day", Name: "filed_day", Label: "Ngày yêu cầu", Value: "22/11/2026"}}, {Field: ui.Field{ID: "y-channel", Name: "channel", Label: "Hình thức gửi"}, Options: []ui.Option{{Value: "counter", Label: "Nộp trực tiếp"}}}, {Field: ui.Field{ID: "y-asked", Name: "asked", Label: "Các khoản yêu cầu thi hành (mỗi khoản một dòng)", Long: true}}}}},
		Rows:  []staff.InboxRow{{Href: "/a", Title: "Trần Thị Mẫu", Sub: "Bản án số 12/2026/DS-ST", Received: "20/11/2026", State: "Chờ xem xét", Tone: ui.Info, Due: ui.Due{Days: 3, Working: true}}}}
}

func sampleRequest() staff.RequestView {
	c := sampleCase()
	return staff.RequestView{Page: samplePage("Yêu cầu của Trần Thị Mẫu", people.Intake, "/can-bo/yeu-cau"), OnceKey: "k",
		Title: "Yêu cầu của Trần Thị Mẫu", Line: "Nộp ngày 20/11/2026 · Phiếu nhận 66 K3TQ", State: "Chờ bổ sung", Tone: ui.Soon, Due: ui.Due{Days: 1, Working: true},
		Pairs: []ui.Pair{{Term: "Địa chỉ", Value: "buôn Mẫu, xã Ea Kar"}, {Term: "Bản án, quyết định", Value: "12/2026/DS-ST · 02/10/2026"}}, Missing: []string{"Chữ ký hoặc điểm chỉ"},
		Acts:   []staff.Act{{Href: "/z/tu-choi", Label: "Từ chối", Fields: []staff.DraftField{{Field: ui.Field{ID: "a-ground", Name: "ground", Label: "Căn cứ"}}}}, {Href: "/z/thu-ly", Label: "Thụ lý, soạn quyết định", Clause: "L34.3", Blocked: "Đơn còn thiếu; hãy ghi nhận bổ sung trước."}, {Href: "/z/thoi-hieu", Label: "Đề xuất từ chối", Clause: "L34.4", Fields: []staff.DraftField{{Field: ui.Field{ID: "a-ground", Name: "ground", Label: "Căn cứ"}, Options: []ui.Option{{Value: "a", Label: "Điểm a: người yêu cầu không có quyền"}}}}}},
		Papers: c.Papers, Clocks: c.Clocks, Cases: c.Papers[:1]}
}
