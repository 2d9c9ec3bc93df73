package staff

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/errs"
	"thads/internal/rule"
	"thads/internal/store"
	"thads/internal/web"
	"thads/internal/web/ui"
)

// maxBulk is how many cases one list may name.
const maxBulk = 2000

var (
	errManyRows = errs.Define(errs.TooLarge, "staff.bulk", "Danh sách có hơn %d số; hãy chia thành nhiều lần.")
	errNoRows   = errs.Define(errs.Invalid, "staff.bulk_none", "Danh sách chưa có số nào; hãy dán mỗi dòng một số.")
)

func (p *Portal) bulk(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	return v.showBulk(http.StatusOK, nil, "")
}

// doBulk looks the numbers up, and on the second press does the act for each: one that the law refuses stops no other.
func (p *Portal) doBulk(w http.ResponseWriter, r *http.Request) error {
	v, err := p.posted(w, r)
	if err != nil {
		return err
	}
	rows, cases, err := v.bulkRows(r.PostFormValue("so"))
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal {
		return v.showBulk(http.StatusUnprocessableEntity, nil, e.Text())
	}
	if err != nil {
		return err
	}
	op, act, _ := strings.Cut(r.PostFormValue("viec"), ".")
	if act == "" {
		return v.showBulk(http.StatusUnprocessableEntity, nil, "Chưa chọn việc cần làm; hãy chọn trong danh sách rồi xem trước.")
	}
	doIt, trouble := r.PostFormValue("buoc") == "lam", ""
	if doIt && r.PostFormValue("da_xem") != seenOf(r.PostForm) { // the table that was looked at was of another list or another act
		doIt, trouble = false, "Danh sách hoặc việc cần làm đã đổi sau khi xem trước. Hãy xem lại bảng dưới đây rồi bấm làm."
	}
	for i, c := range cases {
		if c.ID == "" {
			continue
		}
		in := enforce.StepIn{Province: c.Province, Case: c.ID, Op: op, Act: act}
		v.stepInput(&in, c, r.PostForm)
		in.Lines, in.Rev = nil, 0
		one, err := v.debtor(&in, c)
		if err != nil {
			return err
		}
		if !one {
			rows[i].Result, rows[i].Tone = "Hồ sơ có nhiều người phải thi hành án: mở hồ sơ, chọn người rồi làm riêng", ui.Late
			continue
		}
		if !doIt {
			v.mayBulk(&rows[i], c, op, act)
			continue
		}
		done, err := desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r)+"/"+c.ID, enforce.Step, in)
		e := errs.As(err)
		switch {
		case err == nil && done.Draft != "":
			rows[i].Result, rows[i].Tone = "Đã soạn văn bản trình ký", ui.OK
			x, lacks, err := v.lacking(c.Province, c.ID, done.Draft)
			if err != nil {
				return err
			}
			if lacks {
				rows[i].Result, rows[i].Tone, rows[i].Href = "Đã soạn, còn thiếu mục; mở để điền rồi trình ký", ui.Soon, address("van-ban", x.Province, x.ID)
			}
		case err == nil:
			rows[i].Result, rows[i].State, rows[i].Tone = "Đã ghi nhận", done.State.Name(), ui.OK
		case e != nil && e.Def.Kind != errs.Internal:
			rows[i].Result, rows[i].Tone = e.Text(), ui.Late
		default:
			return err
		}
	}
	return v.showBulk(http.StatusOK, rows, trouble)
}

// seenOf names what a table was made of: the act and the numbers, whatever stands between them.
func seenOf(f url.Values) string {
	h := sha256.Sum256([]byte(f.Get("viec") + "\n" + strings.Join(strings.Fields(f.Get("so")), " ")))
	return hex.EncodeToString(h[:8])
}

// mayBulk says in advance whether an act fits a case.
func (v *visit) mayBulk(row *BulkRow, c casefile.Case, op, act string) {
	pack, _ := v.pack(c)
	if _, err := pack.May(op, act, string(c.State), "", ""); err != nil && errs.As(err) != nil && errs.As(err).Def.Kind == errs.Conflict {
		row.Result, row.Tone = errs.As(err).Text(), ui.Late
		return
	}
	row.Result, row.Tone = "Làm được", ui.Info
}

// bulkRows finds the cases that a pasted list names.
func (v *visit) bulkRows(text string) (rows []BulkRow, cases []casefile.Case, err error) {
	seen := map[string]bool{}
	var numbers []string
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == ';' || r == ',' || r == '\t' }) {
		n := strings.TrimSpace(line)
		if number, ok := decisionTyped(n); ok {
			n = number
		}
		if n != "" && !seen[n] {
			seen[n] = true
			numbers = append(numbers, n)
		}
	}
	if len(numbers) == 0 {
		return nil, nil, errNoRows.New()
	}
	if len(numbers) > maxBulk {
		return nil, nil, errManyRows.New(maxBulk)
	}
	found, err := v.read.CasesNumbered(v.Context(), numbers)
	if err != nil {
		return nil, nil, err
	}
	for _, n := range numbers {
		row := BulkRow{Number: n, Result: "Không có hồ sơ nào mang số này mà ông/bà được xem", Tone: ui.Late}
		c := found[n]
		if c.ID != "" {
			row.Href, row.Title, row.State, row.Result, row.Tone = address("ho-so", c.Province, c.ID), c.Title, c.State.Name(), "", ui.Info
		}
		rows, cases = append(rows, row), append(cases, c)
	}
	return rows, cases, nil
}

func (v *visit) showBulk(status int, rows []BulkRow, trouble string) error {
	page, err := v.page("Làm hàng loạt", "/can-bo/hang-loat")
	if err != nil {
		return err
	}
	view := BulkView{Page: page, Rows: rows, Error: trouble, Numbers: v.PostFormValue("so")}
	if view.OnceKey, err = v.onceKey(); err != nil {
		return err
	}
	if len(rows) > 0 {
		view.Seen = seenOf(v.PostForm)
	}
	chosen := v.PostFormValue("viec")
	view.Acts = []ui.Option{{Value: "", Label: "Chọn việc cần làm"}}
	pack := v.p.Desk.Law().Pack(rule.B)
	for _, o := range pack.Operations() {
		for _, a := range o.Acts {
			if len(a.FromStates()) == 0 || !enforce.MayDraft(a, v.who.Role) || !bulky(pack, a) {
				continue
			}
			name := o.Code + "." + a.Key
			label, note := whose(pack, a)
			view.Acts = append(view.Acts, ui.Option{Value: name, Label: a.Name + " (" + o.Code + label + ")", Selected: name == chosen})
			if name == chosen {
				view.Note = note
				fields, err := v.stepFields(casefile.Case{}, pack, alike(pack, a), v.PostForm)
				if err != nil {
					return err
				}
				view.Fields = fields
				if g := groundOptions(pack, a, v.PostFormValue("can_cu")); len(g) > 0 {
					view.Fields = append(view.Fields, DraftField{Field: ui.Field{ID: "can_cu", Name: "can_cu", Label: "Căn cứ"}, Options: g},
						DraftField{Field: ui.Field{ID: "tai_lieu", Name: "tai_lieu", Label: "Tài liệu chứng minh (mỗi dòng một tài liệu)", Value: v.PostFormValue("tai_lieu"), Long: true, Max: 2000}})
				}
			}
		}
	}
	for _, r := range rows {
		if r.Tone == ui.Info {
			view.Ready++
		}
	}
	v.show(status, Bulk(view))
	return nil
}

// bulky says whether an act can be done to many cases alike: one that needs a thing of the case, or somebody who receives,
// is done one by one.
func bulky(pack *rule.Pack, a rule.Act) bool {
	for _, key := range a.Asks {
		if in, ok := pack.Input(key); ok && (in.Type == "item" || in.Type == "party" && key == "recipient") {
			return false
		}
	}
	return true
}

// whose says of an act for many cases who it is about: the one debtor of each, or nobody by name; "" when it asks for nobody.
func whose(pack *rule.Pack, a rule.Act) (label, note string) {
	for _, key := range a.Asks {
		name := strings.TrimSuffix(key, "?")
		if in, ok := pack.Input(name); !ok || in.Type != "party" {
			continue
		}
		if name == key {
			return "", "Việc này ghi cho người phải thi hành án của từng hồ sơ. Hồ sơ có nhiều người phải thi hành án không làm hàng loạt được: mở hồ sơ ấy để chọn người."
		}
		label, note = "; không nêu được đương sự", "Làm hàng loạt thì không chọn được đương sự, văn bản sẽ để trống chỗ ấy. Cần nêu rõ người nào (ví dụ người bị xử phạt) thì mở từng hồ sơ."
	}
	return label, note
}

// alike is the act without what differs from case to case: parties are chosen by the house (the debtors), things left out.
func alike(pack *rule.Pack, a rule.Act) rule.Act {
	a.Asks = slices.DeleteFunc(slices.Clone(a.Asks), func(key string) bool {
		in, _ := pack.Input(strings.TrimSuffix(key, "?"))
		return in.Type == "item" || in.Type == "party"
	})
	return a
}

// debtor names the debtor of a case for every party that an act must have; one is false where there are several to choose from.
func (v *visit) debtor(in *enforce.StepIn, c casefile.Case) (one bool, err error) {
	pack, _ := v.pack(c)
	a, _ := pack.Act(in.Name())
	for _, key := range a.Asks {
		if x, ok := pack.Input(key); !ok || x.Type != "party" {
			continue
		}
		debtors, err := v.read.PartyPage(v.Context(), c, store.PartyFilter{Side: casefile.Debtor, Limit: 2})
		if err != nil || len(debtors) > 1 {
			return false, err
		}
		if len(debtors) == 1 {
			in.Values[key] = debtors[0].ID
		}
	}
	return true, nil
}

func groundOptions(pack *rule.Pack, a rule.Act, chosen string) (out []ui.Option) {
	for _, g := range groundChoices(pack, a, nil) {
		out = append(out, ui.Option{Value: g.Value, Label: g.Label, Selected: g.Value == chosen})
	}
	return out
}
