package floors

import (
	"slices"
	"strings"
	"testing"
)

// plan lists the house from the ground up. A line is one step: its packages may import those of the steps above the
// line, never each other. The first match decides, so a family's exceptions stand before it.
const plan = `
data   law/... reports/...
0      internal/errs
0      internal/money internal/vn internal/calendar
0      internal/pdf
1      internal/rule internal/people internal/extract internal/exhibit internal/message internal/query internal/lateness
1      internal/task
1      internal/casefile internal/ledger internal/document
1      forms/...
2      internal/store/... internal/blob internal/sign internal/render internal/ocr internal/llm
3      internal/desk
3      internal/desk/*
4      internal/web/assets
4      internal/web/ui
4      internal/web internal/web/session
4      internal/web/staff/... internal/web/citizen/... internal/web/ioc/... internal/api/... internal/exchange/... internal/follow/...
5      internal/web/assets/build internal/apptest/browser
5      internal/app
5      internal/apptest internal/seed internal/bench
5      internal/apptest/story internal/apptest/crash internal/apptest/hands
5      internal/floors cmd/... scripts/...
`

// within lists the families whose folders may import each other downward to their own root, because they are one
// package in several folders: pages of one portal, dialects of the one store.
var within = []string{"internal/store", "internal/web/staff", "internal/web/citizen", "internal/web/ioc", "internal/api", "internal/exchange", "internal/follow", "forms", "law", "reports", "cmd", "scripts"}

type place struct {
	floor string
	step  int
}

func parsePlan() (lines [][]string) {
	for line := range strings.Lines(plan) {
		if f := strings.Fields(line); len(f) > 0 {
			lines = append(lines, f)
		}
	}
	return lines
}

func placeOf(p string) (place, bool) {
	var best place
	var bestLen int
	for step, line := range parsePlan() {
		for _, pattern := range line[1:] {
			if matches(pattern, p) && len(pattern) > bestLen { // the longer pattern is the more exact one
				best, bestLen = place{line[0], step}, len(pattern)
			}
		}
	}
	return best, bestLen > 0
}

func TestEveryPackageStandsOnAFloorOfThePlan(t *testing.T) {
	t.Parallel()
	for _, p := range tree(t) {
		if _, ok := placeOf(p.path); !ok {
			t.Errorf("%s stands on no floor: write it into docs/floors.md and then into the plan", p.path)
		}
	}
}

func TestImportsGoOnlyDownward(t *testing.T) {
	t.Parallel()
	for _, p := range tree(t) {
		from, _ := placeOf(p.path)
		for _, imported := range p.imports {
			to := own(imported)
			if to == "" || to == p.path || family(p.path, to) {
				continue
			}
			at, ok := placeOf(to)
			switch {
			case !ok:
				t.Errorf("%s imports %s, which stands on no floor", p.path, to)
			case at.step > from.step:
				t.Errorf("%s (floor %s) imports %s (floor %s) above it", p.path, from.floor, to, at.floor)
			case at.step == from.step:
				t.Errorf("%s imports its neighbour %s on floor %s", p.path, to, at.floor)
			}
		}
	}
}

func family(a, b string) bool {
	return slices.ContainsFunc(within, func(root string) bool {
		return matches(root+"/...", a) && matches(root+"/...", b)
	})
}

// pure is what packages of words and ideas may use of the standard library: nothing that waits, reads the machine or
// draws lots.
var pure = strings.Fields(`
bufio bytes cmp compress/zlib container/heap crypto/sha256 embed encoding encoding/base32 encoding/base64
encoding/binary encoding/csv encoding/hex encoding/json encoding/xml errors fmt hash hash/adler32 hash/crc32 hash/fnv
html image image/color image/draw image/jpeg image/png io io/fs iter maps math math/big math/bits path regexp slices sort strconv strings sync time
unicode unicode/utf16 unicode/utf8 unique`)

// pureExtra names the modules single packages of ideas may use besides.
var pureExtra = map[string][]string{
	"internal/vn":       {"golang.org/x/text"},
	"internal/pdf":      {"github.com/go-text/typesetting", "golang.org/x/image"},
	"internal/rule":     {"go.yaml.in/yaml/v3", "github.com/google/cel-go"},
	"internal/document": {"go.yaml.in/yaml/v3"},
	"internal/query":    {"go.yaml.in/yaml/v3"},
	"internal/lateness": {"go.yaml.in/yaml/v3"},
	"internal/extract":  {"golang.org/x/text"},
}

func TestWordsAndIdeasTouchNothingOutside(t *testing.T) {
	t.Parallel()
	for _, p := range tree(t) {
		at, _ := placeOf(p.path)
		if at.floor != "0" && at.floor != "1" && at.floor != "data" {
			continue
		}
		for _, imported := range p.imports {
			switch {
			case own(imported) != "":
			case standard(imported):
				if !slices.Contains(pure, imported) {
					t.Errorf("%s is pure and imports %s", p.path, imported)
				}
			case !slices.ContainsFunc(pureExtra[p.path], func(m string) bool { return matches(m+"/...", imported) }):
				t.Errorf("%s is pure and imports %s", p.path, imported)
			}
		}
	}
}

// onlyIn says which packages alone may import a thing.
var onlyIn = map[string][]string{
	"database/sql":                {"internal/store"},
	"database/sql/driver":         {"internal/store"},
	"github.com/jackc/pgx/v5":     {"internal/store"},
	"modernc.org/sqlite":          {"internal/store"},
	"github.com/pressly/goose/v3": {"internal/store"},
	"github.com/google/cel-go":    {"internal/rule"},
	"github.com/chromedp/cdproto": {"internal/apptest/browser"},
	"os/exec":                     {"internal/ocr", "internal/app", "internal/apptest/browser", "cmd"},
}

func TestOnePackageSpeaksSQLAndOneTheExpressionEngine(t *testing.T) {
	t.Parallel()
	for _, p := range tree(t) {
		for _, imported := range p.imports {
			for what, where := range onlyIn {
				if !matches(what+"/...", imported) {
					continue
				}
				if !slices.ContainsFunc(where, func(root string) bool { return matches(root+"/...", p.path) }) {
					t.Errorf("%s imports %s, which belongs to %s alone", p.path, imported, strings.Join(where, ", "))
				}
			}
		}
	}
}

// clockOwners may ask the machine for the time; everybody else is told it.
var clockOwners = []string{"internal/app/...", "internal/apptest/...", "cmd/...", "scripts/..."}

func TestOnlyTheAppOwnsAClock(t *testing.T) {
	t.Parallel()
	for _, p := range tree(t) {
		if slices.ContainsFunc(clockOwners, func(pattern string) bool { return matches(pattern, p.path) }) {
			continue
		}
		for _, at := range p.clock {
			t.Errorf("%s asks the machine for the time; take it as an argument", at)
		}
	}
}
