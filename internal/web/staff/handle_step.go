package staff

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"thads/forms"
	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/web"
	"thads/internal/web/ui"
)

// pack is the law that governs a step in a case today, and why.
func (v *visit) pack(c casefile.Case) (*rule.Pack, rule.Ruling) {
	r := rule.RegimeOf(calendar.DateOf(time.UnixMicro(c.OpenedAt)), calendar.Date{}, rule.Ordinary, calendar.DateOf(v.now))
	return v.p.Desk.Law().Pack(r.Regime), r
}

var errNoAct = errs.Define(errs.NotFound, "staff.no_act", "Luật đang áp dụng cho hồ sơ này không có việc ấy; hãy mở lại danh sách tác nghiệp.")

// steps lists the acts that are possible on a case.
func (p *Portal) steps(w http.ResponseWriter, r *http.Request) error {
	v, c, err := p.lookCase(w, r)
	if err != nil {
		return err
	}
	states, err := v.read.LineStates(r.Context(), c)
	if err != nil {
		return err
	}
	page, err := v.page("Tác nghiệp", "/can-bo/tim")
	if err != nil {
		return err
	}
	base := address("ho-so", c.Province, c.ID)
	view := StepsView{Page: page, Title: dotted(c.Title, c.DecisionNo), Crumbs: []ui.Crumb{{Href: "/can-bo/tim", Label: "Tất cả hồ sơ"}, {Href: base, Label: c.Title}}}
	if people.Can(v.who, "enforce.step", people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}) {
		if view.Ops, err = offers(v, c, states, base); err != nil {
			return err
		}
		v.narrowed(c, &view)
	}
	v.show(http.StatusOK, Steps(view))
	return nil
}

// offers lists what this person may do to a case, operation by operation.
func offers(v *visit, c casefile.Case, states []casefile.State, base string) (out []StepOp, err error) {
	pack, _ := v.pack(c)
	lines, err := v.read.LinePage(v.Context(), c, 0, mostChosen+1)
	if err != nil {
		return nil, err
	}
	if len(lines) > mostChosen {
		lines = nil
	}
	unserved := 0
	if c.DecisionNo != "" {
		if unserved, err = v.read.CountUnserved(v.Context(), c); err != nil {
			return nil, err
		}
	}
	for _, o := range enforce.Offers(pack, states, lines, v.who.Role) {
		if unserved == 0 && o.Op.Code+"."+o.Act.Key == enforce.Serving {
			continue // everybody was told
		}
		if len(out) == 0 || out[len(out)-1].Code != o.Op.Code {
			out = append(out, StepOp{Code: o.Op.Code, Name: o.Op.Name})
		}
		signs := "làm ngay"
		if enforce.Signed(o.Act) {
			signs = map[string]string{people.FamilyHead: "Thủ trưởng ký", people.FamilyOfficer: "Chấp hành viên ký"}[o.Act.Sign]
		}
		at := &out[len(out)-1]
		at.Acts = append(at.Acts, StepLink{Href: base + "/tac-nghiep/" + o.Op.Code + "/" + o.Act.Key, Name: o.Act.Name, Clause: strings.Join(o.Act.Cite, ", "), Signs: signs})
	}
	return out, nil
}

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
	if err := r.ParseForm(); err != nil {
		return err
	}
	in := enforce.StepIn{Province: province, Case: id, Op: r.PathValue("op"), Act: r.PathValue("act")}
	c, err := v.read.Case(r.Context(), province, id)
	if err != nil {
		return err
	}
	v.stepInput(&in, c, r.PostForm)
	if r.PostForm.Get("chon_nguoi") != "" && len(in.To) == 0 {
		return v.showStep(http.StatusUnprocessableEntity, province, id, r.PostForm, "Chưa chọn người được tống đạt; hãy đánh dấu ít nhất một người.")
	}
	done, err := desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), enforce.Step, in)
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal && e.Def.Kind != errs.NotFound {
		say := e.Text()
		if e.Clause != "" {
			say += " (" + ui.Clause(e.Clause) + ")"
		}
		return v.showStep(http.StatusUnprocessableEntity, province, id, r.PostForm, say)
	}
	if err != nil {
		return err
	}
	return v.to(address("ho-so", province, id), map[bool]string{true: "soan", false: "luu"}[done.Draft != ""])
}

// stepInput reads what was entered for one act.
func (v *visit) stepInput(in *enforce.StepIn, c casefile.Case, f url.Values) {
	pack, _ := v.pack(c)
	a, _ := pack.Act(in.Name())
	in.To = f["nguoi"]
	in.Lines, in.On, in.Override, in.Paper = f["khoan"], f.Get("ngay"), strings.TrimSpace(f.Get("lam_khac")), f.Get("van_ban")
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
	in.Values = map[string]any{}
	for _, key := range a.Asks {
		key = strings.TrimSuffix(key, "?")
		if s := strings.TrimSpace(strings.Join(f["x_"+key], " ")); s != "" {
			in.Values[key] = s
		}
	}
}

func (v *visit) showStep(status int, province int64, id string, f url.Values, trouble string) error {
	ctx := v.Context()
	c, err := v.read.Case(ctx, province, id)
	if err != nil {
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
		Case: dotted(o.Code, o.Name), Clause: strings.Join(a.Cite, ", "), Regime: ruling.Why, Error: trouble, Back: base, Note: a.Note,
		Action: base + "/tac-nghiep/" + o.Code + "/" + a.Key, Rev: strconv.FormatInt(c.Rev, 10), OverrideValue: f.Get("lam_khac"), Button: "Ghi nhận"}
	if enforce.Signed(a) && enforce.FirstForm(a) != "" {
		view.Button = "Soạn văn bản trình ký"
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
	if many {
		view.Note = dotted("Hồ sơ có hơn 200 khoản: việc này làm cho mọi khoản làm được. Muốn chọn một phần, hãy đánh dấu ở trang Nghĩa vụ", view.Note)
	}
	view.Grounds = groundChoices(pack, a, f)
	view.Evidence = ui.Field{ID: "tai_lieu", Name: "tai_lieu", Label: "Tài liệu chứng minh (mỗi dòng một tài liệu)", Value: f.Get("tai_lieu"), Long: true, Required: true, Max: 2000}
	if view.Fields, err = v.stepFields(c, pack, a, f); err != nil {
		return err
	}
	view.Forms = formChoices(a, f.Get("mau"))
	for _, key := range a.Guards {
		if g, ok := pack.Guard(key); ok {
			view.Guards = append(view.Guards, StepChoice{Label: g.Name, Detail: strings.Join(g.Cite, ", ")})
			if g.Override != nil {
				view.Override = g.Override.Name + " (" + ui.Clause(strings.Join(g.Override.Cite, ", ")) + ")"
			}
		}
	}
	view.Follows = follows(pack, a)
	v.show(status, Step(view))
	return nil
}

func lineChoices(pack *rule.Pack, a rule.Act, lines []casefile.Line, f url.Values) (out []StepChoice) {
	for i, l := range lines {
		fits := slices.Contains(a.FromStates(), string(l.State))
		detail := pack.StateName(string(l.State))
		if l.Amount > 0 {
			detail = dotted(detail, "còn "+ui.Dong(l.Left()))
		}
		out = append(out, StepChoice{ID: "khoan-" + strconv.Itoa(i), Value: l.ID, Label: casefile.KindName(l.Kind) + ": " + l.Text, Detail: detail,
			Checked: fits && (len(f["khoan"]) == 0 || slices.Contains(f["khoan"], l.ID)), Fixed: !fits})
	}
	return out
}

func groundChoices(pack *rule.Pack, a rule.Act, f url.Values) (out []StepChoice) {
	for _, list := range a.Grounds {
		for _, g := range pack.Grounds(list) {
			if len(a.Letters) > 0 && !slices.Contains(a.Letters, g.Letter) {
				continue
			}
			value := list + " " + g.Letter
			label := g.Name
			if g.Letter != "-" {
				label = g.Letter + ") " + g.Name
			}
			out = append(out, StepChoice{ID: "cc-" + strconv.Itoa(len(out)), Value: value, Label: label, Detail: "Tài liệu: " + strings.Join(g.Evidence, "; "), Checked: f.Get("can_cu") == value})
		}
	}
	if len(out) == 1 {
		out[0].Checked = true
	}
	return out
}

func formChoices(a rule.Act, chosen string) (out []ui.Option) {
	set, err := forms.Load()
	if err != nil || !enforce.Signed(a) {
		return nil
	}
	first := enforce.FirstForm(a)
	for _, code := range a.Forms {
		f, err := set.Latest(code)
		if err != nil || f.Family != a.Sign {
			continue
		}
		out = append(out, ui.Option{Value: code, Label: f.Title, Selected: code == chosen || chosen == "" && code == first})
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// stepFields are the inputs of an act, of the kinds of inputs.yaml.
func (v *visit) stepFields(c casefile.Case, pack *rule.Pack, a rule.Act, f url.Values) (out []DraftField, err error) {
	day := f.Get("ngay")
	if day == "" {
		day = desk.DayOf(v.now)
	}
	if !enforce.Signed(a) {
		out = append(out, DraftField{Field: ui.Field{ID: "ngay", Name: "ngay", Label: "Ngày thực hiện", Type: "date", Value: day, Required: true}})
	}
	for _, key := range a.Asks {
		key, optional := strings.CutSuffix(key, "?")
		in, ok := pack.Input(key)
		if !ok {
			continue
		}
		d := DraftField{Field: ui.Field{ID: "x_" + key, Name: "x_" + key, Label: in.Name, Value: strings.Join(f["x_"+key], " "), Required: !optional, Max: 300}}
		switch in.Type {
		case "money", "number":
			d.Field.Mode = "numeric"
		case "date", "time":
			d.Field.Type = in.Type
		case "long":
			d.Field.Long, d.Field.Max = true, 2000
		case "bool":
			d.Options = []ui.Option{{Value: "", Label: "Chưa trả lời"}, {Value: "có", Label: "Có", Selected: d.Field.Value == "có"}, {Value: "không", Label: "Không", Selected: d.Field.Value == "không"}}
		case "party", "item", "office":
			if d.Options, err = v.choices(c, in.Type, d.Field.Value, optional); err != nil {
				return nil, err
			}
			if len(d.Options) == 0 {
				d.Field.Hint = "Chưa có để chọn; ghi nhận ở tác nghiệp OP-08 trước."
			}
		}
		out = append(out, d)
	}
	return out, nil
}

// choices are the parties, things or agencies one can choose.
func (v *visit) choices(c casefile.Case, kind, chosen string, optional bool) (out []ui.Option, err error) {
	if optional {
		out = append(out, ui.Option{Value: "", Label: "Không chọn"})
	}
	switch kind {
	case "party":
		page, err := v.read.PartyPage(v.Context(), c, store.PartyFilter{Limit: mostChosen})
		if err != nil {
			return nil, err
		}
		seen := map[string]bool{}
		for _, x := range page {
			if !seen[x.ID] {
				seen[x.ID] = true
				out = append(out, ui.Option{Value: x.ID, Label: x.Name, Selected: x.ID == chosen})
			}
		}
	case "item":
		items, err := v.read.Items(v.Context(), c)
		if err != nil {
			return nil, err
		}
		for _, x := range items {
			out = append(out, ui.Option{Value: x.ID, Label: dotted(x.Name, x.StateName(), ui.Dong(x.Worth())), Selected: strings.Contains(chosen, x.ID)})
		}
	case "office":
		offices, err := v.p.Store.Offices(v.Context())
		if err != nil {
			return nil, err
		}
		for _, o := range offices {
			if o.Level == 1 && o.Province != c.Province {
				out = append(out, ui.Option{Value: o.Code, Label: o.Name, Selected: o.Code == chosen})
			}
		}
	}
	return out, nil
}

// follows says in words what an act brings.
func follows(pack *rule.Pack, a rule.Act) (out []string) {
	name := func(id string) string {
		for _, d := range pack.Deadlines() {
			if d.ID == id {
				return d.NameVI + " (" + id + ", " + d.Length.Vietnamese() + ")"
			}
		}
		return id
	}
	for _, e := range a.Effects {
		switch {
		case e.Set != "" && e.Back:
			out = append(out, "Khoản trở lại trạng thái trước khi hoãn, tạm đình chỉ")
		case e.Set != "":
			out = append(out, "Khoản chuyển sang: "+pack.StateName(e.Set))
		case e.Arm != "":
			out = append(out, "Bắt đầu thời hạn: "+name(e.Arm))
		case e.Suspend != "":
			out = append(out, "Tạm ngừng thời hạn: "+name(e.Suspend))
		case e.OweNotice != "":
			out = append(out, "Phải thông báo cho "+rule.AudienceVI(e.OweNotice))
		case e.OweCopy != "":
			out = append(out, "Phải gửi "+rule.AudienceVI(e.OweCopy))
		}
	}
	for _, w := range a.Within {
		out = append(out, "Hoàn thành thời hạn: "+name(w))
	}
	if len(out) == 0 {
		out = []string{"Ghi vào dòng thời gian của hồ sơ."}
	}
	return out
}

// inForce shows the measures on a case and its things.
func (v *visit) inForce(c casefile.Case, items []casefile.Item, view *CaseView) error {
	limits, err := v.read.Restrictions(v.Context(), c)
	if err != nil {
		return err
	}
	pack, _ := v.pack(c)
	for _, l := range limits {
		if l.State == casefile.Off {
			continue
		}
		x := CaseLimit{Name: l.Kind, Target: l.Target, Holder: l.Holder, Since: ui.Day(desk.DayOf(time.UnixMicro(l.Since))), Clause: l.Clause, State: "đang có hiệu lực", Tone: ui.Info}
		for _, f := range pack.Flags() {
			if f.Key == l.Kind {
				x.Name = f.Name
			}
		}
		if l.State == casefile.Releasing {
			x.State, x.Tone = "phải chấm dứt, chờ ký", ui.Late
		}
		view.Limits = append(view.Limits, x)
	}
	base := ""
	if len(view.Ops) > 0 {
		base = address("ho-so", c.Province, c.ID)
	}
	for _, x := range items {
		view.Items = append(view.Items, thing(c, x, pack, base))
	}
	return nil
}
