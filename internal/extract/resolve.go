package extract

import (
	"slices"
	"strings"
)

// resolve finds whom the name toks[j:end] means. known says that a title or a role stands before it.
func (r *reader) resolve(j, end int, sex byte, known bool) (who, to int, ok bool) {
	toks := r.toks
	// a number after initials belongs to the name where the header prints it so
	ends := []int{end}
	if end < len(toks) && toks[end].kind == 'n' && len(toks[end].low) <= 2 {
		ends = []int{end + 1, end}
	}
	for _, e := range ends {
		key := foldName(r.p.text[toks[j].start:toks[e-1].end])
		if w, found := r.pick(func(one *person) bool { return one.key == key }, sex, j); found {
			return w, e, true
		}
	}
	// the run may swallow a capital that follows: try shorter prefixes
	for e := end - 1; e > j+1; e-- {
		key := foldName(r.p.text[toks[j].start:toks[e-1].end])
		if w, found := r.pick(func(one *person) bool { return one.key == key }, sex, j); found {
			return w, e, true
		}
	}
	for _, e := range ends {
		if !known && e-j < 2 {
			continue
		}
		key := foldName(r.p.text[toks[j].start:toks[e-1].end])
		if w, found := r.pick(func(one *person) bool {
			return !one.IsOrg && (one.last == key || e-j >= 2 && strings.HasSuffix(one.key, key))
		}, sex, j); found && known {
			return w, e, true
		}
	}
	if end-j >= 2 {
		// the anonymiser numbered people differently in header and disposition: "Lê Ngọc Đ1" for "Lê Ngọc Đ"
		bare := strings.TrimRight(foldName(r.p.text[toks[j].start:toks[end-1].end]), "0123456789")
		if w, found := r.pick(func(one *person) bool { return strings.TrimRight(one.key, "0123456789") == bare }, sex, j); found {
			r.differs[w] = span{j, end}
			return w, end, true
		}
		if w, found := r.nearName(j, end, sex); found {
			r.differs[w] = span{j, end}
			return w, end, true
		}
		return 0, 0, false
	}
	if !known || !titledBefore(toks, j) {
		return 0, 0, false
	}
	// a given name the court forgot to shorten: "ông Hải" for "Nguyễn Văn H"
	key := toks[j].low
	if w, found := r.pick(func(one *person) bool {
		return !one.IsOrg && one.last != "" && (strings.HasPrefix(key, strings.TrimRight(one.last, "0123456789")) || strings.HasPrefix(one.last, key) && len(key) > 1)
	}, sex, j); found {
		return w, end, true
	}
	return 0, 0, false
}

func titledBefore(toks []token, j int) bool { return j > 0 && titles[toks[j-1].low] != 0 }

// nearName matches a full name that differs a little from the header's: same family name and given name, or all but one word.
func (r *reader) nearName(j, end int, sex byte) (int, bool) {
	first, last := r.toks[j].low, r.toks[end-1].low
	best, common := -1, 0
	for i := range r.people {
		one := &r.people[i]
		if one.IsOrg || one.extra || !sexesAgree(one.sex, sex) || one.class >= classLawyer {
			continue
		}
		f := strings.Fields(lower(one.Name))
		if len(f) < 2 || f[0] != first || one.last != last && f[len(f)-1] != last {
			continue
		}
		n := 0
		for _, w := range f {
			for k := j; k < end; k++ {
				if r.toks[k].low == w {
					n++
					break
				}
			}
		}
		if n > common {
			best, common = i, n
		}
	}
	if best < 0 {
		return 0, false
	}
	return best, true
}

func sexesAgree(a, b byte) bool { return a == 'n' || b == 'n' || a == 0 || b == 0 || a == b }

// pick chooses among the people that fit: parties before their representatives, then who was named last, then the first.
func (r *reader) pick(fits func(*person) bool, sex byte, at int) (int, bool) {
	best, score := -1, -1
	for i := range r.people {
		one := &r.people[i]
		if !fits(one) {
			continue
		}
		s := 0
		if sexesAgree(one.sex, sex) {
			s += 1000000
		}
		if one.class < classRepresentative {
			s += 400000
		}
		if seen, ok := r.lastSeen[i]; ok {
			s += 100000 + seen
		}
		if slices.Contains(r.together, i) {
			s -= 350000 // named already in this list: another of the same name is meant
		}
		for _, t := range r.together {
			if r.pairs[[2]int{t, i}] {
				s += 200000
				break
			}
		}
		if s > score {
			best, score = i, s
		}
	}
	if best >= 0 && score < 1000000 && sex != 0 {
		// only people of the other sex fit: not he
		return 0, false
	}
	return best, best >= 0
}

// stranger keeps somebody the header doesn't list.
func (r *reader) stranger(from, to int, sex byte, org bool, class roleClass) int {
	start, end := r.toks[from].start, r.toks[to-1].end
	one := person{start: start, end: end, sex: sex, extra: true, class: class}
	one.Name, one.IsOrg = strings.Join(strings.Fields(r.p.text[start:end]), " "), org
	one.key, one.last = foldName(one.Name), lastWord(one.Name)
	one.Values = Values{"name": {Span{start, end, r.p.text[start:end]}, 0.7}}
	one.Role = roleName(class)
	r.people = append(r.people, one)
	return len(r.people) - 1
}

func roleName(class roleClass) string {
	for _, t := range roleTable {
		if t.class == class && class != classNone {
			return t.name
		}
	}
	return ""
}

// organisation reads an organisation and matches it with one of the header, by name, by short name, or as the only one of
// its kind.
func (r *reader) organisation(i, j int, class roleClass) (mention, bool) {
	toks := r.toks
	n := isOrgHead(toks, j)
	if n == 0 {
		if h := orgHeads.at(toks, j); h > 0 && (toks[j].is("công") || toks[j].is("ngân")) && notOrgHeads.at(toks, j) == 0 {
			if w, ok := r.onlyOne(j, h); ok {
				return mention{from: i, to: j + h, who: []int{w}}, true
			}
		}
		return mention{}, false
	}
	end := orgRun(toks, j, n)
	key := foldName(r.p.text[toks[j].start:toks[end-1].end])
	best, bestScore := -1, 0
	for x := range r.people {
		one := &r.people[x]
		if !one.IsOrg {
			continue
		}
		score := 0
		switch {
		case one.key == key:
			score = 100
		case strings.HasPrefix(one.key, key) && end-j > n, strings.HasPrefix(key, one.key):
			score = 80
		case len(key) >= 5 && end == j+n && strings.Contains(one.key, key):
			score = 70 // "Sacombank" for "Ngân hàng TMCP Sài Gòn Thương Tín (Sacombank)"
		case sameHead(toks, j, n, one.Name) && shareWord(toks, j+n, end, one.Name):
			score = 60
		case sameHead(toks, j, n, one.Name) && (toks[j].is("ngân") || toks[j].is("công")) && r.alone(j, n):
			score = 40
		}
		if one.extra {
			score -= 5
		}
		if score > bestScore {
			best, bestScore = x, score
		}
	}
	if best < 0 {
		if end == j+n {
			return mention{}, false
		}
		best = r.stranger(j, end, 0, true, class)
	} else if bestScore >= 80 && strings.HasPrefix(key, r.people[best].key) && key != r.people[best].key {
		end = r.cutAtKey(j, end, r.people[best].key)
	}
	return mention{from: i, to: end, who: []int{best}}, true
}

// cutAtKey shortens a run to the tokens that spell key.
func (r *reader) cutAtKey(j, end int, key string) int {
	for e := j + 1; e <= end; e++ {
		if len(foldName(r.p.text[r.toks[j].start:r.toks[e-1].end])) >= len(key) {
			return e
		}
	}
	return end
}

// onlyOne answers the only organisation of the header that a bare "Công ty", "Ngân hàng" can mean.
func (r *reader) onlyOne(j, n int) (int, bool) {
	found, count := 0, 0
	for x := range r.people {
		if r.people[x].IsOrg && !r.people[x].extra && sameHead(r.toks, j, n, r.people[x].Name) {
			found, count = x, count+1
		}
	}
	return found, count == 1
}

func (r *reader) alone(j, n int) bool { _, ok := r.onlyOne(j, n); return ok }

func sameHead(toks []token, j, n int, name string) bool {
	f := strings.Fields(lower(name))
	if len(f) < n {
		return false
	}
	for k := range n {
		if toks[j+k].low != f[k] {
			return false
		}
	}
	return true
}

// shareWord says whether the run has a capitalised word that the name has too, other than words every name has.
func shareWord(toks []token, from, to int, name string) bool {
	has := set(strings.FieldsFunc(lower(name), func(r rune) bool { return r == ' ' || r == '(' || r == ')' || r == ',' || r == '-' })...)
	for _, t := range toks[from:to] {
		if t.kind == 'w' && t.capital && has[t.low] && !orgTail[t.low] {
			return true
		}
	}
	return false
}
