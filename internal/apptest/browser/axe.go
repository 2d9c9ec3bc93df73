package browser

import (
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/chromedp/chromedp"
)

// axeRun is what axe is asked: WCAG 2.2 A and AA.
const axeRun = `axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}).then((r) => JSON.stringify(r.violations.map((v) =>
	({id: v.id, impact: v.impact, help: v.help, nodes: v.nodes.map((n) => n.target.join(" ") + "  " + (n.any[0]?.message ?? ""))}))))`

// Axe fails for every serious or critical obstacle that axe finds on the page as it stands.
func (b *Browser) Axe() {
	b.t.Helper()
	source, err := os.ReadFile(filepath.Join(repository(), "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		b.t.Fatalf("browser: axe is not installed, run make assets: %v", err)
	}
	value(b, "axe", chromedp.Evaluate[int](string(source)+"\n;0"))
	answer := value(b, "axe", chromedp.Evaluate[string](axeRun, chromedp.EvalAwaitPromise))
	var found []struct {
		ID, Impact, Help string
		Nodes            []string
	}
	if err := json.Unmarshal([]byte(answer), &found); err != nil {
		b.t.Fatalf("browser: axe: %v", err)
	}
	for _, v := range found {
		if v.Impact == "serious" || v.Impact == "critical" {
			b.t.Errorf("axe: %s: %s (%s): %s\n\t%s", b.Path(), v.Help, v.ID, v.Impact, strings.Join(v.Nodes, "\n\t"))
		}
	}
}

// repository is the top folder of the checkout.
func repository() string {
	_, file, _, ok := runtime.Caller(0)
	if !ok {
		return "."
	}
	return filepath.Join(filepath.Dir(file), "..", "..", "..")
}
