package staff

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"net/http"
	"strings"
	"time"
	"unicode"

	"thads/internal/desk"
	"thads/internal/desk/notice"
	"thads/internal/errs"
	"thads/internal/message"
	"thads/internal/web"
	"thads/internal/web/ui"
)

// Secrets keeps what is shared with partners outside the database; each version of one is a file.
type Secrets interface {
	Keep(partner, version, secret string) (bool, error) // false: that version is there already
	Drop(partner, version string) error
}

var errShortSecret = errs.Define(errs.Invalid, "staff.short_secret", "Mã bí mật phải có từ 24 ký tự liền nhau trở lên, chỉ gồm chữ không dấu, số và dấu; để trống thì hệ thống tự tạo.")

const (
	shortestSecret = 24
	madeSecret     = 32 // bytes
)

// changeSecret proposes, approves or withdraws a partner's secret. One that the house makes is shown once, to who proposes
// it, for the partner; nothing shows it again.
func (p *Portal) changeSecret(w http.ResponseWriter, r *http.Request) error {
	v, err := p.posted(w, r)
	if err != nil {
		return err
	}
	if !may(v.who, "notice.secret") {
		return desk.ErrForbidden.New()
	}
	in := notice.SecretIn{ID: r.PostFormValue("id")}
	made, kept := "", false
	switch r.PostFormValue("viec") {
	case "ma-moi":
		in.Stage = notice.Propose
		secret := strings.TrimSpace(r.PostFormValue("secret"))
		if secret == "" {
			b := make([]byte, madeSecret)
			if _, err := rand.Read(b); err != nil {
				return err
			}
			secret = base64.RawURLEncoding.EncodeToString(b)
			made = secret
		}
		if len(secret) < shortestSecret || len(secret) > 500 || strings.ContainsFunc(secret, func(c rune) bool { return c > unicode.MaxASCII || unicode.IsSpace(c) || unicode.IsControl(c) }) {
			return v.showPartners(http.StatusUnprocessableEntity, errShortSecret.New())
		}
		sum := sha256.Sum256([]byte(web.OnceKey(r))) // the same form again is the same version
		in.Next = hex.EncodeToString(sum[:12])
		if kept, err = p.Secrets.Keep(in.ID, in.Next, secret); err != nil {
			return err
		}
		if !kept {
			made = ""
		}
	case "ma-duyet":
		in.Stage = notice.Approve
	case "ma-bo":
		in.Stage = notice.Withdraw
	default:
		p.Edge.NoPage(w, r)
		return nil
	}
	done, err := desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), notice.Secret, in)
	if err != nil && kept {
		if e := p.Secrets.Drop(in.ID, in.Next); e != nil {
			return e
		}
	}
	if e := errs.As(err); e != nil && e.Def.Kind != errs.Internal {
		return v.showPartners(web.Status(e.Def.Kind), err)
	}
	if err != nil {
		return err
	}
	if done.Gone != "" {
		if err := p.Secrets.Drop(in.ID, done.Gone); err != nil {
			return err
		}
	}
	if made != "" {
		v.made = made
		return v.showPartners(http.StatusOK, nil)
	}
	return v.to(partnerPage, "luu")
}

// secretRow says of a partner's secret whether there is one, since when and who proposed it; never what it is.
func secretRow(row *PartnerRow, x message.Partner, names map[string]string, can bool) {
	row.Secret = "Chưa đặt"
	if x.SecretAt > 0 {
		row.Secret = "Đặt ngày " + ui.Day(desk.DayOf(time.UnixMicro(x.SecretAt)))
	}
	if x.SecretNext != "" {
		row.Secret = dotted(row.Secret, "mã mới của "+names[x.SecretBy]+" chờ duyệt")
	}
	row.SecretWaits, row.SecretCan = x.SecretNext != "", can && x.Valid() && x.Active
}
