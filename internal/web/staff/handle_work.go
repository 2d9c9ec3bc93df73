package staff

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk/work"
	"thads/internal/message"
	"thads/internal/store"
	"thads/internal/task"
	"thads/internal/vn"
	"thads/internal/web/session"
	"thads/internal/web/ui"
)

const pageRows = 20

func (p *Portal) loginForm(w http.ResponseWriter, r *http.Request) error {
	if _, ok := session.Who(r); ok {
		http.Redirect(w, r, "/can-bo/", http.StatusSeeOther)
		return nil
	}
	p.Edge.Page(w, r, http.StatusOK, Login(LoginView{Next: r.URL.Query().Get("ve"), Demo: p.Demo}))
	return nil
}

// work is the list of what a person has to do, soonest due first; ?loc narrows it, ?sau goes on.
func (p *Portal) work(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	now, soon := v.now.UnixMicro(), v.now.Add(72*time.Hour).UnixMicro()
	q := r.URL.Query()
	due := map[string]string{"qua-han": "late", "ba-ngay": "soon"}[q.Get("loc")]
	f := store.TaskFilter{Due: due, Now: now, Soon: soon, Limit: pageRows + 1}
	from, urgent := strings.CutPrefix(q.Get("sau"), urgentMark)
	f.AfterDue, f.AfterID = after(from)
	f.After1st = urgent
	tasks, err := v.read.Tasks(r.Context(), f)
	if err != nil {
		return err
	}
	all, late, near, err := v.read.CountTasks(r.Context(), now, soon)
	if err != nil {
		return err
	}
	page, err := v.page("Việc của tôi", "/can-bo/")
	if err != nil {
		return err
	}
	view := WorkView{Page: page, Heading: "Việc của tôi", Line: ui.LongDay(v.now) + " · " + ui.Counted(all, store.MostCounted) + " việc, xếp theo thời hạn; việc chấm dứt biện pháp làm trước",
		Empty: "Việc mới sẽ hiện khi có hồ sơ được giao hoặc văn bản chờ xử lý."}
	for _, pill := range []struct {
		key, label string
		n          int
		tone       ui.Tone
	}{{"", "Tất cả", all, ""}, {"qua-han", "Quá hạn", late, ui.Late}, {"ba-ngay", "Trong 3 ngày", near, ui.Soon}} {
		href := "/can-bo/"
		if pill.key != "" {
			href += "?loc=" + pill.key
		}
		view.Pills = append(view.Pills, ui.Pill{Href: href, Label: pill.label, Count: pill.n, Upto: store.MostCounted, Tone: pill.tone, Current: q.Get("loc") == pill.key})
	}
	view.Pager = ui.Pager{Total: all}
	if len(tasks) > pageRows {
		tasks = tasks[:pageRows]
		last := tasks[pageRows-1]
		at := mark(last.DueAt, last.ID)
		if last.Urgent {
			at = urgentMark + at
		}
		view.Pager.Next = "/can-bo/?" + url.Values{"loc": {q.Get("loc")}, "sau": {at}}.Encode()
	}
	chosen := q.Get("chon")
	cases, err := v.casesOf(tasks)
	if err != nil {
		return err
	}
	names, err := v.owners(tasks)
	if err != nil {
		return err
	}
	for i, t := range tasks {
		row := v.taskRow(t, cases[t.CaseID])
		row.Next = dotted(forWhom(v.who, t, names), row.Next)
		row.Select = "/can-bo/?" + url.Values{"loc": {q.Get("loc")}, "sau": {q.Get("sau")}, "chon": {t.ID}}.Encode()
		if chosen == t.ID || chosen == "" && i == 0 {
			row.Selected = true
			if view.Selected, err = v.card(t, cases[t.CaseID]); err != nil {
				return err
			}
			if view.Selected.Hands, err = v.hand(t, names); err != nil {
				return err
			}
		}
		view.Rows = append(view.Rows, row)
	}
	view.Pager.From, view.Pager.To = min(1, len(tasks)), len(tasks)
	if may(v.who, "intake.receive") {
		view.Actions = []Link{{Href: "/can-bo/nhan", Label: "Nhận bản án", Icon: "upload", Key: "n"}}
	}
	if view.Warning, err = v.warning(); err != nil {
		return err
	}
	v.show(http.StatusOK, Work(view))
	return nil
}

// urgentMark begins the mark of a page that ended among the urgent.
const urgentMark = "gap_"

func after(s string) (int64, string) {
	due, id, ok := strings.Cut(s, "_")
	n, err := strconv.ParseInt(due, 10, 64)
	if !ok || err != nil {
		return 0, ""
	}
	return n, id
}

func mark(due int64, id string) string { return strconv.FormatInt(due, 10) + "_" + id }

// casesOf reads the cases that tasks are about, in one statement; those out of reach are left out.
func (v *visit) casesOf(tasks []task.Task) (map[string]casefile.Case, error) {
	var ids []string
	for _, t := range tasks {
		if t.CaseID != "" {
			ids = append(ids, t.CaseID)
		}
	}
	list, err := v.read.CasesByID(v.Context(), v.who.Province, ids)
	if err != nil {
		return nil, err
	}
	out := map[string]casefile.Case{}
	for _, c := range list {
		out[c.ID] = c
	}
	return out, nil
}

func (v *visit) taskRow(t task.Task, c casefile.Case) WorkRow {
	row := WorkRow{ID: t.ID, Href: taskPage(t), Due: v.due(t.DueAt), Title: t.Title, Next: t.Title}
	if t.Urgent {
		row.Next = dotted("Làm trước", row.Next)
	}
	if t.ClockID != "" {
		row.Why = whyPage(t.Province, t.ClockID)
	}
	if c.ID != "" {
		row.Title, row.Sub = c.Title, dotted(c.DecisionNo, kindOf(c))
		row.Stage, row.Step, row.Amount = c.State.Name(), stage(c.State), c.Amount
	} else if t.Note != "" {
		row.Sub = t.Note
	}
	return row
}

func kindOf(c casefile.Case) string {
	if c.FormCode == casefile.FormAsset {
		return casefile.KindName(casefile.AssetSale)
	}
	if c.ExOfficio {
		return "Chủ động"
	}
	return "Theo yêu cầu"
}

// taskPage is where a piece of work is done.
func taskPage(t task.Task) string {
	if formOf(t) {
		return "/can-bo/viec/" + t.ID // looked up when it is opened: a list must not
	}
	switch t.Kind {
	case "confirm":
		return address("nhan", t.Province, t.Subject)
	case "complete", "decide":
		return address("yeu-cau", t.Province, t.Subject)
	case store.KindReassign:
		return "/can-bo/phan-cong?cua=" + url.QueryEscape(t.Subject)
	case work.KindAccept:
		return "/can-bo/ban-giao"
	case "complete_paper":
		return address("van-ban", t.Province, t.Subject)
	case "sign":
		return "/can-bo/ky?chon=" + t.Subject
	case "seal":
		return "/can-bo/dong-dau?chon=" + t.Subject
	case message.KindCopy:
		return postPage + "?chon=" + t.Subject
	}
	return address("ho-so", t.Province, t.CaseID)
}

// card is the panel about one piece of work: the one next act, why and by when.
func (v *visit) card(t task.Task, c casefile.Case) (*WorkCard, error) {
	k := &WorkCard{Title: t.Title, Due: v.due(t.DueAt), Act: t.Title, Why: t.Note, Button: Link{Href: taskPage(t), Label: "Mở để làm", Icon: "pen-line", Key: "s", Primary: true}}
	if t.DueAt < casefile.NoDue {
		k.DueDay = "Hạn cuối: hết ngày " + time.UnixMicro(t.DueAt-1).In(v.now.Location()).Format("02/01/2006")
	}
	if c.ID == "" {
		return k, nil
	}
	k.Title, k.Sub, k.Open = c.Title, c.DecisionNo, address("ho-so", c.Province, c.ID)
	k.Pairs = []ui.Pair{{Term: "Tổng phải thi hành", Value: ui.Dong(c.Amount), Strong: true}, {Term: "Loại việc", Value: kindOf(c)}, {Term: "Tình trạng", Value: c.State.Name()}}
	clocks, err := v.read.Clocks(v.Context(), c.Province, c.ID, "")
	if err != nil {
		return nil, err
	}
	for _, cl := range clocks {
		if cl.ID == t.ClockID {
			k.Why = "Căn cứ " + ui.ClauseIn(cl.Pack, cl.Clause)
			w, err := v.whyOf(cl)
			if err != nil {
				return nil, err
			}
			k.Count = &w
		}
	}
	return k, nil
}

// search lists the cases a person may see: by words, state, or due time.
func (p *Portal) search(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	q := r.URL.Query()
	f := store.CaseFilter{Words: vn.Fold(q.Get("q")), State: casefile.State(q.Get("tt")), Limit: pageRows + 1}
	f.AfterDue, f.AfterID = after(q.Get("sau"))
	var cases []casefile.Case
	if number, ok := decisionTyped(q.Get("q")); ok {
		numbered := f
		numbered.Words, numbered.Number = "", number
		cases, err = v.read.Cases(r.Context(), numbered)
	}
	if err == nil && len(cases) == 0 { // it was no decision's number
		cases, err = v.read.Cases(r.Context(), f)
	}
	if err != nil {
		return err
	}
	page, err := v.page("Tất cả hồ sơ", "/can-bo/tim")
	if err != nil {
		return err
	}
	page.Find = q.Get("q")
	view := SearchView{Page: page, Query: q.Get("q")}
	if len(cases) > pageRows {
		cases = cases[:pageRows]
		last := cases[pageRows-1]
		view.Next = "/can-bo/tim?" + url.Values{"q": {q.Get("q")}, "tt": {q.Get("tt")}, "sau": {mark(last.DueAt, last.ID)}}.Encode()
	}
	outside, err := v.read.ClocksOutside(r.Context(), cases)
	if err != nil {
		return err
	}
	for _, c := range cases {
		waits := ""
		if d := v.awaited(outside[c.ID]); d.Whose != "" {
			waits = d.Text()
		}
		view.Rows = append(view.Rows, WorkRow{ID: c.ID, Href: address("ho-so", c.Province, c.ID), Due: v.caseDue(c), Why: whyCase(c), Title: c.Title,
			Sub: dotted(c.DecisionNo, kindOf(c), waits), Stage: c.State.Name(), Step: stage(c.State), Amount: c.Amount})
	}
	v.show(http.StatusOK, Search(view))
	return nil
}

// openTask leads from a task's id to where it is done.
func (p *Portal) openTask(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	t, err := v.read.Task(r.Context(), r.PathValue("id"))
	if err != nil {
		return err
	}
	page := taskPage(t)
	if formOf(t) {
		if page, err = v.dutyPage(t); err != nil {
			return err
		}
	}
	return v.to(page, "")
}
