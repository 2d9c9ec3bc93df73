package staff

import (
	"encoding/json"
	"net/http"
	"strconv"

	"thads/internal/desk"
	"thads/internal/desk/admin"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/web"
	"thads/internal/web/ui"
)

const outagePage = "/can-bo/quan-tri/thoi-gian-khong-tinh"

// OutageView is the times that do not count: what was declared, by what paper, and what it moved.
type OutageView struct {
	Page    ui.Page
	Places  []ui.Option
	Rows    []OutageRow
	OnceKey string
}

// An OutageRow is one time that does not count.
type OutageRow struct {
	ID, Name, Place, Period, Ref, State, Moved string
	Tone                                       ui.Tone
	Pending, CanEnd                            bool
	Own                                        bool // the reader proposed it: somebody else approves
}

func (p *Portal) outages(w http.ResponseWriter, r *http.Request) error {
	return p.showOutages(w, r, http.StatusOK, nil)
}

func (p *Portal) showOutages(w http.ResponseWriter, r *http.Request, status int, wrong error) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	if !may(v.who, "admin.outage") {
		return desk.ErrForbidden.New()
	}
	page, err := v.page("Thời gian không tính", outagePage)
	if err != nil {
		return err
	}
	if e := errs.As(wrong); e != nil {
		page.Flash = &ui.Flash{Tone: ui.Late, Text: e.Text()}
	}
	view := OutageView{Page: page}
	if view.OnceKey, err = v.onceKey(); err != nil {
		return err
	}
	offices, err := p.Store.Offices(r.Context())
	if err != nil {
		return err
	}
	places := map[int64]string{0: "Cả nước"}
	for _, o := range offices {
		if o.Level < 2 && o.Province != 0 {
			places[o.Province] = o.Name
		}
		if o.Level < 2 && people.Can(v.who, "admin.outage", people.Subject{Province: o.Province}) {
			view.Places = append(view.Places, ui.Option{Value: strconv.FormatInt(o.Province, 10), Label: places[o.Province]})
		}
	}
	all, err := p.Store.Outages(r.Context())
	if err != nil {
		return err
	}
	for _, o := range all {
		if o.Province == 0 || people.Can(v.who, "admin.outage", people.Subject{Province: o.Province}) {
			row, err := v.outageRow(o, places[o.Province])
			if err != nil {
				return err
			}
			view.Rows = append(view.Rows, row)
		}
	}
	v.show(status, Outages(view))
	return nil
}

func (v *visit) outageRow(o store.Outage, place string) (OutageRow, error) {
	row := OutageRow{ID: o.ID, Name: o.Name, Place: place, Ref: o.LegalRef, Period: "từ " + desk.DayShort(o.FromAt) + " đến hết " + desk.DayShort(o.ToAt-1)}
	can := people.Can(v.who, "admin.outage", people.Subject{Province: o.Province})
	switch {
	case o.ApprovedBy == "" && o.Active:
		row.State, row.Tone, row.Pending = "Chờ duyệt", ui.Soon, can
	case o.ApprovedBy == "":
		row.State, row.Tone, row.Pending = "Đang áp dụng, chờ duyệt ngừng", ui.Soon, can
	case o.Active:
		row.State, row.Tone, row.CanEnd = "Đang áp dụng", ui.OK, can
	default:
		row.State, row.Tone = "Không áp dụng", ui.Neutral
	}
	row.Own = o.ProposedBy == v.who.ID
	f, found, err := v.p.Store.LastFact(v.Context(), o.Province, admin.OutageSubject(o.ID))
	if err != nil || !found {
		return row, err
	}
	var b struct {
		Input struct {
			Stage string `json:"stage"`
			Moved int    `json:"moved"`
		} `json:"input"`
	}
	if err := json.Unmarshal([]byte(f.Body), &b); err != nil {
		return row, err
	}
	switch {
	case f.Act == admin.Moved.Name:
		row.Moved = "Đã tính lại " + ui.Amount(int64(b.Input.Moved)) + " thời hạn"
	case b.Input.Stage == admin.Approve:
		row.Moved = "Đang tính lại các thời hạn đang chạy"
	}
	return row, nil
}

func (p *Portal) changeOutage(w http.ResponseWriter, r *http.Request) error {
	v, err := p.posted(w, r)
	if err != nil {
		return err
	}
	f := r.PostFormValue
	in := admin.OutageIn{ID: f("id"), LegalRef: f("legal_ref")}
	switch f("viec") {
	case "de-nghi":
		in.Stage, in.Name, in.FromDay, in.ToDay = admin.Propose, f("name"), dayTyped(f("from")), dayTyped(f("until"))
		if in.Province, err = strconv.ParseInt(f("place"), 10, 64); err != nil {
			in.Province = -1 // no such place: the act says so
		}
	case "ngung":
		in.Stage, in.Off = admin.Propose, true
	case "duyet":
		in.Stage = admin.Approve
	case "bo":
		in.Stage = admin.Withdraw
	default:
		p.Edge.NoPage(w, r)
		return nil
	}
	_, err = desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), admin.Outage, in)
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal {
		return p.showOutages(w, r, web.Status(e.Def.Kind), err)
	}
	if err != nil {
		return err
	}
	return v.to(outagePage, "luu")
}
