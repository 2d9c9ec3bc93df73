package rule

import (
	"strings"

	"thads/internal/calendar"
	"thads/internal/errs"
)

// Variant is the same time limit in a special case.
type Variant struct {
	Key        string   `yaml:"key" json:"key"`
	NameVI     string   `yaml:"name_vi" json:"name_vi"`
	Length     Length   `yaml:"length" json:"length"`
	Cite       []string `yaml:"cite,omitempty" json:"cite,omitempty"` // empty: as the deadline's own
	Confidence string   `yaml:"confidence,omitempty" json:"confidence,omitempty"`

	cites []Cite
}

// Deadline is one time limit of one regime, as the data has it.
type Deadline struct {
	ID          string    `yaml:"id" json:"id"`
	NameVI      string    `yaml:"name_vi" json:"name_vi"`
	StartsOn    string    `yaml:"starts_on" json:"starts_on"` // key of the event that starts it
	StartsVI    string    `yaml:"starts_vi" json:"starts_vi"` // the event in words
	Length      Length    `yaml:"length" json:"length"`
	Variants    []Variant `yaml:"variants,omitempty" json:"variants,omitempty"`
	DutyOf      string    `yaml:"duty_of" json:"duty_of"`         // role or body that must act
	Consequence string    `yaml:"consequence" json:"consequence"` // one of consequences
	Cite        []string  `yaml:"cite" json:"cite"`               // short codes; empty only with confidence M or length none
	Valid       Span      `yaml:"valid" json:"valid"`
	Confidence  string    `yaml:"confidence" json:"confidence"`               // S seen, S? doubtful copy, M memory
	Each        string    `yaml:"each,omitempty" json:"each,omitempty"`       // item: it runs for every thing of the case on its own; holder: for each who was asked
	ThenVI      string    `yaml:"then_vi,omitempty" json:"then_vi,omitempty"` // what its end, come by itself, leaves the officer to do
	Note        string    `yaml:"note,omitempty" json:"note,omitempty"`

	cites []Cite
}

// Cites are the clauses of the deadline.
func (d *Deadline) Cites() []Cite { return d.cites }

// consequences are the kinds of what missing a time limit brings, with their Vietnamese names.
var consequences = map[string]string{
	"bars_right":        "mất quyền",
	"ends_case":         "kết thúc việc thi hành án",
	"enables_next":      "được chuyển sang bước tiếp theo",
	"blocks_action":     "không được thực hiện trong thời gian này",
	"official_duty":     "trách nhiệm công vụ; việc đã làm vẫn có giá trị",
	"third_party_duty":  "trách nhiệm của cơ quan, tổ chức, cá nhân khác",
	"sets_legal_moment": "xác định thời điểm có giá trị pháp lý",
}

// ConsequenceVI is the Vietnamese name of a kind of consequence.
func ConsequenceVI(key string) string { return consequences[key] }

// whose are the people and bodies outside the house whom a time limit belongs to, as people call them.
var whose = map[string]string{
	"debtor": "đương sự", "creditor": "đương sự", "party": "đương sự", "co_owner": "chủ sở hữu chung", "owner": "chủ sở hữu", "heir": "người thừa kế",
	"recipient": "người được nhận", "buyer": "người mua", "bank": "ngân hàng", "employer": "nơi trả thu nhập", "court": "Toà án", "police": "công an",
	"prison": "trại giam", "info_holder": "nơi giữ thông tin", "registry": "cơ quan đăng ký", "land_office": "cơ quan đất đai", "auctioneer": "tổ chức đấu giá",
	"procuracy": "Viện kiểm sát", "ministry": "cơ quan cấp trên", "managing_body": "cơ quan quản lý", "vsdc": "tổ chức lưu ký chứng khoán", "private_office": "văn phòng thi hành án",
}

// houses are those of the house whom a time limit may belong to, and the agency at the other end of an entrusting.
var houses = []string{"head", "officer", "agency", "intake", "records", "accountant", "storekeeper", "server", "system", "council", "receiving_head"}

// Whose names who outside the house a time limit belongs to; empty when it is the house's own.
func (d *Deadline) Whose() string {
	if d.Consequence == "official_duty" {
		return ""
	}
	return whose[d.DutyOf]
}

var (
	errNoDeadline = errs.Define(errs.NotFound, "rule.no_deadline", "Không có thời hạn %s trong gói luật %s.")
	errNotThen    = errs.Define(errs.NotFound, "rule.no_deadline_then", "Thời hạn %s chưa có quy định áp dụng cho ngày %s trong gói luật %s.")
	errNoVariant  = errs.Define(errs.Invalid, "rule.no_variant", "Thời hạn %s không có trường hợp %q; các trường hợp: %s.")
	ErrNoLength   = errs.Define(errs.Invalid, "rule.no_length", "Thời hạn %s (%s) không có số ngày do luật định nên không tính được ngày hết hạn.")
)

// Deadline is the text of a time limit under a regime on a day.
func (p *Packs) Deadline(id string, r Regime, on calendar.Date) (*Deadline, error) {
	k := p.packs[r]
	if k == nil {
		return nil, errNoRegime.New(string(r))
	}
	return k.deadline(id, on, false)
}

// Deadlines lists every time limit of the pack in the order of the law, the latest text of each.
func (k *Pack) Deadlines() []*Deadline {
	out := make([]*Deadline, len(k.ids))
	for i, id := range k.ids {
		versions := k.deadlines[id]
		out[i] = versions[len(versions)-1]
	}
	return out
}

// deadline picks the text in force on the day. Forced means somebody chose the regime against the day: then the text
// nearest to the day stands.
func (k *Pack) deadline(id string, on calendar.Date, forced bool) (*Deadline, error) {
	versions := k.deadlines[id]
	if len(versions) == 0 {
		return nil, errNoDeadline.New(id, k.Name)
	}
	nearest := versions[0]
	for _, d := range versions {
		if d.Valid.Has(on) {
			return d, nil
		}
		if !on.Before(d.Valid.From) {
			nearest = d
		}
	}
	if forced && !k.Valid.Has(on) {
		return nearest, nil
	}
	return nil, errNotThen.New(id, on.Short(), k.Name)
}

func (d *Deadline) variant(key string) (Variant, error) {
	var known []string
	for _, v := range d.Variants {
		if v.Key == key {
			return v, nil
		}
		known = append(known, v.Key)
	}
	if known == nil {
		known = []string{"không có"}
	}
	return Variant{}, errNoVariant.New(d.ID, key, strings.Join(known, ", "))
}
