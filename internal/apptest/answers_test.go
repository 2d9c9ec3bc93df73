package apptest_test

import (
	"bytes"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"thads/internal/casefile"
	"thads/internal/exchange/copies"
	"thads/internal/exchange/copies/fake"
	"thads/internal/people"
)

const partnersAt = "/can-bo/quan-tri/noi-nhan"

var shownSecret = regexp.MustCompile(`<code>([A-Za-z0-9_-]{40,})</code>`)

// secret has two administrators set a secret for the trial bank on their page, and gives it to the bank.
func (b *bound) secret() string {
	b.t.Helper()
	one, two := logIn(b.t, b.h, "daklak.quantri1"), logIn(b.t, b.h, "daklak.quantri2")
	all, err := b.h.Store.Partners(b.t.Context())
	if err != nil || len(all) == 0 {
		b.t.Fatal(err)
	}
	id := all[0].ID
	w := one.send("POST", partnersAt+"/ma-bi-mat", url.Values{"viec": {"ma-moi"}, "id": {id}})
	m := shownSecret.FindStringSubmatch(w.Body.String())
	if w.Code != 200 || m == nil {
		b.t.Fatalf("%d %s", w.Code, w.Body)
	}
	if w := one.send("POST", partnersAt+"/ma-bi-mat", url.Values{"viec": {"ma-duyet"}, "id": {id}}); w.Code != 403 {
		b.t.Errorf("who proposed it approves it: %d", w.Code)
	}
	if two.sees(partnersAt, "chờ duyệt") == "" || strings.Contains(two.sees(partnersAt), m[1]) {
		b.t.Error("the secret is shown a second time")
	}
	if w := two.send("POST", partnersAt+"/ma-bi-mat", url.Values{"viec": {"ma-duyet"}, "id": {id}}); w.Code != 303 {
		b.t.Fatalf("%d %s", w.Code, w.Body)
	}
	house := httptest.NewServer(b.h.Handler)
	b.t.Cleanup(house.Close)
	b.bank.House, b.bank.Secret = house.URL+copies.AnswerPath, m[1]
	return m[1]
}

func (b *bound) answer(n int, how fake.Reply) []fake.Said {
	b.t.Helper()
	said, err := b.bank.Answer(b.t.Context(), n, how)
	if err != nil {
		b.t.Fatal(err)
	}
	return said
}

// awaited counts the running periods within which a bank must report.
func (b *bound) awaited() (n int) {
	b.t.Helper()
	ks, err := b.h.Store.For(people.OperatorWho).Clocks(b.t.Context(), 66, b.id, "")
	if err != nil {
		b.t.Fatal(err)
	}
	for _, k := range ks {
		if k.Duty == "T-103" && k.State == "live" {
			n++
		}
	}
	return n
}

func TestABankAnswersThroughTheDoorOnceAndTheCaseShowsIt(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.secret()
	b.freeze("0101", bank)
	b.freeze("0102", bank)
	b.round()
	if b.awaited() != 2 {
		t.Fatalf("%d banks are awaited", b.awaited())
	}
	for _, c := range []struct {
		how  fake.Reply
		last int
		say  string
	}{
		{fake.Stranger, 403, "mã bí mật không đúng"},
		{fake.Garbled, 400, "không đúng JSON"},
		{fake.Elsewise, 400, "không có trong phong bì"},
	} {
		said := b.answer(1, c.how)
		if s := said[len(said)-1]; s.Status != c.last || !strings.Contains(s.Body, c.say) {
			t.Errorf("%s: %+v", c.how, s)
		}
	}
	if b.awaited() != 2 {
		t.Error("what could not be taken ended a period")
	}
	said := b.answer(1, fake.Again)
	if len(said) != 2 || said[0].Status != 200 || said[0] != said[1] {
		t.Errorf("the repeated answer: %+v", said)
	}
	if b.awaited() != 1 {
		t.Errorf("%d banks are awaited after one answer", b.awaited())
	}
	said = b.answer(1, fake.Changed)
	if s := said[1]; s.Status != 409 {
		t.Errorf("another sum under the same id: %+v", s)
	}
	if n := b.timeline("OP-11.freeze_reported"); n != 1 {
		t.Errorf("the case tells of %d answers", n)
	}
	logIn(t, b.h, "daklak."+b.officer).sees("/can-bo/ho-so/66/"+b.id, "Trả lời ngày 02/11/2026: Đã phong toả đủ", "15.000.000")
	facts, err := b.h.Store.For(people.OperatorWho).FactsOfCase(t.Context(), 66, b.id)
	if err != nil {
		t.Fatal(err)
	}
	original := regexp.MustCompile(`sha256:([0-9a-f]{64})`)
	kept := 0
	for _, f := range facts {
		if m := original.FindStringSubmatch(f.Body); f.Act == "OP-11.freeze_reported" && m != nil && b.h.Blobs.Check(t.Context(), m[1]) == nil {
			kept++
		}
	}
	if kept != 1 {
		t.Error("the original of the answer is not kept")
	}
	b.verified()
}

func TestAPartnersSecretIsRotatedByTwoAndNeverShownNorToldInFacts(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	old := b.secret()
	b.freeze("0101", bank)
	b.round()
	now := b.secret()
	if now == old {
		t.Fatal("the same secret again")
	}
	b.bank.Secret = old
	if s := b.answer(0, fake.Done)[0]; s.Status != 403 {
		t.Errorf("the old secret still opens the door: %+v", s)
	}
	b.bank.Secret = now
	if s := b.answer(0, fake.Done)[0]; s.Status != 200 {
		t.Errorf("the new secret: %+v", s)
	}
	_, path, _ := strings.Cut(b.dsn, ":")
	for _, name := range []string{path, path + "-wal"} {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(data, []byte(now)) || bytes.Contains(data, []byte(old)) {
			t.Error("the database holds the secret")
		}
	}
	files, err := filepath.Glob(filepath.Join(b.h.Config.Data, "partners", "*"))
	if err != nil || len(files) != 1 {
		t.Fatalf("%v %v", files, err)
	}
	if i, err := os.Stat(files[0]); err != nil || i.Mode().Perm() != 0o600 {
		t.Errorf("%v %v", i.Mode(), err)
	}
	one := logIn(t, b.h, "daklak.quantri1")
	one.sees(partnersAt, "Đặt ngày 02/11/2026")
	if w := one.send("POST", partnersAt+"/ma-bi-mat", url.Values{"viec": {"ma-moi"}, "id": {strings.SplitN(filepath.Base(files[0]), ".", 2)[0]}, "secret": {"ngan"}}); w.Code != 422 {
		t.Errorf("a short secret: %d", w.Code)
	}
	b.verified()
}

func TestWhatTheBankReallyHoldsStandsInTheFreezeBesideWhatWasOrdered(t *testing.T) {
	t.Parallel()
	b := openBound(t)
	b.secret()
	b.freeze("0101", bank)
	b.freeze("0102", bank)
	b.round()
	page := "/can-bo/ho-so/66/" + b.id
	officer := logIn(t, b.h, "daklak."+b.officer)
	officer.sees(page, "15.000.000 đồng theo quyết định, ngân hàng chưa báo số thực giữ")
	if s := b.answer(0, fake.Partly)[0]; s.Status != 200 {
		t.Fatalf("%+v", s)
	}
	if s := b.answer(1, fake.Nothing)[0]; s.Status != 200 {
		t.Fatalf("%+v", s)
	}
	officer.sees(page, "thực giữ 5.000.000 đồng trên 15.000.000 đồng theo quyết định", "thiếu 10.000.000", "thực giữ 0 đồng trên 15.000.000 đồng theo quyết định")
	if b.timeline("thực giữ 5.000.000 đồng, thiếu 10.000.000 đồng so với 15.000.000 đồng theo quyết định") != 1 {
		t.Error("the timeline does not say what the bank holds")
	}
	c, err := b.h.Store.For(people.OperatorWho).Case(t.Context(), 66, b.id)
	if err != nil {
		t.Fatal(err)
	}
	limits, err := b.h.Store.For(people.OperatorWho).Restrictions(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	first := limits[slices.IndexFunc(limits, func(r casefile.Restriction) bool { return r.Target == "0101" })]
	if first.Amount != 15_000_000 || first.Confirmed != 5_000_000 || first.ConfirmedOn != "2026-11-02" {
		t.Errorf("ordered %d, confirmed %d on %s", first.Amount, first.Confirmed, first.ConfirmedOn)
	}
	form := page + "/tac-nghiep/OP-11/freeze_reported"
	officer.sees(form, "Biện pháp được báo kết quả", "thực giữ 5.000.000 đồng trên 15.000.000 đồng theo quyết định")
	if w := officer.send("POST", form, url.Values{"x_result": {"Thêm tiền vào tài khoản"}, "x_holder": {bank}, "x_amount": {"9000000"}}); w.Code != 422 || !strings.Contains(w.Body.String(), "hãy chọn biện pháp ấy") {
		t.Errorf("a sum of one of two: %d", w.Code)
	}
	if w := officer.send("POST", form, url.Values{"bien_phap": {first.ID}, "x_result": {"Thêm tiền vào tài khoản"}, "x_amount": {"15000000"}}); w.Code != 303 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	officer.sees(page, "thực giữ 15.000.000 đồng")
	second := limits[slices.IndexFunc(limits, func(r casefile.Restriction) bool { return r.Target == "0102" })]
	if w := officer.send("POST", page+"/tac-nghiep/OP-11/lift", url.Values{"bien_phap": {second.ID}, "x_reason": {"đã nộp đủ tiền"}}); w.Code != 303 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	b.press()
	b.round()
	all := b.bank.Effects()
	end := all[len(all)-1].Envelope.Limits[0] // the whole order ends, whatever came in since the bank answered
	if end.State != "off" || end.Amount != 15_000_000 || end.Confirmed == nil || *end.Confirmed != 0 || end.ConfirmedOn != "2026-11-02" || all[0].Envelope.Limits[0].Confirmed != nil {
		t.Errorf("the end of the freeze says %+v", end)
	}
	b.verified()
}
