package staff

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"thads/internal/desk"
	"thads/internal/desk/work"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/web"
	"thads/internal/web/ui"
)

const giveRows = 50

func (p *Portal) give(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	return v.showGive(http.StatusOK, r.URL.Query().Get("cua"), nil, nil)
}

// showGive lists a person's open work, his own when nobody is named.
func (v *visit) showGive(status int, from string, kept []string, flash *ui.Flash) error {
	if !may(v.who, "work.hand_over") {
		return desk.ErrForbidden.New()
	}
	if from == "" {
		from = v.who.ID
	}
	ctx := v.Context()
	a, err := v.read.Account(ctx, from)
	if err != nil {
		return err
	}
	page, err := v.page("Bàn giao việc", "/can-bo/ban-giao")
	if err != nil {
		return err
	}
	if flash != nil {
		page.Flash = flash
	}
	view := GiveView{Page: page, From: from, FromName: a.Name, Own: from == v.who.ID, Kept: kept}
	refused := status != http.StatusOK
	if refused {
		view.Reason = v.PostFormValue("ly_do")
	}
	if view.OnceKey, err = v.onceKey(); err != nil {
		return err
	}
	if view.Total, err = v.read.CountTasksOf(ctx, from); err != nil {
		return err
	}
	f := store.TaskFilter{Limit: giveRows + 1}
	f.AfterDue, f.AfterID = after(v.URL.Query().Get("sau"))
	tasks, err := v.read.TasksOf(ctx, from, f)
	if err != nil {
		return err
	}
	if len(tasks) > giveRows {
		tasks = tasks[:giveRows]
		last := tasks[giveRows-1]
		view.Next = "/can-bo/ban-giao?" + url.Values{"cua": {from}, "sau": {mark(last.DueAt, last.ID)}}.Encode()
	}
	colleagues, err := v.read.Colleagues(ctx)
	if err != nil {
		return err
	}
	names := map[string]string{}
	view.To = []ui.Option{{Value: "", Label: "Chọn người nhận"}} // nobody gets work because he stands first in a list
	for _, c := range colleagues {
		names[c.ID] = c.Name
		if c.ID != from && c.Role != people.Admin && c.Role != people.Procurator {
			view.To = append(view.To, ui.Option{Value: c.ID, Label: c.Name + ", " + c.Role.Name(), Selected: refused && c.ID == v.PostFormValue("cho")})
		}
	}
	cases, err := v.casesOf(tasks)
	if err != nil {
		return err
	}
	for _, t := range tasks {
		row := GiveRow{ID: t.ID, Href: taskPage(t), Title: t.Title, Sub: t.Note, Due: v.due(t.DueAt), Helper: names[t.DeputyID], Checked: refused && slices.Contains(v.PostForm["viec_id"], t.ID)}
		if c, ok := cases[t.CaseID]; ok {
			row.Sub = dotted(c.Title, c.DecisionNo)
		}
		view.Rows = append(view.Rows, row)
	}
	if may(v.who, "work.accept") {
		waiting, err := v.read.HandOvers(ctx)
		if err != nil {
			return err
		}
		for _, h := range waiting {
			if people.Can(v.who, "work.accept", people.Subject{Province: h.Province, OfficeCode: h.Office}) {
				view.Waiting = append(view.Waiting, TakeInRow{ID: h.ID, From: names[h.FromID], To: names[h.ToID], Reason: h.Reason, When: ui.Moment(time.UnixMicro(h.At).In(desk.Zone())), Count: len(strings.Fields(h.Tasks))})
			}
		}
	}
	v.show(status, Give(view))
	return nil
}

func (p *Portal) doGive(w http.ResponseWriter, r *http.Request) error {
	v, err := p.posted(w, r)
	if err != nil {
		return err
	}
	f, ctx, key := r.PostFormValue, r.Context(), web.OnceKey(r)
	from := f("cua")
	if from == "" {
		from = v.who.ID
	}
	var out work.HandedOver
	in := work.HandOverIn{Province: v.who.Province, From: from, To: f("cho"), Tasks: r.PostForm["viec_id"], Reason: f("ly_do")}
	say := "Đã bàn giao %d việc."
	switch f("viec") {
	case "chon":
		if len(in.Tasks) == 0 {
			in.From = "" // the act says what is missing
		}
		out, err = desk.Do(ctx, p.Desk, v.who, key, work.HandOver, in)
	case "tat-ca":
		out, err = v.giveAll(key, in)
	case "giup":
		say = "Đã giao người giúp %d việc."
		out, err = desk.Do(ctx, p.Desk, v.who, key, work.Deputy, work.DeputyIn{Province: in.Province, Tasks: in.Tasks, Helper: in.To})
	case "nhan", "tu-choi":
		say = "Đã trả lời đề nghị bàn giao; %d việc được tiếp nhận."
		out, err = desk.Do(ctx, p.Desk, v.who, key, work.Accept, work.AcceptIn{Province: v.who.Province, ID: f("id"), Yes: f("viec") == "nhan", Reason: f("ly_do")})
	case "nhan-viec", "tra-viec":
		return v.takeOrReturn(key)
	default:
		p.Edge.NoPage(w, r)
		return nil
	}
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal {
		return v.showGive(web.Status(e.Def.Kind), from, nil, &ui.Flash{Tone: ui.Late, Text: e.Text()})
	}
	if err != nil {
		return err
	}
	flash := &ui.Flash{Tone: ui.OK, Text: fmt.Sprintf(say, out.Moved)}
	if out.Waiting != "" {
		flash.Text += " Việc cho người của đơn vị khác chờ lãnh đạo đơn vị đó tiếp nhận."
	}
	var kept []string
	for _, k := range out.Kept {
		if len(kept) == 20 {
			kept = append(kept, fmt.Sprintf("và %d việc khác", len(out.Kept)-20))
			break
		}
		kept = append(kept, k.Title+": "+k.Why)
	}
	return v.showGive(http.StatusOK, from, kept, flash)
}

// giveAll hands everything over, a part at a time, so that nobody waits for a person's ten thousand tasks.
func (v *visit) giveAll(key string, in work.HandOverIn) (all work.HandedOver, err error) {
	in.Tasks = nil
	for n := 0; ; n++ {
		out, err := desk.Do(v.Context(), v.p.Desk, v.who, fmt.Sprintf("%s/%d", key, n), work.HandOver, in)
		if err != nil {
			return all, err
		}
		all.Moved, all.Kept = all.Moved+out.Moved, append(all.Kept, out.Kept...)
		if out.Waiting != "" {
			all.Waiting = out.Waiting
		}
		if in.After = out.Next; in.After == "" {
			return all, nil
		}
	}
}

// takeOrReturn takes a role's task or gives it back, from the panel of the work list.
func (v *visit) takeOrReturn(key string) error {
	act := work.Take
	if v.PostFormValue("viec") == "tra-viec" {
		act = work.Return
	}
	if _, err := desk.Do(v.Context(), v.p.Desk, v.who, key, act, work.Ref{Province: v.who.Province, Task: v.PostFormValue("id")}); err != nil {
		return err
	}
	return v.to("/can-bo/?chon="+url.QueryEscape(v.PostFormValue("id")), "luu")
}
