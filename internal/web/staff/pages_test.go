package staff_test

import (
	"strings"
	"testing"

	"github.com/a-h/templ"

	"thads/internal/apptest/browser"
	"thads/internal/web/staff"
)

// pages is every page with sample data, by the address it is tested at.
func pages() map[string]templ.Component {
	empty := sampleWork()
	empty.Rows, empty.Selected = nil, nil
	return map[string]templ.Component{
		"/can-bo/dang-nhap": staff.Login(sampleLogin()),
		"/can-bo/{$}":       staff.Work(sampleWork()),
		"/can-bo/het-viec":  staff.Work(empty),
		"/can-bo/tim":       staff.Search(staff.SearchView{Page: samplePage("Tất cả hồ sơ", "officer", "/can-bo/tim"), Query: "nguyen van", Rows: sampleRows()[:6], More: true}),
	}
}

func render(t *testing.T, c templ.Component) string {
	t.Helper()
	var b strings.Builder
	if err := c.Render(templ.WithNonce(t.Context(), "NONCE"), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestNoPageOfOfficialsHasAStyleAttributeOrAnInlineScript(t *testing.T) {
	t.Parallel()
	for path, page := range pages() {
		html := render(t, page)
		for _, banned := range []string{" style=", "onclick", "<script>", "hx-on", "js:", "http://", "https://"} {
			if strings.Contains(html, banned) {
				t.Errorf("%s contains %s", path, banned)
			}
		}
		if strings.Count(html, "hx-get=") != strings.Count(html, `hx-nonce="NONCE"`) {
			t.Errorf("%s: an element of htmx lacks its nonce and would be stripped", path)
		}
	}
}

func TestOfficialsPagesInABrowser(t *testing.T) {
	t.Parallel()
	b := browser.Open(t, browser.Serve(t, pages()))
	for _, p := range []struct{ name, path string }{
		{"cb-dang-nhap", "/can-bo/dang-nhap"}, {"cb-viec", "/can-bo/"}, {"cb-het-viec", "/can-bo/het-viec"}, {"cb-tim", "/can-bo/tim"},
	} {
		b.Look(p.name, p.path)
	}
}

func TestAnOfficerWalksTheListByKeyboardAndReadsTheNextActBeside(t *testing.T) {
	t.Parallel()
	b := browser.Open(t, browser.Serve(t, pages()))
	b.Go("/can-bo/")
	b.Keys("j")
	b.Wait(`tr[data-row]:nth-child(5)[aria-current="true"]`)
	if at := browser.Eval[int](b, `[...document.querySelectorAll("[data-row]")].indexOf(document.querySelector("[data-row][aria-current=true]"))`); at != 4 {
		t.Errorf("J left row 3 for row %d", at)
	}
	b.Keys("k")
	b.Keys("k")
	b.Wait(`tr[data-row]:nth-child(3)[aria-current="true"]`)
	b.Keys("?")
	b.Wait("#keys")
	b.Clean()
}
