package browser_test

import (
	"encoding/base64"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"thads/internal/app"
	"thads/internal/apptest"
	"thads/internal/apptest/browser"
	"thads/internal/store/storetest"
)

// judgment is made up; nobody in it exists.
const judgment = `TOÀ ÁN NHÂN DÂN KHU VỰC 1 - ĐẮK LẮK
Bản án số: 12/2026/DS-ST
Ngày 02 - 10 - 2026
V/v tranh chấp hợp đồng vay tài sản

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

NGUYÊN ĐƠN: Bà Trần Thị Mẫu, sinh năm 1971; địa chỉ: buôn Mẫu, xã Ea Kar, tỉnh Đắk Lắk.
BỊ ĐƠN: Ông Y Blơ Niê, sinh năm 1980; địa chỉ: thôn 4, xã Ea Kar, tỉnh Đắk Lắk.

QUYẾT ĐỊNH:
1. Buộc ông Y Blơ Niê trả cho bà Trần Thị Mẫu số tiền 196.250.000 đồng.
2. Về án phí: Ông Y Blơ Niê phải chịu 9.812.500 đồng án phí dân sự sơ thẩm.
`

// person signs in as one of the demo's people, whoever was there before.
func person(b *browser.Browser, username string) {
	b.Go("/can-bo/dang-nhap")
	if b.Path() == "/can-bo/" {
		b.Submit(".who button")
		b.Go("/can-bo/dang-nhap")
	}
	b.Fill("#username", username)
	b.Fill("#password", app.DemoPassword)
	b.Submit(".btn.primary")
}

// TestAJudgmentGoesFromTheCounterToTheCitizen walks the whole road as people do, in a real browser: a file comes in, a
// person confirms it by keyboard, a leader signs, the records officer seals, the debtor reads it and checks his paper.
func TestAJudgmentGoesFromTheCounterToTheCitizen(t *testing.T) {
	t.Parallel()
	h := apptest.Open(t, storetest.SQLiteDSN(t), time.Date(2026, 11, 23, 9, 0, 0, 0, time.FixedZone("ICT", 7*3600)))
	server := httptest.NewServer(h.Handler)
	t.Cleanup(server.Close)
	b := browser.Open(t, server.URL)
	file := filepath.Join(t.TempDir(), "ban-an.txt")
	if err := os.WriteFile(file, []byte(judgment), 0o600); err != nil {
		t.Fatal(err)
	}
	shows := func(sel string, want ...string) {
		t.Helper()
		got := b.Text(sel)
		for _, w := range want {
			if !strings.Contains(got, w) {
				t.Errorf("%s does not say %q; it says %q", b.Path(), w, got)
			}
		}
	}
	look := func(name string) {
		t.Helper()
		for _, width := range []int64{browser.Phone, browser.Desktop} {
			b.Screenshot("duong-"+name, width)
			b.NoSidewaysScroll()
			b.Axe()
		}
		b.Clean()
	}

	person(b, "daklak.tiepnhan1")
	b.Go("/can-bo/nhan")
	b.Upload("#files", file)
	b.Submit(".take-in .btn.primary")
	shows("main", "12/2026/DS-ST", "1 chỗ cần xem kỹ", "Ngày có hiệu lực pháp luật", "Xác nhận xong thì")
	look("xac-nhan")
	b.Fill("#effective", "2/11/2026")
	b.CtrlEnter()
	shows("main", "Đã xác nhận")

	person(b, "daklak.thutruong")
	b.Go("/can-bo/ky")
	shows("main", "Quyết định thi hành án chủ động", "Y Blơ Niê", "9.812.500")
	look("ky")
	b.Click("[data-all]")
	b.Fill("#pin", "000000")
	b.Submit(".pin .btn.primary")
	shows(".pin [role=alert]", "PIN")
	b.Click("[data-all]")
	b.Fill("#pin", app.DemoPIN)
	b.Submit(".pin .btn.primary")
	shows("main", "Đã ký", "Không còn văn bản chờ ký")

	person(b, "daklak.vanthu")
	b.Go("/can-bo/dong-dau")
	look("dong-dau")
	b.Fill("#pin", app.DemoPIN)
	b.Submit(".pin .btn.primary")
	shows("main", "Đã cấp số, đóng dấu và phát hành", "01/QĐ-")
	b.Go("/can-bo/tim")
	b.Submit("[data-row] a")
	shows("main", "Y Blơ Niê", "9.812.500", "Đóng dấu, phát hành", "Thời hạn đang chạy")
	look("ho-so")
	b.Click("details.why > summary")
	if !browser.Eval[bool](b, `(d => d.querySelector(".why-body").getBoundingClientRect().top >= d.querySelector("summary").getBoundingClientRect().bottom - 1)(document.querySelector("details.why[open]"))`) {
		t.Error("how a time limit is counted stands beside its name, not below it")
	}
	code := browser.Eval[string](b, `[...document.querySelectorAll(".pairs div")].find((d) => d.textContent.includes("Mã tra cứu")).querySelector("dd").textContent.trim()`)
	b.Submit(".papers a")
	shows(".van-ban", "Y Blơ Niê", "Số: 01/QĐ-")
	paper := filepath.Join(t.TempDir(), "quyet-dinh.pdf")
	data, err := base64.StdEncoding.DecodeString(browser.Await(b, `fetch(location.pathname + "/tep").then((r) => r.arrayBuffer()).then((a) => btoa([...new Uint8Array(a)].map((c) => String.fromCharCode(c)).join("")))`))
	if err != nil {
		t.Fatal(err)
	}

	b.Go("/")
	b.Fill("#ma", strings.ToLower(code))
	b.Submit(".btn.primary")
	shows("main", "9.812.500 đồng", "Việc cần làm", "Chấp hành viên")
	if text := b.Text("main"); strings.Contains(text, "Blơ Niê") {
		t.Errorf("the debtor's whole name is shown to whoever holds the paper: %q", text)
	}
	look("cong-dan")
	b.Go("/")
	b.Fill("#ma", "66AA-AAAA-AAAA")
	b.Submit(".btn.primary")
	shows("main", "Chưa tìm thấy hồ sơ")

	for name, c := range map[string]struct {
		data []byte
		want string
	}{"as issued": {data, "Giấy thật, chưa bị sửa"}, "with a byte more": {append(data[:len(data):len(data)], ' '), "Không xác nhận được"}} {
		if err := os.WriteFile(paper, c.data, 0o600); err != nil {
			t.Fatal(err)
		}
		b.Go("/kiem-tra")
		b.Upload("#tep", paper)
		b.Submit(".btn.primary")
		if got := b.Text("main"); !strings.Contains(got, c.want) {
			t.Errorf("the paper %s: the page does not say %q but %q", name, c.want, got)
		}
	}
	look("kiem-tra")
}
