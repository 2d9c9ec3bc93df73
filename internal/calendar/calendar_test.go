package calendar_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"thads/internal/calendar"
	"thads/internal/errs"
)

var date = calendar.MustDate

func row(d string, k calendar.Kind, name string) calendar.Row {
	return calendar.Row{Date: date(d), Kind: k, Name: name, LegalRef: "thông báo thử"}
}

// sample has every kind of day in the second half of 2026.
func sample() *calendar.Calendar {
	waiting := row("2026-11-24", calendar.Holiday, "Ngày Văn hoá Việt Nam")
	waiting.Status = calendar.Inactive
	return calendar.New(calendar.Source{
		Announced: []int{2026},
		Yearly: []calendar.Yearly{
			{Month: time.January, Day: 1, Name: "Tết Dương lịch"},
			{Month: time.September, Day: 2, Name: "Quốc khánh"},
		},
		Rows: []calendar.Row{
			row("2026-02-16", calendar.Holiday, "Tết Nguyên đán"), row("2026-02-17", calendar.Holiday, "Tết Nguyên đán"),
			row("2026-02-18", calendar.Holiday, "Tết Nguyên đán"), row("2026-02-19", calendar.Holiday, "Tết Nguyên đán"),
			row("2026-02-20", calendar.Holiday, "Tết Nguyên đán"),
			row("2026-08-22", calendar.SwapWork, "ngày làm bù"), row("2026-08-31", calendar.CompOff, "ngày nghỉ hoán đổi"),
			row("2026-09-01", calendar.Holiday, "Quốc khánh"), waiting,
		},
	})
}

func TestPeriodsEndOnTheDayTheCodeSays(t *testing.T) {
	t.Parallel()
	c := sample()
	for name, tt := range map[string]struct {
		got  calendar.Count
		want string
	}{
		"five working days over a weekend":                          {c.AddWD(date("2026-11-20"), 5), "2026-11-27"},
		"a Saturday worked in exchange counts":                      {c.AddWD(date("2026-08-21"), 1), "2026-08-22"},
		"a Monday off in exchange and two holidays do not count":    {c.AddWD(date("2026-08-28"), 1), "2026-09-03"},
		"nine days of Tết":                                          {c.AddWD(date("2026-02-13"), 3), "2026-02-25"},
		"ten days that end on a Monday":                             {c.AddCD(date("2026-11-06"), 10), "2026-11-16"},
		"ten days that end on a Saturday roll to Monday":            {c.AddCD(date("2026-11-04"), 10), "2026-11-16"},
		"ten days that end on a worked Saturday stay":               {c.AddCD(date("2026-08-12"), 10), "2026-08-22"},
		"ten days that end in Tết roll past the weekend after it":   {c.AddCD(date("2026-02-08"), 10), "2026-02-23"},
		"one month from the 31st ends at the month's end":           {c.AddMonths(date("2026-08-31"), 1), "2026-09-30"},
		"six months from 31 August end on a weekend and roll":       {c.AddMonths(date("2026-08-31"), 6), "2027-03-01"},
		"a year from 29 February ends on the 28th":                  {c.AddYears(date("2024-02-29"), 1), "2025-02-28"},
		"until the 5th of the month after":                          {c.NextMonthOn(date("2026-08-31"), 5), "2026-09-07"},
		"until the 5th of the next year's first month":              {c.NextMonthOn(date("2026-12-01"), 5), "2027-01-05"},
		"five years to a yearly holiday roll":                       {c.AddYears(date("2026-09-02"), 5), "2031-09-03"},
		"at least two working days before a Monday":                 {c.BeforeWD(date("2026-11-16"), 2), "2026-11-11"},
		"at least three before the first day after National Day":    {c.BeforeWD(date("2026-09-03"), 3), "2026-08-25"},
		"counting backwards may rest on a Sunday and does not roll": {c.BeforeWD(date("2026-11-18"), 2), "2026-11-15"},
	} {
		if tt.got.Date != date(tt.want) {
			t.Errorf("%s: ends on %s, want %s; %q", name, tt.got.Date, tt.want, tt.got.Steps)
		}
		if !tt.got.Due.Equal(date(tt.want).AddDays(1).Start()) {
			t.Errorf("%s: due %s is not the first instant after the last day", name, tt.got.Due)
		}
	}
}

func TestSwitchingTheNewHolidayOnMovesTheEnd(t *testing.T) {
	t.Parallel()
	c, err := sample().SwitchOn(date("2026-11-24"))
	if err != nil {
		t.Fatal(err)
	}
	if got := c.AddWD(date("2026-11-20"), 5).Date; got != date("2026-11-30") {
		t.Errorf("with the holiday on: %s", got)
	}
	if got := sample().AddWD(date("2026-11-20"), 5).Date; got != date("2026-11-27") {
		t.Errorf("the calendar it came from changed: %s", got)
	}
	if _, err := sample().SwitchOn(date("2026-11-25")); errs.KindOf(err) != errs.Invalid {
		t.Errorf("a day without a waiting entry was switched on: %v", err)
	}
}

func TestStepsSayWhichDayWasSkippedAndWhy(t *testing.T) {
	t.Parallel()
	want := []string{
		"Bắt đầu từ thứ Sáu 28/08/2026; ngày này không tính vào thời hạn (Điều 147 Bộ luật Dân sự).",
		"Bỏ qua thứ Bảy 29/08/2026: ngày nghỉ hằng tuần.",
		"Bỏ qua Chủ nhật 30/08/2026: ngày nghỉ hằng tuần.",
		"Bỏ qua thứ Hai 31/08/2026: ngày nghỉ hoán đổi (thông báo thử).",
		"Bỏ qua thứ Ba 01/09/2026: Quốc khánh (thông báo thử).",
		"Bỏ qua thứ Tư 02/09/2026: Quốc khánh.",
		"Ngày làm việc thứ 1 là thứ Năm 03/09/2026; thời hạn hết lúc 24 giờ 00 ngày đó.",
	}
	if diff := cmp.Diff(want, sample().AddWD(date("2026-08-28"), 1).Steps); diff != "" {
		t.Error(diff)
	}
	rolled := []string{
		"Thứ Bảy 14/11/2026 là ngày nghỉ hằng tuần.",
		"Chủ nhật 15/11/2026 là ngày nghỉ hằng tuần.",
		"Ngày cuối là ngày nghỉ nên thời hạn hết vào ngày làm việc tiếp theo (khoản 5 Điều 148 Bộ luật Dân sự).",
		"Thời hạn hết lúc 24 giờ 00 thứ Hai 16/11/2026.",
	}
	if diff := cmp.Diff(rolled, sample().Roll(date("2026-11-14")).Steps); diff != "" {
		t.Error(diff)
	}
}

func TestHoursRunThroughNightsAndDaysOff(t *testing.T) {
	t.Parallel()
	from := time.Date(2026, 11, 21, 9, 30, 0, 0, calendar.Zone) // a Saturday
	got := sample().AddHours(from, 24)
	if !got.Due.Equal(from.Add(24*time.Hour)) || got.Date != date("2026-11-22") {
		t.Errorf("24 hours from %s: %s, %s", from, got.Due, got.Date)
	}
	out := calendar.Interval{From: from.Add(time.Hour), To: from.Add(4 * time.Hour), Reason: "gián đoạn hệ thống"}
	late := calendar.Interval{From: from.Add(26 * time.Hour), To: from.Add(27 * time.Hour), Reason: "gián đoạn hệ thống"}
	if got := sample().AddHours(from, 24, late, out).Due; !got.Equal(from.Add(28 * time.Hour)) {
		t.Errorf("three hours that do not count, and one more in the added time: %s", got)
	}
	midnight := sample().AddHours(date("2026-11-21").Start(), 24)
	if midnight.Date != date("2026-11-21") {
		t.Errorf("24 hours from midnight end with the day itself, not on %s", midnight.Date)
	}
}

func TestTimeThatDoesNotCountLengthensThePeriod(t *testing.T) {
	t.Parallel()
	c := sample()
	flood := calendar.Interval{From: date("2026-10-05").Start(), To: date("2026-10-15").Start(), Reason: "bão lũ", Clause: "L34.2"}
	if got := c.AddYears(date("2021-10-20"), 5, flood).Date; got != date("2026-10-30") {
		t.Errorf("five years and ten days: %s", got)
	}
	// The added days reach a second obstacle, which counts too.
	again := calendar.Interval{From: date("2026-10-28").Start(), To: date("2026-10-29").Start(), Reason: "bão lũ"}
	if got := c.AddYears(date("2021-10-20"), 5, flood, again).Date; got != date("2026-11-02") {
		t.Errorf("31 October is a Saturday, so the end rolls to 2 November, not %s", got)
	}
	if got := c.AddWD(date("2026-10-02"), 2, flood).Date; got != date("2026-10-16") {
		t.Errorf("two working days around the flood: %s", got)
	}
}

func TestACountIntoAYearNotYetAnnouncedIsDoubtful(t *testing.T) {
	t.Parallel()
	if !sample().AddYears(date("2026-11-20"), 5).Doubtful {
		t.Error("2031 passed for certain")
	}
	if sample().AddWD(date("2026-11-20"), 5).Doubtful {
		t.Error("November 2026 passed for doubtful")
	}
}

func TestTheYearListsHolidaysSwapsAndWaitingEntries(t *testing.T) {
	t.Parallel()
	var got []string
	for _, r := range sample().Year(2026) {
		got = append(got, r.Date.String()+" "+string(r.Kind)+" "+string(r.Status))
	}
	want := []string{"2026-01-01 holiday ", "2026-02-16 holiday ", "2026-02-17 holiday ", "2026-02-18 holiday ", "2026-02-19 holiday ",
		"2026-02-20 holiday ", "2026-08-22 swap_work ", "2026-08-31 comp_off ", "2026-09-01 holiday ", "2026-09-02 holiday ",
		"2026-11-24 holiday inactive"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestDatesReadAndWriteTheSameDay(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d := anyDate(t)
		back, err := calendar.ParseDate(d.String())
		if err != nil || back != d || calendar.DateOf(d.Start()) != d || calendar.DateOf(d.End().Add(-1)) != d {
			t.Fatalf("%s came back as %s, %v", d, back, err)
		}
	})
	if _, err := calendar.ParseDate("2026-02-30"); errs.KindOf(err) != errs.Invalid {
		t.Errorf("30 February was accepted: %v", err)
	}
	// 18:00 in London is already the next day in Hà Nội.
	if got := calendar.DateOf(time.Date(2026, 11, 20, 18, 0, 0, 0, time.UTC)); got != date("2026-11-21") {
		t.Errorf("the civil day of Vietnam is %s", got)
	}
}

func anyDate(t *rapid.T) calendar.Date {
	return date("2024-01-01").AddDays(rapid.IntRange(0, 5*365).Draw(t, "day"))
}

// anyCalendar turns random days into holidays, days off and worked Saturdays.
func anyCalendar(t *rapid.T) *calendar.Calendar {
	kinds := []calendar.Kind{calendar.Work, calendar.Holiday, calendar.CompOff, calendar.SwapWork}
	var rows []calendar.Row
	for range rapid.IntRange(0, 60).Draw(t, "rows") {
		rows = append(rows, calendar.Row{Date: anyDate(t), Kind: rapid.SampledFrom(kinds).Draw(t, "kind"), Name: "ngày thử"})
	}
	return calendar.New(calendar.Source{Rows: rows})
}

func workDays(c *calendar.Calendar, after, upTo calendar.Date) (n int) {
	for d := after.AddDays(1); !d.After(upTo); d = d.AddDays(1) {
		if c.IsWork(d) {
			n++
		}
	}
	return n
}

func TestCountsHoldOnAnyCalendar(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c, from, n := anyCalendar(t), anyDate(t), rapid.IntRange(1, 40).Draw(t, "n")
		wd := c.AddWD(from, n).Date
		if !c.IsWork(wd) || workDays(c, from, wd) != n {
			t.Fatalf("%d working days after %s end on %s, which has %d", n, from, wd, workDays(c, from, wd))
		}
		nominal := from.AddDays(n)
		cd := c.AddCD(from, n).Date
		if cd.Before(nominal) || !c.IsWork(cd) || workDays(c, nominal.AddDays(-1), cd) != 1 {
			t.Fatalf("%d days after %s: %s is not the first working day from %s on", n, from, cd, nominal)
		}
		before := c.BeforeWD(from, n).Date
		eve := from.AddDays(-1)
		if workDays(c, before, eve) != n || workDays(c, before.AddDays(1), eve) >= n {
			t.Fatalf("%s is not the latest day with %d working days before %s", before, n, from)
		}
	})
}

func TestTimeLeftOutNeverShortensAPeriod(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c, from, n := anyCalendar(t), anyDate(t), rapid.IntRange(1, 30).Draw(t, "n")
		start := from.AddDays(rapid.IntRange(-10, 40).Draw(t, "start"))
		days := rapid.IntRange(1, 20).Draw(t, "days")
		out := calendar.Interval{From: start.Start(), To: start.AddDays(days).Start(), Reason: "trở ngại"}
		plain, longer := c.AddCD(from, n).Date, c.AddCD(from, n, out).Date
		if longer.Before(plain) {
			t.Fatalf("%s without, %s with %d days left out", plain, longer, days)
		}
		inside := 0 // the whole obstacle inside the period: the end moves by all of it, then rolls
		if start.After(from) && !start.After(from.AddDays(n)) {
			inside = days
		}
		if inside > 0 && longer != c.Roll(from.AddDays(n+inside)).Date {
			t.Fatalf("%d days left out of %d after %s: %s", days, n, from, longer)
		}
	})
}

func TestARowNeedsItsKindNameAndLegalReference(t *testing.T) {
	t.Parallel()
	good := row("2026-11-24", calendar.Holiday, "Ngày Văn hoá Việt Nam")
	if err := good.Check(); err != nil {
		t.Errorf("a whole row: %v", err)
	}
	for name, spoil := range map[string]func(*calendar.Row){
		"no day":              func(r *calendar.Row) { r.Date = calendar.Date{} },
		"a kind nobody knows": func(r *calendar.Row) { r.Kind = "feast" },
		"no legal reference":  func(r *calendar.Row) { r.LegalRef = "" },
		"a misspelt status":   func(r *calendar.Row) { r.Status = "inactiv" },
	} {
		bad := good
		spoil(&bad)
		if err := bad.Check(); errs.KindOf(err) != errs.Invalid {
			t.Errorf("%s passed: %v", name, err)
		}
	}
}
