// Package house carries the numbers that no law fixes and the house sets itself, as data: when who is warned of a period
// that runs out, and by what points the risk of lateness is estimated. There is no Go logic here; internal/lateness reads it.
package house

import "embed"

// Files is everything a release ships.
//
//go:embed *.yaml
var Files embed.FS
