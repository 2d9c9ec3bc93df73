package story

import (
	"fmt"

	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/intake"
)

// refuseEntrusting sends the entrusting of the case in hand back: từ chối uỷ thác căn_cứ="competence" lý_do="..."
func (p *player) refuseEntrusting(s string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	a := args(s)
	_, err = desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.RefuseEntrusting, intake.RefuseEntrustIn{Province: c.Province, Case: c.ID, Ground: a["căn_cứ"], Reason: a["lý_do"]})
	if err != nil {
		return "", err
	}
	return "đã trả lại nơi uỷ thác", nil
}

// moveCase gives the case in hand to another office of the province: chuyển việc phòng="66.02" cho="daklak.chv4" lý_do="..."
func (p *player) moveCase(s string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	a := args(s)
	in := enforce.MoveIn{Province: c.Province, Case: c.ID, Office: a["phòng"], Reason: a["lý_do"]}
	if a["cho"] != "" {
		to, err := p.h.Store.Person(p.ctx, a["cho"])
		if err != nil {
			return "", err
		}
		in.Officer = to.ID
	}
	if _, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), enforce.Move, in); err != nil {
		return "", err
	}
	return p.standsAt("")
}

// standsAt says at which office the case in hand is and whose it is.
func (p *player) standsAt(string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	o, err := p.h.Store.Office(p.ctx, c.OfficeCode)
	if err != nil {
		return "", err
	}
	who, err := p.userOf(c.OfficerID)
	return fmt.Sprintf("%s; %s", o.Name, dash(who)), err
}
