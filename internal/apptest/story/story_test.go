package story_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"thads/internal/apptest"
	"thads/internal/apptest/story"
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
			apptest.Each(t, time.Date(2026, 10, 1, 8, 0, 0, 0, time.FixedZone("ICT", 7*3600)), func(t *testing.T, h *apptest.House) {
				want, err := os.ReadFile(f)
				if err != nil {
					t.Fatal(err)
				}
				got := story.Play(t, h, string(want), "testdata")
				if *rewrite && strings.HasSuffix(t.Name(), "sqlite") {
					if err := os.WriteFile(f, []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
					return
				}
				if d := cmp.Diff(string(want), got); d != "" {
					t.Error(d)
				}
			})
		})
	}
}
