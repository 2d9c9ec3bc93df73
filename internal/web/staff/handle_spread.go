package staff

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/work"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/web"
	"thads/internal/web/ui"
)

// spreadRows is how many cases one page proposes officers for.
const spreadRows = 25

// hands is what proposals are made from: the officers of each office with what they hold and declared. It is read once for
// a page; what the page gives to somebody counts for the next row.
type hands struct {
	v        *visit
	byOffice map[string][]people.Candidate
}

func (v *visit) hands(ctx context.Context, cases ...casefile.Case) (*hands, error) {
	offices := map[string]bool{}
	for _, c := range cases {
		offices[c.OfficeCode] = true
	}
	all, err := v.read.Colleagues(ctx)
	if err != nil {
		return nil, err
	}
	h := &hands{v, map[string][]people.Candidate{}}
	var ids []string
	for _, a := range all {
		if a.Role == people.Officer && !a.Disabled && a.Province == v.who.Province && offices[a.OfficeCode] {
			ids = append(ids, a.ID)
		}
	}
	loads, err := v.read.Loads(ctx, ids, v.now.UnixMicro(), v.now.AddDate(0, 0, 5).UnixMicro())
	if err != nil {
		return nil, err
	}
	said, err := v.read.Declarations(ctx, ids...)
	if err != nil {
		return nil, err
	}
	today := desk.DayOf(v.now)
	away, err := v.read.Absences(ctx, today)
	if err != nil {
		return nil, err
	}
	for _, a := range all {
		c := people.Candidate{Account: a, Load: loads[a.ID]}
		for _, d := range said {
			if d.AccountID == a.ID {
				c.Declared = append(c.Declared, d)
			}
		}
		for _, x := range away {
			if x.AccountID == a.ID && x.FromDay <= today {
				c.Away = x.ToDay
			}
		}
		if a.Role == people.Officer && !a.Disabled && offices[a.OfficeCode] {
			h.byOffice[a.OfficeCode] = append(h.byOffice[a.OfficeCode], c)
		}
	}
	return h, nil
}

// choices orders the officers of a case's office for it; except leaves out who has it now.
func (h *hands) choices(ctx context.Context, c casefile.Case, except string) ([]people.Choice, error) {
	m := people.Matter{OfficeCode: c.OfficeCode}
	debtors, err := h.v.read.PartyPage(ctx, c, store.PartyFilter{Side: casefile.Debtor, Limit: 5})
	if err != nil {
		return nil, err
	}
	for _, d := range debtors {
		m.Homes = append(m.Homes, d.Address)
	}
	siblings, err := h.v.read.CasesOf(ctx, c.Province, c.JudgmentID)
	if err != nil {
		return nil, err
	}
	for _, s := range siblings {
		if s.ID != c.ID && s.OfficerID != "" && s.OfficerID != except {
			m.OtherHand = s.OfficerID
			break
		}
	}
	cs := h.byOffice[c.OfficeCode]
	var probes []people.Probe
	for _, o := range cs {
		probes = append(probes, people.Probes(o.Account, o.Declared)...)
	}
	found, err := h.v.read.Probed(ctx, c, probes)
	if err != nil {
		return nil, err
	}
	var here []people.Candidate
	for _, o := range cs {
		if o.ID != except {
			o.Found = found
			here = append(here, o)
		}
	}
	return people.ProposeOfficer(m, here), nil
}

// gave counts a case for who is proposed for it.
func (h *hands) gave(c casefile.Case, officer string) {
	for i, o := range h.byOffice[c.OfficeCode] {
		if o.ID == officer {
			h.byOffice[c.OfficeCode][i].Load.Open++
		}
	}
}

// row is a case with its proposal.
func (h *hands) row(ctx context.Context, c casefile.Case) (SpreadRow, error) {
	r := SpreadRow{Ref: fmt.Sprintf("%d/%s", c.Province, c.ID), Href: address("ho-so", c.Province, c.ID), Title: c.Title, Sub: dotted(c.DecisionNo, kindOf(c)), Due: h.v.caseDue(c)}
	choices, err := h.choices(ctx, c, c.OfficerID)
	if err != nil {
		return r, err
	}
	for i, ch := range choices {
		if ch.Barred || ch.Away {
			r.Others = append(r.Others, ch.Name+": "+against(ch))
		}
		if ch.Barred {
			continue
		}
		r.Officers = append(r.Officers, ui.Option{Value: ch.ID, Label: fmt.Sprintf("%s (%d việc)", ch.Name, ch.Load.Open), Selected: len(r.Officers) == 0})
		if i == 0 {
			for _, w := range ch.Whys {
				if !w.Against {
					r.Whys = append(r.Whys, WhyLine(w))
				}
			}
			r.Checked = !ch.Away
			h.gave(c, ch.ID)
		}
	}
	return r, nil
}

// against is the first reason that speaks against a choice.
func against(c people.Choice) string {
	for _, w := range c.Whys {
		if w.Against {
			return w.Say
		}
	}
	return ""
}

func (p *Portal) spread(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	return v.showSpread(http.StatusOK, r.URL.Query().Get("cua"), nil)
}

// showSpread shows what nobody has, or what one person left; results name what became of rows just done.
func (v *visit) showSpread(status int, from string, results []SpreadRow) error {
	if !may(v.who, "enforce.assign") {
		return desk.ErrForbidden.New()
	}
	ctx := v.Context()
	f := store.CaseFilter{Loose: from == "", Officer: from, Open: true, Limit: spreadRows + 1}
	f.AfterDue, f.AfterID = after(v.URL.Query().Get("sau"))
	cases, err := v.read.Cases(ctx, f)
	if err != nil {
		return err
	}
	page, err := v.page("Phân công nhiều việc", "/can-bo/phan-cong")
	if err != nil {
		return err
	}
	view := SpreadView{Page: page, Heading: "Phân công nhiều việc", Line: "Hồ sơ chưa có Chấp hành viên, gần hạn nhất trước; đề xuất theo số việc đang giữ, địa bàn, xung đột lợi ích", From: from, Rows: results}
	if view.OnceKey, err = v.onceKey(); err != nil {
		return err
	}
	if err := v.departed(&view); err != nil {
		return err
	}
	if len(cases) > spreadRows {
		cases = cases[:spreadRows]
		last := cases[spreadRows-1]
		view.Next = "/can-bo/phan-cong?" + url.Values{"cua": {from}, "sau": {mark(last.DueAt, last.ID)}}.Encode()
	}
	h, err := v.hands(ctx, cases...)
	if err != nil {
		return err
	}
	for _, c := range cases {
		row, err := h.row(ctx, c)
		if err != nil {
			return err
		}
		view.Rows = append(view.Rows, row)
	}
	v.show(status, Spread(view))
	return nil
}

// departed lists who left with work in his hands, and what else the chosen one left.
func (v *visit) departed(view *SpreadView) error {
	left, err := v.read.Departed(v.Context())
	if err != nil {
		return err
	}
	settle := ""
	for _, t := range left {
		view.Departed = append(view.Departed, LeftRow{Href: "/can-bo/phan-cong?cua=" + url.QueryEscape(t.Subject), Name: t.Title, Why: t.Note, Current: t.Subject == view.From})
		if t.Subject == view.From {
			settle = t.ID
		}
	}
	if view.From == "" {
		return nil
	}
	a, err := v.read.Account(v.Context(), view.From)
	if err != nil {
		return err
	}
	view.Heading, view.Reason = "Phân công lại hồ sơ của "+a.Name, true
	view.Line = "Hồ sơ còn mở đứng tên người này, gần hạn nhất trước"
	view.Tasks = &TasksLeft{Href: "/can-bo/ban-giao?cua=" + url.QueryEscape(a.ID)}
	if view.Tasks.Count, err = v.read.CountTasksOf(v.Context(), a.ID); err != nil {
		return err
	}
	n, err := v.read.CountCases(v.Context(), store.CaseFilter{Officer: a.ID, Open: true}, 1)
	if n == 0 && view.Tasks.Count == 0 {
		view.Tasks.Settle = settle
	}
	return err
}

// doSpread assigns the marked cases one by one: one that is refused stops no other.
func (p *Portal) doSpread(w http.ResponseWriter, r *http.Request) error {
	v, err := p.posted(w, r)
	if err != nil {
		return err
	}
	ctx, key := r.Context(), web.OnceKey(r)
	if id := r.PostFormValue("xong"); id != "" {
		if _, err := desk.Do(ctx, p.Desk, v.who, key, work.Settle, work.Ref{Province: v.who.Province, Task: id}); err != nil {
			return err
		}
		return v.to("/can-bo/phan-cong", "phan-cong")
	}
	var results []SpreadRow
	for i, ref := range r.PostForm["ho_so"] {
		if i >= 200 {
			break
		}
		row, err := v.assignOne(ref, key+"/"+strconv.Itoa(i))
		if err != nil {
			return err
		}
		results = append(results, row)
	}
	return v.showSpread(http.StatusOK, r.PostFormValue("cua"), results)
}

// noSuchCase is the row of a case that isn't there, or that this person may not see: it stops no other.
func noSuchCase(ref string) SpreadRow {
	return SpreadRow{Ref: ref, Title: "Hồ sơ không còn hoặc ông/bà không được xem", Due: ui.Due{None: true}, Result: "Chưa phân công: không tìm thấy hồ sơ này; hãy tải lại danh sách.", ResultBad: true}
}

// assignOne gives one case to the officer chosen for it and says what came of it.
func (v *visit) assignOne(ref, key string) (SpreadRow, error) {
	ctx := v.Context()
	province, id, _ := strings.Cut(ref, "/")
	n, err := strconv.ParseInt(province, 10, 64)
	if err != nil {
		return noSuchCase(ref), nil
	}
	c, found, err := store.Found(v.read.Case(ctx, n, id))
	if err != nil {
		return SpreadRow{}, err
	}
	if !found {
		return noSuchCase(ref), nil
	}
	row := SpreadRow{Ref: ref, Href: address("ho-so", n, id), Title: c.Title, Sub: dotted(c.DecisionNo, kindOf(c)), Due: v.caseDue(c)}
	officer := v.PostFormValue("cho." + ref)
	h, err := v.hands(ctx, c)
	if err != nil {
		return row, err
	}
	choices, err := h.choices(ctx, c, "")
	if err != nil {
		return row, err
	}
	for _, ch := range choices {
		if ch.ID == officer && ch.Barred {
			row.Result, row.ResultBad = "Không giao được: "+against(ch)+" ("+ui.Clause("L16.2d")+")", true
			return row, nil
		}
	}
	_, err = desk.Do(ctx, v.p.Desk, v.who, key, enforce.Assign, enforce.AssignIn{Province: n, Case: id, Officer: officer, Reason: strings.TrimSpace(v.PostFormValue("ly_do"))})
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal {
		row.Result, row.ResultBad = e.Text(), true
		return row, nil
	}
	if err != nil {
		return row, err
	}
	names, err := v.p.Store.Names(ctx, officer)
	row.Result = "Đã phân công " + names[officer] + " lúc " + v.now.Format(time.TimeOnly)[:5]
	return row, err
}

// proposal offers the officers of a case, best first, and says in words why.
func (v *visit) proposal(c casefile.Case) (options []ui.Option, words string, err error) {
	h, err := v.hands(v.Context(), c)
	if err != nil {
		return nil, "", err
	}
	row, err := h.row(v.Context(), c)
	if err != nil || len(row.Officers) == 0 {
		return nil, "", err
	}
	var whys []string
	for _, w := range row.Whys {
		whys = append(whys, w.Say)
	}
	words = "Đề xuất " + row.Officers[0].Label + ": " + strings.Join(whys, "; ") + "."
	if len(row.Others) > 0 {
		words += " Không đề xuất: " + strings.Join(row.Others, "; ") + "."
	}
	return row.Officers, words, nil
}
