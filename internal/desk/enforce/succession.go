package enforce

import (
	"math/big"
	"slices"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/rule"
	"thads/internal/task"
	"thads/internal/vn"
)

var (
	errHeir      = errs.Define(errs.Invalid, "enforce.heir", "Người chuyển giao không phải đương sự của các khoản được chọn; hãy chọn lại.")
	errShares    = errs.Define(errs.Invalid, "enforce.shares", "Phần của %d người nhận chuyển giao không đọc được hoặc không cộng thành toàn bộ; hãy ghi lần lượt từng người, cách nhau bằng dấu chấm phẩy, ví dụ: 1/2; 1/2.")
	errAddresses = errs.Define(errs.Invalid, "enforce.heir_addresses", "Có %d người nhận chuyển giao; hãy ghi địa chỉ lần lượt của từng người, cách nhau bằng dấu chấm phẩy.")
	errEstate    = errs.Define(errs.Unlawful, "enforce.estate", "Người phải thi hành án về trả tiền đã chết thì không ra quyết định chuyển giao: xử lý tài sản người ấy để lại; có văn bản phân chia di sản thì thông báo, ấn định 30 ngày cho người thừa kế (OP-25, thông báo tìm người thừa kế).")
	errSought    = errs.Define(errs.Unlawful, "enforce.sought", "Người được nhận tiền đã chết và đang tìm người thừa kế; hãy ra quyết định chuyển giao rồi trả cho người thừa kế, hoặc chờ hết thời hạn.")
)

// maySubstitute stops the decision that the law does not know: for a dead debtor of money the estate is dealt with, without
// a substitution (N25.3). The old law substitutes the heirs of a debtor too (L54.2).
func (p *plan) maySubstitute(*desk.Tx) error {
	n := len(parts(p.values["successor"]))
	if _, err := p.shares(n); err != nil {
		return err
	}
	if places := len(parts(p.values["successor_address"])); places > 1 && places != n {
		return errAddresses.New(n)
	}
	if p.ruling.Regime == rule.A || p.in.List != "L41" || p.in.Letter != "2" {
		return nil
	}
	for _, i := range p.chosen {
		l := p.lines[i]
		if l.Amount > 0 && slices.Contains(strings.Fields(l.DebtorIDs), str(p.values["person"])) {
			return errEstate.New().Under("N25.3")
		}
	}
	return nil
}

// mayPay stops paying to somebody who died while his heirs are sought (N25.1).
func (p *plan) mayPay(*desk.Tx) error {
	if !slices.ContainsFunc(p.clocks, func(k task.Clock) bool { return k.Duty == "T-060" && k.State == desk.Live && p.covers(k) }) {
		return nil
	}
	for _, s := range p.past {
		if s.Name() != "OP-25.seek_heirs" {
			continue
		}
		for _, i := range p.chosen {
			if slices.Contains(strings.Fields(p.lines[i].PayeeIDs), str(s.Values["person"])) {
				return errSought.New().Under("N25.1")
			}
		}
	}
	return nil
}

// substitute puts successors in a party's place on the chosen lines (L41, N25); the lines keep their ids. Several successors
// stand together, or each with his own share: then the line of a sole party is split, the first share staying on the line.
func substitute(p *plan, t *desk.Tx, _ string) error {
	if err := p.maySubstitute(t); err != nil {
		return err
	}
	old := str(p.values["person"])
	heirs, err := p.successors(t, casefile.Party{Role: "Người nhận chuyển giao quyền, nghĩa vụ"})
	if err != nil {
		return err
	}
	shares, err := p.shares(len(heirs))
	if err != nil {
		return err
	}
	sides := map[string]bool{}
	var fresh []casefile.Line
	for _, i := range p.chosen {
		l := &p.lines[i]
		was := *l
		side := casefile.Debtor
		ids := &l.DebtorIDs
		if !slices.Contains(strings.Fields(*ids), old) {
			if side, ids = casefile.Creditor, &l.PayeeIDs; !slices.Contains(strings.Fields(*ids), old) {
				continue
			}
		}
		sides[side] = true
		if len(shares) > 0 && *ids == old && l.Amount > 0 {
			fresh = append(fresh, split(t, l, side, heirs, shares, int64(len(p.lines)+len(fresh)))...)
		} else {
			*ids = replace(*ids, old, heirs)
		}
		t.Put(&was, l)
		if len(fresh) > 0 {
			p.follow(t, l.ID, fresh)
		}
	}
	if len(sides) == 0 {
		return errHeir.New()
	}
	p.lines = append(p.lines, fresh...)
	return p.seat(t, old, heirs, sides)
}

// successors reads who takes over, a new party or one whom the judgment names already; they are written down.
func (p *plan) successors(t *desk.Tx, as casefile.Party) ([]casefile.Party, error) {
	names, places := parts(p.values["successor"]), parts(p.values["successor_address"])
	known, err := t.Parties(p.c.Province, p.c.JudgmentID)
	if err != nil {
		return nil, err
	}
	var out []casefile.Party
	for i, name := range names {
		place := ""
		if len(places) > 0 {
			place = places[min(i, len(places)-1)] // one address stands for all
		}
		at := slices.IndexFunc(known, func(k casefile.Party) bool {
			return vn.Fold(k.Name) == vn.Fold(name) && (place == "" || k.Address == "" || vn.Fold(k.Address) == vn.Fold(place))
		})
		if at >= 0 {
			out = append(out, known[at])
			continue
		}
		x := as
		x.Province, x.ID, x.JudgmentID, x.Name, x.Address = p.c.Province, t.NewID(), p.c.JudgmentID, name, place
		t.Add(x)
		known, out = append(known, x), append(out, x)
	}
	if len(out) == 0 {
		return nil, errHeir.New()
	}
	return out, nil
}

// parts are what was entered for several people, parted by semicolons.
func parts(v any) (out []string) {
	for _, s := range strings.Split(str(v), ";") {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// shares reads each successor's part of the whole; none when they stand together. They make up the whole exactly.
func (p *plan) shares(n int) (out []*big.Rat, err error) {
	said := parts(p.values["share"])
	if len(said) == 0 {
		return nil, nil
	}
	sum := new(big.Rat)
	for _, s := range said {
		percent := strings.HasSuffix(s, "%")
		r, ok := new(big.Rat).SetString(strings.ReplaceAll(strings.TrimSpace(strings.TrimSuffix(s, "%")), ",", "."))
		if !ok || r.Sign() <= 0 {
			return nil, errShares.New(n)
		}
		if percent {
			r.Quo(r, big.NewRat(100, 1))
		}
		sum.Add(sum, r)
		out = append(out, r)
	}
	if len(out) != n || sum.Cmp(big.NewRat(1, 1)) != 0 {
		return nil, errShares.New(n)
	}
	return out, nil
}

// split gives each successor his share of what is left of a line and of what is held for it, in whole dong, the last one the
// rest. What was paid stays told on the line itself.
func split(t *desk.Tx, l *casefile.Line, side string, heirs []casefile.Party, shares []*big.Rat, after int64) (fresh []casefile.Line) {
	left, held := cut(l.Left(), shares), cut(l.Collected-l.Paid, shares)
	whole := *l
	for i, h := range heirs {
		x := l
		if i > 0 {
			x = &casefile.Line{}
			*x = whole
			x.ID, x.Rev, x.Paid, x.Seq = t.NewID(), 0, 0, after+int64(i)
		}
		x.Collected = x.Paid + held[i]
		x.Amount = x.Collected + left[i]
		if side == casefile.Debtor {
			x.DebtorIDs = h.ID
		} else {
			x.PayeeIDs = h.ID
		}
		if i > 0 {
			t.Add(*x)
			fresh = append(fresh, *x)
		}
	}
	return fresh
}

// cut parts a sum of dong by shares.
func cut(sum int64, shares []*big.Rat) []int64 {
	out := make([]int64, len(shares))
	rest := sum
	for i, s := range shares {
		part := new(big.Rat).Mul(big.NewRat(sum, 1), s)
		out[i] = new(big.Int).Quo(part.Num(), part.Denom()).Int64()
		if i == len(shares)-1 {
			out[i] = rest
		}
		rest -= out[i]
	}
	return out
}

// follow lets the periods and measures of a line hold for the lines split from it.
func (p *plan) follow(t *desk.Tx, line string, fresh []casefile.Line) {
	more := func(list string) string {
		if !slices.Contains(strings.Fields(list), line) {
			return list
		}
		for _, l := range fresh {
			if !slices.Contains(strings.Fields(list), l.ID) {
				list += " " + l.ID
			}
		}
		return list
	}
	for i := range p.clocks {
		was := p.clocks[i]
		p.clocks[i].LineID = more(was.LineID)
		t.Put(&was, &p.clocks[i])
	}
	for i := range p.limits {
		was := p.limits[i]
		if p.limits[i].LineIDs = more(was.LineIDs); was.State != casefile.Off {
			t.Put(&was, &p.limits[i])
		}
	}
}

// replace puts successors where a party stood; one who stands there already is not named twice.
func replace(ids, old string, heirs []casefile.Party) string {
	var out []string
	add := func(id string) {
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	for _, id := range strings.Fields(ids) {
		if id != old {
			add(id)
			continue
		}
		for _, h := range heirs {
			add(h.ID)
		}
	}
	return strings.Join(out, " ")
}

// seat names the successors among the case's parties, takes the one who left off the sides on which no line names him any
// more, and lets title and search words say so: both names find the case.
func (p *plan) seat(t *desk.Tx, old string, heirs []casefile.Party, sides map[string]bool) error {
	rows, err := t.SidesOf(p.c.Province, p.c.ID)
	if err != nil {
		return err
	}
	stands := func(id, side string) (casefile.CaseParty, bool) {
		i := slices.IndexFunc(rows, func(r casefile.CaseParty) bool { return r.PartyID == id && r.Side == side })
		if i < 0 {
			return casefile.CaseParty{}, false
		}
		return rows[i], true
	}
	for side := range sides {
		for _, h := range heirs {
			if _, here := stands(h.ID, side); !here {
				row := casefile.OnSide(p.c.ID, h, side)
				if was, ok := stands(old, side); ok { // he steps into the other's place with the period that ran for it
					row.ServedOn, row.ServedBy = was.ServedOn, was.ServedBy
				}
				t.Add(row)
			}
		}
		if row, here := stands(old, side); here && !p.names(old, side) {
			t.Remove(row)
		}
	}
	for _, h := range heirs {
		if words := vn.Fold(h.Name); !strings.Contains(" "+p.c.Search+" ", " "+words+" ") {
			p.c.Search += " " + words
		}
	}
	t.SetWords(p.c.Province, p.c.ID, p.c.Search)
	return p.retitle(t)
}

// names says whether a line of the case names a party on a side.
func (p *plan) names(id, side string) bool {
	return slices.ContainsFunc(p.lines, func(l casefile.Line) bool {
		if side == casefile.Debtor {
			return slices.Contains(strings.Fields(l.DebtorIDs), id)
		}
		return slices.Contains(strings.Fields(l.PayeeIDs), id)
	})
}

// retitle lets the case's title say who owes now; without a debtor who gets.
func (p *plan) retitle(t *desk.Tx) error {
	parties, err := t.Parties(p.c.Province, p.c.JudgmentID)
	if err != nil {
		return err
	}
	_, number, ok := strings.Cut(p.c.Title, " – ")
	if !ok {
		return nil
	}
	for _, side := range []string{casefile.Debtor, casefile.Creditor} {
		var names []string
		for _, x := range parties {
			if p.names(x.ID, side) {
				names = append(names, x.Name)
			}
		}
		if len(names) > 0 {
			p.c.Title = casefile.TitleOf(names) + " – " + number
			return nil
		}
	}
	return nil
}

// heirsKnown notes heirs of a dead debtor as people with duties in the case: they are notified and the estate is dealt with,
// without a substitution (N25.2, N25.3).
func heirsKnown(p *plan, t *desk.Tx, _ string) error {
	if died, _ := p.values["debtor_died"].(bool); !died {
		return nil
	}
	heirs, err := p.successors(t, casefile.Party{Role: "Người thừa kế của người phải thi hành án"})
	if err != nil {
		return err
	}
	return p.seat(t, "", heirs, map[string]bool{casefile.Related: true})
}
