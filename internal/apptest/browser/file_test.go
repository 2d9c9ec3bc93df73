package browser_test

import (
	"bytes"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"thads/internal/apptest"
	"thads/internal/apptest/browser"
	"thads/internal/document"
	"thads/internal/render"
	"thads/internal/store/storetest"
)

// minutes is a made-up paper from outside, as PDF and as a photograph of its page.
func minutes(t *testing.T, dir string, title string) (pdf, photo string) {
	t.Helper()
	doc := &document.Doc{Title: title, Head: document.Head{Style: document.HeadNational}, Blocks: []document.Block{
		{Kind: document.KindName, Runs: []document.Run{{Text: "BIÊN BẢN"}}}, {Kind: document.KindAbstract, Runs: []document.Run{{Text: title}}},
		{Kind: document.KindPara, Runs: []document.Run{{Text: "Hôm nay, ngày 10 tháng 11 năm 2026, tại xã Ea Kar, tỉnh Đắk Lắk, chúng tôi lập biên bản về việc con bò vàng của ông Y Blơ Niê đã bán trước khi có bản án, số tiền bán được đã trả nợ cho người khác."}}}}}
	res, err := render.PDF(doc)
	if err != nil {
		t.Fatal(err)
	}
	pdf = filepath.Join(dir, strings.ReplaceAll(title, " ", "-")+".pdf")
	if err := os.WriteFile(pdf, res.Bytes, 0o600); err != nil {
		t.Fatal(err)
	}
	photo = strings.TrimSuffix(pdf, ".pdf") + "-anh"
	if out, err := exec.Command("pdftoppm", "-r", "150", "-jpeg", "-singlefile", pdf, photo).CombinedOutput(); err != nil {
		t.Skipf("pdftoppm: %v %s", err, bytes.TrimSpace(out))
	}
	return pdf, photo + ".jpg"
}

// TestScansAreDroppedOnTheFileReadAndPutInOrder is a clerk's morning with a stack of scans, in a real browser.
func TestScansAreDroppedOnTheFileReadAndPutInOrder(t *testing.T) {
	t.Parallel()
	h := apptest.Open(t, storetest.SQLiteDSN(t), time.Date(2026, 11, 23, 9, 0, 0, 0, time.FixedZone("ICT", 7*3600)))
	id := h.IssuedCase(t, judgment, "2026-11-02")
	server := httptest.NewServer(h.Handler)
	t.Cleanup(server.Close)
	b := browser.Open(t, server.URL)
	shows := func(sel string, want ...string) {
		t.Helper()
		got := b.Text(sel)
		for _, w := range want {
			if !strings.Contains(got, w) {
				t.Errorf("%s %s does not say %q; it says %q", b.Path(), sel, w, got)
			}
		}
	}
	look := func(name string) {
		t.Helper()
		for _, width := range []int64{browser.Phone, browser.Desktop} {
			b.Screenshot("tai-lieu-"+name, width)
			b.NoSidewaysScroll()
			b.Axe()
		}
		b.Clean()
	}
	dir := t.TempDir()
	empty, page := filepath.Join(dir, "rong.pdf"), "/can-bo/ho-so/66/"+id
	if err := os.WriteFile(empty, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	verified, _ := minutes(t, dir, "Xác minh điều kiện thi hành án")
	_, posted := minutes(t, dir, "Niêm yết công khai")

	person(b, "daklak.thuky1")
	b.Go(page)
	b.Submit(`a[href$="/tai-lieu"]`)
	shows("main", "Chưa lập hồ sơ", "Văn bản của cơ quan", "1 tài liệu")
	look("chua-lap")
	b.Submit(`form[action$="/lap"] .btn.primary`)
	shows("main", "Hồ sơ số 01/QĐ-", "Bản án số 12/2026/DS-ST", "2 tài liệu")

	b.Drop("[data-drop]", posted, verified, empty, posted)
	b.Wait("[data-after] a")
	shows("[data-sending]", "Đã nhận 1 tờ", "rỗng", "Đã có trong hồ sơ")
	look("vua-tha")
	b.Submit("[data-after] a")
	shows("#reading", "Máy đang đọc", "Niêm-yết-công-khai-anh.jpg", "Chờ đọc")
	look("dang-doc")
	for {
		n, err := h.Binder.ReadWaiting(t.Context(), 10)
		if err != nil {
			t.Fatal(err)
		}
		if n == 0 {
			break
		}
	}
	b.Wait("#reading.ok") // the page asked again by itself
	b.Submit("#reading a")
	shows(".files", "Biên bản niêm yết công khai", "Biên bản xác minh điều kiện thi hành án", "Máy đề xuất", "10/11/2026")
	place := func() string {
		return browser.Eval[string](b, `[...document.querySelectorAll(".files tbody tr")].map((r) => r.querySelector("td b").textContent + " " + r.querySelector(".title a").textContent).join("|")`)
	}
	before := place()
	if !strings.Contains(before, "Biên bản niêm yết công khai|") || !strings.HasSuffix(before, "Biên bản xác minh điều kiện thi hành án") {
		t.Errorf("the order of the drop was not kept: %s", before)
	}
	look("da-doc")
	b.Submit(`.files tbody tr:last-child button[aria-label^="Lên trên"]`)
	if after := place(); !strings.HasSuffix(after, "Biên bản niêm yết công khai") || strings.Count(after, "|") != 3 {
		t.Errorf("after moving up: %s, before: %s", after, before)
	}
	b.Submit(`.files tbody tr:last-child button[aria-label^="Đúng"]`)
	shows(".files tbody tr:last-child", "Đã xác nhận")
	b.Submit(`.files tbody tr:nth-child(3) a[href*="sua="]`)
	b.Fill("#e-to", "2")
	look("sua")
	b.Submit("#sua .btn.primary")
	shows(".files tbody tr:last-child", "Biên bản niêm yết công khai")
	b.Fill("#trong-ho-so", "con bo vang")
	b.Submit(".file-search button")
	shows("#main, main", "2 chỗ có", "con bò vàng")
	look("tim")
	for _, what := range []string{"bia.pdf", "danh-muc.pdf", "ca-ho-so.pdf"} {
		if got := browser.Await(b, `fetch("`+page+`/tai-lieu/`+what+`").then((r) => r.text()).then((s) => s.slice(0, 5))`); got != "%PDF-" {
			t.Errorf("%s begins with %q", what, got)
		}
	}
}
