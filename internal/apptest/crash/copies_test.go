package crash_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"testing"
	"time"

	"thads/internal/app"
	"thads/internal/apptest"
	"thads/internal/casefile"
	"thads/internal/desk/notice"
	"thads/internal/exchange/copies/fake"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/store/storetest"
)

const envCarrier = "THADS_CRASH_CARRIER" // the database of the process that carries copies until it is killed

// carrier is that process.
func carrier(dsn, data string) int {
	ctx := context.Background()
	began := time.Now()
	a, err := app.New(ctx, app.Config{DB: dsn, Data: data, Base: "http://thads.test", Log: slog.New(slog.DiscardHandler),
		Now: func() time.Time { return start.Add(time.Hour + time.Since(began)) }})
	if err == nil {
		fmt.Println("ready")
		err = a.Copies.Round(ctx)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// A carrier is killed at the worst moment: the partner has taken the copy, the house has not read his answer. What was not
// recorded is sent again, and the partner acts once.
func TestACarrierKilledBetweenTheSendingAndTheReceiptSendsNothingTwice(t *testing.T) {
	t.Parallel()
	t.Run("sqlite", func(t *testing.T) { killCarrier(t, storetest.SQLiteDSN(t)) })
	t.Run("postgres", func(t *testing.T) { killCarrier(t, storetest.PostgresDSN(t)) })
}

func killCarrier(t *testing.T, dsn string) {
	h := apptest.Open(t, dsn, start)
	procuracy := fake.New("Viện kiểm sát giả lập", h.Clock)
	var victim *exec.Cmd
	var dead chan struct{}
	kills, at := 0, 0
	door := procuracy.Handler()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer := httptest.NewRecorder()
		door.ServeHTTP(answer, r)
		if at++; victim != nil && at == 2 { // the first of a run goes well
			kills++
			if err := victim.Process.Kill(); err != nil {
				t.Error(err)
			}
			<-dead // it must not read an answer, not even an empty one
			panic(http.ErrAbortHandler)
		}
		w.WriteHeader(answer.Code)
		if _, err := io.Copy(w, answer.Body); err != nil {
			t.Error(err)
		}
	}))
	defer srv.Close()
	p := must(t, h.Desk, person(t, h.Store, "daklak.quantri1"), "door", notice.Partner,
		notice.PartnerIn{Stage: notice.Propose, Province: 66, Name: "Viện kiểm sát", URL: srv.URL + "/nhan", LegalRef: "Biên bản kết nối thử"})
	must(t, h.Desk, person(t, h.Store, "daklak.quantri2"), "door2", notice.Partner, notice.PartnerIn{Stage: notice.Approve, ID: p.ID})
	const made = 12
	decide(t, h, 1, made)
	sign(t, h)
	h.Set(start.Add(10 * time.Minute))
	if err := sealAll(t.Context(), h.App, person(t, h.Store, "daklak.vanthu"), io.Discard); err != nil {
		t.Fatal(err)
	}
	h.Set(start.Add(time.Hour)) // as the carriers' own clocks
	for range 4 {
		at = 0
		c := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^$")
		c.Env = append(os.Environ(), envCarrier+"="+dsn, envData+"="+h.Config.Data)
		c.Stderr = os.Stderr
		out, err := c.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		victim, dead = c, make(chan struct{})
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		if _, err := bufio.NewReader(out).ReadString('\n'); err != nil {
			t.Fatal("the carrier never began: ", err)
		}
		_ = c.Wait() // it was killed: that is its exit
		close(dead)
	}
	victim = nil
	h.Set(start.Add(2 * time.Hour))
	if kills != 4 {
		t.Fatalf("%d carriers were killed", kills)
	}
	if err := h.Copies.Round(t.Context()); err != nil {
		t.Fatal(err)
	}
	again := 0
	for _, e := range procuracy.Effects() {
		again += e.Came - 1
	}
	if n := len(procuracy.Effects()); n != made || again != kills {
		t.Errorf("the procuracy has %d decisions of %d, %d came again after %d kills", n, made, again, kills)
	}
	cases, err := h.Store.For(people.OperatorWho).Cases(t.Context(), store.CaseFilter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		list, err := h.Store.For(people.OperatorWho).CopiesOf(t.Context(), casefile.Case{Province: c.Province, ID: c.ID})
		if err != nil || len(list) != 1 || list[0].State != message.Delivered {
			t.Errorf("%+v %v", list, err)
		}
	}
	clean(t, h.Store, h.Blobs.Check)
}
