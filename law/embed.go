// Package law carries the dated law as data: one folder per regime and the calendar both share. There is no Go logic
// here; internal/rule reads, checks and asks it. How to amend it: docs/law-packs.md.
package law

import "embed"

// Files is everything a release ships.
//
//go:embed calendar.yaml inputs.yaml a-2008 b-2025
var Files embed.FS
