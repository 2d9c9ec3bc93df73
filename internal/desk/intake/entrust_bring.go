package intake

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/message"
	"thads/internal/vn"
)

// parties brings the people along: each gets an id of this province, one who stands in the judgment here keeps his.
func (e *entrusting) parties(t *desk.Tx, j casefile.Judgment, known []casefile.Party) (map[string]string, []casefile.Party) {
	ids := map[string]string{}
	for _, p := range e.env.Parties {
		i := slices.IndexFunc(known, func(k casefile.Party) bool {
			return vn.Fold(k.Name) == vn.Fold(p.Name) && k.IdentityNo == p.IdentityNo && k.BirthYear == p.BirthYear
		})
		if i >= 0 {
			ids[p.ID] = known[i].ID
			continue
		}
		was := p.ID
		p.Province, p.ID, p.Rev, p.JudgmentID = j.Province, t.NewID(), 0, j.ID
		ids[was] = p.ID
		t.Add(p)
		known = append(known, p)
	}
	return ids, known
}

func renamed(list string, ids map[string]string) string {
	out := strings.Fields(list)
	for i, id := range out {
		out[i] = ids[id]
	}
	return strings.Join(out, " ")
}

// rest brings the file, the things and the measures along, and lays the answer ready that waits for the decision here.
func (e *entrusting) rest(t *desk.Tx, c casefile.Case, ids map[string]string, took map[string]bool) error {
	folios, err := e.papers(t, c)
	if err != nil {
		return err
	}
	at := map[string]string{}
	for k, v := range ids {
		at[k] = v
	}
	for _, x := range e.env.Items {
		if x.LineID != "" && !took[x.LineID] {
			continue
		}
		was := x.ID
		x.Province, x.ID, x.Rev, x.CaseID = c.Province, t.NewID(), 0, c.ID
		at[was] = x.ID
		t.Add(x)
	}
	answer := casefile.EntrustAnswer{Case: e.env.Case, Limits: map[string]string{}}
	if answer.Agency, err = agencyName(t, c.OfficeCode); err != nil {
		return err
	}
	for _, l := range e.env.Lines {
		if took[l.ID] {
			answer.Lines = append(answer.Lines, l.ID)
		}
	}
	for _, r := range e.env.Limits {
		var lines []string
		for _, id := range strings.Fields(r.LineIDs) {
			if took[id] {
				lines = append(lines, id)
			}
		}
		if r.LineIDs != "" && len(lines) == 0 {
			continue
		}
		was := r.ID
		r.Province, r.ID, r.Rev, r.CaseID, r.Office, r.LineIDs = c.Province, t.NewID(), 0, c.ID, c.OfficeCode, strings.Join(lines, " ")
		r.State, r.ItemID, r.PaperID = casefile.On, at[r.ItemID], folios[r.PaperID]
		answer.Limits[r.ID] = was
		t.Add(r)
	}
	body, err := json.Marshal(answer)
	if err != nil {
		return err
	}
	t.Add(message.Message{Province: c.Province, ID: t.NewID(), Kind: casefile.EntrustReply, ToKind: "province", To: e.env.From, Subject: c.ID, CaseID: c.ID, Body: string(body),
		State: casefile.Waiting, NextAt: t.Now.UnixMicro(), CreatedAt: t.Now.UnixMicro()})
	return nil
}

// papers puts the sender's documents at the end of the file, with their numbers and who issued them; the answer names the
// document of each paper there.
func (e *entrusting) papers(t *desk.Tx, c casefile.Case) (map[string]string, error) {
	folios, err := t.FoliosOf(c.Province, c.ID)
	if err != nil {
		return nil, err
	}
	held := map[string]bool{}
	seq, sheet := int64(0), int64(0)
	for _, x := range folios {
		seq, sheet = max(seq, x.Seq), max(sheet, x.Last)
		held[x.BlobHash] = held[x.BlobHash] || x.BlobHash != ""
	}
	out := map[string]string{}
	for _, s := range e.env.Papers {
		if held[s.Hash] {
			continue
		}
		seq++
		n := max(1, s.Sheets)
		x := casefile.Folio{Province: c.Province, ID: t.NewID(), CaseID: c.ID, Seq: seq, Title: s.Title, FormCode: s.Form, DocNo: s.No, DocDay: s.On, First: sheet + 1, Last: sheet + n,
			BlobHash: s.Hash, TextHash: s.Text, FileName: s.Name, At: t.Now.UnixMicro(), By: t.Who.ID, Sure: true, Note: e.env.Agency}
		sheet += n
		if x.FileName == "" && x.BlobHash != "" {
			x.FileName = s.Form + ".pdf"
		}
		if s.ID != "" {
			out[s.ID] = x.ID
		}
		t.Add(x)
	}
	return out, nil
}

// mostSaid is how many steps of the sender the timeline names.
const mostSaid = 12

// say tells in one sentence what came and what was done before.
func (e *entrusting) say() string {
	var b strings.Builder
	fmt.Fprintf(&b, "Nhận uỷ thác theo Quyết định số %s ngày %s của %s: %d khoản", e.env.PaperNo, day(e.env.PaperOn), e.env.Agency, len(e.env.Lines))
	if len(e.env.Limits) > 0 {
		fmt.Fprintf(&b, ", %d biện pháp còn hiệu lực", len(e.env.Limits))
	}
	list := e.env.Done
	if len(list) > 0 {
		b.WriteString(". Nơi uỷ thác đã làm: ")
	}
	for i, s := range list[max(0, len(list)-mostSaid):] {
		if i > 0 {
			b.WriteString("; ")
		}
		fmt.Fprintf(&b, "%s %s", day(s.On), s.Say)
	}
	return b.String()
}

func agencyName(t *desk.Tx, code string) (string, error) {
	o, err := t.Office(code)
	if err == nil && o.Level == 2 {
		o, err = t.Office(o.Parent)
	}
	return o.Name, err
}
