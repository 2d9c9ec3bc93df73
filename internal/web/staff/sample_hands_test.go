package staff_test

import (
	"github.com/a-h/templ"

	"thads/internal/people"
	"thads/internal/web/staff"
	"thads/internal/web/ui"
)

// handPages are the pages about whose hands work is in.
func handPages() map[string]templ.Component {
	officers := []ui.Option{{Value: "a", Label: "Nguyễn Thị Hạnh (34 việc)", Selected: true}, {Value: "b", Label: "Y Thử Niê (41 việc)"}}
	spread := staff.SpreadView{Page: samplePage("Phân công nhiều việc", people.RoomHead, "/can-bo/phan-cong"), Heading: "Phân công nhiều việc", OnceKey: "k", From: "x", Reason: true, Next: "/can-bo/phan-cong?sau=1",
		Line:     "Hồ sơ chưa có Chấp hành viên, gần hạn nhất trước",
		Departed: []staff.LeftRow{{Href: "/can-bo/phan-cong?cua=x", Name: "Phân công lại hồ sơ và việc của Lê Văn Mẫu", Why: "Tài khoản đã khoá hoặc chuyển đơn vị", Current: true}},
		Tasks:    &staff.TasksLeft{Count: 3, Href: "/can-bo/ban-giao?cua=x"}}
	for i, n := range sampleNames[:5] {
		spread.Rows = append(spread.Rows, staff.SpreadRow{Ref: "66/c" + n, Href: "/can-bo/ho-so/66/c", Title: n + " – 12/2026/DS-ST", Sub: "Theo yêu cầu", Due: ui.Due{Days: i - 1, Working: true}, Officers: officers, Checked: true,
			Whys: []staff.WhyLine{{Say: "Phụ trách địa bàn xã Ea Kar, nơi ở của người phải thi hành án"}, {Say: "Đang giữ 34 việc (1 quá hạn, 2 đến hạn trong 5 ngày), nhẹ nhất trong 3 Chấp hành viên"}}})
	}
	spread.Rows[0].Result = "Đã phân công Nguyễn Thị Hạnh lúc 09:14"
	spread.Rows[1].Result, spread.Rows[1].ResultBad = "Không giao được: Trùng họ tên với đương sự", true
	spread.Rows[2].Others = []string{"Phạm Văn Mẫu: Đã khai đương sự Trần Thị Thử là người liên quan: vợ, chồng", "Y Thử Niê: Đang vắng đến hết ngày 30/11/2026"}
	spread.Rows[3].Officers, spread.Rows[3].Checked = nil, false
	names := []ui.Option{{Value: "a", Label: "Nguyễn Thị Hạnh, Chấp hành viên", Selected: true}, {Value: "b", Label: "Y Thử Niê, Chấp hành viên"}}
	return map[string]templ.Component{
		"/can-bo/phan-cong":     staff.Spread(spread),
		"/can-bo/het-phan-cong": staff.Spread(staff.SpreadView{Page: spread.Page, Heading: "Phân công nhiều việc", OnceKey: "k", Tasks: &staff.TasksLeft{Settle: "t"}}),
		"/can-bo/vang-mat": staff.Away(staff.AwayView{Page: samplePage("Vắng mặt", people.RoomHead, "/can-bo/vang-mat"), OnceKey: "k", People: names, Deputies: names, Today: "2026-11-22", MaySay: true, Officers: names,
			Relation: []ui.Option{{Value: "spouse", Label: "Vợ, chồng"}, {Value: "sibling", Label: "Anh, chị, em ruột của mình hoặc của vợ, chồng"}},
			Rows:     []staff.AwayRow{{ID: "1", Name: "Nguyễn Thị Hạnh", Deputy: "Y Thử Niê", Period: "22/11/2026 đến hết 30/11/2026", Reason: "Nghỉ phép", State: "Đang vắng", Tone: ui.Soon, CanEnd: true}},
			Said:     []staff.SaidRow{{ID: "1", Account: "a", Name: "Nguyễn Thị Hạnh", Kind: "Người liên quan", What: "Trần Văn Thử · Vợ, chồng · có số định danh"}}}),
		"/can-bo/ban-giao": staff.Give(staff.GiveView{Page: samplePage("Bàn giao việc", people.RoomHead, "/can-bo/ban-giao"), OnceKey: "k", From: "a", FromName: "Nguyễn Thị Hạnh", Total: 1204, To: names, Next: "/can-bo/ban-giao?sau=1",
			Kept:    []string{"Thông báo quyết định thi hành án cho đương sự: người nhận không phụ trách hồ sơ này; hãy phân công lại hồ sơ"},
			Waiting: []staff.TakeInRow{{ID: "1", From: "Trần Thị Thử", To: "Lê Văn Mẫu", Reason: "Điều động", When: "22/11/2026 09:14", Count: 12}},
			Rows:    []staff.GiveRow{{ID: "1", Href: "/can-bo/ho-so/66/c", Title: "Thông báo quyết định thi hành án cho đương sự", Sub: "Y Blơ Niê – 12/2026/DS-ST · 1204/QĐ-THADS", Helper: "Phạm Thị Mẫu", Due: ui.Due{Days: 2, Working: true}}}}),
		"/can-bo/duong-su": staff.Parties(staff.PartiesView{Page: samplePage("Đương sự", people.Officer, "/can-bo/tim"), Crumbs: []ui.Crumb{{Href: "/can-bo/ho-so/66/c", Label: "Công ty Dựng Thử – 45/2026/HS-ST"}}, Title: "Đương sự", Line: "1204/QĐ-THADS · 45001 người",
			Base: "/can-bo/ho-so/66/c", Find: "tran van", Side: "creditor", Next: "/x", Pills: []ui.Pill{{Href: "/a", Label: "Tất cả", Count: 45001}, {Href: "/b", Label: "Người được thi hành án", Count: 45000, Current: true}},
			Served: true, Serve: "/can-bo/ho-so/66/1/tac-nghiep/OP-06/serve_decision",
			Rows: []staff.PartyRow{{ID: "p1", Open: true, Served: "chưa được tống đạt", Name: "Trần Văn Mẫu", Side: "Người được thi hành án", Born: "1980", Address: "thôn 4, xã Ea Kar, tỉnh Đắk Lắk"}, {Name: "Trần Văn Thử", Side: "Người được thi hành án"}}}),
		"/can-bo/nghia-vu": staff.Lines(staff.LinesView{Page: samplePage("Nghĩa vụ", people.Officer, "/can-bo/tim"), Crumbs: []ui.Crumb{{Href: "/can-bo/ho-so/66/c", Label: "Công ty Dựng Thử – 45/2026/HS-ST"}}, Title: "Nghĩa vụ", Line: "45000 khoản",
			Lines: sampleCase().Lines, IDs: []string{"l1", "l2", "l3"}, Pick: "/can-bo/ho-so/66/c/chon-khoan", Acts: []ui.Option{{Value: "OP-08/verify", Label: "Xác minh điều kiện thi hành án"}}, Next: "/x"}),
	}
}
