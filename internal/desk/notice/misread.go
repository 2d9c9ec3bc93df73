package notice

import (
	"thads/internal/desk"
	"thads/internal/people"
)

// MisreadIn is something a partner sent that could not be taken.
type MisreadIn struct {
	Partner  string `json:"partner"`
	Original string `json:"original"` // SHA-256 of what came, kept as it came
	Why      string `json:"why"`      // the sentence he was answered
}

// Misread notes what a partner sent and why it was not taken, so that both sides can look at the same bytes.
var Misread = desk.Act[MisreadIn, PartnerRef]{Name: "notice.misread", Run: func(t *desk.Tx, in MisreadIn) (PartnerRef, error) {
	p, err := t.Partner(in.Partner)
	if err != nil {
		return PartnerRef{}, err
	}
	if err := t.May(people.Subject{Province: p.Province}); err != nil {
		return PartnerRef{}, err
	}
	return PartnerRef{p.ID}, t.Record(desk.Entry{Province: p.Province, Subject: "partner:" + p.ID, Say: p.Name + " gửi nội dung không nhận được: " + in.Why})
}}
