package people

import (
	"bufio"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"thads/internal/errs"
	"thads/internal/vn"
)

// ErrPlaces: the table of old and new wards is not the one expected.
var ErrPlaces = errs.Define(errs.Invalid, "people.places", "Bảng chuyển đổi xã, phường cũ - mới không đúng dạng ở dòng %d; cần các cột new_province, old_district, old_province.")

// An OldDistrict is a unit of the district level abolished on 2025-07-01.
type OldDistrict struct {
	Kind        string // quận, huyện, thị xã, thành phố
	Name        string
	OldProvince string // one of 63, without its kind
	Province    int64  // one of 34
}

// Places finds old districts by the key of their name (vn.PlaceKey).
type Places map[string][]OldDistrict

var codeAfterName = regexp.MustCompile(`^(.*?) ?\((\d+)\)$`)

// ParsePlaces reads the national table of old and new wards (tab-separated with a heading) and keeps its districts.
func ParsePlaces(r io.Reader) (Places, error) {
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<20)
	columns := map[string]int{}
	out := Places{}
	for n := 1; in.Scan(); n++ {
		f := strings.Split(strings.TrimRight(in.Text(), "\r"), "\t")
		if n == 1 {
			for i, name := range f {
				columns[name] = i
			}
			continue
		}
		d, ok := oldDistrict(f, columns)
		if !ok {
			return nil, ErrPlaces.New(n)
		}
		if key := vn.PlaceKey(d.Name); !slices.Contains(out[key], d) {
			out[key] = append(out[key], d)
		}
	}
	if err := in.Err(); err != nil {
		return nil, ErrPlaces.New(0).Because(err)
	}
	if len(out) == 0 {
		return nil, ErrPlaces.New(1)
	}
	return out, nil
}

func oldDistrict(f []string, columns map[string]int) (OldDistrict, bool) {
	var cells [3]string
	for i, name := range []string{"new_province", "old_district", "old_province"} {
		at, ok := columns[name]
		if !ok || at >= len(f) {
			return OldDistrict{}, false
		}
		cells[i] = f[at]
	}
	province := codeAfterName.FindStringSubmatch(cells[0])
	if province == nil {
		return OldDistrict{}, false
	}
	code, err := strconv.ParseInt(province[2], 10, 64)
	kind, name := vn.SplitPlace(bareName(cells[1]))
	_, old := vn.SplitPlace(bareName(cells[2]))
	return OldDistrict{Kind: kind, Name: name, OldProvince: old, Province: code}, err == nil && name != ""
}

func bareName(s string) string {
	if m := codeAfterName.FindStringSubmatch(s); m != nil {
		return m[1]
	}
	return s
}

// A province is its agency with the regional offices and the keys of its names, old and new.
type province struct {
	row       OfficeRow
	offices   []OfficeRow
	numbered  map[int]OfficeRow
	territory map[string][]string // keys of the old districts known to lie with an office, by its code
	keys      []string            // the present name first
}

func (p *province) isFormer(name string) bool {
	key := provinceKey(name)
	return key != p.keys[0] && slices.Contains(p.keys, key)
}

// A Router proposes offices for courts; build it once for a list of offices.
type Router struct {
	places Places
	byCode map[int64]*province
	byKey  map[string]*province
	byFold map[string]*province // without tones: papers and typists lose them
}

var officeNumber = regexp.MustCompile(`khu vực (\d+)`)

// NewRouter makes a Router; places may be nil.
func NewRouter(offices []OfficeRow, places Places) *Router {
	o := &Router{places, map[int64]*province{}, map[string]*province{}, map[string]*province{}}
	for _, row := range offices {
		if row.Level != 1 {
			continue
		}
		p := &province{row: row, numbered: map[int]OfficeRow{}, territory: map[string][]string{}}
		_, name := vn.SplitPlace(strings.TrimPrefix(row.Name, "Thi hành án dân sự "))
		for _, n := range append([]string{name}, strings.Split(row.Former, "+")...) {
			if n = strings.TrimSpace(n); n == "" {
				continue
			}
			p.keys = append(p.keys, provinceKey(n))
			o.byKey[provinceKey(n)] = p
			o.byFold[vn.Fold(n)] = p
		}
		o.byCode[row.Province] = p
	}
	for _, row := range offices {
		p := o.byCode[row.Province]
		if row.Level != 2 || p == nil {
			continue
		}
		p.offices = append(p.offices, row)
		p.territory[row.Code] = districtsIn(row.Seen)
		if m := officeNumber.FindStringSubmatch(row.Name); m != nil {
			if n, err := strconv.Atoi(m[1]); err == nil {
				p.numbered[n] = row
			}
		}
	}
	return o
}

// provinceKey knows the other spellings of a few provinces.
func provinceKey(s string) string {
	key := vn.PlaceKey(s)
	switch vn.Fold(key2name(s)) {
	case "tp hcm", "tphcm", "hcm", "sai gon":
		return "hô2 chi3 minh"
	case "dac lac", "dak lak", "dac lak", "darlac":
		return "đăk3 lăk3"
	case "dac nong", "dak nong":
		return "đăk3 nông"
	case "kontum":
		return "kon tum"
	case "bac can":
		return "băc3 kan6"
	case "brvt", "br vt", "vung tau con dao":
		return "ba2 ria6 vung4 tau2"
	case "hue", "thua thien hue":
		return "huê3"
	}
	return key
}

func key2name(s string) string {
	_, name := vn.SplitPlace(s)
	return name
}

// provinceOf finds the province a court sits in; guessed says that its name did not settle it alone.
func (o *Router) provinceOf(c court) (p *province, guessed bool) {
	if c.province != "" {
		if p = o.byKey[provinceKey(c.province)]; p != nil {
			return p, false
		}
		if p = o.byFold[vn.Fold(key2name(c.province))]; p != nil {
			return p, true
		}
		return nil, false // a name is printed and we don't know it: an anonymised paper, or a slip
	}
	if c.level != courtDistrict {
		return nil, false
	}
	if p = o.onlyProvince(c); p != nil {
		return p, true
	}
	// Without the table, the known territories of the offices may name the district.
	var found *province
	for _, q := range o.byCode {
		if _, ok := q.covering(c); ok && len(c.districtKey()) > 2 {
			if found != nil {
				return nil, false
			}
			found = q
		}
	}
	if o.places != nil {
		return nil, false // the table knows better: the name is not unique, or not a district
	}
	return found, found != nil
}

// onlyProvince finds the one province that had a district of this name; a district of the same kind goes first, because
// districts became towns and towns became cities.
func (o *Router) onlyProvince(c court) *province {
	all := o.places[c.districtKey()]
	for _, sameKind := range []bool{true, false} {
		var codes []int64
		for _, d := range all {
			if (!sameKind || d.Kind == c.kind) && !slices.Contains(codes, d.Province) {
				codes = append(codes, d.Province)
			}
		}
		if len(codes) == 1 {
			return o.byCode[codes[0]]
		}
		if len(codes) > 1 {
			return nil
		}
	}
	return nil
}
