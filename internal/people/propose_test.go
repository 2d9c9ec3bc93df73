package people_test

import (
	"slices"
	"strings"
	"testing"

	"thads/internal/people"
)

func officer(id, name string, load people.Load) people.Candidate {
	return people.Candidate{Account: people.Account{ID: id, Name: name, Role: people.Officer, Province: 66, OfficeCode: "66.01"}, Load: load}
}

func whys(c people.Choice) string {
	var out []string
	for _, w := range c.Whys {
		out = append(out, strings.TrimSpace(w.Say+" "+w.Clause))
	}
	return strings.Join(out, "; ")
}

func TestTheOfficerWithTheLightestLoadWhoIsHereAndHasNoInterestComesFirst(t *testing.T) {
	t.Parallel()
	area := func(c people.Candidate, place string) people.Candidate {
		c.Declared = append(c.Declared, people.Declaration{Kind: people.Area, Address: place})
		return c
	}
	m := people.Matter{OfficeCode: "66.01", Homes: []string{"thôn 4, xã Ea Kar, tỉnh Đắk Lắk"}}
	a, b := officer("a", "Phạm Thị Thử", people.Load{Open: 30}), officer("b", "Lê Văn Mẫu", people.Load{Open: 20})
	for _, c := range []struct {
		name  string
		m     people.Matter
		cs    []people.Candidate
		first string
		says  string
	}{
		{"the lighter load", m, []people.Candidate{a, b}, "b", "Đang giữ 20 việc, nhẹ nhất trong 2 Chấp hành viên"},
		{"a case whose time runs out counts twice, a late one three times", m, []people.Candidate{a, officer("b", "Lê Văn Mẫu", people.Load{Open: 20, Soon: 3, Late: 4})}, "a", "Đang giữ 30 việc, nhẹ nhất"},
		{"who works where the debtor lives, a little heavier", m, []people.Candidate{b, area(officer("c", "Vũ Thị Ví Dụ", people.Load{Open: 23}), "xã Ea Kar")}, "c", "Phụ trách địa bàn xã Ea Kar"},
		{"a ward of the same name is another place", m, []people.Candidate{b, area(officer("c", "Vũ Thị Ví Dụ", people.Load{Open: 23}), "phường Ea Kar")}, "b", "Cùng phòng"},
		{"the place does not outweigh a much heavier load", m, []people.Candidate{b, area(officer("c", "Vũ Thị Ví Dụ", people.Load{Open: 90}), "xã Ea Kar")}, "b", "Cùng phòng"},
		{"who has another case of the judgment", people.Matter{OfficeCode: "66.01", OtherHand: "a"}, []people.Candidate{a, b}, "a", "Đang giữ việc khác của cùng bản án"},
		{"not who is away", people.Matter{OfficeCode: "66.01", OtherHand: "b"}, []people.Candidate{a, func() people.Candidate { c := b; c.Away = "2026-11-30"; return c }()}, "a", "30 việc"},
		{"not who has the name of a party, whatever marks it was typed with", m, []people.Candidate{a, func() people.Candidate { c := b; c.Found = []people.Named{{Name: "LÊ VĂN MẪU"}}; return c }()}, "a", "30 việc"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got := people.ProposeOfficer(c.m, c.cs)
			if got[0].ID != c.first || !strings.Contains(whys(got[0]), c.says) {
				t.Errorf("first is %s: %s", got[0].ID, whys(got[0]))
			}
		})
	}
}

func TestAnInterestBarsAnOfficerAndTheReasonNamesIt(t *testing.T) {
	t.Parallel()
	a := people.Account{ID: "a", Name: "Lê Văn Mẫu"}
	self := people.Declaration{Kind: people.Self, IdentityNo: "079085000001", Address: "12 đường Thử, phường Tân An"}
	kin := people.Declaration{Kind: people.Kin, Name: "Trần Thị Ví Dụ", Relation: "spouse"}
	kinID := kin
	kinID.IdentityNo = "066190000002"
	for _, c := range []struct {
		name  string
		ds    []people.Declaration
		party people.Named
		want  string // empty: no conflict
	}{
		{"his own name", nil, people.Named{Name: "Lê Văn Mẫu"}, "Trùng họ tên với đương sự Lê Văn Mẫu L16.2d"},
		{"his own name, but he and the party have different numbers", []people.Declaration{self}, people.Named{Name: "Lê Văn Mẫu", IdentityNo: "001"}, ""},
		{"his own number under another spelling", []people.Declaration{self}, people.Named{Name: "Lê V. Mẫu", IdentityNo: self.IdentityNo}, "Có số định danh của chính đương sự Lê V. Mẫu L16.2d"},
		{"his family name at his home", []people.Declaration{self}, people.Named{Name: "Lê Thị Em", Address: "12 Đường Thử, Phường Tân An"}, "Cùng họ và cùng nơi ở với đương sự Lê Thị Em L16.2d"},
		{"another family at his home", []people.Declaration{self}, people.Named{Name: "Lý Thị Em", Address: "12 đường Thử, phường Tân An"}, ""},
		{"his family name elsewhere", []people.Declaration{self}, people.Named{Name: "Lê Thị Em", Address: "13 đường Thử, phường Tân An"}, ""},
		{"a declared relative by name", []people.Declaration{kin}, people.Named{Name: "TRẦN THỊ VÍ DỤ", IdentityNo: "1"}, "Đã khai đương sự TRẦN THỊ VÍ DỤ là người liên quan: vợ, chồng L16.2d"},
		{"somebody of the relative's name with another number", []people.Declaration{kinID}, people.Named{Name: "Trần Thị Ví Dụ", IdentityNo: "1"}, ""},
		{"a party without a name", []people.Declaration{kin, {Kind: people.Kin}}, people.Named{}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got := people.Choice{Whys: people.Conflicts(a, c.ds, []people.Named{c.party})}
			if whys(got) != c.want {
				t.Errorf("says %q, want %q", whys(got), c.want)
			}
		})
	}
	for words, want := range map[string]bool{" le van mau | xa ea kar": true, " le van mau a | xa ea kar": false, " le thi em | 12 duong thu phuong tan an": true, " le thi em | 112 duong thu phuong tan an": false} {
		got := false
		for _, p := range append(people.Probes(a, []people.Declaration{self}), people.Probe{}) {
			got = got || p.Finds(words)
		}
		if got != want {
			t.Errorf("%q found: %v", words, got)
		}
	}
	if p := people.Probes(a, []people.Declaration{self, kin, kin}); len(p) != 3 || !slices.Contains(p, people.Probe{Name: "le", Home: "12 duong thu phuong tan an"}) {
		t.Errorf("probes %+v", p)
	}
}
