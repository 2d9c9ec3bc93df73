package intake

import (
	"encoding/json"
	"strings"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/rule"
)

// RefuseEntrustIn sends an entrusting back.
type RefuseEntrustIn struct {
	Province int64  `json:"province"`
	Case     string `json:"case"`
	Ground   string `json:"ground"` // content | competence
	Reason   string `json:"reason"`
}

// Refusing is the clause on refusing an entrusting, by the law of the day.
func Refusing(t *desk.Tx, form string) string {
	if rule.RegimeOn(calendar.DateOf(t.Now)) == rule.A {
		return "L57.3"
	}
	if form == casefile.FormAsset {
		return "N27.2"
	}
	return "N26.5"
}

// EntrustGrounds are the only grounds to refuse an entrusting (N26.5; old law L57.3).
var EntrustGrounds = map[string]string{
	"content":    "quyết định uỷ thác có nhầm lẫn, sai sót về nội dung",
	"competence": "quyết định uỷ thác nhầm thẩm quyền của cơ quan nhận uỷ thác",
}

// RefuseEntrusting sends an entrusting back before a decision is out: the lines return to the sender, what was taken over ends
// here and holds on there.
var RefuseEntrusting = desk.Act[RefuseEntrustIn, Entrusted]{Name: "intake.refuse_entrusting", Run: func(t *desk.Tx, in RefuseEntrustIn) (Entrusted, error) {
	c, err := t.Case(in.Province, in.Case)
	if err != nil {
		return Entrusted{}, err
	}
	if err := t.May(people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}); err != nil {
		return Entrusted{}, err
	}
	words, ok := EntrustGrounds[in.Ground]
	if !ok {
		return Entrusted{}, errWrong.New().Under(Refusing(t, c.FormCode))
	}
	if strings.TrimSpace(in.Reason) == "" {
		return Entrusted{}, errReason.New()
	}
	asset := c.FormCode == casefile.FormAsset
	if c.State != casefile.Received || c.FormCode != casefile.FormEntrusted && !asset {
		return Entrusted{}, errNoTrust.New().Under(Refusing(t, c.FormCode))
	}
	back := giveBack
	if asset {
		back = giveAssetBack
	}
	limits, err := back(t, c, words+": "+strings.TrimRight(in.Reason, ". "))
	if err != nil {
		return Entrusted{}, err
	}
	lines, err := t.LinesOfCase(c.Province, c.ID)
	if err != nil {
		return Entrusted{}, err
	}
	states := make([]casefile.State, len(lines))
	for i, l := range lines {
		was := l
		l.State = casefile.Refused
		states[i] = l.State
		t.Put(&was, &l)
	}
	laid, err := t.RestrictionsOf(c.Province, c.ID)
	if err != nil {
		return Entrusted{}, err
	}
	for _, r := range laid {
		if _, came := limits[r.ID]; (came || asset) && r.State != casefile.Off {
			was := r
			r.State, r.EndedAt, r.EndedBy = casefile.Off, t.Now.UnixMicro(), "intake.refuse_entrusting"
			t.Put(&was, &r)
		}
	}
	if err := t.CloseClocks(c.Province, c.ID); err != nil {
		return Entrusted{}, err
	}
	if err := t.Finish(c.Province, c.ID); err != nil {
		return Entrusted{}, err
	}
	was := c
	c.State = casefile.Derive(states, false)
	if err := t.SoonestDue(&c); err != nil {
		return Entrusted{}, err
	}
	t.Put(&was, &c)
	return Entrusted{[]string{c.ID}}, t.Record(desk.Entry{Province: c.Province, Subject: c.ID, CaseID: c.ID, Clause: Refusing(t, c.FormCode), Say: "Từ chối uỷ thác, trả lại nơi uỷ thác: " + words})
}}

// giveBack lets the answer that waits say no, and tells which restrictions came with the case.
func giveBack(t *desk.Tx, c casefile.Case, reason string) (map[string]string, error) {
	a, err := sayNo(t, c, casefile.EntrustReply, func(a *casefile.EntrustAnswer) { a.Kind, a.Reason = casefile.EntrustRefused, reason })
	return a.Limits, err
}

// giveAssetBack lets the answer that waits about an asset say no (N27.2; old law L57.3); nothing here replaced a measure there.
func giveAssetBack(t *desk.Tx, c casefile.Case, reason string) (map[string]string, error) {
	_, err := sayNo(t, c, casefile.AssetReply, func(a *casefile.AssetAnswer) { a.Kind, a.Say = casefile.EntrustRefused, reason })
	return nil, err
}

// sayNo changes the answer of a kind that waits in a case, and lets it go out.
func sayNo[Answer any](t *desk.Tx, c casefile.Case, kind string, no func(*Answer)) (a Answer, err error) {
	mail, err := t.MessagesOn(c.Province, c.ID)
	if err != nil {
		return a, err
	}
	for _, m := range mail {
		if m.Kind != kind || m.State != casefile.Waiting {
			continue
		}
		if err := json.Unmarshal([]byte(m.Body), &a); err != nil {
			return a, err
		}
		no(&a)
		body, err := json.Marshal(a)
		if err != nil {
			return a, err
		}
		was := m
		m.Body, m.State, m.NextAt = string(body), message.Ready, t.Now.UnixMicro()
		t.Put(&was, &m)
		return a, nil
	}
	return a, errNoTrust.New().Under(Refusing(t, c.FormCode))
}
