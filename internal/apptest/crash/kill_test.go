package crash_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"os/exec"
	"testing"
	"time"

	"thads/internal/app"
	"thads/internal/apptest"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/store/storetest"
)

const (
	envVictim = "THADS_CRASH_DB"
	envData   = "THADS_CRASH_DATA"
)

// victim is the process that seals until it is killed: it takes up what has a number and no seal, then what is signed.
func victim(dsn, data string) int {
	ctx := context.Background()
	began := time.Now()
	a, err := app.New(ctx, app.Config{DB: dsn, Data: data, Base: "http://thads.test", Log: slog.New(slog.DiscardHandler),
		Now: func() time.Time { return start.Add(time.Hour + time.Since(began)) }}) // after what the test has signed
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	who, err := a.Store.Person(ctx, "daklak.vanthu")
	if err == nil {
		err = sealAll(ctx, a, who, os.Stdout)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

func sealAll(ctx context.Context, a *app.App, who people.Who, ready io.Writer) error {
	ps, err := a.Store.For(who).Papers(ctx, 5000, document.Numbered, document.Signed)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintln(ready, "ready"); err != nil {
		return err
	}
	for i, p := range ps {
		res, err := a.Press.SealAll(ctx, who, "246810", []issue.Ref{{Province: p.Province, ID: p.ID}}, fmt.Sprint("seal", os.Getpid(), i, time.Now().UnixNano()))
		if err != nil {
			return err
		}
		if res[0].Err != nil {
			return res[0].Err
		}
	}
	return nil
}

func TestSealingThatIsKilledGoesOnWithTheSameNumbers(t *testing.T) {
	t.Parallel()
	kills := 30
	if testing.Short() {
		kills = 5
	}
	if os.Getenv("THADS_LONG") != "" {
		kills = 1000
	}
	t.Run("sqlite", func(t *testing.T) { killMany(t, storetest.SQLiteDSN(t), kills) })
	t.Run("postgres", func(t *testing.T) { killMany(t, storetest.PostgresDSN(t), kills) })
}

func killMany(t *testing.T, dsn string, kills int) {
	h := apptest.Open(t, dsn, start)
	made, numbers := 0, map[string]int64{}
	more := func() {
		decide(t, h, made+1, made+20)
		made += 20
		sign(t, h)
	}
	more()
	began := time.Now() // how long a paper takes here, so that a kill can meet any moment of it
	who := person(t, h.Store, "daklak.vanthu")
	for _, r := range refs(t, h.Store, document.Signed)[:2] {
		if _, err := h.Press.SealAll(t.Context(), who, "246810", []issue.Ref{r}, "first"+r.ID); err != nil {
			t.Fatal(err)
		}
	}
	window := 2 * time.Since(began)
	for k := range kills {
		if len(refs(t, h.Store, document.Signed, document.Numbered)) < 5 {
			more()
		}
		kill(t, dsn, h.Config.Data, window)
		ps, err := h.Store.For(people.OperatorWho).Papers(t.Context(), 5000, document.Numbered, document.Issued)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range ps {
			if was, ok := numbers[p.ID]; ok && was != p.Number {
				t.Fatalf("after kill %d paper %s has number %d, it had %d", k, p.ID, p.Number, was)
			}
			numbers[p.ID] = p.Number
		}
	}
	h.Set(start.Add(2 * time.Hour))
	if err := sealAll(t.Context(), h.App, who, io.Discard); err != nil {
		t.Fatal(err)
	}
	whole(t, h.Store, h.Blobs.Check, made)
	if len(numbers) <= 2 {
		t.Error("no kill met a paper: the test saw nothing")
	}
}

// kill starts the victim and kills it at a moment that nobody chose, once it began to seal.
func kill(t *testing.T, dsn, data string, window time.Duration) {
	t.Helper()
	c := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^$")
	c.Env = append(os.Environ(), envVictim+"="+dsn, envData+"="+data)
	c.Stderr = os.Stderr
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := bufio.NewReader(out).ReadString('\n'); err != nil {
		t.Fatal("the victim never began to seal: ", err)
	}
	wait := time.NewTimer(rand.N(window)) // chance picks the moment; nothing is asserted about it
	<-wait.C
	if err := c.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = c.Wait() // it was killed: that is its exit
}
