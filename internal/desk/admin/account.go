// Package admin changes who works in the house and what the house counts with: accounts, passwords as hashes, powers to
// sign, offices, days of the calendar. Passwords themselves never come here, and no hash ever reaches a fact.
package admin

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
)

var (
	errUsername = errs.Define(errs.Invalid, "admin.username", "Tên đăng nhập phải có từ 3 đến 40 ký tự: chữ thường không dấu, số, dấu chấm, gạch ngang; bắt đầu bằng chữ hoặc số.")
	errName     = errs.Define(errs.Invalid, "admin.name", "Phải ghi họ tên của người dùng, không quá 100 ký tự.")
	errRole     = errs.Define(errs.Invalid, "admin.role", "Vai trò %q không có trong hệ thống; hãy chọn một vai trò trong danh sách.")
	errFit      = errs.Define(errs.Invalid, "admin.role_office", "Vai trò %s không có ở %s; hãy chọn lại vai trò hoặc đơn vị.")
	errOffice   = errs.Define(errs.NotFound, "admin.office", "Không có đơn vị mã %s; hãy chọn đơn vị trong danh sách.")
	errTaken    = errs.Define(errs.Conflict, "admin.username_taken", "Tên đăng nhập %s đã có người dùng; hãy chọn tên khác.")
	errHead     = errs.Define(errs.Conflict, "admin.head_taken", "Đơn vị này đã có Thủ trưởng đang làm việc (%s); hãy chuyển hoặc khoá tài khoản đó trước.")
	errSelf     = errs.Define(errs.Forbidden, "admin.self", "Ông/bà không được tự thay đổi quyền hoặc khoá tài khoản của mình; hãy nhờ một quản trị khác.")
)

var usernames = regexp.MustCompile(`^[a-z0-9][a-z0-9.-]{2,39}$`)

// AccountIn is a person's place in the house; an empty ID makes a new account.
type AccountIn struct {
	ID       string      `json:"id,omitempty"`
	Username string      `json:"username"`
	Name     string      `json:"name"`
	Title    string      `json:"title"` // as printed under a signature; empty: that of the role
	Role     people.Role `json:"role"`
	Office   string      `json:"office"`
}

// AccountRef names an account.
type AccountRef struct {
	ID string `json:"id"`
}

// Account makes an account or changes it. A change of role or office ends the powers to sign that went with the old one.
var Account = desk.Act[AccountIn, AccountRef]{Name: "admin.account", Run: func(t *desk.Tx, in AccountIn) (AccountRef, error) {
	in.Username, in.Name, in.Title = strings.TrimSpace(in.Username), strings.Join(strings.Fields(in.Name), " "), strings.TrimSpace(in.Title)
	office, err := officeOf(t, in.Office)
	if err != nil {
		return AccountRef{}, err
	}
	if err := t.May(people.Subject{Province: office.Province, OfficeCode: office.Code}); err != nil {
		return AccountRef{}, err
	}
	if err := in.check(office); err != nil {
		return AccountRef{}, err
	}
	same, found, err := t.AccountNamed(in.Username)
	switch {
	case err != nil:
		return AccountRef{}, err
	case found && same.ID != in.ID:
		return AccountRef{}, errTaken.New(in.Username)
	}
	now := people.Account{ID: in.ID, Username: in.Username, Name: in.Name, Title: in.Title, Role: in.Role, Province: office.Province, OfficeCode: office.Code}
	if in.ID == "" {
		return open(t, now)
	}
	if err := t.OneByOne(in.ID); err != nil {
		return AccountRef{}, err
	}
	was, err := t.Account(in.ID)
	if err != nil {
		return AccountRef{}, err
	}
	return AccountRef{was.ID}, move(t, was, now)
}}

func (in AccountIn) check(office people.OfficeRow) error {
	switch {
	case !usernames.MatchString(in.Username):
		return errUsername.New()
	case in.Name == "" || utf8.RuneCountInString(in.Name) > 100:
		return errName.New()
	case !slices.Contains(people.Roles, in.Role):
		return errRole.New(string(in.Role))
	case !people.Fits(in.Role, int(office.Level)):
		return errFit.New(in.Role.Name(), office.Name)
	}
	return nil
}

func open(t *desk.Tx, a people.Account) (AccountRef, error) {
	if err := headFree(t, a); err != nil {
		return AccountRef{}, err
	}
	a.ID, a.CreatedAt, a.Title = t.NewID(), t.Now.UnixMicro(), titled(a)
	t.Add(a)
	return AccountRef{a.ID}, t.Record(desk.Entry{Province: a.Province, Subject: a.ID,
		Say: "Lập tài khoản " + a.Username + ": " + a.Role.Name() + ", đơn vị " + a.OfficeCode})
}

func move(t *desk.Tx, was, now people.Account) error {
	if err := t.May(subjectOf(was)); err != nil { // also of where he was until now
		return err
	}
	now.CreatedAt, now.Disabled, now.PassHash, now.Title = was.CreatedAt, was.Disabled, was.PassHash, titled(now)
	moved := was.Role != now.Role || was.OfficeCode != now.OfficeCode
	if moved && was.ID == t.Who.ID {
		return errSelf.New()
	}
	if err := headFree(t, now); err != nil {
		return err
	}
	say := "Sửa thông tin tài khoản " + now.Username
	if moved {
		say = "Chuyển tài khoản " + now.Username + ": " + now.Role.Name() + ", đơn vị " + now.OfficeCode
		if err := endPowers(t, was.ID); err != nil {
			return err
		}
		if err := leave(t, was); err != nil {
			return err
		}
	}
	t.Put(&was, &now)
	return t.Record(desk.Entry{Province: now.Province, Subject: now.ID, Say: say})
}

// headFree keeps one head to an agency (L22.1): two would make two signatures of equal power.
func headFree(t *desk.Tx, a people.Account) error {
	if a.Role != people.Head || a.Disabled {
		return nil
	}
	if err := t.Lock("head " + strconv.FormatInt(a.Province, 10)); err != nil { // two accounts at once: the second finds the first
		return err
	}
	heads, err := t.Holders(a.Province, people.Head)
	if err != nil {
		return err
	}
	for _, h := range heads {
		if h.ID != a.ID {
			return errHead.New(h.Username)
		}
	}
	return nil
}

// titled gives the title that papers print: that of the office held, in the words of Law 106/2025/QH15 Article 22.
func titled(a people.Account) string {
	switch {
	case a.Title != "":
		return a.Title
	case a.Role == people.Head:
		return "Trưởng"
	case a.Role == people.Deputy:
		return "Phó Trưởng"
	}
	return a.Role.Name()
}

func subjectOf(a people.Account) people.Subject {
	return people.Subject{Province: a.Province, OfficeCode: a.OfficeCode}
}

func officeOf(t *desk.Tx, code string) (people.OfficeRow, error) {
	o, err := t.Office(code)
	if errs.KindOf(err) == errs.NotFound {
		return o, errOffice.New(code)
	}
	return o, err
}
