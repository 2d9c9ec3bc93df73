package staff

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"thads/forms"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/vn"
	"thads/internal/web/ui"
)

// measures are the measures in force of which an act ends one; of coercion also the deduction, which lays none.
func (v *visit) measures(c casefile.Case, pack *rule.Pack, act string, f url.Values) (out []StepChoice, err error) {
	if act == "OP-13.stop" {
		act = "OP-13.stop_ended" // while the case goes on, the same kinds
	}
	limits, err := v.read.Restrictions(v.Context(), c)
	for _, l := range limits {
		for _, x := range pack.Flags() {
			if l.State != casefile.Off && x.Key == l.Kind && (x.Lift == act || reportsOne(act) && l.Kind == "frozen") {
				out = append(out, StepChoice{ID: "bp-" + l.ID, Value: l.ID, Label: x.Name, Detail: dotted(l.Target, casefile.HoldersText(l.Holder), sumOf(l), "từ "+ui.Day(desk.DayOf(time.UnixMicro(l.Since)))),
					Checked: slices.Contains(f["bien_phap"], l.ID)})
			}
		}
	}
	if len(out) == 1 && act != "OP-13.stop_ended" {
		out[0].Checked = true
	}
	if len(out) > 0 && act == "OP-13.stop_ended" {
		out = append(out, StepChoice{ID: "bp-khau-tru", Value: enforce.Deduction, Label: "Khấu trừ tiền trong tài khoản, thu tiền", Checked: slices.Contains(f["bien_phap"], enforce.Deduction)})
	}
	return out, err
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
	first, beside := enforce.FirstForm(a), ""
	switch {
	case err != nil || !enforce.Signed(a):
		return nil
	case len(a.Carried) == 1 && a.Carried[0].When == "": // one paper always carries the act; another goes with it
		first, beside = a.Carried[0].Form, "Kèm "
	case len(a.Carried) > 0: // where the law has cases, what is entered chooses
		return nil
	}
	for _, code := range a.Forms {
		f, err := set.Latest(code)
		if err != nil || f.Family != a.Sign {
			continue
		}
		label := f.Title
		if code != first {
			label = beside + label
		}
		out = append(out, ui.Option{Value: code, Label: label, Selected: code == chosen || chosen == "" && code == first})
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// besideChoices are the minutes, slips, letters and vouchers that may be drafted with an act beside the paper that carries it out and
// those it leaves to be made anyway; with second, what another agency decides on a second complaint too.
func besideChoices(a rule.Act, chosen string, second bool) (out []ui.Option) {
	set, err := forms.Load()
	if err != nil {
		return nil
	}
	for _, code := range a.Forms {
		f, err := set.Latest(code)
		owed := slices.ContainsFunc(a.Effects, func(e rule.Effect) bool { return e.OweDocument == code })
		if err != nil || owed || enforce.Signed(a) && f.Family == a.Sign && !(second && enforce.Theirs(a, code)) || slices.ContainsFunc(a.Carried, func(c rule.Carrier) bool { return c.Form == code }) {
			continue
		}
		out = append(out, ui.Option{Value: code, Label: f.Title, Selected: code == chosen})
	}
	if len(out) == 0 {
		return nil
	}
	return append([]ui.Option{{Value: "", Label: "Không soạn kèm"}}, out...)
}

// stepFields are the inputs of an act, of the kinds of inputs.yaml.
func (v *visit) stepFields(c casefile.Case, pack *rule.Pack, a rule.Act, f url.Values) (out []DraftField, err error) {
	day := f.Get("ngay")
	if day == "" {
		day = desk.DayOf(v.now)
	}
	if !enforce.Signed(a) {
		out = append(out, DraftField{Field: ui.Field{ID: "ngay", Name: "ngay", Label: "Ngày thực hiện", Type: "date", Value: day, Required: true, Marked: true}})
	}
	for _, key := range a.Asks {
		key, optional := strings.CutSuffix(key, "?")
		in, ok := pack.Input(key)
		if !ok || asksComplaint(a) && (key == "person" || key == "second") { // the complaint tells who and which instance
			continue
		}
		if key == "proof" && provesBoth(a) {
			continue
		}
		if key == "second" && asksInstance(a) { // the choice of what it continues says it
			continue
		}
		d := DraftField{Field: ui.Field{ID: "x_" + key, Name: "x_" + key, Label: in.Name, Value: strings.Join(f["x_"+key], " "), Required: !optional, Marked: true, Max: 300}}
		if slices.Contains(a.OneOf, key) {
			d.Field.Hint = "Phải nhập ít nhất một: " + strings.Join(inputNames(pack, a.OneOf), "; ") + "."
		}
		switch in.Type {
		case "money":
			d.Field.Type = "money"
		case "number":
			d.Field.Mode = "numeric"
		case "date", "time":
			d.Field.Type = in.Type
		case "long":
			d.Field.Long, d.Field.Max = true, 2000
		case "bool":
			d.Options = []ui.Option{{Value: "", Label: "Chưa trả lời"}, {Value: "có", Label: "Có", Selected: d.Field.Value == "có"}, {Value: "không", Label: "Không", Selected: d.Field.Value == "không"}}
		case "choice":
			d.Options = []ui.Option{{Value: "", Label: "Chưa chọn"}}
			for _, x := range in.Options {
				d.Options = append(d.Options, ui.Option{Value: x.Key, Label: x.Name, Selected: d.Field.Value == x.Key})
			}
		case "holders":
			asked, err := v.asked(c, pack, a)
			if err != nil {
				return nil, err
			}
			if len(asked) > 0 { // it records an answer: of whom
				out = append(out, answerFields(d.Field, asked, casefile.Holders(strings.Join(f["x_"+key], "\n")))...)
				continue
			}
			if pack.Answers(a) {
				d.Field.Hint = "Hồ sơ không còn chờ nơi nào trả lời. " + unaskedHint
				d.Rows = append(casefile.Holders(strings.Join(f["x_"+key], "\n")), "")
				break
			}
			// named as administrators entered him he gets the decision by his own door
			if d.Known, err = v.holders(c); err != nil {
				return nil, err
			}
			d.Rows = append(casefile.Holders(strings.Join(f["x_"+key], "\n")), "")
			d.Field.Hint = "Mỗi nơi một dòng. Chọn theo gợi ý thì văn bản gửi điện tử được; tên khác vẫn ghi được, văn thư gửi."
		case "complaint":
			if key == "continues" {
				d.Field.Label = "Lần khiếu nại"
				if d.Options, err = v.firsts(c, d.Field.Value); err != nil {
					return nil, err
				}
				break
			}
			if d.Options, err = v.complaints(c, enforce.StepIn{Op: v.PathValue("op"), Act: a.Key}.Name(), d.Field.Value); err != nil {
				return nil, err
			}
			if d.Field.Required = true; len(d.Options) == 0 {
				continue
			}
		case "officer":
			if d.Options, _, err = v.proposal(c); err != nil {
				return nil, err
			}
			d.Options = append([]ui.Option{{Value: "", Label: "Giữ nguyên Chấp hành viên", Selected: d.Field.Value == ""}}, d.Options...)
		case "party", "item", "office":
			if d.Options, err = v.choices(c, in.Type, d.Field.Value, optional); err != nil {
				return nil, err
			}
			switch {
			case len(d.Options) == 0 || optional && len(d.Options) == 1:
				d.Options, d.Field.ReadOnly, d.Field.Holder = nil, true, "Chưa có để chọn"
				if in.Type == "item" && c.ID != "" {
					d.Way = Link{Label: "Ghi nhận tài sản phát hiện trước", Href: address("ho-so", c.Province, c.ID) + "/tac-nghiep/OP-08/asset_found"}
				}
			case in.Type == "item" && !optional && len(d.Options) > 1 && takesSeveral(v.PathValue("op"), a):
				d.Several, d.Field.Hint = true, "Đánh dấu một hoặc nhiều tài sản."
			case !optional && len(d.Options) > 1 && d.Field.Value == "" && key != "owner": // whose account is nearly always the debtor's, who stands first
				d.Options = append([]ui.Option{{Value: "", Label: "Chưa chọn"}}, d.Options...)
			}
		}
		out = append(out, d)
	}
	return out, nil
}

// takesSeveral says whether an act is done for several things in one paper: measures, seizures and what becomes of exhibits; never
// where a price or a sum is entered, for each thing has its own.
func takesSeveral(op string, a rule.Act) bool {
	return slices.Contains([]string{"OP-11", "OP-14", "OP-21"}, op) && !slices.ContainsFunc(a.Asks, func(key string) bool {
		return slices.Contains([]string{"price", "sold_for", "value", "amount"}, strings.TrimSuffix(key, "?"))
	})
}

// inputNames are what forms call some inputs.
func inputNames(pack *rule.Pack, keys []string) (out []string) {
	for _, key := range keys {
		if in, ok := pack.Input(key); ok {
			out = append(out, in.Name)
		}
	}
	return out
}

// provesBoth says whether an act wants papers for its ground and proof beside: the same papers, asked for once.
func provesBoth(a rule.Act) bool {
	return len(a.Grounds) > 0 && slices.ContainsFunc(a.Asks, func(key string) bool { return strings.TrimSuffix(key, "?") == "proof" })
}

// asksInstance says whether an act takes in a complaint, so that one choice says whether it is a first one or what it continues.
func asksInstance(a rule.Act) bool { return slices.Contains(a.Asks, "continues?") }

func asksComplaint(a rule.Act) bool { return slices.Contains(a.Asks, "complaint?") }

// shortened cuts a text at a length in letters.
func shortened(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return strings.TrimSpace(string(r[:most])) + "…"
	}
	return s
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
		return id + " của luật trước, nếu còn chạy"
	}
	var cases []string
	for _, c := range a.Carried {
		if c.Form != "" {
			cases = append(cases, titleOf(c.Form))
		}
	}
	switch {
	case len(cases) > 3:
		out = append(out, "Mẫu văn bản chọn theo trường hợp đã nhập, trong "+strconv.Itoa(len(cases))+" mẫu")
	case len(cases) > 0:
		out = append(out, "Mẫu văn bản chọn theo trường hợp đã nhập: "+strings.Join(cases, "; "))
	}
	for _, e := range a.Effects {
		switch {
		case e.OweDocument != "":
			say := "Soạn kèm: " + titleOf(e.OweDocument)
			if e.When != "" {
				say = "Soạn kèm khi cần: " + titleOf(e.OweDocument)
			}
			if !slices.Contains(out, say) {
				out = append(out, say)
			}
		case e.Set != "" && e.Back:
			out = append(out, "Khoản trở lại trạng thái trước khi hoãn, tạm đình chỉ")
		case e.Set != "":
			out = append(out, "Khoản chuyển sang: "+pack.StateName(e.Set))
		case e.Arm != "":
			if say := "Bắt đầu thời hạn: " + name(e.Arm); !slices.Contains(out, say) { // one for each case of it
				out = append(out, say)
			}
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

// holders are the partners that a decision in a case may be sent to, each with the words it is found by: its other names and
// all of them without tone marks.
func (v *visit) holders(c casefile.Case) (out []Known, err error) {
	all, err := v.p.Store.Partners(v.Context())
	for _, p := range all {
		if p.Valid() && (p.Province == 0 || p.Province == c.Province) {
			how := "gửi điện tử"
			if p.URL == "" {
				how = "văn thư gửi"
			}
			names := append([]string{p.Name}, strings.FieldsFunc(p.Aliases, func(r rune) bool { return r == '\n' })...)
			out = append(out, Known{Name: p.Name, Names: strings.Join(names, "|"), How: how, Words: dotted(how, strings.Join(names[1:], ", "), vn.Fold(strings.Join(names, " ")))})
		}
	}
	return out, err
}

// titleOf is what people call a form; its code when it has no body.
func titleOf(code string) string {
	set, err := forms.Load()
	if err != nil {
		return code
	}
	f, err := set.Latest(code)
	if err != nil {
		return code
	}
	return f.Title
}
