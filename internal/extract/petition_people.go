package extract

import (
	"regexp"
	"strings"

	"thads/internal/vn"
)

var (
	birthRule = loose(`(?:ngay,? thang,? nam sinh|(?:ngay |nam )?sinh(?: ngay| nam)?|\bsn\b|\bns\b)(?: \([^)]*\))?[\s:.]*(?:ngay )?(?:(\d{1,2}) (?:[/.-]|thang) (\d{1,2}) (?:[/.-]|nam) )?((?:18|19|20)\d\d)\b`)
	identRule = loose(`(?:so )?(?:dinh danh(?: ca nhan)?|can cuoc(?: cong dan)?|cccd|cmnd|cmtnd|chung minh nhan dan|cc|ho chieu|ma so doanh nghiep|ma so thue|mst|msdn|gcndkdn)(?:[\s/]*(?:cccd|cmnd|can cuoc cong dan|so dinh danh(?: ca nhan)?))*(?: \([^)]*\))?[\s:.]*(?:so )?[\s:.]*([a-z]?\d[\d .]{6,18}\d(?:-\d{3})?)`)
	phoneRule = loose(`(?:so )?(?:dien thoai|sdt|dt|di dong|so dt|zalo|hotline|lien he)(?: \([^)]*\))?(?: lien he| di dong)?[\s:.]*(\(?\+?\d[\d .()-]{7,16}\d)`)
	mailRule  = regexp.MustCompile(`[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+`)
	addrRule  = loose(`(?:cung |deu )*(?:dia chi(?: thuong tru| lien he| lien lac| cu tru| tru so(?: chinh)?| noi cu tru| hien tai| hien nay| nha)*|noi (?:cu tru|thuong tru|o|dang ky thuong tru)(?: hien tai| hien nay)*|(?:hien )?(?:cu tru|thuong tru|tam tru|cu ngu)(?: tai| o)?|tru tai|tru so(?: chinh)?(?: dat)?(?: tai)?|(?:hien )?(?:dang )?(?:sinh song |song )?o tai|ho khau thuong tru|hktt|dkhktt|cho o(?: hien nay)?|dia chi|d/c|\bdc)(?: \([^)]*\))?[\s:]+`)
	liveRule  = loose(`,\s*(?:hien |dang |sinh |song )*o\s+((?:so|thon|xom|ap|to|khu|ngo|lang|buon|ban|duong|khom|xa|phuong)\s)`)
	attrStart = loose(`^(?:[-+*. ]*)(?:ngay,? thang,? nam sinh|sinh (?:ngay|nam)|nam sinh|ngay sinh|so (?:dinh danh|can cuoc|cccd|cmnd|dien thoai|dt|tai khoan)|can cuoc|cccd|cmnd|can cuoc cong dan|ma so|mst|ho chieu|dien thoai|sdt|email|e-mail|thu dien tu|dia chi|noi cu tru|tru tai|tru so|noi o|cho o|hktt|ho khau|nghe nghiep|chuc vu|gioi tinh|dan toc|quoc tich|nguoi dai dien|dai dien|nguoi duoc uy quyen|cap ngay|noi cap|do cuc|la nguoi|la nguyen don|la bi don|tai khoan|fax|website)`)
	addrEnd2  = loose(`[;("]|\.\s|\.$|,? (?:so )?(?:dien thoai|sdt|dt:|email|e-mail|thu dien tu|cccd|cmnd|can cuoc|so dinh danh|ma so (?:thue|doanh nghiep)|sinh (?:nam|ngay)|nghe nghiep|nguoi dai dien|do (?:ong|ba) |la (?:nguoi|nguyen don|bi don|chu)|(?:hien )?(?:dang )?lam nghe|hien nay|phai (?:tra|thi hanh|giao|boi thuong|thanh toan)|co (?:tai san|nghia vu))`)
	nameEnd   = loose(`[,;:(\n"]|\.\s|\.\.|\.$|\s-\s|\s(?:sinh (?:nam|ngay)|sn\s|ns\s|nam sinh|ngay sinh|cccd|cmnd|can cuoc|so dinh danh|dia chi|d/c|tru tai|cu tru|thuong tru|tru so|ho khau|dien thoai|sdt|la nguoi|la nguyen|la bi |la dai dien|va (?:ong|ba|anh|chi|vo|chong) |cung (?:dia chi|tru|cu tru|thuong tru)|ma so|mst|hien\b|phai\b|do (?:ong|ba)\s|nguoi dai dien|dai dien)`)
	orgRule   = loose(`^(?:tong cong ty|cong ty|ngan hang|hop tac xa|htx|doanh nghiep|dntn|uy ban|ubnd|quy (?:tin|dau|bao|ho tro)|tap doan|truong (?:tieu|trung|dai|mam|cao|thpt|thcs)|benh vien|trung tam|chi nhanh|van phong|ban quan ly|so (?:tai|nong|cong|giao|xay|tu phap|ke hoach|lao dong|van hoa)|cuc (?:thue|quan|du tru)|chi cuc|hoi (?:nong|lien|cuu|phu nu|chu|dong)|xi nghiep|nha may|ho kinh doanh|bao hiem|cong doan|hop danh|lien doan|vien (?:kiem|nghien))`)
	repRule   = loose(`(?:nguoi )?(?:dai dien|duoc uy quyen|uy quyen)(?: (theo phap luat|hop phap|theo uy quyen|phap luat))?(?: \(([^)]*)\))?(?: cho[^:,;.\n]*| cua[^:,;.\n]*)?(?: la| :|,)+\s*(?:ong|ba|anh|chi)?\s*`)
	doRule    = loose(`[,;]\s*do (?:ong|ba) `)
	forWhom   = loose(`(?:la )?(?:nguoi )?(?:dai dien|duoc uy quyen|nhan uy quyen)(?: theo (?:phap luat|uy quyen))?(?: hop phap)?(?: \([^)]*\))? (?:cua|cho)\s+(?:nguoi duoc thi hanh an(?: la)?:?\s*)?`)
	ditto     = loose(`^(?:nhu tren|nt$|nt\b|chinh toi|ban than toi|toi$|la toi|chinh la toi|(?:cung )?la nguoi yeu cau|nguoi (?:lam don|yeu cau)|(?:da )?(?:ghi|neu) (?:o )?tren|nhu (?:muc|phan) )`)
	entryHead = loose(`^(?:(?:va )?(?:ong|ba|anh|chi)\s)`)
	entryCut  = loose(`(?:;|,)?\s+va\s+(?:ong|ba|anh|chi|chau|cu|vo la|chong la|vo|chong|con)\s+(?:la\s+)?|;\s*(?:ong|ba|anh|chi|chau|cu)\s+`)
	ordinal   = regexp.MustCompile(`[\s;.,:](\d{1,2}[.)/])\s*`)
	none      = loose(`^(?:khong (?:co|biet|ro|nam)|chua (?:co|biet|ro|nam)|nguoi yeu cau (?:khong|chua)|toi (?:khong|chua) (?:co|biet|ro|nam)|khong$|khong\.)`)
)

// persons reads requester, creditors and debtors.
func (q *petitioner) persons() {
	for _, p := range q.parts {
		switch p.kind {
		case partRequester:
			if q.out.Requester == "" {
				q.requester(p)
			}
		case partCreditor:
			q.out.Creditors = append(q.out.Creditors, q.entries(p, RoleCreditor)...)
		case partDebtor:
			q.out.Debtors = append(q.out.Debtors, q.entries(p, RoleDebtor)...)
		}
	}
}

func (q *petitioner) requester(p part) {
	all := q.entries(p, "")
	if len(all) == 0 {
		return
	}
	one, o := all[0], q.out
	o.Requester, o.Identity, o.Address = one.Name, one.ID, one.Address
	for from, to := range map[string]string{"name": "requester", "id": "identity", "address": "address", "birth_year": "birth"} {
		if v, ok := one.Values[from]; ok {
			o.Evidence[to] = v
		}
	}
	if m := q.find(birthRule, p.from, p.to); m != nil && !one.IsOrg {
		o.Birth = q.plain[m[6]:m[7]]
		if m[2] >= 0 {
			if d, ok := vn.ParseDate(q.plain[m[2]:m[3]] + "/" + q.plain[m[4]:m[5]] + "/" + o.Birth); ok {
				o.Birth = d.String()
				q.put("birth", m[2], m[7], 0.95)
			}
		}
	}
	if m := q.find(phoneRule, p.from, p.to); m != nil {
		if _, ok := vn.ParsePhone(q.plain[m[2]:m[3]]); ok || strings.HasPrefix(q.plain[m[2]:m[3]], "0") {
			o.Phone = q.printed(m[2], m[3])
			q.put("phone", m[2], m[3], 0.95)
		}
	}
	if m := q.find(mailRule, p.from, p.to); m != nil {
		o.Email = q.printed(m[0], m[1])
		q.put("email", m[0], m[1], 0.95)
	}
	if len(one.Representatives) > 0 {
		o.Representative = &one.Representatives[0]
	}
	if m := q.find(forWhom, p.from, min(q.partEnd(p.to), p.from+900)); m != nil && !one.IsOrg {
		if a, b := q.nameAt(m[1]); b > a {
			o.Role, o.Represents = RoleRepresentative, q.nameOf(a, b)
			q.put("represents", a, b, 0.85)
			q.principal = Party{Name: o.Represents, Role: RoleCreditor, IsOrg: orgRule.MatchString(q.plain[a:b] + " "), Confidence: 0.75, Values: Values{"name": o.Evidence["represents"]}}
			q.attributes(&q.principal, b, min(q.partEnd(p.to), q.sentenceEnd(b)))
		}
	}
}

// partEnd is the end of a requester's part, or of the prose that follows it at once.
func (q *petitioner) partEnd(to int) int {
	for _, p := range q.parts {
		if p.start == to && p.kind == partStory {
			return p.to
		}
	}
	return to
}

// entries cuts the part of one side into its persons.
func (q *petitioner) entries(p part, role string) []Party {
	var out []Party
	cuts := q.entryCuts(p.from, p.to)
	for i, c := range cuts {
		end := p.to
		if i+1 < len(cuts) {
			end = cuts[i+1]
		}
		one, ok := q.person(c, end, role)
		switch {
		case !ok:
		case role != "" && ditto.MatchString(vn.Fold(one.Name)):
			if q.out.Requester != "" {
				out = append(out, q.self(role))
			}
		default:
			out = append(out, one)
			if m := q.find(addrRule, c, end); m != nil && (strings.HasPrefix(q.plain[m[0]:], "cung") || strings.HasPrefix(q.plain[m[0]:], "deu")) {
				shareAddress(out)
			}
		}
	}
	return out
}

// shareAddress gives the last person's address to those before who have none.
func shareAddress(all []Party) {
	last := all[len(all)-1]
	for i := len(all) - 2; i >= 0 && all[i].Address == ""; i-- {
		all[i].Address = last.Address
		if v, ok := last.Values["address"]; ok {
			all[i].Values["address"] = v
		}
	}
}

// entryCuts answers where the persons of a stretch begin: at lines with a bullet, a number or a title, at "và bà".
func (q *petitioner) entryCuts(from, to int) []int {
	cuts := []int{from}
	add := func(i int) {
		if i > cuts[len(cuts)-1] && i < to {
			cuts = append(cuts, i)
		}
	}
	marks := []int{}
	for i := from; i < to; {
		end := min(q.lineEnd(i), to)
		if i > from {
			head := i + len(bullet.FindString(q.plain[i:end]))
			entry := head > i && !attrStart.MatchString(q.plain[head:end])
			if entry && head-i <= 2 && q.wraps(i-1) && !strings.HasPrefix(q.plain[i:], "-") && !strings.HasPrefix(q.plain[i:], "+") {
				entry = false
			}
			if (entry || entryHead.MatchString(q.plain[head:end]) && !q.wraps(i-1)) && q.capitalName(head, end) {
				marks = append(marks, head)
			}
		}
		i = end + 1
	}
	rest := q.plain[from:to]
	for _, m := range entryCut.FindAllStringIndex(rest, 40) {
		start := from + m[0]
		for start < from+m[1] && strings.IndexByte(" ;,\n", q.plain[start]) >= 0 {
			start++
		}
		if strings.HasPrefix(q.plain[start:], "va") {
			start += 2
		}
		if !q.capital(start+1) || isUpper(q.text[q.at[from]:q.at[to]]) { // "đường Bà Triệu" is no person
			marks = append(marks, start)
		}
	}
	for _, m := range ordinal.FindAllStringSubmatchIndex(rest, 40) {
		if q.capitalName(from+m[1], to) && !q.inNumber(from+m[2]) {
			marks = append(marks, from+m[2])
		}
	}
	sortInts(marks)
	for _, i := range marks {
		add(i)
	}
	return cuts
}

// inNumber says whether an ordinal is really the end of a date or a house number.
func (q *petitioner) inNumber(i int) bool {
	before := strings.TrimRight(q.plain[max(0, i-12):i], " ")
	return strings.HasSuffix(before, "so") || strings.HasSuffix(before, "khu vuc") || strings.HasSuffix(before, "quan") || strings.HasSuffix(before, "phuong") || strings.HasSuffix(before, "to") || strings.HasSuffix(before, "khu pho") || strings.HasSuffix(before, "thon")
}

func sortInts(a []int) {
	for i := 1; i < len(a); i++ {
		for k := i; k > 0 && a[k] < a[k-1]; k-- {
			a[k], a[k-1] = a[k-1], a[k]
		}
	}
}
