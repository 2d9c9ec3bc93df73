package staff

import (
	"net/http"

	"thads/internal/desk"
	"thads/internal/desk/work"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/web"
	"thads/internal/web/ui"
)

func (p *Portal) away(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	return v.showAway(http.StatusOK, nil)
}

func (v *visit) showAway(status int, wrong error) error {
	if !may(v.who, "work.absent") {
		return desk.ErrForbidden.New()
	}
	page, err := v.page("Vắng mặt, người làm thay", "/can-bo/vang-mat")
	if err != nil {
		return err
	}
	if e := errs.As(wrong); e != nil {
		page.Flash = &ui.Flash{Tone: ui.Late, Text: e.Text()}
	}
	today := desk.DayOf(v.now)
	view := AwayView{Page: page, Today: today, MaySay: may(v.who, "work.declare"), Deputies: []ui.Option{{Label: "Chọn người làm thay"}}}
	if view.OnceKey, err = v.onceKey(); err != nil {
		return err
	}
	accounts, err := v.read.Colleagues(v.Context())
	if err != nil {
		return err
	}
	names := map[string]string{}
	var officers []string
	for _, a := range accounts {
		names[a.ID] = a.Name
		s := people.Subject{Province: a.Province, OfficeCode: a.OfficeCode, OfficerID: a.ID}
		o := ui.Option{Value: a.ID, Label: a.Name + ", " + a.Role.Name(), Selected: a.ID == v.who.ID}
		if people.Can(v.who, "work.absent", s) {
			view.People = append(view.People, o)
		}
		if a.Role == people.Officer && people.Can(v.who, "work.declare", s) {
			view.Officers, officers = append(view.Officers, o), append(officers, a.ID)
		}
		if v.who.Level < 2 || a.OfficeCode == v.who.OfficeCode || people.IsLeader(a.Role) || a.Role == v.who.Role {
			o.Selected = false
			view.Deputies = append(view.Deputies, o)
		}
	}
	list, err := v.read.Absences(v.Context(), today)
	if err != nil {
		return err
	}
	for _, a := range list {
		row := AwayRow{ID: a.ID, Name: names[a.AccountID], Deputy: names[a.DeputyID], Period: ui.Day(a.FromDay) + " đến hết " + ui.Day(a.ToDay), Reason: a.Reason, State: "Đang vắng", Tone: ui.Soon,
			CanEnd: people.Can(v.who, "work.back", people.Subject{Province: a.Province, OfficeCode: a.OfficeCode, OfficerID: a.AccountID})}
		if a.FromDay > today {
			row.State, row.Tone = "Sắp vắng", ui.Info
		}
		view.Rows = append(view.Rows, row)
	}
	for _, k := range people.Relations {
		view.Relation = append(view.Relation, ui.Option{Value: k.Key, Label: k.Name})
	}
	said, err := v.read.Declarations(v.Context(), officers...)
	if err != nil {
		return err
	}
	kinds := map[string]string{people.Kin: "Người liên quan", people.Self: "Bản thân", people.Area: "Địa bàn phụ trách"}
	for _, d := range said {
		what := d.Address
		if d.Kind == people.Kin {
			what = dotted(d.Name, people.RelationName(d.Relation), d.Address)
		}
		if d.IdentityNo != "" {
			what = dotted(what, "có số định danh")
		}
		view.Said = append(view.Said, SaidRow{ID: d.ID, Account: d.AccountID, Name: names[d.AccountID], Kind: kinds[d.Kind], What: what})
	}
	v.show(status, Away(view))
	return nil
}

func (p *Portal) doAway(w http.ResponseWriter, r *http.Request) error {
	v, err := p.posted(w, r)
	if err != nil {
		return err
	}
	f, ctx, key := r.PostFormValue, r.Context(), web.OnceKey(r)
	switch f("viec") {
	case "vang":
		_, err = desk.Do(ctx, p.Desk, v.who, key, work.Absent, work.AbsentIn{Account: f("ai"), Deputy: f("thay"), FromDay: dayTyped(f("tu")), ToDay: dayTyped(f("den")), Reason: f("ly_do")})
	case "tro-lai":
		_, err = desk.Do(ctx, p.Desk, v.who, key, work.Back, work.AbsenceRef{ID: f("id")})
	case "khai":
		_, err = desk.Do(ctx, p.Desk, v.who, key, work.Declare, work.DeclareIn{Account: f("cua"), Kind: f("loai"), Name: f("ho_ten"), IdentityNo: f("so"), Address: f("noi"), Relation: f("quan_he")})
	case "thoi-khai":
		_, err = desk.Do(ctx, p.Desk, v.who, key, work.Declare, work.DeclareIn{Account: f("cua"), ID: f("id")})
	default:
		p.Edge.NoPage(w, r)
		return nil
	}
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal {
		return v.showAway(web.Status(e.Def.Kind), err)
	}
	if err != nil {
		return err
	}
	return v.to("/can-bo/vang-mat", "luu")
}
