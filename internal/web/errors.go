package web

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strings"

	"github.com/a-h/templ"

	"thads/internal/errs"
	"thads/internal/web/ui"
)

var (
	errBug      = errs.Define(errs.Internal, "web.bug", "Hệ thống gặp lỗi, việc vừa rồi chưa được ghi. Hãy thử lại; nếu vẫn lỗi, báo mã bên dưới cho bộ phận hỗ trợ.")
	errNoPage   = errs.Define(errs.NotFound, "web.no_page", "Không có trang này. Hãy kiểm tra lại địa chỉ hoặc quay về trang đầu.")
	errTooLarge = errs.Define(errs.TooLarge, "web.body_too_large", "Tệp hoặc nội dung gửi lên quá lớn. Hãy gửi tệp nhỏ hơn hoặc chia thành nhiều lần.")
	errForeign  = errs.Define(errs.Forbidden, "web.cross_origin", "Yêu cầu này đến từ một trang khác nên không được nhận. Hãy mở lại trang và thao tác từ đó.")
)

// Status is the one table from kinds of trouble to HTTP.
func Status(k errs.Kind) int {
	switch k {
	case errs.Invalid:
		return http.StatusBadRequest
	case errs.NotFound:
		return http.StatusNotFound
	case errs.Forbidden:
		return http.StatusForbidden
	case errs.Conflict:
		return http.StatusConflict
	case errs.Unlawful:
		return http.StatusUnprocessableEntity
	case errs.TooLarge:
		return http.StatusRequestEntityTooLarge
	case errs.TooMany:
		return http.StatusTooManyRequests
	case errs.Unavailable:
		return http.StatusServiceUnavailable
	case errs.Unauthenticated:
		return http.StatusUnauthorized
	}
	return http.StatusInternalServerError
}

var titles = map[errs.Kind]string{
	errs.Invalid:         "Chưa làm được",
	errs.NotFound:        "Không tìm thấy",
	errs.Forbidden:       "Không có quyền",
	errs.Conflict:        "Đã có thay đổi",
	errs.Unlawful:        "Pháp luật không cho phép",
	errs.TooLarge:        "Quá lớn",
	errs.TooMany:         "Quá nhiều lần",
	errs.Unavailable:     "Tạm thời chưa phục vụ được",
	errs.Unauthenticated: "Cần đăng nhập",
}

// A Problem is an RFC 9457 problem document.
type Problem struct {
	Type   string `json:"type"`
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail"`           // Vietnamese: what is wrong and what to do
	Code   string `json:"code"`             // stable key
	Clause string `json:"clause,omitempty"` // the clause of law that forbids it
	ID     string `json:"id,omitempty"`     // request id, for support
}

// Fail answers an error: a page for people, a problem document for machines. Errors the house did not define are logged
// whole and shown as a code.
func (e Edge) Fail(w http.ResponseWriter, r *http.Request, err error) {
	known := errs.As(err)
	if tooLarge(err) {
		known = errTooLarge.New()
	}
	if errors.Is(err, context.Canceled) && r.Context().Err() != nil {
		return // nobody is waiting any more
	}
	id := RequestID(r.Context())
	if known == nil || known.Def.Kind == errs.Internal {
		e.Log.LogAttrs(r.Context(), slog.LevelError, "request failed", slog.String("request", id), slog.String("err", err.Error()))
		known = errBug.New()
	}
	if known.Cause != nil && known.Def.Kind == errs.Unavailable {
		e.Log.LogAttrs(r.Context(), slog.LevelError, "request not served", slog.String("request", id), slog.String("err", known.Error()))
	}
	status := Status(known.Def.Kind)
	w.Header().Set("Cache-Control", "no-store")
	if strings.HasPrefix(r.URL.Path, "/api/") {
		e.problem(w, r, Problem{Type: "about:blank", Title: titleOf(known.Def.Kind), Status: status, Detail: known.Text(),
			Code: known.Def.Key, Clause: known.Clause, ID: id})
		return
	}
	t := ui.Trouble{Title: titleOf(known.Def.Kind), Text: known.Text(), Back: "/", BackLabel: "Về trang đầu"}
	if known.Clause != "" {
		t.Text += " (" + known.Clause + ")"
	}
	if known.Def.Kind == errs.Internal {
		t.Code = id
	}
	page := ui.TroubleCitizen
	if strings.HasPrefix(r.URL.Path, "/can-bo") || strings.HasPrefix(r.URL.Path, "/dieu-hanh") {
		t.Back, t.BackLabel = "/can-bo/", "Về trang việc của tôi"
		page = ui.TroubleOfficial
	}
	e.Page(w, r, status, page(t))
}

func tooLarge(err error) bool {
	var big *http.MaxBytesError
	return errors.As(err, &big)
}

func titleOf(k errs.Kind) string {
	if t, ok := titles[k]; ok {
		return t
	}
	return "Hệ thống gặp lỗi"
}

func (e Edge) problem(w http.ResponseWriter, r *http.Request, p Problem) {
	w.Header().Set("Content-Type", "application/problem+json; charset=utf-8")
	w.WriteHeader(p.Status)
	if err := json.NewEncoder(w).Encode(p); err != nil {
		e.Log.LogAttrs(r.Context(), slog.LevelWarn, "answer not sent", slog.String("request", p.ID), slog.String("err", err.Error()))
	}
}

// Page renders whole before it answers, so that a failing page is never half sent.
func (e Edge) Page(w http.ResponseWriter, r *http.Request, status int, c templ.Component) {
	var b strings.Builder
	if err := c.Render(r.Context(), &b); err != nil {
		e.Log.LogAttrs(r.Context(), slog.LevelError, "page not rendered", slog.String("request", RequestID(r.Context())), slog.String("err", err.Error()))
		http.Error(w, errBug.Text, http.StatusInternalServerError)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	if h.Get("Cache-Control") == "" {
		h.Set("Cache-Control", "no-store") // pages hold personal data
	}
	w.WriteHeader(status)
	if _, err := w.Write([]byte(b.String())); err != nil {
		e.Log.LogAttrs(r.Context(), slog.LevelDebug, "answer not sent", slog.String("request", RequestID(r.Context())), slog.String("err", err.Error()))
	}
}

// NoPage answers every address nobody serves.
func (e Edge) NoPage(w http.ResponseWriter, r *http.Request) { e.Fail(w, r, errNoPage.New()) }
