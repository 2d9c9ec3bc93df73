package enforce

import (
	"encoding/json"
	"slices"
	"strings"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/task"
)

// Every other paper that is out is served on each person it is for, by the acts of OP-06 that name it (L35, N15, N16; old law
// L39 to L43). Its notice stays owed until all of them were told; posting or the media tell everybody at once.

var (
	errNotOut    = errs.Define(errs.Conflict, "enforce.not_out", "Văn bản này chưa phát hành nên chưa tống đạt được; hãy phát hành trước.")
	errNotHere   = errs.Define(errs.Invalid, "enforce.other_case", "Văn bản được chọn không thuộc hồ sơ này; hãy mở lại hồ sơ rồi chọn lại.")
	errDecision  = errs.Define(errs.Invalid, "enforce.decision", "Quyết định thi hành án thì dùng việc “Tống đạt hợp lệ quyết định thi hành án”, vì ngày tống đạt mở thời hạn tự nguyện của từng người.")
	errNotFor    = errs.Define(errs.Invalid, "enforce.not_for", "Văn bản này không phải thông báo cho người được chọn; hãy chỉ chọn người trong danh sách.")
	errToldAlone = errs.Define(errs.Conflict, "enforce.told", "Người được chọn đã được tống đạt văn bản này ngày %s; mỗi người chỉ ghi một lần, hãy bỏ người ấy khỏi danh sách.")
	errAllTold   = errs.Define(errs.Conflict, "enforce.all_told", "Mọi người đã được tống đạt văn bản này.")
)

// Telling is the act by which persons get a paper that is not the enforcement decision.
const Telling = "OP-06.serve"

// Tells says whether an act serves a paper that it names.
func Tells(name string) bool {
	return slices.Contains([]string{Telling, "OP-06.post", "OP-06.media", "OP-06.abroad_result"}, name)
}

// Audience is whom an issued paper must be served on.
type Audience struct {
	Sides    []string // everybody on these sides of the case
	Persons  []string // or these parties
	By       []string // the duties that time the notice
	Decision bool     // it is the enforcement decision: each party's own row keeps its service
}

// Owed says whether anybody must be told.
func (a Audience) Owed() bool { return len(a.Sides)+len(a.Persons) > 0 }

// AudienceOf reads from the act that a paper carries out whom the law wants told of it.
func AudienceOf(k *rule.Pack, w document.Paper) (a Audience, err error) {
	if w.Step == "" {
		return a, nil
	}
	var s StepIn
	if err := json.Unmarshal([]byte(w.Step), &s); err != nil {
		return a, err
	}
	a.Decision = s.Op == "OP-03"
	act, _ := k.Act(s.Name())
	for _, e := range act.Effects {
		switch e.OweNotice {
		case "":
			continue
		case "parties":
			a.Sides = casefile.Sides
		case casefile.Debtor, casefile.Creditor:
			if !slices.Contains(a.Sides, e.OweNotice) {
				a.Sides = append(slices.Clone(a.Sides), e.OweNotice)
			}
		default:
			for _, key := range []string{"recipient", "person", "owner"} {
				if id := str(s.Values[key]); id != "" && e.OweNotice != "other_agency" && !slices.Contains(a.Persons, id) {
					a.Persons = append(a.Persons, id)
					break
				}
			}
		}
		if e.By != "" {
			a.By = append(a.By, e.By)
		}
	}
	return a, nil
}

// hearers finds who is told of the paper that the step names: those named, or everybody who was not told before.
func (p *plan) hearers(t *desk.Tx) error {
	w, err := t.Paper(p.c.Province, p.in.Paper)
	switch {
	case err != nil:
		return err
	case w.CaseID != p.c.ID:
		return errNotHere.New()
	case w.State != document.Issued:
		return errNotOut.New().Under(p.clause())
	case p.in.On < w.NumberedOn:
		return errEarly.New(p.on.Short(), "ngày ra văn bản", calendar.Short(w.NumberedOn)).Under(p.clause())
	}
	a, err := AudienceOf(p.pack, w)
	if err != nil {
		return err
	}
	if a.Decision {
		return errDecision.New().Under(p.clause())
	}
	to := slices.Compact(slices.Sorted(slices.Values(p.in.To)))
	told, err := t.ServicesTo(p.c.Province, w.ID, append(slices.Clone(a.Persons), to...))
	if err != nil {
		return err
	}
	on := map[string]string{}
	for _, r := range told {
		on[r.PartyID] = r.On
	}
	if err := p.mayHear(t, a, to, on); err != nil {
		return err
	}
	s := &service{paper: w.ID, to: to, by: a.By, many: len(to), lines: map[string]bool{}}
	for _, i := range p.chosen {
		if l := p.lines[i]; len(to) == 0 || slices.ContainsFunc(strings.Fields(l.DebtorIDs), func(id string) bool { return slices.Contains(to, id) }) {
			s.lines[l.ID] = true
		}
	}
	rest := 0
	if on[""] == "" { // nobody is left once all were told at once
		if rest, err = t.Untold(p.c, w.ID, a.Sides); err != nil {
			return err
		}
	}
	for _, id := range a.Persons {
		if on[id]+on[""] == "" && !slices.Contains(a.Sides, id) {
			rest++
		}
	}
	switch {
	case a.Owed() && rest == 0:
		return errAllTold.New().Under(p.clause())
	case rest > store.MostCounted: // counting stopped: enough are left whoever is told now
		s.rest = rest
	default:
		s.rest = max(rest-len(to), 0)
	}
	if len(to) == 0 {
		s.all, s.rest, s.many = true, 0, rest
	}
	p.served = s
	return nil
}

// mayHear answers for those who are named: of this case, on a side the paper is for, and not told before. on are the days
// of those who were told.
func (p *plan) mayHear(t *desk.Tx, a Audience, to []string, on map[string]string) error {
	if len(to) == 0 {
		return nil
	}
	rows, err := t.OnSides(p.c.Province, p.c.ID, to)
	if err != nil {
		return err
	}
	for _, id := range to {
		here, meant := false, !a.Owed() || slices.Contains(a.Persons, id)
		for _, r := range rows {
			here = here || r.PartyID == id
			meant = meant || r.PartyID == id && slices.Contains(a.Sides, r.Side)
		}
		day := on[id]
		if day == "" {
			day = on[""]
		}
		switch {
		case !here:
			return errNoPerson.New()
		case day != "":
			return errToldAlone.New(calendar.Short(day)).Under(p.clause())
		case !meant:
			return errNotFor.New().Under(p.clause())
		}
	}
	return nil
}

// noteTold notes the service with each person, one row for everybody else.
func noteTold(p *plan, t *desk.Tx, _ string) error {
	if p.served == nil {
		return nil
	}
	to := p.served.to
	if p.served.all {
		to = []string{""}
	}
	for _, id := range to {
		t.Add(casefile.Service{Province: p.c.Province, PaperID: p.served.paper, PartyID: id, CaseID: p.c.ID, On: p.in.On, How: p.manner(), At: t.Now.UnixMicro()})
	}
	return nil
}

// manner is the key of how a paper was served.
func (p *plan) manner() string {
	switch p.in.Act {
	case "post":
		return "posting"
	case "media":
		return "media"
	case "abroad_result":
		return "abroad"
	}
	return str(p.values["how"])
}

// Manner names how a paper was served by its key.
func Manner(k *rule.Pack, key string) string {
	if key == "abroad" {
		return "qua tương trợ tư pháp"
	}
	in, _ := k.Input("how")
	if o, ok := in.Option(key); ok {
		return o.Name
	}
	return key
}

// heard ends the notice of the paper once everybody was told of it, whichever duty times it.
func (p *plan) heard(t *desk.Tx) error {
	if p.served == nil || p.served.paper == "" || p.served.rest > 0 {
		return nil
	}
	for i, k := range p.clocks {
		if k.Subject == p.served.paper && slices.Contains(p.served.by, k.Duty) && (k.State == desk.Live || k.State == desk.Held) {
			if err := p.end(t, i); err != nil {
				return err
			}
		}
	}
	return nil
}

// tellsOf says whether a clock of the notice is that of what the step tells: the paper it names, or what had no paper.
func (p *plan) tellsOf(k task.Clock) bool {
	if p.in.Paper == "" {
		return k.Subject == p.c.ID
	}
	return k.Subject == p.in.Paper && (p.served == nil || p.served.rest == 0)
}
