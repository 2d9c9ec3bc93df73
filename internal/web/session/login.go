package session

import (
	"log/slog"
	"net/http"
	"net/url"
	"strings"

	"thads/internal/desk"
	"thads/internal/desk/admin"
	"thads/internal/errs"
	"thads/internal/people"
)

// Where people log in, and the fields of the form there.
const (
	LogInPath     = "/can-bo/dang-nhap"
	LogOutPath    = "/can-bo/dang-xuat"
	FieldUsername = "username"
	FieldPassword = "password"
	FieldBack     = "next" // where to go on to
	QueryBack     = "ve"   // the same in the address of the form
	home          = "/can-bo/"
	maxForm       = 16 << 10
)

var (
	errWrong    = errs.Define(errs.Unauthenticated, "session.wrong", "Tên đăng nhập hoặc mật khẩu không đúng; hãy kiểm tra lại, hoặc nhờ quản trị của đơn vị đặt lại mật khẩu.")
	errInsecure = errs.Define(errs.Forbidden, "session.insecure", "Chỉ đăng nhập được qua kết nối bảo mật (https); hãy mở lại trang với địa chỉ bắt đầu bằng https://.")
	errOld      = errs.Define(errs.Invalid, "session.old_password", "Mật khẩu hiện tại không đúng; hãy nhập lại.")
)

// LogIn opens a session when the password is right. Unknown names, closed accounts and wrong passwords get the same answer
// after the same work.
func (m *Manager) LogIn(w http.ResponseWriter, r *http.Request, username, password string) error {
	if !encrypted(r) && !peer(r).IsLoopback() {
		return errInsecure.New()
	}
	username = strings.ToLower(strings.TrimSpace(username))
	if len(username) > 64 {
		username = username[:64] // no account has one so long; keeps the memory of tries small
	}
	now, addr := m.desk.Now(), address(r)
	if err := m.tries.take(now, username, addr); err != nil {
		return err
	}
	k, found, err := m.desk.Store.KeyNamed(r.Context(), username)
	if err != nil {
		return err
	}
	hash := k.Account.PassHash
	if hash == "" || len(password) > 4*maxPassword {
		hash, password = nobody, ""
	}
	right, err := m.check(r.Context(), hash, password)
	if err != nil {
		return err
	}
	if !right || !found || k.Account.PassHash == "" || k.Account.Disabled {
		m.tries.failed(now, addr)
		m.desk.Log.InfoContext(r.Context(), "log-in refused", slog.String("account", k.Account.ID))
		return errWrong.New()
	}
	m.tries.passed(username, addr)
	m.desk.Log.InfoContext(r.Context(), "log-in", slog.String("account", k.Account.ID))
	return m.open(w, r, k)
}

// LogOut ends the session of a request.
func (m *Manager) LogOut(w http.ResponseWriter, r *http.Request) error {
	c, err := r.Cookie(cookieName(r))
	if err != nil {
		return nil //nolint:nilerr // nobody is logged in: that is what was asked for
	}
	if err := m.desk.Store.EndSession(r.Context(), sum(c.Value)); err != nil {
		return err
	}
	http.SetCookie(w, cookie(r, "", -1))
	return nil
}

// ChangePassword changes the password of who is logged in. All his sessions end; this browser gets a new one.
func (m *Manager) ChangePassword(w http.ResponseWriter, r *http.Request, old, next string) error {
	who, ok := Who(r)
	if !ok {
		return errNobody.New()
	}
	k, err := m.desk.Store.KeyOf(r.Context(), who.ID)
	if err != nil {
		return err
	}
	if err := CheckPassword(k.Account.Username, next); err != nil {
		return err
	}
	now, addr := m.desk.Now(), address(r)
	if err := m.tries.take(now, k.Account.Username, addr); err != nil {
		return err
	}
	switch right, err := m.check(r.Context(), k.Account.PassHash, old); {
	case err != nil:
		return err
	case !right:
		m.tries.failed(now, addr)
		return errOld.New()
	}
	if err := m.setOwn(r, who, next); err != nil {
		return err
	}
	if k, err = m.desk.Store.KeyOf(r.Context(), who.ID); err != nil {
		return err
	}
	m.tries.passed(k.Account.Username, addr)
	return m.open(w, r, k)
}

func (m *Manager) setOwn(r *http.Request, who people.Who, password string) error {
	hash, err := Hash(password)
	if err != nil {
		return err
	}
	in := admin.PasswordIn{ID: who.ID, Hash: hash}
	_, err = desk.Do(r.Context(), m.desk, who, desk.NewID(m.desk.Now()), admin.OwnPassword, in)
	return err
}

// PostLogIn serves the log-in form: a right password leads on, anything else shows the form again with what was wrong.
func (m *Manager) PostLogIn(form func(w http.ResponseWriter, r *http.Request, username string, err error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, maxForm) // a longer form reads as an empty one
		username := r.PostFormValue(FieldUsername)
		if err := m.LogIn(w, r, username, r.PostFormValue(FieldPassword)); err != nil {
			form(w, r, username, err)
			return
		}
		http.Redirect(w, r, Back(r.PostFormValue(FieldBack)), http.StatusSeeOther)
	})
}

// PostLogOut serves the log-out button.
func (m *Manager) PostLogOut() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := m.LogOut(w, r); err != nil {
			m.fail(w, r, err)
			return
		}
		http.Redirect(w, r, LogInPath, http.StatusSeeOther)
	})
}

// Back is where to lead after the log-in: a page of ours, or the first page when asked to lead elsewhere.
func Back(to string) string {
	u, err := url.Parse(to)
	if err != nil || u.IsAbs() || u.Host != "" || u.User != nil || strings.Contains(to, `\`) || strings.HasPrefix(u.Path, LogInPath) {
		return home
	}
	if !strings.HasPrefix(u.Path, "/can-bo/") && !strings.HasPrefix(u.Path, "/dieu-hanh/") || strings.Contains(u.Path, "..") {
		return home
	}
	return u.RequestURI()
}

func logInFor(u *url.URL) string {
	if to := Back(u.RequestURI()); to != home {
		return LogInPath + "?" + url.Values{QueryBack: {to}}.Encode()
	}
	return LogInPath
}
