package staff

import (
	"encoding/csv"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk/enforce"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/vn"
	"thads/internal/web/ui"
)

// manyCounted is beyond every case: who serves thousands at once is told how many they are.
const manyCounted = 1_000_000

// partyRows is how many parties or lines a page shows; a case may have 45,000.
const partyRows = 50

// parties lists a case's parties: ?ben a side, ?q words of name or address.
func (p *Portal) parties(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.look(w, r)
	if err != nil {
		return err
	}
	ctx, q := r.Context(), r.URL.Query()
	c, err := v.read.Case(ctx, province, id)
	if err != nil {
		return err
	}
	page, err := v.page("Đương sự", "/can-bo/tim")
	if err != nil {
		return err
	}
	f := store.PartyFilter{Side: q.Get("ben"), Unmet: q.Get("td") == "chua", Find: vn.Fold(q.Get("q")), After: q.Get("sau"), AfterID: q.Get("ma"), Limit: partyRows + 1}
	rows, err := v.read.PartyPage(ctx, c, f)
	if err != nil {
		return err
	}
	about, err := v.about(c, q.Get("van_ban"))
	if err != nil {
		return err
	}
	paper := ""
	if about.Href != "" {
		paper = q.Get("van_ban")
		if err := v.servedOf(c, paper, rows); err != nil {
			return err
		}
	}
	counts, upto := map[string]int{}, 0
	if f.Find != "" && f.Side == "" && f.After == "" && !f.Unmet && len(rows) <= partyRows { // all that was looked for is on this page
		for _, x := range rows {
			counts[x.Side]++
		}
	} else if counts, err = v.read.CountParties(ctx, c, f.Find); err != nil {
		return err
	}
	if f.Find != "" {
		upto = store.MostCounted
	}
	base := address("ho-so", province, id)
	view := PartiesView{Page: page, Crumbs: []ui.Crumb{{Href: base, Label: c.Title}}, Title: "Đương sự", Base: base, Find: q.Get("q"), Side: f.Side}
	href := func(side string) string {
		return base + "/duong-su?" + url.Values{"ben": {side}, "q": {view.Find}, "van_ban": {paper}}.Encode()
	}
	total := 0
	for _, side := range casefile.Sides {
		total += counts[side]
	}
	view.Pills = append(view.Pills, ui.Pill{Href: href(""), Label: "Tất cả", Count: total, Upto: upto, Current: f.Side == ""})
	for _, side := range casefile.Sides {
		if counts[side] > 0 || f.Side == side {
			view.Pills = append(view.Pills, ui.Pill{Href: href(side), Label: sideName[side], Count: counts[side], Upto: upto, Current: f.Side == side})
		}
	}
	view.Line = dotted(c.DecisionNo, ui.Counted(total, upto)+" người")
	if paper != "" {
		view.Served, view.Paper, view.About = true, paper, about
		view.Serve = base + "/tac-nghiep/" + strings.Replace(enforce.Telling, ".", "/", 1)
	} else if c.DecisionNo != "" {
		unmet, err := v.read.CountUnserved(ctx, c, store.MostCounted)
		if err != nil {
			return err
		}
		view.Served = true
		if f.Unmet {
			view.Unmet = "chua"
		}
		if unmet > 0 || f.Unmet {
			view.Pills = append(view.Pills, ui.Pill{Href: base + "/duong-su?" + url.Values{"ben": {f.Side}, "q": {view.Find}, "td": {"chua"}}.Encode(), Label: "Chưa tống đạt", Count: unmet, Upto: store.MostCounted,
				Current: f.Unmet, Tone: ui.Soon})
		}
		if unmet > 0 && people.Can(v.who, "enforce.step", people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}) {
			view.Serve = base + "/tac-nghiep/" + strings.Replace(enforce.Serving, ".", "/", 1)
		}
	}
	if len(rows) > partyRows {
		rows = rows[:partyRows]
		last := rows[partyRows-1]
		view.Next = base + "/duong-su?" + url.Values{"ben": {f.Side}, "q": {view.Find}, "td": {view.Unmet}, "van_ban": {paper}, "sau": {last.Side + "/" + last.Words}, "ma": {last.ID}}.Encode()
	}
	for _, x := range rows {
		one := PartyRow{ID: x.ID, Name: x.Name, Side: sideName[x.Side], Born: bare(x.BirthYear), Address: x.Address, Open: x.ServedOn == ""}
		one.Served, one.Tone = servedWords(x)
		view.Rows = append(view.Rows, one)
	}
	v.show(http.StatusOK, Parties(view))
	return nil
}

func bare(year int64) string {
	if year == 0 {
		return ""
	}
	return strconv.FormatInt(year, 10)
}

// lines lists a case's obligation lines, from after ?sau on.
func (p *Portal) lines(w http.ResponseWriter, r *http.Request) error {
	v, c, err := p.lookCase(w, r)
	if err != nil {
		return err
	}
	page, err := v.page("Nghĩa vụ", "/can-bo/tim")
	if err != nil {
		return err
	}
	from, _ := strconv.ParseInt(r.URL.Query().Get("sau"), 10, 64) //nolint:errcheck // anything else is the first page
	lines, err := v.read.LinePage(r.Context(), c, from, partyRows+1)
	if err != nil {
		return err
	}
	n, err := v.read.CountLines(r.Context(), c)
	if err != nil {
		return err
	}
	base := address("ho-so", c.Province, c.ID)
	view := LinesView{Page: page, Crumbs: []ui.Crumb{{Href: base, Label: c.Title}}, Title: "Nghĩa vụ", Line: dotted(c.DecisionNo, strconv.Itoa(n)+" khoản")}
	if len(lines) > partyRows {
		lines = lines[:partyRows]
		view.Next = fmt.Sprintf("%s/nghia-vu?sau=%d", base, lines[partyRows-1].Seq)
	}
	view.Lines = caseLinesOf(lines, v.lawAt(c.OpenedAt))
	for _, l := range lines {
		view.IDs = append(view.IDs, l.ID)
	}
	if people.Can(v.who, "enforce.step", people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}) {
		states, err := v.read.LineStates(r.Context(), c)
		if err != nil {
			return err
		}
		view.Pick = base + "/chon-khoan"
		ops, err := offers(v, c, states, base)
		if err != nil {
			return err
		}
		for _, o := range ops {
			for _, a := range o.Acts {
				view.Acts = append(view.Acts, ui.Option{Value: strings.TrimPrefix(a.Href, base+"/tac-nghiep/"), Label: a.Name})
			}
		}
	}
	v.show(http.StatusOK, Lines(view))
	return nil
}

// caseLinesOf are lines of a case whose clauses are of a law pack: that of the day it was opened.
func caseLinesOf(lines []casefile.Line, law string) (out []CaseLine) {
	for _, l := range lines {
		out = append(out, CaseLine{Text: casefile.KindName(l.Kind) + ": " + l.Text, State: lineState(l), Clause: ui.ClauseIn(law, l.Clause), Amount: l.Amount, Collected: l.Collected, Tone: ui.Info})
	}
	return out
}

// partyList is the list that a decision naming its people "theo danh sách kèm theo" goes out with, as a file: read and
// written a page at a time.
func (p *Portal) partyList(w http.ResponseWriter, r *http.Request) error {
	v, c, err := p.lookCase(w, r)
	if err != nil {
		return err
	}
	f := store.PartyFilter{Limit: 1000}
	first, err := v.read.PartyPage(r.Context(), c, f)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	w.Header().Set("Content-Disposition", `attachment; filename="danh-sach-duong-su.csv"`)
	out := csv.NewWriter(w)
	rows := [][]string{{"\ufeffSTT", "Họ tên", "Tư cách", "Năm sinh", "Nơi ở"}} // the mark makes office programs read it as UTF-8
	for n, page := 1, first; ; {
		for _, x := range page {
			rows = append(rows, []string{strconv.Itoa(n), cell(x.Name), sideName[x.Side], bare(x.BirthYear), cell(x.Address)})
			n++
		}
		if err := out.WriteAll(rows); err != nil || len(page) < f.Limit {
			return err
		}
		rows = rows[:0]
		last := page[len(page)-1]
		f.After, f.AfterID = last.Side+"/"+last.Words, last.ID
		if page, err = v.read.PartyPage(r.Context(), c, f); err != nil {
			return err
		}
	}
}

// cell keeps a spreadsheet from taking a name for a formula.
func cell(s string) string {
	if s != "" && (s[0] == '=' || s[0] == '+' || s[0] == '-' || s[0] == '@') {
		return "'" + s
	}
	return s
}

// shownLines and shownParties is how many the case's own page shows; the others are a link away.
const (
	shownLines   = 50
	shownParties = 10
)

// crowd is what a case's page shows of its lines and parties.
type crowd struct {
	law     string // of the day the case was opened
	base    string
	lines   []casefile.Line
	total   int
	states  []casefile.State // all there are among the lines
	parties []store.Standing
	counts  map[string]int
	decided bool // there is a decision to serve
	unmet   int  // persons it was not served on yet
}

func (v *visit) crowd(c casefile.Case) (*crowd, error) {
	ctx, w := v.Context(), &crowd{law: v.lawAt(c.OpenedAt), base: address("ho-so", c.Province, c.ID)}
	var err error
	if w.lines, err = v.read.LinePage(ctx, c, 0, shownLines); err != nil {
		return nil, err
	}
	w.total = len(w.lines)
	if w.total == shownLines {
		if w.total, err = v.read.CountLines(ctx, c); err != nil {
			return nil, err
		}
	}
	if w.states, err = v.read.LineStates(ctx, c); err != nil {
		return nil, err
	}
	if w.decided = c.DecisionNo != ""; w.decided {
		if w.unmet, err = v.read.CountUnserved(ctx, c, store.MostCounted); err != nil {
			return nil, err
		}
	}
	w.counts = map[string]int{}
	for _, side := range casefile.Sides {
		some, err := v.read.PartyPage(ctx, c, store.PartyFilter{Side: side, Limit: shownParties})
		if err != nil {
			return nil, err
		}
		if w.counts[side] = len(some); len(some) == shownParties {
			if w.counts[side], err = v.read.CountSide(ctx, c, side); err != nil {
				return nil, err
			}
		}
		w.parties = append(w.parties, some...)
	}
	return w, nil
}

func (w *crowd) into(view *CaseView) {
	view.Lines, view.LineCount = caseLinesOf(w.lines, w.law), w.total
	if w.total > len(w.lines) {
		view.MoreLines = w.base + "/nghia-vu?sau=" + strconv.FormatInt(w.lines[len(w.lines)-1].Seq, 10)
	}
	for _, x := range w.parties {
		one := CaseParty{Side: sideName[x.Side], Name: x.Name, Detail: dotted(year(x.BirthYear), x.Address)}
		if w.decided {
			one.Served, one.Tone = servedWords(x)
		}
		view.Parties = append(view.Parties, one)
	}
	if w.unmet > 0 {
		view.Unserved = fmt.Sprintf("Còn %s người chưa được tống đạt quyết định thi hành án.", ui.Counted(w.unmet, store.MostCounted))
	}
	total := 0
	for _, n := range w.counts {
		total += n
	}
	if total > len(w.parties) {
		view.MoreParties, view.PartyCount = w.base+"/duong-su", total
	}
}

// servedWords says when and how the decision was served on a person.
func servedWords(x store.Standing) (string, ui.Tone) {
	if x.ServedOn == "" {
		return "chưa được tống đạt", ui.Soon
	}
	return dotted("đã tống đạt "+ui.Day(x.ServedOn), x.ServedBy), ui.OK
}

// servable lists the persons the decision may be served on: those that were marked, or all of a case that has not too many.
func (v *visit) servable(c casefile.Case, marked []string) (people []StepChoice, many int, err error) {
	var rows []store.Standing
	if len(marked) > 0 {
		rows, err = v.read.StandingsOf(v.Context(), c, marked[:min(len(marked), mostChosen)])
	} else {
		rows, err = v.read.PartyPage(v.Context(), c, store.PartyFilter{Limit: mostChosen + 1})
	}
	if err != nil {
		return nil, 0, err
	}
	if len(rows) > mostChosen {
		many, err = v.read.CountUnserved(v.Context(), c, manyCounted)
		return nil, many, err
	}
	seen := map[string]bool{}
	for i, x := range rows {
		if seen[x.ID] { // one person may stand on two sides
			continue
		}
		seen[x.ID] = true
		words, _ := servedWords(x)
		people = append(people, StepChoice{ID: "nguoi-" + strconv.Itoa(i), Value: x.ID, Label: x.Name, Detail: dotted(sideName[x.Side], words),
			Checked: x.ServedOn == "", Fixed: x.ServedOn != ""})
	}
	return people, 0, nil
}

// mostChosen is how many lines a person marks one by one; a case with more lines than that is taken whole.
const mostChosen = 200

// stepLines reads the lines an act may be done for: those that were marked, or all of a case that has not too many.
func (v *visit) stepLines(c casefile.Case, marked []string) (lines []casefile.Line, many bool, err error) {
	if len(marked) > 0 {
		lines, err = v.read.LinesByID(v.Context(), c, marked[:min(len(marked), mostChosen)])
		return lines, false, err
	}
	lines, err = v.read.LinePage(v.Context(), c, 0, mostChosen+1)
	if len(lines) > mostChosen {
		return nil, true, err
	}
	return lines, false, err
}

// pickLines leads from marked lines to the form of the act chosen for them.
func (p *Portal) pickLines(w http.ResponseWriter, r *http.Request) error {
	v, c, err := p.lookCase(w, r)
	if err != nil {
		return err
	}
	q := r.URL.Query()
	op, act, _ := strings.Cut(q.Get("viec"), "/")
	return v.to(address("ho-so", c.Province, c.ID)+"/tac-nghiep/"+url.PathEscape(op)+"/"+url.PathEscape(act)+"?"+url.Values{"khoan": q["khoan"]}.Encode(), "")
}

// lineState says where a line stands; of a closed one also how it ended.
func lineState(l casefile.Line) string {
	if (l.State == casefile.Closed || l.State == casefile.Archived) && l.Was != "" {
		return dotted(l.State.Name(), l.Was.Name())
	}
	return l.State.Name()
}
