package story_test

import (
	"bytes"
	"flag"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thads/internal/apptest"
	"thads/internal/apptest/story"
	"thads/internal/desk"
	"thads/internal/store/storetest"
)

var rewrite = flag.Bool("rewrite", false, "write what the house answers now into the stories")

// TestStories plays every story on SQLite, and on PostgreSQL where there is a server; both must answer word for word alike.
func TestStories(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/*.story")
	if err != nil || len(files) == 0 {
		t.Fatal("no stories", err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".story"), func(t *testing.T) {
			t.Parallel()
			want, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			play := func(t *testing.T, dsn string) string {
				t.Parallel()
				var log safeLog
				h := apptest.OpenLogged(t, dsn, opens(string(want)), slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug})))
				got := story.Play(t, h, string(want), "testdata")
				log.keepsQuiet(t, string(want))
				return got
			}
			t.Run("sqlite", func(t *testing.T) {
				got := play(t, storetest.SQLiteDSN(t))
				if *rewrite {
					if err := os.WriteFile(f, []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
				} else if d := cmp.Diff(string(want), got); d != "" {
					t.Error(d)
				}
			})
			t.Run("postgres", func(t *testing.T) {
				if d := cmp.Diff(string(want), play(t, storetest.PostgresDSN(t))); d != "" && !*rewrite {
					t.Error(d)
				}
			})
		})
	}
}

var firstDay = regexp.MustCompile(`(?m)^ngày (\d{4}-\d\d-\d\d)`)

// opens is the day the house of a story opens: before its first day, for keys and powers begin with the house.
func opens(story string) time.Time {
	at := time.Date(2026, 10, 1, 8, 0, 0, 0, desk.Zone())
	if m := firstDay.FindStringSubmatch(story); m != nil {
		if d, err := time.ParseInLocation("2006-01-02", m[1], desk.Zone()); err == nil && d.Before(at) {
			return d.AddDate(0, 0, -7)
		}
	}
	return at
}

// safeLog is what the house wrote into its log.
type safeLog struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *safeLog) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

var (
	said    = regexp.MustCompile(`(?:người|địa_chỉ|phải|được)="([^"]+)"`)
	born    = regexp.MustCompile(`(?m)(?:Ông|ông|Bà|bà|\d\.) ((?:\p{Lu}[\p{L}']* ?){2,5}), sinh năm`)
	home    = regexp.MustCompile(`(?:địa chỉ|nơi cư trú): ([^;.]+?)[;.]`)
	number  = regexp.MustCompile(`số (0\d{11})\b`)
	lookUps = regexp.MustCompile(`\b\d\d[0-9A-Z]{2}(-[0-9A-Z]{4}){6}-[0-9A-Z]\b`)
)

// keepsQuiet fails for every name, address, identity number and look-up code of a story that the log repeats.
func (l *safeLog) keepsQuiet(t *testing.T, text string) {
	t.Helper()
	log := l.b.String()
	if !strings.Contains(log, "level=") && strings.Contains(text, "\ntra cứu") {
		t.Error("the log says nothing at all: this test sees nothing")
	}
	var secrets []string
	for _, m := range said.FindAllStringSubmatch(text, -1) {
		secrets = append(secrets, strings.Split(m[1], "; ")...)
	}
	for _, name := range regexp.MustCompile(`nhận (\S+\.txt)`).FindAllStringSubmatch(text, -1) {
		b, err := os.ReadFile(filepath.Join("testdata", name[1]))
		if err != nil {
			t.Fatal(err)
		}
		for _, re := range []*regexp.Regexp{born, home, number} {
			for _, m := range re.FindAllStringSubmatch(string(b), -1) {
				secrets = append(secrets, strings.TrimSpace(m[1]))
			}
		}
	}
	for _, s := range secrets {
		if s != "" && strings.Contains(log, s) {
			t.Errorf("the log names a person, a home or a number that the story knows (%d letters)", len(s))
		}
	}
	if lookUps.MatchString(log) {
		t.Error("the log has a look-up code in it")
	}
	if len(secrets) == 0 {
		t.Error("no secret was found in the story: this test sees nothing")
	}
}
