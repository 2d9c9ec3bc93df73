package staff

import (
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/web/ui"
)

// counts is what waits for this person at the places of the left column.
func (v *visit) counts() (c Counts, err error) {
	ctx := v.Context()
	if c.Late, err = v.read.CountLate(ctx, v.now.UnixMicro()); err != nil {
		return c, err
	}
	if may(v.who, "intake.receive") {
		if c.Inbox, err = v.read.CountUnconfirmed(ctx, string(casefile.Received)); err != nil {
			return c, err
		}
	}
	if may(v.who, "issue.sign") {
		if c.Sign, err = v.countSignable(); err != nil {
			return c, err
		}
	}
	if may(v.who, "issue.number") {
		kinds, err := v.read.PapersWaiting(ctx, document.Numbered, document.Signed)
		if err != nil {
			return c, err
		}
		for _, k := range kinds {
			c.Seal += k.N
		}
	}
	return c, nil
}

// countSignable counts what signable lists, without reading the papers.
func (v *visit) countSignable() (n int, err error) {
	kinds, err := v.read.PapersWaiting(v.Context(), document.Submitted)
	if err != nil || len(kinds) == 0 {
		return 0, err
	}
	ds, err := v.read.DelegationsTo(v.Context())
	if err != nil {
		return 0, err
	}
	for _, k := range kinds {
		if _, ok := people.CanSign(v.who, k.Family, people.Subject{Province: k.Province, OfficeCode: k.OfficeCode, OfficerID: k.OfficerID}, desk.DayOf(v.now), ds); ok {
			n += k.N
		}
	}
	return n, nil
}

// Counts are the numbers beside the places of the left column.
type Counts struct {
	Late, Inbox, Sign, Seal int
}

// Nav is the left column: the places where this person may do something. at is the address of the page shown.
func Nav(who people.Who, c Counts, at string) []ui.NavGroup {
	may := func(act string) bool { return people.ReachOf(who, act) != people.Nowhere }
	groups := []ui.NavGroup{
		{Title: "Công việc", Items: allowed(
			place{true, ui.NavItem{Href: "/can-bo/", Icon: "list-todo", Label: "Việc của tôi", Count: c.Late, Upto: store.MostCounted, Urgent: true}},
			place{may("intake.receive"), ui.NavItem{Href: "/can-bo/nhan", Icon: "inbox", Label: "Hồ sơ mới nhận", Count: c.Inbox, Upto: store.MostCounted}},
			place{may("intake.request"), ui.NavItem{Href: "/can-bo/yeu-cau", Icon: "file-text", Label: "Yêu cầu thi hành án"}},
			place{may("issue.sign"), ui.NavItem{Href: "/can-bo/ky", Icon: "pen-line", Label: "Chờ ký", Count: c.Sign, Upto: store.MostCounted}},
			place{may("issue.number"), ui.NavItem{Href: "/can-bo/dong-dau", Icon: "stamp", Label: "Chờ đóng dấu", Count: c.Seal, Upto: store.MostCounted}},
			place{may("notice.sent"), ui.NavItem{Href: postPage, Icon: "send", Label: "Gửi đi"}},
			place{may("enforce.assign"), ui.NavItem{Href: "/can-bo/phan-cong", Icon: "users", Label: "Phân công nhiều việc"}},
			place{may("work.hand_over"), ui.NavItem{Href: "/can-bo/ban-giao", Icon: "arrow-right", Label: "Bàn giao việc"}},
			place{may("work.absent"), ui.NavItem{Href: "/can-bo/vang-mat", Icon: "calendar-days", Label: "Vắng mặt, làm thay"}},
		)},
		{Title: "Thời hạn", Items: allowed(
			place{may("case.view"), ui.NavItem{Href: "/can-bo/ban-tin", Icon: "bell", Label: "Bản tin sáng"}},
			place{may("case.view"), ui.NavItem{Href: "/can-bo/lich", Icon: "calendar-clock", Label: "Lịch thời hạn"}},
			place{may("case.view"), ui.NavItem{Href: "/can-bo/nguy-co", Icon: "clock", Label: "Dễ trễ trong tuần"}},
		)},
		{Title: "Tra cứu", Items: allowed(
			place{may("case.view"), ui.NavItem{Href: "/can-bo/tim", Icon: "folder-open", Label: "Tất cả hồ sơ"}},
			place{may("enforce.step"), ui.NavItem{Href: "/can-bo/hang-loat", Icon: "list-todo", Label: "Làm hàng loạt"}},
		)},
		{Title: "Quản trị", Items: allowed(
			place{may("admin.account"), ui.NavItem{Href: "/can-bo/quan-tri/tai-khoan", Icon: "users", Label: "Tài khoản"}},
			place{may("admin.delegate"), ui.NavItem{Href: "/can-bo/quan-tri/uy-quyen", Icon: "file-check", Label: "Uỷ quyền ký"}},
			place{may("admin.calendar"), ui.NavItem{Href: "/can-bo/quan-tri/lich", Icon: "calendar-days", Label: "Lịch làm việc"}},
			place{may("notice.partner"), ui.NavItem{Href: partnerPage, Icon: "building-2", Label: "Nơi nhận văn bản"}},
			place{may("admin.outage"), ui.NavItem{Href: outagePage, Icon: "triangle-alert", Label: "Thời gian không tính"}},
		)},
	}
	var shown []ui.NavGroup
	for _, g := range groups {
		for i := range g.Items {
			g.Items[i].Current = g.Items[i].Href == at
		}
		if len(g.Items) > 0 {
			shown = append(shown, g)
		}
	}
	return shown
}

type place struct {
	may  bool
	item ui.NavItem
}

func allowed(all ...place) []ui.NavItem {
	var items []ui.NavItem
	for _, p := range all {
		if p.may {
			items = append(items, p.item)
		}
	}
	return items
}
