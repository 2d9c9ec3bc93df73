package web

import (
	"net/http"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"thads/internal/errs"
	"thads/internal/vn"
)

// What one field may hold: a long list of numbers, but no line that nobody reads to its end.
const (
	mostField = 100_000 // signs
	mostLine  = 10_000
	mostName  = 200 // of a file
)

var (
	errLetters = errs.Define(errs.Invalid, "web.bad_letters", "Nội dung gửi lên có ký tự không đọc được; hãy gõ lại bằng bảng mã Unicode (UTF-8) rồi gửi lại.")
	errLong    = errs.Define(errs.TooLarge, "web.field_too_long", "Có ô dài quá %d ký tự; hãy rút gọn, hoặc đưa nội dung dài vào tệp đính kèm.")
	errForm    = errs.Define(errs.Invalid, "web.bad_form", "Biểu mẫu gửi lên không đọc được; hãy tải lại trang rồi gửi lại.")
)

// ReadForm reads a form without files and puts what was typed into the one form the house keeps (vn.Clean): a name typed on
// a machine that takes letters apart is the same name, and no sign that nobody sees gets into a paper. Text that is no text
// and fields without end are refused.
func ReadForm(w http.ResponseWriter, r *http.Request) error {
	r.Body = http.MaxBytesReader(w, r.Body, MaxForm)
	if err := r.ParseForm(); err != nil {
		if errs.As(err) == nil && !tooLarge(err) {
			err = errForm.New().Because(err)
		}
		return err
	}
	return TidyForm(r)
}

// TidyForm does the same for a form that is read already, as one with files.
func TidyForm(r *http.Request) error {
	for _, form := range []url.Values{r.PostForm, r.Form} {
		for key, values := range form {
			if strings.Contains(strings.ToLower(key), "password") || key == "old" || key == "new" {
				continue // a password is the signs that were typed
			}
			for i, v := range values {
				if !utf8.ValidString(v) {
					return errLetters.New()
				}
				values[i] = vn.Clean(v)
				if err := short(values[i]); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func short(v string) error {
	if len(v) <= mostLine {
		return nil
	}
	if utf8.RuneCountInString(v) > mostField {
		return errLong.New(mostField)
	}
	for line := range strings.SplitSeq(v, "\n") {
		if utf8.RuneCountInString(line) > mostLine {
			return errLong.New(mostLine)
		}
	}
	return nil
}

// FileName is what the house calls a file that was sent: without a folder, without signs nobody sees, and not too long.
func FileName(name string) string {
	name = name[strings.LastIndexAny(name, `/\`)+1:]
	r := []rune(strings.Join(strings.Fields(vn.Clean(strings.ToValidUTF8(name, "_"))), " "))
	if len(r) <= mostName {
		return string(r)
	}
	kind := 0 // the ending says what it is
	for i := len(r) - 1; i >= len(r)-10; i-- {
		if r[i] == '.' {
			kind = len(r) - i
			break
		}
	}
	return string(r[:mostName-kind]) + string(r[len(r)-kind:])
}

// sound lets only addresses pass that are text: whatever else is asked for is not there.
func (e Edge) sound(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !plain(r.URL.Path) {
			e.NoPage(w, r)
			return
		}
		if q, err := url.QueryUnescape(r.URL.RawQuery); err != nil || !plain(q) {
			typed := r.URL.Query() // what can't be read of it is left out
			for _, values := range typed {
				for i, v := range values {
					values[i] = vn.Clean(strings.ToValidUTF8(v, ""))
				}
			}
			at := *r.URL
			at.RawQuery = typed.Encode()
			r = r.Clone(r.Context())
			r.URL = &at
		}
		next.ServeHTTP(w, r)
	})
}

// plain says that a text is text: letters whole, nothing that steers a machine.
func plain(s string) bool {
	return utf8.ValidString(s) && !strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Cc, r) && r != '\n' && r != '\r' && r != '\t' })
}
