package extract_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"thads/internal/vn"
)

// label is what a person wrote down about a real judgment; see GOLD.md beside the labels.
type label struct {
	File        string
	Court       string
	Number      string `json:"judgment_number"`
	Date        string `json:"judgment_date"`
	Instance    string
	Obligations []struct {
		Payer, Payee []string
		Amount       *int64 `json:"amount_vnd"`
		Settled      bool   `json:"already_settled"`
	}
	Fees []struct {
		Person []string
		Amount *int64 `json:"amount_vnd"`
		Exempt bool
		Still  *int64 `json:"still_to_pay_vnd"`
	} `json:"court_fees"`
}

func TestRealJudgmentsAreReadAsWellAsTheFloorsSay(t *testing.T) {
	t.Parallel()
	shared := os.Getenv("THADS_SHARED")
	if shared == "" {
		shared = "../../../shared"
	}
	files, err := filepath.Glob(filepath.Join(shared, "data/judgments/gold/*.json"))
	if err != nil || len(files) == 0 {
		t.Skip("no labelled judgments at " + shared + "; set THADS_SHARED to score against them")
	}
	header, orders, fees := score{}, score{}, score{}
	for _, file := range files {
		var g label
		if err := json.Unmarshal([]byte(load(t, file)), &g); err != nil {
			t.Fatal(err)
		}
		r := mustRead(t, load(t, filepath.Join(shared, "data/judgments/txt", g.File)))
		checkSpans(t, r)
		header.add([]string{"c" + key(g.Court), "n" + key(g.Number), "d" + g.Date, "i" + g.Instance},
			[]string{"c" + key(r.Court), "n" + key(r.JudgmentNumber), "d" + r.JudgmentDate, "i" + r.Instance})
		var want, got []string
		for _, o := range g.Obligations {
			if !o.Settled {
				want = append(want, people(o.Payer)+">"+people(o.Payee)+money(o.Amount))
			}
		}
		for _, o := range r.Obligations {
			if !o.AlreadySettled {
				got = append(got, people(o.Payer)+">"+people(o.Payee)+money(o.AmountVND))
			}
		}
		if len(want) == 0 && len(got) > 0 {
			t.Errorf("%s orders nothing and %d orders were read", g.File, len(got))
		}
		orders.add(want, got)
		want, got = nil, nil
		for _, c := range g.Fees {
			want = append(want, people(c.Person)+money(c.Amount)+money(c.Still))
		}
		for _, c := range r.CourtFees {
			got = append(got, people(c.Person)+money(c.AmountVND)+fmt.Sprint(c.StillToPayVND))
		}
		fees.add(want, got)
	}
	for name, s := range map[string]struct {
		score
		floor float64
	}{"header": {header, 0.98}, "obligations": {orders, 0.95}, "fees with what is still to pay": {fees, 0.95}} {
		if s.f1() < s.floor {
			t.Errorf("%s: F1 %.3f, the floor is %.2f", name, s.f1(), s.floor)
		}
	}
}

// A score counts what was found, read and meant.
type score struct{ hit, got, want int }

func (s *score) add(want, got []string) {
	s.got += len(got)
	s.want += len(want)
	left := slices.Clone(want)
	for _, g := range got {
		if i := slices.Index(left, g); i >= 0 {
			s.hit++
			left = slices.Delete(left, i, i+1)
		}
	}
}

func (s score) f1() float64 {
	if s.got+s.want == 0 {
		return 1
	}
	return 2 * float64(s.hit) / float64(s.got+s.want)
}

func key(s string) string { return strings.ReplaceAll(vn.Fold(s), " ", "") }

func people(names []string) string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = key(n)
	}
	slices.Sort(out)
	return strings.Join(slices.Compact(out), "+")
}
