package notice

import (
	"net/url"
	"strings"

	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/message"
	"thads/internal/people"
)

// Stages of a change that two administrators make.
const (
	Propose  = "propose"
	Approve  = "approve"
	Withdraw = "withdraw"
)

var (
	errPartnerName  = errs.Define(errs.Invalid, "notice.partner_name", "Phải ghi tên nơi nhận đúng như Chấp hành viên ghi trong quyết định và văn bản làm căn cứ kết nối; hãy bổ sung.")
	errPartnerTwice = errs.Define(errs.Conflict, "notice.partner_twice", "Tên “%s” đã thuộc một nơi nhận khác; mỗi tên chỉ được dẫn đến một nơi.")
	errPartnerURL   = errs.Define(errs.Invalid, "notice.partner_url", "Địa chỉ nhận điện tử phải bắt đầu bằng https:// và không chứa tên đăng nhập; địa chỉ http chỉ dùng được cho máy chủ thử trên chính máy này.")
	errPartnerWait  = errs.Define(errs.Conflict, "notice.partner_pending", "Nơi nhận này đang có một đề nghị chờ duyệt; hãy duyệt hoặc bỏ đề nghị đó trước.")
	errPartnerOffer = errs.Define(errs.Conflict, "notice.partner_no_proposal", "Nơi nhận này không có đề nghị nào chờ duyệt; hãy tải lại trang.")
	errPartnerOff   = errs.Define(errs.Conflict, "notice.partner_off", "Nơi nhận này không còn dùng nên không có gì để ngừng.")
	errPartnerSame  = errs.Define(errs.Forbidden, "notice.partner_same_person", "Người duyệt phải khác người đề nghị; hãy nhờ một quản trị khác duyệt.")
	errPartnerStage = errs.Define(errs.Invalid, "notice.partner_stage", "Không có thao tác “%s”; hãy tải lại trang.")
)

// PartnerIn proposes, approves or withdraws an entry of the partners. An ID proposes to end one that is in force; the other
// fields belong to a new proposal.
type PartnerIn struct {
	Stage    string `json:"stage"`
	ID       string `json:"id,omitempty"`
	Province int64  `json:"province,omitempty"` // 0: the whole country, by the centre's administrators only
	Name     string `json:"name,omitempty"`
	Aliases  string `json:"aliases,omitempty"`
	Address  string `json:"address,omitempty"`
	URL      string `json:"url,omitempty"`
	LegalRef string `json:"legal_ref,omitempty"`
}

// PartnerRef names a partner.
type PartnerRef struct {
	ID string `json:"id"`
}

// Partner enters who receives copies of decisions, and by which electronic door: one administrator proposes, another
// approves, because the papers say what somebody owes and owns. Nobody is entered by the release.
var Partner = desk.Act[PartnerIn, PartnerRef]{Name: "notice.partner", Run: func(t *desk.Tx, in PartnerIn) (PartnerRef, error) {
	if in.ID == "" && in.Stage == Propose {
		return enter(t, in)
	}
	was, err := t.Partner(in.ID)
	if err != nil {
		return PartnerRef{}, err
	}
	if err := t.May(people.Subject{Province: was.Province}); err != nil {
		return PartnerRef{}, err
	}
	now, say, waits := was, "", was.ApprovedBy == ""
	now.At = t.Now.UnixMicro()
	switch {
	case in.Stage == Propose && waits:
		return PartnerRef{}, errPartnerWait.New()
	case in.Stage == Propose && !was.Active:
		return PartnerRef{}, errPartnerOff.New()
	case in.Stage == Propose:
		now.Active, now.ProposedBy, now.ApprovedBy = false, t.Who.ID, ""
		say = "Đề nghị ngừng dùng nơi nhận văn bản: "
	case !waits:
		return PartnerRef{}, errPartnerOffer.New()
	case in.Stage == Approve && was.ProposedBy == t.Who.ID:
		return PartnerRef{}, errPartnerSame.New()
	case in.Stage == Approve:
		now.ApprovedBy = t.Who.ID
		say = map[bool]string{true: "Duyệt nơi nhận văn bản: ", false: "Duyệt ngừng dùng nơi nhận văn bản: "}[was.Active]
	case in.Stage == Withdraw:
		now.ApprovedBy, now.Active = t.Who.ID, !was.Active
		say = "Bỏ đề nghị về nơi nhận văn bản: "
	default:
		return PartnerRef{}, errPartnerStage.New(in.Stage)
	}
	t.Put(&was, &now)
	return PartnerRef{was.ID}, t.Record(desk.Entry{Province: was.Province, Subject: "partner:" + was.ID, Say: say + label(now)})
}}

func enter(t *desk.Tx, in PartnerIn) (PartnerRef, error) {
	if err := t.May(people.Subject{Province: in.Province}); err != nil {
		return PartnerRef{}, err
	}
	p := message.Partner{ID: t.NewID(), Province: in.Province, Name: strings.Join(strings.Fields(in.Name), " "), Aliases: strings.TrimSpace(strings.ReplaceAll(in.Aliases, "\r", "")),
		Address: strings.TrimSpace(in.Address), URL: strings.TrimSpace(in.URL), LegalRef: strings.TrimSpace(in.LegalRef), Active: true, ProposedBy: t.Who.ID, At: t.Now.UnixMicro()}
	if p.Name == "" || p.LegalRef == "" {
		return PartnerRef{}, errPartnerName.New()
	}
	if p.URL != "" && !goodDoor(p.URL) {
		return PartnerRef{}, errPartnerURL.New()
	}
	all, err := t.PartnersOf(in.Province)
	if err != nil {
		return PartnerRef{}, err
	}
	for _, name := range append(strings.Split(p.Aliases, "\n"), p.Name) {
		for _, x := range all {
			if x.Province == p.Province && x.Is(name) && (x.Valid() || x.ApprovedBy == "") {
				return PartnerRef{}, errPartnerTwice.New(strings.TrimSpace(name))
			}
		}
	}
	t.Add(p)
	return PartnerRef{p.ID}, t.Record(desk.Entry{Province: p.Province, Subject: "partner:" + p.ID, Say: "Đề nghị nơi nhận văn bản: " + label(p)})
}

func label(p message.Partner) string {
	if p.URL == "" {
		return p.Name + " (" + p.LegalRef + ")"
	}
	return p.Name + ", nhận điện tử tại " + p.URL + " (" + p.LegalRef + ")"
}

// goodDoor says whether copies may be sent to an address: over https, or to this very machine.
func goodDoor(s string) bool {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.User != nil || u.Fragment != "" {
		return false
	}
	return u.Scheme == "https" || u.Scheme == "http" && (u.Hostname() == "127.0.0.1" || u.Hostname() == "localhost" || u.Hostname() == "::1")
}
