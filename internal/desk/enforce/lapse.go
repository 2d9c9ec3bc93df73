package enforce

import (
	"slices"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/task"
)

// LapseIn names a clock whose time has run out.
type LapseIn struct {
	Province int64  `json:"province"`
	Clock    string `json:"clock"`
}

// lapsing is the act that ends a period by the passing of time.
const lapsing = "enforce.lapse"

// Lapse is what the passing of time alone brings: the voluntary period ends and verification begins (OP-07), a right lapses,
// a bar falls, somebody outside has not answered. A duty of the house that is late stays running and late.
var Lapse = desk.Act[LapseIn, Done]{Name: lapsing, Run: func(t *desk.Tx, in LapseIn) (Done, error) {
	k, err := t.Clock(in.Province, in.Clock)
	if err != nil {
		return Done{}, err
	}
	if err := t.May(people.Subject{Province: k.Province, OfficeCode: k.Office}); err != nil {
		return Done{}, err
	}
	if k.State != desk.Live || k.DueAt > t.Now.UnixMicro() || k.Kind == "official_duty" {
		return Done{}, t.Nothing()
	}
	if k.Kind == "third_party_duty" {
		return Done{Case: k.CaseID}, remind(t, k)
	}
	if k.CaseID != "" {
		if done, ok, err := byTime(t, k); err != nil || ok {
			return done, err
		}
	}
	if err := t.End(k, lapsing); err != nil {
		return Done{}, err
	}
	if k.CaseID != "" {
		if err := t.DueAgain(k.Province, k.CaseID); err != nil {
			return Done{}, err
		}
	}
	started := calendar.DateOf(time.UnixMicro(k.StartedAt))
	d, err := t.Law().Deadline(k.Duty, rule.RegimeOn(started), started)
	if err != nil {
		return Done{}, err
	}
	if err := follows(t, k, d); err != nil {
		return Done{}, err
	}
	return Done{Case: k.CaseID}, t.Record(desk.Entry{Province: k.Province, Subject: subjectOf(k), CaseID: k.CaseID, Clause: k.Clause, Pack: k.Pack, Say: "Hết thời hạn ngày " + calendar.Short(k.DueDay) + ": " + d.NameVI})
}}

func subjectOf(k task.Clock) string {
	if k.CaseID != "" {
		return k.CaseID
	}
	return k.Subject
}

// byTime runs the act that the pack gives to the system when this duty's time is over.
func byTime(t *desk.Tx, k task.Clock) (Done, bool, error) {
	c, err := t.Case(k.Province, k.CaseID)
	if err != nil {
		return Done{}, false, err
	}
	p, err := outline(t, CaseIn{Province: k.Province, Case: k.CaseID})
	if err != nil {
		return Done{}, false, err
	}
	for _, o := range p.pack.Operations() {
		for _, a := range o.Acts {
			if a.Draft != "system" || !slices.ContainsFunc(a.Effects, func(e rule.Effect) bool { return e.Close == k.Duty }) {
				continue
			}
			var lines []string
			for _, i := range p.runsFor(k) {
				if slices.Contains(a.FromStates(), string(p.lines[i].State)) {
					lines = append(lines, p.lines[i].ID)
				}
			}
			if len(lines) == 0 {
				continue
			}
			if len(lines) == len(p.lines) {
				lines = nil
			}
			in := StepIn{Province: c.Province, Case: c.ID, Op: o.Code, Act: a.Key, Lines: lines, Values: map[string]any{}}
			if k.ItemID != "" { // time is over for that asset only
				in.Values["asset"] = k.ItemID
			}
			s, err := prepare(t, in)
			if err != nil {
				return Done{}, false, err
			}
			s.lapsed = &k
			s.at = time.UnixMicro(k.DueAt - 1) // on its last day: the next period begins where this one ended, however late the sweep comes
			state, err := s.apply(t, "")
			return Done{Case: c.ID, Op: o.Code, Act: a.Key, State: state}, true, err
		}
	}
	return Done{}, false, nil
}

// follows tells the officer when a waiting time that opens a way is over.
func follows(t *desk.Tx, k task.Clock, d *rule.Deadline) error {
	switch {
	case k.CaseID == "":
		return nil
	case uncollected[k.Duty] != "":
		return tell(t, k, uncollected[k.Duty])
	case d.ThenVI != "":
		items, err := t.ItemsOf(k.Province, k.CaseID)
		if err != nil {
			return err
		}
		return tell(t, k, d.ThenVI+thingNames(items, k.ItemID))
	case k.Kind == "ends_case":
		return tell(t, k, "Xem xét bước tiếp theo, đã hết thời hạn: "+d.NameVI)
	}
	return nil
}

// remind tells the officer that somebody outside is late; once.
func remind(t *desk.Tx, k task.Clock) error {
	open, err := t.TasksOfClock(k.Province, k.ID)
	if err != nil || len(open) > 0 || k.CaseID == "" {
		return err
	}
	d, err := t.Law().Deadline(k.Duty, rule.RegimeOn(calendar.DateOf(t.Now)), calendar.DateOf(t.Now))
	if err != nil {
		return err
	}
	name := d.NameVI
	if k.ItemID != "" {
		items, err := t.ItemsOf(k.Province, k.CaseID)
		if err != nil {
			return err
		}
		name += thingNames(items, k.ItemID)
	}
	if err := tell(t, k, "Đôn đốc, quá hạn mà chưa nhận được: "+name); err != nil {
		return err
	}
	return t.Record(desk.Entry{Province: k.Province, Subject: k.CaseID, CaseID: k.CaseID, Clause: k.Clause, Pack: k.Pack, Say: "Quá hạn mà chưa nhận được: " + d.NameVI})
}

func tell(t *desk.Tx, k task.Clock, title string) error {
	c, err := t.Case(k.Province, k.CaseID)
	if err != nil {
		return err
	}
	if c.State == casefile.Closed && uncollected[k.Duty] == "" { // money in savings outlives its case
		return nil
	}
	theirs := k
	theirs.DueAt = casefile.NoDue // the end was somebody else's: what is left to the officer has no day of the law
	kind := task.Remind
	if uncollected[k.Duty] != "" {
		kind = task.Unclaimed // ends with the act that it asks for
	}
	t.Owe(task.Task{Province: k.Province, Kind: kind, Title: title, Subject: c.ID, CaseID: c.ID, Office: c.OfficeCode, Role: string(people.Officer), OwnerID: c.OfficerID}, &theirs)
	return nil
}
