package staff

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/web"
	"thads/internal/web/ui"
)

// pack is the law that governs a step in a case today, and why.
func (v *visit) pack(c casefile.Case) (*rule.Pack, rule.Ruling) {
	r := rule.RegimeOf(calendar.DateOf(time.UnixMicro(c.OpenedAt)), calendar.Date{}, rule.Ordinary, calendar.DateOf(v.now))
	return v.p.Desk.Law().Pack(r.Regime), r
}

// lawAt is the law pack whose clauses were cited at a moment, in microseconds, by what was noted without its pack.
func (v *visit) lawAt(micro int64) string {
	return v.p.Desk.Law().Pack(rule.RegimeOn(calendar.DateOf(time.UnixMicro(micro).In(desk.Zone())))).Name
}

var errNoAct = errs.Define(errs.NotFound, "staff.no_act", "Luật đang áp dụng cho hồ sơ này không có việc ấy; hãy mở lại danh sách tác nghiệp.")

// step shows the form of one act.
func (p *Portal) step(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.look(w, r)
	if err != nil {
		return err
	}
	return v.showStep(http.StatusOK, province, id, r.URL.Query(), "")
}

// doStep does one act; what the law refuses comes back on the same form with everything that was entered.
func (p *Portal) doStep(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.change(w, r)
	if err != nil {
		return err
	}
	in := enforce.StepIn{Province: province, Case: id, Op: r.PathValue("op"), Act: r.PathValue("act")}
	c, err := v.read.Case(r.Context(), province, id)
	if err != nil {
		return err
	}
	v.stepInput(&in, c, r.PostForm)
	if err := v.fromMeasure(&in, c); err != nil {
		return err
	}
	if r.PostForm.Get("chon_nguoi") != "" && len(in.To) == 0 {
		return v.showStep(http.StatusUnprocessableEntity, province, id, r.PostForm, "Chưa chọn người được tống đạt; hãy đánh dấu ít nhất một người.")
	}
	done, err := desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), enforce.Step, in)
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal && e.Def.Kind != errs.NotFound {
		say := e.Text()
		if e.Clause != "" {
			pack, _ := v.pack(c)
			say += " (" + ui.ClauseIn(pack.Name, e.Clause) + ")"
		}
		return v.showStep(http.StatusUnprocessableEntity, province, id, r.PostForm, say)
	}
	if err != nil {
		return err
	}
	if x, lacks, err := v.lacking(province, id, done.Draft); err != nil {
		return err
	} else if lacks {
		return v.to(address("van-ban", province, x.ID), "soan-thieu")
	}
	return v.to(address("ho-so", province, id)+"?viec="+url.QueryEscape(in.Name()), map[bool]string{true: "soan", false: "ghi"}[done.Draft != ""])
}

// lacking is the paper a step has just drafted, when it still lacks something and so went to nobody to sign.
func (v *visit) lacking(province int64, id, form string) (x document.Paper, lacks bool, err error) {
	if form == "" {
		return x, false, nil
	}
	all, err := v.read.PapersOf(v.Context(), province, "case", id)
	for _, p := range all {
		if p.FormCode == form && p.DraftedAt >= x.DraftedAt {
			x = p
		}
	}
	return x, x.State == document.Draft, err
}

// stepInput reads what was entered for one act.
func (v *visit) stepInput(in *enforce.StepIn, c casefile.Case, f url.Values) {
	pack, _ := v.pack(c)
	a, _ := pack.Act(in.Name())
	in.To, in.Lift = f["nguoi"], f["bien_phap"]
	in.Lines, in.On, in.Override, in.Paper = f["khoan"], dayTyped(f.Get("ngay")), strings.TrimSpace(f.Get("lam_khac")), f.Get("van_ban")
	in.Rev, _ = strconv.ParseInt(f.Get("rev"), 10, 64)
	in.List, in.Letter, _ = strings.Cut(f.Get("can_cu"), " ")
	for _, e := range strings.Split(f.Get("tai_lieu"), "\n") {
		if e = strings.TrimSpace(e); e != "" {
			in.Evidence = append(in.Evidence, e)
		}
	}
	if form := f.Get("mau"); form != "" {
		in.Forms = []string{form}
	}
	if form := f.Get("kem"); form != "" {
		if len(in.Forms) == 0 && enforce.Signed(a) && len(a.Carried) == 0 {
			in.Forms = append(in.Forms, enforce.FirstForm(a))
		}
		in.Forms = append(in.Forms, form)
	}
	in.Values = map[string]any{}
	for _, key := range a.Asks {
		key = strings.TrimSuffix(key, "?")
		if s := strings.TrimSpace(strings.Join(f["x_"+key], separator(pack, key))); s != "" {
			switch asked, _ := pack.Input(key); asked.Type {
			case "date":
				s = dayTyped(s)
			case "time":
				s = hourTyped(s)
			}
			in.Values[key] = s
		}
	}
	if provesBoth(a) && in.Values["proof"] == nil && len(in.Evidence) > 0 { // asked once, for the ground
		in.Values["proof"] = strings.Join(in.Evidence, "; ")
	}
	if in.Values["continues"] == elsewhere {
		delete(in.Values, "continues")
		in.Values["second"] = true
	}
}

// endsOne says whether an act ends one measure that is chosen.
func endsOne(act string) bool {
	return act == "OP-11.lift" || act == "OP-13.stop" || act == "OP-13.stop_ended"
}

// reportsOne says whether an act tells what the holder of a measure that is chosen really holds.
func reportsOne(act string) bool { return act == enforce.Reporting }

// ofMeasure are the inputs that the chosen measure knows.
var ofMeasure = []string{"target", "account", "holder"}

// fromMeasure fills in what the measure that is ended knows, and the paper that ends its kind.
func (v *visit) fromMeasure(in *enforce.StepIn, c casefile.Case) error {
	if !endsOne(in.Name()) && !reportsOne(in.Name()) || len(in.Lift) != 1 {
		return nil
	}
	limits, err := v.read.Restrictions(v.Context(), c)
	if err != nil {
		return err
	}
	pack, _ := v.pack(c)
	a, _ := pack.Act(in.Name())
	for _, l := range limits {
		if l.ID != in.Lift[0] {
			continue
		}
		for _, f := range pack.Flags() {
			if f.Key != l.Kind {
				continue
			}
			known := map[string]string{"target": l.Target, "account": l.Target, "holder": l.Holder}
			if l.Target == "" {
				known["target"] = f.Name
			}
			for key, value := range known {
				asked := slices.Contains(a.Asks, key) || slices.Contains(a.Asks, key+"?")
				if in.Values[key] == nil && value != "" && asked && (key != "account" || l.Kind == "frozen") {
					in.Values[key] = value
				}
			}
			if len(in.Forms) == 0 && slices.Contains(a.Forms, f.Form) {
				in.Forms = []string{f.Form}
			}
		}
	}
	return nil
}

// separator parts what is entered in several fields of one name.
func separator(pack *rule.Pack, key string) string {
	if in, _ := pack.Input(key); in.Type == "holders" {
		return "\n"
	}
	return " "
}

// closedTo says why a person gets no form for an act: before he fills it in, not after; "" when it is his to do.
func closedTo(who people.Who, c casefile.Case, a rule.Act) string {
	switch {
	case !people.Can(who, "enforce.step", people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}):
		return "Ông/bà được xem hồ sơ này nhưng không làm tác nghiệp trong hồ sơ; việc “" + a.Name + "” do " + people.Role(a.Draft).Name() + " của hồ sơ làm."
	case a.Draft == "system":
		return "Việc “" + a.Name + "” do hệ thống tự làm khi đến hạn; không ai phải nhập."
	case !enforce.MayDraft(a, who.Role):
		return "Việc “" + a.Name + "” do " + people.Role(a.Draft).Name() + " làm; hãy chuyển cho người ấy."
	}
	return ""
}

func (v *visit) showStep(status int, province int64, id string, f url.Values, trouble string) error {
	ctx := v.Context()
	c, err := v.read.Case(ctx, province, id)
	if err != nil {
		return err
	}
	if f, err = v.filled(c, f); err != nil {
		return err
	}
	lines, many, err := v.stepLines(c, f["khoan"])
	if err != nil {
		return err
	}
	pack, ruling := v.pack(c)
	o, _ := pack.Operation(v.PathValue("op"))
	a, ok := o.Act(v.PathValue("act"))
	if !ok {
		return errNoAct.New()
	}
	page, err := v.page(a.Name, "/can-bo/tim")
	if err != nil {
		return err
	}
	base := address("ho-so", province, id)
	view := StepView{Page: page, Crumbs: []ui.Crumb{{Href: base, Label: c.Title}, {Href: base + "/tac-nghiep", Label: "Tác nghiệp"}}, Name: a.Name,
		Case: dotted(o.Code, o.Name), Clause: ui.ClauseIn(pack.Name, strings.Join(a.Cite, ", ")), Regime: ruling.Why, Error: trouble, Back: base, Note: a.Note,
		Action: base + "/tac-nghiep/" + o.Code + "/" + a.Key, Rev: strconv.FormatInt(c.Rev, 10), OverrideValue: f.Get("lam_khac"), Button: "Ghi nhận"}
	if enforce.Signed(a) && (enforce.FirstForm(a) != "" || len(a.Carried) > 0) {
		view.Button = "Soạn văn bản trình ký"
	}
	if view.Closed = closedTo(v.who, c, a); view.Closed != "" {
		v.show(status, Step(view))
		return nil
	}
	if view.OnceKey, err = v.onceKey(); err != nil {
		return err
	}
	view.Others = others(base, f)
	if view.About, err = v.about(c, f.Get("van_ban")); err != nil {
		return err
	}
	if view.About.Href != "" {
		view.PaperID = f.Get("van_ban")
	}
	view.Lines = lineChoices(pack, a, lines, f)
	if err := v.sayInterest(c, pack, o.Code+"."+a.Key, lines, view.Lines); err != nil {
		return err
	}
	if in := (enforce.StepIn{Op: o.Code, Act: a.Key}); in.Name() == enforce.Serving { // lines follow from the persons
		view.Lines, many = nil, false
		var left int
		marked := f["nguoi"]
		if trouble != "" {
			marked = nil
		}
		if view.People, left, err = v.servable(c, marked); err != nil {
			return err
		}
		if trouble != "" {
			for i, x := range view.People {
				view.People[i].Checked = slices.Contains(f["nguoi"], x.Value)
			}
		}
		if left > 0 {
			view.Note = dotted(fmt.Sprintf("Hồ sơ có hơn 200 người: việc này ghi cho cả %s người chưa được tống đạt. Muốn chọn từng người, hãy đánh dấu ở trang Đương sự", ui.Amount(int64(left))), view.Note)
		}
	}
	if in := (enforce.StepIn{Op: o.Code, Act: a.Key}); enforce.Tells(in.Name()) && view.PaperID != "" {
		view.Lines, many = nil, false
		var all bool
		marked := f["nguoi"]
		if trouble != "" {
			marked = nil
		}
		if view.People, all, err = v.hearable(c, view.PaperID, marked); err != nil {
			return err
		}
		if trouble != "" {
			for i, x := range view.People {
				view.People[i].Checked = slices.Contains(f["nguoi"], x.Value)
			}
		}
		if all {
			view.Note = dotted("Văn bản này cho hơn 200 người: việc này ghi cho mọi người chưa được tống đạt. Muốn chọn từng người, hãy đánh dấu ở trang Đương sự mở từ văn bản", view.Note)
		}
	}
	if many {
		view.Note = dotted("Hồ sơ có hơn 200 khoản: việc này làm cho mọi khoản làm được. Muốn chọn một phần, hãy đánh dấu ở trang Nghĩa vụ", view.Note)
	}
	if act := o.Code + "." + a.Key; endsOne(act) || reportsOne(act) {
		view.Reports = reportsOne(act)
		if view.Measures, err = v.measures(c, pack, act, f); err != nil {
			return err
		}
	}
	view.Grounds = groundChoices(pack, a, f)
	view.Evidence = ui.Field{ID: "tai_lieu", Name: "tai_lieu", Label: "Tài liệu chứng minh (mỗi dòng một tài liệu)", Value: f.Get("tai_lieu"), Long: true, Required: true, Marked: true, Max: 2000}
	if view.Fields, err = v.stepFields(c, pack, a, f); err != nil {
		return err
	}
	if o.Code+"."+a.Key == "OP-20.late_interest" {
		if err := v.reckonFrom(c, pack, lines, view.Fields); err != nil {
			return err
		}
	}
	if view.Forms = formChoices(a, f.Get("mau")); o.Code == "OP-06" && !enforce.Signed(a) {
		view.Forms = besideChoices(a, f.Get("mau"), false)
	} else {
		second, err := v.secondWaits(c, a, o.Code+"."+a.Key)
		if err != nil {
			return err
		}
		view.Beside = besideChoices(a, f.Get("kem"), second)
	}
	if len(view.Measures) > 0 && !reportsOne(o.Code+"."+a.Key) { // the measure says what, where, and which paper ends it
		view.Forms = nil
		for i, d := range view.Fields {
			if slices.Contains(ofMeasure, strings.TrimPrefix(d.Field.Name, "x_")) {
				view.Fields[i].Field.Required, view.Fields[i].Field.Hint = false, "Để trống thì lấy theo biện pháp đã chọn."
			}
		}
	}
	for _, key := range a.Guards {
		if g, ok := pack.Guard(key); ok {
			view.Guards = append(view.Guards, StepChoice{Label: g.Name, Detail: ui.ClauseIn(pack.Name, strings.Join(g.Cite, ", "))})
			if g.Override != nil {
				view.Override = g.Override.Name + " (" + ui.ClauseIn(pack.Name, strings.Join(g.Override.Cite, ", ")) + ")"
			}
		}
	}
	view.Follows = follows(pack, a)
	v.show(status, Step(view))
	return nil
}
