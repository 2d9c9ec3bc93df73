package enforce

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/document"
	"thads/internal/message"
	"thads/internal/store"
)

// handOver gathers what the receiver needs.
func (p *plan) handOver(t *desk.Tx, paper string) (env casefile.Entrusting, err error) {
	office, agency, err := agencyOf(t, p.c.OfficeCode)
	if err != nil {
		return env, err
	}
	env = casefile.Entrusting{From: office.Code, Agency: agency.Name, Case: p.c.ID, Decision: p.c.DecisionNo, DecisionOn: p.c.DecisionOn,
		Ground: p.ground.Name, Reason: str(p.values["reason"])}
	if env.Judgment, err = t.Judgment(p.c.Province, p.c.JudgmentID); err != nil {
		return env, err
	}
	parties, err := t.Parties(p.c.Province, p.c.JudgmentID)
	if err != nil {
		return env, err
	}
	lines, named := map[string]bool{}, map[string]bool{}
	for _, i := range p.chosen {
		l := p.lines[i]
		env.Lines = append(env.Lines, l)
		lines[l.ID] = true
		for _, id := range strings.Fields(l.DebtorIDs + " " + l.PayeeIDs) {
			named[id] = true
		}
	}
	for _, r := range p.limits {
		if r.State != casefile.Off && p.measure(r.Kind) && p.lies(r) {
			env.Limits = append(env.Limits, r)
			named[r.ItemID] = true
		}
	}
	for _, x := range p.items {
		if lines[x.LineID] || named[x.ID] || x.Kind == "asset" && len(p.chosen) == p.open() {
			env.Items = append(env.Items, x)
		}
	}
	for _, x := range parties {
		if named[x.ID] {
			env.Parties = append(env.Parties, x)
		}
	}
	if env.Done, err = done(t, p.c); err != nil {
		return env, err
	}
	if env.Papers, err = papersOf(t, p.c); err != nil {
		return env, err
	}
	if paper != "" {
		w, err := t.Paper(p.c.Province, paper)
		if err != nil {
			return env, err
		}
		env.PaperNo, env.PaperOn, env.Hash = numberOf(w), w.NumberedOn, w.IssuedBlob
		env.Papers = append(env.Papers, casefile.SentPaper{ID: w.ID, Form: w.FormCode, Title: w.Title, No: env.PaperNo, On: w.NumberedOn, Hash: w.IssuedBlob, Sheets: 1})
	}
	return env, nil
}

// Sent reads the envelope of an entrusting that was sent.
func Sent(m message.Message) (env casefile.Entrusting, err error) {
	return env, json.Unmarshal([]byte(m.Body), &env)
}

// numberOf is a paper's number as printed.
func numberOf(w document.Paper) string { return fmt.Sprintf("%02d/%s", w.Number, w.Symbol) }

// done lists the steps of a case in the words of its timeline.
func done(t *desk.Tx, c casefile.Case) (out []casefile.PastStep, err error) {
	facts, err := t.Steps(c.Province, c.ID)
	if err != nil {
		return nil, err
	}
	for _, f := range facts {
		var b store.Body
		if err := json.Unmarshal([]byte(f.Body), &b); err != nil {
			return nil, err
		}
		var in StepIn
		if err := json.Unmarshal(b.Input, &in); err != nil {
			return nil, err
		}
		out = append(out, casefile.PastStep{On: in.On, Act: f.Act, Clause: f.Clause, Say: b.Say})
	}
	return out, nil
}

// papersOf lists the documents of a case's file with their bytes.
func papersOf(t *desk.Tx, c casefile.Case) (out []casefile.SentPaper, err error) {
	papers, err := t.PapersOfCase(c.Province, c.ID)
	if err != nil {
		return nil, err
	}
	own := map[string]document.Paper{}
	for _, w := range papers {
		own[w.ID] = w
	}
	folios, err := t.FoliosOf(c.Province, c.ID)
	if err != nil {
		return nil, err
	}
	for _, x := range folios {
		if x.Seq == 0 { // the cover is this file's
			continue
		}
		s := casefile.SentPaper{Form: x.FormCode, Title: x.Title, No: x.DocNo, On: x.DocDay, Hash: x.BlobHash, Text: x.TextHash, Name: x.FileName, Sheets: x.Sheets()}
		if w, ok := own[x.PaperID]; ok {
			s.ID, s.No, s.On, s.Hash = w.ID, numberOf(w), w.NumberedOn, w.IssuedBlob
			if w.Number == 0 { // minutes have no number
				s.No, s.On = "", desk.DayOf(time.UnixMicro(w.IssuedAt))
			}
		}
		out = append(out, s)
	}
	return out, nil
}
