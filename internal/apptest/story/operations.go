package story

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/document"
	"thads/internal/message"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/web/ui"
)

// choose takes a case into hand: chọn việc 2 (by the order of opening, from 1), or by part of its title.
func (p *player) choose(s string) (string, error) {
	cs, err := p.operator().Cases(p.ctx, store.CaseFilter{Limit: 100})
	if err != nil {
		return "", err
	}
	slices.SortFunc(cs, func(a, b casefile.Case) int { return strings.Compare(a.ID, b.ID) })
	if n, err := strconv.Atoi(s); err == nil && n >= 1 && n <= len(cs) {
		p.caseID = cs[n-1].ID
		return "", nil
	}
	for _, c := range cs {
		if strings.Contains(c.Title, s) {
			p.caseID = c.ID
			return "", nil
		}
	}
	return "không có việc nào như thế", nil
}

// hand is the case in hand; the only one when none was chosen.
func (p *player) hand() (casefile.Case, error) {
	cs, err := p.operator().Cases(p.ctx, store.CaseFilter{Limit: 100})
	if err != nil {
		return casefile.Case{}, err
	}
	slices.SortFunc(cs, func(a, b casefile.Case) int { return strings.Compare(a.ID, b.ID) })
	for _, c := range cs {
		if c.ID == p.caseID || p.caseID == "" {
			return c, nil
		}
	}
	return casefile.Case{}, store.ErrNone.New()
}

// operation does one act of an operation: tác nghiệp OP-23.postpone căn_cứ="L46.1 a" tài_liệu="..." khoản="1 2" ngày="2026-11-20"
// asset="1" amount="500000"; other names are inputs of inputs.yaml. asset counts the case's things from 1; owner, person,
// recipient and against name its parties; người="A; B" are who is served the decision.
func (p *player) operation(s string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	name, rest, _ := strings.Cut(s, " ")
	a := args(rest)
	in := enforce.StepIn{Province: c.Province, Case: c.ID, On: a["ngày"], Override: a["làm_khác"], Values: map[string]any{}}
	in.Op, in.Act, _ = strings.Cut(name, ".")
	in.List, in.Letter, _ = strings.Cut(a["căn_cứ"], " ")
	if a["tài_liệu"] != "" {
		in.Evidence = []string{a["tài_liệu"]}
	}
	if a["mẫu"] != "" {
		in.Forms = strings.Fields(a["mẫu"])
	}
	lines, err := p.operator().Lines(p.ctx, c)
	if err != nil {
		return "", err
	}
	for _, n := range strings.Fields(a["khoản"]) {
		i, err := strconv.Atoi(n)
		if err != nil || i < 1 || i > len(lines) {
			return "", fmt.Errorf("no line %s", n)
		}
		in.Lines = append(in.Lines, lines[i-1].ID)
	}
	limits, err := p.operator().Restrictions(p.ctx, c)
	if err != nil {
		return "", err
	}
	for _, n := range strings.Fields(a["biện_pháp"]) {
		if i, err := strconv.Atoi(n); err == nil && i >= 1 && i <= len(limits) {
			in.Lift = append(in.Lift, limits[i-1].ID)
		}
	}
	if err := p.namedPaper(&in, c, a["văn_bản"]); err != nil {
		return "", err
	}
	for k, v := range a {
		switch k {
		case "căn_cứ", "tài_liệu", "khoản", "ngày", "làm_khác", "mẫu", "văn_bản", "biện_pháp", "người":
			continue
		case "asset":
			items, err := p.operator().Items(p.ctx, c)
			if err != nil {
				return "", err
			}
			var ids []string
			for _, n := range strings.Fields(v) {
				if i, err := strconv.Atoi(n); err == nil && i >= 1 && i <= len(items) {
					ids = append(ids, items[i-1].ID)
				}
			}
			in.Values[k] = strings.Join(ids, " ")
		case "complaint", "continues": // the complaints that were taken in, from 1
			facts, err := p.operator().FactsOfCase(p.ctx, c.Province, c.ID)
			if err != nil {
				return "", err
			}
			n, err := strconv.Atoi(v)
			if err != nil {
				return "", err
			}
			for _, f := range facts {
				if f.Act != "OP-27.complaint_in" {
					continue
				}
				if n--; n == 0 {
					in.Values[k] = strconv.FormatInt(f.N, 10)
				}
			}
		case "owner", "person", "recipient", "against":
			ids, err := p.named(c, v)
			if err != nil {
				return "", err
			}
			in.Values[k] = strings.Join(ids, " ")
		default:
			in.Values[k] = v
		}
	}
	if in.To, err = p.named(c, a["người"]); err != nil {
		return "", err
	}
	done, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), enforce.Step, in)
	if err != nil {
		return "", err
	}
	if done.Draft != "" {
		return "soạn " + done.Draft, nil
	}
	return done.State.Name(), nil
}

// named finds parties by their names, parted by semicolons.
func (p *player) named(c casefile.Case, names string) (ids []string, err error) {
	if names == "" {
		return nil, nil
	}
	parties, err := p.operator().Parties(p.ctx, c.Province, c.JudgmentID)
	for _, name := range strings.Split(names, ";") {
		for _, x := range parties {
			if x.Name == strings.TrimSpace(name) {
				ids = append(ids, x.ID)
			}
		}
	}
	return ids, err
}

// whoIsServed shows who got the valid notice of the decision, when and how; of another paper when its form is named.
func (p *player) whoIsServed(form string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	page, err := p.operator().PartyPage(p.ctx, c, store.PartyFilter{})
	if err == nil && form != "" {
		err = p.servedPaper(c, form, page)
	}
	var b strings.Builder
	for _, x := range page {
		state := "chưa được tống đạt"
		if x.ServedOn != "" {
			state = "tống đạt ngày " + ui.Day(x.ServedOn) + ", " + x.ServedBy
		}
		fmt.Fprintf(&b, "  %s: %s\n", x.Name, state)
	}
	return b.String(), err
}

// servedPaper puts the service of a paper in the place of that of the decision.
func (p *player) servedPaper(c casefile.Case, form string, page []store.Standing) error {
	var in enforce.StepIn
	if err := p.namedPaper(&in, c, form); err != nil {
		return err
	}
	var ids []string
	for _, x := range page {
		ids = append(ids, x.ID)
	}
	told, err := p.operator().Services(p.ctx, c, in.Paper, ids)
	for i := range page {
		page[i].ServedOn = ""
		for _, s := range told { // the row for everybody comes first, one's own after it
			if s.PartyID == "" || s.PartyID == page[i].ID {
				page[i].ServedOn, page[i].ServedBy = s.On, enforce.Manner(p.h.Desk.Law().Pack(rule.B), s.How)
			}
		}
	}
	return err
}

// caseCopies shows whom the decisions of the case in hand are sent to, and how far.
func (p *player) caseCopies(string) (string, error) {
	c, err := p.hand()
	if err != nil {
		return "", err
	}
	list, err := p.operator().CopiesOf(p.ctx, c)
	var b strings.Builder
	for _, m := range list {
		var body message.Copy
		if err := json.Unmarshal([]byte(m.Body), &body); err != nil {
			return "", err
		}
		fmt.Fprintf(&b, "  %s: %s, %s\n", m.Holder, body.Name, map[string]string{message.Ready: "chờ gửi", message.Sent: "đã gửi", message.Delivered: "đã nhận", message.Failed: "gửi điện tử không được"}[m.State])
	}
	return b.String(), err
}

// namedPaper finds the issued paper that a step is about by its form.
func (p *player) namedPaper(in *enforce.StepIn, c casefile.Case, form string) error {
	if form == "" {
		return nil
	}
	papers, err := p.operator().PapersOf(p.ctx, c.Province, "case", c.ID)
	for _, x := range papers {
		if x.FormCode == form && x.State == document.Issued {
			in.Paper = x.ID
		}
	}
	return err
}
