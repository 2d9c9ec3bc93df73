package extract

import (
	"regexp"
	"strings"

	"thads/internal/vn"
)

var (
	iAmCreditor = loose(`\btoi\b[^.]* la (?:nguoi|ben) duoc (?:thi hanh an|tha)|la (?:nguoi|ben) duoc (?:thi hanh an|tha)|(?:tra|giao|boi thuong|thanh toan|cap duong|hoan)[^.]* cho (?:toi|chung toi|cong ty (?:chung )?toi|ngan hang (?:chung )?toi)\b`)
	iAmDebtor   = loose(`(?:toi|chung toi)[^.]* la (?:nguoi|ben) phai (?:thi hanh an|tha)|(?:toi|chung toi) (?:phai|co nghia vu) (?:tra|thi hanh|nop|boi thuong|giao|thanh toan)`)
	// owes finds who must do something, in prose.
	owes = []*regexp.Regexp{
		loose(`nguoi phai (?:thi hanh an|tha)(?: la)? :?\s*(?:(?:ong|ba|anh|chi)\s)?`),
		loose(`(?:buoc|cuong che|doi voi|yeu cau|xu buoc|bi don(?: la)?|bi an la)\s+(?:(?:bi cao|bi don|ong|ba|anh|chi|vo chong ong|vo chong anh)\s+)`),
		loose(`(?:buoc|doi voi|cuong che|bi don la)\s+`),
		loose(`\b(?:bi cao|bi don|ong|ba|anh|chi)\s`),
		loose(`\b(?:cong ty|hop tac xa|doanh nghiep|ngan hang)\s`),
	}
	mustRule   = loose(`^[^.;]*?\b(phai|co nghia vu|co trach nhiem)\s`)
	alsoNamed  = loose(`^[^.;]*?\s(?:va|cung)\s(?:(?:vo|chong)\s(?:la\s)?)?(?:ong|ba|anh|chi|vo|chong)\s`)
	receives   = loose(`nguoi duoc (?:thi hanh an|tha)(?: la)? :?\s*(?:(?:ong|ba|anh|chi)\s)?`)
	representd = loose(`(?:dai dien|uy quyen)`)
)

// sides settles who asks in which role, and finds the sides of a letter that has no labelled lists.
func (q *petitioner) sides() {
	o := q.out
	body := q.body()
	if len(o.Debtors) == 0 {
		q.debtorsOfLetter(body)
	}
	if o.Represents != "" && len(o.Creditors) == 0 {
		o.Creditors = append(o.Creditors, q.principal)
	}
	q.role(body)
	switch {
	case o.Requester == "" && len(o.Creditors) == 1 && !q.hasPart(partRequester):
		q.requesterFrom(o.Creditors[0])
	case len(o.Creditors) == 0 && o.Role == RoleCreditor:
		self := q.self(RoleCreditor)
		self.Confidence = 0.8
		o.Creditors = append(o.Creditors, self)
	case len(o.Debtors) == 0 && o.Role == RoleDebtor:
		o.Debtors = append(o.Debtors, q.self(RoleDebtor))
	}
	q.fillIn()
}

func (q *petitioner) hasPart(kind partKind) bool {
	_, ok := q.first(kind)
	return ok
}

// self is the requester as a party.
func (q *petitioner) self(role string) Party {
	o := q.out
	one := Party{Name: o.Requester, ID: o.Identity, Address: o.Address, Role: role, IsOrg: orgRule.MatchString(vn.Fold(o.Requester) + " "), Confidence: 0.9, Values: Values{}}
	if len(o.Birth) >= 4 {
		year := atoi(o.Birth[:4])
		one.BirthYear = &year
	}
	if o.Representative != nil {
		one.Representatives = []Representative{*o.Representative}
	}
	for from, to := range map[string]string{"requester": "name", "identity": "id", "address": "address", "birth": "birth_year"} {
		if v, ok := o.Evidence[from]; ok {
			one.Values[to] = v
		}
	}
	return one
}

// requesterFrom takes the only creditor as the one who asks, where the paper names nobody else.
func (q *petitioner) requesterFrom(one Party) {
	o := q.out
	o.Requester, o.Address, o.Identity, o.Role = one.Name, one.Address, one.ID, RoleCreditor
	if one.BirthYear != nil {
		o.Birth = fourDigits(*one.BirthYear)
	}
	if v, ok := one.Values["name"]; ok {
		v.Confidence = 0.7
		o.Evidence["requester"] = v
	}
}

func fourDigits(n int) string {
	return string([]byte{byte('0' + n/1000%10), byte('0' + n/100%10), byte('0' + n/10%10), byte('0' + n%10)})
}

// role tells on which side the requester stands: by name first, then by what he says of himself.
func (q *petitioner) role(body []span) {
	o := q.out
	if o.Requester == "" || o.Role != "" {
		return
	}
	switch {
	case named(o.Creditors, o.Requester):
		o.Role = RoleCreditor
		return
	case named(o.Debtors, o.Requester):
		o.Role = RoleDebtor
		return
	}
	for _, p := range q.parts {
		if p.kind == partRequester && q.has(representd, p.start, p.to) && len(o.Creditors) > 0 && !orgRule.MatchString(vn.Fold(o.Requester)+" ") {
			o.Role = RoleRepresentative
			return
		}
	}
	for _, p := range q.parts {
		if p.kind == partRequester {
			body = append(body, span{p.from, p.to})
		}
	}
	for _, s := range body {
		switch {
		case q.has(iAmDebtor, s.start, s.end):
			o.Role = RoleDebtor
			return
		case len(o.Creditors) == 0 && q.has(iAmCreditor, s.start, s.end):
			o.Role = RoleCreditor
			return
		}
	}
	if len(o.Creditors) == 0 && len(o.Debtors) > 0 {
		o.Role = RoleCreditor
		q.warn("role_assumed", "Đơn không nói rõ người yêu cầu là bên nào trong bản án; tạm coi là người được thi hành án, hãy đối chiếu.", 0, 0)
	}
}

func named(all []Party, name string) bool {
	for _, p := range all {
		if vn.Fold(p.Name) == vn.Fold(name) {
			return true
		}
	}
	return false
}

// fillIn copies what the requester's own block says to his entry among the sides, and back.
func (q *petitioner) fillIn() {
	o := q.out
	for _, side := range [][]Party{o.Creditors, o.Debtors} {
		for i := range side {
			one := &side[i]
			if o.Requester == "" || vn.Fold(one.Name) != vn.Fold(o.Requester) {
				continue
			}
			if one.Address == "" {
				one.Address = o.Address
			} else if o.Address == "" {
				o.Address = one.Address
			}
			if one.ID == "" {
				one.ID = o.Identity
			} else if o.Identity == "" {
				o.Identity = one.ID
			}
			if one.BirthYear == nil && len(o.Birth) >= 4 {
				year := atoi(o.Birth[:4])
				one.BirthYear = &year
			} else if one.BirthYear != nil && o.Birth == "" {
				o.Birth = fourDigits(*one.BirthYear)
			}
		}
	}
}

// debtorsOfLetter finds who must pay in the prose of a letter.
func (q *petitioner) debtorsOfLetter(body []span) {
	o := q.out
	self := vn.Fold(o.Requester)
	for rule, shape := range owes {
		for _, s := range body {
			for at := s.start; at < s.end; {
				m := q.find(shape, at, s.end)
				if m == nil {
					break
				}
				at = max(m[1], at+1)
				start := m[1]
				if rule == 4 {
					start = m[0]
				}
				a, b := q.nameAt(start)
				if b <= a || rule == 2 && len(strings.Fields(q.plain[a:b])) < 2 || rule >= 3 && !q.has(mustRule, b, s.end) {
					continue
				}
				q.debtor(a, b, s.end, self)
				at = max(at, b)
			}
		}
		if len(o.Debtors) > 0 {
			break
		}
	}
	q.elsewhere(body)
	for _, s := range body {
		if m := q.find(receives, s.start, s.end); m != nil && len(o.Creditors) == 0 {
			if a, b := q.nameAt(m[1]); b > a && vn.Fold(q.printed(a, b)) != self {
				one := Party{Name: q.nameOf(a, b), Role: RoleCreditor, Confidence: 0.75, Values: Values{"name": q.value(a, b, 0.75)}}
				q.attributes(&one, b, min(s.end, b+260))
				o.Creditors = append(o.Creditors, one)
			}
		}
	}
}

// elsewhere completes a debtor from the other places that name him: "ông Tạ Đình Lượng, sinh năm 1968, trú tại ...".
func (q *petitioner) elsewhere(body []span) {
	for i := range q.out.Debtors {
		one := &q.out.Debtors[i]
		name := plainName(one.Name)
		for _, s := range body {
			at := strings.Index(q.plain[s.start:s.end], name)
			if at < 0 || one.BirthYear != nil && one.Address != "" {
				continue
			}
			from := s.start + at + len(name)
			if tail := strings.TrimLeft(q.plain[from:s.end], " "); tail == "" || tail[0] != ',' && tail[0] != '(' {
				continue
			}
			stop := s.end
			if m := q.find(mustRule, from, stop); m != nil {
				stop = m[2]
			}
			other := *one
			q.attributes(&other, from, stop)
			*one = other
		}
	}
}

// plainName is a name as it stands in the plain text.
func plainName(name string) string { return flatten(page{text: name}).plain }

// debtor adds the one named at [a, b), what is said of him, and whoever is named with him.
func (q *petitioner) debtor(a, b, limit int, self string) {
	o := q.out
	name := q.nameOf(a, b)
	key := vn.Fold(name)
	stop := limit
	if m := q.find(alsoNamed, b, limit); m != nil {
		stop = m[1]
	}
	if m := q.find(mustRule, b, stop); m != nil {
		stop = m[2]
	}
	switch {
	case key == self || key == "":
	case named(o.Debtors, name):
	case shortOf(o.Debtors, key):
	default:
		one := Party{Name: name, Role: RoleDebtor, IsOrg: orgRule.MatchString(q.plain[a:b] + " "), Confidence: 0.75, Values: Values{"name": q.value(a, b, 0.75)}}
		q.attributes(&one, b, stop)
		o.Debtors = append(o.Debtors, one)
	}
	if m := q.find(alsoNamed, b, limit); m != nil && m[1] <= stop {
		if c, d := q.nameAt(m[1]); d > c && q.capital(c) {
			q.debtor(c, d, limit, self)
			if n := len(o.Debtors); n > 1 {
				if f := q.find(addrRule, d, limit); f != nil && strings.HasPrefix(q.plain[f[0]:], "cung") {
					shareAddress(o.Debtors)
				}
			}
		}
	}
}

// shortOf says whether a folded name is the short form of one already there: "Hùng" of "Trần Văn Hùng".
func shortOf(all []Party, key string) bool {
	for _, p := range all {
		full := vn.Fold(p.Name)
		if strings.HasSuffix(full, " "+key) || strings.HasPrefix(full, key+" ") {
			return true
		}
	}
	return false
}
