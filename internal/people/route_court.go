package people

import (
	"regexp"
	"strconv"
	"strings"

	"thads/internal/vn"
)

// The levels of a court, as far as they decide who enforces.
const (
	courtNone = iota // no Vietnamese court
	courtMilitary
	courtHigh // cấp cao, tối cao
	courtProvincial
	courtRegional // since 2025-07-01
	courtDistrict // until 2025-06-30
)

// A court is the name of a court taken apart.
type court struct {
	level           int
	number          int    // of a regional court
	province        string // as printed, without its kind; empty where not printed
	kind, district  string // of the old district
	cityOrProvince  bool   // Huế: a city of a province until 2024, a province since
	printed         string
	provincePrinted string // with its kind
}

func (c court) name() string { return c.printed }

func (c court) districtKey() string { return placeKey(c.district) }

func placeKey(s string) string { return vn.PlaceKey(s) }

var (
	courtHead = regexp.MustCompile(`(?i)(?:tòa|toà|toa) án (nhân dân|quân sự)|\btand(?:\s|$)|\btaqs(?:\s|$)`)
	// unitHead starts a unit of a court's name: its kind, and behind it a name that begins with a letter or a digit.
	unitHead = regexp.MustCompile(`(?i)(?:^|[\s,;\-–—(.])(tỉnh|thành phố|tp\.?|quận|q\.|huyện|thị xã|tx\.?|khu vực|cấp cao|tối cao)(?:\s+|\.)\(?([\p{L}\d].*)`)
	regional = regexp.MustCompile(`^(\d{1,2})\b[\s,\-–—]*(.*)$`)
)

// municipalities are provinces called "thành phố"; Đồng Nai is one since 2026-04-30.
var municipalities = map[string]bool{"ha2 nôi6": true, "hai5 phong2": true, "đa2 năng4": true, "hô2 chi3 minh": true, "cân2 thơ": true, "huê3": true, "đông2 nai": true}

// readCourt takes the last court named in the text apart.
func readCourt(s string) court {
	s = strings.Join(strings.Fields(vn.Clean(s)), " ")
	heads := courtHead.FindAllStringIndex(s, -1)
	if len(heads) == 0 {
		return court{level: courtNone, printed: s}
	}
	head := heads[len(heads)-1]
	rest := strings.Trim(s[head[1]:], " .;,)")
	c := court{printed: tidyCourt(s[head[0]:head[1]], rest)}
	lowHead := strings.ToLower(s[head[0]:head[1]])
	low := strings.ToLower(rest)
	switch {
	case strings.Contains(lowHead, "quân sự") || strings.HasPrefix(lowHead, "taqs") || strings.HasPrefix(low, "quân sự"):
		c.level = courtMilitary
		return c
	case strings.HasPrefix(low, "cấp cao"), strings.HasPrefix(low, "tối cao"):
		c.level = courtHigh
		return c
	}
	c.readUnits(units(rest))
	return c
}

// A unit is one part of a court's name: "quận" "Lê Chân".
type unit struct{ kind, name string }

// units cuts a name at the words for kinds of places: "HUYỆN LONG THÀNH TỈNH ĐỒNG NAI" has two.
func units(s string) []unit {
	var out []unit
	for s != "" {
		m := unitHead.FindStringSubmatchIndex(s)
		if m == nil {
			break
		}
		if len(out) > 0 {
			out[len(out)-1].name = trimName(s[:m[2]])
		} else if before := trimName(s[:m[2]]); before != "" {
			out = append(out, unit{"", before})
		}
		out = append(out, unit{canonicalKind(s[m[2]:m[3]]), trimName(s[m[4]:])})
		s = s[m[4]:]
	}
	if len(out) == 0 && s != "" {
		out = append(out, unit{"", trimName(s)})
	}
	return out
}

func trimName(s string) string { return strings.Trim(s, " ,;.-–—()") }

func canonicalKind(s string) string {
	switch s = strings.TrimSuffix(strings.ToLower(s), "."); s {
	case "tp":
		return "thành phố"
	case "tx":
		return "thị xã"
	case "q":
		return "quận"
	}
	return s
}

// readUnits decides the level from the units: the first says whose court it is, the last the province.
func (c *court) readUnits(list []unit) {
	for _, u := range list {
		switch {
		case u.kind == "khu vực":
			m := regional.FindStringSubmatch(u.name)
			if m == nil {
				continue
			}
			c.level = courtRegional
			c.number, _ = strconv.Atoi(m[1]) // two digits at most
			if m[2] != "" {
				c.province, c.provincePrinted = m[2], m[2]
			}
		case u.kind == "tỉnh", u.kind == "thành phố" && municipalities[placeKey(u.name)] && (len(list) == 1 || c.level != courtNone),
			u.kind == "" && c.level != courtNone && c.province == "":
			c.province, c.provincePrinted = u.name, strings.TrimSpace(u.kind+" "+u.name)
			if c.level == courtNone {
				c.level = courtProvincial
			}
		case c.level == courtNone && u.kind != "":
			c.level, c.kind, c.district = courtDistrict, u.kind, u.name
		case c.level == courtNone:
			c.level, c.province, c.provincePrinted = courtProvincial, u.name, u.name
		}
	}
	if c.level == courtProvincial && placeKey(c.province) == "huê3" && strings.HasPrefix(c.provincePrinted, "thành phố") {
		c.cityOrProvince = true
	}
}

// tidyCourt writes the court's name for a sentence: without shouting.
func tidyCourt(head, rest string) string {
	name := strings.TrimSpace(head) + " " + rest
	if name != strings.ToUpper(name) {
		return strings.TrimSpace(name)
	}
	out := "Tòa án nhân dân"
	if strings.Contains(strings.ToLower(head), "quân sự") {
		out = "Tòa án quân sự"
	}
	for i, u := range units(rest) {
		if i > 0 {
			out += ","
		}
		out += " " + strings.TrimSpace(u.kind+" "+titlePlace(u.name))
	}
	return out
}

// titlePlace writes the name of a place printed in capitals; initials of anonymised papers stay ("thị xã BC").
func titlePlace(s string) string {
	words := strings.Fields(strings.NewReplacer("-", " - ", "–", " - ").Replace(s))
	for i, w := range words {
		if len(w) > 3 || vn.IsSyllable(w) {
			words[i] = vn.TitleName(w)
		}
	}
	return strings.Join(words, " ")
}
