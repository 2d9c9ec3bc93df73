package lateness

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// Model is the published score: points of a few plain features, added up.
type Model struct {
	Version  string    `yaml:"version"`
	Status   string    `yaml:"status"` // where the points come from, in Vietnamese; shown beside every estimate
	Start    float64   `yaml:"start"`  // log-odds before any feature
	High     float64   `yaml:"high"`   // probability from which a risk is called high
	Medium   float64   `yaml:"medium"`
	Looks    []int     `yaml:"looks"` // days before the end at which the error is measured
	Features []Feature `yaml:"features"`

	tuning Tuning
}

// Feature is one number about a period and the points of its bands.
type Feature struct {
	Key   string `yaml:"key"` // left, load, on_time, size, duty
	Name  string `yaml:"name"`
	Unit  string `yaml:"unit"` // percent or count
	Bands []Band `yaml:"bands"`
}

// Band is the points for values up to a limit; the last band has none.
type Band struct {
	Upto float64 `yaml:"upto"`
	Add  float64 `yaml:"add"`
	Say  string  `yaml:"say"` // with {} for the value
}

// Values are the features of one period, in the units of the model.
type Values struct {
	Left   float64 // percent of the period's time that is left
	Load   float64 // running periods of its officer
	OnTime float64 // percent of the officer's closed periods of the last year that were in time
	Size   float64 // parties and lines of its case
	Duty   float64 // percent of the closed periods of this duty that were late
}

func (v Values) of(key string) (float64, bool) {
	switch key {
	case "left":
		return v.Left, true
	case "load":
		return v.Load, true
	case "on_time":
		return v.OnTime, true
	case "size":
		return v.Size, true
	case "duty":
		return v.Duty, true
	}
	return 0, false
}

func (m Model) check() error {
	if m.Status == "" || m.Version == "" || len(m.Features) < 3 || len(m.Looks) == 0 || m.Medium <= 0 || m.High <= m.Medium || m.High >= 1 {
		return errData.New("risk.yaml", "cần version, status, looks, 0 < medium < high < 1 và ít nhất ba đặc điểm")
	}
	for _, f := range m.Features {
		if _, ok := (Values{}).of(f.Key); !ok || len(f.Bands) == 0 || f.Unit != "percent" && f.Unit != "count" {
			return errData.New("risk.yaml", "đặc điểm "+f.Key+" không biết, thiếu mức hoặc sai đơn vị")
		}
		for i, b := range f.Bands[:len(f.Bands)-1] {
			if i > 0 && b.Upto <= f.Bands[i-1].Upto {
				return errData.New("risk.yaml", "các mức của "+f.Key+" phải tăng dần")
			}
		}
	}
	return nil
}

// Risk is an estimate with what made it.
type Risk struct {
	P       float64 // of missing the end, 0 to 1
	Level   Level
	Reasons []Reason // the three that weigh most, heaviest first
}

// Level is a risk in one word.
type Level string

const (
	High   Level = "high"
	Medium Level = "medium"
	Low    Level = "low"
)

// Name is what people read.
func (l Level) Name() string {
	return map[Level]string{High: "Nguy cơ cao", Medium: "Nguy cơ vừa", Low: "Nguy cơ thấp"}[l]
}

// Reason is one feature's part in an estimate.
type Reason struct {
	Say string
	Add float64 // points; positive raises the risk
}

// Risk estimates a period.
func (m Model) Risk(v Values) Risk {
	sum := m.Start
	var reasons []Reason
	for _, f := range m.Features {
		x, _ := v.of(f.Key)
		b := f.band(x)
		sum += b.Add
		reasons = append(reasons, Reason{strings.ReplaceAll(b.Say, "{}", f.text(x)), b.Add})
	}
	slices.SortStableFunc(reasons, func(a, b Reason) int {
		switch x, y := math.Abs(a.Add), math.Abs(b.Add); {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	r := Risk{P: m.tuning.of(sum), Level: Low, Reasons: reasons[:3]}
	switch {
	case r.P >= m.High:
		r.Level = High
	case r.P >= m.Medium:
		r.Level = Medium
	}
	return r
}

func (f Feature) band(x float64) Band {
	for _, b := range f.Bands[:len(f.Bands)-1] {
		if x <= b.Upto {
			return b
		}
	}
	return f.Bands[len(f.Bands)-1]
}

func (f Feature) text(x float64) string {
	n := strconv.Itoa(int(math.Round(x)))
	if f.Unit == "percent" {
		return n + " %"
	}
	return n
}

// Left is the part of a period that is left at an instant, in percent; all in Unix microseconds.
func Left(started, due, now int64) float64 {
	if due <= started || now >= due {
		return 0
	}
	return 100 * min(1, float64(due-now)/float64(due-started))
}

// prior is how many imagined periods, nine of ten in time, a share is started with: few real ones say little.
const prior, priorOnTime = 10, 9

// OnTime is a share in percent, drawn towards nine of ten where little is known.
func OnTime(onTime, closed int) float64 {
	return 100 * float64(onTime+priorOnTime) / float64(closed+prior)
}
