package crash_test

import (
	"bytes"
	"fmt"
	"log/slog"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"golang.org/x/text/unicode/norm"

	"thads/internal/apptest"
	"thads/internal/rule"
	"thads/internal/store/storetest"
)

// marked is a name that only a person types; no log may hold it.
const marked = "Ẩn Danh Qxz"

// odd is what people, broken programs and attackers put into a field.
var odd = []string{"", " ", "\x00", "a\x00b", "a\xff\xfeb", "\xed\xa0\x80", norm.NFD.String("Nguyễn Thị Hoà ở Đắk Lắk"), "\u202eđảo\u202c", "a\u200b\u2060b", "\ufeff", "\r\n\t\v\f\x1b[31m",
	"<script>alert(1)</script>", "'; DROP TABLE cases; --", "%s%n%d", "../../../etc/passwd", "{{.}}", marked, strings.Repeat("dài ", 60_000), strings.Repeat("9", 400),
	"-1", "-0", "+5", "0", "1.5", "1,5", "1e6", "1E400", "0x10", "1000000000000000000", "9223372036854775807", "9223372036854775808", "99999999999999999999", "١٢٣", "１２３", "1\u00a0000\u00a0000", "1 000 000 đ", "NaN", "∞", "½",
	"31/02/2026", "29/02/2027", "29/02/2028", "2026-02-31", "2027-02-29", "0001-01-01", "01/01/0001", "9999-12-31", "31/12/9999", "10000-01-01", "-0001-01-01", "1/1/1", "32/13/2026", "00/00/0000", "2026-10-12T09:00", "mai", "24:00", "23:60", "-1:00", "+1:+1",
	"66", "-66", "00", "9223372036854775808/66", "a/b/c/d", "?", "#", "%00", "%ff", "null", "[]", "{\"a\":1}", "true"}

// A diary keeps what the house logs.
type diary struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (d *diary) Write(p []byte) (int, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.b.Write(p)
}

func (d *diary) text() string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.b.String()
}

// TestWhateverIsTypedGetsASentenceAndNeverAFault sends odd words through every address of the portal by everybody who works
// on the case. Nothing answers with a fault of ours, the log holds nothing that was typed, and the house verifies.
func TestWhateverIsTypedGetsASentenceAndNeverAFault(t *testing.T) {
	t.Parallel()
	t.Run("sqlite", func(t *testing.T) { t.Parallel(); odds(t, storetest.SQLiteDSN(t)) })
	t.Run("postgres", func(t *testing.T) { t.Parallel(); odds(t, storetest.PostgresDSN(t)) })
}

func odds(t *testing.T, dsn string) {
	t.Helper()
	seed, n := uint64(20261012), 1500
	if testing.Short() {
		n = 300
	}
	seed, n = fromEnv("THADS_ODD_SEED", seed), int(fromEnv("THADS_ODD_N", uint64(n)))
	log := &diary{}
	h := apptest.OpenLogged(t, dsn, start, slog.New(slog.NewTextHandler(log, nil)))
	s := besiege(t, h)
	rng := rand.New(rand.NewPCG(seed, 1)) //nolint:gosec // to make it again
	_, acts := words(t)
	acts = append(acts, "OP-06.serve_decision", "OP-08.verify", "x.y", "\x00")
	fields := slices.Sorted(maps.Keys(s.forms))
	all := routes(t)
	var who []caller
	for _, user := range []string{"thutruong", "truongphong1", "vanthu", "tiepnhan1", "thuky1", "ketoan", "quantri1", "photruong"} {
		who = append(who, s.caller("daklak."+user))
	}
	officer := s.caller(s.username())
	steps := s.steps()
	pick := func() string { return odd[rng.IntN(len(odd))] }
	for i := range n {
		r := all[rng.IntN(len(all))]
		me := who[rng.IntN(len(who))]
		path := s.at(r[1], 66)
		if k := keys(r[1]); k[0] != "" {
			path = strings.ReplaceAll(path, "{act}", k[rng.IntN(len(k))])
		}
		form := url.Values{}
		for _, f := range fields {
			form[f] = s.forms[f]
		}
		form.Set("viec", acts[rng.IntN(len(acts))])
		if i%2 == 0 { // an act of the law on the case, with its own fields
			st := steps[rng.IntN(len(steps))]
			me, r = officer, [2]string{http.MethodPost, ""}
			path = "/can-bo/ho-so/66/" + s.c.ID + "/tac-nghiep/" + st.path
			form = url.Values{}
			for _, f := range append([]string{"ngay", "can_cu", "tai_lieu", "lam_khac", "khoan", "nguoi", "rev", "mau", "kem", "van_ban", "bien_phap"}, st.asks...) {
				if v, ok := s.forms[f]; ok && f != "tai_lieu" {
					form[f] = v
				} else {
					form.Set(f, "thử")
				}
			}
			form.Set("can_cu", st.ground)
			for _, f := range []string{"khoan", "nguoi", "mau", "kem", "van_ban", "bien_phap", "lam_khac"} {
				if rng.IntN(4) > 0 {
					form.Del(f)
				}
			}
			fields := slices.Sorted(maps.Keys(form))
			for range 1 + rng.IntN(3) {
				form.Set(fields[rng.IntN(len(fields))], pick())
			}
		} else {
			for range 1 + rng.IntN(4) {
				form.Set(fields[rng.IntN(len(fields))], pick())
			}
			if rng.IntN(6) == 0 {
				parts := strings.Split(path, "/")
				parts[2+rng.IntN(len(parts)-2)] = url.PathEscape(pick())
				if path = strings.Join(parts, "/"); len(path) > 4000 {
					path = path[:3000]
				}
			}
		}
		if r[0] == http.MethodGet {
			if q := form.Encode(); len(q) < 60_000 {
				path += "?" + q
			}
		}
		w := me.send(r[0], path, form)
		if w.Code >= 500 {
			t.Errorf("request %d of seed %d: %s %s by %s answers %d to %s", i, seed, r[0], path[:min(200, len(path))], me.name, w.Code, brief(form))
		}
	}
	text := log.text()
	for _, secret := range append([]string{marked, url.QueryEscape(marked), "DROP TABLE", "dài dài", "level=ERROR"}, s.secrets...) {
		if at := strings.Index(text, secret); at >= 0 {
			t.Errorf("the log holds %q: %.400q", secret, text[max(0, at-300):min(len(text), at+300)])
		}
	}
	clean(t, h.Store, h.Blobs.Check)
}

// brief writes a form as far as a failure needs it.
func brief(form url.Values) string {
	var b strings.Builder
	for _, k := range slices.Sorted(maps.Keys(form)) {
		fmt.Fprintf(&b, " %s=%.40q", k, form.Get(k))
	}
	return b.String()
}

// fromEnv lets a person run another seed, or more.
func fromEnv(name string, otherwise uint64) uint64 {
	n, err := strconv.ParseUint(os.Getenv(name), 10, 64)
	if err != nil {
		return otherwise
	}
	return n
}

// username is how the case's officer logs in.
func (s *siege) username() string {
	for _, name := range []string{"chv1", "chv2", "chv3"} {
		if s.h.Person(s.t, name).ID == s.officer.ID {
			return "daklak." + name
		}
	}
	s.t.Fatal("the officer has no account")
	return ""
}

// A try is one act of the law with what its form asks.
type try struct {
	path, ground string
	asks         []string
}

// steps are the acts of every operation of the law in force.
func (s *siege) steps() (out []try) {
	pack := s.h.Desk.Law().Pack(rule.B)
	for _, o := range pack.Operations() {
		for _, a := range o.Acts {
			x := try{path: o.Code + "/" + a.Key}
			for _, key := range a.Asks {
				x.asks = append(x.asks, "x_"+strings.TrimSuffix(key, "?"))
			}
			for _, list := range a.Grounds {
				if gs := pack.Grounds(list); len(gs) > 0 {
					x.ground = list + " " + gs[0].Letter
				}
			}
			out = append(out, x)
		}
	}
	return out
}
