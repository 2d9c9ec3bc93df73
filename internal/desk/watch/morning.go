package watch

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"thads/internal/desk"
	"thads/internal/lateness"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/store"
)

// Morning is what a province's running duties looked like on a morning: the figures that its head was told, kept as a fact.
type Morning struct {
	Province int64            `json:"province"`
	Day      string           `json:"day"`
	Near     int              `json:"near"`    // official duties near their end
	Late     int              `json:"late"`    // past it
	Told     map[string]int   `json:"told"`    // of how many each role is told
	Offices  []Office         `json:"offices"` // those with any, by code
	Measured string           `json:"measured,omitempty"`
	Quality  lateness.Quality `json:"quality"` // of the risk, as measured that day on the year before
}

// Office is one office's part.
type Office struct {
	Code string `json:"code"`
	Near int    `json:"near"`
	Late int    `json:"late"`
	Head int    `json:"head"` // late enough for the agency's head
}

// Subject is the chain in which a province's mornings stand.
const Subject = "morning"

// Note keeps a morning's figures.
var Note = desk.Act[Morning, Morning]{Name: "watch.morning", Run: func(t *desk.Tx, in Morning) (Morning, error) {
	if err := t.May(people.Subject{Province: in.Province}); err != nil {
		return Morning{}, err
	}
	return in, t.Record(desk.Entry{Province: in.Province, Subject: Subject,
		Say: fmt.Sprintf("Bản tin sáng: %d thời hạn quá hạn, %d sắp đến hạn, %d báo Thủ trưởng", in.Late, in.Near, in.Told[string(people.Head)])})
}}

// LastMorning is the newest morning that was kept for a province; found is false before the first.
func LastMorning(ctx context.Context, s *store.Store, province int64) (Morning, bool, error) {
	f, found, err := s.LastFact(ctx, province, Subject)
	if err != nil || !found {
		return Morning{}, false, err
	}
	var b struct {
		Input Morning `json:"input"`
	}
	return b.Input, true, json.Unmarshal([]byte(f.Body), &b)
}

// Official lists the duties of the enforcement agencies themselves: only those can be late. The end of a debtor's time to
// pay is no lateness of anybody here.
func Official(law *rule.Packs) map[string]bool {
	out := map[string]bool{}
	for _, k := range law.List() {
		for _, d := range k.Deadlines() {
			if d.Consequence == "official_duty" {
				out[d.ID] = true
			}
		}
	}
	return out
}

// OfficialList is the same as a list, for the store.
func OfficialList(law *rule.Packs) []string {
	var out []string
	for id := range Official(law) {
		out = append(out, id)
	}
	slices.Sort(out)
	return out
}

// measureEvery is how old a measure of the risk's error may be.
const measureEvery = 7 * 24 * time.Hour

// year is how far back the error is measured.
const year = 365 * 24 * time.Hour

// Mornings counts each province's running duties once a day and keeps the figures. Counting is one pass along the index of
// what ends when; once a week the error of the risk is measured anew over the year before.
func Mornings(ctx context.Context, d *desk.Desk, policy lateness.Policy, model lateness.Model) error {
	offices, err := d.Store.Offices(ctx)
	if err != nil {
		return err
	}
	now := d.Now()
	day := desk.DayOf(now)
	var failed error
	for _, o := range offices {
		if o.Level != 1 {
			continue
		}
		last, found, err := LastMorning(ctx, d.Store, o.Province)
		if err != nil {
			return err
		}
		if found && last.Day >= day {
			continue
		}
		m, err := count(ctx, d, policy, o.Province, now)
		if err != nil {
			return err
		}
		m.Quality, m.Measured = last.Quality, last.Measured
		if then, err := time.Parse(time.DateOnly, last.Measured); err != nil || now.Sub(then) > measureEvery {
			if m.Quality, err = Measure(ctx, d, model, o.Province); err != nil {
				return err
			}
			m.Measured = day
		}
		_, err = desk.Do(ctx, d, people.RobotWho(o.Province), fmt.Sprintf("morning:%d:%s", o.Province, day), Note, m)
		failed = errors.Join(failed, err)
	}
	return failed
}

func count(ctx context.Context, d *desk.Desk, policy lateness.Policy, province int64, now time.Time) (Morning, error) {
	law := d.Law()
	horizon := lateness.LateSince(law.Calendar, now, -policy.NearDays)
	counts, err := d.Store.DueCounts(ctx, province, horizon.UnixMicro())
	if err != nil {
		return Morning{}, err
	}
	m := Morning{Province: province, Day: desk.DayOf(now), Told: map[string]int{}, Offices: []Office{}}
	official, left := Official(law), map[int64]int{}
	byCode := map[string]*Office{}
	for _, c := range counts {
		if !official[c.Duty] {
			continue
		}
		n, known := left[c.DueAt]
		if !known {
			n = lateness.DaysLeft(law.Calendar, now, time.UnixMicro(c.DueAt))
			left[c.DueAt] = n
		}
		if byCode[c.Office] == nil {
			byCode[c.Office] = &Office{Code: c.Office}
		}
		at := byCode[c.Office]
		switch {
		case n < 0:
			m.Late, at.Late = m.Late+c.N, at.Late+c.N
		case policy.Near(n):
			m.Near, at.Near = m.Near+c.N, at.Near+c.N
		}
		for _, w := range policy.Warn {
			if policy.Told(w.Role, n) {
				m.Told[w.Role] += c.N
			}
		}
		if policy.Told(string(people.Head), n) {
			at.Head += c.N
		}
	}
	for _, o := range byCode {
		m.Offices = append(m.Offices, *o)
	}
	slices.SortFunc(m.Offices, func(a, b Office) int { return strings.Compare(a.Code, b.Code) })
	return m, nil
}

// Measure replays a province's periods of the last year and says how wrong the risk would have been.
func Measure(ctx context.Context, d *desk.Desk, model lateness.Model, province int64) (lateness.Quality, error) {
	now, official := d.Now(), Official(d.Law())
	names := map[string]string{} // one copy of each officer and duty
	keep := func(s string) string {
		if _, ok := names[s]; !ok {
			names[s] = s
		}
		return names[s]
	}
	var past []lateness.Past
	err := d.Store.PastClocks(ctx, province, now.Add(-year).UnixMicro(), func(p store.PastClock) {
		if official[p.Duty] {
			past = append(past, lateness.Past{Officer: keep(p.Officer), Duty: keep(p.Duty), Started: p.Started, Due: p.Due, ClosedAt: p.ClosedAt, Size: p.Parties + p.Lines})
		}
	})
	var looks []int64
	for _, days := range model.Looks {
		looks = append(looks, (time.Duration(days) * 24 * time.Hour).Microseconds())
	}
	return model.Measure(model.Replay(past, now.UnixMicro(), looks...)), err
}
