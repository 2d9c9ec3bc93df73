package staff

import "testing"

func TestDaysAndHoursAreReadAsPeopleWriteThem(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{"2/9/2026": "2026-09-02", " 02-09-2026 ": "2026-09-02", "2.9.2026": "2026-09-02", "02092026": "2026-09-02",
		"2026-09-02": "2026-09-02", "31/02/2026": "31/02/2026", "mai": "mai", "": ""} {
		if got := dayTyped(typed); got != want {
			t.Errorf("day %q: %q, not %q", typed, got, want)
		}
	}
	for typed, want := range map[string]string{"8h30": "08:30", "8:30": "08:30", "8 giờ 30 phút": "08:30", "14h": "14:00", "14.05": "14:05", "08:30": "08:30",
		"25:00": "25:00", "8h75": "8h75", "sáng": "sáng", "": ""} {
		if got := hourTyped(typed); got != want {
			t.Errorf("hour %q: %q, not %q", typed, got, want)
		}
	}
}

func TestAnActIsFoundByAFewLettersOfItsName(t *testing.T) {
	t.Parallel()
	ops := []StepOp{{Code: "OP-11", Name: "Biện pháp bảo đảm", Acts: []StepLink{{Name: "Nhận kết quả phong toả"}, {Name: "Tạm giữ giấy tờ"}}},
		{Code: "OP-14", Name: "Kê biên tài sản", Acts: []StepLink{{Name: "Giải toả kê biên"}, {Name: "Mở khoá"}}}}
	for find, want := range map[string]int{"": 4, "ke bien": 2, "PHONG TOẢ": 1, "op-11": 2, "bán đấu giá": 0} {
		n := 0
		for _, o := range sought(ops, find) {
			n += len(o.Acts)
		}
		if n != want {
			t.Errorf("%q: %d acts, not %d", find, n, want)
		}
	}
}
