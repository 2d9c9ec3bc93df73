package extract

import (
	"regexp"
	"strconv"
	"strings"
)

var (
	birthLabel = re(`sinh(?: ngày)?[^\d]{0,12}|năm sinh\s*:?\s*|\bsn\s*:?\s*|nam sinh\s*`)
	idLabel    = re(`(?:cccd|cmnd|cmtnd|căn cước(?: công dân)?|chứng minh nhân dân|số định danh(?: cá nhân)?|hộ chiếu|mã số thuế|mã số doanh nghiệp|mst)[^\d;.]{0,30}(\d[\d ]{7,14}\d|[a-z]\d{7})`)
	addrLabel  = re(`(?:cùng |đều |cùng đều )?(?:địa chỉ(?: trụ sở| thường trú| nơi cư trú| cư trú| liên hệ| tạm trú)?|nơi cư trú|cư trú(?: tại)?|nơi thường trú(?: và nơi ở hiện tại| và chỗ ở)?|trú tại|nơi (?:đăng ký|ăng ký|đk)[^:,;.]{0,60}|(?:nơi )?đ?khktt[^:,;.]{0,30}|hktt(?: và (?:chỗ|ch|nơi) ở)?|hộ khẩu thường trú|trụ sở(?: chính)?|nơi ở|chỗ ở(?: hiện nay| hiện tại)?|nơi cư ngụ|thường trú|đ/c|đăng ký hộ khẩu thường trú)\s*(?:hiện nay|hiện tại)?\s*[:;]?\s*`)
	addrEnd    = re(`\s*(?:[;(“"]|\.\s|\.$|,?\s*(?:có mặt|vắng mặt|xin vắng|đều (?:có|vắng)|nghề nghiệp|trình độ|dân tộc|quốc tịch|giới tính|tôn giáo|con ông|số cmnd|cccd|chức vụ|là người đại diện|tạm trú|chỗ ở|nơi ở|sinh năm|người đại diện|tên gọi|hiện (?:đang|nay)|nơi sinh|trụ sở))`)
	aliasLabel = re(`(?:tên gọi khác|tức|bí danh|tên thường gọi)\s*(?:là)?\s*:?\s*`)
	deadLabel  = re(`\((?:đã )?(?:chết|mất)|đã chết`)
	sharedAddr = re(`^(?:cùng|đều)`)
	noAlias    = regexp.MustCompile(`^(?:không|chưa)`)
)

// attributes reads what stands between one name and the next: year of birth, number, address, other names.
func (r *roster) attributes(p page) {
	for i := range r.people {
		one := &r.people[i]
		from := one.end
		to := len(p.low)
		if len(r.toks) > 0 {
			to = r.toks[len(r.toks)-1].end
		}
		for k := range r.people {
			if s := r.people[k].start; s > one.start && s < to {
				to = s
			}
		}
		r.birth(p, one, from, to)
		if m := idLabel.FindStringSubmatchIndex(p.low[from:min(to, from+600)]); m != nil {
			one.ID = strings.ReplaceAll(p.text[from+m[2]:from+m[3]], " ", "")
			one.Values["id"] = valueAt(p, from+m[2], from+m[3], 0.95)
		}
		if m := aliasLabel.FindStringIndex(p.low[from:min(to, from+120)]); m != nil && !noAlias.MatchString(p.low[from+m[1]:]) {
			if alias := aliasAfter(p, from+m[1], to); alias != "" {
				one.Aliases = append(one.Aliases, alias)
			}
		}
		r.address(p, i, from, to)
		if m := deadLabel.FindStringIndex(p.low[from:min(to, from+60)]); m != nil && m[0] < 45 {
			one.Deceased = true
		}
	}
}

func (r *roster) birth(p page, one *person, from, to int) {
	if one.IsOrg {
		return
	}
	limit := min(to, from+140)
	m := birthLabel.FindStringIndex(p.low[from:limit])
	if m == nil || strings.Contains(p.low[from:from+m[0]], "con ") {
		return
	}
	if year, s, e, ok := findYear(p.low, from+m[0], min(to, from+m[1]+26)); ok {
		one.BirthYear = &year
		one.Values["birth_year"] = valueAt(p, s, e, 0.95)
	}
}

func valueAt(p page, start, end int, confidence float64) Value {
	return Value{Span{start, end, p.text[start:end]}, confidence}
}

func aliasAfter(p page, from, to int) string {
	end := from
	for end < to && !strings.ContainsRune(",;.):\n(", rune(p.text[end])) {
		end++
	}
	alias := strings.Join(strings.Fields(p.text[from:end]), " ")
	if len(alias) > 60 {
		return ""
	}
	return alias
}

// address takes the first address after a name; "cùng địa chỉ" serves everybody of the same role above who has none.
func (r *roster) address(p page, i, from, to int) {
	m := addrLabel.FindStringIndex(p.low[from:min(to, from+420)])
	if m == nil {
		return
	}
	start := from + m[1]
	end := min(to, start+220)
	if e := addrEnd.FindStringIndex(p.low[start:end]); e != nil {
		end = start + e[0]
	}
	end = stopAtEntry(p, start, end)
	for end > start && strings.ContainsRune(" \n,.-;:+*", rune(p.text[end-1])) {
		end--
	}
	if end-start < 2 {
		return
	}
	address := strings.Join(strings.Fields(p.text[start:end]), " ")
	set := func(one *person) {
		one.Address = address
		one.Values["address"] = valueAt(p, start, end, 0.85)
	}
	set(&r.people[i])
	shared := sharedAddr.MatchString(p.low[from+m[0]:])
	for k := i - 1; k >= 0 && r.people[k].Address == "" && r.people[k].class == r.people[i].class; k-- {
		if shared || r.people[k].end+12 > r.people[i].start || k == i-1 && !strings.Contains(p.low[r.people[k].end:r.people[i].start], "địa chỉ") {
			set(&r.people[k])
			continue
		}
		break
	}
}

// stopAtEntry cuts an address before a line that opens a new entry.
func stopAtEntry(p page, start, end int) int {
	for k := start; k < end; k++ {
		if p.text[k] != '\n' {
			continue
		}
		rest := strings.TrimLeft(p.low[k+1:min(len(p.low), end+4)], " ")
		if rest == "" {
			return k
		}
		if c := rest[0]; c == '-' || c == '*' || c == '+' || strings.HasPrefix(rest, "ông ") || strings.HasPrefix(rest, "bà ") || strings.HasPrefix(rest, "anh ") || strings.HasPrefix(rest, "chị ") ||
			strings.HasPrefix(rest, "người ") || strings.HasPrefix(rest, "bị ") || strings.HasPrefix(rest, "đại diện") || strings.HasPrefix(rest, "tại phiên") || numbered(rest) {
			return k
		}
	}
	return end
}

// numbered says whether a line opens with "2." or "3/".
func numbered(s string) bool {
	i := 0
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	if i == 0 || i > 2 || i >= len(s) || (s[i] != '.' && s[i] != '/' && s[i] != ')') {
		return false
	}
	n, err := strconv.Atoi(s[:i])
	return err == nil && n > 0
}

var guardian = re(`do (?:ông|bà|anh|chị|mẹ là|cha là|bố là)[^;.]{0,40}? là (?:người )?đại diện`)

// guardians finds "do bà Nguyễn Thị S là người đại diện hợp pháp" behind a name.
func (r *roster) guardians(p page) {
	for i := range r.people {
		from := r.people[i].end
		to := min(len(p.low), from+260)
		for k := range r.people {
			if s := r.people[k].start; s > from && s < to {
				to = s
			}
		}
		m := guardian.FindStringIndex(p.low[from:to])
		if m == nil {
			continue
		}
		said := foldName(p.text[from+m[0] : from+m[1]])
		for k := range r.people {
			if k != i && strings.Contains(said, r.people[k].key) {
				r.people[k].acts = append(r.people[k].acts, i)
				r.people[i].Representatives = append(r.people[i].Representatives, Representative{r.people[k].Name, "người đại diện hợp pháp"})
			}
		}
	}
}

// attach gives representatives to those they act for: by name, else the party before them.
func (r *roster) attach() {
	lastParty := -1
	for i := range r.people {
		one := &r.people[i]
		if one.class != classRepresentative {
			if one.class >= classPlaintiff && one.class <= classVictim {
				lastParty = i
			}
			continue
		}
		if one.Represents != "" {
			for name := range strings.SplitSeq(one.Represents, ", ") {
				for k := range r.people {
					if other := &r.people[k]; other.class >= classPlaintiff && other.class <= classVictim && (other.key == foldName(name) || other.last == lastWord(name) && len(strings.Fields(name)) == 1) {
						one.acts = append(one.acts, k)
					}
				}
			}
		}
		if len(one.acts) == 0 && lastParty >= 0 {
			one.acts = []int{lastParty}
		}
		for _, k := range one.acts {
			r.people[k].Representatives = append(r.people[k].Representatives, Representative{one.Name, one.Role})
		}
	}
}
