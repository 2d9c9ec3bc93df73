package apptest_test

import (
	"encoding/pem"
	"fmt"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"thads/internal/app"
	"thads/internal/apptest"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/enforce"
	"thads/internal/desk/issue"
	"thads/internal/desk/notice"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/exchange/copies"
	"thads/internal/exchange/copies/fake"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

const bank, otherBank = "Ngân hàng giả lập Buôn Hồ", "Ngân hàng không kết nối"

// A bound is a case whose debtor's accounts can be frozen at a trial bank with an electronic door.
type bound struct {
	t    *testing.T
	h    *apptest.House
	bank *fake.Partner
	id   string // of the case
	dsn  string
	n    int

	officer string // whose case it is
}

func openBound(t *testing.T) *bound {
	t.Helper()
	dsn := storetest.SQLiteDSN(t)
	h := apptest.Open(t, dsn, time.Date(2026, 11, 2, 9, 0, 0, 0, desk.Zone()))
	b := &bound{t: t, h: h, dsn: dsn, bank: fake.New(bank, h.Clock)}
	srv := httptest.NewTLSServer(b.bank.Handler())
	t.Cleanup(srv.Close)
	ca := filepath.Join(t.TempDir(), "ca.pem")
	if err := os.WriteFile(ca, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: srv.Certificate().Raw}), 0o600); err != nil {
		t.Fatal(err)
	}
	b.trust(ca, time.Second)
	b.door(bank, srv.URL+"/nhan")
	text, err := os.ReadFile("story/testdata/lien-doi.txt")
	if err != nil {
		t.Fatal(err)
	}
	b.id = h.IssuedCase(t, string(text), "2026-10-11")
	c, err := h.Store.For(people.OperatorWho).Case(t.Context(), 66, b.id)
	if err != nil {
		t.Fatal(err)
	}
	for _, u := range []string{"chv1", "chv2", "chv3", "chv4"} {
		if who := h.Person(t, u); who.ID == c.OfficerID {
			b.officer = u
		}
	}
	return b
}

// trust makes the carrier trust the trial bank's authority and wait no longer than it is worth here.
func (b *bound) trust(ca string, patience time.Duration) {
	b.t.Helper()
	pemText, err := os.ReadFile(ca)
	if err != nil {
		b.t.Fatal(err)
	}
	client, err := copies.NewHTTP(pemText)
	if err != nil {
		b.t.Fatal(err)
	}
	b.h.Copies.Client = &copies.Client{HTTP: client, Patience: patience}
}

func must[In, Out any](t *testing.T, h *apptest.House, who people.Who, key string, act desk.Act[In, Out], in In) Out {
	t.Helper()
	out, err := desk.Do(t.Context(), h.Desk, who, key, act, in)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// door enters a partner as two administrators do.
func (b *bound) door(name, url string) message.Partner {
	b.t.Helper()
	p := must(b.t, b.h, b.h.Person(b.t, "quantri1"), "door "+name, notice.Partner, notice.PartnerIn{Stage: notice.Propose, Province: 66, Name: name, URL: url, LegalRef: "Biên bản kết nối thử"})
	must(b.t, b.h, b.h.Person(b.t, "quantri2"), "door2 "+name, notice.Partner, notice.PartnerIn{Stage: notice.Approve, ID: p.ID})
	got, err := b.h.Store.Partner(b.t.Context(), p.ID)
	if err != nil {
		b.t.Fatal(err)
	}
	return got
}

func (b *bound) step(op, act string, values map[string]any, more ...func(*enforce.StepIn)) {
	b.t.Helper()
	b.n++
	in := enforce.StepIn{Province: 66, Case: b.id, Op: op, Act: act, Values: values, Evidence: []string{"Văn bản trả lời"}}
	for _, f := range more {
		f(&in)
	}
	must(b.t, b.h, b.h.Person(b.t, b.officer), fmt.Sprint("step", b.n), enforce.Step, in)
	b.press()
}

// press has everything signed and sealed that waits.
func (b *bound) press() {
	b.t.Helper()
	b.n++
	for _, who := range []string{b.officer, "thutruong"} {
		var refs []issue.Ref
		list, err := b.h.Store.For(b.h.Person(b.t, who)).Papers(b.t.Context(), 50, document.Submitted)
		if err != nil {
			b.t.Fatal(err)
		}
		for _, p := range list {
			if (p.Family == people.FamilyOfficer) == (who == b.officer) {
				refs = append(refs, issue.Ref{Province: 66, ID: p.ID})
			}
		}
		if len(refs) > 0 {
			b.fine(b.h.Press.SignAll(b.t.Context(), b.h.Person(b.t, who), "Chức vụ", app.DemoPIN, refs, fmt.Sprint("sign", b.n, who)))
		}
	}
	list, err := b.h.Store.For(b.h.Person(b.t, "vanthu")).Papers(b.t.Context(), 50, document.Signed)
	if err != nil {
		b.t.Fatal(err)
	}
	var refs []issue.Ref
	for _, p := range list {
		refs = append(refs, issue.Ref{Province: 66, ID: p.ID})
	}
	if len(refs) > 0 {
		b.fine(b.h.Press.SealAll(b.t.Context(), b.h.Person(b.t, "vanthu"), app.DemoPIN, refs, fmt.Sprint("seal", b.n)))
	}
}

func (b *bound) fine(results []issue.Result, err error) {
	b.t.Helper()
	if err != nil {
		b.t.Fatal(err)
	}
	for _, r := range results {
		if r.Err != nil {
			b.t.Fatal(r.Title, r.Err)
		}
	}
}

func (b *bound) freeze(account, holder string) {
	b.t.Helper()
	b.step("OP-11", "freeze", map[string]any{"owner": b.party("Cù Xuân Hải"), "account": account, "holder": holder, "amount": "15000000"}, func(in *enforce.StepIn) { in.List, in.Letter = "L66.1", "a" })
}

// party is the id of a party of the case, by his name.
func (b *bound) party(name string) string {
	b.t.Helper()
	read := b.h.Store.For(people.OperatorWho)
	c, err := read.Case(b.t.Context(), 66, b.id)
	if err != nil {
		b.t.Fatal(err)
	}
	all, err := read.Parties(b.t.Context(), c.Province, c.JudgmentID)
	i := slices.IndexFunc(all, func(x casefile.Party) bool { return x.Name == name })
	if err != nil || i < 0 {
		b.t.Fatal(name, err)
	}
	return all[i].ID
}

func (b *bound) round() {
	b.t.Helper()
	if err := b.h.Copies.Round(b.t.Context()); err != nil {
		b.t.Fatal(err)
	}
}

// to are the copies for one receiver, in order.
func (b *bound) to(holder string) (out []message.Message) {
	b.t.Helper()
	list, err := b.h.Store.For(people.OperatorWho).CopiesOf(b.t.Context(), casefile.Case{Province: 66, ID: b.id})
	if err != nil {
		b.t.Fatal(err)
	}
	for _, m := range list {
		if m.Holder == holder {
			out = append(out, m)
		}
	}
	return out
}

// timeline counts what the case's timeline says.
func (b *bound) timeline(say string) (n int) {
	b.t.Helper()
	facts, err := b.h.Store.For(people.OperatorWho).FactsOfCase(b.t.Context(), 66, b.id)
	if err != nil {
		b.t.Fatal(err)
	}
	for _, f := range facts {
		if strings.Contains(f.Body, say) {
			n++
		}
	}
	return n
}

func (b *bound) verified() {
	b.t.Helper()
	r, err := b.h.Store.Verify(b.t.Context(), store.VerifyOpts{BlobOK: b.h.Blobs.Check})
	if err != nil {
		b.t.Fatal(err)
	}
	for _, v := range r.Violations {
		b.t.Errorf("%s %s: %s", v.Invariant, v.ID, v.What)
	}
}

func TestAFreezeReachesTheBankOnceAndSoDoesItsEnd(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.freeze("0101", bank)
	b.round()
	b.round()
	got := b.bank.Effects()
	if len(got) != 1 || got[0].Came != 1 {
		t.Fatalf("the bank has %+v", got)
	}
	e := got[0].Envelope
	if e.Act.Code != "OP-11.freeze" || e.Act.Ends || len(e.Limits) != 1 || e.Limits[0].Target != "0101" || e.Limits[0].Amount != 15_000_000 || e.Limits[0].State != "on" || e.Paper.Number == "" {
		t.Errorf("the envelope says %+v", e)
	}
	if m := b.to(bank); len(m) != 1 || m[0].State != message.Delivered || !strings.Contains(m[0].Answer, "GL-0001") {
		t.Errorf("%+v", m)
	}
	if n := b.timeline(bank + " đã nhận Quyết định phong tỏa tài khoản số "); n != 1 {
		t.Errorf("the timeline says %d times that the bank has it", n)
	}
	b.step("OP-11", "lift", map[string]any{"target": "0101", "account": "0101", "holder": bank, "reason": "đã thi hành xong"})
	b.round()
	got = b.bank.Effects()
	if len(got) != 2 || !got[1].Envelope.Act.Ends || got[1].Envelope.Limits[0].State != "off" || got[1].Envelope.Limits[0].ID != e.Limits[0].ID {
		t.Errorf("the end of it reached the bank as %+v", got)
	}
	b.verified()
}

func TestADoorThatMisbehavesIsTriedAgainAndNothingHappensTwice(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		fault   fake.Fault
		came    int // at the bank, with the good try
		why     string
		taken   bool // the bank has it after the bad try
		settled bool // the bad try already brought a receipt
	}{
		{fake.Broken, 1, "báo lỗi 500", false, false},
		{fake.Slow, 1, "không trả lời", false, false},
		{fake.Lost, 2, "Không kết nối được", true, false},
		{fake.Malformed, 2, "sai định dạng", true, false},
		{fake.Another, 2, "sai định dạng", true, false},
		{fake.Twice, 2, "", true, true},
	} {
		t.Run(string(c.fault), func(t *testing.T) {
			t.Parallel()
			b := openBound(t)
			b.freeze("0101", bank)
			b.bank.Fail(c.fault, 1)
			b.round()
			if n := len(b.bank.Effects()); n != map[bool]int{true: 1}[c.taken] {
				t.Errorf("after the bad try the bank carried out %d orders", n)
			}
			m := b.to(bank)[0]
			if settled := m.State == message.Delivered; settled != c.settled || !c.settled && (m.Tries != 1 || !strings.Contains(m.Answer, c.why)) {
				t.Errorf("after the bad try: %+v", m)
			}
			b.round() // too early: nothing is tried
			if again := b.to(bank)[0]; again != m {
				t.Errorf("tried before its time: %+v", again)
			}
			b.h.Set(b.h.Clock().Add(message.Backoff(1)))
			b.round()
			got := b.bank.Effects()
			if len(got) != 1 || got[0].Came != c.came {
				t.Errorf("in the end the bank has %+v", got)
			}
			if m = b.to(bank)[0]; m.State != message.Delivered || b.timeline("đã nhận Quyết định phong tỏa") != 1 {
				t.Errorf("in the end: %+v", m)
			}
			b.verified()
		})
	}
}

func TestAfterTheLastTryTheRecordsOfficerSendsIt(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.freeze("0101", bank)
	b.bank.Fail(fake.Broken, -1)
	for range message.MostTries {
		b.round()
		b.h.Set(b.h.Clock().Add(time.Hour))
	}
	m := b.to(bank)[0]
	if m.State != message.Failed || m.Tries != message.MostTries || !strings.HasPrefix(m.Answer, "Không gửi được qua kết nối điện tử sau 8 lần: Máy chủ của nơi nhận báo lỗi 500. Hãy gửi bằng") {
		t.Fatalf("%+v", m)
	}
	b.round()
	if again := b.to(bank)[0]; again != m {
		t.Errorf("tried after the last try: %+v", again)
	}
	records := b.h.Person(t, "vanthu")
	sent := notice.SentIn{Province: 66, ID: m.ID, How: notice.Post, Number: "EB 1"}
	if _, err := desk.Do(t.Context(), b.h.Desk, records, "by post", notice.Sent, sent); errs.As(err) == nil || errs.As(err).Clause != "N20.2a" {
		t.Errorf("an order that binds a bank went by ordinary post: %v", err)
	}
	sent.How = notice.Express
	must(t, b.h, records, "express", notice.Sent, sent)
	if m = b.to(bank)[0]; m.State != message.Sent {
		t.Errorf("%+v", m)
	}
	must(t, b.h, records, "slip", notice.Got, notice.GotIn{Province: 66, ID: m.ID, Day: desk.DayOf(b.h.Clock()), By: "bà Nhàn"})
	if m = b.to(bank)[0]; m.State != message.Delivered || b.timeline(bank+" đã nhận Quyết định phong tỏa") != 1 {
		t.Errorf("%+v", m)
	}
	if w := b.work(records, m.ID); w != 0 {
		t.Errorf("%d pieces of work are left", w)
	}
	b.verified()
}

// work counts the open tasks about a subject.
func (b *bound) work(who people.Who, subject string) (n int) {
	b.t.Helper()
	tasks, err := b.h.Store.For(who).Tasks(b.t.Context(), store.TaskFilter{Limit: 200})
	if err != nil {
		b.t.Fatal(err)
	}
	for _, w := range tasks {
		if w.Subject == subject {
			n++
		}
	}
	return n
}

func TestARefusalGoesToTheRecordsOfficerAtOnceWithItsReason(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.freeze("0101", bank)
	b.bank.Fail(fake.Refusing, 1)
	b.round()
	m := b.to(bank)[0]
	if m.State != message.Failed || m.Tries != 1 || !strings.Contains(m.Answer, "tài khoản không thuộc ngân hàng này") {
		t.Errorf("%+v", m)
	}
	if n := b.work(b.h.Person(t, "vanthu"), m.ID); n != 1 {
		t.Errorf("the records officer has %d pieces of work", n)
	}
	must(t, b.h, b.h.Person(t, "vanthu"), "again", notice.Again, notice.AgainIn{Province: 66, ID: m.ID})
	b.round()
	if m = b.to(bank)[0]; m.State != message.Delivered {
		t.Errorf("sent again: %+v", m)
	}
	b.verified()
}

func TestOneDecisionThatEndsTwoFreezesGoesToBothHolders(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.freeze("0101", bank)
	b.freeze("0202", otherBank)
	hand := b.to(otherBank)
	if len(hand) != 1 || hand[0].To != "" || hand[0].State != message.Ready {
		t.Fatalf("who has no door: %+v", hand)
	}
	b.step("OP-11", "lift", map[string]any{"target": "cả hai tài khoản", "reason": "đã thi hành xong"})
	b.round()
	if got := b.bank.Effects(); len(got) != 2 || !got[1].Envelope.Act.Ends || len(got[1].Envelope.Limits) != 1 {
		t.Errorf("the bank with a door has %+v", got)
	}
	hand = b.to(otherBank)
	if len(hand) != 2 || !hand[1].Urgent || hand[1].State != message.Ready {
		t.Errorf("the other waits for the records officer as %+v", hand)
	}
	if n := b.work(b.h.Person(t, "vanthu"), hand[1].ID); n != 1 {
		t.Errorf("%d pieces of work for the end of it", n)
	}
	b.verified()
}

func TestTheEndOfAFreezeThatIsNotSentIsMeasuredByTheReleaseClock(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.freeze("0202", otherBank)
	b.step("OP-19", "receive", map[string]any{"amount": "15000000", "receipt": "BL 1"})
	b.press() // the decision that ends the freeze drafted itself
	m := b.to(otherBank)
	if len(m) != 2 {
		t.Fatalf("%+v", m)
	}
	end := time.UnixMicro(m[1].DueAt - 1).In(desk.Zone()).Format(time.DateOnly)
	if end != "2026-11-05" { // three working days from 02/11/2026 (L95.2, T-104)
		t.Errorf("it should be with the holder by %s", end)
	}
	b.verified()
}

func TestWhoSendsToTheProcuracyEndsTheThreeDaysForIt(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	m := b.to("Viện kiểm sát")
	if len(m) != 1 {
		t.Fatalf("%+v", m)
	}
	running := func() (n int) {
		ks, err := b.h.Store.For(people.OperatorWho).Clocks(t.Context(), 66, b.id, "")
		if err != nil {
			t.Fatal(err)
		}
		for _, k := range ks {
			if k.Duty == "T-031" && k.State == desk.Live {
				n++
			}
		}
		return n
	}
	if running() != 1 {
		t.Fatal("no period runs for sending the decision")
	}
	must(t, b.h, b.h.Person(t, "vanthu"), "vks", notice.Sent, notice.SentIn{Province: 66, ID: m[0].ID, How: notice.Axis, Number: "112/THADS-VT"})
	if running() != 0 {
		t.Error("the period runs on though the decision was sent (L35.2)")
	}
	b.freeze("0101", bank)
	must(t, b.h, b.h.Person(t, "vanthu"), "send step", enforce.Step, enforce.StepIn{Province: 66, Case: b.id, Op: "OP-06", Act: "send", Values: map[string]any{"manner": "giao trực tiếp"}})
	if m = b.to("Viện kiểm sát"); len(m) != 2 || m[1].State != message.Sent {
		t.Errorf("sent as an operation, it still waits: %+v", m)
	}
	b.verified()
}

func TestADoorIsOpenedByTwoAndClosedForWhatWaits(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	one, two := b.h.Person(t, "quantri1"), b.h.Person(t, "quantri2")
	for _, bad := range []notice.PartnerIn{
		{Stage: notice.Propose, Province: 66, Name: "X", URL: "http://bank.example/nhan", LegalRef: "vb"},
		{Stage: notice.Propose, Province: 66, Name: "X", URL: "https://u:p@bank.example/", LegalRef: "vb"},
		{Stage: notice.Propose, Province: 66, Name: "X", URL: "https://bank.example/"},
		{Stage: notice.Propose, Province: 66, Name: "  ngân hàng GIẢ LẬP Buôn Hồ", LegalRef: "vb"},
		{Stage: notice.Propose, Province: 79, Name: "X", LegalRef: "vb"},
		{Stage: notice.Propose, Province: 0, Name: "X", LegalRef: "vb"},
	} {
		if _, err := desk.Do(t.Context(), b.h.Desk, one, fmt.Sprint(bad), notice.Partner, bad); errs.As(err) == nil {
			t.Errorf("%+v was taken: %v", bad, err)
		}
	}
	b.freeze("0101", bank)
	p := b.to(bank)
	if p[0].To == "" {
		t.Fatal("no door")
	}
	must(t, b.h, two, "end", notice.Partner, notice.PartnerIn{Stage: notice.Propose, ID: p[0].To})
	if _, err := desk.Do(t.Context(), b.h.Desk, two, "end2", notice.Partner, notice.PartnerIn{Stage: notice.Approve, ID: p[0].To}); err == nil {
		t.Error("one administrator closed the door alone")
	}
	must(t, b.h, one, "end3", notice.Partner, notice.PartnerIn{Stage: notice.Approve, ID: p[0].To})
	b.round()
	if m := b.to(bank)[0]; m.State != message.Failed || len(b.bank.Effects()) != 0 {
		t.Errorf("%+v", m)
	}
	b.verified()
}

func TestAServerThatNobodyVouchesForGetsNothing(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	client, err := copies.NewHTTP(nil)
	if err != nil {
		t.Fatal(err)
	}
	b.h.Copies.Client = &copies.Client{HTTP: client}
	b.freeze("0101", bank)
	b.round()
	if m := b.to(bank)[0]; !strings.Contains(m.Answer, "Chứng thư số của máy chủ nơi nhận không hợp lệ") || len(b.bank.Effects()) != 0 {
		t.Errorf("%+v", m)
	}
}

func TestTheRecordsOfficerSeesWhatMustGoPrintsItAndNotesItSent(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.freeze("0202", otherBank)
	records, officer := logIn(t, b.h, "daklak.vanthu"), logIn(t, b.h, "daklak."+b.officer)
	m := b.to(otherBank)[0]
	records.sees(postPage, otherBank, "Quyết định phong tỏa tài khoản", "Viện kiểm sát", "3 văn bản chờ gửi")
	records.sees(postPage+"/bia?chon="+m.ID+"&how=express", "Kính gửi:", otherBank, "CHUYỂN PHÁT NHANH")
	officer.sees("/can-bo/ho-so/66/"+b.id, "Nơi nhận quyết định", otherBank, "chờ văn thư gửi", "0 trong 3 đã gửi hoặc đã nhận")
	if w := officer.send("GET", postPage, nil); w.Code != 403 {
		t.Errorf("an officer opens the records officer's queue: %d", w.Code)
	}
	if w := records.send("POST", postPage, url.Values{"how": {"post"}, "number": {"7"}, "chon": {m.ID}}); w.Code != 422 || !strings.Contains(w.Body.String(), "phải gửi chuyển phát nhanh có báo phát") {
		t.Errorf("%d", w.Code)
	}
	if w := records.send("POST", postPage, url.Values{"how": {"express"}, "number": {"EB7"}, "chon": {m.ID, b.to("Viện kiểm sát")[0].ID}}); w.Code != 303 {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	records.sees(postPage, "1 văn bản chờ gửi", "Đã gửi, chờ báo nhận", "số EB7")
	if w := records.send("POST", postPage+"/nhan", url.Values{"id": {m.ID}, "day": {"02/11/2026"}, "by": {"bà Nhàn"}}); w.Code != 303 {
		t.Errorf("%d", w.Code)
	}
	officer.sees("/can-bo/ho-so/66/"+b.id, "2 trong 3 đã gửi hoặc đã nhận", "người nhận bà Nhàn", otherBank+" đã nhận Quyết định phong tỏa tài khoản")
	list := records.sees("/can-bo/")
	if !strings.Contains(list, "Gửi Viện kiểm sát: ") || strings.Contains(list, "Gửi "+otherBank) {
		t.Error("the work list does not follow what was sent")
	}
}

const postPage = "/can-bo/gui-di"

func TestAdministratorsEnterAPartnerByTwoOnTheirPage(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	one, two := logIn(t, b.h, "daklak.quantri1"), logIn(t, b.h, "daklak.quantri2")
	const at = "/can-bo/quan-tri/noi-nhan"
	one.sees(at, bank, "Đang dùng")
	form := url.Values{"viec": {"de-nghi"}, "name": {otherBank}, "legal_ref": {"Công văn 1"}, "address": {"9 đường Mẫu"}, "place": {"66"}}
	if w := one.send("POST", at, form); w.Code != 303 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	one.sees(at, "Chờ duyệt", "9 đường Mẫu")
	all, err := b.h.Store.Partners(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range all {
		if p.Name != otherBank {
			continue
		}
		if w := one.send("POST", at, url.Values{"viec": {"duyet"}, "id": {p.ID}}); w.Code != 403 || !strings.Contains(w.Body.String(), "Người duyệt phải khác người đề nghị") {
			t.Errorf("alone: %d", w.Code)
		}
		if w := two.send("POST", at, url.Values{"viec": {"duyet"}, "id": {p.ID}}); w.Code != 303 {
			t.Errorf("the second: %d", w.Code)
		}
	}
	b.freeze("0202", otherBank)
	logIn(t, b.h, "daklak.vanthu").sees(postPage+"/bia?chon="+b.to(otherBank)[0].ID, "9 đường Mẫu")
	logIn(t, b.h, "daklak."+b.officer).sees("/can-bo/ho-so/66/"+b.id+"/tac-nghiep/OP-11/freeze", `list="x_holder-list"`, `<option value="`+otherBank+`"`)
	if w := logIn(t, b.h, "daklak.vanthu").send("GET", at, nil); w.Code != 403 {
		t.Errorf("a records officer opens the partners: %d", w.Code)
	}
}
