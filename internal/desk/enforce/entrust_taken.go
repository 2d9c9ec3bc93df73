package enforce

import (
	"encoding/json"
	"slices"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/message"
	"thads/internal/vn"
)

// takenUp answers the sender that the enforcement decision is out.
func takenUp(p *plan, t *desk.Tx, paper string) error {
	if err := docket(p, t, paper); err != nil {
		return err
	}
	mail, err := p.answers(t)
	if err != nil {
		return err
	}
	for _, m := range mail {
		if m.State != casefile.Waiting {
			continue
		}
		was := m.Message
		m.answer.Kind, m.answer.PaperNo, m.answer.PaperOn = casefile.EntrustAccepted, p.c.DecisionNo, p.c.DecisionOn
		b, err := json.Marshal(m.answer)
		if err != nil {
			return err
		}
		m.Body, m.State, m.NextAt = string(b), "ready", t.Now.UnixMicro()
		t.Put(&was, &m.Message)
	}
	return nil
}

// reply is an answer to the agency that entrusted the case.
type reply struct {
	message.Message
	answer casefile.EntrustAnswer
}

// answers reads the answers to whom entrusted the case to this agency; none for a case that began here.
func (p *plan) answers(t *desk.Tx) (out []reply, err error) {
	if p.c.FormCode != casefile.FormEntrusted {
		return nil, nil
	}
	mail, err := t.MessagesOn(p.c.Province, p.c.ID)
	if err != nil {
		return nil, err
	}
	for _, m := range mail {
		if m.Kind != casefile.EntrustReply {
			continue
		}
		r := reply{Message: m}
		if err := json.Unmarshal([]byte(m.Body), &r.answer); err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}

// takeOver lets measures that came with an entrusted case end where this step laid the same anew, and tells the sender of
// every one that ended here: then it holds there no longer either (L49.2).
func (p *plan) takeOver(t *desk.Tx, paper string) error {
	mail, err := p.answers(t)
	if err != nil {
		return err
	}
	for _, m := range mail {
		if m.answer.Kind == casefile.EntrustReplaced {
			continue
		}
		ended := map[string]string{}
		for i, r := range p.limits {
			there, came := m.answer.Limits[r.ID]
			if !came || r.State == casefile.Off && r.EndedAt != t.Now.UnixMicro() {
				continue
			}
			if r.State != casefile.Off {
				if !p.laidAnew(r) {
					continue
				}
				was := r
				r.State, r.EndedAt, r.EndedBy = casefile.Off, t.Now.UnixMicro(), p.in.Name()
				t.Put(&was, &r)
				p.limits[i] = r
			}
			ended[r.ID] = there
		}
		if len(ended) == 0 {
			continue
		}
		a := m.answer
		a.Kind, a.Limits, a.PaperNo, a.PaperOn, a.Hash = casefile.EntrustReplaced, ended, "", "", ""
		if paper != "" {
			w, err := t.Paper(p.c.Province, paper)
			if err != nil {
				return err
			}
			a.PaperNo, a.PaperOn, a.Hash = numberOf(w), w.NumberedOn, w.IssuedBlob
		}
		if err := p.post(t, casefile.EntrustReply, m.To, a); err != nil {
			return err
		}
	}
	return nil
}

// laidAnew says whether this step laid a measure of the same kind on the same thing: on the account, the asset or the person
// that one which came with the case lies on. A seizure takes the place of every hold on the asset.
func (p *plan) laidAnew(old casefile.Restriction) bool {
	return slices.ContainsFunc(p.limits, func(r casefile.Restriction) bool {
		if r.ID == old.ID || r.State != casefile.On || r.Since != p.at.UnixMicro() || r.Kind != old.Kind && r.Kind != "seized" {
			return false
		}
		return r.ItemID != "" && r.ItemID == old.ItemID || r.Target != "" && vn.Fold(r.Target) == vn.Fold(old.Target)
	})
}

// assetReply is an answer to the agency that entrusted the sale of an asset.
type assetReply struct {
	message.Message
	answer casefile.AssetAnswer
}
