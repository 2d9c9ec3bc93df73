package lateness

import (
	"cmp"
	"math"
	"slices"
)

// Past is a period whose end is known, or that is running past it; instants in Unix microseconds.
type Past struct {
	Officer, Duty          string
	Started, Due, ClosedAt int64 // ClosedAt 0: still runs
	Size                   int   // parties and lines
}

// Trial is one estimate made with what was known then, and what came.
type Trial struct {
	P    float64
	Late bool
}

// Replay walks through past periods and estimates each of them as it would have been estimated some times before its end
// (once at its start, when it was shorter), knowing only what had happened by then. A look at a period that was closed by
// then, or whose end lies after now and that still runs, says nothing and is left out.
func (m Model) Replay(past []Past, now int64, before ...int64) []Trial {
	type moment struct {
		at   int64
		kind int // 0 start, 1 end, 2 look: of one instant a start comes first and a look last
		i    int
	}
	var all []moment
	for i, p := range past {
		all = append(all, moment{p.Started, 0, i})
		if p.ClosedAt > 0 {
			all = append(all, moment{p.ClosedAt, 1, i})
		}
		looked := int64(-1)
		for _, b := range before {
			look := max(p.Started, p.Due-b)
			known := p.ClosedAt > look || p.ClosedAt == 0 && p.Due <= now
			if known && look <= now && look != looked {
				all = append(all, moment{look, 2, i})
			}
			looked = look
		}
	}
	slices.SortStableFunc(all, func(a, b moment) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.kind, b.kind)) })
	type tally struct{ open, closed, onTime int }
	officers, duties := map[string]*tally{}, map[string]*tally{}
	of := func(m map[string]*tally, key string) *tally {
		if m[key] == nil {
			m[key] = &tally{}
		}
		return m[key]
	}
	var out []Trial
	for _, e := range all {
		p := past[e.i]
		who, duty := of(officers, p.Officer), of(duties, p.Duty)
		switch e.kind {
		case 0:
			who.open++
		case 1:
			who.open--
			for _, t := range []*tally{who, duty} {
				t.closed++
				if p.ClosedAt <= p.Due {
					t.onTime++
				}
			}
		default:
			r := m.Risk(Values{Left: Left(p.Started, p.Due, e.at), Load: float64(who.open), OnTime: OnTime(who.onTime, who.closed), Size: float64(p.Size),
				Duty: 100 - OnTime(duty.onTime, duty.closed)})
			out = append(out, Trial{r.P, p.ClosedAt == 0 || p.ClosedAt > p.Due})
		}
	}
	return out
}

// Quality is the measured error of estimates.
type Quality struct {
	N     int     `json:"n"`
	Late  int     `json:"late"`
	Brier float64 `json:"brier"` // mean squared error of the probability: 0 is perfect
	Plain float64 `json:"plain"` // the same for saying the overall share every time: what a useful estimate must beat
	Bins  []Bin   `json:"bins"`

	Tuning Tuning `json:"tuning,omitzero"` // learnt from the older half of the trials; the error is that of the newer half under it
}

// Bin compares what was said with what came, over estimates from Low up to High.
type Bin struct {
	Low  float64 `json:"low"`
	High float64 `json:"high"`
	N    int     `json:"n"`
	Said float64 `json:"said"` // mean estimate
	Came float64 `json:"came"` // share that was late
}

// Useful says whether the estimates were better than the overall share, on enough periods to say so.
func (q Quality) Useful() bool { return q.N >= 100 && q.Brier < q.Plain }

// Measure counts the error of trials, oldest first, by the model's levels. Where there are enough of them the older half
// tunes the model, and the error is measured on the newer half, of which the tuning knows nothing.
func (m Model) Measure(trials []Trial) Quality {
	var t Tuning
	if half := len(trials) / 2; half >= fewest {
		t = learn(trials[:half])
		trials = slices.Clone(trials[half:])
		for i, x := range trials {
			trials[i].P = t.of(odds(x.P))
		}
	}
	q := m.measure(trials)
	q.Tuning = t
	return q
}

func (m Model) measure(trials []Trial) Quality {
	q := Quality{N: len(trials), Bins: []Bin{{Low: 0, High: m.Medium / 2}, {Low: m.Medium / 2, High: m.Medium}, {Low: m.Medium, High: m.High}, {Low: m.High, High: 1}}}
	if q.N == 0 {
		return q
	}
	for _, t := range trials {
		came := 0.0
		if t.Late {
			q.Late++
			came = 1
		}
		q.Brier += (t.P - came) * (t.P - came)
		for i := range q.Bins {
			if b := &q.Bins[i]; t.P >= b.Low && (t.P < b.High || i == len(q.Bins)-1) {
				b.N++
				b.Said += t.P
				b.Came += came
				break
			}
		}
	}
	share := float64(q.Late) / float64(q.N)
	q.Brier, q.Plain = round(q.Brier/float64(q.N)), round(share*(1-share))
	for i := range q.Bins {
		if b := &q.Bins[i]; b.N > 0 {
			b.Said, b.Came = round(b.Said/float64(b.N)), round(b.Came/float64(b.N))
		}
	}
	return q
}

// round keeps four places, so that the same periods give the same text on every machine.
func round(x float64) float64 { return math.Round(x*1e4) / 1e4 }
