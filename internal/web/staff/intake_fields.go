package staff

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"thads/internal/casefile"
	"thads/internal/extract"
	"thads/internal/web/ui"
)

// sure is the confidence from which a value is shown without asking for a look.
const sure = 0.8

// IntakeFields lays a proposal out as fields, each with the doubt the reading has about it; wrong is by field id.
func IntakeFields(c casefile.Confirmed, r *extract.Reading, wrong map[string]string) IntakeForm {
	b := fields{reading: r, wrong: wrong}
	var f IntakeForm
	for _, v := range []ReadValue{
		b.value("court", "Toà án, cơ quan ra bản án", c.Court, r.Evidence["court"], true),
		b.value("number", "Số bản án, quyết định", c.Number, r.Evidence["judgment_number"], true),
		b.day("date", "Ngày bản án, quyết định", c.Date, r.Evidence["judgment_date"]),
		b.day("effective", "Ngày có hiệu lực pháp luật", c.Effective, r.Evidence["effective"]),
		b.choice("instance", "Cấp xét xử", c.Instance, r.Evidence["instance"]),
		b.value("kind", "Loại việc", c.Kind, r.Evidence["kind"], false),
	} {
		if v.Doubt != "" {
			f.Doubtful = append(f.Doubtful, v)
		} else {
			f.Header = append(f.Header, v)
		}
	}
	for i, p := range c.Parties {
		f.Parties = append(f.Parties, b.party(i, p))
	}
	fresh := b.party(len(c.Parties), casefile.ConfirmedParty{})
	fresh.Fresh = true
	f.Parties = append(f.Parties, fresh)
	for i, l := range c.Lines {
		f.Lines = append(f.Lines, b.line(i, l, c.Parties))
	}
	slices.SortStableFunc(f.Lines, func(a, b LineForm) int { return rank(a.Doubt) - rank(b.Doubt) })
	doubts := b.doubts
	extra := b.line(len(c.Lines), casefile.ConfirmedLine{Kind: casefile.Debt, Confidence: 1}, c.Parties)
	extra.Fresh, extra.Doubt = true, ""
	f.Lines = append(f.Lines, extra)
	f.Doubts = doubts
	return f
}

func rank(doubt string) int {
	if doubt != "" {
		return 0
	}
	return 1
}

type fields struct {
	reading *extract.Reading
	wrong   map[string]string
	doubts  int
}

// value is one field; required values that are missing, and read ones that are not sure, ask for a look.
func (b *fields) value(id, label, text string, ev extract.Value, required bool) ReadValue {
	v := ReadValue{Field: ui.Field{ID: id, Name: id, Label: label, Value: text, Error: b.wrong[id], Required: required, Complete: "off"}}
	switch {
	case required && text == "":
		v.Doubt = "Không thấy trong văn bản, hãy nhập."
	case text != "" && ev.Text != "" && ev.Confidence < sure:
		v.Doubt = doubtText(ev.Confidence)
	}
	if v.Doubt != "" {
		b.doubts++
	}
	return v
}

func doubtText(confidence float64) string {
	return fmt.Sprintf("Máy chỉ chắc %.0f %%, hãy đối chiếu.", confidence*100)
}

func (b *fields) day(id, label, day string, ev extract.Value) ReadValue {
	v := b.value(id, label, ui.Day(day), ev, true)
	v.Field.Holder, v.Field.Mode = "ngày/tháng/năm", "numeric"
	return v
}

func (b *fields) choice(id, label, value string, ev extract.Value) ReadValue {
	v := b.value(id, label, value, ev, false)
	v.Options = []ui.Option{{Value: extract.InstanceFirst, Label: "Sơ thẩm", Selected: value != extract.InstanceAppeal},
		{Value: extract.InstanceAppeal, Label: "Phúc thẩm", Selected: value == extract.InstanceAppeal}}
	return v
}

func (b *fields) party(no int, p casefile.ConfirmedParty) PartyForm {
	var ev extract.Values
	if i := slices.IndexFunc(b.reading.Parties, func(q extract.Party) bool { return q.Name == p.Name }); i >= 0 {
		ev = b.reading.Parties[i].Values
	}
	at := func(part string) string { return "parties." + strconv.Itoa(no) + "." + part }
	year := ""
	if p.BirthYear > 0 {
		year = strconv.FormatInt(p.BirthYear, 10)
	}
	f := PartyForm{No: no, IsOrg: p.IsOrg,
		Name:     b.value(at("name"), "Họ tên, tên tổ chức", p.Name, ev["name"], false),
		Year:     b.value(at("year"), "Năm sinh", year, ev["birth_year"], false),
		Identity: b.value(at("id"), "Số định danh, mã số thuế", p.IdentityNo, ev["id"], false),
		Home:     b.value(at("address"), "Địa chỉ", p.Address, ev["address"], false),
		Role:     b.value(at("role"), "Tư cách", p.Role, ev["role"], false),
	}
	f.Year.Field.Mode = "numeric"
	return f
}

func (b *fields) line(no int, l casefile.ConfirmedLine, parties []casefile.ConfirmedParty) LineForm {
	id := lineID(no)
	at := func(part, label, value string) ReadValue {
		name := id + "." + part
		return ReadValue{Field: ui.Field{ID: name, Name: name, Label: label, Value: value, Error: b.wrong[name], Complete: "off"}}
	}
	amount := ""
	if l.Amount > 0 {
		amount = ui.Amount(l.Amount)
	}
	f := LineForm{No: no, ID: id, Item: l.Item, Start: l.Start, End: l.End, Joint: l.Joint, Dropped: l.Drop,
		Kind: at("kind", "Loại nghĩa vụ", ""), Amount: at("amount", "Số tiền (đồng)", amount),
		Text: at("text", "Nội dung như bản án tuyên", l.Text), Interest: at("interest", "Lãi chậm thi hành án", l.Interest),
		Debtors: partyOptions(parties, l.Debtors), Payees: partyOptions(parties, l.Payees),
	}
	f.Amount.Field.Mode, f.Text.Field.Long = "numeric", true
	for _, k := range casefile.KindNames {
		f.Kind.Options = append(f.Kind.Options, ui.Option{Value: k.Kind, Label: k.Name, Selected: k.Kind == l.Kind})
	}
	switch {
	case l.Confidence < sure:
		f.Doubt = doubtText(l.Confidence)
		b.doubts++
	case len(l.Debtors) == 0 && len(l.Payees) == 0 && l.Item == "":
		f.Doubt = "Chưa rõ ai phải thi hành, hãy chọn người."
		b.doubts++
	}
	return f
}

func partyOptions(parties []casefile.ConfirmedParty, chosen []int) []ui.Option {
	var out []ui.Option
	for i, p := range parties {
		out = append(out, ui.Option{Value: strconv.Itoa(i), Label: p.Name, Selected: slices.Contains(chosen, i)})
	}
	return out
}

func lineID(no int) string { return "lines." + strconv.Itoa(no) }

// between says who owes whom; a line nobody owes, as a thing to give back, says only who gets it.
func (l LineForm) between() string {
	debtors, payees := chosen(l.Debtors), chosen(l.Payees)
	switch {
	case debtors == "" && payees == "":
		return l.Item
	case debtors == "":
		return "cho " + payees
	case payees == "":
		return debtors + " → Nhà nước"
	}
	return debtors + " → " + payees
}

func chosen(options []ui.Option) string {
	var n []string
	for _, o := range options {
		if o.Selected {
			n = append(n, o.Label)
		}
	}
	return strings.Join(n, ", ")
}
