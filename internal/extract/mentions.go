package extract

import "slices"

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
