package issue

import (
	"fmt"
	"maps"
	"strings"

	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/people"
)

var (
	errNotSigner = errs.Define(errs.Forbidden, "issue.not_signer",
		"Ông/bà không có thẩm quyền ký văn bản này, hoặc văn bản uỷ quyền đã hết hạn; hãy chuyển cho người có thẩm quyền.")
	errDrafter = errs.Define(errs.Unlawful, "issue.drafter_signs", "Người soạn thảo không được ký chính văn bản này; hãy để người khác soạn hoặc ký.")
	errSealer  = errs.Define(errs.Unlawful, "issue.sealer", "Người đóng dấu phải khác người soạn và người ký văn bản; hãy để văn thư khác đóng dấu.")
	errChanged = errs.Define(errs.Conflict, "issue.changed", "Văn bản vừa được sửa sau khi ông/bà xem; hãy mở lại rồi ký.")
)

// Signature is what is printed at the end of a paper.
type Signature struct {
	Capacity string // KT. | TL. | TUQ. | TM.
	For      string // the office signed for
	Title    string
	Name     string
}

// withSign adds the signature to a form's data.
func withSign(data map[string]any, s Signature) map[string]any {
	out := maps.Clone(data)
	if out == nil {
		out = map[string]any{}
	}
	sign := map[string]any{"chức_vụ": s.Title, "họ_tên": s.Name}
	if s.Capacity != "" {
		sign["quyền_hạn"], sign["thay_cho"] = s.Capacity, s.For
	}
	out["ký"] = sign
	return out
}

// power says by which power who signs p, or refuses.
func power(who people.Who, p document.Paper, day string, ds []people.Delegation) (people.Delegation, error) {
	d, ok := people.CanSign(who, p.Family, subject(p), day, ds)
	if !ok {
		return d, errNotSigner.New()
	}
	if people.Prepared(p.Family) && p.DrafterID == who.ID {
		return d, errDrafter.New()
	}
	return d, nil
}

func maySign(t *desk.Tx, p document.Paper) error {
	ds, err := t.DelegationsTo(t.Who.ID)
	if err != nil {
		return err
	}
	_, err = power(t.Who, p, t.Day(), ds)
	return err
}

// SignIn hands in the bytes a person signed; Rev is the paper's revision that was rendered.
type SignIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Rev      int64  `json:"rev"`
	Blob     string `json:"blob"`
	Pages    int64  `json:"pages,omitempty"` // of the bytes; 0 where nobody counted
}

// Sign notes a person's signature on exactly what he saw.
var Sign = desk.Act[SignIn, Paper]{Name: "issue.sign", Run: func(t *desk.Tx, in SignIn) (Paper, error) {
	p, err := paper(t, in.Province, in.ID, document.Submitted)
	if err != nil {
		return Paper{}, err
	}
	if p.Rev != in.Rev {
		return Paper{}, errChanged.New()
	}
	ds, err := t.DelegationsTo(t.Who.ID)
	if err != nil {
		return Paper{}, err
	}
	d, err := power(t.Who, p, t.Day(), ds)
	if err != nil {
		return Paper{}, err
	}
	was := p
	p.State, p.SignerID, p.SignedBlob, p.SignedAt = document.Signed, t.Who.ID, in.Blob, t.Now.UnixMicro()
	p.Capacity, p.OnBehalf, p.Delegation = d.Capacity, d.FromID, d.ID
	say := "Ký " + p.Title
	if p.Symbol == "" { // minutes have neither number nor seal: the signature sends them out
		p.State, p.IssuedBlob, p.IssuedAt = document.Issued, in.Blob, t.Now.UnixMicro()
		say = "Ký, phát hành " + p.Title
	}
	t.Put(&was, &p)
	if err := queue(t, p); err != nil {
		return Paper{}, err
	}
	return Paper{ID: p.ID, State: p.State}, record(t, p, say)
}}

// Number takes the next number of the paper's series and binds it to the paper for ever. It comes before the seal, in a
// transaction of its own, so that a crash leaves a paper with a number and no seal, which sealing takes up again.
var Number = desk.Act[Ref, Paper]{Name: "issue.number", Run: func(t *desk.Tx, in Ref) (Paper, error) {
	p, err := paper(t, in.Province, in.ID, document.Signed, document.Numbered)
	if err != nil {
		return Paper{}, err
	}
	if err := separate(t.Who, p); err != nil {
		return Paper{}, err
	}
	if p.State == document.Numbered {
		return Paper{ID: p.ID, State: p.State}, t.Nothing()
	}
	was := p
	p.State, p.SealerID, p.NumberedOn = document.Numbered, t.Who.ID, t.Day()
	p.Series, p.SeriesYear = series(p, calendar.DateOf(t.Now))
	if p.Number, err = t.NextNumber(p.Province, p.Series, p.SeriesYear); err != nil {
		return Paper{}, err
	}
	t.Put(&was, &p)
	return Paper{ID: p.ID, State: p.State}, record(t, p, fmt.Sprintf("Cấp số %s cho %s", p.NumberText(), p.Title))
}}

// series is data by document kind: decisions count by the working year from 1 October, letters and notices by the calendar
// year; the provincial agency is the numbering unit.
func series(p document.Paper, day calendar.Date) (string, int64) {
	y, m, _ := day.Parts()
	if strings.HasPrefix(p.Symbol, "QĐ") && m >= 10 {
		y++
	}
	return p.Symbol, int64(y)
}

// separate holds the duties apart: who seals is neither drafter nor signer.
func separate(who people.Who, p document.Paper) error {
	if who.ID == p.DrafterID || who.ID == p.SignerID {
		return errSealer.New()
	}
	return nil
}

// IssueIn hands in the sealed bytes.
type IssueIn struct {
	Province int64  `json:"province"`
	ID       string `json:"id"`
	Blob     string `json:"blob"`
	Pages    int64  `json:"pages,omitempty"` // of the bytes; 0 where nobody counted
}

// Issue notes the agency's seal and sends the paper out; what it brings about follows from its fact.
var Issue = desk.Act[IssueIn, Paper]{Name: "issue.issue", Run: func(t *desk.Tx, in IssueIn) (Paper, error) {
	p, err := paper(t, in.Province, in.ID, document.Numbered)
	if err != nil {
		return Paper{}, err
	}
	if err := separate(t.Who, p); err != nil {
		return Paper{}, err
	}
	if in.Blob == "" {
		return Paper{}, errNotOurs
	}
	was := p
	p.State, p.SealerID, p.IssuedBlob, p.IssuedAt = document.Issued, t.Who.ID, in.Blob, t.Now.UnixMicro()
	t.Put(&was, &p)
	if err := queue(t, p); err != nil {
		return Paper{}, err
	}
	return Paper{ID: p.ID, State: p.State}, record(t, p, fmt.Sprintf("Đóng dấu, phát hành %s số %s", p.Title, p.NumberText()))
}}
