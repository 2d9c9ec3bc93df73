package enforce

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/money"
	"thads/internal/rule"
)

// read turns what was entered into the kinds of inputs.yaml and wants what the act can't do without.
func (p *plan) read() (map[string]any, error) {
	out := map[string]any{}
	var missing []string
	for _, key := range p.act.Asks {
		name, optional := strings.CutSuffix(key, "?")
		in, ok := p.pack.Input(name)
		if !ok {
			return nil, fmt.Errorf("act %s asks %s, which inputs.yaml lacks", p.in.Name(), name)
		}
		v, err := value(in, p.in.Values[name])
		if err != nil {
			return nil, err
		}
		if v == nil {
			if !optional {
				missing = append(missing, in.Name)
			}
			continue
		}
		out[name] = v
	}
	if names := p.oneOf(out); names != "" {
		missing = append(missing, names)
	}
	missing = append(missing, p.needs(out)...)
	if len(missing) > 0 {
		return nil, errAsk.New(strings.Join(missing, "; ")).Under(p.clause())
	}
	for key := range p.in.Values {
		if !slices.Contains(p.act.Asks, key) && !slices.Contains(p.act.Asks, key+"?") {
			delete(p.in.Values, key) // what the act doesn't ask is not kept
		}
	}
	return out, nil
}

// needs names the inputs that a chosen answer makes necessary: who took a paper for another.
func (p *plan) needs(entered map[string]any) (missing []string) {
	for _, ask := range p.act.Asks {
		in, _ := p.pack.Input(strings.TrimSuffix(ask, "?"))
		chosen, _ := entered[in.Key].(string)
		o, _ := in.Option(chosen)
		for _, need := range o.Needs {
			if slices.Contains(p.act.Asks, need+"?") && entered[need] == nil {
				asked, _ := p.pack.Input(need)
				missing = append(missing, asked.Name)
			}
		}
	}
	return missing
}

// oneOf names the inputs of which the act wants at least one when none was entered: who is fined, a party or somebody else.
func (p *plan) oneOf(entered map[string]any) string {
	for _, key := range p.act.OneOf {
		if entered[key] != nil {
			return ""
		}
	}
	return p.eitherOf(p.act.OneOf...)
}

// eitherOf names inputs of which one is wanted.
func (p *plan) eitherOf(keys ...string) string {
	names := make([]string, len(keys))
	for i, key := range keys {
		in, _ := p.pack.Input(key)
		names[i] = "“" + in.Name + "”"
	}
	return strings.Join(names, " hoặc ")
}

// value reads one input; nil when nothing was entered.
func value(in rule.Input, v any) (any, error) {
	if v == nil || v == "" {
		return nil, nil
	}
	bad := errValue.New(in.Name)
	switch in.Type {
	case "money":
		d, ok := number(v)
		if s, typed := v.(string); typed {
			var m money.Dong
			m, ok = money.Typed(s)
			d = int64(m)
		}
		if !ok || d < 0 || d > int64(money.Most) {
			return nil, errMoney.New(in.Name)
		}
		return d, nil
	case "number":
		n, ok := number(v)
		if !ok || n < 0 || n > mostCount {
			return nil, errCount.New(in.Name)
		}
		return n, nil
	case "bool":
		switch v {
		case true, "true", "on", "1", "có":
			return true, nil
		case false, "false", "0", "không":
			return false, nil
		}
		return nil, bad
	case "choice":
		s := strings.TrimSpace(fmt.Sprint(v))
		for _, o := range in.Options {
			if o.Key == s || o.Name == s {
				return o.Key, nil
			}
		}
		return nil, bad
	case "date":
		s, _ := v.(string)
		d, err := calendar.ParseDate(s)
		if err != nil {
			return nil, bad
		}
		return d.String(), nil
	case "holders":
		s, _ := v.(string)
		names := casefile.Holders(s)
		for _, x := range names {
			if err := fits(in.Name, x, mostText); err != nil {
				return nil, err
			}
		}
		return strings.Join(names, "\n"), fits(in.Name, s, 20*mostText)
	case "time":
		s, _ := v.(string)
		if h, m, ok := clockTime(s); ok {
			return fmt.Sprintf("%02d:%02d", h, m), nil
		}
		return nil, bad
	}
	if l, ok := v.([]any); ok { // several items chosen
		var ids []string
		for _, x := range l {
			ids = append(ids, fmt.Sprint(x))
		}
		return strings.Join(ids, " "), nil
	}
	s := strings.TrimSpace(fmt.Sprint(v))
	if s == "" {
		return nil, nil
	}
	most := mostText
	if in.Type == "long" {
		most = mostLong
	}
	if len(strings.Fields(s)) > 1 && in.Type == "item" { // several chosen
		most = mostLong
	}
	return s, fits(in.Name, s, most)
}

// What one input holds at most, as its form says.
const (
	mostText  = 300
	mostLong  = 2000
	mostCount = 1_000_000
)

// brief wants what is entered beside the inputs to be short enough to be read.
func (p *plan) brief() error {
	if err := fits("Lý do áp dụng trường hợp luật cho phép", p.in.Override, mostLong); err != nil {
		return err
	}
	return fits("Tài liệu chứng minh", strings.Join(p.in.Evidence, "\n"), 2*mostLong)
}

// fits refuses a text that is longer than papers and lists have room for.
func fits(name, s string, most int) error {
	if n := utf8.RuneCountInString(s); n > most {
		return errText.New(name, n, most)
	}
	return nil
}

func number(v any) (int64, bool) {
	switch n := v.(type) {
	case int64:
		return n, true
	case int:
		return int64(n), true
	case float64:
		return int64(n), n == float64(int64(n)) && n < 1<<53 && n > -1<<53
	case json.Number:
		i, err := n.Int64()
		return i, err == nil
	case string:
		i, err := strconv.ParseInt(strings.TrimSpace(n), 10, 64)
		return i, err == nil && !strings.HasPrefix(n, "+")
	}
	return 0, false
}

func clockTime(s string) (h, m int, ok bool) {
	if strings.ContainsAny(s, "+-") {
		return 0, 0, false
	}
	s = strings.NewReplacer("giờ", ":", "h", ":", " ", "", "phút", "").Replace(s)
	a, b, _ := strings.Cut(s, ":")
	h, err := strconv.Atoi(a)
	if err != nil || h < 0 || h > 23 {
		return 0, 0, false
	}
	if b != "" {
		if m, err = strconv.Atoi(b); err != nil || m < 0 || m > 59 {
			return 0, 0, false
		}
	}
	return h, m, true
}

func dong(d int64) string { return money.Format(money.Dong(d)) + " đồng" }

// pick finds the items the step is about.
func (p *plan) pick() error {
	ids, _ := p.values["asset"].(string)
	for _, id := range strings.Fields(ids) {
		i := slices.IndexFunc(p.items, func(x casefile.Item) bool { return x.ID == id })
		if i < 0 {
			return errValue.New("Tài sản")
		}
		p.picked = append(p.picked, i)
	}
	if len(p.picked) < 2 {
		return nil
	}
	for _, key := range []string{"price", "sold_for", "value", "amount"} {
		if p.values[key] != nil { // each asset has its own price and its own money
			return errOneThing.New().Under(p.clause())
		}
	}
	return nil
}
