package staff

import (
	"cmp"
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/web"
	"thads/internal/web/ui"
)

// signQueue is what waits for this person's signature: his own family, or the head's when he is the head or has the power.
func (p *Portal) signQueue(w http.ResponseWriter, r *http.Request) error {
	return p.showSign(w, r, http.StatusOK, "")
}

func (p *Portal) showSign(w http.ResponseWriter, r *http.Request, status int, trouble string) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	page, err := v.page("Chờ ký", "/can-bo/ky")
	if err != nil {
		return err
	}
	key, err := v.onceKey()
	if err != nil {
		return err
	}
	papers, err := v.signable()
	if err != nil {
		return err
	}
	names, cases, err := v.around(papers)
	if err != nil {
		return err
	}
	dues, err := v.paperDues(papers, cases)
	if err != nil {
		return err
	}
	slices.SortStableFunc(papers, func(a, b document.Paper) int { // what lifts a restriction stays first
		if a.Lifts() != b.Lifts() {
			if a.Lifts() {
				return -1
			}
			return 1
		}
		return cmp.Compare(dues[a.ID], dues[b.ID])
	})
	view := SignView{Page: page, OnceKey: key, Error: trouble}
	chosen := r.URL.Query().Get("chon")
	for i, x := range papers {
		c := cases[x.CaseID]
		row := SignRow{Pick: x.ID + "@" + strconv.FormatInt(x.Rev, 10), Select: "/can-bo/ky?chon=" + x.ID, Href: address("van-ban", x.Province, x.ID), Title: x.Title, Sub: c.Title, Drafter: names[x.DrafterID], Due: v.due(dues[x.ID])}
		if c.Amount > 0 {
			row.Sub = dotted(c.Title, ui.Dong(c.Amount))
		}
		if x.Lifts() {
			row.Sub = dotted("Ký trước: căn cứ của biện pháp không còn", row.Sub)
		}
		if chosen == x.ID || chosen == "" && i == 0 {
			row.Selected = true
			view.Selected = v.signCard(x, c)
		}
		view.Rows = append(view.Rows, row)
	}
	v.show(status, Sign(view))
	return nil
}

func (v *visit) signCard(x document.Paper, c casefile.Case) *SignCard {
	card := &SignCard{ID: x.ID, Title: x.Title, Line: dotted("Mẫu "+x.FormCode, c.Title)}
	if x.CaseID != "" {
		card.Case = address("ho-so", x.Province, x.CaseID)
	}
	var rs []issue.Reason
	if json.Unmarshal([]byte(x.Reasons), &rs) == nil {
		for _, q := range rs {
			card.Checks = append(card.Checks, Check{Text: q.Say, OK: true, Clause: q.Clause})
		}
	}
	if doc, err := v.p.Press.Preview(x); err == nil {
		card.Paper = doc
	}
	return card
}

func (v *visit) signable() ([]document.Paper, error) {
	all, err := v.read.Papers(v.Context(), 500, document.Submitted)
	if err != nil {
		return nil, err
	}
	ds, err := v.read.DelegationsTo(v.Context())
	if err != nil {
		return nil, err
	}
	var out []document.Paper
	for _, x := range all {
		if _, ok := people.CanSign(v.who, x.Family, people.Subject{Province: x.Province, OfficeCode: x.OfficeCode, OfficerID: x.OfficerID}, desk.DayOf(v.now), ds); ok {
			out = append(out, x)
		}
	}
	return out, nil
}

// around reads what a list of papers needs beside them: names of people, and the cases.
func (v *visit) around(papers []document.Paper) (map[string]string, map[string]casefile.Case, error) {
	var ids, people []string
	for _, x := range papers {
		people = append(people, x.DrafterID, x.SignerID)
		if x.CaseID != "" {
			ids = append(ids, x.CaseID)
		}
	}
	names, err := v.p.Store.Names(v.Context(), people...)
	if err != nil {
		return nil, nil, err
	}
	names["robot"] = "Hệ thống soạn"
	list, err := v.read.CasesByID(v.Context(), v.who.Province, ids)
	if err != nil {
		return nil, nil, err
	}
	cases := map[string]casefile.Case{}
	for _, c := range list {
		cases[c.ID] = c
	}
	return names, cases, nil
}

// paperDues is by when each paper must be signed or sealed: the period of the work on it, which a paper that lifts a
// restriction has of its own; without one, what its case is due next. Papers without any end come last.
func (v *visit) paperDues(papers []document.Paper, cases map[string]casefile.Case) (map[string]int64, error) {
	var ids []string
	for _, x := range papers {
		ids = append(ids, x.ID)
	}
	work, err := v.read.WorkOn(v.Context(), v.who.Province, ids)
	if err != nil {
		return nil, err
	}
	out := map[string]int64{}
	for _, x := range papers {
		due := cases[x.CaseID].DueAt
		if w, ok := work[x.ID]; ok && w.DueAt > 0 {
			due = w.DueAt
		}
		if due == 0 {
			due = casefile.NoDue
		}
		out[x.ID] = due
	}
	return out, nil
}

var errNonePicked = errs.Define(errs.Invalid, "staff.none_picked", "Chưa chọn văn bản nào; hãy đánh dấu văn bản rồi làm lại.")

func refs(r *http.Request, province int64) ([]issue.Ref, error) {
	var out []issue.Ref
	for _, pick := range r.PostForm["chon"] {
		id, seen, _ := strings.Cut(pick, "@")
		out = append(out, issue.Ref{Province: province, ID: id, Seen: seen}) // the revision that stood on the list
	}
	if len(out) == 0 {
		return nil, errNonePicked.New()
	}
	return out, nil
}

// sign signs what was ticked, the person's key unlocked once.
func (p *Portal) sign(w http.ResponseWriter, r *http.Request) error {
	return p.batch(w, r, p.showSign, "/can-bo/ky", "ky", func(v *visit, pin string, refs []issue.Ref, key string) ([]issue.Result, error) {
		me, err := v.read.Me(r.Context())
		if err != nil {
			return nil, err
		}
		return p.Press.SignAll(r.Context(), v.who, me.Title, pin, refs, key)
	})
}

type showFunc = func(http.ResponseWriter, *http.Request, int, string) error

// batch does one thing to many papers: each has its own result, and what failed is told by title.
func (p *Portal) batch(w http.ResponseWriter, r *http.Request, again showFunc, back, flash string, do func(*visit, string, []issue.Ref, string) ([]issue.Result, error)) error {
	v, err := p.posted(w, r)
	if err != nil {
		return err
	}
	list, err := refs(r, v.who.Province)
	var results []issue.Result
	if err == nil {
		key := web.OnceKey(r)
		if key == "" {
			return desk.ErrNoKey.New()
		}
		results, err = do(v, r.PostFormValue("pin"), list, key)
	}
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal {
		return again(w, r, web.Status(e.Def.Kind), e.Text())
	}
	if err != nil {
		return err
	}
	var failed []string
	for _, x := range results {
		if x.Err == nil {
			continue
		}
		say := "lỗi hệ thống, đã ghi lại"
		if e := errs.As(x.Err); e != nil {
			say = e.Text()
		} else {
			p.Edge.Log.Error("batch", "paper", x.ID, "err", x.Err)
		}
		failed = append(failed, x.Title+": "+say)
	}
	if len(failed) > 0 {
		return again(w, r, http.StatusConflict, strconv.Itoa(len(results)-len(failed))+" văn bản xong, "+strconv.Itoa(len(failed))+" chưa xong. "+strings.Join(failed, " "))
	}
	return v.to(back, flash)
}

func (p *Portal) sendBack(w http.ResponseWriter, r *http.Request) error {
	v, err := p.posted(w, r)
	if err != nil {
		return err
	}
	in := issue.Ref{Province: v.who.Province, ID: r.PostFormValue("van_ban"), Reason: r.PostFormValue("ly_do")}
	_, err = desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), issue.Return, in)
	if e := errs.As(err); e != nil && e.Def.Kind == errs.Invalid {
		return p.showSign(w, r, web.Status(e.Def.Kind), e.Text())
	}
	if err != nil {
		return err
	}
	return v.to("/can-bo/ky", "tra-lai")
}
