package crash_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"thads/internal/apptest"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/intake"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/store"
)

// TestAbsurdEntriesOfAStepAreRefusedInOneSentenceAndChangeNothing enters what no form offers.
func TestAbsurdEntriesOfAStepAreRefusedInOneSentenceAndChangeNothing(t *testing.T) {
	each(t, func(t *testing.T, h *apptest.House) {
		s := besiege(t, h)
		all := h.Store.For(people.OperatorWho)
		// another case of the same room, whose people, lines and papers do not belong here
		decide(t, h, 900, 900)
		cases, err := all.Cases(t.Context(), store.CaseFilter{})
		if err != nil {
			t.Fatal(err)
		}
		var other casefile.Case
		for _, c := range cases {
			if c.ID != s.c.ID && c.JudgmentID != s.c.JudgmentID {
				other = c
			}
		}
		lines, err := all.Lines(t.Context(), other)
		if err != nil || len(lines) == 0 {
			t.Fatal("no line", err)
		}
		papers, err := all.PapersOf(t.Context(), 66, "case", other.ID)
		if err != nil || len(papers) == 0 {
			t.Fatal("no paper", err)
		}
		stranger := strings.Fields(lines[0].DebtorIDs)[0]
		step := func(op, act string, values map[string]any, more ...func(*enforce.StepIn)) enforce.StepIn {
			in := enforce.StepIn{Province: 66, Case: s.c.ID, Op: op, Act: act, Values: values}
			for _, f := range more {
				f(&in)
			}
			return in
		}
		money := func(v any) enforce.StepIn {
			return step("OP-19", "receive", map[string]any{"amount": v, "receipt": "01"})
		}
		on := func(day string) enforce.StepIn {
			return step("OP-05", "open_file", map[string]any{}, func(in *enforce.StepIn) { in.On = day })
		}
		why := strings.Repeat("vì ", 1_000)
		bad := map[string]enforce.StepIn{
			"a fraction": money("1.5"), "a fraction with a comma": money("1,5"), "an exponent": money("1e6"), "minus": money("-5.000.000"), "minus one": money(int64(-1)), "a float": money(1.5), "a great float": money(1e300),
			"Arabic figures": money("١٢٣"), "wide figures": money("１２３"), "a billion billions": money("1000000000000000000"), "the greatest": money(int64(9223372036854775807)), "more than that": money("99999999999999999999"),
			"a million billions": money("1.000.000.000.000.000"), "no number": money("NaN"), "words": money("nhiều"), "a list": money([]any{1, 2}), "a map": money(map[string]any{"a": 1}),
			"31 February": on("2026-02-31"), "no leap day": on("2027-02-29"), "year 1": on("0001-01-01"), "year 9999": on("9999-12-31"), "tomorrow": on("2026-10-13"), "before the decision": on("2026-10-01"),
			"before the judgment": on("2020-01-01"), "a word for a day": on("mai"), "a time for a day": on("2026-10-12T09:00:00Z"), "spaces": on(" 2026-10-12 "),
			"a line of another case": step("OP-19", "receive", map[string]any{"amount": int64(5), "receipt": "1"}, func(in *enforce.StepIn) { in.Lines = []string{lines[0].ID} }),
			"a line nobody has":      step("OP-19", "receive", map[string]any{"amount": int64(5), "receipt": "1"}, func(in *enforce.StepIn) { in.Lines = []string{"x", ""} }),
			"a person of another case who may not leave": step("OP-11", "exit_hold", map[string]any{"person": stranger, "reason": "thử"}, func(in *enforce.StepIn) {
				in.List, in.Letter, in.Evidence = "L66.1", "a", []string{"đơn"}
			}),
			"a person of another case is served": step("OP-06", "serve_decision", map[string]any{"how": "giao trực tiếp"}, func(in *enforce.StepIn) { in.To = []string{stranger} }),
			"a paper of another case":            step("OP-06", "serve", map[string]any{"how": "giao trực tiếp"}, func(in *enforce.StepIn) { in.Paper = papers[0].ID }),
			"a paper of another case, elsewhere": step("OP-04", "ask_change", map[string]any{"person": stranger, "reason": "thử"}, func(in *enforce.StepIn) { in.Paper = papers[0].ID }),
			"a thing that is not there":          step("OP-21", "take_out", map[string]any{"asset": stranger, "reason": "thử"}),
			"an officer of another province":     step("OP-04", "reassign", map[string]any{"officer": officerOf(t, h, "hcm.chv1"), "reason": "thử"}),
			"a measure of nobody":                step("OP-11", "lift", map[string]any{"target": "nhà", "reason": "thử"}, func(in *enforce.StepIn) { in.Lift = []string{other.ID} }),
			"a reason without end":               step("OP-04", "ask_change", map[string]any{"person": s.forms.Get("nguoi"), "reason": why}),
			"an operation nobody knows":          step("OP-99", "receive", nil),
			"an act nobody knows":                step("OP-19", "drop_table", nil),
			"another case's id":                  {Province: 66, Case: s.c.JudgmentID, Op: "OP-05", Act: "open_file"},
			"another province":                   {Province: 79, Case: s.c.ID, Op: "OP-05", Act: "open_file"},
			"an earlier look":                    step("OP-05", "open_file", nil, func(in *enforce.StepIn) { in.Rev = 1 }),
			"a choice nobody offers":             step("OP-06", "serve_decision", map[string]any{"how": "bồ câu"}),
		}
		was := s.state()
		n := 0
		for name, in := range bad {
			for _, who := range []people.Who{s.officer, h.Person(t, "truongphong1"), h.Person(t, "thukho"), h.Person(t, "thutruong")} {
				n++
				_, err := desk.Do(t.Context(), h.Desk, who, fmt.Sprint("absurd ", n), enforce.Step, in)
				e := errs.As(err)
				switch {
				case err == nil:
					t.Errorf("%s by %s was taken", name, who.Role)
				case e == nil || e.Def.Kind == errs.Internal:
					t.Errorf("%s by %s: %v", name, who.Role, err)
				case strings.Contains(e.Text(), "%!") || len(e.Text()) > 600 || strings.Contains(e.Text(), "Ung Văn Thử"):
					t.Errorf("%s by %s: %s", name, who.Role, e.Text())
				}
			}
		}
		if now := s.state(); now != was {
			t.Errorf("the case moved:\n%s\n%s", was, now)
		}
		clean(t, h.Store, h.Blobs.Check)
	})
}

func officerOf(t *testing.T, h *apptest.House, user string) string {
	t.Helper()
	return person(t, h.Store, user).ID
}

func TestAJudgmentWithAbsurdDatesOrSumsOpensNothing(t *testing.T) {
	each(t, func(t *testing.T, h *apptest.House) {
		who := person(t, h.Store, "daklak.tiepnhan1")
		n := 0
		for name, spoil := range map[string]func(*casefile.Confirmed){
			"a judgment of tomorrow":     func(c *casefile.Confirmed) { c.Date, c.Effective = "2026-10-13", "2026-10-14" },
			"31 February":                func(c *casefile.Confirmed) { c.Date = "2026-02-31" },
			"no leap day":                func(c *casefile.Confirmed) { c.Effective = "2027-02-29" },
			"year 9999":                  func(c *casefile.Confirmed) { c.Effective = "9999-12-31" },
			"in force before it is made": func(c *casefile.Confirmed) { c.Effective = "2026-08-31" },
			"a million billions":         func(c *casefile.Confirmed) { c.Lines[0].Amount = 1_000_000_000_000_000 },
			"the greatest number":        func(c *casefile.Confirmed) { c.Lines[0].Amount = 9223372036854775807 },
			"a negative sum":             func(c *casefile.Confirmed) { c.Lines[0].Amount = -1 },
			"born in the year 99999":     func(c *casefile.Confirmed) { c.Parties[0].BirthYear = 99999 },
			"born after the judgment":    func(c *casefile.Confirmed) { c.Parties[0].BirthYear = 2027 },
			"a name without end":         func(c *casefile.Confirmed) { c.Parties[0].Name = strings.Repeat("Ung Văn Thử ", 10_000) },
			"a debtor who is not there":  func(c *casefile.Confirmed) { c.Lines[0].Debtors = []int{7} },
			"a kind that is not there":   func(c *casefile.Confirmed) { c.Lines[0].Kind = "drop" },
		} {
			n++
			c := judgment(n)
			spoil(&c)
			got := must(t, h.Desk, who, fmt.Sprint("receive", n), intake.Receive, intake.ReceiveIn{Province: 66, Office: "66.01", Source: "court"})
			_, err := desk.Do(t.Context(), h.Desk, who, fmt.Sprint("confirm", n), intake.Confirm, intake.ConfirmIn{Province: 66, ID: got.ID, Confirmed: c})
			if err == nil {
				t.Errorf("%s was taken", name)
				continue
			}
			if e := errs.As(err); e == nil || e.Def.Kind != errs.Invalid {
				t.Errorf("%s: %v", name, err)
			}
		}
		cs, err := h.Store.For(people.OperatorWho).Cases(t.Context(), store.CaseFilter{})
		if err != nil || len(cs) != 0 {
			t.Errorf("%d cases are open: %v", len(cs), err)
		}
		clean(t, h.Store, h.Blobs.Check)
	})
}

// TestANameTypedInPartsIsTheSameName: some machines send ễ as e and two marks, some programs put signs nobody sees.
func TestANameTypedInPartsIsTheSameName(t *testing.T) {
	each(t, func(t *testing.T, h *apptest.House) {
		clerk := (&siege{t: t, h: h}).caller("daklak.tiepnhan1")
		form := url.Values{"channel": {"counter"}, "filed_day": {"2026-10-12"}, "requester": {norm.NFD.String("Nguyễn Thị Hoà") + "\u202e\u200b\x07"}, "address": {"thôn\u00a01,\x00 xã Ea Kao"}}
		w := clerk.send(http.MethodPost, "/can-bo/yeu-cau", form)
		if w.Code != http.StatusSeeOther {
			t.Fatalf("it answers %d", w.Code)
		}
		at := strings.Split(strings.Split(w.Header().Get("Location"), "?")[0], "/")
		r, err := h.Store.For(people.OperatorWho).Request(t.Context(), 66, at[len(at)-1])
		if err != nil || r.Requester != "Nguyễn Thị Hoà" || r.Address != "thôn 1, xã Ea Kao" {
			t.Errorf("kept as %q of %q, %v", r.Requester, r.Address, err)
		}
		for name, bad := range map[string]string{"broken letters": "Nguy\xffn", "no end": strings.Repeat("a", 20_000)} {
			form.Set("requester", bad)
			w := clerk.send(http.MethodPost, "/can-bo/yeu-cau", form)
			if w.Code != http.StatusBadRequest && w.Code != http.StatusRequestEntityTooLarge || !strings.Contains(w.Body.String(), "hãy") {
				t.Errorf("%s answers %d", name, w.Code)
			}
		}
		clean(t, h.Store, h.Blobs.Check)
	})
}

// TestAChangeWithoutItsKeyOrFromElsewhereIsRefused tries every address that changes something as its rightful person.
func TestAChangeWithoutItsKeyOrFromElsewhereIsRefused(t *testing.T) {
	t.Parallel()
	apptest.Each(t, start, func(t *testing.T, h *apptest.House) {
		s := besiege(t, h)
		was := s.state()
		noKey := func(r *http.Request) { r.Header.Del("Idempotency-Key") }
		foreign := func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") }
		origin := func(r *http.Request) { r.Header.Set("Origin", "https://evil.example") }
		s.forms.Set("so", s.c.DecisionNo)
		for _, user := range []string{s.username(), "daklak.thutruong", "daklak.truongphong1", "daklak.vanthu", "daklak.tiepnhan1", "daklak.thuky1"} {
			who := s.caller(user)
			for _, r := range routes(t) {
				if r[0] != http.MethodPost || strings.HasSuffix(r[1], "/thu-ngay") {
					continue
				}
				for _, key := range keys(r[1]) {
					path := strings.ReplaceAll(s.at(r[1], 66), "{act}", key)
					form := url.Values{}
					for k, v := range s.forms {
						form[k] = v
					}
					if form.Set("viec", "tat-ca"); strings.HasSuffix(path, "hang-loat") {
						form = url.Values{"so": {s.c.DecisionNo}, "buoc": {"lam"}, "viec": {"OP-05.open_file"}}
					}
					for _, evil := range []func(*http.Request){foreign, origin} {
						if w := who.send(http.MethodPost, path, form, evil); w.Code != http.StatusForbidden {
							t.Errorf("%s: a form of another site to %s answers %d", user, path, w.Code)
						}
					}
					if w := who.send(http.MethodPost, path, form, noKey); w.Code >= 500 || w.Code == http.StatusSeeOther {
						t.Errorf("%s: %s without a key answers %d", user, path, w.Code)
					}
				}
			}
		}
		if now := s.state(); now != was {
			t.Errorf("the case moved:\n%s\n%s", was, now)
		}
		clean(t, h.Store, h.Blobs.Check)
	})
}
