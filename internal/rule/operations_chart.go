package rule

import (
	"fmt"
	"slices"
	"strings"
)

// StateChart is the pack's states and the ways between them as a Mermaid diagram and a table, for docs/states.md.
func (k *Pack) StateChart() string {
	var b strings.Builder
	b.WriteString("```mermaid\nstateDiagram-v2\n")
	inside := map[string]bool{}
	for _, g := range k.flow.Groups {
		for _, s := range g.States {
			inside[s] = true
		}
	}
	for _, g := range slices.Backward(k.flow.Groups) {
		if !inside[g.Key] {
			k.chartGroup(&b, g, "  ")
		}
	}
	for _, s := range k.flow.States {
		if !inside[s.Code] {
			fmt.Fprintf(&b, "  %s: %s %s\n", s.Code, s.Code, s.Name)
		}
	}
	for _, w := range k.chartWays() {
		fmt.Fprintf(&b, "  %s\n", w)
	}
	for _, s := range k.flow.States {
		if s.Final {
			fmt.Fprintf(&b, "  %s --> [*]\n", s.Code)
		}
	}
	b.WriteString("```\n\n| Từ | Đến | Tác nghiệp | Việc | Căn cứ | Ký | Thời hạn |\n|---|---|---|---|---|---|---|\n")
	for _, o := range k.flow.Operations {
		for _, a := range o.Acts {
			if a.To() == "" {
				continue
			}
			from := "khoản mới"
			if len(a.From) > 0 {
				from = strings.Join(a.moves(), ", ")
			}
			to := a.To()
			if a.back() {
				to = "nơi đã dừng, " + to + " khi không rõ"
			}
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s | %s |\n", from, to, o.Code, a.Name, a.rests(), a.Sign, strings.Join(a.Within, ", "))
		}
	}
	return b.String()
}

// back says whether the act brings a line to where it stood before it was stopped.
func (a Act) back() bool {
	return slices.ContainsFunc(a.Effects, func(e Effect) bool { return e.Back })
}

// rests is what the act rests on: its list of grounds, with the letters if not all, or else its clauses.
func (a Act) rests() string {
	list := a.Grounds
	if len(list) == 0 {
		list = a.Cite
	}
	out := strings.Join(list, ", ")
	if len(a.Letters) > 0 {
		out += " (" + strings.Join(a.Letters, ", ") + ")"
	}
	return out
}

func (k *Pack) chartGroup(b *strings.Builder, g Group, indent string) {
	fmt.Fprintf(b, "%sstate \"%s\" as %s {\n", indent, g.Name, g.Key)
	for _, s := range g.States {
		if inner := k.flow.group(s); inner != nil {
			k.chartGroup(b, *inner, indent+"  ")
		} else {
			fmt.Fprintf(b, "%s  %s: %s %s\n", indent, s, s, k.StateName(s))
		}
	}
	fmt.Fprintf(b, "%s}\n", indent)
}

// goesTo are the states an act may bring a line to: its own, or the groups and states from which the line can have come
// to where it stands.
func (k *Pack) goesTo(a Act, at string) []string {
	if !a.back() {
		return []string{a.To()}
	}
	var out []string
	for _, o := range k.flow.Operations {
		for _, b := range o.Acts {
			if b.To() == at {
				out = append(out, b.From...)
			}
		}
	}
	return slices.DeleteFunc(once(out), func(s string) bool { return s == "S12" || s == "S13" }) // a pause on a pause ends both
}

// chartWays are the arrows, those of one pair of states as one with the operations on it.
func (k *Pack) chartWays() []string {
	var order []string
	with := map[string][]string{}
	for _, o := range k.flow.Operations {
		for _, a := range o.Acts {
			from := a.From
			if at := a.at(); at != nil {
				from = at
			}
			if len(from) == 0 {
				from = []string{"[*]"}
			}
			for _, s := range from {
				if a.To() == "" || a.To() == s {
					continue
				}
				for _, to := range k.goesTo(a, s) {
					way := s + " --> " + to
					if with[way] == nil {
						order = append(order, way)
					}
					with[way] = once(append(with[way], o.Code))
				}
			}
		}
	}
	for i, way := range order {
		order[i] = way + ": " + strings.Join(with[way], ", ")
	}
	return order
}
