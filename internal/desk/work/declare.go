package work

import (
	"slices"
	"strings"

	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/store"
)

// DeclareIn is what an official says about himself; an ID takes a declaration back.
type DeclareIn struct {
	ID         string `json:"id,omitempty"`
	Account    string `json:"account"`
	Kind       string `json:"kind"` // kin | self | area
	Name       string `json:"name,omitempty"`
	IdentityNo string `json:"identity_no,omitempty"`
	Address    string `json:"address,omitempty"`
	Relation   string `json:"relation,omitempty"`
}

// DeclarationRef names a declaration.
type DeclarationRef struct {
	ID string `json:"id"`
}

var (
	errKind = errs.Define(errs.Invalid, "work.declare_kind", "Hãy chọn loại khai: người liên quan, bản thân hoặc địa bàn phụ trách.")
	errKin  = errs.Define(errs.Invalid, "work.declare_kin", "Khai người liên quan cần họ tên và quan hệ; hãy nhập đủ.")
	errSelf = errs.Define(errs.Invalid, "work.declare_self", "Khai về bản thân cần nơi ở hoặc số định danh; hãy nhập ít nhất một mục.")
	errArea = errs.Define(errs.Invalid, "work.declare_area", "Địa bàn phụ trách phải là tên xã, phường, thị trấn hoặc đặc khu, ví dụ “xã Ea Kar”; hãy nhập lại.")
)

var declared = map[string]string{people.Kin: "người liên quan (điểm d khoản 2 Điều 16)", people.Self: "nơi ở, số định danh của bản thân", people.Area: "địa bàn phụ trách"}

// Declare notes a relative, a home or an area, or ends what was noted. Proposals of an officer and the check of interests
// (L16.2d) read it; the fact's sentence names no relative.
var Declare = desk.Act[DeclareIn, DeclarationRef]{Name: "work.declare", Run: func(t *desk.Tx, in DeclareIn) (DeclarationRef, error) {
	if err := t.OneByOne(in.Account); err != nil {
		return DeclarationRef{}, err
	}
	a, err := t.Account(in.Account)
	if err != nil {
		return DeclarationRef{}, err
	}
	if err := t.May(people.Subject{Province: a.Province, OfficeCode: a.OfficeCode, OfficerID: a.ID}); err != nil {
		return DeclarationRef{}, err
	}
	if in.ID != "" {
		return end(t, a, in.ID)
	}
	d := people.Declaration{ID: t.NewID(), Province: a.Province, AccountID: a.ID, Kind: in.Kind, Name: strings.Join(strings.Fields(in.Name), " "),
		IdentityNo: strings.TrimSpace(in.IdentityNo), Address: strings.TrimSpace(in.Address), Relation: in.Relation, At: t.Now.UnixMicro(), By: t.Who.ID}
	switch in.Kind {
	case people.Kin:
		if d.Name == "" || !slices.ContainsFunc(people.Relations, func(r struct{ Key, Name string }) bool { return r.Key == d.Relation }) {
			return DeclarationRef{}, errKin.New()
		}
	case people.Self:
		if d.Name, d.Relation = "", ""; d.Address == "" && d.IdentityNo == "" {
			return DeclarationRef{}, errSelf.New()
		}
	case people.Area:
		if d.Name, d.Relation, d.IdentityNo = "", "", ""; !people.IsCommune(d.Address) {
			return DeclarationRef{}, errArea.New()
		}
	default:
		return DeclarationRef{}, errKind.New()
	}
	t.Add(d)
	return DeclarationRef{d.ID}, t.Record(desk.Entry{Province: a.Province, Subject: a.ID, Clause: "L16.2d", Say: a.Name + " khai " + declared[d.Kind]})
}}

func end(t *desk.Tx, a people.Account, id string) (DeclarationRef, error) {
	was, err := t.Declaration(id)
	switch {
	case err != nil:
		return DeclarationRef{}, err
	case was.AccountID != a.ID:
		return DeclarationRef{}, store.ErrNone.New()
	case was.EndedAt != 0:
		return DeclarationRef{id}, t.Nothing()
	}
	now := was
	now.EndedAt = t.Now.UnixMicro()
	t.Put(&was, &now)
	return DeclarationRef{id}, t.Record(desk.Entry{Province: a.Province, Subject: a.ID, Clause: "L16.2d", Say: a.Name + " thôi khai " + declared[was.Kind]})
}
