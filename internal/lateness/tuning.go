package lateness

import "math"

// Tuning fits the published points to one agency: the sum of the points is multiplied and shifted so that what was said
// came true there. N 0 changes nothing.
type Tuning struct {
	N     int     `json:"n,omitempty"` // estimates it was learnt from
	Slope float64 `json:"slope,omitempty"`
	Shift float64 `json:"shift,omitempty"`
}

// fewest is how many estimates are enough to learn a tuning from, and how many more to measure its error.
const fewest = 100

// doubt keeps a tuning near the published points where little is known: it weighs as much as some forty estimates.
const doubt = 10

// Tuned is the model with an agency's tuning.
func (m Model) Tuned(t Tuning) Model {
	m.tuning = t
	return m
}

func (t Tuning) of(sum float64) float64 {
	if t.N > 0 {
		sum = t.Shift + t.Slope*sum
	}
	return chance(sum)
}

// chance is the probability that a sum of points (log-odds) stands for; odds is the sum of a probability.
func chance(sum float64) float64 { return 1 / (1 + math.Exp(-sum)) }

func odds(p float64) float64 { return math.Log(p / (1 - p)) }

// learn finds the tuning under which the trials are likeliest (logistic regression of what came on the sum of the
// points, by Newton's steps). Points that tell the wrong way round are left out: then only the share is learnt.
func learn(trials []Trial) Tuning {
	t := fit(trials, true)
	if t.Slope < 0 {
		t = fit(trials, false)
	}
	return t
}

func fit(trials []Trial, slope bool) Tuning {
	shift, times, published := 0.0, 0.0, 0.0 // from nothing the steps can't run away
	if slope {
		published = 1
	}
	for range 30 {
		// gradient and curvature of the log-likelihood less the doubt
		ga, gb := -doubt*shift, doubt*(published-times)
		aa, ab, bb := float64(doubt), 0.0, float64(doubt)
		for _, x := range trials {
			sum := odds(x.P)
			p := chance(shift + times*sum)
			miss, w := -p, p*(1-p)
			if x.Late {
				miss++
			}
			ga += miss
			aa += w
			if slope {
				gb += miss * sum
				ab += w * sum
				bb += w * sum * sum
			}
		}
		det := aa*bb - ab*ab
		da, db := (bb*ga-ab*gb)/det, (aa*gb-ab*ga)/det
		shift += da
		times += db
		if math.Abs(da)+math.Abs(db) < 1e-6 {
			break
		}
	}
	return Tuning{N: len(trials), Slope: round(times), Shift: round(shift)}
}
