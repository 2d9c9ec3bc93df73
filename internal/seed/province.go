package seed

import (
	"container/heap"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/intake"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/store"
)

// runner lives one province's history: its own clock, its own chance, one act after another in the order of time.
type runner struct {
	nation   *nation
	store    *store.Store // its own handle, once it runs
	province int64
	offices  []people.OfficeRow // of the province
	rooms    []people.OfficeRow // the regional offices among them
	agency   people.OfficeRow
	s        stream
	desk     *desk.Desk
	press    *issue.Press
	calendar *calendar.Calendar
	now      time.Time
	numbers  map[string]int // of the courts
	staff    []Person
	crew     crew
	files    []*file
	steps    steps
	keys     int
	out      Result
}

func (n *nation) runner(province int64, offices []people.OfficeRow, cases int, start time.Time) *runner {
	r := &runner{nation: n, province: province, offices: offices, agency: offices[0], now: start, numbers: map[string]int{}, calendar: n.Law().Calendar,
		s: newStream(n.Seed, fmt.Sprintf("plan %02d", province))}
	r.desk = &desk.Desk{Store: n.Store, Law: n.Law, Follow: n.Follow, Now: func() time.Time { return r.now }, Rand: newStream(n.Seed, fmt.Sprintf("ids %02d", province))}
	r.press = &issue.Press{Desk: r.desk, Blobs: n.Blobs, Keys: n.bank}
	for _, o := range offices {
		if o.Level == 2 {
			r.rooms = append(r.rooms, o)
		}
	}
	place, _ := placeOf(r.agency)
	r.staff = staffing(r.s, n.People, province, offices, slugOf(place))
	if cases > 0 {
		r.invent(cases)
	}
	return r
}

func (r *runner) court(o people.OfficeRow) court {
	place, whole := placeOf(r.agency)
	return court{r.province, place, whole, o, r.numbers}
}

// step is something that happens at a time.
type step struct {
	at  time.Time
	seq int
	do  func(context.Context) error
}

// steps is a heap, soonest first; of two at one time the one planned first.
type steps []step

func (h steps) Len() int { return len(h) }
func (h steps) Less(i, j int) bool {
	if h[i].at.Equal(h[j].at) {
		return h[i].seq < h[j].seq
	}
	return h[i].at.Before(h[j].at)
}
func (h steps) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *steps) Push(x any)   { *h = append(*h, x.(step)) }
func (h *steps) Pop() any {
	old := *h
	last := old[len(old)-1]
	*h = old[:len(old)-1]
	return last
}

// plan notes what happens at a time, unless it is after the nation's last moment.
func (r *runner) plan(at time.Time, do func(context.Context) error) {
	if at.After(r.nation.end) {
		return
	}
	r.keys++
	heap.Push(&r.steps, step{at, r.keys, do})
}

// forget lets go of what a province that is through remembers; what was counted stays.
func (r *runner) forget() { r.store, r.desk, r.press, r.files, r.steps = nil, nil, nil, nil, nil }

func (r *runner) run(ctx context.Context) error {
	var err error
	if r.crew, err = r.hire(ctx, r.staff, r.nation.PassHash); err != nil {
		return err
	}
	if err := r.equip(); err != nil {
		return err
	}
	r.sweepDaily()
	for _, f := range r.files {
		r.plan(f.receivedAt, func(ctx context.Context) error { return r.receive(ctx, f) })
	}
	for len(r.steps) > 0 {
		s := heap.Pop(&r.steps).(step) //nolint:forcetypeassert // only steps are pushed
		if s.at.After(r.now) {
			r.now = s.at
		}
		if err := s.do(ctx); err != nil {
			return fmt.Errorf("%s: %w", r.now.In(desk.Zone()).Format(time.DateTime), err)
		}
	}
	return nil
}

// do performs an act under the next key of the province.
func do[In, Out any](ctx context.Context, r *runner, who people.Who, act desk.Act[In, Out], in In) (Out, error) {
	r.keys++
	defer r.nation.did()
	return desk.Do(ctx, r.desk, who, fmt.Sprintf("seed:%02d:%d", r.province, r.keys), act, in)
}

func (r *runner) receive(ctx context.Context, f *file) error {
	hash, c := r.nation.keep(ctx, f.text), f.confirmed
	in := intake.ReceiveIn{Province: r.province, Office: f.office.Code, Source: "court", FileName: fmt.Sprintf("ban-an-%d.txt", r.out.Judgments+1), Blob: hash, Text: hash,
		Court: c.Court, Number: c.Number, Date: c.Date, Instance: c.Instance, Kind: c.Kind, SameKey: casefile.SameKey(c.Court, c.Number, c.Date)}
	if f.confirmedAt.After(r.nation.end) { // somebody will open it: it needs what the machine reads
		var err error
		if in, err = r.read(ctx, f, in); err != nil {
			return err
		}
	}
	who := r.crew.intake[f.office.Code]
	got, err := do(ctx, r, who, intake.Receive, in)
	if err != nil {
		return err
	}
	r.out.Judgments++
	r.plan(f.confirmedAt, func(ctx context.Context) error {
		opened, err := do(ctx, r, who, intake.Confirm, intake.ConfirmIn{Province: r.province, ID: got.ID, Confirmed: f.confirmed})
		if err != nil {
			return err
		}
		if err := r.opened(f.byRule, opened.Cases); err != nil {
			return err
		}
		if f.asks {
			r.plan(f.filedAt, func(ctx context.Context) error { return r.request(ctx, f, got.ID) })
		}
		return nil
	})
	return nil
}

// read gives a received judgment its reading, by the house's own scanner on the text.
func (r *runner) read(ctx context.Context, f *file, in intake.ReceiveIn) (intake.ReceiveIn, error) {
	s := intake.Scanner{Blobs: r.nation.Blobs,
		Text: func(_ context.Context, _ string, data []byte) (string, error) { return string(data), nil },
		Route: func(context.Context, string) (people.Proposal, error) {
			return people.Proposal{Province: r.province, OfficeCode: f.office.Code, Certain: true, Why: "Toà án khu vực cùng địa bàn với phòng (L32.2)"}, nil
		}}
	got, err := s.Judgment(ctx, in.FileName, []byte(f.text))
	if err != nil {
		return in, err
	}
	return got.Receive(r.province, f.office.Code, "court")
}

var errCount = errors.New("a judgment opened another number of cases than planned")

// opened plans the road of new cases.
func (r *runner) opened(o opening, cases []string) error {
	if len(cases) != o.cases {
		return fmt.Errorf("%w: %d, not %d", errCount, len(cases), o.cases)
	}
	r.out.Cases += len(cases)
	for i, id := range cases {
		own := i < o.own
		at := r.later(r.now, 3)
		if own {
			at = r.now.Add(time.Duration(5+i) * time.Minute)
		}
		r.plan(at, func(ctx context.Context) error { return r.sign(ctx, "case", id, own, r.decided) })
	}
	return nil
}

func (r *runner) request(ctx context.Context, f *file, judgment string) error {
	var asker casefile.ConfirmedParty
	for _, l := range f.confirmed.Lines {
		if onRequest[l.Kind] && asker.Name == "" {
			asker = f.confirmed.Parties[l.Payees[0]]
		}
	}
	who := r.crew.intake[f.office.Code]
	got, err := do(ctx, r, who, intake.TakeRequest, intake.RequestIn{Province: r.province, Office: f.office.Code, Channel: "counter", FiledDay: desk.DayOf(r.now),
		Requester: asker.Name, Address: asker.Address, JudgmentID: judgment})
	if err != nil {
		return err
	}
	r.out.Requests++
	r.plan(r.now.Add(10*time.Minute), func(ctx context.Context) error { return r.sign(ctx, "request", got.ID, false, nil) })
	r.plan(f.acceptedAt, func(ctx context.Context) error {
		opened, err := do(ctx, r, who, intake.Accept, intake.AcceptIn{Province: r.province, ID: got.ID, Judgment: judgment})
		if err != nil {
			return err
		}
		return r.opened(f.byRequest, opened.Cases)
	})
	return nil
}

// sign signs the papers of a case or request that wait for it, and plans their seals; after is told of each that is out.
func (r *runner) sign(ctx context.Context, column, id string, own bool, after func(context.Context, document.Paper) error) error {
	papers, err := r.store.For(people.RobotWho(r.province)).PapersOf(ctx, r.province, column, id)
	if err != nil {
		return err
	}
	for _, p := range papers {
		if p.Family == people.FamilyVoucher {
			continue // the accountant's desk
		}
		if p.State == document.Draft {
			if p, err = r.complete(ctx, p); err != nil {
				return err
			}
		}
		if p.State != document.Submitted {
			if p.State == document.Draft || p.State == document.SentBack {
				r.out.Incomplete++
			}
			continue
		}
		who := r.signer(p)
		if own {
			err = r.signOwn(ctx, who, p)
		} else {
			var hash string
			if hash, err = r.specimen(ctx, who, p, signed); err == nil {
				err = r.handSigned(ctx, who, p, hash)
			}
		}
		if err != nil {
			return fmt.Errorf("sign %s: %w", p.FormCode, err)
		}
		if p.Symbol == "" { // minutes have neither number nor seal
			r.out.Papers++
			if after != nil && !own {
				if err := after(ctx, p); err != nil {
					return err
				}
			}
			continue
		}
		at := r.now.Add(time.Duration(20+r.s.IntN(100)) * time.Minute)
		if own {
			at = r.now.Add(5 * time.Minute)
		}
		r.plan(at, func(ctx context.Context) error {
			if err := r.seal(ctx, who, p, own); err != nil || after == nil || own {
				return err
			}
			return after(ctx, p)
		})
	}
	return nil
}

// complete fills in what only a person knows: where exhibits are kept, by when a bank answers where the
// law says no time, the account money goes to.
func (r *runner) complete(ctx context.Context, p document.Paper) (document.Paper, error) {
	in := issue.EditIn{Province: r.province, ID: p.ID, Submit: true}
	if err := json.Unmarshal([]byte(p.Data), &in.Data); err != nil {
		return p, err
	}
	_, whole := placeOf(r.agency)
	switch p.FormCode {
	case "QDC-001":
		in.Data["hạn_báo"] = "ngay sau khi nhận được quyết định này"
	case "QDC-008", "QDC-010":
		in.Data["nhận"] = map[string]any{"số": "3949.0.0000000.00000", "nơi_mở": "Kho bạc Nhà nước khu vực", "nội_dung": "Nộp tiền thi hành án"}
	default:
		in.Data["nơi_giữ"] = "Kho vật chứng của Thi hành án dân sự " + whole
	}
	if _, err := do(ctx, r, r.drafter(p), issue.Edit, in); err != nil {
		return p, fmt.Errorf("complete %s: %w", p.FormCode, err)
	}
	return r.paper(ctx, p.ID)
}

// drafter is who completes a draft: the case's officer what he signs, else who received.
func (r *runner) drafter(p document.Paper) people.Who {
	if p.Family == people.FamilyOfficer {
		return r.crew.byID[p.OfficerID]
	}
	return r.crew.intake[p.OfficeCode]
}

// signer is who signs a paper: the head, at times his deputy; a slip by who received, what an officer signs by the case's.
func (r *runner) signer(p document.Paper) people.Who {
	switch {
	case p.Family == people.FamilyIntake:
		return r.crew.intake[p.OfficeCode]
	case p.Family == people.FamilyOfficer:
		return r.crew.byID[p.OfficerID]
	case p.Family == people.FamilyComplaint:
		return r.crew.head
	case r.crew.deputy.ID != "" && r.s.chance(40):
		return r.crew.deputy
	}
	return r.crew.head
}

// seal numbers, seals and issues a paper.
func (r *runner) seal(ctx context.Context, signer people.Who, p document.Paper, own bool) error {
	var err error
	if own {
		err = r.sealOwn(ctx, p)
	} else {
		var hash string
		if hash, err = r.specimen(ctx, signer, p, issued); err == nil {
			ref := issue.Ref{Province: r.province, ID: p.ID}
			if _, err = do(ctx, r, r.crew.records, issue.Number, ref); err == nil {
				err = r.handSealed(ctx, p, hash)
			}
		}
	}
	if err != nil {
		return fmt.Errorf("seal %s: %w", p.FormCode, err)
	}
	r.out.Papers++
	return nil
}

// failed is the first error of a batch of the press.
func failed(list []issue.Result, err error) error {
	i := slices.IndexFunc(list, func(r issue.Result) bool { return r.Err != nil })
	if err == nil && i >= 0 {
		err = list[i].Err
	}
	return err
}

// paper reads a paper again.
func (r *runner) paper(ctx context.Context, id string) (document.Paper, error) {
	return r.store.For(people.RobotWho(r.province)).Paper(ctx, r.province, id)
}
