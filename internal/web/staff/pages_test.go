package staff_test

import (
	"maps"
	"regexp"
	"strings"
	"testing"

	"github.com/a-h/templ"

	"thads/internal/apptest/browser"
	"thads/internal/people"
	"thads/internal/web/staff"
)

// pages is every page with sample data, by the address it is tested at.
func pages() map[string]templ.Component {
	empty := sampleWork()
	empty.Rows, empty.Selected = nil, nil
	locked := sampleIntake()
	locked.Action, locked.Chunks, locked.Form.Doubts = "", nil, 0
	all := map[string]templ.Component{
		"/can-bo/dang-nhap":  staff.Login(sampleLogin()),
		"/can-bo/{$}":        staff.Work(sampleWork()),
		"/can-bo/het-viec":   staff.Work(empty),
		"/can-bo/tim":        staff.Search(staff.SearchView{Page: samplePage("Tất cả hồ sơ", "officer", "/can-bo/tim"), Query: "nguyen van", Rows: sampleRows()[:6], Next: "/can-bo/tim?sau=1"}),
		"/can-bo/nhan":       staff.Inbox(sampleInbox()),
		"/can-bo/yeu-cau":    staff.Requests(sampleRequests()),
		"/can-bo/yeu-cau-1":  staff.Request(sampleRequest()),
		"/can-bo/xac-nhan":   staff.Intake(sampleIntake()),
		"/can-bo/da-xong":    staff.Intake(locked),
		"/can-bo/van-ban":    staff.Draft(sampleDraft()),
		"/can-bo/ky":         staff.Sign(sampleSign()),
		"/can-bo/dong-dau":   staff.Seal(sampleSeal()),
		"/can-bo/ho-so":      staff.Case(sampleCase()),
		"/can-bo/tai-lieu":   staff.File(sampleFile()),
		"/can-bo/tai-khoan":  staff.Admin(sampleAdmin("tai-khoan")),
		"/can-bo/uy-quyen":   staff.Admin(sampleAdmin("uy-quyen")),
		"/can-bo/lich":       staff.Admin(sampleAdmin("lich")),
		"/can-bo/lich-han":   staff.Calendar(sampleCalendar()),
		"/can-bo/ban-tin":    staff.Digest(sampleDigest()),
		"/can-bo/nguy-co":    staff.Risks(sampleRisks()),
		"/can-bo/vi-sao":     staff.Why(staff.WhyView{Page: samplePage("Vì sao ngày này", people.Officer, "/can-bo/lich"), Why: sampleWhy(), Open: "/can-bo/ho-so/66/c", What: "Y Blơ Niê"}),
		"/can-bo/khong-tinh": staff.Outages(sampleOutages()),
		"/can-bo/gui-di":     staff.Post(samplePost()),
		"/can-bo/gui-het":    staff.Post(staff.PostView{Page: samplePage("Gửi đi", people.Records, "/can-bo/gui-di"), Line: "0 văn bản"}),
		"/can-bo/bia":        staff.Covers(sampleCovers()),
		"/can-bo/noi-nhan":   staff.Partners(samplePartners()),
	}
	maps.Copy(all, handPages())
	return all
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

var idAttribute = regexp.MustCompile(` id="([^"]*)"`)

func TestNoTwoElementsOfAPageShareAnID(t *testing.T) {
	t.Parallel()
	for path, page := range pages() {
		seen := map[string]bool{}
		for _, m := range idAttribute.FindAllStringSubmatch(render(t, page), -1) {
			if seen[m[1]] {
				t.Errorf("%s has two elements %q: a label points to the wrong one", path, m[1])
			}
			seen[m[1]] = true
		}
	}
}

func TestOfficialsPagesInABrowser(t *testing.T) {
	t.Parallel()
	b := browser.Open(t, browser.Serve(t, pages()))
	for path := range pages() {
		path = strings.TrimSuffix(path, "{$}")
		b.Look("cb"+strings.ReplaceAll(strings.TrimPrefix(strings.TrimSuffix(path, "/"), "/can-bo"), "/", "-"), path)
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

func TestLookingAtAValueShowsTheLineItWasReadFrom(t *testing.T) {
	t.Parallel()
	b := browser.Open(t, browser.Serve(t, pages()))
	b.Go("/can-bo/xac-nhan")
	seen := func() string {
		return browser.Eval[string](b, `[...document.querySelectorAll("mark.seen")].map((m) => m.textContent).join("")`)
	}
	if got := seen(); got != "02 - 10 - 2026" {
		t.Errorf("the first doubtful value has the focus, its line should be lit; lit is %q", got)
	}
	b.Click(`[name="number"]`)
	if got := seen(); got != "12/2026/DS-ST" {
		t.Errorf("lit is %q", got)
	}
	b.Click(`[name="lines.2.amount"]`)
	if got := seen(); got != "Trả lại bà Trần Thị Mẫu 4.900.000 đồng tạm ứng án phí đã nộp." {
		t.Errorf("lit is %q", got)
	}
	b.Click(`mark[data-for~="parties.1.address"]`)
	if got := browser.Eval[string](b, `document.activeElement.name`); got != "parties.1.address" {
		t.Errorf("a click on the text went to field %q", got)
	}
	b.Clean()
}
