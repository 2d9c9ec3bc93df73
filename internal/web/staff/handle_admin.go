package staff

import (
	"net/http"
	"slices"
	"strings"

	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/desk/admin"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/web"
	"thads/internal/web/session"
	"thads/internal/web/ui"
)

var tabs = map[string]string{"tai-khoan": "Tài khoản", "uy-quyen": "Uỷ quyền ký", "lich": "Lịch làm việc"}

func (p *Portal) admin(w http.ResponseWriter, r *http.Request) error {
	return p.showAdmin(w, r, http.StatusOK, nil)
}

func (p *Portal) showAdmin(w http.ResponseWriter, r *http.Request, status int, wrong error) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	tab := r.PathValue("tab")
	title, ok := tabs[tab]
	if !ok {
		p.Edge.NoPage(w, r)
		return nil
	}
	if need := map[string]string{"tai-khoan": "admin.account", "uy-quyen": "admin.delegate", "lich": "admin.calendar"}[tab]; !may(v.who, need) {
		return desk.ErrForbidden.New()
	}
	page, err := v.page(title, "/can-bo/quan-tri/"+tab)
	if err != nil {
		return err
	}
	if e := errs.As(wrong); e != nil {
		page.Flash = &ui.Flash{Tone: ui.Late, Text: e.Text()}
	}
	view := AdminView{Page: page, Tab: tab}
	if view.OnceKey, err = v.onceKey(); err != nil {
		return err
	}
	switch tab {
	case "tai-khoan":
		err = v.accountTab(&view)
	case "uy-quyen":
		err = v.delegationTab(&view)
	default:
		err = v.calendarTab(&view)
	}
	if err != nil {
		return err
	}
	v.show(status, Admin(view))
	return nil
}

func (v *visit) accountTab(view *AdminView) error {
	offices, err := v.p.Store.Offices(v.Context())
	if err != nil {
		return err
	}
	names := map[string]string{}
	for _, o := range offices {
		names[o.Code] = o.Name
		if o.Province == v.who.Province || v.who.Level == 0 && o.Level < 2 {
			view.Offices = append(view.Offices, ui.Option{Value: o.Code, Label: o.Name})
		}
	}
	for _, role := range people.Roles {
		view.Roles = append(view.Roles, ui.Option{Value: string(role), Label: role.Name()})
	}
	accounts, err := v.read.Colleagues(v.Context())
	if err != nil {
		return err
	}
	for _, a := range accounts {
		view.Accounts = append(view.Accounts, AccountRow{ID: a.ID, Username: a.Username, Name: a.Name, Role: a.Role.Name(), Office: names[a.OfficeCode], Disabled: a.Disabled})
	}
	return nil
}

func (v *visit) delegationTab(view *AdminView) error {
	accounts, err := v.read.Colleagues(v.Context())
	if err != nil {
		return err
	}
	names := map[string]string{}
	for _, a := range accounts {
		names[a.ID] = a.Name
		if a.Role == people.Deputy || a.Role == people.RoomHead {
			view.Signers = append(view.Signers, ui.Option{Value: a.ID, Label: a.Name + ", " + a.Role.Name()})
		}
	}
	view.Families = []ui.Option{{Value: "head", Label: "Quyết định của Thủ trưởng"}, {Value: "*", Label: "Tất cả văn bản"}}
	list, err := v.read.Delegations(v.Context())
	if err != nil {
		return err
	}
	today := desk.DayOf(v.now)
	for _, d := range list {
		row := DelegationRow{ID: d.ID, From: names[d.FromID], To: names[d.ToID], Families: strings.ReplaceAll(d.Families, "*", "Tất cả văn bản"), Paper: d.Paper,
			Period: "từ " + ui.Day(d.FromDay), State: "Đang có hiệu lực", Tone: ui.OK, CanEnd: true}
		if d.ToDay != "" {
			row.Period += " đến hết " + ui.Day(d.ToDay)
		}
		switch {
		case d.RevokedAt != 0:
			row.State, row.Tone, row.CanEnd = "Đã thôi giao", ui.Neutral, false
		case d.ToDay != "" && d.ToDay < today:
			row.State, row.Tone, row.CanEnd = "Hết hạn", ui.Neutral, false
		case d.FromDay > today:
			row.State, row.Tone = "Chưa đến ngày", ui.Soon
		}
		view.Delegations = append(view.Delegations, row)
	}
	return nil
}

// calendarTab lists days that are not ordinary, of this year and the next, and those that wait to be switched on.
func (v *visit) calendarTab(view *AdminView) error {
	cal := v.p.Desk.Law().Calendar
	changed, err := v.p.Store.CalendarDays(v.Context())
	if err != nil {
		return err
	}
	for _, year := range []int{v.now.Year(), v.now.Year() + 1} {
		for _, row := range cal.Year(year) {
			if row.Kind == calendar.Work || row.Kind == calendar.Weekend {
				if w, ok := cal.Waiting(row.Date); ok {
					row = w
				} else {
					continue
				}
			}
			d := DayRow{ID: row.Date.String(), Day: row.Date.Long(), Kind: row.Name, Source: row.LegalRef, Active: row.Status != calendar.Inactive}
			if row.Confidence != "" && row.Confidence != "S" {
				d.Source = dotted(d.Source, "độ tin cậy "+row.Confidence)
			}
			for _, c := range changed {
				if c.Day == d.ID && c.ApprovedBy == "" {
					d.Effect, d.Pending = "Đang chờ một quản trị khác duyệt", true
				}
			}
			view.Days = append(view.Days, d)
		}
	}
	slices.SortFunc(view.Days, func(a, b DayRow) int { return strings.Compare(a.ID, b.ID) })
	return nil
}

func (p *Portal) administer(w http.ResponseWriter, r *http.Request) error {
	v, err := p.posted(w, r)
	if err != nil {
		return err
	}
	f := r.PostFormValue
	ctx, key := r.Context(), web.OnceKey(r)
	switch r.PathValue("tab") + "/" + f("viec") {
	case "tai-khoan/mo":
		err = v.openAccount(key)
	case "tai-khoan/khoa", "tai-khoan/mo-lai":
		_, err = desk.Do(ctx, p.Desk, v.who, key, admin.Disable, admin.DisableIn{ID: f("id"), Disabled: f("viec") == "khoa", Reason: "Theo quyết định của quản trị"})
	case "uy-quyen/giao":
		err = v.delegate(key)
	case "uy-quyen/thoi":
		_, err = desk.Do(ctx, p.Desk, v.who, key, admin.Revoke, admin.RevokeIn{ID: f("id")})
	case "lich/bat", "lich/tat", "lich/duyet", "lich/bo":
		err = v.changeDay(key)
	default:
		p.Edge.NoPage(w, r)
		return nil
	}
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal {
		return p.showAdmin(w, r, web.Status(e.Def.Kind), err)
	}
	if err != nil {
		return err
	}
	return v.to("/can-bo/quan-tri/"+r.PathValue("tab"), "luu")
}

// delegate gives a power to sign; a deputy signs "KT.", the head of a room "TL.".
func (v *visit) delegate(key string) error {
	f := v.PostFormValue
	accounts, err := v.read.Colleagues(v.Context())
	if err != nil {
		return err
	}
	in := admin.DelegateIn{To: f("to"), Families: strings.Join(v.PostForm["families"], " "), Capacity: "TL.", FromDay: dayTyped(f("from")), ToDay: dayTyped(f("until")), Paper: f("paper")}
	for _, a := range accounts {
		if a.ID == in.To && a.Role == people.Deputy {
			in.Capacity = "KT."
		}
	}
	_, err = desk.Do(v.Context(), v.p.Desk, v.who, key, admin.Delegate, in)
	return err
}

func (v *visit) openAccount(key string) error {
	f := v.PostFormValue
	if err := session.CheckPassword(f("username"), f("password")); err != nil {
		return err
	}
	hash, err := session.Hash(f("password"))
	if err != nil {
		return err
	}
	a, err := desk.Do(v.Context(), v.p.Desk, v.who, key, admin.Account, admin.AccountIn{Username: f("username"), Name: f("name"), Role: people.Role(f("role")), Office: f("office"), Title: f("title")})
	if err != nil {
		return err
	}
	if _, err = desk.Do(v.Context(), v.p.Desk, v.who, key+"/password", admin.Password, admin.PasswordIn{ID: a.ID, Hash: hash}); err != nil || f("pin") == "" {
		return err
	}
	return v.p.IssueKey(a.ID, f("name"), f("pin"))
}

// changeDay proposes, approves or withdraws the change of a day; an approved one makes running periods be counted again.
func (v *visit) changeDay(key string) error {
	f := v.PostFormValue
	in := admin.DayIn{Day: dayTyped(f("id")), LegalRef: f("legal_ref"), Name: f("name"), Kind: calendar.Kind(f("kind"))}
	switch f("viec") {
	case "bat", "tat":
		in.Stage, in.Off = admin.Propose, f("viec") == "tat"
	case "duyet":
		in.Stage = admin.Approve
	default:
		in.Stage = admin.Withdraw
	}
	out, err := desk.Do(v.Context(), v.p.Desk, v.who, key, admin.Calendar, in)
	if err != nil || out.Change == "" {
		return err
	}
	if err := v.p.Reload(v.Request); err != nil {
		return err
	}
	_, err = admin.RecountAll(v.Context(), v.p.Desk, out.Change)
	return err
}
