package citizen

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
	"time"

	"thads/internal/casefile"
	"thads/internal/document"
	"thads/internal/store"
	"thads/internal/task"
	"thads/internal/vn"
	"thads/internal/web/ui"
)

var zone = time.FixedZone("ICT", 7*3600)

func view(p store.Public, code string, now time.Time) CaseView {
	v := CaseView{Code: code, Office: p.Office.Name, AsOf: now.In(zone).Format("02/01/2006 15:04"),
		Help: Help{Office: p.Office.Name, Address: p.Office.Address}}
	if p.Kind == "request" {
		request(&v, p)
		return v
	}
	if p.Officer != "" {
		v.Help.Officer = p.Officer + ", Chấp hành viên"
	}
	v.Number = p.Case.DecisionNo
	v.Status, v.Tone = status(p.Case.State)
	if words := gone(p); words != "" {
		v.Status, v.Tone = words, ui.Info
	}
	if v.Ended = ended(p); v.Ended != nil && p.Case.State.Ended() {
		v.Status, v.Tone = v.Ended.Status, ui.Info
	}
	v.Line = line(p)
	v.Todo = todoOf(p, now)
	v.Steps = steps(p)
	for _, x := range p.Papers {
		if x.State == document.Cancelled {
			v.Voided = append(v.Voided, x.Title+" số "+x.NumberText()+" ngày "+ui.Day(x.NumberedOn))
		}
	}
	return v
}

// gone says of a case none of whose duties is left here that another agency has them; empty for every other case.
func gone(p store.Public) string {
	words := ""
	for _, l := range p.Lines {
		switch l.State {
		case casefile.Entrusted:
			words = "Đã uỷ thác cho cơ quan thi hành án tỉnh, thành phố khác"
		case casefile.Refused:
			words = "Đã trả lại cơ quan uỷ thác"
		default:
			return ""
		}
	}
	return words
}

func status(s casefile.State) (string, ui.Tone) {
	switch s {
	case casefile.Received:
		return "Đang chuẩn bị quyết định thi hành án", ui.Info
	case casefile.Docketed:
		return "Đã có quyết định thi hành án", ui.Info
	case casefile.Voluntary:
		return "Đang trong thời hạn tự nguyện thi hành", ui.Soon
	case casefile.Lifting:
		return "Các khoản đã hết, cơ quan còn phải chấm dứt biện pháp đang áp dụng", ui.Soon
	case casefile.Closing:
		return "Các khoản đã hết, cơ quan đang làm thủ tục kết thúc", ui.Info
	case casefile.Done, casefile.Closed, casefile.Archived:
		return "Đã thi hành xong", ui.OK
	}
	return s.Name(), ui.Info
}

// line says who owes what to whom, names masked.
func line(p store.Public) string {
	debtors, payees := masked(p, "debtor"), masked(p, "creditor")
	switch {
	case len(debtors) == 0 && len(payees) > 0:
		return join(payees) + " được trả lại tiền, tài sản."
	case len(debtors) == 0:
		return "Việc xử lý vật chứng, tài sản theo bản án."
	case len(payees) == 0:
		return join(debtors) + " phải nộp tiền cho Nhà nước."
	}
	return join(debtors) + " phải thi hành nghĩa vụ cho " + join(payees) + "."
}

func masked(p store.Public, side string) (out []string) {
	for _, s := range p.Sides {
		if s.Side != side {
			continue
		}
		for _, x := range p.Parties {
			if x.ID == s.PartyID {
				out = append(out, vn.Mask(x.Name))
			}
		}
	}
	return out
}

func join(names []string) string {
	if len(names) > 3 {
		names = append(names[:3:3], "và những người khác")
	}
	return strings.Join(names, ", ")
}

func todoOf(p store.Public, now time.Time) *Todo {
	var amount int64
	for _, l := range p.Lines {
		if l.DebtorIDs != "" && !l.State.Ended() {
			amount += l.Amount
		}
	}
	switch p.Case.State {
	case casefile.Received, casefile.Lifting, casefile.Closing:
		return nil
	}
	if p.Case.State.Ended() || amount == 0 && len(masked(p, "debtor")) > 0 && p.Case.State != casefile.Voluntary {
		return nil
	}
	if len(masked(p, "debtor")) == 0 {
		return &Todo{Title: "Việc cần làm: chờ giấy báo đến nhận", Text: "Cơ quan thi hành án sẽ báo ngày, giờ và giấy tờ cần mang theo."}
	}
	t := &Todo{Title: "Việc cần làm: nộp tiền thi hành án", Amount: amount,
		Text: "Người phải thi hành có 10 ngày để tự nguyện, kể từ ngày nhận được quyết định.",
		Note: "Quá hạn mà chưa nộp thì có thể bị cưỡng chế và phải chịu chi phí cưỡng chế."}
	if amount == 0 {
		t.Title = "Việc cần làm: thực hiện nghĩa vụ ghi trong quyết định"
	}
	if c := clock(p.Clocks, "T-040"); c != nil {
		t.Title = "Việc cần làm đến hết ngày " + ui.Day(c.DueDay)
		t.Late = now.UnixMicro() >= c.DueAt
		left := int((c.DueAt - now.UnixMicro()) / (24 * 3600 * 1e6))
		t.Text = "Còn " + strconv.Itoa(left) + " ngày để tự nguyện thi hành." // today not counted, as the period itself counts
		if left == 0 {
			t.Text = "Hôm nay là ngày cuối để tự nguyện thi hành."
		}
		if t.Late {
			t.Text = "Thời hạn tự nguyện đã hết. Hãy liên hệ ngay Chấp hành viên."
		}
	}
	if own := periods(p, now); own != "" {
		t.Title, t.Late = "Việc cần làm trong thời hạn tự nguyện của từng người", false
		t.Text = "Mỗi người có 10 ngày, tính từ ngày chính người ấy nhận được quyết định. " + own
	}
	if p.Office.Account != "" && amount > 0 {
		t.How = []ui.Pair{{Term: "Số tài khoản", Value: p.Office.Account, Strong: true}, {Term: "Nơi mở", Value: "Kho bạc Nhà nước"},
			{Term: "Nội dung chuyển khoản", Value: "THADS " + p.Case.PublicCode[:9], Strong: true}}
	}
	return t
}

// periods says until when each debtor may comply by himself, where they were not all served on one day; empty where one
// day holds for all, or nobody's period runs.
func periods(p store.Public, now time.Time) string {
	days, runs := map[string]string{}, false
	for _, c := range p.Clocks {
		if c.Duty == "T-040" && c.DueAt > now.UnixMicro() {
			days[dayOf(c.StartedAt)], runs = c.DueDay, true
		}
	}
	names, same := map[string]string{}, map[string]bool{}
	for _, x := range p.Parties {
		names[x.ID] = vn.Mask(x.Name)
	}
	var say []string
	for _, s := range p.Sides {
		if s.Side != casefile.Debtor {
			continue
		}
		same[s.ServedOn] = true
		switch due, ok := days[s.ServedOn]; {
		case s.ServedOn == "":
			say = append(say, names[s.PartyID]+": chưa nhận được quyết định")
		case ok:
			say = append(say, names[s.PartyID]+": đến hết ngày "+ui.Day(due))
		default:
			say = append(say, names[s.PartyID]+": đã hết thời hạn")
		}
	}
	if !runs || len(same) < 2 {
		return ""
	}
	if len(say) > 5 {
		say = append(say[:5:5], "và những người khác")
	}
	return strings.Join(say, "; ") + "."
}

func clock(cs []task.Clock, duty string) *task.Clock {
	for i := range cs {
		if cs[i].Duty == duty {
			return &cs[i]
		}
	}
	return nil
}

// order is the road of a case as citizens read it.
var order = []struct{ what, icon string }{
	{"Đã nhận bản án", "check"}, {"Có quyết định thi hành án", "file-check"}, {"Tự nguyện thi hành", "wallet"},
	{"Trả tiền, tài sản cho người được nhận", "banknote"}, {"Xong", "circle-check"},
}

func steps(p store.Public) []Step {
	at := 1
	switch p.Case.State {
	case casefile.Received:
	case casefile.Docketed, casefile.Voluntary:
		at = 2
	case casefile.Lifting, casefile.Closing:
		at = 4
	case casefile.Done, casefile.Closed, casefile.Archived:
		at = 5
	default:
		at = 3
	}
	out := make([]Step, len(order))
	for i, o := range order {
		out[i] = Step{What: o.what, Icon: o.icon}
		switch {
		case i < at:
			out[i].State, out[i].Icon = "done", "check"
		case i == at:
			out[i].State = "now"
		}
	}
	if len(masked(p, "debtor")) == 0 { // nobody owes anything: there is no voluntary period
		out = append(out[:2], out[3:]...)
	}
	out[0].When = ui.Day(dayOf(p.Title.ReceivedAt))
	if p.Case.DecisionNo != "" {
		out[1].When = ui.Day(p.Case.DecisionOn) + " · Số " + p.Case.DecisionNo
	}
	if e := ended(p); e != nil { // the road that was not gone is not shown as gone
		return append(out[:2:2], Step{What: e.Status, When: e.When, Icon: "check", State: "done"})
	}
	if words := gone(p); words != "" {
		n := 1
		if p.Case.DecisionNo != "" {
			n = 2
		}
		return append(out[:n:n], Step{What: words, Icon: "check", State: "done"})
	}
	return out
}

func request(v *CaseView, p store.Public) {
	r := p.Request
	v.Line = "Yêu cầu thi hành án của " + vn.Mask(r.Requester) + "."
	v.Status, v.Tone = "Đã nhận yêu cầu, đang xem xét", ui.Info
	v.Steps = []Step{{What: "Đã nhận yêu cầu", When: ui.Day(r.FiledDay), Icon: "check", State: "done"},
		{What: "Xem xét trong 05 ngày làm việc", Icon: "clock", State: "now"}, {What: "Có quyết định thi hành án", Icon: "file-check"}}
	switch r.State {
	case casefile.ToComplete:
		v.Status, v.Tone = "Cần bổ sung giấy tờ", ui.Soon
		v.Todo = &Todo{Title: "Việc cần làm: bổ sung giấy tờ", Text: "Hãy xem thông báo bổ sung và mang giấy tờ còn thiếu đến cơ quan."}
	case casefile.Refused:
		v.Status, v.Tone = "Không được chấp nhận, đã có thông báo", ui.Late
	case casefile.Docketed:
		v.Status, v.Tone = "Đã ra quyết định thi hành án", ui.OK
		for i := range v.Steps {
			v.Steps[i].State, v.Steps[i].Icon = "done", "check"
		}
	case casefile.Entrusted:
		v.Status = "Đang chuyển đến cơ quan có thẩm quyền"
	}
}

func dayOf(micro int64) string {
	if micro == 0 {
		return ""
	}
	return time.UnixMicro(micro).In(zone).Format(time.DateOnly)
}

func hashOf(data []byte) string {
	h := sha256.Sum256(data)
	return hex.EncodeToString(h[:])
}

func known(p document.Paper, office string) *KnownPaper {
	k := &KnownPaper{Date: ui.Day(p.NumberedOn), Title: p.Title, Office: office, Voided: p.State == document.Cancelled}
	if p.Number > 0 {
		k.Number = fmt.Sprintf("%02d/%s", p.Number, p.Symbol)
	}
	return k
}
