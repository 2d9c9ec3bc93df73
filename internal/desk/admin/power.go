package admin

import (
	"slices"
	"strings"

	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/rule"
)

var (
	errWhom     = errs.Define(errs.Unlawful, "admin.delegate_whom", "Chỉ được giao ký cho Phó Thủ trưởng hoặc Trưởng phòng đang làm việc của cùng cơ quan; hãy chọn lại người được giao.")
	errFamilies = errs.Define(errs.Invalid, "admin.delegate_families", "Nhóm văn bản giao cho %s ký phải trong các nhóm: %s, hoặc * (tất cả các nhóm đó); thẩm quyền riêng của chấp hành viên không giao được.")
	errCapacity = errs.Define(errs.Invalid, "admin.delegate_capacity", "Hình thức ký của %s phải là %s; hãy chọn lại.")
	errScope    = errs.Define(errs.Invalid, "admin.delegate_office", "Trưởng phòng chỉ được giao ký việc của phòng mình (%s); hãy chọn lại phạm vi.")
	errDays     = errs.Define(errs.Invalid, "admin.delegate_days", "Thời hạn giao ký phải bắt đầu từ hôm nay trở đi và kết thúc không trước ngày bắt đầu; hãy ghi lại ngày.")
	errTerm     = errs.Define(errs.Invalid, "admin.delegate_term", "Giao ký thừa uỷ quyền (TUQ.) phải có ngày kết thúc; hãy ghi ngày kết thúc.")
	errPaper    = errs.Define(errs.Invalid, "admin.delegate_paper", "Phải ghi văn bản phân công, uỷ quyền làm căn cứ: số, ký hiệu, ngày tháng.")
	errRevoked  = errs.Define(errs.Conflict, "admin.delegate_revoked", "Việc giao ký này đã được thu hồi trước đó.")
)

// DelegateIn is a written power to sign for the head: to whom, for what, from when to when, on which paper.
type DelegateIn struct {
	To       string `json:"to"`       // account
	Families string `json:"families"` // keys of signatures.yaml that may be given to his role, or "*"
	Office   string `json:"office"`   // limits it to one office's cases; a room head's is his own
	Capacity string `json:"capacity"` // KT. for deputies; TL. or TUQ. for room heads
	FromDay  string `json:"from_day"`
	ToDay    string `json:"to_day"` // last day; empty: until revoked
	Paper    string `json:"paper"`
}

// PowerRef names a power.
type PowerRef struct {
	ID string `json:"id"`
}

// Delegate gives a power to sign (L22.3, L23.2). Only the head can: the power is his own, and is written down before it is
// used, so it never begins in the past.
var Delegate = desk.Act[DelegateIn, PowerRef]{Name: "admin.delegate", Run: func(t *desk.Tx, in DelegateIn) (PowerRef, error) {
	if err := t.OneByOne(in.To); err != nil {
		return PowerRef{}, err
	}
	to, err := t.Account(in.To)
	if err != nil {
		return PowerRef{}, err
	}
	if err := t.May(subjectOf(to)); err != nil {
		return PowerRef{}, err
	}
	if to.Disabled || to.ID == t.Who.ID || !people.MayBeDelegated(to.Role) {
		return PowerRef{}, errWhom.New().Under("L22.3, L23.2")
	}
	office, err := officeOf(t, to.OfficeCode)
	if err != nil {
		return PowerRef{}, err
	}
	in.Paper = strings.TrimSpace(in.Paper)
	if err := in.check(to, office, t.Day(), givable(t, to.Role)); err != nil {
		return PowerRef{}, err
	}
	if in.Office != "" {
		switch o, err := officeOf(t, in.Office); {
		case err != nil:
			return PowerRef{}, err
		case o.Province != to.Province:
			return PowerRef{}, errOffice.New(in.Office)
		}
	}
	d := people.Delegation{ID: t.NewID(), Province: to.Province, FromID: t.Who.ID, ToID: to.ID, Families: strings.Join(strings.Fields(in.Families), " "),
		OfficeCode: in.Office, Capacity: in.Capacity, FromDay: in.FromDay, ToDay: in.ToDay, Paper: in.Paper}
	t.Add(d)
	say := "Giao " + to.Name + " ký " + in.Capacity + " từ ngày " + calendar.Short(in.FromDay)
	if in.ToDay != "" {
		say += " đến ngày " + calendar.Short(in.ToDay)
	}
	return PowerRef{d.ID}, t.Record(desk.Entry{Province: d.Province, Subject: to.ID, Clause: "L22.3, L23.2", Say: say + ", theo " + in.Paper})
}}

// givable lists the families of signature that the law in force lets the head give to a role.
func givable(t *desk.Tx, r people.Role) (keys []string) {
	pack := t.Law().Pack(rule.RegimeOn(calendar.DateOf(t.Now)))
	if pack == nil {
		return nil
	}
	for _, s := range pack.Signatures() {
		if s.Signer == string(people.Head) && slices.Contains(s.Delegates, string(r)) {
			keys = append(keys, s.Key)
		}
	}
	return keys
}

func (in *DelegateIn) check(to people.Account, office people.OfficeRow, today string, givable []string) error {
	if in.Office == "" && office.Level == 2 {
		in.Office = office.Code
	}
	families := strings.Fields(in.Families)
	capacities := []string{"KT."}
	if to.Role == people.RoomHead {
		capacities = []string{"TL.", "TUQ."}
	}
	_, fromErr := calendar.ParseDate(in.FromDay)
	_, toErr := calendar.ParseDate(in.ToDay)
	switch {
	case len(families) == 0 || slices.ContainsFunc(families, func(f string) bool { return f != "*" && !slices.Contains(givable, f) }):
		return errFamilies.New(to.Role.Name(), strings.Join(givable, ", "))
	case !slices.Contains(capacities, in.Capacity):
		return errCapacity.New(to.Role.Name(), strings.Join(capacities, " hoặc "))
	case office.Level == 2 && in.Office != office.Code:
		return errScope.New(office.Name)
	case fromErr != nil || in.FromDay < today || in.ToDay != "" && (toErr != nil || in.ToDay < in.FromDay):
		return errDays.New()
	case in.Capacity == "TUQ." && in.ToDay == "":
		return errTerm.New()
	case in.Paper == "":
		return errPaper.New()
	}
	return nil
}

// RevokeIn takes a power back.
type RevokeIn struct {
	ID string `json:"id"`
}

// Revoke ends a power at once; what was signed under it stands.
var Revoke = desk.Act[RevokeIn, PowerRef]{Name: "admin.revoke", Run: func(t *desk.Tx, in RevokeIn) (PowerRef, error) {
	d, err := t.Delegation(in.ID)
	if err != nil {
		return PowerRef{}, err
	}
	if err := t.May(people.Subject{Province: d.Province}); err != nil {
		return PowerRef{}, err
	}
	if d.RevokedAt != 0 {
		return PowerRef{}, errRevoked.New()
	}
	revoke(t, d)
	return PowerRef{d.ID}, t.Record(desk.Entry{Province: d.Province, Subject: d.ToID, Clause: "L22.3, L23.2", Say: "Thu hồi việc giao ký theo " + d.Paper})
}}

func revoke(t *desk.Tx, d people.Delegation) {
	was := d
	d.RevokedAt = t.Now.UnixMicro()
	t.Put(&was, &d)
}

// endPowers revokes what an account gave and what it was given: powers belong to two people in two places, and end when
// one of them leaves his.
func endPowers(t *desk.Tx, account string) error {
	powers, err := t.PowersOf(account)
	if err != nil {
		return err
	}
	for _, d := range powers {
		revoke(t, d)
	}
	return nil
}
