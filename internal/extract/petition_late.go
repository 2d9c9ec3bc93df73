package extract

import (
	"slices"
	"strings"

	"thads/internal/vn"
)

var (
	lateRule    = loose(`(?:su kien )?bat kha khang|tro ngai khach quan|tinh trang khan cap|(?:yeu cau|don)[^.;\n]* qua han|qua thoi hieu|het thoi hieu|khoi phuc thoi hieu|khong tinh vao thoi hieu|qua thoi han (?:yeu cau|05 nam|5 nam|nam nam)|(?:nop|gui|lam) don (?:yeu cau )?(?:muon|tre|cham)|khong the (?:nop don|yeu cau|gui don|lam don)[^.]*(?:dung|trong|kip) (?:thoi )?h`)
	fromTo      = loose(`tu (?:ngay )?(\d{1,2}) (?:thang|[/.-]) (\d{1,2}) (?:nam|[/.-]) (\d{4})[^.;]{0,40}?(?:den|toi) (?:het )?(?:ngay )?(\d{1,2}) (?:thang|[/.-]) (\d{1,2}) (?:nam|[/.-]) (\d{4})`)
	excuseProof = loose(`giay (?:ra vien|xac nhan|chung nhan|chung tu|nhap vien)|ho so benh an|xac nhan cua|van ban xac nhan|quyet dinh (?:dieu dong|cu di)|chung minh|lenh cach ly|benh an`)
	causes      = loose(`thien tai|bao|lu |lut|dich benh|hoa hoan|nam vien|om nang|tai nan|cach ly|di cong tac|o nuoc ngoai|hai dao|bien gioi|khong duoc (?:giao|nhan|cap) ban an|khong do loi|mat nang luc|chua co nguoi thua ke`)
)

// late finds what the paper says about a lapsed period: the reason, its ground, its days and their proof (L34.2, N3).
// "Lãi quá hạn" is about interest and no excuse.
func (q *petitioner) late() {
	m := lateRule.FindStringIndex(q.plain)
	p, labelled := q.first(partLate)
	if m == nil && !labelled {
		return
	}
	o := q.out
	o.Late = true
	e := &Excuse{Proof: []string{}}
	var told []span
	if labelled {
		told = q.sentencesOf(p.from, p.to)
	} else {
		for _, s := range q.sentencesOf(0, len(q.plain)) {
			if q.has(lateRule, s.start, s.end) || q.has(fromTo, s.start, s.end) && q.has(causes, s.start, s.end) {
				told = append(told, s)
			}
		}
	}
	for _, s := range told {
		a, b := q.trim(s.start, s.end)
		if e.Reason == "" {
			q.put("excuse", a, b, 0.8)
		}
		e.Reason = strings.TrimPrefix(e.Reason+". "+q.printed(a, b), ". ")
		q.excuseDays(e, a, b)
		q.excuseGround(e, a, b)
	}
	for _, s := range q.sentencesOf(0, len(q.plain)) {
		if c := q.find(excuseProof, s.start, s.end); c != nil && len(e.Proof) < 6 && !q.has(askVerb, c[0], c[1]) {
			b := c[1]
			for b < s.end && strings.IndexByte(";.\n", q.plain[b]) < 0 {
				b++
			}
			a, b := q.trim(c[0], b)
			e.Proof = append(e.Proof, q.printed(a, b))
		}
	}
	e.Proof = withoutRepeats(e.Proof)
	o.Excuse = e
}

func withoutRepeats(list []string) []string {
	var out, keys []string
	for _, s := range list {
		key := vn.Fold(s)
		if !slices.ContainsFunc(keys, func(k string) bool { return strings.Contains(k, key) }) {
			out, keys = append(out, s), append(keys, key)
		}
	}
	return out
}

func (q *petitioner) excuseDays(e *Excuse, a, b int) {
	m := q.find(fromTo, a, b)
	if m == nil || e.From != "" {
		return
	}
	e.From = dayFrom(q.plain[m[2]:m[3]], q.plain[m[4]:m[5]], q.plain[m[6]:m[7]])
	e.To = dayFrom(q.plain[m[8]:m[9]], q.plain[m[10]:m[11]], q.plain[m[12]:m[13]])
	q.put("excuse_from", m[2], m[7], 0.9)
	q.put("excuse_to", m[8], m[13], 0.9)
}

var (
	forceRule     = loose(`bat kha khang`)
	obstacleRule  = loose(`tro ngai khach quan`)
	emergencyRule = loose(`tinh trang khan cap`)
)

func (q *petitioner) excuseGround(e *Excuse, a, b int) {
	switch {
	case e.Ground != "":
	case q.has(emergencyRule, a, b):
		e.Ground = ExcuseEmergency
	case q.has(forceRule, a, b):
		e.Ground = ExcuseForceMajeure
	case q.has(obstacleRule, a, b):
		e.Ground = ExcuseObstacle
	}
}
