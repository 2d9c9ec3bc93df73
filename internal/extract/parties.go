package extract

import (
	"strconv"
	"strings"
)

// A person is a party while it is being read, with what the rules need to recognise it again.
type person struct {
	Party
	class      roleClass
	sex        byte // m, f, n or 0
	key        string
	last       string
	start, end int   // of the name in the text
	nameTok    int   // first token after the name
	acts       []int // parties a representative acts for
	extra      bool  // not in the header: first met in the disposition
}

// A roster is everybody the header names.
type roster struct {
	toks   []token
	people []person
}

// readRoster reads the list of parties between the sentence that opens the trial and the facts.
func readRoster(p page, s sections) *roster {
	start := rosterStart(p, s)
	r := &roster{}
	if start < s.facts {
		r.toks = tokenize(p, start, s.facts)
		r.scan(p)
	}
	if len(r.people) == 0 && s.order > 0 {
		// a decision lists the parties under "Công nhận sự thỏa thuận của các đương sự:"
		end := min(s.sign, s.order+8000)
		if i := strings.Index(p.low[s.order:end], "cụ thể"); i > 0 {
			end = s.order + i
		}
		r.toks = tokenize(p, s.order, end)
		r.scan(p)
	}
	r.attributes(p)
	r.attach()
	r.guardians(p)
	return r
}

var rosterMarks = []string{"giữa các đương sự", "giữa:", "giữa :", "giữa các bên", "các đương sự:", "đối với các bị cáo", "đối với bị cáo", "đối với các ị cáo", "đối với ị cáo", "v i ị cáo", "đối với:", "bị cáo có kháng cáo", "bị cáo kháng cáo", "ị cáo kháng cáo"}

// rosterStart finds where the list begins: after the last of the marks that opens it, else at the first label of a party.
func rosterStart(p page, s sections) int {
	best := -1
	for _, m := range rosterMarks {
		if i := strings.Index(p.low[:s.facts], placeTones(m)); i >= 0 && (best < 0 || i < best) {
			best = i
		}
	}
	for _, m := range []string{"thành phần những ngƣời tham gia", "thành phần những người tham gia"} {
		if i := strings.Index(p.low[:s.facts], m); i >= 0 && i < best {
			best = i
		}
	}
	for _, l := range linesOf(p) {
		if l.start >= s.facts || best >= 0 && l.start >= best {
			break
		}
		line := strings.TrimLeft(p.low[l.start:l.end], " -*+.0123456789/")
		for _, w := range rosterLines {
			if strings.HasPrefix(line, w) {
				return l.start
			}
		}
	}
	if best >= 0 {
		return best
	}
	return s.facts
}

// rosterLines open the list where no mark does.
var rosterLines = []string{"nguyên đơn:", "nguyên đơn ", "các nguyên đơn", "bị cáo:", "bị cáo có", "bị cáo kháng", "các bị cáo:", "các bị cáo có", "người yêu cầu", "họ và tên"}

// scan walks the list: labels of roles, then the persons under them. A representative's label governs his own line or
// list only; the next entry of the list around it has the role of that list again.
func (r *roster) scan(p page) {
	toks := r.toks
	var role, outer roleMatch
	var target []string // names a representative label says he acts for
	outerNumber, innerNumber, innerList, innerCount := 0, 0, false, 0
	for i := 0; i < len(toks); {
		if !r.entryStart(i) {
			i++
			continue
		}
		j := skipBullet(toks, i)
		if j >= len(toks) {
			break
		}
		bullet, number := j > i, bulletNumber(toks, i)
		labelled := false
		if m, next, acts := r.label(p, j); m.n > 0 {
			role, target, labelled = m, acts, true
			if m.class != classRepresentative && m.class != classLawyer {
				outer = m
			}
			innerNumber, innerList, innerCount = 0, false, 0
			if j = skipBullet(toks, next); j > next { // "Nguyên đơn: 1/ Ông ..."
				number, innerList = bulletNumber(toks, next), true
			}
			if j >= len(toks) {
				break
			}
		} else if bullet && role.class != outer.class && outer.n > 0 {
			inList := innerList && (number == 0 || number == innerNumber+1)
			if innerCount > 0 && !inList || number > 1 && number == outerNumber+1 && number != innerNumber+1 {
				role, target = outer, nil
			}
		}
		before := len(r.people)
		next := r.persons(p, j, role, target, proofOf(toks, i, j, role, labelled))
		if len(r.people) > before {
			if role.class == outer.class {
				if number > 0 {
					outerNumber = number
				}
			} else {
				innerList = innerCount == 0 && bullet && !labelled || innerList
				innerCount++
				innerNumber = number
			}
		}
		if next > j {
			i = next
		} else {
			i = max(j, i+1)
		}
	}
	r.accused(p)
}

// bulletNumber is the number of an item, of "3.12" the 12; 0 where it has none.
func bulletNumber(toks []token, i int) int {
	for k := i; k < len(toks) && k < i+3; k++ {
		if toks[k].kind == 'n' {
			s := toks[k].low
			n, err := strconv.Atoi(s[strings.LastIndexAny(s, ".,")+1:])
			if err != nil {
				return 0
			}
			return n
		}
	}
	return 0
}

// accused finds the accused of a criminal judgment whose header has no list: "đối với bị cáo Cao Văn H".
func (r *roster) accused(p page) {
	for i := range r.people {
		if r.people[i].class == classAccused {
			return
		}
	}
	for i := range r.toks {
		if phraseAt(r.toks, i, "bị", "cáo") == 0 && phraseAt(r.toks, i, "ị", "cáo") == 0 {
			continue
		}
		for j := i + 2; ; {
			end := nameRun(r.toks, j)
			if end < j+2 {
				break
			}
			one := r.named(p, j, end, false, 0)
			one.class, one.Role = classAccused, "bị cáo"
			r.add(one)
			if end+1 < len(r.toks) && (r.toks[end].is(",") || r.toks[end].is("và")) {
				j = end + 1
				continue
			}
			break
		}
	}
}

// entryStart says whether an entry may begin at toks[i]: a new line, or after a semicolon or full stop.
func (r *roster) entryStart(i int) bool {
	if i == 0 || r.toks[i].first {
		return true
	}
	before := r.toks[i-1]
	return before.is(";") || before.is(".") || before.is("+")
}

// skipBullet passes "1.", "3.1/", "-", "+", "(1)", "[2]".
func skipBullet(toks []token, i int) int {
	j := i
	for j < len(toks) && j < i+5 {
		t := toks[j]
		switch {
		case t.isDash() || t.is("+") || t.is("*") || t.is("•") || t.is("[") || t.is("]"):
		case t.kind == 'n' && len(t.low) <= 5 && j+1 < len(toks) && (toks[j+1].is(".") || toks[j+1].is("/") || toks[j+1].is(")") || toks[j+1].is("]") || toks[j+1].is("-") || strings.Contains(t.low, ".") || toks[j+1].capital && !toks[j+1].first):
		case (t.is(".") || t.is("/") || t.is(")")) && j > i:
		default:
			return j
		}
		j++
	}
	return j
}

// label reads the label of a role with what qualifies it, up to its colon or its first person; acts names those a
// representative stands for.
func (r *roster) label(p page, i int) (m roleMatch, next int, acts []string) {
	toks := r.toks
	if phraseAt(toks, i, "đối", "với") > 0 {
		i += 2
	}
	m = roleAt(toks, i)
	if m.n == 0 {
		return m, i, nil
	}
	j := i + m.n
	if m.class == classRepresentative || m.class == classLawyer || m.class == classOther || m.class == classWitness || strings.HasPrefix(m.name, "người kế thừa") {
		return r.longLabel(p, m, j)
	}
	for j < len(toks) && j < i+m.n+12 {
		t := toks[j]
		switch {
		case t.is(":"):
			return m, j + 1, nil
		case t.is("("):
			if c := closing(toks, j); c > 0 {
				j = c + 1
				continue
			}
			return roleMatch{}, i, nil
		case t.is("có") && j+1 < len(toks) && toks[j+1].is("kháng"), t.is("kháng"), t.is("cáo"), t.is("gồm"), t.is("gồm"), t.is("có:"), t.is("là"), t.is("đồng"), t.is("thời"),
			t.is("bị"), t.is("tham"), t.is("gia"), t.is("tố"), t.is("tụng"), t.isDash(), t.is("và"), t.is("phản"), t.is("yêu"), t.is("cầu"), t.is("độc"), t.is("lập"):
			if t.first && t.isDash() {
				return m, j, nil
			}
			if x := roleAt(toks, j); x.n > 0 && x.class != m.class {
				m.n += x.n
				j += x.n
				continue
			}
			j++
		case t.first && (t.capital || t.kind == 'n' || t.kind == 'p'):
			return m, j, nil
		case t.capital && (nameRun(toks, j) > j+1 || isOrgHead(toks, j) > 0), titles[t.low] != 0 && j+1 < len(toks) && toks[j+1].capital, isOrgHead(toks, j) > 0:
			return m, j, nil
		default:
			return roleMatch{}, i, nil
		}
	}
	return m, j, nil
}

// longLabel reads "Người đại diện theo ủy quyền của bà L, ông T:" and "... của nguyên đơn là bà Lương Thị H".
func (r *roster) longLabel(p page, m roleMatch, j int) (roleMatch, int, []string) {
	toks := r.toks
	var acts []string
	for k := j; k < len(toks) && k < j+70; k++ {
		t := toks[k]
		switch {
		case t.is(":"):
			return m, k + 1, acts
		case t.is("là") && k+1 < len(toks) && (titles[toks[k+1].low] != 0 || toks[k+1].capital):
			return m, k + 1, acts
		case t.is(".") || t.is(";"):
			return roleMatch{}, j, nil
		case t.first && (t.capital || t.isDash()) && roleAt(toks, skipBullet(toks, k)).n > 0:
			return roleMatch{}, j, nil
		case t.capital && !t.first:
			if e := nameRun(toks, k); e > k {
				acts = append(acts, p.text[toks[k].start:toks[e-1].end])
				k = e - 1
			}
		case k == j && t.first:
			return m, k, acts
		}
	}
	return roleMatch{}, j, nil
}
