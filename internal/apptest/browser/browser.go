// Package browser drives a real Chromium for tests: it opens pages as a person would, takes pictures at two widths and
// asks axe for obstacles. It is for tests only and never reaches anything but the server under test.
package browser

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// Desktop and Phone are the two widths, in CSS pixels, at which every page is looked at.
const (
	Desktop = 1440
	Phone   = 360
)

// patience is how long one step may take on a busy machine; a test that waits longer waits for what never comes.
const patience = 40 * time.Second

// A Browser is one window with a profile of its own.
type Browser struct {
	t    testing.TB
	base string
	ctx  context.Context

	mu       sync.Mutex
	troubles []string // what the pages complained about in the console
}

// Open starts a window on the server at base. The test is skipped under -short and where there is no Chromium.
func Open(t testing.TB, base string) *Browser {
	t.Helper()
	if testing.Short() {
		t.Skip("browser tests are left out of -short")
	}
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		missing(t, "no Chromium on this machine: scripts/install.sh test installs it")
	}
	alloc, stopAlloc := chromedp.NewExecAllocator(context.Background(),
		chromedp.ExecPath(path), chromedp.UserDataDir(t.TempDir()), chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU, chromedp.NoFirstRun,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true), chromedp.Flag("disable-dev-shm-usage", true), chromedp.Flag("hide-scrollbars", true),
		chromedp.Flag("force-color-profile", "srgb"), chromedp.WSURLReadTimeout(time.Minute))
	window, stop := chromedp.NewContext(alloc)
	b := &Browser{t: t, base: strings.TrimSuffix(base, "/"), ctx: window}
	t.Cleanup(func() {
		stop()
		stopAlloc()
	})
	if err := chromedp.Listen(window, b.listen); err != nil { // starts the browser, which lives as long as this context
		t.Fatalf("browser: start: %v", err)
	}
	b.Width(Desktop)
	return b
}

// missing skips a test on a developer's machine that lacks something; where CI runs it is a failure.
func missing(t testing.TB, what string) {
	t.Helper()
	if os.Getenv("CI") != "" {
		t.Fatal(what)
	}
	t.Skip(what)
}

func (b *Browser) listen(event any) {
	trouble := ""
	switch e := event.(type) {
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError && !strings.Contains(e.Entry.Text, "status of 4") { // refusals are asked for
			trouble = e.Entry.Text + " " + e.Entry.URL
		}
	case *runtime.EventExceptionThrown:
		trouble = e.ExceptionDetails.Text
		if e.ExceptionDetails.Exception != nil {
			trouble += " " + e.ExceptionDetails.Exception.Description
		}
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError {
			trouble = "console.error"
			for _, a := range e.Args {
				trouble += fmt.Sprintf(" %s", a.Value)
			}
		}
	}
	if trouble == "" {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.troubles = append(b.troubles, trouble)
}

func (b *Browser) run(what string, steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	ctx, stop := context.WithTimeout(b.ctx, patience)
	defer stop()
	if err := chromedp.Do(ctx, steps...); err != nil {
		at, seen := chromedp.Run(b.ctx, chromedp.Location())
		b.t.Fatalf("browser: %s at %s (%v): %v; the page complained of %q", what, at, seen, err, b.troubles)
	}
}

// value runs an action that answers something.
func value[T any](b *Browser, what string, action chromedp.Action[T]) T {
	b.t.Helper()
	ctx, stop := context.WithTimeout(b.ctx, patience)
	defer stop()
	v, err := chromedp.Run(ctx, action)
	if err != nil {
		b.t.Fatalf("browser: %s: %v", what, err)
	}
	return v
}

// Width sets the width of the window in CSS pixels; below 600 it is a touch device with two dots a pixel.
func (b *Browser) Width(px int64) {
	b.t.Helper()
	if px < 600 {
		b.run("width", chromedp.EmulateViewport(px, 780, chromedp.EmulateMobile, chromedp.EmulateTouch, chromedp.EmulateScale(2)))
		return
	}
	b.run("width", chromedp.EmulateViewport(px, 900))
}

// Go opens a path of the server under test.
func (b *Browser) Go(path string) {
	b.t.Helper()
	b.run("open "+path, chromedp.Navigate(b.base+path))
}

// Click presses what the CSS selector names and waits until it could be pressed.
func (b *Browser) Click(sel string) {
	b.t.Helper()
	b.run("click "+sel, chromedp.Click(chromedp.CSS(sel), chromedp.NodeVisible))
}

// Submit presses a button or link and waits for the page it leads to.
func (b *Browser) Submit(sel string) {
	b.t.Helper()
	ctx, stop := context.WithTimeout(b.ctx, patience)
	defer stop()
	if _, err := chromedp.RunResponse(ctx, chromedp.Click(chromedp.CSS(sel), chromedp.NodeVisible)); err != nil {
		b.t.Fatalf("browser: submit %s: %v", sel, err)
	}
}

// Fill types a text into a field, in place of what stood there.
func (b *Browser) Fill(sel, text string) {
	b.t.Helper()
	b.run("fill "+sel, chromedp.Clear(chromedp.CSS(sel)), chromedp.SendKeys(chromedp.CSS(sel), text))
}

// Upload chooses a file in a file field.
func (b *Browser) Upload(sel, file string) {
	b.t.Helper()
	b.run("upload "+sel, chromedp.SetUploadFiles(chromedp.CSS(sel), []string{file}))
}

// Keys presses keys where the focus is.
func (b *Browser) Keys(keys string) {
	b.t.Helper()
	b.run("keys", chromedp.KeyEvent(keys))
}

// CtrlEnter presses Ctrl and Enter where the focus is.
func (b *Browser) CtrlEnter() {
	b.t.Helper()
	ctx, stop := context.WithTimeout(b.ctx, patience)
	defer stop()
	if _, err := chromedp.RunResponse(ctx, chromedp.KeyEvent("\r", chromedp.KeyModifiers(kb.ModifierCtrl))); err != nil {
		b.t.Fatalf("browser: Ctrl Enter: %v", err)
	}
}

// Text answers what a person reads in the element.
func (b *Browser) Text(sel string) string {
	b.t.Helper()
	return value(b, "read "+sel, chromedp.Text(chromedp.CSS(sel)))
}

// Wait returns when the element can be seen.
func (b *Browser) Wait(sel string) {
	b.t.Helper()
	b.run("wait for "+sel, chromedp.WaitVisible(chromedp.CSS(sel)))
}

// Path answers where the window is, without the server's address.
func (b *Browser) Path() string {
	b.t.Helper()
	return strings.TrimPrefix(value(b, "location", chromedp.Location()), b.base)
}

// Eval runs a script in the page and answers its value.
func Eval[T any](b *Browser, script string) T {
	b.t.Helper()
	return value(b, "script", chromedp.Evaluate[T](script))
}

// Await runs a script in the page and answers the text its promise brings.
func Await(b *Browser, script string) string {
	b.t.Helper()
	return value(b, "script", chromedp.Evaluate[string](script, chromedp.EvalAwaitPromise))
}

// Clean fails when a page complained: a refused script or style, a missing file, an exception.
func (b *Browser) Clean() {
	b.t.Helper()
	at := b.Path()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, e := range b.troubles {
		b.t.Errorf("browser: %s: %s", at, e)
	}
	b.troubles = nil
}

// NoSidewaysScroll fails when the page is wider than the window, as on a phone it must never be.
func (b *Browser) NoSidewaysScroll() {
	b.t.Helper()
	over := Eval[int](b, `document.documentElement.scrollWidth - document.documentElement.clientWidth`)
	if over > 0 {
		b.t.Errorf("browser: %s is %d px wider than the window", b.Path(), over)
	}
}

// Screenshot keeps a picture of the whole page at a width, as NAME-WIDTH.png in the folder THADS_SHOTS names; without
// the variable it only lays the page out at that width.
func (b *Browser) Screenshot(name string, px int64) {
	b.t.Helper()
	b.Width(px)
	dir := os.Getenv("THADS_SHOTS")
	if dir == "" {
		return
	}
	png := value(b, "screenshot", chromedp.FullScreenshot(100))
	b.keep(filepath.Join(dir, fmt.Sprintf("%s-%d.png", name, px)), png)
}

func (b *Browser) keep(path string, data []byte) {
	b.t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		b.t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		b.t.Fatal(err)
	}
}
