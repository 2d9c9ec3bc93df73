package extract

import "strings"

// A proof is what an entry must show to be taken for a person and not for a piece of a sentence.
type proof byte

const (
	proofNone  proof = iota // a label stands before it
	proofTitle              // a title or an organisation, and a list's punctuation after it
	proofBirth              // a year of birth soon after the name
)

// proofOf decides by what stands before the entry.
func proofOf(toks []token, i, j int, role roleMatch, labelled bool) proof {
	switch {
	case labelled || phraseAt(toks, j, "họ", "và", "tên") > 0 || phraseAt(toks, j, "họ", "tên") > 0:
		return proofNone
	case role.class == classAccused || role.class == classNone:
		return proofBirth
	}
	return proofTitle
}

// born says whether a year of birth follows soon: ", sinh năm 1972", "; tên gọi khác: Không, sinh ngày 23 tháng 8".
func born(toks []token, i int) bool {
	for k := i; k < len(toks) && k < i+22; k++ {
		switch toks[k].low {
		case "sinh":
			return k+1 < len(toks) && (toks[k+1].is("năm") || toks[k+1].is("ngày") || toks[k+1].is(":") || toks[k+1].kind == 'n')
		case "sn":
			return true
		case "năm":
			return k+1 < len(toks) && toks[k+1].is("sinh")
		case "con", "cha", "mẹ", "vợ", "chồng", "địa", "trú", "nghề", "người", "đại", "ông", "bà", "của":
			return false
		}
	}
	return false
}

// lineStart answers the first token of the line toks[i] stands on.
func lineStart(toks []token, i int) int {
	for i > 0 && !toks[i].first {
		i--
	}
	return i
}

// kin says whether the words before an entry make it a relative: "con ông X và | bà Y, sinh năm 1956".
func kin(toks []token, i int) bool {
	for k := i - 1; k >= 0 && k > i-3; k-- {
		switch toks[k].low {
		case "ông", "bà", "và", "cha", "mẹ", "vợ", "chồng", "con", "là", "tên", ",":
			return true
		}
	}
	return i > 0 && toks[i-1].kind == 'w' // a line that goes on with the sentence before
}

// persons reads one entry's persons: "Ông Lê Thúc R và bà Phan Thị H", "Họ và tên: Lò Văn T", "Ngân hàng B".
func (r *roster) persons(p page, i int, role roleMatch, acts []string, need proof) int {
	toks := r.toks
	next := i
	for {
		j := next
		if phraseAt(toks, j, "họ", "và", "tên") > 0 {
			j += 3
		} else if phraseAt(toks, j, "họ", "tên") > 0 {
			j += 2
		}
		if j > next && j < len(toks) && toks[j].is(":") {
			j++
		}
		if line := lineStart(toks, i); need == proofBirth && i > 0 && (line == i || skipBullet(toks, line) != i) && kin(toks, i) {
			return next
		}
		one, end := r.one(p, j, need)
		if end == j || len(r.people) >= 400 {
			return next
		}
		one.class, one.Role = role.class, role.name
		if role.class == classRepresentative && len(acts) > 0 {
			one.Represents = strings.Join(acts, ", ")
		}
		r.add(one)
		next = end
		k := end
		for x := k; x < len(toks) && x < k+7; x++ { // ", sinh năm 1960 và bà ..."
			if toks[x].kind == 'n' && len(toks[x].low) == 4 && born(toks, k) {
				k = x + 1
				break
			}
		}
		if k < len(toks) && toks[k].is("(") && closing(toks, k) > 0 && closing(toks, k) < k+8 {
			k = closing(toks, k) + 1
		}
		if k < len(toks) && (toks[k].is(",") || toks[k].is(";") || toks[k].is("và")) {
			k++
			if k < len(toks) && toks[k].is("và") {
				k++
			}
			if k+1 < len(toks) && titles[toks[k].low] != 0 && toks[k+1].capital && !toks[k].first {
				next, need = k, proofTitle
				continue
			}
		}
		return end
	}
}

// one reads a single person or organisation at toks[i].
func (r *roster) one(p page, i int, need proof) (person, int) {
	toks := r.toks
	j := i
	var sex byte
	for j < len(toks) && titles[toks[j].low] != 0 && j < i+3 && !(j > i && surnameTitle(toks, j)) {
		sex = titles[toks[j].low]
		j++
		if j < len(toks) && (toks[j].is("/") || toks[j].is(":")) {
			j++
		}
	}
	titled := j > i
	if j >= len(toks) {
		return person{}, i
	}
	if !titled {
		if n := isOrgHead(toks, j); n > 0 {
			end := orgRun(toks, j, n)
			if need != proofBirth && (end > j+n || toks[j].capital && n > 1) && (need == proofNone || entryFollows(toks, end, true)) {
				return r.named(p, j, end, true, 0), end
			}
			return person{}, i
		}
	}
	end := nameRun(toks, j)
	if end == j || !titled && end == j+1 && !initials(toks[j]) {
		return person{}, i
	}
	if end+1 < len(toks) && toks[end].kind == 'n' && len(toks[end].low) <= 2 && toks[end].low[0] != '0' && !toks[end].first &&
		len([]rune(toks[end-1].low)) <= 2 && (toks[end+1].is(",") || toks[end+1].is(";") || toks[end+1].is("–") || toks[end+1].is("-") || toks[end+1].is("(")) {
		end++
	}
	switch {
	case need == proofBirth && !born(toks, end):
		return person{}, i
	case need == proofTitle && titled && end == j+1 && !initials(toks[j]) && !born(toks, end):
		return person{}, i
	case need == proofTitle && !titled && !born(toks, end):
		return person{}, i
	case need == proofTitle && !entryFollows(toks, end, titled && end > j+1):
		return person{}, i
	}
	return r.named(p, j, end, false, sex), end
}

// initials says whether a lone word may be a whole name: "NVP", "K'Brêm".
func initials(t token) bool {
	return len(t.low) >= 2 && len(t.low) <= 5 && !hasVowelLow(t.low) || t.capital && strings.IndexAny(t.low, "'’") == 1
}

func hasVowelLow(s string) bool { return strings.ContainsAny(s, vowels) }

// entryFollows says whether what stands after a name belongs to a list: punctuation, a year of birth, a new line.
func entryFollows(toks []token, i int, full bool) bool {
	if i >= len(toks) {
		return true
	}
	t := toks[i]
	switch {
	case t.is(","), t.is(";"), t.is("("), t.isDash(), t.is(":"), t.is("“"), t.is("\""):
		return true
	case t.is("."):
		return full
	case t.is("sinh"), t.is("năm"), t.is("tên"), t.is("sn"):
		return true
	case t.first:
		return full
	case t.is("và"):
		return full && i+1 < len(toks) && (titles[toks[i+1].low] != 0 || toks[i+1].capital)
	case t.is("là"), t.is("có"), t.is("trú"), t.is("địa"), t.is("cư"):
		return full && !t.is("là")
	}
	return false
}

func (r *roster) named(p page, from, to int, org bool, sex byte) person {
	start, end := r.toks[from].start, r.toks[to-1].end
	name := strings.Join(strings.Fields(p.text[start:end]), " ")
	one := person{start: start, end: end, nameTok: to, sex: sex}
	one.Name, one.IsOrg = name, org
	one.key, one.last = foldName(name), lastWord(name)
	if one.sex == 0 && !org {
		one.sex = sexOf(name)
	}
	one.Values = Values{"name": {Span{start, end, p.text[start:end]}, 0.95}}
	return one
}

// sexOf guesses by the middle name, where it tells.
func sexOf(name string) byte {
	for w := range strings.FieldsSeq(lower(name)) {
		switch w {
		case "thị":
			return 'f'
		case "văn":
			return 'm'
		}
	}
	return 'n'
}

// add keeps a person once; two of one name are told apart by their years of birth.
func (r *roster) add(one person) {
	for i := range r.people {
		if r.people[i].key != one.key {
			continue
		}
		had, has := yearSoon(r.toks, r.people[i].nameTok), yearSoon(r.toks, one.nameTok)
		switch {
		case had == "" && has != "" && r.people[i].class == one.class:
			r.people[i] = one
			return
		case had == has, has == "", had == "":
			return
		}
	}
	r.people = append(r.people, one)
}

// yearSoon is the year printed right after a name, "" without one.
func yearSoon(toks []token, i int) string {
	for k := i; k < len(toks) && k < i+9; k++ {
		if toks[k].kind == 'n' && len(toks[k].low) == 4 && toks[k].low[0] <= '2' {
			return toks[k].low
		}
	}
	return ""
}
