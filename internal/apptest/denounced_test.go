package apptest_test

import (
	"net/url"
	"strings"
	"testing"

	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/store"
)

// Who denounces somebody is kept secret (L110 and what the notice itself promises): the officer of the case, who may be the one
// denounced, his room, the case's file and the citizens' page never show the papers that name him.
func TestWhoDenouncesIsKeptFromTheCase(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.step("OP-05", "open_file", nil)
	page := "/can-bo/ho-so/66/" + b.id
	examiner, officer := logIn(t, b.h, "daklak.thamtra"), logIn(t, b.h, "daklak."+b.officer)
	const name = "Người Tố Cáo Thử"
	if w := examiner.send("POST", page+"/tac-nghiep/OP-27/denunciation_in", url.Values{"x_other": {name}, "x_content": {"Việc thử"}}); w.Code != 303 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	notice := func(state string) document.Paper {
		t.Helper()
		papers, err := b.h.Store.For(b.h.Person(t, "thutruong")).PapersOf(t.Context(), 66, "case", b.id)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range papers {
			if p.FormCode == "TB-038" && p.State == state {
				return p
			}
		}
		t.Fatalf("the head sees no notice that is %s", state)
		return document.Paper{}
	}
	hidden := func(p document.Paper) {
		t.Helper()
		for _, who := range []string{b.officer, "truongphong1", "tiepnhan1", "ketoan"} {
			v := logIn(t, b.h, "daklak."+who)
			for _, at := range []string{page, page + "/tai-lieu"} {
				if got := v.send("GET", at, nil).Body.String(); strings.Contains(got, name) || strings.Contains(got, "/van-ban/66/"+p.ID) {
					t.Errorf("%s reads the notice at %s", who, at)
				}
			}
			if _, err := b.h.Store.For(b.h.Person(t, who)).Paper(t.Context(), 66, p.ID); err == nil {
				t.Errorf("%s opens the notice", who)
			}
		}
	}
	hidden(notice(document.Submitted))
	examiner.sees(page, "Thông báo thụ lý/không thụ lý tố cáo")
	b.press()
	p := notice(document.Issued)
	hidden(p)
	file, err := b.h.Store.For(b.h.Person(t, "thutruong")).Case(t.Context(), 66, b.id)
	if err != nil {
		t.Fatal(err)
	}
	folios, err := b.h.Store.For(people.OperatorWho).Folios(t.Context(), file)
	if err != nil || len(folios) == 0 {
		t.Fatalf("%d documents in the file, %v", len(folios), err)
	}
	for _, x := range folios {
		if x.PaperID == p.ID {
			t.Error("the notice lies in the case's file")
		}
	}
	public, err := b.h.Store.ByCode(t.Context(), store.CodeHash(file.PublicCode))
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range public.Papers {
		if x.ID == p.ID {
			t.Error("whoever has the case's code reads of the notice")
		}
	}
	officer.sees(page, "Thụ lý tố cáo") // that there is one he is told (its time limit runs)
	b.verified()
}
