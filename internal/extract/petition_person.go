package extract

import (
	"strings"
)

// person reads one person from [from, to). ok is false where no name stands there.
func (q *petitioner) person(from, to int, role string) (Party, bool) {
	start := from + len(bullet.FindString(q.plain[from:to]))
	start, _ = q.trim(start, to)
	if m := q.find(nameLabel, start, to); m != nil && m[0] == start {
		start, _ = q.trim(m[1], to)
	}
	end := q.nameStop(start, to)
	for { // the title is no part of the name
		n := q.titleAt(start, end)
		if n == 0 || start+n >= end || strings.IndexByte(" :.", q.plain[start+n]) < 0 {
			break
		}
		start, _ = q.trim(start+n, end)
	}
	start, end = q.trim(start, end)
	if end-start < 2 || end-start > 160 || !strings.ContainsAny(q.plain[start:end], "abcdefghijklmnopqrstuvwxyz") || attrStart.MatchString(q.plain[start:to]) || none.MatchString(q.plain[start:end]) {
		return Party{}, false
	}
	one := Party{Name: q.nameOf(start, end), Role: role, IsOrg: orgRule.MatchString(q.plain[start:end]), Confidence: 0.9, Values: Values{"name": q.value(start, end, 0.9)}}
	q.attributes(&one, end, to)
	return one, true
}

// attributes reads year of birth, number, address and representative of a person from [from, to).
func (q *petitioner) attributes(one *Party, from, to int) {
	rep := to
	if m := q.find(repRule, from, to); m != nil {
		q.representative(one, m[1], q.repRole(m))
		rep = m[0]
	} else if m := q.find(doRule, from, to); m != nil && one.IsOrg {
		q.representative(one, m[1], "người đại diện")
		rep = m[0]
	}
	if m := q.find(birthRule, from, rep); m != nil && !one.IsOrg {
		year := atoi(q.plain[m[6]:m[7]])
		one.BirthYear = &year
		one.Values["birth_year"] = q.value(m[6], m[7], 0.95)
	}
	if m := q.find(identRule, from, to); m != nil && (m[0] < rep || !one.IsOrg) {
		one.ID = strings.NewReplacer(" ", "", ".", "").Replace(q.printed(m[2], m[3]))
		one.Values["id"] = q.value(m[2], m[3], 0.95)
	}
	m := q.find(addrRule, from, to)
	if l := q.find(liveRule, from, to); m == nil && l != nil {
		m = []int{l[2], l[2]}
	}
	if m != nil {
		a, b := q.addressAt(m[1], to)
		if b-a >= 3 && !ditto.MatchString(q.plain[a:b]) {
			one.Address = q.printed(a, b)
			one.Values["address"] = q.value(a, b, 0.9)
		}
	}
}

func (q *petitioner) repRole(m []int) string {
	role := ""
	if m[2] >= 0 {
		role = q.plain[m[2]:m[3]]
	}
	if m[4] >= 0 {
		role += q.plain[m[4]:m[5]]
	}
	role += q.plain[m[0]:min(m[0]+20, m[1])]
	switch {
	case strings.Contains(role, "uy quyen"):
		return "người đại diện theo ủy quyền"
	case strings.Contains(role, "phap luat"):
		return "người đại diện theo pháp luật"
	}
	return RoleRepresentative
}

func (q *petitioner) representative(one *Party, at int, role string) {
	if a, b := q.nameAt(at); b > a {
		one.Representatives = append(one.Representatives, Representative{q.nameOf(a, b), role})
	}
}

// addressAt reads an address that starts at i.
func (q *petitioner) addressAt(i, to int) (int, int) {
	end := to
	for at := i; at < to; {
		m := q.find(addrEnd2, at, to)
		if m == nil {
			break
		}
		if q.plain[m[0]] == '.' && q.abbreviation(m[0]) {
			at = m[0] + 1
			continue
		}
		end = m[0]
		break
	}
	for at := i; at < end; at++ {
		if q.plain[at] == '\n' && !q.wraps(at) {
			end = at
		}
	}
	return q.trim(i, end)
}

// abbreviation says whether the full stop at i belongs to a short word: TP. Q. P. Tx.
func (q *petitioner) abbreviation(i int) bool {
	start := i
	for start > 0 && q.plain[start-1] >= 'a' && q.plain[start-1] <= 'z' {
		start--
	}
	switch q.plain[start:i] {
	case "tp", "q", "p", "h", "x", "t", "tx", "tt", "kp", "kv", "so", "d", "ths", "ls", "gs", "ts", "ngo", "st":
		return true
	}
	return false
}

// wraps says whether the line that ends at i goes on in the next: the margin broke it, not its writer.
func (q *petitioner) wraps(i int) bool {
	if i < 0 || i+1 >= len(q.plain) {
		return false
	}
	start, next := q.lineStart(i), i+1
	if next < len(q.plain) && strings.IndexByte("-+*", q.plain[next]) >= 0 {
		return false
	}
	line := q.plain[next:q.lineEnd(next)]
	if q.opens[next] || attrStart.MatchString(line) || len(numberHead.FindString(line)) > 0 {
		return false
	}
	last := q.plain[max(start, i-1):i]
	switch {
	case last == "," || last == "-":
		return true
	case last == "." || last == ";" || last == ":":
		return false
	case i-start >= q.wide:
		return true
	}
	return i-start > 24 && q.plain[next] >= 'a' && q.plain[next] <= 'z' && !q.capital(next) && !q.small
}

// sentenceEnd is where the sentence or line that holds i ends.
func (q *petitioner) sentenceEnd(i int) int {
	for ; i < len(q.plain); i++ {
		if q.plain[i] == '\n' && !q.wraps(i) || q.plain[i] == '.' && !q.abbreviation(i) && i+1 < len(q.plain) && q.plain[i+1] <= ' ' {
			return i
		}
	}
	return i
}

func atoi(s string) int {
	n := 0
	for _, c := range s {
		if c >= '0' && c <= '9' && n < 1e8 {
			n = n*10 + int(c-'0')
		}
	}
	return n
}
