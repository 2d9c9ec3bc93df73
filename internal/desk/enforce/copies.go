package enforce

import (
	"encoding/json"
	"slices"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/rule"
	"thads/internal/task"
)

// receiver is one whom a copy of the decision is for, with the restrictions he keeps up by it.
type receiver struct {
	name   string
	limits []string
	due    int64 // when the period ends within which his restriction must be lifted
}

// receivers are those of an audience: each bank or registry that keeps up a restriction the act lays on or ends gets a copy
// of his own (N42.7a, c); of another audience there is one. by is the duty of sending it.
func (p *plan) receivers(who, by string) (out []receiver) {
	add := func(name, limit string, due int64) {
		if name == "" {
			name = rule.AudienceVI(who)
		}
		i := slices.IndexFunc(out, func(r receiver) bool { return r.name == name })
		if i < 0 {
			i, out = len(out), append(out, receiver{name: name, due: casefile.NoDue})
		}
		if limit != "" {
			out[i].limits = append(out[i].limits, limit)
		}
		out[i].due = min(out[i].due, due)
	}
	for _, r := range p.limits {
		due, lifted := p.lifted[r.ID]
		if !lifted {
			if due = casefile.NoDue; !slices.Contains(p.laid, r.ID) {
				continue
			}
		}
		switch {
		case who == executor:
			names := casefile.Holders(r.Holder)
			if len(names) == 0 {
				names = []string{""}
			}
			for _, name := range names {
				add(name, r.ID, due)
			}
		case p.releases(by): // to end it means to tell them (T-053)
			add("", r.ID, due)
		default:
			add("", r.ID, casefile.NoDue)
		}
	}
	if who == executor {
		for _, name := range casefile.Holders(str(p.values["holder"])) {
			add(name, "", casefile.NoDue)
		}
	}
	if len(out) == 0 {
		add("", "", casefile.NoDue)
	}
	return out
}

// executor is the audience of those who must carry a decision out.
const executor = "executor"

// sendCopies puts a copy of the decision for each receiver of an audience into the outbox. Who has an electronic door gets it
// by the carrier; for the others the records officer has the work, by the clock that runs for sending.
func (p *plan) sendCopies(t *desk.Tx, e rule.Effect, paper string, k *task.Clock) error {
	who := e.OweCopy
	doors, err := t.PartnersOf(p.c.Province)
	if err != nil {
		return err
	}
	subject := first(paper, p.c.ID)
	for _, r := range p.receivers(who, e.By) {
		body := message.Copy{Paper: paper, Act: p.in.Name(), Name: p.act.Name, Clause: p.clause(), Limits: r.limits, Ends: len(p.lifted) > 0}
		m := message.Message{Province: p.c.Province, ID: t.NewID(), Kind: message.KindCopy, ToKind: who, Subject: subject, CaseID: p.c.ID, State: message.Ready,
			NextAt: t.Now.UnixMicro(), CreatedAt: t.Now.UnixMicro(), Office: p.c.OfficeCode, Holder: r.name, Urgent: len(r.limits) > 0 && (who == executor || p.releases(e.By)), DueAt: r.due}
		if k != nil {
			body.Clock, m.DueAt = k.ID, min(m.DueAt, k.DueAt)
		}
		if door, ok := message.Find(doors, p.c.Province, r.name); ok && door.URL != "" && paper != "" {
			m.To = door.ID
		}
		b, err := json.Marshal(body)
		if err != nil {
			return err
		}
		m.Body = string(b)
		t.Add(m)
		if m.To == "" {
			p.give(t, task.Task{Kind: message.KindCopy, Title: "Gửi " + r.name + ": " + p.act.Name, Subject: m.ID, Role: string(people.Records), Urgent: m.Urgent && body.Ends, DueAt: r.due}, k)
		}
	}
	return nil
}

// handed says of the copies whose sending the step records (OP-06.send) that they have left; their work ended with the clock.
func handed(p *plan, t *desk.Tx, _ string) error {
	list, err := t.CopiesOfCase(p.c.Province, p.c.ID)
	if err != nil {
		return err
	}
	for _, m := range list {
		if m.State != message.Ready && m.State != message.Failed || m.To != "" && m.State == message.Ready || p.in.Paper != "" && m.Subject != p.in.Paper {
			continue
		}
		var body message.Copy
		if err := json.Unmarshal([]byte(m.Body), &body); err != nil {
			return err
		}
		if !slices.ContainsFunc(p.clocks, func(k task.Clock) bool { return k.ID == body.Clock && slices.Contains(p.act.Within, k.Duty) }) {
			continue
		}
		was := m
		m.State, m.DoneAt, m.Answer = message.Sent, t.Now.UnixMicro(), "Đã gửi: "+str(p.values["manner"])
		t.Put(&was, &m)
	}
	return nil
}
