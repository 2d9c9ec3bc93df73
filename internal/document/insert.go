package document

import (
	"strconv"
	"strings"
)

func (fl *filler) segs(segs []seg, no int) ([]Run, error) {
	var out []Run
	for _, s := range segs {
		switch {
		case s.optional != nil && fl.dotted: // a blank form shows all its lines
			runs, err := fl.segs(s.optional, no)
			if err != nil {
				return nil, err
			}
			out = append(out, runs...)
		case s.optional != nil:
			fl.quiet++
			runs, err := fl.segs(s.optional, no)
			fl.quiet--
			if err == errGone {
				continue
			}
			if err != nil {
				return nil, err
			}
			out = append(out, runs...)
		case s.insert != nil:
			runs, err := fl.insert(*s.insert, no)
			if err != nil {
				return nil, err
			}
			for _, r := range runs {
				out = append(out, Run{r.Text, r.Bold != s.bold, r.Italic || s.italic})
			}
		case fl.collect: // nobody reads the text
		default:
			out = append(out, Run{s.text, s.bold, s.italic})
		}
	}
	return out, nil
}

func (fl *filler) insert(in insert, no int) ([]Run, error) {
	at := fl.find(in.path)
	if empty(at.value) {
		if fl.dotted && fl.quiet == 0 {
			return []Run{{Text: dotsFor(in, at.schema)}}, nil
		}
		return nil, fl.lack(at, no)
	}
	if !fits(at.value, at.schema.kind) {
		return nil, fl.wrong(at, at.schema.kind, no)
	}
	// A group printed by a filter needs all the parts its shape demands.
	if at.schema.kind == kindGroup {
		for _, p := range at.schema.order {
			sub := at.schema.parts[p]
			m := at.value.(map[string]any)
			here := bound{value: m[p], schema: sub, label: at.label + ": " + sub.label, path: at.path + "." + p}
			switch {
			case empty(m[p]) && sub.optional:
			case empty(m[p]):
				return nil, fl.lack(here, no)
			case !fits(m[p], sub.kind):
				return nil, fl.wrong(here, sub.kind, no)
			}
		}
	}
	v := at.value
	for _, use := range in.filters {
		out, want, ok := use.apply(v, at.schema, use.arg)
		if !ok {
			return nil, fl.wrong(at, want, no)
		}
		v = out
	}
	if fl.collect {
		return nil, nil
	}
	return plain(v, at.schema.kind), nil
}

// plain prints a value that no filter has turned into text.
func plain(v any, k kind) []Run {
	if runs, ok := v.([]Run); ok {
		return runs
	}
	s, isString := v.(string)
	if !isString {
		if n, ok := asInt(v); ok {
			s = strconv.FormatInt(n, 10)
			if k == kindMoney {
				s = grouped(n)
			}
		} else {
			s, _ = asText(v)
		}
	}
	if k == kindDate {
		if d, ok := parseDay(s); ok {
			s = d.short()
		}
	}
	return []Run{{Text: clean(s)}}
}

// holds answers a condition. A question about required data that is missing is missing data, not "no".
func (fl *filler) holds(c cond, no int) (bool, error) {
	for _, all := range c {
		yes := true
		for _, t := range all {
			at := fl.find(t.path)
			if empty(at.value) && !at.schema.optional && !fl.dotted && at.path != "" {
				if err := fl.lack(at, no); err != nil {
					return false, err
				}
			}
			holds := t.holds(at.value) || fl.dotted && t.op == "" && empty(at.value) // a blank form shows all its lines
			if holds == t.not {
				yes = false
				break
			}
		}
		if yes {
			return true, nil
		}
	}
	return false, nil
}

func (t test) holds(v any) bool {
	switch t.op {
	case "":
		if b, ok := v.(bool); ok {
			return b
		}
		if n, ok := asInt(v); ok {
			return n != 0
		}
		return !empty(v)
	case ">", "<":
		n, ok := asInt(v)
		return ok && (t.op == ">" && n > t.num || t.op == "<" && n < t.num)
	}
	same := false
	if n, ok := asInt(v); ok && t.isNum {
		same = n == t.num
	} else if s, ok := asText(v); ok {
		same = strings.TrimSpace(s) == t.text && !t.isNum
	}
	return same == (t.op == "=")
}
