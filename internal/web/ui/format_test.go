package ui_test

import (
	"testing"
	"time"

	"thads/internal/web/ui"
)

func TestMoneyDaysAndClausesReadAsPeopleWriteThem(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, got, want string }{
		{"an amount", ui.Dong(1_234_567), "1.234.567 đồng"},
		{"a small amount", ui.Amount(999), "999"},
		{"nothing", ui.Amount(0), "0"},
		{"a reversal", ui.Amount(-1_000), "−1.000"},
		{"a day", ui.Day("2026-11-22"), "22/11/2026"},
		{"a few things", ui.Counted(12, 1000), "12"},
		{"as many as are counted", ui.Counted(1000, 1000), "1.000"},
		{"more than are counted", ui.Counted(1001, 1000), "1.000+"},
		{"all there are", ui.Counted(45000, 0), "45.000"},
		{"no day", ui.Day(""), ""},
		{"words for a day", ui.Day("chưa rõ"), "chưa rõ"},
		{"a day with its name", ui.LongDay(time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)), "Chủ nhật 22/11/2026"},
		{"no moment", ui.Moment(time.Time{}), ""},
		{"a point of a clause", ui.Clause("L33.2a"), "điểm a khoản 2 Điều 33 Luật THADS"},
		{"a point đ", ui.Clause("L52.1đ"), "điểm đ khoản 1 Điều 52 Luật THADS"},
		{"several", ui.Clause("L34.2, N10.1"), "khoản 2 Điều 34 Luật THADS, khoản 1 Điều 10 Nghị định"},
		{"a clause of the old law", ui.ClauseIn("a-2008@92d9a7f9805e", "L39.2, N12"), "khoản 2 Điều 39 Luật THADS năm 2008, Điều 12 Nghị định số 62/2015/NĐ-CP"},
		{"a clause of the law in force", ui.ClauseIn("b-2025@6aba3471753b", "L35.1"), "khoản 1 Điều 35 Luật THADS"},
		{"an article alone", ui.Clause("L44a"), "Điều 44a Luật THADS"},
		{"words already", ui.Clause("Điều 35 khoản 1"), "Điều 35 khoản 1"},
		{"another act", ui.Clause("TT04 Đ30"), "Điều 30 Thông tư số 04/2023/TT-BTP"},
		{"an act nobody named", ui.Clause("TT99 Đ30"), "TT99 Đ30"},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
		}
	}
}

func TestADeadlineSaysHowManyDaysAndWhichKind(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		due  ui.Due
		text string
		tone ui.Tone
	}{
		{ui.Due{Days: 2, Working: true}, "Còn 2 ngày làm việc", ui.Soon},
		{ui.Due{Days: 4}, "Còn 4 ngày", ui.OK},
		{ui.Due{Days: 0, Working: true}, "Hết hạn hôm nay", ui.Soon},
		{ui.Due{Days: -1, Working: true}, "Quá hạn 1 ngày làm việc", ui.Late},
		{ui.Due{None: true}, "Không có hạn", ui.Neutral},
		{ui.Due{Days: -3, Working: true, Whose: "ngân hàng", Await: true}, "Chờ ngân hàng: quá hạn 3 ngày làm việc", ui.Neutral},
		{ui.Due{Days: 5, Working: true, Whose: "đương sự"}, "Của đương sự: còn 5 ngày làm việc", ui.Neutral},
		{ui.Due{Paused: true, Days: -5}, "Tạm ngừng tính", ui.Neutral},
	} {
		if c.due.Text() != c.text || c.due.Tone() != c.tone {
			t.Errorf("%+v: %q %q", c.due, c.due.Text(), c.due.Tone())
		}
	}
}

func TestInitialsAreOfFamilyAndGivenName(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{"Đặng Thị Thu Hà": "ĐH", "Y Blơ": "YB", "Mẫu": "M", "": "?"} {
		if got := ui.Initials(name); got != want {
			t.Errorf("%q: %q", name, got)
		}
	}
}
