package admin

import (
	"strings"

	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
)

var (
	errOwnPassword = errs.Define(errs.Invalid, "admin.own_password", "Để đổi mật khẩu của chính mình, ông/bà hãy dùng mục Đổi mật khẩu.")
	errHash        = errs.Define(errs.Internal, "admin.bad_hash", "Mật khẩu chưa được băm đúng cách nên không được lưu; hãy báo bộ phận hỗ trợ.")
)

// PasswordIn carries a password only as its argon2id hash, made outside any transaction.
type PasswordIn struct {
	ID   string `json:"id"`
	Hash string `json:"hash"`
}

// noHash is what a fact may keep of it.
func noHash(in PasswordIn) any { return AccountRef{in.ID} }

// Password sets somebody's password anew and ends all his sessions.
var Password = desk.Act[PasswordIn, AccountRef]{Name: "admin.password", Input: noHash, Run: func(t *desk.Tx, in PasswordIn) (AccountRef, error) {
	a, err := t.Account(in.ID)
	if err != nil {
		return AccountRef{}, err
	}
	if err := t.May(subjectOf(a)); err != nil {
		return AccountRef{}, err
	}
	if a.ID == t.Who.ID {
		return AccountRef{}, errOwnPassword.New()
	}
	return AccountRef{a.ID}, setPassword(t, a, in.Hash, "Đặt lại mật khẩu của tài khoản "+a.Username)
}}

// OwnPassword changes the password of who acts; the edge has asked him for the old one.
var OwnPassword = desk.Act[PasswordIn, AccountRef]{Name: "admin.own_password", Input: noHash, Run: func(t *desk.Tx, in PasswordIn) (AccountRef, error) {
	a, err := t.Account(in.ID)
	if err != nil {
		return AccountRef{}, err
	}
	if err := t.May(people.Subject{Province: a.Province, OfficeCode: a.OfficeCode, OfficerID: a.ID}); err != nil {
		return AccountRef{}, err
	}
	return AccountRef{a.ID}, setPassword(t, a, in.Hash, "Tự đổi mật khẩu của tài khoản "+a.Username)
}}

func setPassword(t *desk.Tx, a people.Account, hash, say string) error {
	if !strings.HasPrefix(hash, "$argon2id$") {
		return errHash.New()
	}
	now := a
	now.PassHash = hash // the store keeps it out of the fact
	t.Put(&a, &now)
	t.EndSessions(a.ID)
	return t.Record(desk.Entry{Province: a.Province, Subject: a.ID, Say: say})
}

// DisableIn closes an account or opens it again.
type DisableIn struct {
	ID       string `json:"id"`
	Disabled bool   `json:"disabled"`
	Reason   string `json:"reason"`
}

// Disable ends an account's sessions and powers to sign at once, or lets its person in again; powers do not come back.
var Disable = desk.Act[DisableIn, AccountRef]{Name: "admin.disable", Run: func(t *desk.Tx, in DisableIn) (AccountRef, error) {
	if err := t.OneByOne(in.ID); err != nil {
		return AccountRef{}, err
	}
	was, err := t.Account(in.ID)
	if err != nil {
		return AccountRef{}, err
	}
	if err := t.May(subjectOf(was)); err != nil {
		return AccountRef{}, err
	}
	ref := AccountRef{was.ID}
	switch {
	case was.ID == t.Who.ID:
		return ref, errSelf.New()
	case was.Disabled == in.Disabled:
		return ref, t.Nothing()
	}
	now, say := was, "Mở lại tài khoản "+was.Username
	now.Disabled = in.Disabled
	if in.Disabled {
		say = "Khoá tài khoản " + was.Username
		if err := endPowers(t, was.ID); err != nil {
			return ref, err
		}
		t.EndSessions(was.ID)
		if err := leave(t, was); err != nil {
			return ref, err
		}
	} else if err := headFree(t, now); err != nil {
		return ref, err
	}
	if in.Reason != "" {
		say += ". Lý do: " + in.Reason
	}
	t.Put(&was, &now)
	return ref, t.Record(desk.Entry{Province: was.Province, Subject: was.ID, Say: say})
}}
