package staff_test

import (
	"os"
	"testing"

	"thads/internal/apptest/browser"
)

func TestLive(t *testing.T) {
	base := os.Getenv("LIVE")
	if base == "" {
		t.Skip()
	}
	b := browser.Open(t, base)
	shot := func(name string) {
		b.Screenshot(name, 1440)
		b.Axe()
		b.NoSidewaysScroll()
		b.Screenshot(name, 360)
		b.NoSidewaysScroll()
		b.Width(1440)
		b.Clean()
	}
	login := func(u string) {
		b.Go("/can-bo/dang-nhap")
		b.Fill("#username", u)
		b.Fill("#password", "demo-thads-2026")
		b.Submit(".btn.primary")
	}
	if os.Getenv("STEP") == "1" {
		login("daklak.tiepnhan1")
		b.Go("/can-bo/nhan")
		b.Submit(".title a")
		b.Fill("#effective", "02/11/2026")
		b.Submit("[data-submit]")
		t.Log(b.Path(), b.Text("main"))
		shot("m1-sau-xac-nhan")
		return
	}
	login("daklak.thutruong")
	shot("m2-viec")
	b.Go("/can-bo/ky")
	shot("m3-ky")
	if browser.Eval[int](b, `document.querySelectorAll("input[name=chon]").length`) > 0 {
		b.Click("[data-all]")
		b.Fill("#pin", "246810")
		b.Submit(".pin .btn.primary")
		shot("m4-da-ky")
	}
	login("daklak.vanthu")
	b.Go("/can-bo/dong-dau")
	shot("m5-dong-dau")
	if browser.Eval[int](b, `document.querySelectorAll("input[name=chon]").length`) > 0 {
		b.Fill("#pin", "246810")
		b.Submit(".pin .btn.primary")
		shot("m6-da-dong-dau")
	}
	b.Go("/can-bo/tim")
	shot("m7-tim")
	b.Submit(".two-lines")
	t.Log(b.Path())
	shot("m8-ho-so")
	code := browser.Eval[string](b, `[...document.querySelectorAll(".pairs div")].find((d) => d.textContent.includes("Mã tra cứu"))?.querySelector("dd").textContent ?? ""`)
	t.Log(code)
	b.Submit(".papers a")
	shot("m9-van-ban")
	b.Go("/")
	b.Fill("#ma", code)
	b.Submit(".btn.primary")
	shot("m10-cong-dan")
}
