package rule

import (
	"thads/internal/calendar"
	"thads/internal/errs"
)

// Regime is one of the two laws of civil judgment enforcement.
type Regime string

const (
	A Regime = "A" // Law 26/2008/QH12 as amended, to 2026-06-30
	B Regime = "B" // Law 106/2025/QH15, from 2026-07-01
)

// changeover is the day Law 106/2025/QH15 came into force (Article 115.1).
var changeover = calendar.NewDate(2026, 7, 1)

// RegimeOn is the regime in force on a day.
func RegimeOn(d calendar.Date) Regime {
	if d.Before(changeover) {
		return A
	}
	return B
}

// StepKind is what a step in a case is, as far as the transition tells steps apart.
type StepKind string

const (
	Ordinary     StepKind = ""             // every step of enforcement
	Complaint    StepKind = "complaint"    // khiếu nại
	Denunciation StepKind = "denunciation" // tố cáo
	Petition     StepKind = "petition"     // kiến nghị
	Protest      StepKind = "protest"      // kháng nghị of the procuracy
)

// Ruling says which regime governs a step and why.
type Ruling struct {
	Regime Regime
	Limits Regime // the regime that gives the step its time limits; differs from Regime only for protests in closed cases
	Clause string // the transition clause, as L116.3
	Why    string // one Vietnamese sentence
}

var errNoRegime = errs.Define(errs.Invalid, "rule.bad_regime", "Chế độ pháp luật %q không có; chỉ có A (Luật 2008) và B (Luật 2025).")

// ParseRegime reads A or B.
func ParseRegime(s string) (Regime, error) {
	if r := Regime(s); r == A || r == B {
		return r, nil
	}
	return "", errNoRegime.New(s)
}

// RegimeOf applies Article 116 of Law 106/2025/QH15 to one step of a case. ended is no date for a case that still runs.
func RegimeOf(opened, ended calendar.Date, kind StepKind, on calendar.Date) Ruling {
	closedBefore := !ended.IsZero() && ended.Before(changeover)
	switch {
	case closedBefore && kind == Protest:
		return Ruling{A, B, "L116.2", "Vụ việc kết thúc trước ngày 01/07/2026: giải quyết kháng nghị theo Luật năm 2008, thời hạn kháng nghị theo Luật năm 2025."}
	case closedBefore && (kind == Complaint || kind == Denunciation || kind == Petition):
		return Ruling{A, A, "L116.1", "Vụ việc kết thúc trước ngày 01/07/2026 mà còn khiếu nại, tố cáo, kiến nghị: giải quyết theo Luật năm 2008."}
	case on.Before(changeover):
		return Ruling{A, A, "L116.4", "Bước thực hiện trước ngày 01/07/2026 theo Luật năm 2008 và được giữ kết quả, không phải làm lại."}
	case opened.Before(changeover):
		return Ruling{B, B, "L116.3", "Vụ việc mở trước ngày 01/07/2026 mà chưa thi hành xong: các bước tiếp theo thực hiện theo Luật năm 2025."}
	}
	return Ruling{B, B, "L115.1", "Vụ việc mở từ ngày 01/07/2026: thực hiện theo Luật năm 2025."}
}
