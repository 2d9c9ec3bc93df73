package staff

import (
	"context"
	"path"
	"slices"
	"strings"
	"unicode"

	"github.com/a-h/templ"
)

// within keeps the ids of a form's fields apart from those of the page's other forms.
func (f DraftField) within(a Act) DraftField {
	f.Field.ID = path.Base(a.Href) + "-" + f.Field.ID
	return f
}

func upper(key string) string { return strings.ToUpper(key) }

func dotted(parts ...string) string {
	var full []string
	for _, p := range parts {
		if p != "" {
			full = append(full, p)
		}
	}
	return strings.Join(full, " · ")
}

// panelOf lets htmx fetch the panel of a row; without it the link opens the case.
func panelOf(ctx context.Context, r WorkRow) templ.Attributes { return panelAt(ctx, r.Select) }

// panelAt fetches the panel from the same page with another row chosen.
func panelAt(ctx context.Context, address string) templ.Attributes {
	if address == "" {
		return nil
	}
	return templ.Attributes{"hx-get": address, "hx-target": "#panel", "hx-select": "#panel", "hx-swap": "outerHTML", "hx-nonce": templ.GetNonce(ctx)}
}

func sorted(list []string) []string {
	slices.Sort(list)
	return list
}

// upperFirst begins a sentence.
func upperFirst(s string) string {
	r := []rune(s)
	if len(r) > 0 {
		r[0] = unicode.ToUpper(r[0])
	}
	return string(r)
}

// quoted sets a name off in a sentence; nothing stays nothing.
func quoted(s string) string {
	if s == "" {
		return ""
	}
	return " “" + s + "”"
}
