package staff_test

import (
	"thads/internal/people"
	"thads/internal/web/staff"
	"thads/internal/web/ui"
)

func samplePost() staff.PostView {
	link := func(label string) staff.Link { return staff.Link{Href: "/can-bo/van-ban/66/v1", Label: label} }
	return staff.PostView{
		Page: samplePage("Gửi đi", people.Records, "/can-bo/gui-di"), Line: "4 văn bản chờ gửi cho nơi chưa kết nối điện tử · 1 quá hạn", Today: "22/11/2026", Next: "/can-bo/gui-di?sau=1",
		Manners: []ui.Option{{Value: "express", Label: "Chuyển phát nhanh, có báo phát"}, {Value: "hand", Label: "Giao trực tiếp, lập biên bản"}},
		Rows: []staff.PostRow{
			{ID: "m1", To: "Ngân hàng Mẫu, chi nhánh Buôn Hồ", Address: "12 Trần Hưng Đạo, phường Buôn Hồ, tỉnh Đắk Lắk", Paper: link("Quyết định chấm dứt phong tỏa tài khoản, tài sản số 31/QĐ-CHV"), Act: "Chấm dứt biện pháp bảo đảm",
				Case: link("1195/QĐ-CĐTHA · Lê Thị Thanh Thuý"), Due: ui.Due{Days: -1, Working: true}, First: "Chấm dứt biện pháp: gửi trước", Checked: true},
			{ID: "m2", To: "Ngân hàng thương mại cổ phần Kỹ nghệ Nông nghiệp và Phát triển Cao nguyên Trung phần", Paper: link("Quyết định phong tỏa tài khoản số 32/QĐ-CHV"), Act: "Phong toả tài khoản", Case: link("1201/QĐ-CĐTHA · Y Blơ Niê"),
				Due: ui.Due{None: true}, Since: "19/11/2026", First: "Nơi nhận phải giữ biện pháp: gửi ngay", Why: "Không gửi được qua kết nối điện tử sau 8 lần: Máy chủ của nơi nhận báo lỗi 500. Hãy gửi bằng chuyển phát nhanh hoặc giao trực tiếp.", Again: true},
			{ID: "m3", To: "Viện kiểm sát", Paper: link("Quyết định phong tỏa tài khoản số 32/QĐ-CHV"), Act: "Phong toả tài khoản", Case: link("1201/QĐ-CĐTHA · Y Blơ Niê"), Due: ui.Due{Days: 2, Working: true}},
			{ID: "m4", To: "Uỷ ban nhân dân cấp xã", Act: "Công khai thông tin", Case: link("1150/QĐ-CĐTHA · Thạch Sơn"), Due: ui.Due{Days: 4, Working: true}},
		},
		OnWay: []staff.SentRow{{ID: "m5", To: "Văn phòng đăng ký đất đai, chi nhánh Mẫu", What: "Kê biên tài sản", How: "Đã gửi ngày 19/11/2026: Chuyển phát nhanh, có báo phát, số EB123456789VN", Case: link("1150/QĐ-CĐTHA · Thạch Sơn")}},
	}
}

func sampleCovers() staff.CoversView {
	from := "Phòng Thi hành án dân sự khu vực 3 - Đắk Lắk"
	return staff.CoversView{Page: samplePage("Bìa gửi văn bản", people.Records, "/can-bo/gui-di"), Crumbs: []ui.Crumb{{Href: "/can-bo/gui-di", Label: "Gửi đi"}}, Covers: []staff.Cover{
		{From: from, FromAddress: "số 1 đường Mẫu, tỉnh Đắk Lắk", To: "Ngân hàng Mẫu, chi nhánh Buôn Hồ", Address: "12 Trần Hưng Đạo, phường Buôn Hồ, tỉnh Đắk Lắk", Number: "31/QĐ-CHV", Express: true},
		{From: from, To: "Uỷ ban nhân dân cấp xã", Number: "32/QĐ-CHV"},
	}}
}

func samplePartners() staff.PartnersView {
	return staff.PartnersView{Page: samplePage("Nơi nhận văn bản", people.Admin, "/can-bo/quan-tri/noi-nhan"), Places: []ui.Option{{Value: "66", Label: "Thi hành án dân sự tỉnh Đắk Lắk"}}, Rows: []staff.PartnerRow{
		{ID: "p1", Name: "Ngân hàng Mẫu", Aliases: "NH Mẫu, Ngân hàng Mẫu chi nhánh Buôn Hồ", Place: "Cả nước", Address: "12 Trần Hưng Đạo", Door: "bank.example/thads/nhan-van-ban/phien-ban-1", Ref: "Biên bản kết nối số 3", State: "Đang dùng", Tone: ui.OK, CanEnd: true},
		{ID: "p2", Name: "Viện kiểm sát", Place: "Thi hành án dân sự tỉnh Đắk Lắk", Address: "số 2 đường Mẫu, tỉnh Đắk Lắk", Ref: "Quy chế phối hợp", State: "Chờ duyệt", Tone: ui.Soon, Pending: true},
	}}
}
