package story

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"thads/internal/blob"
	"thads/internal/desk"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/sign"
)

func (p *player) all(states ...string) ([]document.Paper, error) {
	return p.reader().Papers(p.ctx, 200, states...)
}

func (p *player) papers(string) (string, error) {
	ps, err := p.h.Store.For(people.OperatorWho).Papers(p.ctx, 200, document.Draft, document.SentBack, document.Submitted, document.Signed, document.Numbered, document.Issued, document.Void, document.Cancelled)
	var b strings.Builder
	for _, x := range ps {
		fmt.Fprintf(&b, "%s %s; %s; %s", x.FormCode, x.Title, document.StateName(x.State), x.NumberText())
		if x.Returned != "" {
			fmt.Fprintf(&b, "; %s", x.Returned)
		}
		b.WriteString("\n")
	}
	return b.String(), err
}

// edit fills fields of the first unfinished paper of a form: sửa văn bản QDT-003 tài_sản[1].nơi_giữ="..."
func (p *player) edit(s string) (string, error) {
	code, rest, _ := strings.Cut(s, " ")
	ps, err := p.all(document.Draft, document.SentBack)
	if err != nil {
		return "", err
	}
	for _, x := range ps {
		if x.FormCode != code {
			continue
		}
		form, data, err := issue.Open(x)
		if err != nil {
			return "", err
		}
		if err := form.Put(data, args(rest)); err != nil {
			return "", err
		}
		_, err = desk.Do(p.ctx, p.h.Desk, p.who, p.key(), issue.Edit, issue.EditIn{Province: x.Province, ID: x.ID, Data: data, Submit: true})
		return "", err
	}
	return "không có bản thảo " + code, nil
}

func (p *player) sendBack(s string) (string, error) {
	ps, err := p.all(document.Submitted)
	if err != nil || len(ps) == 0 {
		return "", err
	}
	_, err = desk.Do(p.ctx, p.h.Desk, p.who, p.key(), issue.Return, issue.Ref{Province: p.who.Province, ID: ps[0].ID, Reason: s})
	return "", err
}

func (p *player) sign(pin string) (string, error) {
	if pin == "" {
		pin = "246810"
	}
	return p.batch(func(refs []issue.Ref) ([]issue.Result, error) {
		return p.h.Press.SignAll(p.ctx, p.who, p.title, pin, refs, p.key())
	}, document.Submitted)
}

func (p *player) seal(pin string) (string, error) {
	if pin == "" {
		pin = "246810"
	}
	return p.batch(func(refs []issue.Ref) ([]issue.Result, error) {
		return p.h.Press.SealAll(p.ctx, p.who, pin, refs, p.key())
	}, document.Signed, document.Numbered)
}

func (p *player) batch(do func([]issue.Ref) ([]issue.Result, error), states ...string) (string, error) {
	ps, err := p.all(states...)
	if err != nil {
		return "", err
	}
	var refs []issue.Ref
	for _, x := range ps {
		refs = append(refs, issue.Ref{Province: x.Province, ID: x.ID})
	}
	return tell(do(refs))
}

func tell(res []issue.Result, err error) (string, error) {
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, r := range res {
		switch e := errs.As(r.Err); {
		case r.Err == nil:
			fmt.Fprintf(&b, "xong: %s\n", r.Title)
		case e != nil:
			fmt.Fprintf(&b, "chưa: %s: %s\n", r.Title, e.Text())
		default:
			return "", r.Err
		}
	}
	return b.String(), nil
}

// text is what a paper's newest PDF says, on one line.
func (p *player) text(x document.Paper) (string, error) {
	hash := x.IssuedBlob
	if hash == "" {
		hash = x.SignedBlob
	}
	if hash == "" {
		return "", fmt.Errorf("paper %s has no bytes", x.FormCode)
	}
	data, err := blob.Read(p.ctx, p.h.Blobs, hash)
	if err != nil {
		return "", err
	}
	text, err := p.h.Scanner().Text(p.ctx, x.FormCode+".pdf", data)
	return strings.TrimSpace(blank.ReplaceAllString(text, " ")), err
}

func (p *player) checkSign(string) (string, error) {
	ps, err := p.h.Store.For(people.OperatorWho).Papers(p.ctx, 200, document.Issued)
	if err != nil {
		return "", err
	}
	roots, err := p.h.Keys.Roots()
	if err != nil {
		return "", err
	}
	judge := sign.NewJudge(roots)
	var b strings.Builder
	for _, x := range ps {
		data, err := blob.Read(p.ctx, p.h.Blobs, x.IssuedBlob)
		if err != nil {
			return "", err
		}
		if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != x.IssuedBlob {
			return "", fmt.Errorf("paper %s: bytes changed", x.ID)
		}
		rep, err := judge.Verify(data, sign.VerifyOptions{RequireSeal: true, RequireTime: true})
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&b, "%s %s: hợp lệ %v", x.FormCode, x.NumberText(), rep.OK)
		for _, s := range rep.Signatures {
			fmt.Fprintf(&b, "; %s (%s)", s.Signer, s.Covers)
		}
		for _, q := range rep.Problems {
			fmt.Fprintf(&b, "; %s", q)
		}
		b.WriteString("\n")
	}
	return b.String(), nil
}
