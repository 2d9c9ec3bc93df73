package casefile

import (
	"regexp"
	"slices"
	"strings"

	"thads/internal/vn"
)

// Group is the lines that one enforcement decision takes up, and the form that says it.
type Group struct {
	ExOfficio bool
	Form      string // QDT-001 ex officio, QDT-002 on request, QDT-003 return, QDT-004 confiscation and destruction, QDT-005 interim measure, QDT-006 bankruptcy
	Clause    string // of the splitting rule
	Lines     []int  // places in the list that was split
}

// Forms of the enforcement decision.
const (
	FormExOfficio = "QDT-001"
	FormRequest   = "QDT-002"
	FormReturn    = "QDT-003"
	FormItems     = "QDT-004"
	FormInterim   = "QDT-005"
	FormBankrupt  = "QDT-006"
	FormAward     = "QDT-007"
	FormRivalry   = "QDT-008" // of a competition case
	FormSupport   = "QDT-009" // support that falls due again and again
	FormJoint     = "QDT-010" // what several persons owe jointly
	FormEntrusted = "QDT-011" // of a case that another agency entrusted
	FormAsset     = "QDT-032" // of a case that is the sale of one asset for another agency
)

// Split decides how many enforcement decisions the lines need.
// Regime B: one per debtor (N8.1, N11.1), except one per person who gets something back (N8.1a), one for items without a
// debtor (N8.1b), one for everything about the same exhibit (N8.1c), one for a joint right or duty (N8.1d, N11.1b), one for
// a person with both right and duty (N8.1đ). An interim measure and a bankruptcy are decisions of their own in both regimes:
// they have a time of their own (L33.3b, L33.3c; L36.2 before). Regime A: one common ex officio decision per judgment (NĐ62 Đ6.1) with the
// same exceptions for returns and for a person with several lines; on request one per request (NĐ62 Đ7.1).
// Lines must be all ex officio or all on request for each group; exhibits gives the exhibit key of a line, "" for none.
func Split(lines []Line, exhibits []string, regime string) []Group {
	u := union{}
	first := map[string]int{}
	join := func(key string, i int) {
		if j, ok := first[key]; ok {
			u.join(i, j)
			return
		}
		first[key] = i
	}
	for i, l := range lines {
		side := "x"
		if !l.ExOfficio {
			side = "y"
		}
		d, p := sorted(l.DebtorIDs), sorted(l.PayeeIDs)
		switch {
		case l.apart():
			join(side+l.Kind, i)
			continue
		case !l.ExOfficio && regime == "A":
			join("y", i)
		case d != "":
			join(side+"d:"+d, i)
		case l.Kind == Return:
			join(side+"p:"+p, i)
		default:
			join(side+"items", i)
		}
		if regime != "A" && exhibits[i] != "" && l.ExOfficio {
			join(side+"e:"+exhibits[i], i)
		}
		// a person's right and his own duty go together
		if l.ExOfficio && l.Kind == Return && p != "" && !strings.Contains(p, " ") {
			for j, m := range lines {
				if m.ExOfficio && !m.apart() && sorted(m.DebtorIDs) == p {
					u.join(i, j)
				}
			}
		}
	}
	if regime == "A" {
		joinSingles(lines, &u)
	}
	return u.groups(lines, regime)
}

// apart says whether a line goes with nothing but its like.
func (l Line) apart() bool { return l.Kind == Interim || l.Kind == Bankruptcy }

// joinSingles puts what is left of regime A's ex officio lines into the judgment's common decision: debtors who have
// one line only; whoever has several keeps a decision of his own (NĐ62 Đ6.1b).
func joinSingles(lines []Line, u *union) {
	count := map[string]int{}
	for _, l := range lines {
		if l.ExOfficio && l.DebtorIDs != "" && !l.apart() {
			count[sorted(l.DebtorIDs)]++
		}
	}
	common := -1
	for i, l := range lines {
		d := sorted(l.DebtorIDs)
		if !l.ExOfficio || l.Kind == Return || l.apart() || d != "" && (count[d] > 1 || strings.Contains(d, " ")) {
			continue
		}
		if common >= 0 {
			u.join(i, common)
		}
		common = i
	}
}

func sorted(ids string) string {
	f := strings.Fields(ids)
	slices.Sort(f)
	return strings.Join(slices.Compact(f), " ")
}

// union is a set of sets of places.
type union struct{ up map[int]int }

func (u *union) root(i int) int {
	for {
		j, ok := u.up[i]
		if !ok || j == i {
			return i
		}
		i = j
	}
}

func (u *union) join(i, j int) {
	a, b := u.root(i), u.root(j)
	if a == b {
		return
	}
	if u.up == nil {
		u.up = map[int]int{}
	}
	u.up[max(a, b)] = min(a, b)
}

func (u *union) groups(lines []Line, regime string) (out []Group) {
	at := map[int]int{}
	for i := range lines {
		r := u.root(i)
		g, ok := at[r]
		if !ok {
			g = len(out)
			at[r] = g
			out = append(out, Group{ExOfficio: lines[i].ExOfficio})
		}
		out[g].Lines = append(out[g].Lines, i)
	}
	for i := range out {
		out[i].Form, out[i].Clause = form(lines, out[i], regime)
	}
	return out
}

// RequestForm is the decision on request for what is enforced: an award, a competition case, support due again and again
// (N11.2), what several persons owe jointly (N11.1b), or whatever else. Court is who made the decision.
func RequestForm(lines []Line, court string) string {
	every := func(yes func(Line) bool) bool {
		return !slices.ContainsFunc(lines, func(l Line) bool { return !yes(l) })
	}
	by := vn.Fold(court)
	switch {
	case strings.Contains(by, "trong tai"):
		return FormAward
	case strings.Contains(by, "canh tranh"):
		return FormRivalry
	case every(func(l Line) bool { return l.Kind == Support && again.MatchString(vn.Fold(l.Text)) }):
		return FormSupport
	case every(func(l Line) bool { return l.Joint && strings.Contains(l.DebtorIDs, " ") }):
		return FormJoint
	}
	return FormRequest
}

// again finds what falls due month by month, quarter by quarter, year by year.
var again = regexp.MustCompile(`\b(moi|hang) (ky|thang|quy|nam)\b|dinh ky|/ ?thang\b`)

// OnRequest says whether a form is an enforcement decision on request.
func OnRequest(form string) bool {
	return slices.Contains([]string{FormRequest, FormAward, FormRivalry, FormSupport, FormJoint}, form)
}

func form(lines []Line, g Group, regime string) (code, clause string) {
	debtors, returns, items, several := false, false, false, false
	for _, i := range g.Lines {
		debtors = debtors || lines[i].DebtorIDs != ""
		returns = returns || lines[i].Kind == Return
		items = items || lines[i].Kind == Confiscation || lines[i].Kind == Destruction
		several = several || strings.Contains(lines[i].DebtorIDs, " ")
	}
	pick := func(a, b string) string {
		if regime == "A" {
			return a
		}
		return b
	}
	switch kind := lines[g.Lines[0]].Kind; {
	case kind == Interim:
		return FormInterim, pick("L36.2", "L33.2e")
	case kind == Bankruptcy:
		return FormBankrupt, pick("L36.2", "L33.2g")
	case !g.ExOfficio && several:
		return FormRequest, pick("NĐ62 Đ7.1", "N11.1b")
	case !g.ExOfficio:
		return FormRequest, pick("NĐ62 Đ7.1", "N11.1")
	case debtors && returns:
		return FormExOfficio, pick("NĐ62 Đ6.1c", "N8.1đ")
	case debtors && several:
		return FormExOfficio, pick("NĐ62 Đ6.2", "N8.1d")
	case debtors:
		return FormExOfficio, pick("NĐ62 Đ6.1", "N8.1")
	case returns && items:
		return FormItems, pick("NĐ62 Đ6.1", "N8.1c")
	case returns:
		return FormReturn, pick("NĐ62 Đ6.1a", "N8.1a")
	}
	return FormItems, pick("NĐ62 Đ6.1", "N8.1b")
}
