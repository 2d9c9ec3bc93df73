// Package follow is the table of what follows from what, readable by a lawyer: when this fact, then that act, in the same
// transaction and as the house itself. It decides nothing that an act could decide.
package follow

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/intake"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/rule"
)

// Rule is one row: after a fact of an act, about a certain thing, run something.
type Rule struct {
	After string // act
	About string // "case", "request", or the form code of a paper
	Then  string // in words
	Run   func(*desk.Tx, Context) error
}

// Context is the fact and what a rule needs besides.
type Context struct {
	desk.Event
	Site issue.Site
}

// Table is what follows from what.
var Table = []Rule{
	{"intake.confirm", "case", "soạn quyết định thi hành án chủ động (L33.2)", draftDecision},
	{"intake.accept", "case", "soạn quyết định thi hành án theo yêu cầu (L34.3)", draftDecision},
	{"intake.request", "request", "soạn giấy biên nhận (N9.4), thông báo bổ sung nếu thiếu (N9.6)", draftSlip},
	{"intake.arrive", "request", "soạn thông báo bổ sung nếu thiếu (N9.6)", draftCompletion},
	{"intake.refuse", "request", "soạn thông báo từ chối (L34.4)", draftRefusal},
	{"intake.complete", "request", "bỏ thông báo bổ sung chưa phát hành khi đã đủ (N9.6)", complete},
	{"intake.forward", "request", "bỏ văn bản chưa phát hành mà cơ quan có thẩm quyền sẽ làm lại", sentOn},
	{"intake.excuse", "request", "soạn quyết định về yêu cầu quá hạn (N10.2)", draftExcuse},
	{"enforce.step", "case", "soạn văn bản của tác nghiệp", draftStep},
	{"OP-", "case", "soạn văn bản kèm theo việc làm ngay", draftStep},
	{"issue.sign", aboutStep, "kiểm tra lại điều kiện; biên bản thì có hiệu lực ngay", recheck},
	{"issue.issue", aboutStep, "thực hiện tác nghiệp mà văn bản quyết định", carry},
	{"OP-03.", "case", "giao Chấp hành viên ghi trong quyết định (N12.2)", assign},
	{"OP-", "case", "soạn quyết định chấm dứt biện pháp khi căn cứ không còn (L95, N23.2); kết thúc việc khi mọi khoản đã xong (L55)", settle},
	{"OP-20.over_to_case", "case", "ghi thu ở quyết định thi hành án khác số tiền bán tài sản còn lại (L54.2b)", credit},
	{"intake.entrusted", "case", "soạn quyết định thi hành án sau khi nhận uỷ thác (L49.2)", draftEntrusted},
	{"intake.entrusted_asset", "case", "soạn quyết định xử lý tài sản uỷ thác (L50.3)", draftAssetSale},
	{"intake.refuse_entrusting", "case", "bỏ bản thảo quyết định thi hành án theo uỷ thác đã từ chối, soạn công văn trả lời (N26.5)", dropEntrusted},
	{"intake.delivered", "request", "trả các khoản về khi nơi nhận không nhận được uỷ thác", bounced},
	{"OP-24.refused", "case", "bỏ bản thảo quyết định thu hồi của lần uỷ thác bị từ chối, soạn quyết định thu hồi các quyết định đã ra (N26.5)", takeBack},
	{"OP-24.asset_refused", "case", "soạn quyết định thu hồi quyết định uỷ thác xử lý tài sản bị từ chối (N27.2)", takeBackAsset},
	{"enforce.release", "case", "soạn quyết định chấm dứt", draftLiftings},
	{"issue.issue", FormRefusal, "kết thúc yêu cầu bị từ chối", refused},
	{"issue.issue", FormCompletion, "đóng hạn thông báo bổ sung", asked},
	{"issue.number", aboutStep, "không cấp số cho văn bản mà tác nghiệp không còn thực hiện được", stillFits},
	{"issue.void", anything, "kết thúc việc khi văn bản về phí, chi phí đã bỏ (L55)", settleWaiting},
	{"issue.cancel", anything, "kết thúc việc khi văn bản về phí, chi phí đã huỷ (L55)", settleWaiting},
	{"issue.issue", anything, "đưa văn bản đã phát hành vào hồ sơ, đánh bút lục (N12.2)", intoFile},
	{"issue.sign", anything, "đưa biên bản đã ký vào hồ sơ, đánh bút lục (N12.2)", intoFile},
}

// aboutStep is what a paper is about that carries out a step of an operation.
const aboutStep = "step"

// Forms of the papers about a request.
const (
	FormRefusal    = intake.FormRefusal
	FormCompletion = "TB-004"
	FormSlip       = "TB-005"
	FormExcuse     = intake.FormExcuse
)

// All runs every rule that fits a fact.
func All(site issue.Site) func(*desk.Tx, desk.Event) error {
	return func(t *desk.Tx, e desk.Event) error {
		var rules []Rule
		for _, r := range Table { // an operation's rule is for all acts it begins the name of
			if r.After == e.Act || strings.HasPrefix(r.After, "OP-") && strings.HasPrefix(e.Act, r.After) {
				rules = append(rules, r)
			}
		}
		if len(rules) == 0 {
			return nil
		}
		about, err := about(t, e)
		if err != nil {
			return err
		}
		for _, r := range rules {
			if r.About != about && r.About != anything {
				continue
			}
			if err := r.Run(t, Context{e, site}); err != nil {
				return fmt.Errorf("follow %s on %s: %w", r.After, r.About, err)
			}
		}
		return nil
	}
}

// about says what a fact is about, in the words of the table.
func about(t *desk.Tx, e desk.Event) (string, error) {
	switch p := e.Answer.(type) {
	case issue.Paper:
		paper, err := t.Paper(e.Province, p.ID)
		if paper.Step != "" {
			return aboutStep, err
		}
		return paper.FormCode, err
	case intake.Request, intake.Refusal:
		return "request", nil
	}
	if e.CaseID != "" {
		return "case", nil
	}
	return "", nil
}

func draftDecision(t *desk.Tx, c Context) error {
	in, err := issue.Decision(t, c.Site, c.Province, c.CaseID)
	if err != nil {
		return err
	}
	act := "ex_officio"
	switch {
	case casefile.OnRequest(in.Form):
		act = "on_request"
	case in.Form == casefile.FormReturn, in.Form == casefile.FormItems:
		act = "ex_officio_items"
	}
	if in.Step, err = stepText(enforce.StepIn{Province: c.Province, Case: c.CaseID, Op: "OP-03", Act: act}); err != nil {
		return err
	}
	_, err = desk.Then(t, c.Province, issue.Draft, in)
	return err
}

func draftNotice(t *desk.Tx, c Context, form string, extra map[string]any, reasons ...issue.Reason) error {
	in, err := issue.Notice(t, c.Site, form, c.Province, c.Subject, extra, reasons...)
	if err != nil {
		return err
	}
	_, err = desk.Then(t, c.Province, issue.Draft, in)
	return err
}

func draftSlip(t *desk.Tx, c Context) error {
	extra, err := issue.SlipData(t, c.Province, c.Subject)
	if err != nil {
		return err
	}
	if err := draftNotice(t, c, FormSlip, extra, issue.Reason{Say: "Cấp phiếu nhận yêu cầu ngay khi tiếp nhận", Clause: "N9.4"}); err != nil {
		return err
	}
	return draftCompletion(t, c)
}

func draftCompletion(t *desk.Tx, c Context) error {
	r, err := t.Request(c.Province, c.Subject)
	if err != nil || r.State != casefile.ToComplete {
		return err
	}
	var missing []string
	if err := json.Unmarshal([]byte(r.Missing), &missing); err != nil {
		return err
	}
	list := make([]any, len(missing))
	for i, m := range missing {
		list[i] = map[string]any{"nội_dung": m, "hướng_dẫn": "Bổ sung theo khoản 2 Điều 9 Nghị định số 152/2026/NĐ-CP"}
	}
	return draftNotice(t, c, FormCompletion, map[string]any{"bổ_sung": list, "cách_bổ_sung": "Nộp tại cơ quan đã nhận yêu cầu, gửi qua dịch vụ bưu chính hoặc trên môi trường số"}, issue.Reason{Say: "Yêu cầu còn thiếu nội dung phải có", Clause: "N9.6"})
}

func draftRefusal(t *desk.Tx, c Context) error {
	a := c.Answer.(intake.Refusal) //nolint:forcetypeassert // the table's row is for this act
	return draftNotice(t, c, FormRefusal, map[string]any{"điểm": "điểm " + a.Ground + " khoản 4 Điều 34", "lý_do": a.Words + ". " + strings.TrimRight(a.Reasons, ". "), "hạn_khiếu_nại": complaintDays(t)},
		issue.Reason{Say: a.Words, Clause: a.Clause})
}

func draftExcuse(t *desk.Tx, c Context) error {
	r, err := t.Request(c.Province, c.Subject)
	if err != nil {
		return err
	}
	var e intake.Excuse
	if err := json.Unmarshal([]byte(r.Excuse), &e); err != nil {
		return err
	}
	return draftNotice(t, c, FormExcuse, map[string]any{"chấp_nhận": e.Accepted, "lý_do": grounds[e.Ground], "từ_ngày": e.From, "đến_ngày": e.To,
		"tài_liệu": []any{e.Proof}, "nhận_xét": strings.TrimRight(e.Reasons, ". "), "ngày_đề_nghị": r.FiledDay, "người_đề_nghị": map[string]any{"tên": r.Requester, "địa_chỉ": r.Address}},
		issue.Reason{Say: "Quyết định về yêu cầu thi hành án quá hạn", Clause: "N10.2"})
}

// complete gives up notices to complete that are not out when nothing is missing any more.
func complete(t *desk.Tx, c Context) error {
	r, err := t.Request(c.Province, c.Subject)
	if err != nil || r.State == casefile.ToComplete {
		return err
	}
	return giveUp(t, c, "Yêu cầu đã đủ nội dung", FormCompletion)
}

// sentOn gives up what this agency has no power to issue once the request went to another; the slip stays: who received
// the request here gives it (N9.4).
func sentOn(t *desk.Tx, c Context) error {
	r, err := t.Request(c.Province, c.Subject)
	if err != nil || r.State != casefile.Entrusted {
		return err
	}
	return giveUp(t, c, "Đã chuyển yêu cầu đến cơ quan có thẩm quyền", FormCompletion, FormRefusal, FormExcuse)
}

var unnumbered = []string{document.Draft, document.SentBack, document.Submitted, document.Signed}

// giveUp drops a request's papers of some forms that have no number yet.
func giveUp(t *desk.Tx, c Context, reason string, forms ...string) error {
	papers, err := t.PapersOfRequest(c.Province, c.Subject)
	if err != nil {
		return err
	}
	for _, p := range papers {
		if !slices.Contains(forms, p.FormCode) || !slices.Contains(unnumbered, p.State) {
			continue
		}
		if _, err := desk.Then(t, c.Province, issue.Drop, issue.Ref{Province: c.Province, ID: p.ID, Reason: reason}); err != nil {
			return err
		}
	}
	return nil
}

func refused(t *desk.Tx, c Context) error {
	_, err := desk.Then(t, c.Province, intake.Refused, intake.RequestRef{Province: c.Province, ID: c.Subject})
	return err
}

func asked(t *desk.Tx, c Context) error {
	_, err := desk.Then(t, c.Province, intake.AskedToComplete, intake.RequestRef{Province: c.Province, ID: c.Subject})
	return err
}

// grounds are the excuses of L34.2 in the words of the decision.
var grounds = map[string]string{"emergency": "tình trạng khẩn cấp", "obstacle": "trở ngại khách quan", "force_majeure": "sự kiện bất khả kháng"}

// complaintDays is how long a refused person may complain (L96.2, T-200); nothing when the pack does not say.
func complaintDays(t *desk.Tx) any {
	d, err := t.Law().Deadline("T-200", rule.RegimeOn(calendar.DateOf(t.Now)), calendar.DateOf(t.Now))
	if err != nil {
		return nil
	}
	return d.Length.N
}
