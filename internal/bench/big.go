package bench

import (
	"context"
	"errors"
	"fmt"
	"net/url"

	"thads/internal/blob"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/intake"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/task"
)

// How big the big ones are: a fraud with 45,000 victims, an officer with 10,000 pieces of open work.
const (
	bigParties = 45_000
	bigTasks   = 10_000
)

var bigNames = []string{"Nguyễn Thị Thử", "Trần Văn Mẫu", "Lê Thị Ví Dụ", "Phạm Văn Giả", "Hoàng Thị Dựng", "Vũ Văn Tạm", "Đặng Thị Nháp", "Bùi Văn Chạy"}

// victims is an invented judgment: one company owes each of n people a sum of his own.
func victims(n int) casefile.Confirmed {
	c := casefile.Confirmed{Court: "Toà án nhân dân khu vực 1 - Đắk Lắk", Number: "45000/2026/HS-ST", Date: "2026-08-14", Effective: "2026-09-14", Instance: "first", Kind: "lừa đảo",
		Parties: []casefile.ConfirmedParty{{Name: "Công ty Dựng Thử", IsOrg: true, Address: "phường Tân An, tỉnh Đắk Lắk", Role: "bị cáo"}}}
	for i := range n {
		c.Parties = append(c.Parties, casefile.ConfirmedParty{Name: fmt.Sprintf("%s %c%c", bigNames[i%len(bigNames)], 'A'+i/26%26, 'a'+i%26), BirthYear: int64(1950 + i%50),
			Address: fmt.Sprintf("thôn %d, xã Thử %d, tỉnh Đắk Lắk", i%40, i%300), Role: "bị hại"})
		c.Lines = append(c.Lines, casefile.ConfirmedLine{Kind: casefile.Compensation, Debtors: []int{0}, Payees: []int{i + 1}, Text: fmt.Sprintf("Bồi thường cho bị hại thứ %d", i+1), Amount: int64(1_000_000 + i)})
	}
	return c
}

// bigCase takes a judgment of n victims from receipt to an open case, by the acts of the house.
func (b *Bench) bigCase(ctx context.Context, h house, n int) (casefile.Case, error) {
	clerk, err := h.Store.Person(ctx, "daklak.tiepnhan1")
	if err != nil {
		return casefile.Case{}, err
	}
	hash, err := blob.PutBytes(ctx, h.Blobs, []byte("Bản án dựng thử"))
	if err != nil {
		return casefile.Case{}, err
	}
	c := victims(n)
	got, err := desk.Do(ctx, h.Desk, clerk, "big receive", intake.Receive, intake.ReceiveIn{Province: clerk.Province, Office: clerk.OfficeCode, Source: "court", FileName: "ban-an.txt", Blob: hash, Text: hash,
		Court: c.Court, Number: c.Number, Date: c.Date, SameKey: casefile.SameKey(c.Court, c.Number, c.Date)})
	if err != nil {
		return casefile.Case{}, err
	}
	if _, err := desk.Do(ctx, h.Desk, clerk, "big confirm", intake.Confirm, intake.ConfirmIn{Province: clerk.Province, ID: got.ID, Confirmed: c}); err != nil {
		return casefile.Case{}, err
	}
	asked, err := desk.Do(ctx, h.Desk, clerk, "big request", intake.TakeRequest, intake.RequestIn{Province: clerk.Province, Office: clerk.OfficeCode, Channel: "counter", FiledDay: desk.DayOf(h.Desk.Now()),
		Requester: c.Parties[1].Name, Address: c.Parties[1].Address, JudgmentID: got.ID})
	if err != nil {
		return casefile.Case{}, err
	}
	opened, err := desk.Do(ctx, h.Desk, clerk, "big accept", intake.Accept, intake.AcceptIn{Province: clerk.Province, ID: asked.ID, Judgment: got.ID})
	if err != nil {
		return casefile.Case{}, err
	}
	return h.Store.For(clerk).Case(ctx, clerk.Province, opened.Cases[0])
}

// bigSite is a house of the bench's own with one person at many browsers.
func (b *Bench) bigSite(ctx context.Context, h house, username string) (*site, error) {
	who, err := h.Store.Person(ctx, username)
	if err != nil {
		return nil, err
	}
	who.Name = username
	users := make([]user, b.Users)
	for i := range users {
		users[i].who = who
	}
	s, err := b.serve(ctx, h.App)
	if err != nil {
		return nil, err
	}
	cookie, err := s.logIn(ctx, username, b.Password)
	for i := range users {
		users[i].cookie = cookie
	}
	s.users = users
	if err != nil {
		return nil, errors.Join(err, s.close())
	}
	return s, nil
}

// bigcase asks for the pages of a case of 45,000 parties and as many lines: its own page, parties by side, name and place,
// lines, from the start and from deep inside.
func bigcase(ctx context.Context, b *Bench) (Result, error) {
	h, err := b.temp(ctx)
	if err != nil {
		return Result{}, err
	}
	r, err := b.bigPages(ctx, h)
	return r, errors.Join(err, h.Close())
}

func (b *Bench) bigPages(ctx context.Context, h house) (Result, error) {
	c, err := b.bigCase(ctx, h, b.bigger(bigParties))
	if err != nil {
		return Result{}, err
	}
	s, err := b.bigSite(ctx, h, "daklak.thutruong")
	if err != nil {
		return Result{}, err
	}
	base := fmt.Sprintf("/can-bo/ho-so/%d/%s", c.Province, c.ID)
	paths := []string{base, base + "/duong-su", base + "/duong-su?ben=creditor", base + "/duong-su?q=tran+van+mau+ba", base + "/duong-su?" + url.Values{"q": {"xã Thử 299"}}.Encode(),
		base + "/duong-su?q=khong+co+ai", base + "/duong-su?sau=creditor%2F+tran&ma=0", base + "/nghia-vu", fmt.Sprintf("%s/nghia-vu?sau=%d", base, b.bigger(bigParties)/2), base + "/tac-nghiep"}
	r, err := b.each(ctx, "trang", b.Users, b.Think, func(ctx context.Context, w, n int) error { return s.get(ctx, s.users[w], paths[(w+n)%len(paths)]) })
	return r, errors.Join(err, s.close())
}

// bigger is how many of them there are; small benches (tests) make few.
func (b *Bench) bigger(n int) int {
	if b.Small {
		return n / 500
	}
	return n
}

// worklist10k is the work list of an officer with 10,000 open tasks, on as many cases.
func worklist10k(ctx context.Context, b *Bench) (Result, error) {
	h, err := b.temp(ctx)
	if err != nil {
		return Result{}, err
	}
	r, err := b.bigList(ctx, h)
	return r, errors.Join(err, h.Close())
}

func (b *Bench) bigList(ctx context.Context, h house) (Result, error) {
	who, err := h.Store.Person(ctx, "daklak.chv1")
	if err != nil {
		return Result{}, err
	}
	now := h.Desk.Now().UnixMicro()
	n := b.bigger(bigTasks)
	err = h.Store.Do(ctx, func(t *store.Tx) error { // rows without facts: this house is only looked at
		for i := range n {
			due := now + int64(i-n/10)*3_600_000_000
			t.Insert(casefile.Case{Province: who.Province, ID: fmt.Sprintf("c%05d", i), OfficeCode: who.OfficeCode, OfficerID: who.ID, State: casefile.Voluntary, Title: bigNames[i%len(bigNames)] + " – 1/2026/DS-ST", Amount: int64(i) * 1000, DueAt: due, EndsAt: due})
			t.Insert(task.Task{Province: who.Province, ID: fmt.Sprintf("t%05d", i), Kind: "serve", Title: "Thông báo quyết định thi hành án cho đương sự", Subject: fmt.Sprintf("c%05d", i), CaseID: fmt.Sprintf("c%05d", i), Office: who.OfficeCode,
				Role: string(people.Officer), OwnerID: who.ID, DueAt: due, State: "open"})
		}
		return nil
	})
	if err != nil {
		return Result{}, err
	}
	s, err := b.bigSite(ctx, h, "daklak.chv1")
	if err != nil {
		return Result{}, err
	}
	deep := fmt.Sprintf("/can-bo/?sau=%d_t%05d", now+int64(n/2-n/10)*3_600_000_000, n/2)
	paths := []string{"/can-bo/", "/can-bo/?loc=qua-han", "/can-bo/?loc=ba-ngay", deep}
	r, err := b.each(ctx, "trang", b.Users, b.Think, func(ctx context.Context, w, n int) error { return s.get(ctx, s.users[w], paths[(w+n)%len(paths)]) })
	return r, errors.Join(err, s.close())
}
