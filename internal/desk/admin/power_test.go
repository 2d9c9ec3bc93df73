package admin_test

import (
	"testing"

	"thads/internal/desk/admin"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

func (h *house) power(id string) (d people.Delegation) {
	h.t.Helper()
	h.tx(func(t *store.Tx) (err error) { d, err = t.Delegation(id); return err })
	return d
}

func TestPowersToSign(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := newHouse(t, s)
		head := h.person("daklak.thutruong", people.Head, "66")
		deputy := h.person("daklak.pho", people.Deputy, "66")
		room := h.person("daklak.truongphong", people.RoomHead, "66.01")
		officer := h.person("daklak.chv1", people.Officer, "66.01")
		abroad := h.person("hcm.pho", people.Deputy, "79")
		kt := admin.DelegateIn{To: deputy.ID, Families: "head", Capacity: "KT.", FromDay: "2026-11-22", Paper: "Quyết định số 12/QĐ-THADS ngày 20/11/2026"}
		tuq := admin.DelegateIn{To: room.ID, Families: "*", Capacity: "TUQ.", FromDay: "2026-11-23", ToDay: "2026-12-31", Paper: "Giấy uỷ quyền số 3"}

		for _, who := range []people.Who{deputy, room, officer, abroad, h.person("daklak.quantri", people.Admin, "66"), people.OperatorWho, h.person("cuc.thutruong", people.Head, people.Centre)} {
			_, err := do(h, who, admin.Delegate, kt)
			h.refused(err, "desk.forbidden")
		}
		refusals := []struct {
			name, key string
			in        admin.DelegateIn
			change    func(*admin.DelegateIn)
		}{
			{"to an officer", "admin.delegate_whom", kt, func(in *admin.DelegateIn) { in.To = officer.ID }},
			{"to himself", "admin.delegate_whom", kt, func(in *admin.DelegateIn) { in.To = head.ID }},
			{"to another province", "desk.forbidden", kt, func(in *admin.DelegateIn) { in.To = abroad.ID }},
			{"the officer's own papers", "admin.delegate_families", kt, func(in *admin.DelegateIn) { in.Families = "head officer" }},
			{"first complaints, which the law leaves to the head (L98.1)", "admin.delegate_families", kt, func(in *admin.DelegateIn) { in.Families = "complaint" }},
			{"no papers", "admin.delegate_families", kt, func(in *admin.DelegateIn) { in.Families = " " }},
			{"a deputy by order", "admin.delegate_capacity", kt, func(in *admin.DelegateIn) { in.Capacity = "TL." }},
			{"a room head in the head's place", "admin.delegate_capacity", tuq, func(in *admin.DelegateIn) { in.Capacity = "KT." }},
			{"a room head for another room", "admin.delegate_office", tuq, func(in *admin.DelegateIn) { in.Office = "66.02" }},
			{"an office of another province", "admin.office", kt, func(in *admin.DelegateIn) { in.Office = "79.01" }},
			{"from yesterday", "admin.delegate_days", kt, func(in *admin.DelegateIn) { in.FromDay = "2026-11-21" }},
			{"from a day that does not exist", "admin.delegate_days", kt, func(in *admin.DelegateIn) { in.FromDay = "2026-11-31" }},
			{"ending before it begins", "admin.delegate_days", tuq, func(in *admin.DelegateIn) { in.ToDay = "2026-11-22" }},
			{"an authorisation without an end", "admin.delegate_term", tuq, func(in *admin.DelegateIn) { in.ToDay = "" }},
			{"without a paper", "admin.delegate_paper", kt, func(in *admin.DelegateIn) { in.Paper = " " }},
		}
		for _, c := range refusals {
			in := c.in
			c.change(&in)
			_, err := do(h, head, admin.Delegate, in)
			t.Run(c.name, func(*testing.T) { h.refused(err, c.key) })
		}

		first, second := must(h, head, admin.Delegate, kt), must(h, head, admin.Delegate, tuq)
		if d := h.power(second.ID); d.OfficeCode != "66.01" || d.FromID != head.ID || d.Province != 66 {
			t.Errorf("a room head's power is %+v; it is for his own room", d)
		}
		signs := func(who people.Who, day string) bool {
			var ds []people.Delegation
			h.tx(func(t *store.Tx) (err error) { ds, err = t.DelegationsTo(who.ID); return err })
			_, ok := people.CanSign(who, people.FamilyHead, people.Subject{Province: 66, OfficeCode: "66.01"}, day, ds)
			return ok
		}
		if !signs(deputy, "2026-11-22") || signs(room, "2026-11-22") || !signs(room, "2026-12-31") || signs(room, "2027-01-01") {
			t.Error("the powers do not let sign on the days they say")
		}

		_, err := do(h, deputy, admin.Revoke, admin.RevokeIn(second))
		h.refused(err, "desk.forbidden")
		must(h, head, admin.Revoke, admin.RevokeIn(first))
		if signs(deputy, "2026-11-22") {
			t.Error("a revoked power still lets sign")
		}
		_, err = do(h, head, admin.Revoke, admin.RevokeIn(first))
		h.refused(err, "admin.delegate_revoked")

		must(h, people.OperatorWho, admin.Account, admin.AccountIn{ID: room.ID, Username: "daklak.truongphong", Name: "Người Thử", Role: people.RoomHead, Office: "66.02"})
		if d := h.power(second.ID); d.RevokedAt == 0 {
			t.Error("the power for a room went along to another room")
		}
	})
}
