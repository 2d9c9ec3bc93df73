package staff_test

import (
	"fmt"
	"strconv"

	"thads/internal/people"
	"thads/internal/web/staff"
	"thads/internal/web/ui"
)

func sampleWhy() ui.Why {
	return ui.Why{Duty: "Ra quyết định thi hành án theo yêu cầu", Due: ui.Due{Days: 2, Working: true}, Day: "25/11/2026", Clause: "L34.3", Started: "18/11/2026 09:00", From: "nhận yêu cầu hợp lệ",
		Steps: []string{"Thời hạn 05 ngày làm việc, tính từ: nhận yêu cầu hợp lệ.", "Không tính thứ Ba 24/11/2026: mưa lũ (Quyết định số 321/QĐ-TTg)."},
		Extra: "Không tính từ 24/11/2026 đến hết 24/11/2026: mưa lũ (Quyết định số 321/QĐ-TTg).", Old: "24/11/2026", Mark: "M", Miss: "trách nhiệm công vụ; việc đã làm vẫn có giá trị", Pack: "b-2025@0a1b2c3d4e5f"}
}

func sampleDues(reasons bool) []staff.DueItem {
	var out []staff.DueItem
	for i, n := range sampleNames[:5] {
		it := staff.DueItem{Href: "/can-bo/ho-so/66/c", Why: "/can-bo/thoi-han/66/k" + strconv.Itoa(i), Title: n + " phải trả Ngân hàng Mẫu", Sub: strconv.Itoa(1200+i) + "/QĐ-CĐTHA", Duty: "Gửi quyết định cho Viện kiểm sát", Day: "25/11/2026",
			Due: ui.Due{Days: i - 2, Working: true}, Officer: "Nguyễn Thị Hạnh", Other: i == 4}
		if reasons {
			it.Chance, it.ChanceLevel, it.ChanceTone = "62 %", "Nguy cơ cao", ui.Late
			it.Reasons = []string{"chỉ còn 8 % thời hạn (+1,6 điểm)", "12 tháng qua đúng hạn 76 % (+1,0 điểm)", "Chấp hành viên đang giữ 133 thời hạn (+0,8 điểm)"}
		}
		out = append(out, it)
	}
	return out
}

var sampleLook = staff.LookBar{Action: "/can-bo/lich", Choices: []ui.Pill{{Href: "/can-bo/lich?xem=toi", Label: "Của tôi"}, {Href: "/can-bo/lich?xem=phong", Label: "Phòng", Current: true}},
	Offices: []ui.Option{{Value: "66.03", Label: "Phòng Thi hành án dân sự khu vực 3 - Đắk Lắk", Selected: true}}, Places: []ui.Option{{Value: "66", Label: "Thi hành án dân sự tỉnh Đắk Lắk", Selected: true}}, Keep: map[string]string{"xem": "phong"}}

func sampleCalendar() staff.CalendarView {
	v := staff.CalendarView{Page: samplePage("Lịch thời hạn", people.RoomHead, "/can-bo/lich"), Month: "Tháng 11 năm 2026", Who: "Phòng Thi hành án dân sự khu vực 3 - Đắk Lắk", Look: sampleLook,
		Prev: "/can-bo/lich?thang=2026-10", Next: "/can-bo/lich?thang=2026-12", Today: "/can-bo/lich", Old: 12, OldHref: "/can-bo/ban-tin", Heading: "Bảy ngày tới",
		CoercionWhy: "Không cưỡng chế vào ngày nghỉ, ngày lễ (khoản 5 Điều 72 Luật THADS).", More: "/can-bo/lich?sau=1",
		Groups: []staff.DueGroup{{Day: "Thứ Hai 23/11/2026", Rows: sampleDues(false)[:2]}, {Day: "Thứ Bảy 28/11/2026", Note: "ngày nghỉ hằng tuần", Rows: sampleDues(false)[2:]}}}
	for week := range 5 {
		var row []staff.CalendarDay
		for i := range 7 {
			n := week*7 + i - 5
			d := staff.CalendarDay{Href: fmt.Sprintf("/can-bo/lich?ngay=%d", n), No: strconv.Itoa(max(1, n)), Name: fmt.Sprintf("Ngày %d", n), Out: n < 1 || n > 30, Today: n == 23, Selected: n == 24, Rest: i > 4, Still: i > 4}
			switch {
			case n == 20:
				d.Off, d.Rest, d.Still = "ngày nghỉ thử", true, true
			case n > 10 && n < 23:
				d.Late, d.Other = n, 3
			case n >= 23 && n < 26:
				d.Near, d.Coercion = 130, 1
			case n > 25:
				d.Later = n
			}
			row = append(row, d)
		}
		v.Weeks = append(v.Weeks, row)
	}
	return v
}

func sampleDigest() staff.DigestView {
	return staff.DigestView{Page: samplePage("Bản tin sáng", people.Head, "/can-bo/ban-tin"), Who: "Thi hành án dân sự tỉnh Đắk Lắk", Look: sampleLook, Risks: "/can-bo/nguy-co",
		Tiles:    []staff.Tile{{N: 136, Label: "quá hạn trên 5 ngày làm việc", Tone: ui.Late}, {N: 450, Label: "quá hạn", Tone: ui.Late}, {N: 349, Label: "sắp đến hạn trong 3 ngày làm việc", Tone: ui.Soon}, {N: 0, Label: "không có", Tone: ui.Late}},
		Compare:  "Sáng 23/11/2026 ghi nhận 450 thời hạn quá hạn; nay thêm 2.",
		ByOffice: []staff.OfficeTally{{Name: "Phòng Thi hành án dân sự khu vực 1 - Đắk Lắk", Href: "/can-bo/ban-tin?phong=66.01", Late: 63, Head: 20, Near: 45}},
		Sections: []staff.DigestSection{{ID: "late", Title: "Quá hạn", Lead: "Lâu nhất trước.", Rows: sampleDues(false), More: 111}, {ID: "soon", Title: "Hôm nay và sắp đến hạn", Empty: "Không có thời hạn nào sắp đến."}},
		Ladder:   []string{"Chấp hành viên: sắp đến hạn", "Trưởng phòng: quá hạn"}, Source: "Quy ước nội bộ"}
}

func sampleRisks() staff.RiskView {
	return staff.RiskView{Page: samplePage("Nguy cơ trễ hạn", people.RoomHead, "/can-bo/nguy-co"), Who: "Phòng khu vực 3", Look: sampleLook, Days: 7, Rows: sampleDues(true), Seen: 65,
		Officers: []staff.OfficerRisk{{Name: "Nguyễn Thị Hạnh", N: 28, Expected: "16,2", Load: 133}}, Error: "Đo ngày 23/11/2026: sai số Brier 0,158; nếu chỉ đoán theo tỷ lệ chung thì sai số là 0,169.", Looks: "Mỗi thời hạn được ước lượng lại khi còn 7, 3, 1 ngày.",
		Bins: []staff.RiskBin{{Range: "0–12 %", N: "8.754", Said: "7 %", Came: "13 %"}}, Status: "Điểm do nhóm xây dựng đặt.", Version: "2026-11-22", Features: []staff.FeatureRow{{Name: "Phần thời hạn còn lại", Points: "đến 10 %: +1,6; còn lại: −0,3"}}}
}

func sampleOutages() staff.OutageView {
	return staff.OutageView{Page: samplePage("Thời gian không tính", people.Admin, "/can-bo/quan-tri/thoi-gian-khong-tinh"), OnceKey: "k", Places: []ui.Option{{Value: "66", Label: "Thi hành án dân sự tỉnh Đắk Lắk"}},
		Rows: []staff.OutageRow{{ID: "1", Name: "mưa lũ đặc biệt lớn", Place: "Thi hành án dân sự tỉnh Đắk Lắk", Period: "từ 24/11/2026 đến hết 26/11/2026", Ref: "Quyết định số 321/QĐ-TTg", State: "Đang áp dụng", Tone: ui.OK, Moved: "Đã tính lại 1.204 thời hạn", CanEnd: true},
			{ID: "2", Name: "sự cố hệ thống", Place: "Cả nước", Period: "từ 01/12/2026 đến hết 01/12/2026", Ref: "Thông báo số 5/TB-BTP", State: "Chờ duyệt", Tone: ui.Soon, Pending: true}}}
}
