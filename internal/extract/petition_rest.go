package extract

import (
	"regexp"
	"strings"

	"thads/internal/vn"
)

var (
	agencyName = loose(`(?:phong |chi cuc |cuc |van phong |co quan )?thi hanh an(?: dan su)?[^.,;:\n"]*`)
	officeHead = loose(`^(?:-|\+|ong|ba|ong/ba|quy|ban lanh dao|lanh dao|thu truong|truong|pho truong|don vi|cac)\s+`)
	accountNo  = loose(`(?:tai khoan|stk|\btk\b|so)(?: (?:ngan hang|so|nhan tien|cua toi|ca nhan))*[\s:.]*(?:so\s*)?[\s:.]*(\d[\d .-]{4,24}\d)`)
	bareNo     = regexp.MustCompile(`\b(\d[\d .-]{6,24}\d)\b`)
	bankName   = loose(`(?:ngan hang|agribank|vietcombank|vietinbank|bidv|sacombank|techcombank|mb ?bank|mbbank|acb|vpbank|tpbank|kho bac nha nuoc|quy tin dung)[^,;.\n(]*`)
	holderRule = loose(`(?:chu (?:tai khoan|tk)|ten (?:chu )?tai khoan|nguoi (?:thu )?huong(?: thu)?|don vi (?:thu )?huong|mang ten|dung ten)(?: la)?[\s:]+`)
	payTo      = loose(`(?:chuyen|nhan) (?:khoan|tien)[^.]*tai khoan|chuyen vao (?:so )?tai khoan|tai khoan (?:so )?(?:cua|nhan)\s(?:toi|chung toi|nguoi duoc|cong ty|ngan hang toi|tien)|tai khoan cua (?:toi|chung toi|nguoi duoc|cong ty)`)
	meansRule  = loose(`(?:tai san|dieu kien) (?:thi hanh an )?cua (?:nguoi|ong|ba|anh|chi|cong ty)|(?:ong|ba|anh|chi|nguoi phai thi hanh an|cong ty|bi cao|bi don)\s[^.]*?(?:so huu|dung ten|lam viec (?:tai|o|cho)|co\s(?:\d+\s|mot\s|nhieu\s|can\s|ngoi\s|chiec\s|thua\s|manh\s)*(?:nha|dat|tai san|xe|thu nhap|luong|ho|quyen su dung|tai khoan)\b|kinh doanh|cho thue|huong luong)`)
	enclosed   = loose(`(?:gui |nop )?kem(?: theo)?(?: don)?(?: nay)?(?: la| gom(?: co)?)?[\s:]+`)
	handMark   = loose(`\bda ky\b|\(da ky\)|diem chi\b|dau van tay|lan tay|ky so|da diem chi|chu ky so|da dong dau`)
	handHint   = loose(`(?:ky|ghi)[^.\n]*(?:hoac|va|,)[^.\n]*diem chi|(?:ky ten|chu ky)[^.\n]*hoac diem chi|hoac diem chi`)
	hourDay    = loose(`hoi [^.]*?ngay (\d{1,2}) (?:thang|[/.-]) (\d{1,2}) (?:nam|[/.-]) (\d{4})`)
	anyDay     = loose(`ngay (\d[\dlo]?|[lo]\d) (?:thang|[/.-]) ([\dlo]{1,2}) (?:nam|[/.-]) (\d{4})`)
	signHints  = loose(`^\(?(?:ky|da ky|ghi ro|dong dau|ho (?:va )?ten|chu ky|nguoi (?:yeu cau|lam don|lap|viet|ghi)|giam doc|tong giam doc|chu tich|ca nhan ky|phap nhan|truong|pho|cong chuc|can bo|chap hanh vien|diem chi|dai dien|cong ty|ngan hang|tm\.|kt\.)`)
)

// agency reads whom the petition asks.
func (q *petitioner) agency() {
	if p, ok := q.first(partTo); ok {
		end := p.to
		for i := p.from; i < end; i++ {
			if q.plain[i] == '\n' && i > p.from+3 && !q.wraps(i) {
				end = i
			}
		}
		a, b := q.trim(p.from, end)
		for m := officeHead.FindStringIndex(q.plain[a:b]); m != nil; m = officeHead.FindStringIndex(q.plain[a:b]) {
			a, b = q.trim(a+m[1], b)
		}
		if b-a >= 4 && strings.ContainsAny(q.plain[a:b], "abcdefghijklmnopqrstuvwxyz") {
			q.out.Agency = q.printed(a, b)
			q.put("agency", a, b, 0.95)
			return
		}
	}
	var best []int
	for _, m := range agencyName.FindAllStringIndex(q.plain, 60) {
		whole := q.plain[m[0]:m[1]]
		if strings.Contains(whole, "dan su") && q.capital(m[0]) && len(whole) > 24 && !q.allCaps(m[0], m[1]) {
			best = m
			break
		}
	}
	if best != nil {
		a, b := q.trim(best[0], best[1])
		if i := strings.Index(q.plain[a:b], " yeu cau"); i > 0 {
			b = a + i
		}
		q.out.Agency = q.printed(a, b)
		q.put("agency", a, b, 0.7)
	}
}

// means reads what the requester knows of the debtor's property.
func (q *petitioner) means() {
	if p, ok := q.first(partMeans); ok {
		a, b := q.trim(p.from, p.to)
		if a < b && !none.MatchString(q.plain[a:b]) && strings.ContainsAny(q.plain[a:b], "abcdefghijklmnopqrstuvwxyz") {
			q.out.Means = q.printed(a, b)
			q.put("means", a, b, 0.95)
		}
		return
	}
	for _, s := range q.body() {
		if !q.has(meansRule, s.start, s.end) || q.has(payMe, s.start, s.end) {
			continue
		}
		a, b := q.trim(s.start, s.end)
		if q.out.Means == "" {
			q.out.Means = q.printed(a, b)
			q.put("means", a, b, 0.7)
		} else {
			q.out.Means += ". " + q.printed(a, b)
		}
	}
}

// bank reads the account to be paid to: never one of the debtor.
func (q *petitioner) bank() {
	if p, ok := q.first(partBank); ok {
		q.account(p.from, p.to)
		return
	}
	m := payTo.FindStringIndex(q.plain)
	if m == nil {
		return
	}
	end := m[1]
	for end < len(q.plain) && end < m[0]+320 && !(q.plain[end] == '\n' && !q.wraps(end)) {
		end++
	}
	q.account(m[0], end)
}

func (q *petitioner) account(from, to int) {
	m := q.find(accountNo, from, to)
	if m == nil {
		m = q.find(bareNo, from, to)
	}
	if m == nil {
		return
	}
	acc := &Account{Number: digitsOf(q.plain[m[2]:m[3]])}
	if len(acc.Number) < 6 || len(acc.Number) > 19 {
		return
	}
	q.put("account", m[2], m[3], 0.9)
	if h := q.find(holderRule, from, to); h != nil {
		a := h[1]
		b := a
		for b < to && strings.IndexByte(",;.(\n-", q.plain[b]) < 0 {
			b++
		}
		a, b = q.trim(a, b)
		acc.Holder = q.printed(a, b)
	}
	if n := q.find(bankName, from, to); n != nil {
		a, b := n[0], n[1]
		for b < to && q.plain[b] == '\n' && q.wraps(b) {
			b++
			for b < to && strings.IndexByte(",;.\n(", q.plain[b]) < 0 {
				b++
			}
		}
		if h := q.find(holderRule, a, b); h != nil {
			b = h[0]
		}
		a, b = q.trim(a, b)
		acc.Bank = q.printed(a, b)
		q.put("bank", a, b, 0.9)
	}
	q.out.Bank = acc
}

func digitsOf(s string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, s)
}

// documents reads what came with the petition.
func (q *petitioner) documents() {
	for _, p := range q.parts {
		if p.kind != partDocuments {
			continue
		}
		for _, s := range q.list(p.from, p.to) {
			q.enclosures(s.start, s.end)
		}
	}
	if len(q.out.Documents) > 0 {
		return
	}
	for _, s := range q.body() {
		if m := q.find(enclosed, s.start, s.end); m != nil && m[1]-m[0] >= 8 {
			q.enclosures(m[1], s.end)
		}
	}
}

// enclosures cuts one line of a list at semicolons.
func (q *petitioner) enclosures(a, b int) {
	for _, piece := range strings.SplitAfter(q.plain[a:b], ";") {
		c, d := q.trim(a, a+len(piece))
		a += len(piece)
		if d-c >= 4 && !none.MatchString(q.plain[c:d]) {
			q.out.Documents = append(q.out.Documents, q.printed(c, d))
			if len(q.out.Documents) == 1 {
				q.put("documents", c, d, 0.9)
			}
		}
	}
}

// day reads the day of the request: the line of place and day above the signature, for minutes the hour they were taken.
func (q *petitioner) day() {
	var m []int
	if q.out.Oral {
		m = hourDay.FindStringSubmatchIndex(q.plain)
	}
	for i := len(q.parts) - 1; m == nil && i >= 0; i-- {
		if q.parts[i].kind == partDay {
			m = q.find(anyDay, q.parts[i].start, q.parts[i].to)
			if m == nil {
				m = q.find(figureDay, q.parts[i].start, q.parts[i].to)
			}
		}
	}
	if m == nil { // an unmarked line near the end, as scans break it
		tail := q.lineStart(len(q.plain) * 2 / 3)
		for _, p := range q.parts {
			if p.kind == partSign {
				tail = q.lineStart(max(0, p.start-160))
			}
		}
		for at := tail; at < len(q.plain); {
			n := q.find(anyDay, at, len(q.plain))
			if n == nil {
				break
			}
			at = n[1]
			if !q.has(notDay, q.lineStart(n[0]), n[0]) && q.lineEnd(n[1])-n[1] < 4 {
				m = n
			}
		}
	}
	if m == nil {
		return
	}
	if iso := dayFrom(q.plain[m[2]:m[3]], q.plain[m[4]:m[5]], q.plain[m[6]:m[7]]); iso != "" {
		q.out.RequestDate = iso
		q.put("request_date", m[2], m[7], 0.9)
	}
}

var figureDay = regexp.MustCompile(`(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})`)

// signature looks for a name, a mark of signing or a fingerprint at the end. The picture of a signature leaves no letters.
func (q *petitioner) signature() {
	start := -1
	for _, p := range q.parts {
		if p.kind == partSign {
			start = p.start
		}
	}
	if start < 0 {
		for _, p := range q.parts {
			if p.kind == partDay && p.start > len(q.plain)/3 || p.kind == partEnd {
				start = p.start
			}
		}
	}
	if start < 0 {
		return
	}
	for at := start; at < len(q.plain); {
		end := q.lineEnd(at)
		if m := q.find(handMark, at, end); m != nil && !q.has(handHint, at, end) {
			q.sign(m[0], m[1], 0.9)
			return
		}
		at = end + 1
	}
	name := vn.Fold(q.out.Requester)
	if q.out.Representative != nil {
		name = vn.Fold(q.out.Representative.Name)
	}
	for at := q.lineEnd(start); at < len(q.plain); {
		at++
		end := q.lineEnd(at)
		line := vn.Fold(q.text[q.at[at]:q.at[end]])
		if name != "" && strings.Contains(line, name) || end-at >= 4 && end-at < 60 && q.looksLikeName(at, end) {
			q.sign(at, end, 0.6)
			q.warn("signature_unseen", "Ở chỗ ký chỉ đọc được họ tên in; hãy xem bản gốc có chữ ký hoặc điểm chỉ hay không.", at, end)
			return
		}
		at = end
	}
}

// looksLikeName says whether a line is two to six words with capitals and nothing else.
func (q *petitioner) looksLikeName(a, b int) bool {
	if signHints.MatchString(q.plain[a:b]) || strings.ContainsAny(q.plain[a:b], "0123456789:;,()") {
		return false
	}
	words := strings.Fields(q.plain[a:b])
	at := a
	for _, w := range words {
		at += strings.Index(q.plain[at:b], w)
		if !q.capital(at) {
			return false
		}
		at += len(w)
	}
	return len(words) >= 2 && len(words) <= 6
}

func (q *petitioner) sign(a, b int, confidence float64) {
	q.out.Signed = true
	q.put("signed", a, b, confidence)
}
