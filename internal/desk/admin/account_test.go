package admin_test

import (
	"database/sql"
	"strings"
	"testing"

	"thads/internal/casefile"
	"thads/internal/desk/admin"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
	"thads/internal/task"
)

func TestAccounts(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := newHouse(t, s)
		centre := h.person("cuc.quantri", people.Admin, people.Centre)
		daklak := h.person("daklak.quantri", people.Admin, "66")
		head := h.person("daklak.thutruong", people.Head, "66")
		officer := h.person("daklak.chv1", people.Officer, "66.01")
		good := admin.AccountIn{Username: "daklak.chv9", Name: "Trần  Văn   Thử ", Role: people.Officer, Office: "66.02"}

		t.Run("who may not", func(t *testing.T) {
			for _, who := range []people.Who{head, officer, h.person("hcm.quantri", people.Admin, "79"), people.RobotWho(66), {}} {
				_, err := do(h, who, admin.Account, good)
				h.refused(err, "desk.forbidden")
			}
		})
		refusals := []struct {
			name, key string
			change    func(*admin.AccountIn)
		}{
			{"a user name with tone marks", "admin.username", func(in *admin.AccountIn) { in.Username = "chấp.hành.viên" }},
			{"a user name in capitals", "admin.username", func(in *admin.AccountIn) { in.Username = "CHV" }},
			{"a user name of two letters", "admin.username", func(in *admin.AccountIn) { in.Username = "ab" }},
			{"no name", "admin.name", func(in *admin.AccountIn) { in.Name = " " }},
			{"a role that does not exist", "admin.role", func(in *admin.AccountIn) { in.Role = "king" }},
			{"a robot", "admin.role", func(in *admin.AccountIn) { in.Role = people.Robot }},
			{"the head of an agency in a regional office", "admin.role_office", func(in *admin.AccountIn) { in.Role = people.Head }},
			{"an enforcement officer at the centre", "admin.role_office", func(in *admin.AccountIn) { in.Role, in.Office = people.Officer, people.Centre }},
			{"an office that does not exist", "admin.office", func(in *admin.AccountIn) { in.Office = "66.99" }},
			{"a user name that is taken", "admin.username_taken", func(in *admin.AccountIn) { in.Username = "daklak.chv1" }},
			{"a second head", "admin.head_taken", func(in *admin.AccountIn) { in.Role, in.Office = people.Head, "66" }},
		}
		for _, c := range refusals {
			in := good
			c.change(&in)
			_, err := do(h, centre, admin.Account, in)
			t.Run(c.name, func(*testing.T) { h.refused(err, c.key) })
		}

		ref := must(h, daklak, admin.Account, good)
		a := h.account(ref.ID)
		if a.Name != "Trần Văn Thử" || a.Title != "Chấp hành viên" || a.Province != 66 || a.OfficeCode != "66.02" || a.Disabled {
			t.Errorf("made %+v", a)
		}
		good.ID, good.Office = ref.ID, "79.01"
		_, err := do(h, daklak, admin.Account, good)
		h.refused(err, "desk.forbidden") // not into a province that is not his
		must(h, centre, admin.Account, good)
		if a = h.account(ref.ID); a.Province != 79 || a.OfficeCode != "79.01" {
			t.Errorf("moved to %+v", a)
		}
		good.Office = "66.02"
		_, err = do(h, daklak, admin.Account, good)
		h.refused(err, "desk.forbidden") // nor out of one

		_, err = do(h, daklak, admin.Account, admin.AccountIn{ID: daklak.ID, Username: "daklak.quantri", Name: "Tôi", Role: people.Deputy, Office: "66"})
		h.refused(err, "admin.self")
		must(h, daklak, admin.Account, admin.AccountIn{ID: daklak.ID, Username: "daklak.quantri", Name: "Tên Mới", Role: people.Admin, Office: "66"})
	})
}

func TestAClosedAccountLosesItsPowersAtOnce(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := newHouse(t, s)
		boss := h.person("daklak.quantri", people.Admin, "66")
		head := h.person("daklak.thutruong", people.Head, "66")
		deputy := h.person("daklak.pho", people.Deputy, "66")
		give := admin.DelegateIn{To: deputy.ID, Families: "*", Capacity: "KT.", FromDay: "2026-11-22", Paper: "Quyết định số 1"}
		power := must(h, head, admin.Delegate, give)

		_, err := do(h, boss, admin.Disable, admin.DisableIn{ID: boss.ID, Disabled: true})
		h.refused(err, "admin.self")
		must(h, boss, admin.Disable, admin.DisableIn{ID: deputy.ID, Disabled: true, Reason: "Nghỉ hưu"})
		if _, err := s.Person(t.Context(), "daklak.pho"); err == nil {
			t.Error("a closed account is still somebody")
		}
		if d := h.power(power.ID); d.RevokedAt == 0 {
			t.Errorf("the power stands: %+v", d)
		}
		must(h, boss, admin.Disable, admin.DisableIn{ID: deputy.ID, Disabled: true}) // again: nothing to do
		_, err = do(h, head, admin.Delegate, give)
		h.refused(err, "admin.delegate_whom")

		must(h, boss, admin.Disable, admin.DisableIn{ID: deputy.ID})
		if d := h.power(power.ID); d.RevokedAt == 0 {
			t.Error("opening an account gave a power back")
		}
		must(h, boss, admin.Disable, admin.DisableIn{ID: head.ID, Disabled: true})
		h.person("daklak.thutruong2", people.Head, "66")
		_, err = do(h, boss, admin.Disable, admin.DisableIn{ID: head.ID})
		h.refused(err, "admin.head_taken")
	})
}

func TestNoPasswordHashReachesAFact(t *testing.T) {
	t.Parallel()
	dsn := storetest.SQLiteDSN(t)
	h := newHouse(t, storetest.Open(t, dsn))
	boss := h.person("daklak.quantri", people.Admin, "66")
	officer := h.person("daklak.chv1", people.Officer, "66.01")
	const hash = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaGhhc2g"
	_, err := do(h, boss, admin.Password, admin.PasswordIn{ID: officer.ID, Hash: "open secret"})
	h.refused(err, "admin.bad_hash")
	_, err = do(h, boss, admin.Password, admin.PasswordIn{ID: boss.ID, Hash: hash})
	h.refused(err, "admin.own_password")
	_, err = do(h, boss, admin.OwnPassword, admin.PasswordIn{ID: officer.ID, Hash: hash})
	h.refused(err, "desk.forbidden")
	must(h, boss, admin.Password, admin.PasswordIn{ID: officer.ID, Hash: hash})
	must(h, officer, admin.OwnPassword, admin.PasswordIn{ID: officer.ID, Hash: hash + "2"})
	if got := h.account(officer.ID).PassHash; got != hash+"2" {
		t.Errorf("the account has the hash %q", got)
	}

	db, err := sql.Open("sqlite", "file:"+strings.TrimPrefix(dsn, "sqlite:"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, q := range []string{"SELECT body FROM fact", "SELECT answer || input_hash FROM once"} {
		rows, err := db.Query(q)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for ; rows.Next(); n++ {
			var text string
			if err := rows.Scan(&text); err != nil {
				t.Fatal(err)
			}
			if strings.Contains(text, "argon2") || strings.Contains(text, "aGFzaGhhc2g") {
				t.Errorf("%s carries the hash: %s", q, text)
			}
		}
		if err := rows.Close(); err != nil || n < 5 {
			t.Errorf("%s: %d rows, %v", q, n, err)
		}
	}
}

func TestWhoLeavesWithWorkInHisHandsIsPutBeforeTheLeaderOfTheOfficeHeLeft(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := newHouse(t, s)
		admin1 := h.person("quantri66", people.Admin, "66")
		lead := h.person("truongphong", people.RoomHead, "66.01")
		officer, other, idle := h.person("chv1", people.Officer, "66.01"), h.person("chv2", people.Officer, "66.01"), h.person("chv3", people.Officer, "66.01")
		h.tx(func(t *store.Tx) error {
			t.Insert(casefile.Case{Province: 66, ID: "c", OfficeCode: "66.01", OfficerID: officer.ID, State: casefile.Docketed})
			t.Insert(task.Task{Province: 66, ID: "w", OwnerID: other.ID, Office: "66.01", State: "open", Role: "officer"})
			return nil
		})
		must(h, admin1, admin.Disable, admin.DisableIn{ID: officer.ID, Disabled: true})
		must(h, admin1, admin.Disable, admin.DisableIn{ID: officer.ID})
		must(h, admin1, admin.Disable, admin.DisableIn{ID: officer.ID, Disabled: true})
		must(h, admin1, admin.Disable, admin.DisableIn{ID: idle.ID, Disabled: true})
		must(h, admin1, admin.Account, admin.AccountIn{ID: other.ID, Username: "chv2", Name: "Người Thử", Role: people.Officer, Office: "66.02"})
		left, err := s.For(lead).Departed(t.Context())
		said := map[string]bool{}
		for _, w := range left {
			said[w.Subject] = true
		}
		if err != nil || len(left) != 2 || !said[officer.ID] || !said[other.ID] {
			t.Errorf("%+v, %v", left, err)
		}
		mine, err := s.For(lead).Tasks(t.Context(), store.TaskFilter{})
		if err != nil || len(mine) != 2 {
			t.Errorf("the leader's own list: %+v, %v", mine, err)
		}
	})
}
