package staff

import (
	"context"
	"strings"

	"github.com/a-h/templ"
)

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
