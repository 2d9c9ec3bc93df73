package enforce

import (
	"fmt"
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/rule"
	"thads/internal/task"
)

// What a duty may run for on its own.
const (
	eachItem   = "item"   // every asset of the case: valuation, sale and hand-over do
	eachHolder = "holder" // every bank or office that was asked (L37.6; old law L44.6)
)

// each is what a duty runs for on its own; empty: it runs once for the lines.
func (p *plan) each(t *desk.Tx, duty string) (string, error) {
	d, err := t.Law().Deadline(duty, p.ruling.Limits, p.on)
	if err != nil {
		return "", err
	}
	return d.Each, nil
}

// answered says whether the step ends a period for what it brings: one in which somebody by name must answer ends by his own
// answer alone.
func (p *plan) answered(k task.Clock) bool {
	who := str(p.values["holder"])
	return k.Holder == "" || who == "" || named(who, k.Holder)
}

// stillAsked adds to whose answer came how many others are still to answer.
func (p *plan) stillAsked() string {
	var names []string
	for _, k := range p.clocks {
		if k.Holder != "" && (k.State == desk.Live || k.State == desk.Held) && !slices.Contains(names, k.Holder) {
			names = append(names, k.Holder)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return fmt.Sprintf("; còn chờ %d nơi trả lời", len(names))
}

// unasked says of those whose answer came that nobody waits for it: one who was never asked tells of his own accord, one who
// had answered adds to it. It ends no period.
func (p *plan) unasked() (out []string) {
	if !p.pack.Answers(p.act) {
		return nil
	}
	for _, name := range casefile.Holders(str(p.values["holder"])) {
		if named(strings.Join(p.heardFrom, "\n"), name) {
			continue
		}
		before := slices.ContainsFunc(p.past, func(s Past) bool {
			a, _ := p.pack.Act(s.Name())
			asks := slices.ContainsFunc(a.Effects, func(e rule.Effect) bool { return e.Arm != "" && slices.Contains(p.act.Deadlines(), e.Arm) })
			return asks && named(str(s.Values["holder"]), name)
		})
		if before {
			out = append(out, name+" cung cấp thêm, không kết thúc thời hạn nào")
		} else {
			out = append(out, name+" tự cung cấp vì không được hỏi, không kết thúc thời hạn nào")
		}
	}
	return out
}

// named says whether a list of holders has one of them.
func named(list, holder string) bool {
	return slices.ContainsFunc(casefile.Holders(list), func(h string) bool { return strings.EqualFold(h, holder) })
}
