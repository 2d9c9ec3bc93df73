package casefile_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/casefile"
)

func TestHowManyDecisionsAJudgmentNeeds(t *testing.T) {
	t.Parallel()
	fee := func(d string) casefile.Line {
		return casefile.Line{Kind: casefile.CourtFee, ExOfficio: true, DebtorIDs: d}
	}
	back := func(p string) casefile.Line {
		return casefile.Line{Kind: casefile.Return, ExOfficio: true, PayeeIDs: p}
	}
	destroy := casefile.Line{Kind: casefile.Destruction, ExOfficio: true}
	debt := func(d, p string) casefile.Line {
		return casefile.Line{Kind: casefile.Debt, DebtorIDs: d, PayeeIDs: p}
	}
	type group struct {
		Form, Clause string
		Lines        []int
	}
	for _, c := range []struct {
		name     string
		regime   string
		lines    []casefile.Line
		exhibits []string
		want     []group
	}{
		{"one debtor with a fee and a fine has one ex officio decision", "B",
			[]casefile.Line{fee("a"), {Kind: casefile.Fine, ExOfficio: true, DebtorIDs: "a"}}, nil, []group{{"QDT-001", "N8.1", []int{0, 1}}}},
		{"an interim measure is a decision of its own, whoever it binds", "B",
			[]casefile.Line{{Kind: casefile.Interim, ExOfficio: true, DebtorIDs: "a"}, fee("a"), {Kind: casefile.Interim, ExOfficio: true, DebtorIDs: "b"}}, nil,
			[]group{{"QDT-005", "L33.2e", []int{0, 2}}, {"QDT-001", "N8.1", []int{1}}}},
		{"a bankruptcy does not go into the common decision of the old law", "A",
			[]casefile.Line{fee("a"), {Kind: casefile.Bankruptcy, ExOfficio: true, DebtorIDs: "b"}, fee("c")}, nil,
			[]group{{"QDT-001", "NĐ62 Đ6.1", []int{0, 2}}, {"QDT-006", "L36.2", []int{1}}}},
		{"two debtors have one decision each", "B", []casefile.Line{fee("a"), fee("b")}, nil,
			[]group{{"QDT-001", "N8.1", []int{0}}, {"QDT-001", "N8.1", []int{1}}}},
		{"a joint fee is one common decision, beside the debtor's own", "B", []casefile.Line{fee("a b"), fee("a"), fee("b a")}, nil,
			[]group{{"QDT-001", "N8.1d", []int{0, 2}}, {"QDT-001", "N8.1", []int{1}}}},
		{"each person who gets money back has a decision without a debtor", "B", []casefile.Line{back("a"), back("b")}, nil,
			[]group{{"QDT-003", "N8.1a", []int{0}}, {"QDT-003", "N8.1a", []int{1}}}},
		{"a person with a right and a duty has one decision", "B", []casefile.Line{back("a"), fee("a"), back("b")}, nil,
			[]group{{"QDT-001", "N8.1đ", []int{0, 1}}, {"QDT-003", "N8.1a", []int{2}}}},
		{"items without a debtor go together", "B", []casefile.Line{destroy, {Kind: casefile.Confiscation, ExOfficio: true}}, nil,
			[]group{{"QDT-004", "N8.1b", []int{0, 1}}}},
		{"what concerns the same exhibit goes together", "B", []casefile.Line{back("a"), destroy}, []string{"xe", "xe"},
			[]group{{"QDT-004", "N8.1c", []int{0, 1}}}},
		{"ex officio and on request never mix", "B", []casefile.Line{fee("a"), debt("a", "c")}, nil,
			[]group{{"QDT-001", "N8.1", []int{0}}, {"QDT-002", "N11.1", []int{1}}}},
		{"on request there is one decision per debtor, whoever is paid", "B", []casefile.Line{debt("a", "c"), debt("a", "d"), debt("b", "c")}, nil,
			[]group{{"QDT-002", "N11.1", []int{0, 1}}, {"QDT-002", "N11.1", []int{2}}}},
		{"joint debtors on request have one common decision", "B", []casefile.Line{debt("b a", "c"), debt("a b", "d")}, nil,
			[]group{{"QDT-002", "N11.1b", []int{0, 1}}}},
		{"regime A: debtors with one line each share the judgment's decision", "A", []casefile.Line{fee("a"), fee("b"), destroy, back("c")}, nil,
			[]group{{"QDT-001", "NĐ62 Đ6.1", []int{0, 1, 2}}, {"QDT-003", "NĐ62 Đ6.1a", []int{3}}}},
		{"regime A: a debtor with several lines has his own", "A", []casefile.Line{fee("a"), {Kind: casefile.Fine, ExOfficio: true, DebtorIDs: "a"}, fee("b")}, nil,
			[]group{{"QDT-001", "NĐ62 Đ6.1", []int{0, 1}}, {"QDT-001", "NĐ62 Đ6.1", []int{2}}}},
		{"regime A: one decision for the request", "A", []casefile.Line{debt("a", "c"), debt("b", "c")}, nil, []group{{"QDT-002", "NĐ62 Đ7.1", []int{0, 1}}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if c.exhibits == nil {
				c.exhibits = make([]string, len(c.lines))
			}
			var got []group
			for _, g := range casefile.Split(c.lines, c.exhibits, c.regime) {
				got = append(got, group{g.Form, g.Clause, g.Lines})
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestADecisionOnRequestIsNamedForWhatItEnforces(t *testing.T) {
	t.Parallel()
	monthly := casefile.Line{Kind: casefile.Support, Text: "Cấp dưỡng nuôi con mỗi tháng 3.000.000 đồng"}
	for _, c := range []struct {
		name, court, want string
		lines             []casefile.Line
	}{
		{"a court's judgment", "Tòa án nhân dân khu vực 1 - Đắk Lắk", "QDT-002", []casefile.Line{{Kind: casefile.Debt}}},
		{"an award", "Trung tâm Trọng tài thương mại Cao Nguyên", "QDT-007", []casefile.Line{{Kind: casefile.Debt}}},
		{"a competition case", "Ủy ban Cạnh tranh Quốc gia", "QDT-008", []casefile.Line{{Kind: casefile.Compensation}}},
		{"support month by month", "Tòa án nhân dân khu vực 1 - Đắk Lắk", "QDT-009", []casefile.Line{monthly}},
		{"support at once", "Tòa án nhân dân khu vực 1 - Đắk Lắk", "QDT-002", []casefile.Line{{Kind: casefile.Support, Text: "Cấp dưỡng một lần 60.000.000 đồng"}}},
		{"a joint debt", "Tòa án nhân dân khu vực 1 - Đắk Lắk", "QDT-010", []casefile.Line{{Kind: casefile.Debt, Joint: true, DebtorIDs: "a b"}}},
		{"a debt of two, each his share", "Tòa án nhân dân khu vực 1 - Đắk Lắk", "QDT-002", []casefile.Line{{Kind: casefile.Debt, DebtorIDs: "a b"}}},
		{"a joint debt beside one's own", "Tòa án nhân dân khu vực 1 - Đắk Lắk", "QDT-002", []casefile.Line{{Kind: casefile.Debt, Joint: true, DebtorIDs: "a b"}, {Kind: casefile.Debt, DebtorIDs: "a"}}},
		{"joint support month by month", "Tòa án nhân dân khu vực 1 - Đắk Lắk", "QDT-009", []casefile.Line{{Kind: casefile.Support, Text: monthly.Text, Joint: true, DebtorIDs: "a b"}}},
		{"support beside a debt", "Tòa án nhân dân khu vực 1 - Đắk Lắk", "QDT-002", []casefile.Line{monthly, {Kind: casefile.Debt}}},
	} {
		if got := casefile.RequestForm(c.lines, c.court); got != c.want || !casefile.OnRequest(got) {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}
