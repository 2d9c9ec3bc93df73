package admin

import (
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/store"
)

var (
	errStage    = errs.Define(errs.Invalid, "admin.calendar_stage", "Bước %q không có; chỉ có đề nghị, duyệt, bỏ đề nghị.")
	errDay      = errs.Define(errs.Invalid, "admin.calendar_day", "Ngày %q không đúng; hãy ghi ngày theo dạng năm-tháng-ngày.")
	errKind     = errs.Define(errs.Invalid, "admin.calendar_kind", "Loại ngày phải là ngày lễ, ngày nghỉ bù hoặc ngày làm bù; hãy chọn lại.")
	errRef      = errs.Define(errs.Invalid, "admin.calendar_ref", "Phải ghi tên ngày và văn bản làm căn cứ (số, ký hiệu, ngày, cơ quan ban hành).")
	errPending  = errs.Define(errs.Conflict, "admin.calendar_pending", "Ngày %s đang có một đề nghị chờ duyệt; hãy duyệt hoặc bỏ đề nghị đó trước.")
	errAlready  = errs.Define(errs.Conflict, "admin.calendar_already", "Ngày %s đang được tính là %s; hãy ngừng áp dụng mục đang có trước khi khai mục mới.")
	errPlain    = errs.Define(errs.Conflict, "admin.calendar_plain", "Ngày %s đang là ngày thường, không có gì để ngừng áp dụng.")
	errNoOffer  = errs.Define(errs.NotFound, "admin.calendar_no_proposal", "Không có đề nghị nào chờ duyệt cho ngày %s.")
	errSamePers = errs.Define(errs.Forbidden, "admin.calendar_same_person", "Người duyệt phải khác người đề nghị; hãy nhờ một quản trị khác của Cục duyệt.")
)

// Stages of changing a day.
const (
	Propose  = "propose"  // by one administrator of the centre
	Approve  = "approve"  // by another
	Withdraw = "withdraw" // by any; the day stays as it was
)

// DayIn switches a day of the calendar on or off. Kind, Name and LegalRef belong to a proposal.
type DayIn struct {
	Stage    string        `json:"stage"`
	Day      string        `json:"day"`
	Off      bool          `json:"off"`                 // take the day's entry out of force
	Kind     calendar.Kind `json:"kind,omitempty"`      // empty: that of the entry that waits
	Name     string        `json:"name,omitempty"`      // empty: that of the entry that waits
	LegalRef string        `json:"legal_ref,omitempty"` // always asked for
}

// DayOut says how the day stands. Change is not empty when the calendar counts otherwise from now on: then running periods
// must be counted again, under this name.
type DayOut struct {
	Day    string `json:"day"`
	Change string `json:"change,omitempty"`
}

const ended = "; ngừng áp dụng theo "

// Calendar proposes, approves or withdraws the change of a day; its subject is the nation.
//
// A row whose ApprovedBy is empty is a proposal: until somebody approves it, the opposite of its Active is in force. So a
// row always toggles, and one row a day is enough.
var Calendar = desk.Act[DayIn, DayOut]{Name: "admin.calendar", Run: func(t *desk.Tx, in DayIn) (DayOut, error) {
	if err := t.May(people.Subject{}); err != nil {
		return DayOut{}, err
	}
	day, err := calendar.ParseDate(in.Day)
	if err != nil {
		return DayOut{}, errDay.New(in.Day)
	}
	was, found, err := t.CalendarDay(day.String())
	if err != nil {
		return DayOut{}, err
	}
	if in.Stage == Propose {
		return propose(t, in, day, was, found)
	}
	if !found || was.ApprovedBy != "" {
		return DayOut{}, errNoOffer.New(day.Short())
	}
	now, out := was, DayOut{Day: was.Day}
	now.ApprovedBy, now.At = t.Who.ID, t.Now.UnixMicro()
	say := "Bỏ đề nghị về " + label(was)
	switch in.Stage {
	case Approve:
		if was.ProposedBy == t.Who.ID {
			return DayOut{}, errSamePers.New()
		}
		say = "Duyệt " + verb(was.Active) + label(was)
		out.Change = was.Day + "@" + t.Now.UTC().Format(time.RFC3339Nano)
	case Withdraw:
		now.Active = !was.Active
		now.LegalRef, _, _ = strings.Cut(was.LegalRef, ended)
	default:
		return DayOut{}, errStage.New(in.Stage)
	}
	t.Put(&was, &now)
	return out, record(t, now, say)
}}

func propose(t *desk.Tx, in DayIn, day calendar.Date, was store.CalendarDay, found bool) (DayOut, error) {
	cal := t.Law().Calendar
	if found {
		if was.ApprovedBy == "" {
			return DayOut{}, errPending.New(day.Short())
		}
		row, err := overlay(cal, was)
		if err != nil {
			return DayOut{}, err
		}
		cal = cal.Overlay(row) // what the act reads is newer than what the process has loaded
	}
	stands := cal.Day(day)
	set := stands.Kind != calendar.Work && stands.Kind != calendar.Weekend
	now := store.CalendarDay{Day: day.String(), Kind: string(in.Kind), Name: strings.TrimSpace(in.Name), LegalRef: strings.TrimSpace(in.LegalRef),
		Active: !in.Off, ProposedBy: t.Who.ID, At: t.Now.UnixMicro()}
	switch {
	case in.Off && !set:
		return DayOut{}, errPlain.New(day.Short())
	case in.Off:
		now.Kind, now.Name = string(stands.Kind), stands.Name
	case set:
		return DayOut{}, errAlready.New(day.Short(), stands.Name)
	default:
		if waiting, ok := cal.Waiting(day); ok {
			if now.Kind == "" {
				now.Kind = string(waiting.Kind)
			}
			if now.Name == "" {
				now.Name = waiting.Name
			}
		}
	}
	switch k := calendar.Kind(now.Kind); {
	case k != calendar.Holiday && k != calendar.CompOff && k != calendar.SwapWork:
		return DayOut{}, errKind.New()
	case now.LegalRef == "" || now.Name == "":
		return DayOut{}, errRef.New()
	}
	if in.Off {
		now.LegalRef = stands.LegalRef + ended + now.LegalRef
	}
	if found {
		t.Put(&was, &now)
	} else {
		t.Add(now)
	}
	return DayOut{Day: now.Day}, record(t, now, "Đề nghị "+verb(now.Active)+label(now))
}

// record writes the fact in the day's own chain, in the province of the centre.
func record(t *desk.Tx, d store.CalendarDay, say string) error {
	return t.Record(desk.Entry{Subject: "calendar:" + d.Day, Say: say + " (" + d.LegalRef + ")"})
}

func verb(on bool) string {
	if on {
		return "áp dụng "
	}
	return "ngừng áp dụng "
}

func label(d store.CalendarDay) string { return d.Name + " ngày " + calendar.Short(d.Day) }

// Overlay is what the rows of the database put over the calendar of the release.
func Overlay(cal *calendar.Calendar, days []store.CalendarDay) ([]calendar.Row, error) {
	rows := make([]calendar.Row, 0, len(days))
	for _, d := range days {
		row, err := overlay(cal, d)
		if err != nil {
			return nil, err
		}
		rows = append(rows, row)
	}
	return rows, nil
}

func overlay(cal *calendar.Calendar, d store.CalendarDay) (calendar.Row, error) {
	day, err := calendar.ParseDate(d.Day)
	if err != nil {
		return calendar.Row{}, err
	}
	row := calendar.Row{Date: day, Kind: calendar.Kind(d.Kind), Name: d.Name, LegalRef: d.LegalRef, Status: calendar.Active}
	if d.Active == (d.ApprovedBy != "") {
		return row, nil
	}
	row.Status = calendar.Inactive
	if cal.Overlay(row).Day(day).Kind != row.Kind {
		return row, nil
	}
	// a holiday of every year stands below all rows: only a row of its own makes its day an ordinary one
	row.Status, row.Kind = calendar.Active, calendar.Work
	if w := day.Weekday(); w == time.Saturday || w == time.Sunday {
		row.Kind = calendar.Weekend
	}
	return row, nil
}
