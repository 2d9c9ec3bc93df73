package staff

import "testing"

func TestADecisionsNumberIsFoundAsPeopleTypeIt(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{"04/QĐ-THADS": "04/QĐ-THADS", "4/qd-thads": "04/QĐ-THADS", " 04 ": "04/QĐ-THADS", "số 318/QĐ-THADS ngày 01/07/2026": "318/QĐ-THADS",
		"04/qđ-thads": "04/QĐ-THADS", "Nguyễn Văn 04": "", "12/2026/DS-ST": "", "": "", "0": ""} {
		if got, ok := decisionTyped(typed); ok != (want != "") || ok && got != want {
			t.Errorf("%q is read as %q, %v; want %q", typed, got, ok, want)
		}
	}
}
