package staff_test

import (
	"net/url"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/casefile"
	"thads/internal/extract"
	"thads/internal/web/staff"
)

// formOf is the form as a browser would send it back untouched.
func formOf(f staff.IntakeForm) url.Values {
	v := url.Values{"lines": {itoa(len(f.Lines))}, "parties": {itoa(len(f.Parties))}}
	put := func(values ...staff.ReadValue) {
		for _, x := range values {
			value := x.Field.Value
			for _, o := range x.Options {
				if o.Selected {
					value = o.Value
				}
			}
			v.Set(x.Field.Name, value)
		}
	}
	put(f.Doubtful...)
	put(f.Header...)
	for _, p := range f.Parties {
		put(p.Name, p.Year, p.Identity, p.Home, p.Role)
	}
	for _, l := range f.Lines {
		put(l.Kind, l.Amount, l.Text, l.Interest)
		v.Set(l.ID+".start", itoa(l.Start))
		v.Set(l.ID+".end", itoa(l.End))
		if l.Fresh {
			v.Set(l.ID+".fresh", "1")
		}
		for _, o := range l.Debtors {
			if o.Selected {
				v.Add(l.ID+".debtors", o.Value)
			}
		}
		for _, o := range l.Payees {
			if o.Selected {
				v.Add(l.ID+".payees", o.Value)
			}
		}
	}
	return v
}

func itoa(n int) string { return strconv.Itoa(n) }

func TestAFormSentBackUntouchedIsTheProposalItself(t *testing.T) {
	t.Parallel()
	r, c := sampleReading()
	got, wrong := staff.ReadIntake(formOf(staff.IntakeFields(c, r, nil)))
	if len(wrong) > 0 {
		t.Fatalf("complains: %v", wrong)
	}
	for i := range c.Lines {
		c.Lines[i].Confidence = 1 // a person has looked
	}
	if d := cmp.Diff(c, got); d != "" {
		t.Error(d)
	}
}

func TestDoubtfulValuesComeFirstAndAreCounted(t *testing.T) {
	t.Parallel()
	r, c := sampleReading()
	f := staff.IntakeFields(c, r, nil)
	if len(f.Doubtful) != 2 || f.Doubtful[0].Field.ID != "date" || f.Doubtful[1].Field.ID != "effective" {
		t.Errorf("the date read with 62 %% and the missing day of effect come first, got %d values", len(f.Doubtful))
	}
	if f.Lines[0].No != 2 {
		t.Errorf("the line read with 71 %% comes first, got line %d", f.Lines[0].No)
	}
	if f.Doubts != 4 { // date, effective, an address, a line
		t.Errorf("counted %d doubts", f.Doubts)
	}
}

func TestTheDocumentIsShownWholeAndEveryValueKnowsItsPlace(t *testing.T) {
	t.Parallel()
	r, c := sampleReading()
	var whole strings.Builder
	at := map[string]string{}
	for _, ch := range staff.Chunks(c, r) {
		whole.WriteString(ch.Text)
		for _, id := range strings.Fields(ch.For) {
			at[id] += ch.Text
		}
	}
	if whole.String() != sampleText {
		t.Error("the text shown is not the text read")
	}
	want := map[string]string{"number": "12/2026/DS-ST", "lines.1": c.Lines[1].Text, "parties.1.address": "thôn 4, xã Ea Kar, tỉnh Đắk Lắk"}
	for id, text := range want {
		if at[id] != text {
			t.Errorf("%s is shown at %q", id, at[id])
		}
	}
}

func TestWhatAPersonTypesIsReadAsPeopleWriteIt(t *testing.T) {
	t.Parallel()
	base := func() url.Values { return formOf(staff.IntakeFields(casefile.Confirmed{}, &extract.Reading{}, nil)) }
	for _, c := range []struct {
		name, field, typed, wrong string
		check                     func(casefile.Confirmed) any
		want                      any
	}{
		{"a day with slashes", "date", "2/10/2026", "", func(c casefile.Confirmed) any { return c.Date }, "2026-10-02"},
		{"a day with dots", "effective", "02.11.2026", "", func(c casefile.Confirmed) any { return c.Effective }, "2026-11-02"},
		{"a day that is none", "date", "31/02/2026", "date", nil, nil},
		{"an amount with dots and its unit", "lines.0.amount", "1.250.000 đồng", "", func(c casefile.Confirmed) any { return c.Lines[0].Amount }, int64(1_250_000)},
		{"an amount in words", "lines.0.amount", "một triệu", "lines.0.amount", nil, nil},
		{"a negative amount", "lines.0.amount", "-5", "lines.0.amount", nil, nil},
		{"a party nobody listed by number", "lines.0.debtors", "x", "lines.0.debtors", nil, nil},
		{"a form cut short", "parties", "", "parties", nil, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			form := base()
			form.Set(c.field, c.typed)
			got, wrong := staff.ReadIntake(form)
			if c.wrong != "" {
				if wrong[c.wrong] == "" {
					t.Errorf("%s %q was taken", c.field, c.typed)
				}
				return
			}
			if len(wrong) > 0 {
				t.Fatalf("complains: %v", wrong)
			}
			if d := cmp.Diff(c.want, c.check(got)); d != "" {
				t.Error(d)
			}
		})
	}
}
