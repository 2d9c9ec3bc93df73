package extract

import (
	"slices"
	"strings"
)

// A mention is a place of the disposition that names one or more people: by name, by short name, or by role.
type mention struct {
	from, to int   // tokens
	who      []int // indexes into reader.people
	each     bool  // "mỗi bị cáo", "mỗi ông bà A, B"
	role     bool  // by role only
}

// A reader holds one judgment while it is read.
type reader struct {
	p        page
	s        sections
	people   []person
	toks     []token // of the disposition
	at       []int   // for each token the mention that starts there, else -1
	mentions []mention
	lastSeen map[int]int     // person -> token of the last mention
	titled   map[int]int     // person -> token of the last mention with his role before it, or as a subject
	pairs    map[[2]int]bool // people once named in one list: they stay together
	differs  map[int]span    // people the disposition names otherwise than the header, and where
	listing  bool            // the next name goes on with that list, so a bare short name may stand: "bị cáo An, Bảo"
	together []int           // people of the list that is being read, "ông A, bà B và ông C"
	feeRows  []feeRow        // what each court fee was made from
	spans    []owed          // what each obligation was made from
	headings []span          // token ranges of short headings that name a topic
	out      *Reading
}

// findMentions goes through the disposition once, so that a short name finds who was named last.
func (r *reader) findMentions() {
	r.at = make([]int, len(r.toks))
	r.differs = map[int]span{}
	r.lastSeen, r.titled, r.pairs = map[int]int{}, map[int]int{}, map[[2]int]bool{}
	lastEnd := -10
	for i := range r.at {
		r.at[i] = -1
	}
	for i := 0; i < len(r.toks); {
		if i > lastEnd && !(i == lastEnd+1 && joiners[r.toks[lastEnd].low]) {
			r.together = nil
		}
		r.listing = len(r.together) > 0 && i == lastEnd+1
		if n := r.eachOf(i, lastEnd); n > 0 {
			i += n
			continue
		}
		m, ok := r.mentionAt(i)
		if !ok {
			i++
			continue
		}
		r.at[i] = len(r.mentions)
		r.mentions = append(r.mentions, m)
		subject := i == 0 || !r.toks[i-1].is("của") && !r.toks[i-1].is("cho") && !r.toks[i-1].is("với")
		for _, w := range m.who {
			r.lastSeen[w] = i
			if subject || roleAt(r.toks, i).n > 0 {
				r.titled[w] = i
			}
		}
		if len(r.together) < 12 {
			for _, a := range r.together {
				for _, b := range m.who {
					r.pairs[[2]int{a, b}], r.pairs[[2]int{b, a}] = true, true
				}
			}
		}
		r.together = append(r.together, m.who...)
		i, lastEnd = m.to, m.to
	}
}

// eachOf answers the tokens of "mỗi bị cáo" right behind a list of names: a word on the list, not a mention of its own.
func (r *reader) eachOf(i, lastEnd int) int {
	if !r.toks[i].is("mỗi") || i-lastEnd > 1 || i+1 >= len(r.toks) {
		return 0
	}
	if m := roleAt(r.toks, i+1); m.n > 0 {
		return 1 + m.n
	}
	return 0
}

// mentionAt reads one mention: "bị cáo Nguyễn Văn A", "ông T1", "các nguyên đơn", "Ngân hàng B".
func (r *reader) mentionAt(i int) (mention, bool) {
	toks := r.toks
	j := i
	plural, each := false, false
	for j < len(toks) && j < i+3 && (toks[j].is("các") || toks[j].is("những") || toks[j].is("mỗi") || toks[j].is("từng") || toks[j].is("cả") || toks[j].is("hai")) {
		each = each || toks[j].is("mỗi") || toks[j].is("từng")
		plural = true
		j++
	}
	if j < len(toks) && r.spouses(j) > 0 {
		j += r.spouses(j)
	}
	role := roleMatch{}
	if j < len(toks) {
		role = roleAt(toks, j)
	}
	if role.class == classOther || role.class == classLawyer || role.class == classWitness {
		role = roleMatch{}
	}
	k := j + role.n
	if role.class == classRepresentative {
		return r.representative(i, k)
	}
	if role.n > 0 && k < len(toks) && (toks[k].is("là") || toks[k].is("gồm") || toks[k].is("–") || toks[k].is("-") || toks[k].is(":")) {
		if m, ok := r.named(i, k+1, 0); ok && (toks[k].is("là") || role.class != classRelated) {
			m.each = each
			return m, true
		}
	}
	if m, ok := r.named(i, k, role.class); ok {
		m.each = each
		return m, true
	}
	if role.n == 0 {
		return mention{}, false
	}
	who := r.byRole(role.class, plural)
	if len(who) == 0 {
		return mention{}, false
	}
	return mention{from: i, to: k, who: who, each: each, role: true}, true
}

// spouses passes "vợ chồng", "hộ", "hộ gia đình" before a name.
func (r *reader) spouses(i int) int {
	for _, ph := range [...][]string{{"vợ", "chồng"}, {"hộ", "gia", "đình"}, {"hộ"}} {
		if n := phraseAt(r.toks, i, ph...); n > 0 && i+n < len(r.toks) && (titles[r.toks[i+n].low] != 0 || r.toks[i+n].capital) {
			return n
		}
	}
	return 0
}

// byRole answers everybody of a class; one bare "bị cáo" among several is the one named last.
func (r *reader) byRole(class roleClass, plural bool) []int {
	var all []int
	for i := range r.people {
		if r.people[i].class == class && !r.people[i].extra {
			all = append(all, i)
		}
	}
	if plural || len(all) <= 1 || class == classPlaintiff || class == classDefendant {
		if class == classRelated && !plural {
			return nil
		}
		return all
	}
	best, when := -1, -1
	for _, i := range all {
		if seen, ok := r.titled[i]; ok && seen > when {
			best, when = i, seen
		}
	}
	if best < 0 {
		return nil
	}
	return []int{best}
}

// representative reads "người đại diện hợp pháp của bị hại là chị Nguyễn Thị Th" and "... hợp pháp cháu Nguyễn Quốc Y", who
// stands for the one who acts for Y.
func (r *reader) representative(i, k int) (mention, bool) {
	toks := r.toks
	for k < len(toks) && (toks[k].is("của") || toks[k].is("cho")) {
		k++
	}
	if k < len(toks) && toks[k].is("là") {
		return r.named(i, k+1, 0)
	}
	if k >= len(toks) || toks[k].is(",") {
		return mention{}, false
	}
	if m := roleAt(toks, k); m.n > 0 && k+m.n < len(toks) && toks[k+m.n].is("là") {
		return r.named(i, k+m.n+1, classRepresentative)
	}
	inner, ok := r.mentionAt(k)
	if !ok {
		return mention{}, false
	}
	if inner.to < len(toks) && (toks[inner.to].is("là") || toks[inner.to].is("(") || toks[inner.to].is(":")) {
		if m, ok := r.named(i, inner.to+1, 0); ok {
			return m, true
		}
	}
	if inner.to < len(toks) && toks[inner.to].is(",") {
		return mention{}, false
	}
	var who []int
	for x := range r.people {
		for _, a := range r.people[x].acts {
			if slices.Contains(inner.who, a) && !slices.Contains(who, x) {
				who = append(who, x)
			}
		}
	}
	if len(who) == 0 {
		who = inner.who
	}
	return mention{from: i, to: inner.to, who: who}, true
}

// named reads a title and a name at toks[k], or an organisation.
func (r *reader) named(i, k int, class roleClass) (mention, bool) {
	toks := r.toks
	j := k
	var sex byte
	titled := false
	for j < len(toks) && j < k+4 {
		s, ok := titles[toks[j].low]
		if !ok || j > k && surnameTitle(toks, j) {
			break
		}
		sex, titled = s, true
		j++
		if j < len(toks) && (toks[j].is("/") || toks[j].is(":")) {
			j++
		}
		if j+1 < len(toks) && toks[j].is(",") && titles[toks[j+1].low] != 0 {
			j++
		}
	}
	if j >= len(toks) {
		return mention{}, false
	}
	if j == k && class == 0 || !titled {
		if m, ok := r.organisation(i, j, class); ok {
			return m, true
		}
	}
	end := nameRun(toks, j)
	if end == j {
		return mention{}, false
	}
	if who, to, ok := r.resolve(j, end, sex, titled || class != 0 || r.listing); ok {
		return mention{from: i, to: to, who: []int{who}}, true
	}
	if (titled || class == classRepresentative || class == classAccused || class == classVictim || class == classPlaintiff || class == classDefendant) && end-j >= 2 {
		return mention{from: i, to: end, who: []int{r.stranger(j, end, sex, false, class)}}, true
	}
	return mention{}, false
}

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
