package issue

import (
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/money"
	"thads/internal/store"
)

// mostNamed is how many people of a side, and how many lines, a paper itself names; more stand in the list that is attached
// to it (danh sách kèm theo).
const mostNamed = 50

// crowd reads what a paper names of a case's lines and parties, only some lines when it is about those. A case of 45,000
// lines is summed up by kind and its people counted by side; only what is named is read.
func (b *bundle) crowd(t *desk.Tx, only []string) error {
	b.parties, b.many = map[string]casefile.Party{}, map[string]int{}
	var err error
	var totals []store.LineTotal
	switch {
	case len(only) > mostNamed:
		all, err := t.LinesOfCase(b.c.Province, b.c.ID)
		if err != nil {
			return err
		}
		totals = summed(all, only)
	case len(only) > 0:
		if b.lines, err = t.LinesByID(b.c.Province, b.c.ID, only); err != nil {
			return err
		}
		return b.peopleOf(t)
	default:
		if b.lines, err = t.SomeLines(b.c.Province, b.c.ID, mostNamed+1); err != nil {
			return err
		}
		if len(b.lines) <= mostNamed {
			return b.peopleOf(t)
		}
		if totals, err = t.LineTotals(b.c.Province, b.c.ID); err != nil {
			return err
		}
	}
	return b.peopleOfMany(t, totals)
}

// peopleOf reads the parties that the lines name. One line may have thousands of payees.
func (b *bundle) peopleOf(t *desk.Tx) error {
	var ids []string
	for _, l := range b.lines {
		ids = append(append(ids, strings.Fields(l.DebtorIDs)...), strings.Fields(l.PayeeIDs)...)
	}
	if len(ids) > 4*mostNamed {
		return b.sides(t)
	}
	list, err := t.PartiesByID(b.c.Province, ids)
	for _, p := range list {
		b.parties[p.ID] = p
		b.order = append(b.order, p.ID)
	}
	return err
}

// sides reads a side's people when they are few, and else counts them.
func (b *bundle) sides(t *desk.Tx) error {
	for _, side := range casefile.Sides {
		some, err := t.SomeParties(b.c.Province, b.c.ID, side, mostNamed+1)
		if err != nil {
			return err
		}
		if len(some) > mostNamed {
			if b.many[side], err = t.CountSide(b.c.Province, b.c.ID, side); err != nil {
				return err
			}
			continue
		}
		for _, p := range some {
			if _, twice := b.parties[p.ID]; !twice {
				b.order = append(b.order, p.ID)
			}
			b.parties[p.ID] = p
		}
	}
	return nil
}

// peopleOfMany writes a kind of many lines as one line over the attached list, owed by all debtors of the case.
func (b *bundle) peopleOfMany(t *desk.Tx, totals []store.LineTotal) error {
	if err := b.sides(t); err != nil {
		return err
	}
	of := func(side string) (string, error) {
		if b.many[side] > 0 {
			return "", nil
		}
		some, err := t.SomeParties(b.c.Province, b.c.ID, side, mostNamed)
		ids := make([]string, len(some))
		for i, p := range some {
			ids[i] = p.ID
		}
		return strings.Join(ids, " "), err
	}
	debtors, err := of(casefile.Debtor)
	if err != nil {
		return err
	}
	payees, err := of(casefile.Creditor)
	if err != nil {
		return err
	}
	b.lines = nil
	for _, k := range totals {
		b.lines = append(b.lines, casefile.Line{Province: b.c.Province, CaseID: b.c.ID, Kind: k.Kind, Clause: k.Clause, Amount: k.Amount, Interest: k.Interest, Joint: k.Joint,
			Collected: k.Collected, DebtorIDs: debtors, PayeeIDs: payees, Text: dotted1000(k.N) + " khoản theo danh sách kèm theo"})
	}
	return nil
}

// summed adds up some of the lines by kind, in the order in which the kinds occur.
func summed(all []casefile.Line, only []string) (out []store.LineTotal) {
	chosen, at := make(map[string]bool, len(only)), map[string]int{}
	for _, id := range only {
		chosen[id] = true
	}
	for _, l := range all {
		if !chosen[l.ID] {
			continue
		}
		i, ok := at[l.Kind]
		if !ok {
			i = len(out)
			at[l.Kind] = i
			out = append(out, store.LineTotal{Kind: l.Kind, Clause: l.Clause})
		}
		k := &out[i]
		k.N, k.Amount, k.Collected, k.Joint = k.N+1, k.Amount+l.Amount, k.Collected+l.Collected, k.Joint || l.Joint
		if k.Interest == "" {
			k.Interest = l.Interest
		}
	}
	return out
}

// party is one party of the case, read when no line named it.
func (b bundle) party(t *desk.Tx, id string) (casefile.Party, bool, error) {
	if p, ok := b.parties[id]; ok {
		return p, true, nil
	}
	list, err := t.PartiesByID(b.c.Province, []string{id})
	if err != nil || len(list) == 0 || list[0].JudgmentID != b.c.JudgmentID {
		return casefile.Party{}, false, err
	}
	return list[0], true, nil
}

// dotted1000 writes a count as people read it: 45.000.
func dotted1000(n int) string { return money.Format(money.Dong(n)) }
