package staff

import (
	"net/http"
	"strconv"
	"strings"

	"thads/internal/desk"
	"thads/internal/desk/notice"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/web"
	"thads/internal/web/ui"
)

// partners is who receives copies of decisions, for administrators.
func (p *Portal) partners(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	return v.showPartners(http.StatusOK, nil)
}

func (v *visit) showPartners(status int, wrong error) error {
	if !may(v.who, "notice.partner") {
		return desk.ErrForbidden.New()
	}
	page, err := v.page("Nơi nhận văn bản", partnerPage)
	if err != nil {
		return err
	}
	if e := errs.As(wrong); e != nil {
		page.Flash = &ui.Flash{Tone: ui.Late, Text: e.Text()}
	}
	view := PartnersView{Page: page}
	if view.OnceKey, err = v.onceKey(); err != nil {
		return err
	}
	may := func(province int64) bool {
		return people.Can(v.who, "notice.partner", people.Subject{Province: province})
	}
	offices, err := v.p.Store.Offices(v.Context())
	if err != nil {
		return err
	}
	places := map[int64]string{0: "Cả nước"}
	for _, o := range offices {
		if o.Level < 2 && o.Province != 0 {
			places[o.Province] = o.Name
		}
		if o.Level < 2 && may(o.Province) {
			view.Places = append(view.Places, ui.Option{Value: strconv.FormatInt(o.Province, 10), Label: places[o.Province]})
		}
	}
	all, err := v.p.Store.Partners(v.Context())
	if err != nil {
		return err
	}
	view.Made = v.made
	var ids []string
	for _, x := range all {
		ids = append(ids, x.SecretBy)
	}
	names, err := v.p.Store.Names(v.Context(), ids...)
	if err != nil {
		return err
	}
	for _, x := range all {
		if x.Province != 0 && !may(x.Province) {
			continue
		}
		row := PartnerRow{ID: x.ID, Name: x.Name, Aliases: strings.ReplaceAll(x.Aliases, "\n", ", "), Place: places[x.Province], Address: x.Address, Door: x.URL, Ref: x.LegalRef}
		switch can := may(x.Province); {
		case x.ApprovedBy == "" && x.Active:
			row.State, row.Tone, row.Pending = "Chờ duyệt", ui.Soon, can
		case x.ApprovedBy == "":
			row.State, row.Tone, row.Pending = "Đang dùng, chờ duyệt ngừng", ui.Soon, can
		case x.Active:
			row.State, row.Tone, row.CanEnd = "Đang dùng", ui.OK, can
		default:
			row.State, row.Tone = "Không dùng", ui.Neutral
		}
		secretRow(&row, x, names, may(x.Province))
		view.Rows = append(view.Rows, row)
	}
	v.show(status, Partners(view))
	return nil
}

// changePartner proposes, approves, withdraws or ends an entry.
func (p *Portal) changePartner(w http.ResponseWriter, r *http.Request) error {
	v, err := p.posted(w, r)
	if err != nil {
		return err
	}
	f := r.PostFormValue
	in := notice.PartnerIn{ID: f("id")}
	switch f("viec") {
	case "de-nghi":
		in = notice.PartnerIn{Stage: notice.Propose, Name: f("name"), Aliases: f("aliases"), Address: f("address"), URL: f("url"), LegalRef: f("legal_ref")}
		if in.Province, err = strconv.ParseInt(f("place"), 10, 64); err != nil {
			in.Province = -1 // no such place: nobody may
		}
	case "ngung":
		in.Stage = notice.Propose
	case "duyet":
		in.Stage = notice.Approve
	case "bo":
		in.Stage = notice.Withdraw
	default:
		p.Edge.NoPage(w, r)
		return nil
	}
	_, err = desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), notice.Partner, in)
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal {
		return v.showPartners(web.Status(e.Def.Kind), err)
	}
	if err != nil {
		return err
	}
	return v.to(partnerPage, "luu")
}
