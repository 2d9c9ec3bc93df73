package file

import (
	"context"
	"strings"

	"thads/forms"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/store"
)

// Bundle is what the cover and the list say of a case, read for a person.
type Bundle struct {
	Case     casefile.Case
	Judgment casefile.Judgment
	Lines    []casefile.Line
	Parties  []casefile.Party
	Sides    []casefile.CaseParty
	Agency   people.OfficeRow // in whose name decisions are made
	Officer  string           // name; empty while nobody is assigned
	All      []casefile.Folio
}

// Load reads a case's file for a person.
func (b *Binder) Load(ctx context.Context, r *store.Reader, province int64, id string) (out Bundle, err error) {
	if out.Case, err = r.Case(ctx, province, id); err != nil {
		return out, err
	}
	if out.All, err = r.Folios(ctx, out.Case); err != nil {
		return out, err
	}
	if out.Judgment, err = r.Judgment(ctx, province, out.Case.JudgmentID); err != nil {
		return out, err
	}
	if out.Lines, err = r.Lines(ctx, out.Case); err != nil {
		return out, err
	}
	if out.Parties, err = r.Parties(ctx, province, out.Case.JudgmentID); err != nil {
		return out, err
	}
	if out.Sides, err = r.CaseParties(ctx, out.Case); err != nil {
		return out, err
	}
	names, err := b.Desk.Store.Names(ctx, out.Case.OfficerID)
	if err != nil {
		return out, err
	}
	out.Officer = names[out.Case.OfficerID]
	if out.Agency, err = b.Desk.Store.Office(ctx, out.Case.OfficeCode); err != nil {
		return out, err
	}
	if out.Agency.Level == 2 {
		out.Agency, err = b.Desk.Store.Office(ctx, out.Agency.Parent)
	}
	return out, err
}

// Paper fills the cover or the list for printing, signed by hand.
func (b *Binder) Paper(f Bundle, code string) (*document.Doc, error) {
	set, err := forms.Load()
	if err != nil {
		return nil, err
	}
	form, err := set.On(code, desk.DayOf(b.Desk.Now()))
	if err != nil {
		return nil, err
	}
	return form.Fill(f.data())
}

// data is what the cover and the list are filled with, in the words of their forms.
func (f Bundle) data() map[string]any {
	officer := f.Officer
	if officer == "" {
		officer = "(chưa phân công)"
	}
	place := f.Agency.Name
	for _, word := range []string{"Thi hành án dân sự ", "tỉnh ", "thành phố "} {
		place = strings.TrimPrefix(place, word)
	}
	data := map[string]any{"chế_độ": f.Case.Regime, "cơ_quan_cấp_trên": "Cục Quản lý Thi hành án dân sự", "cơ_quan": f.Agency.Name, "địa_danh": place,
		"chấp_hành_viên": officer, "ký": map[string]any{"chức_vụ": "Chấp hành viên", "họ_tên": officer},
		"quyết_định_thi_hành_án": map[string]any{"số": f.Case.DecisionNo, "ngày": f.Case.DecisionOn, "cơ_quan": f.Agency.Name}}
	kind := "Bản án"
	if strings.Contains(f.Judgment.Number, "QĐ") {
		kind = "Quyết định"
	}
	data["bản_án"] = []any{map[string]any{"loại": kind, "số": f.Judgment.Number, "ngày": f.Judgment.Date, "cơ_quan": f.Judgment.Court}}
	for side, key := range map[string]string{"debtor": "người_phải", "creditor": "người_được"} {
		if list := f.side(side); len(list) > 0 {
			data[key] = list
		}
	}
	var lines []any
	for _, l := range f.Lines {
		lines = append(lines, strings.TrimRight(casefile.KindName(l.Kind)+": "+l.Text, " .;"))
	}
	if lines != nil {
		data["các_khoản"] = lines
	}
	if n := Sheets(f.All); n > 0 {
		data["số_tờ"] = n
	}
	if cover, has := Cover(f.All); has {
		data["hồ_sơ_số"], data["ngày_việc"] = cover.DocNo, cover.DocDay
	}
	var rows []any
	for _, x := range Inside(f.All) {
		row := map[string]any{"bút_lục": Span(x), "tên": x.Title}
		for key, v := range map[string]string{"số": x.DocNo, "ngày": x.DocDay, "ghi_chú": x.Note} {
			if v != "" {
				row[key] = v
			}
		}
		rows = append(rows, row)
	}
	if rows != nil {
		data["danh_mục"] = rows
	}
	return data
}

func (f Bundle) side(side string) (out []any) {
	for _, p := range f.Parties {
		for _, s := range f.Sides {
			if s.PartyID != p.ID || s.Side != side {
				continue
			}
			m := map[string]any{"tên": p.Name, "địa_chỉ": p.Address}
			if p.BirthYear != 0 {
				m["năm_sinh"] = p.BirthYear
			}
			out = append(out, m)
		}
	}
	return out
}
