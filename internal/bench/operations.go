package bench

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"thads/internal/app"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/people"
	"thads/internal/store"
)

// opsProvince has the cases that operations are done in.
const opsProvince = 66

// desks are the officers of a house and the cases of each that stand where the measured acts may be done.
type desks struct {
	who   people.Who
	cases []casefile.Case
}

// operations does acts of operations by 50 officials at once on the cases of a province in the midst of their histories:
// in turn one that takes effect at once (an asset found), money received, and one whose paper is drafted for signature
// (information asked of somebody); each then waits as long as he would look at a page. An answer means that the act is on
// disk, with all that followed from it.
func operations(ctx context.Context, b *Bench) (Result, error) {
	h, err := b.running(ctx)
	if err != nil {
		return Result{}, err
	}
	r, err := b.operationsIn(ctx, h)
	return r, errors.Join(err, h.Close())
}

// running is a house with a province in the midst of its work: a copy of the nation that was given, or one of its own.
func (b *Bench) running(ctx context.Context) (house, error) {
	if b.Given {
		h, err := b.copied(ctx)
		return house{h}, err
	}
	dir, err := b.Temp()
	if err != nil {
		return house{}, err
	}
	h, err := app.New(ctx, app.Config{Data: filepath.Join(dir, "ops")})
	if err != nil {
		return house{}, err
	}
	n := 300
	if b.Small {
		n = 30
	}
	err = b.Seed(ctx, h, n, opsProvince)
	if err != nil {
		return house{}, errors.Join(err, h.Close())
	}
	return house{h}, nil
}

// officers lists who has cases that are verified or coerced in now.
func (h house) officers(ctx context.Context) (out []desks, err error) {
	robot := h.Store.For(people.RobotWho(opsProvince))
	byOfficer := map[string][]casefile.Case{}
	for _, state := range []casefile.State{casefile.Verifying, casefile.HasMeans, casefile.Coercing} {
		list, err := robot.Cases(ctx, store.CaseFilter{State: state, Province: opsProvince, Limit: 500})
		if err != nil {
			return nil, err
		}
		for _, c := range list {
			byOfficer[c.OfficerID] = append(byOfficer[c.OfficerID], c)
		}
	}
	accounts, err := h.Store.For(people.OperatorWho).Colleagues(ctx)
	if err != nil {
		return nil, err
	}
	for _, a := range accounts {
		if len(byOfficer[a.ID]) == 0 {
			continue
		}
		who, err := h.Store.Person(ctx, a.Username)
		if err != nil {
			return nil, err
		}
		out = append(out, desks{who, byOfficer[a.ID]})
	}
	if len(out) == 0 {
		return nil, errNation.New()
	}
	return out, nil
}

func (b *Bench) operationsIn(ctx context.Context, h house) (Result, error) {
	list, err := h.officers(ctx)
	if err != nil {
		return Result{}, err
	}
	return b.each(ctx, "việc", b.Users, b.Think, func(ctx context.Context, w, n int) error {
		d := list[w%len(list)]
		c := d.cases[(w/len(list)+n)%len(d.cases)]
		key := desk.NewID(b.Clock())
		in := enforce.StepIn{Province: c.Province, Case: c.ID}
		switch n % 3 {
		case 0:
			in.Op, in.Act, in.Values = "OP-08", "asset_found", map[string]any{"asset_name": "Xe máy đã qua sử dụng", "asset_kind": "vehicle", "value": 10_000_000}
		case 1:
			in.Op, in.Act, in.Values = "OP-19", "receive", map[string]any{"amount": 1000, "receipt": "BL " + key}
		case 2:
			in.Op, in.Act, in.Values = "OP-08", "request_info", map[string]any{"holder": "Ngân hàng " + key, "content": "Số dư tài khoản", "bank": true}
		}
		if _, err := desk.Do(ctx, h.Desk, d.who, key, enforce.Step, in); err != nil {
			return fmt.Errorf("%s.%s: %w", in.Op, in.Act, err)
		}
		return nil
	})
}
