package main

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"thads/internal/casefile"
	"thads/internal/rule"
	"thads/law"
)

func opsRun(args ...string) (code int, out, said string) {
	var o, e bytes.Buffer
	code = run(context.Background(), env{out: &o, err: &e}, append([]string{"ops"}, args...))
	return code, o.String(), e.String()
}

func TestOpsGivesTheTwentyEightOperationsOfEitherLaw(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		args           []string
		pack, basis09  string
		grounds, limit string // of OP-23
	}{
		"the new law unless told": {nil, "b-2025@", "L38.1", "L46.1", "T-085"},
		"the old law":             {[]string{"--regime", "A"}, "a-2008@", "L44a", "L48.1", "T-085"},
	} {
		code, out, said := opsRun(append(tt.args, "--json")...)
		var rows []struct {
			Code, Name, Pack                                   string
			Basis, From, To, Deadlines, Forms, Grounds, Signer []string
			Acts                                               []struct {
				Key, To string
				From    []string
				Effects []map[string]any
			}
		}
		if err := json.Unmarshal([]byte(out), &rows); code != 0 || err != nil || len(rows) != 28 {
			t.Fatalf("%s: status %d, %v, %d rows, %s", name, code, err, len(rows), said)
		}
		for _, r := range rows {
			if r.Name == "" || len(r.Basis) == 0 || r.From == nil || r.To == nil || r.Deadlines == nil || r.Forms == nil || len(r.Acts) == 0 || !strings.HasPrefix(r.Pack, tt.pack) {
				t.Errorf("%s: %s is not whole: %+v", name, r.Code, r)
			}
		}
		if o := rows[8]; o.Code != "OP-09" || o.Basis[0] != tt.basis09 || !slices.Contains(o.From, "S06") || !slices.Contains(o.To, "S09") ||
			!slices.Contains(o.Deadlines, "T-050") || !slices.Contains(o.Forms, "QDT-018") || !slices.Contains(o.Signer, "head") {
			t.Errorf("%s: %+v", name, o)
		}
		o := rows[22]
		if !slices.Contains(o.Grounds, tt.grounds) || !slices.Contains(o.Deadlines, tt.limit) || !slices.Equal(o.To, []string{"S07", "S12", "S13"}) {
			t.Errorf("%s: %s %v %v %v", name, o.Code, o.Grounds, o.Deadlines, o.To)
		}
		i := slices.IndexFunc(o.Acts, func(a struct {
			Key, To string
			From    []string
			Effects []map[string]any
		}) bool {
			return a.Key == "postpone"
		})
		if i < 0 || o.Acts[i].To != "S12" || slices.Contains(o.Acts[i].From, "running") || !slices.Contains(o.Acts[i].From, "S05") {
			t.Errorf("%s: the acts of OP-23: %+v", name, o.Acts)
		}
	}
}

func TestOpsReadsAsAListForAPerson(t *testing.T) {
	t.Parallel()
	code, out, said := opsRun()
	for _, want := range []string{"28 tác nghiệp", "OP-01  Nhận bản án, quyết định", "Hoãn thi hành án: Đã thụ lý;", "→ Hoãn", "Chọn theo:   L46.1", "Thủ trưởng"} {
		if code != 0 || !strings.Contains(out, want) {
			t.Errorf("status %d, no %q; %s", code, want, said)
		}
	}
	if code, _, said := opsRun("--regime", "C"); code != 1 || !strings.Contains(said, "Chế độ pháp luật") {
		t.Errorf("a regime that is none: %d, %s", code, said)
	}
	if code, _, _ := opsRun("now"); code != 2 {
		t.Errorf("an argument too many: %d", code)
	}
}

// The law's states and those the house keeps on lines are one list: the same codes under the same names, the same ends.
func TestTheStatesOfTheLawAreThoseOfTheHouse(t *testing.T) {
	t.Parallel()
	p, err := rule.Load(law.Files)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range p.List() {
		for _, s := range k.States() {
			if got := casefile.State(s.Code).Name(); got != s.Name {
				t.Errorf("%s %s is %q in the pack and %q in the house", k.Name, s.Code, s.Name, got)
			}
			if s.Final && !casefile.State(s.Code).Ended() {
				t.Errorf("%s %s ends in the pack and is open in the house", k.Name, s.Code)
			}
		}
	}
}

func TestEveryFamilyOfSignatureHasANameInTheList(t *testing.T) {
	t.Parallel()
	p, err := rule.Load(law.Files)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range p.List() {
		for _, o := range k.Operations() {
			for _, s := range o.Signers() {
				if opsSigner(s) == "" {
					t.Errorf("%s: %s is signed by %q, which has no name", k.Name, o.Code, s)
				}
			}
		}
	}
}
