package staff

import (
	"net/url"
	"strconv"
	"strings"
	"time"

	"thads/internal/casefile"
	"thads/internal/money"
)

// most is how many parties or lines a form may bring.
const most = 2000

// ReadIntake reads the form back. What is wrong is by field id, each a sentence with what to do; the judgment is still
// answered, so that nothing typed is lost.
func ReadIntake(form url.Values) (c casefile.Confirmed, wrong map[string]string) {
	f := intakeForm{form, map[string]string{}}
	c = casefile.Confirmed{Court: f.text("court"), Number: f.text("number"), Date: f.day("date"), Effective: f.day("effective"),
		Instance: f.text("instance"), Kind: f.text("kind")}
	for i := range f.count("parties") {
		at := "parties." + strconv.Itoa(i) + "."
		c.Parties = append(c.Parties, casefile.ConfirmedParty{Name: f.text(at + "name"), BirthYear: f.number(at + "year"), IdentityNo: f.text(at + "id"),
			Address: f.text(at + "address"), Role: f.text(at + "role"), IsOrg: f.text(at+"org") != ""})
	}
	for len(c.Parties) > 0 && c.Parties[len(c.Parties)-1] == (casefile.ConfirmedParty{}) {
		c.Parties = c.Parties[:len(c.Parties)-1] // rows left empty at the end
	}
	for i := range f.count("lines") {
		at := lineID(i) + "."
		l := casefile.ConfirmedLine{Kind: f.text(at + "kind"), Amount: f.amount(at + "amount"), Text: f.text(at + "text"), Interest: f.text(at + "interest"),
			Item: f.text(at + "item"), Start: int(f.number(at + "start")), End: int(f.number(at + "end")), Joint: f.text(at+"joint") != "",
			Drop: f.text(at+"drop") != "", Debtors: f.numbers(at + "debtors"), Payees: f.numbers(at + "payees"), Confidence: 1}
		if f.text(at+"fresh") != "" && l.Text == "" && l.Amount == 0 {
			continue // the empty line at the end
		}
		c.Lines = append(c.Lines, l)
	}
	return c, f.wrong
}

type intakeForm struct {
	url.Values
	wrong map[string]string
}

func (f intakeForm) text(name string) string { return strings.TrimSpace(f.Get(name)) }

func (f intakeForm) count(name string) int {
	n, err := strconv.Atoi(f.Get(name))
	if err != nil || n < 0 || n > most {
		f.wrong[name] = "Biểu mẫu gửi lên bị thiếu; hãy tải lại trang."
		return 0
	}
	return n
}

// amount reads "1.234.567 đồng" as people write it.
func (f intakeForm) amount(name string) int64 {
	s := f.text(name)
	if s == "" {
		return 0
	}
	d, ok := money.Typed(s)
	if !ok {
		f.wrong[name] = "Chỉ ghi số đồng chẵn, ví dụ 12.500.000."
		return 0
	}
	return int64(d)
}

// number reads a year or a place in a text.
func (f intakeForm) number(name string) int64 {
	s := f.text(name)
	if s == "" {
		return 0
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 {
		f.wrong[name] = "Chỉ ghi chữ số, ví dụ 1985."
		return 0
	}
	return n
}

// day reads "2/10/2026" and answers "2026-10-02".
func (f intakeForm) day(name string) string {
	s := f.text(name)
	if s == "" {
		return ""
	}
	for _, layout := range []string{"2/1/2006", "2-1-2006", "2.1.2006", time.DateOnly} {
		if d, err := time.Parse(layout, s); err == nil {
			return d.Format(time.DateOnly)
		}
	}
	f.wrong[name] = "Ghi ngày/tháng/năm, ví dụ 02/10/2026."
	return s
}

func (f intakeForm) numbers(name string) []int {
	var out []int
	for _, s := range f.Values[name] {
		n, err := strconv.Atoi(s)
		if err != nil || n < 0 || n > most {
			f.wrong[name] = "Hãy chọn lại người trong danh sách."
			continue
		}
		out = append(out, n)
	}
	return out
}
