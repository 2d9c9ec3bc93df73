package work

import (
	"slices"
	"strings"

	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
)

// AbsentIn says who is away, from when to when, and who does his work meanwhile. With an ID it changes that absence.
type AbsentIn struct {
	ID      string `json:"id,omitempty"`
	Account string `json:"account"`
	Deputy  string `json:"deputy"`
	FromDay string `json:"from_day"`
	ToDay   string `json:"to_day"`
	Reason  string `json:"reason"`
}

// AbsenceRef names an absence.
type AbsenceRef struct {
	ID string `json:"id"`
}

var (
	errDays    = errs.Define(errs.Invalid, "work.days", "Ngày vắng phải có ngày đầu và ngày cuối, ngày cuối từ hôm nay trở đi và không trước ngày đầu; hãy sửa lại.")
	errDeputy  = errs.Define(errs.Invalid, "work.deputy", "Người làm thay phải đang làm việc, cùng chức danh trong đơn vị (hoặc ở cơ quan tỉnh), hoặc là lãnh đạo của đơn vị; hãy chọn lại.")
	errBusy    = errs.Define(errs.Conflict, "work.deputy_away", "%s cũng vắng trong thời gian này nên không làm thay được; hãy chọn người khác.")
	errOverlap = errs.Define(errs.Conflict, "work.absent_twice", "Đã có một lần vắng trùng thời gian này; hãy sửa lần vắng đó.")
	errEnded   = errs.Define(errs.Conflict, "work.back_already", "Lần vắng này đã kết thúc; hãy mở lại danh sách.")
	errAway    = errs.Define(errs.Invalid, "work.absent_reason", "Hãy ghi lý do vắng (nghỉ phép, công tác, ốm).")
)

// Absent notes that somebody is away. His deputy then sees and does his work and both stay named; signing is not in it, that
// needs a written power (L22.3, L23.2).
var Absent = desk.Act[AbsentIn, AbsenceRef]{Name: "work.absent", Run: func(t *desk.Tx, in AbsentIn) (AbsenceRef, error) {
	if err := t.OneByOne(in.Account, in.Deputy); err != nil { // two who name each other at once: the second finds the first away
		return AbsenceRef{}, err
	}
	a, who, err := person(t, in.Account)
	if err != nil {
		return AbsenceRef{}, err
	}
	if err := t.May(people.Subject{Province: a.Province, OfficeCode: a.OfficeCode, OfficerID: a.ID}); err != nil {
		return AbsenceRef{}, err
	}
	in.Reason = strings.TrimSpace(in.Reason)
	from, err1 := calendar.ParseDate(in.FromDay)
	to, err2 := calendar.ParseDate(in.ToDay)
	switch {
	case err1 != nil || err2 != nil || in.ToDay < in.FromDay || in.ToDay < t.Day():
		return AbsenceRef{}, errDays.New()
	case in.Reason == "":
		return AbsenceRef{}, errAway.New()
	}
	d, deputy, err := person(t, in.Deputy)
	if errs.KindOf(err) == errs.NotFound || err == nil && (d.Disabled || !people.MayStandIn(who, deputy)) {
		return AbsenceRef{}, errDeputy.New()
	}
	if err != nil {
		return AbsenceRef{}, err
	}
	if err := here(t, in, a, d); err != nil {
		return AbsenceRef{}, err
	}
	now := people.Absence{ID: in.ID, Province: a.Province, OfficeCode: a.OfficeCode, AccountID: a.ID, DeputyID: d.ID, FromDay: in.FromDay, ToDay: in.ToDay, Reason: in.Reason}
	say := a.Name + " vắng từ ngày " + from.Short() + " đến hết ngày " + to.Short() + "; " + d.Name + " làm thay"
	if in.ID == "" {
		now.ID = t.NewID()
		t.Add(now)
	} else {
		was, err := t.Absence(in.ID)
		switch {
		case err != nil:
			return AbsenceRef{}, err
		case was.EndedAt != 0 || was.AccountID != a.ID:
			return AbsenceRef{}, errEnded.New()
		}
		t.Put(&was, &now)
		if now == was {
			return AbsenceRef{now.ID}, t.Nothing()
		}
		say = "Sửa: " + say
	}
	return AbsenceRef{now.ID}, t.Record(desk.Entry{Province: a.Province, Subject: a.ID, Say: say})
}}

// here refuses an absence that meets another one of its own person, or one of the deputy.
func here(t *desk.Tx, in AbsentIn, a, deputy people.Account) error {
	clash := func(account string) (bool, error) {
		list, err := t.AbsenceOf(account, in.FromDay)
		return slices.ContainsFunc(list, func(x people.Absence) bool { return x.ID != in.ID && x.FromDay <= in.ToDay }), err
	}
	if busy, err := clash(deputy.ID); err != nil || busy {
		if err == nil {
			err = errBusy.New(deputy.Name)
		}
		return err
	}
	if twice, err := clash(a.ID); err != nil || twice {
		if err == nil {
			err = errOverlap.New()
		}
		return err
	}
	return nil
}

// Back ends an absence at once: its deputy loses what came with it.
var Back = desk.Act[AbsenceRef, AbsenceRef]{Name: "work.back", Run: func(t *desk.Tx, in AbsenceRef) (AbsenceRef, error) {
	was, err := t.Absence(in.ID)
	if err != nil {
		return in, err
	}
	if err := t.May(people.Subject{Province: was.Province, OfficeCode: was.OfficeCode, OfficerID: was.AccountID}); err != nil {
		return in, err
	}
	if was.EndedAt != 0 {
		return in, errEnded.New()
	}
	a, err := t.Account(was.AccountID)
	if err != nil {
		return in, err
	}
	now := was
	now.EndedAt = t.Now.UnixMicro()
	t.Put(&was, &now)
	return in, t.Record(desk.Entry{Province: was.Province, Subject: was.AccountID, Say: a.Name + " đã trở lại làm việc"})
}}
