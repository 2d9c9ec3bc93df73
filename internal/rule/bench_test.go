package rule_test

import (
	"testing"

	"thads/internal/rule"
)

func BenchmarkDue(b *testing.B) {
	p := packs(b)
	from := date("2026-11-06").Start()
	for b.Loop() {
		if _, err := p.Due("T-040", from, rule.Ask{}); err != nil {
			b.Fatal(err)
		}
	}
}
