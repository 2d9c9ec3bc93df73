package rule

import (
	"thads/internal/calendar"
	"thads/internal/errs"
)

// Param is a figure that the law or a decree fixes and may change: amounts in whole dong, percentages, counts.
type Param struct {
	Key    string       `yaml:"key" json:"key"`
	NameVI string       `yaml:"name_vi" json:"name_vi"`
	Unit   string       `yaml:"unit" json:"unit"` // dong, dong_per_month, percent, times, days, years
	Values []ParamValue `yaml:"values" json:"values"`
}

// ParamValue is what a parameter is worth in a span of days.
type ParamValue struct {
	Valid      Span             `yaml:"valid" json:"valid"`
	Value      int64            `yaml:"value,omitempty" json:"value,omitempty"`     // for parameters without regions
	Regions    map[string]int64 `yaml:"regions,omitempty" json:"regions,omitempty"` // by wage region I, II, III, IV
	Scale      []Band           `yaml:"scale,omitempty" json:"scale,omitempty"`     // for fee scales
	Cite       []string         `yaml:"cite,omitempty" json:"cite,omitempty"`
	Source     string           `yaml:"source" json:"source"` // the act in words
	Confidence string           `yaml:"confidence" json:"confidence"`
}

// Band is one step of a scale: above Over the base plus the rate on the part above Over.
type Band struct {
	Over int64 `yaml:"over" json:"over"`       // dong
	Base int64 `yaml:"base" json:"base"`       // dong
	Rate int64 `yaml:"rate_bp" json:"rate_bp"` // hundredths of a percent
}

// Value is a parameter on a day.
type Value struct {
	Key        string `json:"key"`
	NameVI     string `json:"name"`
	Unit       string `json:"unit"`
	Value      int64  `json:"value"`
	Region     string `json:"region,omitempty"`
	Scale      []Band `json:"scale,omitempty"`
	Clause     string `json:"clause,omitempty"`
	Source     string `json:"source"`
	Confidence string `json:"confidence"`
	Pack       string `json:"pack"`
}

var (
	errNoParam     = errs.Define(errs.NotFound, "rule.no_param", "Không có tham số %q.")
	errNoParamThen = errs.Define(errs.NotFound, "rule.no_param_then", "Tham số %s chưa có giá trị cho ngày %s; hãy bổ sung gói luật.")
	errNoRegion    = errs.Define(errs.Invalid, "rule.no_region", "Tham số %s phải hỏi theo vùng I, II, III hoặc IV; vùng %q không có.")
)

// Params lists the parameters of the pack.
func (k *Pack) Params() []*Param { return k.params }

// Param is what a parameter is worth on a day, from the pack of that day's regime or else from the other. Region is a
// wage region for parameters that have regions, and is ignored by those that have none.
func (p *Packs) Param(key string, on calendar.Date, region string) (Value, error) {
	regime := RegimeOn(on)
	known := errNoParam.New(key)
	for _, k := range p.List() {
		for _, m := range k.params {
			if m.Key == key {
				known = errNoParamThen.New(m.NameVI, on.Short())
			}
		}
	}
	order := p.List()
	if regime == B && len(order) == 2 {
		order[0], order[1] = order[1], order[0]
	}
	for _, k := range order {
		for _, m := range k.params {
			for _, v := range m.Values {
				if m.Key == key && v.Valid.Has(on) {
					return m.on(k, v, region)
				}
			}
		}
	}
	return Value{}, known
}

func (m *Param) on(k *Pack, v ParamValue, region string) (Value, error) {
	cites, _ := k.cites(v.Cite)
	out := Value{Key: m.Key, NameVI: m.NameVI, Unit: m.Unit, Value: v.Value, Scale: v.Scale, Clause: shorts(cites),
		Source: v.Source, Confidence: v.Confidence, Pack: k.Ref()}
	if v.Regions != nil {
		n, ok := v.Regions[region]
		if !ok {
			return Value{}, errNoRegion.New(m.NameVI, region)
		}
		out.Value, out.Region = n, region
	}
	return out, nil
}
