package citizen_test

import (
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"github.com/a-h/templ"

	"thads/internal/apptest/browser"
	"thads/internal/web/assets"
	"thads/internal/web/citizen"
)

func pages() map[string]templ.Component {
	return map[string]templ.Component{
		"/{$}":       citizen.Home(citizen.LookUp{}),
		"/khong-co":  citizen.NotFound(citizen.LookUp{Error: "Không có hồ sơ nào mở được bằng mã này."}),
		"/ket-qua":   citizen.Result(sampleCase()),
		"/kiem-tra":  citizen.CheckPage(citizen.Check{}),
		"/giay-that": citizen.CheckPage(citizen.Check{Asked: true, Genuine: true, Known: &citizen.KnownPaper{Number: "1204/QĐ-CĐTHA", Date: "09/10/2026", Title: "Quyết định thi hành án chủ động", Office: "Thi hành án dân sự tỉnh Đắk Lắk"}, Signers: []citizen.Signer{{Name: "Trần Văn Mẫu", When: "09/10/2026 10:12", Valid: true}}}),
		"/giay-gia":  citizen.CheckPage(citizen.Check{Asked: true, Problems: []string{"Có 12 byte thêm vào sau chữ ký cuối cùng."}}),
		"/tro-giup":  citizen.HelpPage(),
	}
}

func render(t *testing.T, c templ.Component) string {
	t.Helper()
	var b strings.Builder
	if err := c.Render(t.Context(), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestADebtorReadsWhatToDoByWhenHowMuchAndWhomToAsk(t *testing.T) {
	t.Parallel()
	html := render(t, citizen.Result(sampleCase()))
	for _, want := range []string{"Việc cần làm đến hết ngày 02/12/2026", "24.500.000 đồng", "THADS 66K3TQ9MZX", "tel:02623000000", "Nguyễn Thị Hạnh", `aria-current="step"`} {
		if !strings.Contains(html, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
}

func TestAWrongCodeGetsTheQuestionAgainAndHelp(t *testing.T) {
	t.Parallel()
	html := render(t, citizen.NotFound(citizen.LookUp{Code: `x"><script>`, Error: "Không có hồ sơ nào mở được bằng mã này."}))
	if !strings.Contains(html, `role="alert"`) || !strings.Contains(html, `action="/tra-cuu"`) {
		t.Error("no way to try again")
	}
	if strings.Contains(html, "<script") {
		t.Error("what was typed came back as markup")
	}
}

func TestNoPageOfCitizensNeedsAScriptAStyleAttributeOrAnotherHost(t *testing.T) {
	t.Parallel()
	for path, page := range pages() {
		html := render(t, page)
		for _, banned := range []string{"<script", "style=", "onclick", "http://", "https://", "hx-"} {
			if strings.Contains(html, banned) {
				t.Errorf("%s contains %s", path, banned)
			}
		}
	}
}

var fontURL = regexp.MustCompile(`url\("?(?:\./)?(font-[^)"]+)`)

func TestTheAnswerPageWithEverythingItLoadsIsUnderSixtyKilobytes(t *testing.T) {
	t.Parallel()
	base := browser.Serve(t, pages())
	fetch := func(path, coding string) string {
		r, err := http.NewRequest("GET", base+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Accept-Encoding", coding)
		resp, err := http.DefaultTransport.RoundTrip(r)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		b, err := io.ReadAll(resp.Body)
		if err != nil || resp.StatusCode != 200 {
			t.Fatalf("%s: %d %v", path, resp.StatusCode, err)
		}
		return string(b)
	}
	total := len(fetch("/ket-qua", "gzip, br")) + len(fetch(assets.Path("citizen.css"), "gzip, br")) + len(fetch(assets.Path("icons.svg"), "gzip, br"))
	fonts := fontURL.FindAllStringSubmatch(fetch(assets.Path("citizen.css"), "identity"), -1)
	if len(fonts) == 0 {
		t.Fatal("the sheet names no font: this test no longer sees what is loaded")
	}
	for _, m := range fonts {
		total += len(fetch(assets.Prefix+m[1], "gzip, br"))
	}
	if total > 60_000 {
		t.Errorf("%d bytes travel", total)
	}
}

func TestCitizensPagesInABrowser(t *testing.T) {
	t.Parallel()
	b := browser.Open(t, browser.Serve(t, pages()))
	for name, path := range map[string]string{"cd-trang-dau": "/", "cd-khong-co": "/khong-co", "cd-ket-qua": "/ket-qua", "cd-kiem-tra": "/kiem-tra", "cd-giay-that": "/giay-that", "cd-giay-gia": "/giay-gia", "cd-giup-do": "/tro-giup"} {
		b.Look(name, path)
	}
}
