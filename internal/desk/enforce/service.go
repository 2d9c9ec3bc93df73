package enforce

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/store"
	"thads/internal/task"
)

// Service of the enforcement decision (tống đạt, OP-06) is told of each person: the law counts the voluntary period from
// each debtor's own valid notice (L36.1; old law L45.1), and everybody whom the decision names must be told (L35.1; old law
// L39.2). The row of a person in the case keeps his day and manner; those served by one act share one running period, found
// again by its day.

var (
	errNoPerson  = errs.Define(errs.Invalid, "enforce.no_person", "Người được chọn không thuộc việc này; hãy tải lại trang rồi chọn lại.")
	errServed    = errs.Define(errs.Conflict, "enforce.served", "Người được chọn đã được tống đạt hợp lệ quyết định thi hành án ngày %s; mỗi người chỉ ghi một lần, hãy bỏ người ấy khỏi danh sách.")
	errAllServed = errs.Define(errs.Conflict, "enforce.all_served", "Mọi người trong việc này đã được tống đạt hợp lệ quyết định thi hành án; văn bản khác thì dùng việc “Tống đạt văn bản khác”.")
)

// notice is the duty to tell the parties.
const notice = "T-030"

// voluntary is the debtor's own period.
const voluntary = "T-040"

// serves says whether an act is the valid notice of the enforcement decision.
func serves(name string) bool { return name == Serving || name == "OP-06.serve_interim" }

// Serving is the act by which persons get the enforcement decision.
const Serving = "OP-06.serve_decision"

// service is who is served by a step.
type service struct {
	rows  []casefile.CaseParty // to be marked; one person may stand on two sides
	lines map[string]bool      // lines with a debtor among them
	many  int                  // persons served by this step
	rest  int                  // persons of the case who are not served after it

	paper string   // another paper than the decision
	to    []string // who gets it
	all   bool     // everybody who was not told before, by one row
	by    []string // duties that time its notice
}

// addressees finds who is served: those named, or everybody who was not served before; and the lines it is about.
func (p *plan) addressees(t *desk.Tx) error {
	rows, err := t.SidesOf(p.c.Province, p.c.ID)
	if err != nil {
		return err
	}
	want := map[string]bool{}
	for _, id := range p.in.To {
		want[id] = true
	}
	known, now, left := map[string]bool{}, map[string]bool{}, map[string]bool{}
	s := &service{lines: map[string]bool{}}
	again := map[string]bool{} // who owes a line that came later, of which nobody was told yet
	for _, l := range p.lines {
		if l.State == casefile.Docketed {
			for _, id := range strings.Fields(l.DebtorIDs) {
				again[id] = true
			}
		}
	}
	for _, r := range rows {
		known[r.PartyID] = true
		served := r.ServedOn != "" && !again[r.PartyID]
		switch {
		case served && want[r.PartyID]:
			return errServed.New(calendar.Short(r.ServedOn)).Under(p.clause())
		case served:
		case len(want) == 0 || want[r.PartyID]:
			now[r.PartyID] = true
			s.rows = append(s.rows, r)
		default:
			left[r.PartyID] = true
		}
	}
	for id := range want {
		if !known[id] {
			return errNoPerson.New()
		}
	}
	if len(rows) > 0 && len(now) == 0 {
		return errAllServed.New().Under(p.clause())
	}
	s.many, s.rest = len(now), len(left)
	names := func(ids string) bool {
		return slices.ContainsFunc(strings.Fields(ids), func(id string) bool { return now[id] || len(want) == 0 && !known[id] })
	}
	var theirs []int
	for _, i := range p.chosen {
		l := p.lines[i]
		if owes := names(l.DebtorIDs); owes {
			s.lines[l.ID] = true
		} else if !names(l.PayeeIDs) && len(want) > 0 {
			continue
		}
		theirs = append(theirs, i)
	}
	if len(theirs) > 0 { // a person with no line of his own is told of all
		p.chosen = theirs
	}
	p.served = s
	return nil
}

// serve notes the valid notice with each person.
func serve(p *plan, t *desk.Tx, _ string) error {
	for _, was := range p.served.rows {
		now := was
		now.ServedOn, now.ServedBy = p.in.On, Manner(p.pack, p.manner())
		t.Put(&was, &now)
	}
	return nil
}

// told says how many persons a step served, when it was not everybody at once.
func (s *service) told() string {
	switch {
	case s == nil || s.many <= 1 && s.rest == 0:
		return ""
	case s.all:
		return "mọi người còn lại"
	case s.rest > store.MostCounted:
		return fmt.Sprintf("%d người, còn hơn 1.000 người chưa được tống đạt", s.many)
	case s.rest == 0:
		return fmt.Sprintf("%d người, mọi người đã được tống đạt", s.many)
	}
	return fmt.Sprintf("%d người, còn %d người chưa được tống đạt", s.many, s.rest)
}

// own says whether a period that begins or ends with the step is that of the persons it is about, beside the like periods
// of others on the same lines.
func (p *plan) own() bool { return p.served != nil || p.lapsed != nil }

// spared says whether a clock is left alone by a step that ends its duty: the period of somebody else, and the notice of
// the decision while a person is not told yet.
func (p *plan) spared(k task.Clock) bool {
	if p.lapsed != nil && k.Duty == p.lapsed.Duty {
		return k.ID != p.lapsed.ID
	}
	if Tells(p.in.Name()) && k.Duty == notice {
		return !p.tellsOf(k)
	}
	if p.served != nil && k.Duty == notice {
		return p.served.rest > 0 || !strings.HasPrefix(k.StartedBy, "OP-03.")
	}
	return false
}

// withinOwnPeriod says whether a debtor whom the step is against still has his own voluntary period, or none yet because
// nobody served him the decision. Who is named (the owner of the account, the person coerced) is asked alone on the lines
// he owes; where nobody is named, and on other lines, every debtor is asked (L72.1; old law L46.1).
func (p *plan) withinOwnPeriod(t *desk.Tx) (bool, error) {
	if p.assetSale() {
		return false, nil // it was over where the decision was served, before the asset was entrusted (L50.3)
	}
	rows, err := t.SideOf(p.c.Province, p.c.ID, casefile.Debtor)
	if err != nil {
		return false, err
	}
	day := make(map[string]string, len(rows))
	for _, r := range rows {
		day[r.PartyID] = r.ServedOn
	}
	running := map[string]bool{}
	for _, k := range p.clocks {
		if k.Duty == voluntary && (k.State == desk.Held || k.DueAt > p.at.UnixMicro()) {
			running[desk.DayOf(time.UnixMicro(k.StartedAt))] = true
		}
	}
	against := first(str(p.values["against"]), str(p.values["owner"]))
	for _, i := range p.chosen {
		owe := strings.Fields(p.lines[i].DebtorIDs)
		if slices.Contains(owe, against) {
			owe = []string{against}
		}
		for _, id := range owe {
			on, here := day[id]
			if here && (on == "" || running[on]) {
				return true, nil
			}
		}
	}
	return false, nil
}
