// Package lateness says when a running period is near its end, whose business it is by then, and how likely it will be
// missed, by published numbers of law/house; and it measures how wrong those estimates were. It decides nothing about
// people, reads no clock and no store, and never claims more than it measured.
package lateness

import (
	"errors"
	"io"
	"io/fs"

	"go.yaml.in/yaml/v3"

	"thads/internal/errs"
)

// Policy is who is warned when.
type Policy struct {
	Source   string `yaml:"source"`
	NearDays int    `yaml:"near_days"` // working days before the end from which a period is near it
	WeekDays int    `yaml:"week_days"` // calendar days that the list of likely misses looks ahead
	Warn     []Warn `yaml:"warn"`      // in the order of the ladder
}

// Warn is one rung: from how many working days after the end (negative: before it) a role is told.
type Warn struct {
	Role string `yaml:"role"` // officer, room_head, head
	From int    `yaml:"from"`
	Say  string `yaml:"say"`
}

var errData = errs.Define(errs.Invalid, "lateness.bad_data", "Tệp %s về cảnh báo thời hạn sai: %s. Hãy sửa tệp trong law/house.")

// Load reads warnings.yaml and risk.yaml.
func Load(fsys fs.FS) (Policy, Model, error) {
	var p Policy
	var m Model
	if err := read(fsys, "warnings.yaml", &p); err != nil {
		return p, m, err
	}
	if err := read(fsys, "risk.yaml", &m); err != nil {
		return p, m, err
	}
	if p.NearDays < 1 || p.WeekDays < 1 || len(p.Warn) == 0 || p.Source == "" {
		return p, m, errData.New("warnings.yaml", "cần source, near_days, week_days và ít nhất một nấc trong warn")
	}
	for i := 1; i < len(p.Warn); i++ {
		if p.Warn[i].From < p.Warn[i-1].From {
			return p, m, errData.New("warnings.yaml", "các nấc của warn phải tăng dần")
		}
	}
	return p, m, m.check()
}

func read(fsys fs.FS, file string, into any) error {
	f, err := fsys.Open(file)
	if err != nil {
		return errData.New(file, "không mở được").Because(err)
	}
	dec := yaml.NewDecoder(f)
	dec.KnownFields(true)
	err = dec.Decode(into)
	if err = errors.Join(err, f.Close()); err != nil && !errors.Is(err, io.EOF) {
		return errData.New(file, err.Error()).Because(err)
	}
	return nil
}

// Near says whether a period with so many working days left is near its end but not past it.
func (p Policy) Near(left int) bool { return left >= 0 && left <= p.NearDays }

// Told says whether a role has been told of a period with so many working days left; negative: past its end.
func (p Policy) Told(role string, left int) bool {
	w, ok := p.rung(role)
	return ok && -left >= w.From
}

// After is from how many working days past its end on a role is told of a period; ok is false for roles that never are.
func (p Policy) After(role string) (days int, say string, ok bool) {
	w, ok := p.rung(role)
	return w.From, w.Say, ok
}

func (p Policy) rung(role string) (Warn, bool) {
	for _, w := range p.Warn {
		if w.Role == role {
			return w, true
		}
	}
	return Warn{}, false
}
