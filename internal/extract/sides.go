package extract

import "slices"

// sides lists creditors, debtors and everybody the header names.
func (r *reader) sides() {
	out := r.out
	owes := map[int][]string{}
	var debtors, creditors []int
	debt := func(w int, what string) {
		if !slices.Contains(debtors, w) {
			debtors = append(debtors, w)
		}
		if !slices.Contains(owes[w], what) {
			owes[w] = append(owes[w], what)
		}
	}
	for _, o := range r.spans {
		if o.settled {
			continue
		}
		for _, w := range o.payers {
			debt(w, OwesObligation)
		}
		for _, w := range o.payees {
			if !o.state && !slices.Contains(creditors, w) {
				creditors = append(creditors, w)
			}
		}
	}
	for i, row := range r.feeRows {
		if out.CourtFees[i].StillToPayVND <= 0 {
			continue
		}
		for _, w := range row.who {
			debt(w, OwesCourtFee)
		}
	}
	for _, w := range creditors {
		out.Creditors = append(out.Creditors, r.party(w))
	}
	for _, w := range debtors {
		p := r.party(w)
		slices.Sort(owes[w])
		p.Owes = owes[w]
		out.Debtors = append(out.Debtors, p)
	}
	for i := range r.people {
		one := &r.people[i]
		if one.class == classLawyer || one.class == classOther || one.class == classRepresentative && !slices.Contains(debtors, i) && !slices.Contains(creditors, i) || one.extra && !slices.Contains(debtors, i) && !slices.Contains(creditors, i) {
			continue
		}
		out.Parties = append(out.Parties, r.party(i))
	}
}

func (r *reader) party(i int) Party {
	p := r.people[i].Party
	p.Confidence = 0.95
	if r.people[i].extra {
		p.Confidence = 0.6
		p.Note = "không có trong phần đầu bản án; tên lấy từ phần quyết định"
	}
	return p
}
