package staff_test

import (
	"fmt"

	"thads/internal/people"
	"thads/internal/web/staff"
	"thads/internal/web/ui"
)

// Everybody here is made up.

func samplePage(title string, role people.Role, at string) ui.Page {
	who := people.Who{ID: "p1", Role: role, Province: 66, OfficeCode: "66.3", Level: 2}
	if role == people.Head || role == people.Admin {
		who.Level, who.OfficeCode = 1, "66"
	}
	return ui.Page{
		Title: title, Person: "Nguyễn Thị Hạnh", Role: role.Name(), Office: "Phòng KV 3, Đắk Lắk", Demo: "22/11/2026",
		Nav: staff.Nav(who, staff.Counts{Late: 9, Inbox: 12, Sign: 4, Seal: 3}, at),
	}
}

var sampleNames = []string{"Y Blơ Niê", "Thạch Sơn", "Trần Thị Mai Phương", "Lê Thị Thanh Thuý", "Công ty TNHH Thép Đại Việt Thịnh Phát Tây Nguyên", "Vàng A Dế", "Nguyễn Văn Hùng",
	"Hợp tác xã Nông nghiệp Hoà Bình", "Bùi Đức Long", "Phạm Quốc Khánh", "Hoàng Thị Nhung", "Lò Văn Pản", "Công ty CP Xây dựng Hưng Thịnh", "H’Ler Êban", "Đỗ Minh Tuấn"}

func sampleRows() []staff.WorkRow {
	stages := []string{"Đã thụ lý", "Tự nguyện", "Xác minh", "Cưỡng chế", "Chờ thanh toán"}
	next := []string{"Trình ký quyết định thi hành án", "Hết hạn tự nguyện, lập biên bản", "Xác minh điều kiện thi hành", "Thông báo bán đấu giá lần 2", "Chi trả cho người được thi hành án"}
	var rows []staff.WorkRow
	for i, name := range sampleNames {
		id := fmt.Sprintf("c%02d", i)
		rows = append(rows, staff.WorkRow{
			ID: id, Href: "/can-bo/ho-so/" + id, Select: "/can-bo/?chon=" + id, Due: ui.Due{Days: i - 8, Working: i%2 == 0},
			Title: name, Sub: fmt.Sprintf("%d/QĐ-CĐTHA · Ngân hàng Mẫu, chi nhánh Đắk Lắk", 1204-3*i), Stage: stages[i%5], Step: i%5 + 1, Next: next[i%5],
			Amount: int64(1+i*7%11) * 93_250_000, Selected: i == 3,
		})
	}
	return rows
}

func sampleCard() *staff.WorkCard {
	return &staff.WorkCard{
		Title: "Lê Thị Thanh Thuý", Sub: "1195/QĐ-CĐTHA · Bản án số 15/2026/DS-ST", Due: ui.Due{Days: -5, Working: true}, DueDay: "Hạn cuối: hết ngày 17/11/2026",
		Act: "Chi trả cho người được thi hành án", Why: "Điều 54 Luật Thi hành án dân sự 2025. Đếm 10 ngày làm việc từ 03/11/2026, bỏ ngày nghỉ hằng tuần.",
		Button: staff.Link{Href: "/can-bo/van-ban/v1", Label: "Soạn văn bản", Icon: "pen-line", Key: "s"}, Open: "/can-bo/ho-so/c03",
		Pairs: []ui.Pair{{Term: "Tổng phải thi hành", Value: "868.750.000 đồng", Strong: true}, {Term: "Đã thu", Value: "868.750.000 đồng"}, {Term: "Người được thi hành án", Value: "Ngân hàng Mẫu, chi nhánh Đắk Lắk"}, {Term: "Thụ lý", Value: "06/10/2026"}},
		Events: []ui.Event{
			{What: "Nhận bản án từ Toà án", When: "02/10/2026", Who: "Hệ thống"}, {What: "Quyết định thi hành án", When: "06/10/2026", Who: "Trưởng phòng ký số"},
			{What: "Chi trả tiền", Who: "Nguyễn Thị Hạnh", Kind: ui.Now}, {What: "Kết thúc hồ sơ", Kind: ui.Next},
		},
		Papers: []staff.PaperLink{
			{Href: "/can-bo/van-ban/a", Title: "Bản án sơ thẩm", Number: "15/2026/DS-ST", Date: "02/10/2026", State: "Đã đọc", Tone: ui.OK},
			{Href: "/can-bo/van-ban/b", Title: "Quyết định thi hành án", Number: "1195/QĐ-CĐTHA", Date: "06/10/2026", State: "Đã phát hành", Tone: ui.Info},
		},
	}
}

func sampleWork() staff.WorkView {
	return staff.WorkView{
		Page: samplePage("Việc của tôi", people.Officer, "/can-bo/"), Heading: "Việc của tôi", Line: "Chủ nhật 22/11/2026 · 47 việc, xếp theo thời hạn",
		Pills:   []ui.Pill{{Href: "/can-bo/", Label: "Tất cả", Count: 47, Current: true}, {Href: "/can-bo/?loc=qua-han", Label: "Quá hạn", Count: 9, Tone: ui.Late}, {Href: "/can-bo/?loc=ba-ngay", Label: "Trong 3 ngày", Count: 6, Tone: ui.Soon}, {Href: "/can-bo/?loc=cho-ky", Label: "Chờ ký", Count: 4}, {Href: "/can-bo/?loc=ngoai", Label: "Chờ bên ngoài", Count: 7}},
		Rows:    sampleRows(),
		Pager:   ui.Pager{From: 1, To: 15, Total: 47, Next: "/can-bo/?trang=2"},
		Actions: []staff.Link{{Href: "/can-bo/nhan", Label: "Nhận bản án", Icon: "upload"}}, Selected: sampleCard(), Empty: "Việc mới sẽ hiện khi có hồ sơ được phân công.",
	}
}

func sampleLogin() staff.LoginView {
	return staff.LoginView{Username: "hanh.nguyen", Error: "Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy gõ lại, chú ý chữ hoa và bộ gõ tiếng Việt.", Demo: []staff.DemoAccount{
		{"thu-truong", "thu-2026", "Trần Quốc Mẫu", "Thủ trưởng", "THADS tỉnh Đắk Lắk"}, {"truong-phong", "thu-2026", "Lê Thị Mẫu", "Trưởng phòng", "Phòng THADS khu vực 3, Đắk Lắk"},
		{"chap-hanh-vien", "thu-2026", "Nguyễn Thị Hạnh", "Chấp hành viên", "Phòng THADS khu vực 3, Đắk Lắk"}, {"van-thu", "thu-2026", "Phạm Văn Mẫu", "Văn thư", "Phòng THADS khu vực 3, Đắk Lắk"},
	}}
}
