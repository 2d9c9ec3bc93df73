package people

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
)

//go:embed offices.tsv
var officeTable string

// Centre is the code of the central department (Cục Quản lý Thi hành án dân sự); its province is 0.
const Centre = "TW"

// Offices is the organisation that a release ships: the centre, 34 provincial agencies and 355 regional offices, parents
// before children. Mark S: the number of offices of that province was seen in a source; I: inferred from the total.
// It fails only if the embedded table is broken.
func Offices() ([]OfficeRow, error) {
	lines := strings.Split(strings.TrimSpace(officeTable), "\n")
	out := make([]OfficeRow, 0, len(lines)-1)
	for n, line := range lines[1:] {
		f := strings.Split(line, "\t")
		if len(f) != 8 {
			return nil, fmt.Errorf("offices.tsv line %d has %d columns, not 8", n+2, len(f))
		}
		level, err := strconv.ParseInt(f[1], 10, 64)
		if err != nil {
			return nil, fmt.Errorf("offices.tsv line %d: level: %w", n+2, err)
		}
		var province int64
		if f[4] != "" {
			if province, err = strconv.ParseInt(f[4], 10, 64); err != nil {
				return nil, fmt.Errorf("offices.tsv line %d: province: %w", n+2, err)
			}
		}
		out = append(out, OfficeRow{Code: f[0], Level: level, Parent: f[2], Name: f[3], Province: province, Former: f[5], Seen: f[6], Mark: f[7]})
	}
	return out, nil
}
