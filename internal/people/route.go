package people

import (
	"fmt"
	"slices"
	"strings"
)

// Route proposes the agency and office for judgments of a court (L32): the province of the court of first instance, its regional
// office for a regional court, the agency itself for a provincial court. Courts of districts, abolished on 2025-07-01, give an
// office only where its known territory names the district; the intake of the province confirms it.
//
// For a judgment on appeal give the court of first instance; "appeal court; first court" also works, the last court counts. places,
// which may be nil, knows the old districts and finds the province where the name of the court doesn't print it.
func Route(court string, offices []OfficeRow, places Places) Proposal {
	return NewRouter(offices, places).Route(court)
}

// Route is the function Route over the offices and places of the Router.
func (o *Router) Route(court string) Proposal {
	c := readCourt(court)
	switch c.level {
	case courtMilitary:
		return Proposal{Why: "Bản án của Tòa án quân sự do cơ quan thi hành án cấp quân khu thi hành; cơ quan thi hành án dân sự không thụ lý (L32)."}
	case courtHigh:
		return Proposal{Why: "Bản án của Tòa án cấp cao hoặc tối cao được thi hành nơi Tòa án xét xử sơ thẩm; hãy nhập Tòa án đã xét xử sơ thẩm (L32)."}
	case courtNone:
		return Proposal{Why: "Không nhận ra Tòa án Việt Nam trong tên này. Bản án, phán quyết của nước ngoài thi hành nơi Tòa án đã công nhận, phán quyết trọng tài nơi Hội đồng trọng tài ra phán quyết; hãy chọn cơ quan (L32)."}
	}
	province, guessed := o.provinceOf(c)
	if province == nil {
		return Proposal{Why: fmt.Sprintf("Không xác định được tỉnh của %s; hãy chọn tỉnh nơi Tòa án xét xử sơ thẩm (L32).", c.name())}
	}
	switch c.level {
	case courtRegional:
		return regionalOffice(c, province, guessed)
	case courtProvincial:
		return ownCourt(c, province, guessed)
	}
	return oldDistrictCourt(c, province, guessed)
}

// regionalOffice: the office of the same number covers the territory of the court (355 courts, 355 offices).
func regionalOffice(c court, p *province, guessed bool) Proposal {
	out := Proposal{Province: p.row.Province}
	if office, ok := p.numbered[c.number]; ok {
		out.OfficeCode, out.Certain = office.Code, !guessed
		out.Why = fmt.Sprintf("%s xét xử sơ thẩm: %s cùng địa bàn thi hành (L32).", c.name(), office.Name)
		return out
	}
	out.Alternatives = p.codes()
	out.Why = fmt.Sprintf("%s xét xử sơ thẩm thuộc %s, nhưng danh mục chưa có phòng khu vực %d", c.name(), p.row.Name, c.number)
	if p.row.Mark == "I" {
		out.Why += " (số phòng của tỉnh này đang là ước tính)"
	}
	out.Why += "; bộ phận tiếp nhận của tỉnh chọn phòng (L32)."
	return out
}

// ownCourt: judgments of the provincial court are enforced by the agency itself.
func ownCourt(c court, p *province, guessed bool) Proposal {
	out := Proposal{Province: p.row.Province, OfficeCode: p.row.Code, Certain: !guessed}
	out.Why = fmt.Sprintf("%s xét xử sơ thẩm: %s trực tiếp thi hành (L32).", c.name(), p.row.Name)
	if p.isFormer(c.province) {
		out.Why = fmt.Sprintf("%s xét xử sơ thẩm; tỉnh cũ nay thuộc địa bàn của %s, cơ quan này trực tiếp thi hành (L32).", c.name(), p.row.Name)
	}
	if c.cityOrProvince {
		out.Certain = false
		out.Why += " Trước ngày 01/01/2025 tên này còn là Tòa án cấp huyện; bộ phận tiếp nhận xác nhận."
	}
	if !out.Certain {
		out.Alternatives = p.codes()
	}
	return out
}

// oldDistrictCourt: the regional office whose known territory names the old district, else the intake of the province chooses.
func oldDistrictCourt(c court, p *province, guessed bool) Proposal {
	out := Proposal{Province: p.row.Province}
	if office, ok := p.covering(c); ok {
		out.OfficeCode = office.Code
		out.Why = fmt.Sprintf("%s (cấp huyện cũ) nay thuộc địa bàn %s; bộ phận tiếp nhận của tỉnh xác nhận (L32).", c.name(), office.Name)
	} else {
		out.Why = fmt.Sprintf("%s (cấp huyện cũ) thuộc địa bàn %s; bộ phận tiếp nhận của tỉnh chọn phòng khu vực (L32).", c.name(), p.row.Name)
	}
	if guessed {
		out.Why += " Tỉnh được suy ra từ tên huyện."
	}
	for _, code := range p.codes() {
		if code != out.OfficeCode {
			out.Alternatives = append(out.Alternatives, code)
		}
	}
	return out
}

func (p *province) codes() []string {
	var out []string
	for _, o := range p.offices {
		out = append(out, o.Code)
	}
	return out
}

// covering finds the office whose known territory names the court's old district.
func (p *province) covering(c court) (OfficeRow, bool) {
	for _, o := range p.offices {
		key := c.districtKey()
		if slices.Contains(p.territory[o.Code], key) || slices.Contains(p.territory[o.Code], mergedBefore[p.row.Code+"/"+key]) {
			return o, true
		}
	}
	return OfficeRow{}, false
}

// mergedBefore leads from districts that were merged before 2025-07-01 to the district that took them over.
var mergedBefore = map[string]string{
	"79/2":        "thu5 đưc3", // quận 2, quận 9 -> thành phố Thủ Đức, 2021-01-01
	"79/9":        "thu5 đưc3",
	"01/tư2 liêm": "băc3 tư2 liêm", // huyện Từ Liêm was split in 2014: Bắc and Nam Từ Liêm lie with one office
}

// districtsIn reads a note of territory: "Cầu Giấy, Bắc/Nam Từ Liêm (cũ)", "Quận 1, 3, 4 (cũ)".
func districtsIn(seen string) []string {
	seen, _, _ = strings.Cut(seen, "(")
	var out []string
	for item := range strings.SplitSeq(seen, ",") {
		item = strings.TrimSpace(item)
		if first, second, split := strings.Cut(item, "/"); split { // Bắc/Nam Từ Liêm
			if _, rest, ok := strings.Cut(second, " "); ok {
				out = append(out, placeKey(first+" "+rest))
			}
			item = second
		}
		if item != "" {
			out = append(out, placeKey(item))
		}
	}
	return out
}
