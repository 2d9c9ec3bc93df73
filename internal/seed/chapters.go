package seed

import (
	"context"
	"errors"
	"fmt"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk/enforce"
	"thads/internal/people"
	"thads/internal/rule"
)

// fates are what becomes of what somebody owes, in a hundred. The shares are drawn so that some 36 of a hundred debts are
// without means, with more of the money, and most of the others come to an end, as the nation's did in 2025. What is below
// 5 million dong is mostly a court fee.
type fates []weighted[func(*road)]

var (
	small = fates{{(*road).voluntary, 50}, {(*road).paysLate, 15}, {(*road).poor, 28}, {(*road).stays, 3}, {(*road).ended, 1}, {nil, 3}}
	mid   = fates{{(*road).voluntary, 27}, {(*road).paysLate, 15}, {(*road).poor, 38}, {(*road).account, 7}, {(*road).wages, 2}, {(*road).asset, 2}, {(*road).paused, 3},
		{(*road).bankrupt, 1}, {(*road).ended, 1}, {(*road).stays, 4}}
	large = fates{{(*road).voluntary, 8}, {(*road).paysLate, 10}, {(*road).poor, 50}, {(*road).account, 8}, {(*road).asset, 8}, {(*road).paused, 5}, {(*road).bankrupt, 3},
		{(*road).ended, 1}, {(*road).stays, 7}}
	mixed = fates{{(*road).voluntary, 45}, {(*road).paysLate, 18}, {(*road).poor, 30}, {(*road).stays, 7}} // with things in the same case
)

// fate draws what becomes of the case's debts.
func (w *road) fate() {
	list := large
	switch {
	case w.money != nil:
		list = mixed
	case w.sum < 5_000_000:
		list = small
	case w.sum < 300_000_000:
		list = mid
	}
	if f := draw(w.r.s, list); f != nil {
		f(w)
	}
}

type values = map[string]any

// in is a step on what somebody owes.
func (w *road) in(v values) enforce.StepIn { return enforce.StepIn{Lines: w.money, Values: v} }

// voluntary: all is paid in the days after service.
func (w *road) voluntary() { w.plan(w.days(1, 6), w.collect) }

// collect takes all that is owed and pays it out soon after; a measure that the payment ends is lifted.
func (w *road) collect(ctx context.Context) error {
	if err := w.act(ctx, w.officer, "OP-19.receive", w.in(values{"amount": w.sum, "receipt": w.number("BL")})); err != nil {
		return err
	}
	w.lift()
	w.paysOut(w.r.now)
	return nil
}

func (w *road) paysOut(since time.Time) {
	w.plan(w.days(1, 5), func(ctx context.Context) error {
		v := values{"amount": w.sum, "receipt": w.number("UNC"), "no_interest": true}
		if w.r.now.Sub(since) > 9*24*time.Hour {
			v["reason"] = "Người nhận báo tài khoản chậm"
		}
		if err := w.act(ctx, w.officer, "OP-20.pay", w.in(v)); err != nil {
			return err
		}
		w.lift()
		return nil
	})
}

// lift has the decisions signed that end a measure whose ground is gone; the desk drafts them itself.
func (w *road) lift() {
	if w.measure != "" {
		w.papers(w.measure, nil)
		w.measure = ""
	}
}

// checked plans the end of the verification, after the voluntary period ended by itself.
func (w *road) checked(then func(context.Context) error) {
	d := calendar.DateOf(w.r.now).AddDays(10)
	for n := 1 + w.r.s.IntN(8); n > 0 || !w.r.calendar.IsWork(d); d = d.AddDays(1) {
		if w.r.calendar.IsWork(d) {
			n--
		}
	}
	w.plan(at(w.r.s, d), then)
}

// means records that the debtor can pay, and goes on some working days later.
func (w *road) means(result string, least, most int, then func(context.Context) error) {
	w.checked(func(ctx context.Context) error {
		if err := w.act(ctx, w.officer, "OP-08.has_means", w.in(values{"result": result, "place": "nơi cư trú"})); err != nil {
			return err
		}
		if then != nil {
			w.plan(w.days(least, most), then)
		}
		return nil
	})
}

func (w *road) paysLate() { w.means("Có thu nhập, hẹn nộp", 2, 45, w.collect) }

func (w *road) stays() { w.means("Có tài sản, đang làm rõ", 0, 0, nil) }

// ended: the debtor died and left nothing.
func (w *road) ended() {
	w.checked(func(ctx context.Context) error {
		return w.decide(ctx, "OP-28.terminate", enforce.StepIn{Values: values{"reason": "Người phải thi hành án chết, không để lại di sản"}}, nil)
	})
}

// account: money in a bank account is frozen, deducted and paid out.
func (w *road) account() {
	no, bank := fmt.Sprintf("%010d", w.r.s.Int64N(10_000_000_000)), oneOf(w.r.s, banks)
	v := func() values { return values{"owner": w.debtor, "account": no, "holder": bank, "amount": w.sum} }
	deduct := func(ctx context.Context) error {
		return w.decide(ctx, "OP-13.deduct", w.in(v()), func(context.Context) error {
			w.plan(w.days(2, 8), w.collect)
			return nil
		})
	}
	w.means("Có tiền trong tài khoản", 1, 6, func(ctx context.Context) error {
		if w.r.s.chance(50) {
			return deduct(ctx)
		}
		return w.decide(ctx, "OP-11.freeze", w.in(v()), func(context.Context) error {
			w.measure = "QDC-003"
			w.plan(w.days(1, 5), deduct)
			return nil
		})
	})
}

// wages: a part of the monthly pay is kept; that goes on for years.
func (w *road) wages() {
	w.means("Có lương hằng tháng", 2, 8, func(ctx context.Context) error {
		return w.decide(ctx, "OP-13.income", w.in(values{"owner": w.debtor, "holder": oneOf(w.r.s, companies), "income": 15_000_000, "deduct": 3_000_000, "dependants": 1, "region": 3}), nil)
	})
}

// asset: a thing is found, seized, valued, sold at auction and handed over; the money is paid out.
func (w *road) asset() {
	w.means("Có tài sản kê biên được", 1, 10, func(ctx context.Context) error {
		thing := oneOf(w.r.s, assets)
		if err := w.act(ctx, w.officer, "OP-08.asset_found", enforce.StepIn{Values: values{"asset_name": thing.name, "asset_kind": thing.kind, "value": w.sum, "place": "nơi cư trú"}}); err != nil {
			return err
		}
		items, err := w.r.store.For(people.RobotWho(w.r.province)).Items(ctx, casefile.Case{Province: w.r.province, ID: w.id})
		if err != nil {
			return err
		}
		if len(items) == 0 {
			return errors.New("an asset that was found is not there")
		}
		id := items[len(items)-1].ID
		w.plan(w.days(2, 15), func(ctx context.Context) error {
			return w.decide(ctx, "OP-14.seize", w.in(values{"asset": id, "place": "nơi cư trú"}), func(context.Context) error {
				w.plan(w.days(10, 40), func(ctx context.Context) error { return w.valued(ctx, id) })
				return nil
			})
		})
		return nil
	})
}

func (w *road) valued(ctx context.Context, id string) error {
	if err := w.act(ctx, w.officer, "OP-15.result_in", enforce.StepIn{Values: values{"asset": id, "price": w.sum}}); err != nil {
		return err
	}
	return w.decide(ctx, "OP-15.tell_result", enforce.StepIn{Values: values{"asset": id}}, func(context.Context) error {
		w.plan(w.after(21, 6), func(ctx context.Context) error { // five working days are over by then, also at Tết
			return w.decide(ctx, "OP-16.auction_contract", enforce.StepIn{Values: values{"asset": id, "organisation": "Công ty đấu giá hợp danh Sao Mai", "price": w.sum}}, func(context.Context) error {
				w.plan(w.days(20, 45), func(ctx context.Context) error { return w.sold(ctx, id) })
				return nil
			})
		})
		return nil
	})
}

func (w *road) sold(ctx context.Context, id string) error {
	buyer, _, _ := human(w.r.s, w.r.province)
	if err := w.act(ctx, w.officer, "OP-16.auctioned", enforce.StepIn{Values: values{"asset": id, "sold_for": w.sum, "buyer": buyer}}); err != nil {
		return err
	}
	w.plan(w.days(3, 20), func(ctx context.Context) error {
		if err := w.act(ctx, w.officer, "OP-19.receive", w.in(values{"amount": w.sum, "receipt": w.number("BL")})); err != nil {
			return err
		}
		since := w.r.now
		w.plan(w.days(1, 4), func(ctx context.Context) error {
			v := values{"asset": id, "held_on": calendar.DateOf(w.r.now).String(), "hour": "08:30", "place": "nơi có tài sản", "buyer": buyer}
			return w.decide(ctx, "OP-17.hand_over", w.in(v), func(context.Context) error {
				w.paysOut(since)
				return nil
			})
		})
		return nil
	})
	return nil
}

// paused: both sides agree to wait for some months; then it is paid.
func (w *road) paused() {
	w.means("Có thu nhập", 1, 12, func(ctx context.Context) error {
		wait := 60 + w.r.s.IntN(60)
		from := calendar.DateOf(w.r.now)
		v := values{"from": from.String(), "until": from.AddDays(wait).String(), "reason": "Hai bên đồng ý hoãn"}
		return w.decide(ctx, "OP-23.postpone", enforce.StepIn{Values: v}, func(context.Context) error {
			w.plan(w.after(wait+1, 4), func(ctx context.Context) error {
				return w.decide(ctx, "OP-23.resume", enforce.StepIn{}, func(context.Context) error {
					w.plan(w.days(1, 30), w.collect)
					return nil
				})
			})
			return nil
		})
	})
}

// bankrupt: a court takes up the debtor's bankruptcy; a third go on when the court ends it.
func (w *road) bankrupt() {
	w.means("Có tài sản", 5, 30, func(ctx context.Context) error {
		return w.decide(ctx, "OP-23.suspend", enforce.StepIn{Values: values{"reason": "Toà án thụ lý đơn yêu cầu mở thủ tục phá sản"}}, func(context.Context) error {
			if w.r.s.chance(33) {
				w.plan(w.after(60+w.r.s.IntN(120), 5), func(ctx context.Context) error {
					return w.decide(ctx, "OP-23.resume_suspended", enforce.StepIn{Values: values{"reason": "Toà án không mở thủ tục phá sản"}}, nil)
				})
			}
			return nil
		})
	})
}

// poor: no means are found; it is decided, published, and verified again every six months, until means turn up or the
// time of watching is over.
func (w *road) poor() {
	w.checked(func(ctx context.Context) error {
		if err := w.act(ctx, w.officer, "OP-08.no_means_found", w.in(values{"result": "Không có tài sản, thu nhập", "place": "nơi cư trú"})); err != nil {
			return err
		}
		w.plan(w.days(0, 4), func(ctx context.Context) error {
			return w.decide(ctx, "OP-09.no_means", w.in(values{"reason": "Không có tài sản, thu nhập chỉ đủ sống tối thiểu"}), w.watched)
		})
		return nil
	})
}

func (w *road) watched(context.Context) error {
	since := calendar.DateOf(w.r.now)
	if w.r.s.chance(80) {
		w.plan(w.days(1, 4), func(ctx context.Context) error {
			return w.decide(ctx, "OP-09.publish", enforce.StepIn{}, func(context.Context) error {
				w.measure = "TB-040"
				return nil
			})
		})
	}
	if w.r.s.chance(10) {
		w.plan(w.after(30+w.r.s.IntN(140), 5), w.found)
		return nil
	}
	w.again(since, 1)
	return nil
}

// found: means turn up, and it is paid.
func (w *road) found(ctx context.Context) error {
	return w.decide(ctx, "OP-09.resume", w.in(values{"reason": "Xác minh có thu nhập"}), func(context.Context) error {
		w.lift()
		w.plan(w.days(3, 30), w.collect)
		return nil
	})
}

// again plans the next periodic verification and, after the last, the end of watching.
func (w *road) again(since calendar.Date, nth int) {
	w.plan(w.after(172, 4), func(ctx context.Context) error {
		if err := w.act(ctx, w.officer, "OP-08.periodic", enforce.StepIn{Values: values{"result": "Vẫn không có tài sản, thu nhập", "place": "nơi cư trú"}}); err != nil {
			return err
		}
		left := since.AddDays(385).Start().Sub(w.r.now)
		if nth < 2 || rule.RegimeOn(since) != rule.A { // under the law of 2025 watching takes longer than this history
			w.again(since, nth+1)
			return nil
		}
		w.plan(w.after(int(max(left, 0)/(24*time.Hour)), 8), w.left)
		return nil
	})
}

// left: the time of watching is over.
func (w *road) left(ctx context.Context) error {
	if w.regime() == rule.A || w.lines[0].ExOfficio {
		return w.decide(ctx, "OP-10.separate_book", w.in(nil), nil)
	}
	return w.decide(ctx, "OP-10.send_back", w.in(nil), func(context.Context) error {
		w.lift()
		return nil
	})
}

var (
	banks = []string{"Ngân hàng Sao Mai", "Ngân hàng Đồng Xanh", "Ngân hàng Bình Nguyên", "Ngân hàng Hải Vân Nam"}
)

// sweepDaily lets time end what it ends, early each day.
func (r *runner) sweepDaily() {
	from := r.now
	var tick func(context.Context) error
	next := func() { r.plan(calendar.DateOf(from).AddDays(1).Start().Add(5*time.Hour), tick) }
	tick = func(ctx context.Context) error {
		over, err := r.store.Ended(ctx, r.province, from.UnixMicro(), r.now.UnixMicro())
		if err != nil {
			return err
		}
		from = r.now
		for _, k := range over {
			if _, err := do(ctx, r, people.RobotWho(r.province), enforce.Lapse, enforce.LapseIn{Province: r.province, Clock: k.ID}); err != nil {
				return fmt.Errorf("clock %s: %w", k.Duty, err)
			}
		}
		next()
		return nil
	}
	next()
}

// assets are what debtors of the seed own, with the kind that chooses the decision to seize it.
var assets = []struct{ name, kind string }{{"Quyền sử dụng đất, thửa 112, tờ bản đồ 7", "land"}, {"Xe ô tô con đã qua sử dụng", "vehicle"},
	{"Nhà xưởng và máy cưa", "movable"}, {"Quyền sử dụng đất trồng cà phê", "land"}, {"Máy gặt đập liên hợp", "movable"}}
