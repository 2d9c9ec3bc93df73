package notice

import (
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
)

var (
	errSecretWait  = errs.Define(errs.Conflict, "notice.secret_pending", "Nơi nhận này đang có mã bí mật mới chờ duyệt; hãy duyệt hoặc bỏ đề nghị đó trước.")
	errSecretOffer = errs.Define(errs.Conflict, "notice.secret_no_proposal", "Nơi nhận này không có mã bí mật nào chờ duyệt; hãy tải lại trang.")
	errSecretDoor  = errs.Define(errs.Conflict, "notice.secret_no_partner", "Nơi nhận này chưa được duyệt hoặc không còn dùng nên chưa đặt được mã bí mật.")
)

// SecretIn proposes, approves or withdraws a partner's secret. The secret itself never comes here: Next only names the file
// that keeps it.
type SecretIn struct {
	Stage string `json:"stage"`
	ID    string `json:"id"`
	Next  string `json:"next,omitempty"`
}

// Rotation is the answer: which file is in force, and which no longer is.
type Rotation struct {
	ID   string `json:"id"`
	Gone string `json:"gone,omitempty"` // a file that may be deleted
}

// Secret changes the secret that a partner and the house know each other by: one administrator proposes, another approves,
// as with the partner himself. Facts say who and when, never what.
var Secret = desk.Act[SecretIn, Rotation]{Name: "notice.secret", Run: func(t *desk.Tx, in SecretIn) (Rotation, error) {
	was, err := t.Partner(in.ID)
	if err != nil {
		return Rotation{}, err
	}
	if err := t.May(people.Subject{Province: was.Province}); err != nil {
		return Rotation{}, err
	}
	now, say, out := was, "", Rotation{ID: was.ID}
	switch {
	case in.Stage == Propose && (!was.Valid() || !was.Active || in.Next == ""):
		return out, errSecretDoor.New()
	case in.Stage == Propose && was.SecretNext != "":
		return out, errSecretWait.New()
	case in.Stage == Propose:
		now.SecretNext, now.SecretBy = in.Next, t.Who.ID
		say = "Đề nghị mã bí mật mới của nơi nhận: "
	case was.SecretNext == "":
		return out, errSecretOffer.New()
	case in.Stage == Approve && was.SecretBy == t.Who.ID:
		return out, errPartnerSame.New()
	case in.Stage == Approve:
		out.Gone = was.Secret
		now.Secret, now.SecretNext, now.SecretAt = was.SecretNext, "", t.Now.UnixMicro()
		say = "Duyệt mã bí mật mới của nơi nhận: "
	case in.Stage == Withdraw:
		out.Gone, now.SecretNext = was.SecretNext, ""
		say = "Bỏ đề nghị mã bí mật mới của nơi nhận: "
	default:
		return out, errPartnerStage.New(in.Stage)
	}
	t.Put(&was, &now)
	return out, t.Record(desk.Entry{Province: was.Province, Subject: "partner:" + was.ID, Say: say + was.Name})
}}
