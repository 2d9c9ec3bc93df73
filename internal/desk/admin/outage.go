package admin

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/store"
)

var (
	errOutageDays  = errs.Define(errs.Invalid, "admin.outage_days", "Thời gian không tính phải có ngày đầu và ngày cuối đúng dạng ngày/tháng/năm, ngày cuối không trước ngày đầu và không quá một năm; hãy sửa lại.")
	errOutageRef   = errs.Define(errs.Invalid, "admin.outage_ref", "Phải ghi tên sự việc và văn bản làm căn cứ (số, ký hiệu, ngày, cơ quan ban hành); không có văn bản thì không được dời thời hạn.")
	errOutagePlace = errs.Define(errs.NotFound, "admin.outage_place", "Không có tỉnh, thành phố mã %d; hãy chọn trong danh sách.")
	errOutageTwice = errs.Define(errs.Conflict, "admin.outage_twice", "Thời gian này đã được khai theo cùng văn bản cho cùng nơi; hãy xem danh sách.")
	errOutageOffer = errs.Define(errs.Conflict, "admin.outage_no_proposal", "Mục này không có đề nghị nào chờ duyệt; hãy tải lại trang.")
	errOutageWait  = errs.Define(errs.Conflict, "admin.outage_pending", "Mục này đang có một đề nghị chờ duyệt; hãy duyệt hoặc bỏ đề nghị đó trước.")
	errOutageOff   = errs.Define(errs.Conflict, "admin.outage_off", "Mục này không còn áp dụng nên không có gì để ngừng.")
	errOutageSame  = errs.Define(errs.Forbidden, "admin.outage_same_person", "Người duyệt phải khác người đề nghị; hãy nhờ một quản trị khác duyệt.")
)

// OutageIn proposes, approves or withdraws a time that does not count. An ID with Off proposes to end one that is in force;
// the other fields belong to a new proposal.
type OutageIn struct {
	Stage    string `json:"stage"` // Propose, Approve, Withdraw
	ID       string `json:"id,omitempty"`
	Off      bool   `json:"off,omitempty"`
	Province int64  `json:"province,omitempty"` // 0: the whole country, by the centre's administrators only
	FromDay  string `json:"from_day,omitempty"`
	ToDay    string `json:"to_day,omitempty"` // last day
	Name     string `json:"name,omitempty"`
	LegalRef string `json:"legal_ref,omitempty"`
}

// OutageRef names an outage.
type OutageRef struct {
	ID string `json:"id"`
}

// Outage declares a time that does not count (sự cố, thiên tai, by a decree): one administrator proposes, another approves.
// As with days of the calendar a row toggles: until its change is approved, what was stays in force. When it counts or
// stops counting, every running period it meets is counted again (MoveForOutages).
var Outage = desk.Act[OutageIn, OutageRef]{Name: "admin.outage", Run: func(t *desk.Tx, in OutageIn) (OutageRef, error) {
	if in.ID == "" && in.Stage == Propose {
		return declare(t, in)
	}
	was, err := t.Outage(in.ID)
	if err != nil {
		return OutageRef{}, err
	}
	if err := t.May(people.Subject{Province: was.Province}); err != nil {
		return OutageRef{}, err
	}
	now, say, waits := was, "", was.ApprovedBy == ""
	now.At = t.Now.UnixMicro()
	switch {
	case in.Stage == Propose && waits:
		return OutageRef{}, errOutageWait.New()
	case in.Stage == Propose && (!was.Active || !in.Off):
		return OutageRef{}, errOutageOff.New()
	case in.Stage == Propose && strings.TrimSpace(in.LegalRef) == "":
		return OutageRef{}, errOutageRef.New()
	case in.Stage == Propose:
		now.Active, now.ProposedBy, now.ApprovedBy = false, t.Who.ID, ""
		say = "Đề nghị ngừng áp dụng thời gian không tính theo " + strings.TrimSpace(in.LegalRef) + ": "
	case !waits:
		return OutageRef{}, errOutageOffer.New()
	case in.Stage == Approve && was.ProposedBy == t.Who.ID:
		return OutageRef{}, errOutageSame.New()
	case in.Stage == Approve:
		now.ApprovedBy = t.Who.ID
		say = "Duyệt " + verb(was.Active) + "thời gian không tính vào thời hạn: "
	case in.Stage == Withdraw:
		now.ApprovedBy, now.Active = t.Who.ID, !was.Active
		say = "Bỏ đề nghị về thời gian không tính: "
	default:
		return OutageRef{}, errStage.New(in.Stage)
	}
	t.Put(&was, &now)
	return OutageRef{was.ID}, t.Record(desk.Entry{Province: was.Province, Subject: OutageSubject(was.ID), Say: say + outageLabel(now)})
}}

func declare(t *desk.Tx, in OutageIn) (OutageRef, error) {
	if err := t.May(people.Subject{Province: in.Province}); err != nil {
		return OutageRef{}, err
	}
	from, err1 := calendar.ParseDate(in.FromDay)
	to, err2 := calendar.ParseDate(in.ToDay)
	o := store.Outage{ID: t.NewID(), Province: in.Province, Name: strings.TrimSpace(in.Name), LegalRef: strings.TrimSpace(in.LegalRef), Active: true,
		ProposedBy: t.Who.ID, At: t.Now.UnixMicro()}
	switch {
	case err1 != nil || err2 != nil || to.Before(from) || to.Sub(from) > 366:
		return OutageRef{}, errOutageDays.New()
	case o.Name == "" || o.LegalRef == "":
		return OutageRef{}, errOutageRef.New()
	}
	o.FromAt, o.ToAt = from.Start().UnixMicro(), to.End().UnixMicro()
	if o.Province != 0 {
		if _, err := t.Office(fmt.Sprintf("%02d", o.Province)); errs.KindOf(err) == errs.NotFound {
			return OutageRef{}, errOutagePlace.New(o.Province)
		} else if err != nil {
			return OutageRef{}, err
		}
	}
	if err := t.Lock("outage " + strconv.FormatInt(o.Province, 10)); err != nil { // declared twice at once: the second finds the first
		return OutageRef{}, err
	}
	all, err := t.OutagesOf(o.Province)
	if err != nil {
		return OutageRef{}, err
	}
	for _, x := range all {
		if x.Province == o.Province && x.FromAt == o.FromAt && x.ToAt == o.ToAt && x.LegalRef == o.LegalRef && x.Active {
			return OutageRef{}, errOutageTwice.New()
		}
	}
	t.Add(o)
	return OutageRef{o.ID}, t.Record(desk.Entry{Province: o.Province, Subject: OutageSubject(o.ID), Say: "Đề nghị thời gian không tính vào thời hạn: " + outageLabel(o)})
}

// OutageSubject is the chain in which an outage's facts stand.
func OutageSubject(id string) string { return "outage:" + id }

func outageLabel(o store.Outage) string {
	return fmt.Sprintf("%s, từ %s đến hết %s (%s)", o.Name, desk.DayShort(o.FromAt), desk.DayShort(o.ToAt-1), o.LegalRef)
}

// MovedIn says how many running periods an outage moved once it began or ceased to count.
type MovedIn struct {
	ID       string `json:"id"`
	Province int64  `json:"province"`
	Moved    int    `json:"moved"`
}

// Moved records that every running period has been counted again for an outage; until then the background does it.
var Moved = desk.Act[MovedIn, OutageRef]{Name: "admin.outage_moved", Run: func(t *desk.Tx, in MovedIn) (OutageRef, error) {
	if err := t.May(people.Subject{Province: in.Province}); err != nil {
		return OutageRef{}, err
	}
	return OutageRef{in.ID}, t.Record(desk.Entry{Province: in.Province, Subject: OutageSubject(in.ID), Say: "Đã tính lại " + strconv.Itoa(in.Moved) + " thời hạn đang chạy"})
}}

// MoveForOutages counts the running periods again for every outage whose approval nobody has followed up yet, as the house
// itself: one pass a province, one fact a case. Broken off, it goes on where it was at the next call.
func MoveForOutages(ctx context.Context, d *desk.Desk) error {
	all, err := d.Store.Outages(ctx)
	if err != nil {
		return err
	}
	var failed error
	for _, o := range all {
		if o.ApprovedBy == "" {
			continue
		}
		last, found, err := d.Store.LastFact(ctx, o.Province, OutageSubject(o.ID))
		if err != nil {
			return err
		}
		if !found || last.Act != Outage.Name {
			continue
		}
		var said struct {
			Input OutageIn `json:"input"`
		}
		if err := json.Unmarshal([]byte(last.Body), &said); err != nil {
			return err
		}
		if said.Input.Stage == Approve {
			failed = errors.Join(failed, moveFor(ctx, d, o, last.ID))
		}
	}
	return failed
}

// moveFor counts again under the id of the approving fact, which makes each transaction's once-key.
func moveFor(ctx context.Context, d *desk.Desk, o store.Outage, fact string) error {
	change := "outage:" + fact
	why := "có thời gian không tính vào thời hạn: " + outageLabel(o)
	if !o.Active {
		why = "thời gian không tính thôi áp dụng: " + outageLabel(o)
	}
	var provinces []int64
	if o.Province != 0 {
		provinces = []int64{o.Province}
	}
	moved, err := recountIn(ctx, d, change, why, provinces)
	if err != nil {
		return fmt.Errorf("outage %s: %w", o.ID, err)
	}
	_, err = desk.Do(ctx, d, people.RobotWho(o.Province), change, Moved, MovedIn{ID: o.ID, Province: o.Province, Moved: moved})
	return err
}
