package citizen

import (
	"slices"

	"thads/internal/casefile"
	"thads/internal/document"
	"thads/internal/money"
	"thads/internal/store"
	"thads/internal/web/ui"
)

// An Ended says plainly how a case ended that was not carried out to the end, and what of it was.
type Ended struct {
	Status string // of the case, in a few words
	Title  string
	Text   []string
	Paper  string // that says it, with number and day
	When   string
}

// endWords are the ends of a duty other than that it was done, with what people read and the papers that say so.
var endWords = map[casefile.State]struct {
	status, title, text string
	forms               []string
}{
	casefile.Terminated: {"Đã đình chỉ thi hành án", "Việc thi hành án đã đình chỉ",
		"Cơ quan thi hành án không tiếp tục thi hành nữa. Đình chỉ không có nghĩa là đã thi hành xong; lý do ghi trong quyết định đình chỉ.", []string{"QDT-027", "QDT-028"}},
	casefile.SentBack: {"Đã gửi lại yêu cầu thi hành án", "Cơ quan đã gửi lại yêu cầu thi hành án",
		"Người phải thi hành án chưa có điều kiện thi hành nên cơ quan gửi lại yêu cầu và thôi theo dõi việc này; lý do ghi trong thông báo.", []string{"TB-049"}},
	casefile.Withdrawn: {"Quyết định thi hành án không còn hiệu lực", "Quyết định thi hành án đã bị thu hồi hoặc huỷ",
		"Cơ quan không thi hành theo quyết định này nữa; lý do ghi trong quyết định thu hồi hoặc huỷ.", []string{"QDT-034"}},
	casefile.OtherEnd: {"Đã kết thúc thi hành án", "Việc thi hành án đã kết thúc trong trường hợp khác theo luật",
		"Cơ quan không tiếp tục thi hành nữa; lý do ghi trong văn bản đã gửi cho đương sự.", nil},
}

// endOf is how a line ended; closing a case keeps it beside. empty: it was done, or goes on.
func endOf(l casefile.Line) casefile.State {
	s := l.State
	if (s == casefile.Closed || s == casefile.Archived) && l.Was != "" {
		s = l.Was
	}
	if _, other := endWords[s]; other {
		return s
	}
	return ""
}

// ended says how a case ended none of whose duties goes on, when some of them were not done; nil for every other case.
func ended(p store.Public) *Ended {
	var ends []casefile.State
	var owed, got int64
	for _, l := range p.Lines {
		if !l.State.Ended() {
			return nil
		}
		if s := endOf(l); s != "" {
			if !slices.Contains(ends, s) {
				ends = append(ends, s)
			}
			owed += l.Amount
			got += l.Collected
		}
	}
	if len(ends) == 0 {
		return nil
	}
	w := endWords[ends[0]]
	e := &Ended{Status: w.status, Title: w.title, Text: []string{w.text}}
	all := 0
	for _, l := range p.Lines {
		if endOf(l) == ends[0] {
			all++
		}
	}
	if all < len(p.Lines) {
		e.Status = "Đã kết thúc, có khoản không thi hành nữa"
		e.Title = w.title + " (một phần)"
	}
	if owed > 0 {
		e.Text = append(e.Text, "Trong các khoản ấy, cơ quan đã thu "+money.Format(money.Dong(got))+" đồng trên "+money.Format(money.Dong(owed))+" đồng.")
	}
	for _, x := range p.Papers {
		if x.State == document.Issued && slices.Contains(w.forms, x.FormCode) {
			e.Paper, e.When = x.Title+" số "+x.NumberText()+" ngày "+ui.Day(x.NumberedOn), ui.Day(x.NumberedOn)
		}
	}
	return e
}
