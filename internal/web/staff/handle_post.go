package staff

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/notice"
	"thads/internal/errs"
	"thads/internal/message"
	"thads/internal/store"
	"thads/internal/web"
	"thads/internal/web/ui"
)

const (
	postRows = 50
	mostOpen = 1000 // how far what waits is counted
)

// post is the records officer's queue of copies; ?chon ticks one, ?sau goes on.
func (p *Portal) post(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	return v.showPost(http.StatusOK, "")
}

func (v *visit) showPost(status int, trouble string) error {
	if !may(v.who, "notice.sent") {
		return desk.ErrForbidden.New()
	}
	page, err := v.page("Gửi đi", postPage)
	if err != nil {
		return err
	}
	q := v.URL.Query()
	f := store.CopyFilter{Limit: postRows + 1}
	from, urgent := strings.CutPrefix(q.Get("sau"), urgentMark)
	f.AfterDue, f.AfterID = after(from)
	f.After1st = urgent
	list, err := v.read.CopiesByHand(v.Context(), f)
	if err != nil {
		return err
	}
	all, late, err := v.read.CountCopiesByHand(v.Context(), v.now.UnixMicro(), mostOpen)
	if err != nil {
		return err
	}
	sent, err := v.read.CopiesSent(v.Context(), postRows)
	if err != nil {
		return err
	}
	view := PostView{Page: page, Error: trouble, Today: v.now.Format("02/01/2006"), Line: postLine(all, late)}
	if view.OnceKey, err = v.onceKey(); err != nil {
		return err
	}
	for _, m := range notice.Manners {
		view.Manners = append(view.Manners, ui.Option{Value: m.Key, Label: m.Name})
	}
	if len(list) > postRows {
		list = list[:postRows]
		last := list[postRows-1]
		at := mark(last.DueAt, last.ID)
		if last.Urgent {
			at = urgentMark + at
		}
		view.Next = postPage + "?" + url.Values{"sau": {at}}.Encode()
	}
	if at := q.Get("chon"); at != "" && !slices.ContainsFunc(list, func(m message.Message) bool { return m.ID == at }) {
		m, found, err := store.Found(v.read.CopyByHand(v.Context(), v.who.Province, at))
		if err != nil {
			return err
		}
		if found && waits(m) {
			list = append([]message.Message{m}, list...)
		}
	}
	cases, err := v.casesAround(slices.Concat(list, sent))
	if err != nil {
		return err
	}
	partners, err := v.p.Store.Partners(v.Context())
	if err != nil {
		return err
	}
	for _, m := range list {
		row := PostRow{ID: m.ID, To: upperFirst(m.Holder), Due: v.due(m.DueAt), Since: ui.Day(desk.DayOf(time.UnixMicro(m.CreatedAt))), Checked: q.Get("chon") == m.ID, Case: caseLink(m, cases)}
		body, paper, err := v.inside(m)
		if err != nil {
			return err
		}
		row.Act, row.Paper = body.Name, paper
		switch {
		case m.Urgent && body.Ends:
			row.First = "Chấm dứt biện pháp: gửi trước"
		case m.Urgent:
			row.First = "Nơi nhận phải giữ biện pháp: gửi ngay"
		}
		if p, ok := message.Find(partners, m.Province, m.Holder); ok {
			row.Address = p.Address
		}
		if m.State == message.Failed {
			row.Why, row.Again = m.Answer, may(v.who, "notice.again")
		}
		view.Rows = append(view.Rows, row)
	}
	for _, m := range sent {
		body, _, err := v.inside(m)
		if err != nil {
			return err
		}
		view.OnWay = append(view.OnWay, SentRow{ID: m.ID, To: upperFirst(m.Holder), What: body.Name, How: m.Answer, Case: caseLink(m, cases)})
	}
	if view.Doors, err = v.doors(partners); err != nil {
		return err
	}
	v.show(status, Post(view))
	return nil
}

// waits says whether a copy is still to be sent by hand.
func waits(m message.Message) bool {
	return m.State == message.Failed || m.State == message.Ready && m.To == ""
}

func postLine(all, late int) string {
	n := strconv.Itoa(all)
	if all == mostOpen {
		n = "hơn " + strconv.Itoa(mostOpen-1)
	}
	line := n + " văn bản chờ gửi cho nơi chưa kết nối điện tử"
	if late > 0 {
		line = dotted(line, strconv.Itoa(late)+" quá hạn")
	}
	return line
}

// inside reads what a copy is of: the act, and the paper where the act has one.
func (v *visit) inside(m message.Message) (body message.Copy, paper Link, err error) {
	if err := json.Unmarshal([]byte(m.Body), &body); err != nil || body.Paper == "" {
		return body, paper, err
	}
	x, found, err := store.Found(v.read.Paper(v.Context(), m.Province, body.Paper))
	if err != nil || !found {
		return body, paper, err
	}
	label := x.Title
	if x.Number > 0 {
		label += " số " + x.NumberText()
	}
	return body, Link{Href: address("van-ban", x.Province, x.ID), Label: label}, nil
}

// casesAround reads the cases that copies are about.
func (v *visit) casesAround(list []message.Message) (map[string]casefile.Case, error) {
	var ids []string
	for _, m := range list {
		if !slices.Contains(ids, m.CaseID) {
			ids = append(ids, m.CaseID)
		}
	}
	found, err := v.read.CasesByID(v.Context(), v.who.Province, ids)
	if err != nil {
		return nil, err
	}
	out := map[string]casefile.Case{}
	for _, c := range found {
		out[c.ID] = c
	}
	return out, nil
}

func caseLink(m message.Message, cases map[string]casefile.Case) Link {
	c := cases[m.CaseID]
	return Link{Href: address("ho-so", m.Province, m.CaseID), Label: dotted(c.DecisionNo, c.Title)}
}

// doPost notes that what was ticked has left, all in one manner and under one number; or sends one that failed to its
// electronic door again.
func (p *Portal) doPost(w http.ResponseWriter, r *http.Request) error {
	v, err := p.posted(w, r)
	if err != nil {
		return err
	}
	f, key := r.PostFormValue, web.OnceKey(r)
	if again := f("lai"); again != "" {
		_, err := desk.Do(r.Context(), p.Desk, v.who, key, notice.Again, notice.AgainIn{Province: v.who.Province, ID: again})
		return v.posting(err, "luu")
	}
	ticked := r.PostForm["chon"]
	if len(ticked) == 0 {
		return v.posting(errNonePicked.New(), "")
	}
	var failed []string
	for _, id := range ticked {
		_, err := desk.Do(r.Context(), p.Desk, v.who, key+"/"+id, notice.Sent, notice.SentIn{Province: v.who.Province, ID: id, How: f("how"), Number: f("number"), Day: dayTyped(f("day")), To: f("to")})
		e := errs.As(err)
		if err != nil && (e == nil || e.Def.Kind == errs.Internal) {
			return err
		}
		if e != nil && !slices.Contains(failed, trouble(e)) {
			failed = append(failed, trouble(e))
		}
	}
	if len(failed) > 0 {
		return v.showPost(http.StatusUnprocessableEntity, strings.Join(failed, " "))
	}
	return v.to(postPage, "gui")
}

// trouble is a refusal with its clause, as a page says it.
func trouble(e *errs.Error) string {
	if e.Clause != "" {
		return e.Text() + " (" + ui.Clause(e.Clause) + ")"
	}
	return e.Text()
}

// posting answers one act on the queue: back to it, or the queue with what went wrong.
func (v *visit) posting(err error, flash string) error {
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal {
		return v.showPost(web.Status(e.Def.Kind), trouble(e))
	}
	if err != nil {
		return err
	}
	return v.to(postPage, flash)
}

// gotPost notes the day on which something that left was received.
func (p *Portal) gotPost(w http.ResponseWriter, r *http.Request) error {
	v, err := p.posted(w, r)
	if err != nil {
		return err
	}
	f := r.PostFormValue
	_, err = desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), notice.Got, notice.GotIn{Province: v.who.Province, ID: f("id"), Day: dayTyped(f("day")), By: f("by")})
	return v.posting(err, "luu")
}

// covers prints the covers of what was ticked.
func (p *Portal) covers(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	if !may(v.who, "notice.sent") {
		return desk.ErrForbidden.New()
	}
	q := r.URL.Query()
	if len(q["chon"]) == 0 {
		return v.showPost(http.StatusUnprocessableEntity, errNonePicked.New().Text())
	}
	page, err := v.page("Bìa gửi văn bản", postPage)
	if err != nil {
		return err
	}
	partners, err := p.Store.Partners(r.Context())
	if err != nil {
		return err
	}
	view := CoversView{Page: page, Crumbs: []ui.Crumb{{Href: postPage, Label: "Gửi đi"}}}
	for _, id := range q["chon"] {
		m, err := v.read.CopyByHand(r.Context(), v.who.Province, id)
		if err != nil {
			return err
		}
		_, paper, err := v.inside(m)
		if err != nil {
			return err
		}
		from, err := p.Store.Office(r.Context(), m.Office)
		if err != nil {
			return err
		}
		c := Cover{From: from.Name, FromAddress: from.Address, To: upperFirst(m.Holder), Number: paper.Label, Express: q.Get("how") == notice.Express}
		if _, number, ok := strings.Cut(paper.Label, " số "); ok {
			c.Number = number
		}
		if x, ok := message.Find(partners, m.Province, m.Holder); ok {
			c.To, c.Address = x.Name, x.Address
		}
		view.Covers = append(view.Covers, c)
	}
	v.show(http.StatusOK, Covers(view))
	return nil
}

// copies shows on the case's page who has which decision.
func (v *visit) copies(c casefile.Case) (out []CaseCopy, err error) {
	list, err := v.read.CopiesOf(v.Context(), c)
	if err != nil {
		return nil, err
	}
	for _, m := range slices.Backward(list) {
		var body message.Copy
		if err := json.Unmarshal([]byte(m.Body), &body); err != nil {
			return nil, err
		}
		x := CaseCopy{To: upperFirst(m.Holder), What: body.Name, Say: m.Answer, Gone: m.State == message.Sent || m.State == message.Delivered}
		switch {
		case m.State == message.Ready && m.To != "" && m.Tries == 0:
			x.State, x.Tone = "đang gửi điện tử", ui.Info
		case m.State == message.Ready && m.To != "":
			x.State, x.Tone = "đang gửi lại", ui.Soon
		case m.State == message.Ready:
			x.State, x.Tone = "chờ văn thư gửi", ui.Soon
		case m.State == message.Sent:
			x.State, x.Tone = "đã gửi", ui.Info
		case m.State == message.Delivered:
			x.State, x.Tone = "đã nhận", ui.OK
		default:
			x.State, x.Tone = "gửi điện tử không được", ui.Late
		}
		if waits(m) {
			if v.due(m.DueAt).Days < 0 && m.DueAt < casefile.NoDue {
				x.State, x.Tone = dotted(x.State, "quá hạn"), ui.Late
			}
			if may(v.who, "notice.sent") {
				x.Href = postPage + "?chon=" + m.ID
			}
		}
		out = append(out, x)
	}
	return out, nil
}

// doors are the electronic doors that something of the person's reach waits for, and how they behave.
func (v *visit) doors(partners []message.Partner) (out []DoorRow, err error) {
	queues, err := v.read.Queues(v.Context())
	if err != nil || len(queues) == 0 {
		return nil, err
	}
	states, err := v.p.Store.DoorStates(v.Context())
	if err != nil {
		return nil, err
	}
	for _, q := range queues {
		row := DoorRow{ID: q.Partner, Name: "Nơi nhận đã bỏ", N: q.N, Since: ui.Moment(time.UnixMicro(q.Since).In(desk.Zone()))}
		for _, p := range partners {
			if p.ID == q.Partner {
				row.Name = p.Name
			}
		}
		if d, shut := states[q.Partner]; shut {
			row.Why = fmt.Sprintf("Không nhận từ %s, đã thử %d lần: %s", ui.Moment(time.UnixMicro(d.Since).In(desk.Zone())), d.Fails, d.Why)
			row.Next, row.May = ui.Moment(time.UnixMicro(d.NextAt).In(desk.Zone())), may(v.who, "notice.knock")
		}
		out = append(out, row)
	}
	return out, nil
}

// knock has an electronic door tried at once.
func (p *Portal) knock(w http.ResponseWriter, r *http.Request) error {
	v, err := p.posted(w, r)
	if err != nil {
		return err
	}
	if _, err := desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), notice.Knock, notice.KnockIn{ID: r.PostFormValue("id")}); err != nil {
		return err
	}
	return v.to(postPage, "thu-lai")
}
