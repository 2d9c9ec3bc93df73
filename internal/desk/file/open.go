package file

import (
	"slices"
	"strings"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/document"
)

// OpenIn opens the file of a case.
type OpenIn struct {
	Province int64  `json:"province"`
	Case     string `json:"case"`
	Number   string `json:"number"` // of the file; empty: that of the decision, because one decision has one file (N12.2)
}

// Opened is the answer of Open.
type Opened struct {
	Cover string `json:"cover"`
}

// Open makes the cover, puts the judgment, the petition and the papers issued so far in order behind it, and ends the
// period for opening the file (T-017).
var Open = desk.Act[OpenIn, Opened]{Name: "file.open", Run: func(t *desk.Tx, in OpenIn) (Opened, error) {
	f, err := change(t, in.Province, in.Case)
	if err != nil {
		return Opened{}, err
	}
	if _, has := Cover(f.all); has {
		return Opened{}, errOpen.New()
	}
	if f.c.DecisionNo == "" {
		return Opened{}, errNoDecision.New()
	}
	number := strings.TrimSpace(in.Number)
	if number == "" {
		number = f.c.DecisionNo
	}
	if len([]rune(number)) > 60 {
		return Opened{}, errNumber.New()
	}
	cover := casefile.Folio{Province: f.c.Province, ID: t.NewID(), CaseID: f.c.ID, Title: "Bìa hồ sơ thi hành án", FormCode: FormCover, DocNo: number, DocDay: t.Day(),
		At: t.Now.UnixMicro(), By: t.Who.ID, Sure: true}
	t.Add(cover)
	front, err := f.front(t)
	if err != nil {
		return Opened{}, err
	}
	locked := slices.IndexFunc(f.all, func(x casefile.Folio) bool { return x.LockedAt == 0 })
	if locked < 0 {
		locked = len(f.all)
	}
	if err := f.number(t, slices.Concat(f.all[:locked], front, f.all[locked:])); err != nil {
		return Opened{}, err
	}
	if err := f.opened(t); err != nil {
		return Opened{}, err
	}
	clause := "N12.2"
	if f.c.Regime == "A" {
		clause = "N8.1"
	}
	return Opened{cover.ID}, t.Record(desk.Entry{Province: f.c.Province, Subject: f.c.ID, CaseID: f.c.ID, Clause: clause, Say: "Lập hồ sơ thi hành án số " + number})
}}

// opened ends the period for opening the file and the work it was due for.
func (f folder) opened(t *desk.Tx) error {
	clocks, err := t.ClocksOfCase(f.c.Province, f.c.ID)
	if err != nil {
		return err
	}
	ended := map[string]bool{}
	for _, k := range clocks {
		if k.Duty == "T-017" {
			was := k
			k.State, k.ClosedAt, k.ClosedBy = desk.Over, t.Now.UnixMicro(), "file.open"
			t.Put(&was, &k)
			ended[k.ID] = true
		}
	}
	tasks, err := t.TasksOfCase(f.c.Province, f.c.ID)
	if err != nil {
		return err
	}
	for _, w := range tasks {
		if ended[w.ClockID] {
			was := w
			w.State, w.DoneAt, w.DoneBy = "done", t.Now.UnixMicro(), t.Who.ID
			t.Put(&was, &w)
		}
	}
	was, now := f.c, f.c
	if err := t.SoonestDue(&now); err != nil {
		return err
	}
	t.Put(&was, &now)
	return nil
}

// front is what a file begins with and does not hold yet: the judgment and the petition as they came, then papers that
// were issued before.
func (f folder) front(t *desk.Tx) (out []casefile.Folio, err error) {
	held := map[string]bool{}
	for _, x := range f.all {
		held[x.BlobHash], held[x.PaperID] = true, true
	}
	add := func(x casefile.Folio) {
		x.Province, x.ID, x.CaseID, x.At, x.By, x.Sure = f.c.Province, t.NewID(), f.c.ID, t.Now.UnixMicro(), t.Who.ID, true
		x.Seq, x.First, x.Last = 1, 1, max(1, x.Last) // number gives it its place
		out = append(out, x)
	}
	j, err := t.Judgment(f.c.Province, f.c.JudgmentID)
	if err != nil {
		return nil, err
	}
	if j.BlobHash != "" && !held[j.BlobHash] {
		kind := "Bản án"
		if strings.Contains(j.Number, "QĐ") {
			kind = "Quyết định của Toà án"
		}
		add(casefile.Folio{Title: kind + " số " + j.Number, DocNo: j.Number, DocDay: j.Date, BlobHash: j.BlobHash, FileName: j.FileName})
	}
	if f.c.RequestID == "" {
		return out, nil
	}
	r, err := t.Request(f.c.Province, f.c.RequestID)
	if err != nil {
		return nil, err
	}
	if r.BlobHash != "" && !held[r.BlobHash] {
		add(casefile.Folio{Title: "Đơn yêu cầu thi hành án", FormCode: "DON-001", DocDay: r.FiledDay, BlobHash: r.BlobHash, FileName: r.FileName})
	}
	papers, err := t.PapersOfRequest(f.c.Province, r.ID)
	if err != nil {
		return nil, err
	}
	for _, p := range papers {
		if p.State == document.Issued && !held[p.ID] {
			add(ofPaper(p, 1))
		}
	}
	return out, nil
}

// ofPaper is the document that an issued paper of this house is.
func ofPaper(p document.Paper, sheets int64) casefile.Folio {
	day := p.NumberedOn
	if day == "" {
		day = desk.DayOf(time.UnixMicro(p.IssuedAt))
	}
	return casefile.Folio{Title: p.Title, FormCode: p.FormCode, PaperID: p.ID, DocNo: numberText(p), DocDay: day, BlobHash: p.IssuedBlob, First: 1, Last: sheets}
}
