package session

import (
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"thads/internal/errs"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// wait reads how long a refusal says to wait; 0 when the try is allowed.
func wait(t *testing.T, err error) int {
	t.Helper()
	if err == nil {
		return 0
	}
	known := errs.As(err)
	if known == nil || known.Def != errTooMany {
		t.Fatal(err)
	}
	n, ok := known.Args[0].(int)
	if !ok || n < 1 {
		t.Fatalf("wait %v", known.Args)
	}
	return n
}

func TestGuessingAtANameSlowsDownAndNeverLocks(t *testing.T) {
	t.Parallel()
	tr := newThrottle()
	try := func(after time.Duration, addr string) int {
		t.Helper()
		err := tr.take(noon.Add(after), "chv1", addr)
		if err == nil {
			tr.failed(noon.Add(after), addr)
		}
		return wait(t, err)
	}
	for i := range userBurst {
		if w := try(0, fmt.Sprint("10.0.0.", i)); w != 0 {
			t.Fatalf("try %d has to wait %d s", i+1, w)
		}
	}
	if w := try(0, "10.0.0.99"); w != 15 {
		t.Errorf("the next try waits %d s, from whatever address; want 15", w)
	}
	if w := try(14*time.Second, "10.0.0.99"); w != 1 {
		t.Errorf("after 14 s: %d s, want 1", w)
	}
	if w := try(15*time.Second, "10.0.0.99"); w != 0 {
		t.Errorf("after 15 s it is still locked for %d s", w)
	}
	if w := try(time.Hour, "10.0.0.99"); w != 0 {
		t.Errorf("after an hour: %d s", w)
	}
	if wait(t, tr.take(noon, "chv2", "10.0.0.99")) != 0 {
		t.Error("another name suffers")
	}
}

func TestAFloodOfGuessesDoesNotKeepOutWhoWorksFromHisOwnPlace(t *testing.T) {
	t.Parallel()
	tr := newThrottle()
	if err := tr.take(noon, "chv1", "office"); err != nil {
		t.Fatal(err)
	}
	tr.passed("chv1", "office")
	for wait(t, tr.take(noon, "chv1", "far away")) == 0 {
		tr.failed(noon, "far away")
	}
	if w := wait(t, tr.take(noon, "chv1", "office")); w != 0 {
		t.Errorf("the person himself waits %d s", w)
	}
	for range userBurst - 1 {
		if err := tr.take(noon, "chv1", "office"); err != nil {
			t.Fatal(err)
		}
	}
	if wait(t, tr.take(noon, "chv1", "office")) == 0 {
		t.Error("from a known place one may guess for ever")
	}
}

func TestAnAddressThatGuessesAtManyNamesSlowsDown(t *testing.T) {
	t.Parallel()
	tr := newThrottle()
	for i := range addrBurst {
		if err := tr.take(noon, fmt.Sprint("name", i), "far away"); err != nil {
			t.Fatalf("name %d: %v", i, err)
		}
		tr.failed(noon, "far away")
	}
	if w := wait(t, tr.take(noon, "fresh", "far away")); w != 1 {
		t.Errorf("the next name waits %d s, want 1", w)
	}
	if wait(t, tr.take(noon, "fresh", "elsewhere")) != 0 || wait(t, tr.take(noon.Add(time.Second), "fresh", "far away")) != 0 {
		t.Error("others wait too, or it never ends")
	}
}

func TestAWholeNationCanLogInFromOneAddressInFiveMinutes(t *testing.T) {
	t.Parallel()
	tr := newThrottle()
	for i := range 6800 {
		at := noon.Add(time.Duration(i) * 5 * time.Minute / 6800)
		name := fmt.Sprint("officer", i)
		if err := tr.take(at, name, "the proxy"); err != nil {
			t.Fatalf("log-in %d: %v", i, err)
		}
		tr.passed(name, "the proxy")
	}
}

func TestGuessesAtTheSameMomentCannotSlipThrough(t *testing.T) {
	t.Parallel()
	tr := newThrottle()
	var let atomic.Int64
	var all sync.WaitGroup
	for range 200 {
		all.Go(func() {
			if tr.take(noon, "chv1", "far away") == nil {
				let.Add(1)
			}
		})
	}
	all.Wait()
	if let.Load() != userBurst {
		t.Errorf("%d of 200 guesses at one moment were let through, want %d", let.Load(), userBurst)
	}
}

func TestTheMemoryOfTriesIsBounded(t *testing.T) {
	t.Parallel()
	l := newLRU[int](3)
	for i, k := range []string{"a", "b", "c", "a", "d"} {
		l.put(k, i)
	}
	_, b := l.get("b")
	a, _ := l.get("a")
	if len(l.at) != 3 || l.all.Len() != 3 || b || a != 3 {
		t.Errorf("keeps %d (%d), b %v, a %d; want the three last used", len(l.at), l.all.Len(), b, a)
	}
}

func TestTheHashOfNobodyCostsWhatARealOneCosts(t *testing.T) {
	t.Parallel()
	real, err := Hash("một câu dễ nhớ")
	if err != nil {
		t.Fatal(err)
	}
	cost := func(h string) string { return strings.Join(strings.Split(h, "$")[:4], "$") }
	if cost(nobody) != cost(real) || len(nobody) != len(real) {
		t.Errorf("nobody %s, a person %s", nobody, real)
	}
	for _, password := range []string{"", "một câu dễ nhớ"} {
		if right, err := verify(nobody, password); right || err != nil {
			t.Errorf("nobody's password may be %q: %v %v", password, right, err)
		}
	}
	if right, err := verify(real, "một câu dễ nhớ"); !right || err != nil {
		t.Errorf("the right password: %v %v", right, err)
	}
	if right, _ := verify(real, "một câu dễ nhơ"); right {
		t.Error("a wrong password is right")
	}
	if again, _ := Hash("một câu dễ nhớ"); again == real {
		t.Error("two hashes of one password are the same: no salt")
	}
	for _, bad := range []string{"", "plain", "$2a$10$x", "$argon2id$v=19$m=0,t=0,p=0$c2FsdA$aGFzaA", "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA"} {
		if right, err := verify(bad, ""); right || err == nil {
			t.Errorf("the hash %q passes: %v %v", bad, right, err)
		}
	}
}
