package floors

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// allowed names every outside module our packages import, each with the reason it is here. Those that only tests
// import say so.
var allowed = map[string]string{
	"github.com/a-h/templ":                "pages as Go code: a wrong field is a compile error, and twice as fast as html/template",
	"github.com/andybalholm/brotli":       "pre-compressed assets",
	"github.com/chromedp/cdproto":         "tests: the browser's protocol, for screenshots and axe",
	"github.com/chromedp/chromedp":        "tests: drives a real Chromium",
	"github.com/digitorus/timestamp":      "RFC 3161 time-stamps in signatures",
	"github.com/evanw/esbuild":            "bundles the browser's files at build time, without a Node tool chain",
	"github.com/go-text/typesetting":      "shaping: the only way the marks of Ê-đê and Gia-rai names are placed right in PDF",
	"github.com/google/cel-go":            "conditions of guards and effects in the law packs: a lawyer reads them, a typo doesn't load",
	"github.com/google/go-cmp":            "tests: readable differences",
	"github.com/google/uuid":              "UUIDv7 ids",
	"github.com/jackc/pgx/v5":             "PostgreSQL with one-round-trip batches",
	"github.com/pressly/goose/v3":         "migrations as a library: three nodes starting at once migrate once",
	"github.com/prometheus/client_golang": "metrics",
	"go.yaml.in/yaml/v3":                  "law packs, forms and reports are YAML that lawyers can read",
	"golang.org/x/crypto":                 "argon2id for passwords",
	"golang.org/x/image":                  "font tables and image decoding of the PDF writer and OCR",
	"golang.org/x/sync":                   "semaphores and grouped work",
	"golang.org/x/text":                   "Unicode normal forms of Vietnamese",
	"golang.org/x/time":                   "rate limits",
	"modernc.org/sqlite":                  "the embedded database, pure Go",
	"pgregory.net/rapid":                  "tests: properties over drawn inputs",
	"rsc.io/qr":                           "QR module matrix, drawn as vectors",
}

func TestEveryOutsideModuleHasAReason(t *testing.T) {
	t.Parallel()
	for _, p := range tree(t) {
		for _, imported := range slices.Concat(p.imports, p.testImports) {
			if standard(imported) || own(imported) != "" || imported == module {
				continue
			}
			if moduleOf(imported) == "" {
				t.Errorf("%s imports %s: no module of the allow-list; add it with its reason or do without", p.path, imported)
			}
		}
	}
}

func TestEveryAllowedModuleIsRequiredByGoMod(t *testing.T) {
	t.Parallel()
	mod, err := os.ReadFile("../../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	for m, reason := range allowed {
		if !strings.Contains(string(mod), m+" v") {
			t.Errorf("%s is allowed (%s) and go.mod does not require it: take it off the list", m, reason)
		}
	}
}

func moduleOf(imported string) string {
	for m := range allowed {
		if matches(m+"/...", imported) {
			return m
		}
	}
	return ""
}
