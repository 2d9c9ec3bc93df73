package fake

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"thads/internal/exchange/copies"
)

// Reply is one way to answer a freeze.
type Reply string

// The ways a partner can be told to answer.
const (
	Done     Reply = "du"            // everything is held
	Partly   Reply = "mot-phan"      // a third of it is there
	Nothing  Reply = "khong-co-tien" // there is no money
	Again    Reply = "lap-lai"       // the same answer twice
	Changed  Reply = "doi-noi-dung"  // the same id with another sum
	Garbled  Reply = "sai-dinh-dang" // no JSON
	Stranger Reply = "sai-ma"        // another secret
	Elsewise Reply = "nham-bien-phap"
)

// Replies are all of them, with what people read.
var Replies = []struct {
	Key  Reply
	Name string
}{{Done, "Đã phong toả đủ"}, {Partly, "Một phần"}, {Nothing, "Không có tiền"}, {Again, "Trả lời hai lần"}, {Changed, "Cùng mã, khác số tiền"}, {Garbled, "Sai định dạng"}, {Stranger, "Sai mã bí mật"}, {Elsewise, "Nhầm biện pháp"}}

// Said is what the house answered.
type Said struct {
	Status int
	Body   string
}

// Answer answers the n-th effect's first restriction and gives what the house said to each request.
func (p *Partner) Answer(ctx context.Context, n int, how Reply) (out []Said, err error) {
	effects := p.Effects()
	if n < 0 || n >= len(effects) || len(effects[n].Envelope.Limits) == 0 {
		return nil, fmt.Errorf("nothing to answer at %d", n)
	}
	e := effects[n].Envelope
	a := copies.Answer{Version: copies.Version, ID: "tl-" + effects[n].Receipt, Envelope: e.ID, Restriction: e.Limits[0].ID, Result: "done", Amount: e.Limits[0].Amount,
		Note: "máy chủ giả lập, không có tài khoản thật", Answered: effects[n].At.Add(time.Second)}
	secret := p.Secret
	send := func() error {
		body, err := json.Marshal(a)
		if err != nil {
			return err
		}
		if how == Garbled {
			body = []byte("<html>Đã nhận</html>")
		}
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, p.House, bytes.NewReader(body))
		if err != nil {
			return err
		}
		req.Header.Set("Content-Type", "application/json")
		req.Header.Set("Partner", e.To.Code)
		req.Header.Set("Authorization", "Bearer "+secret)
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			return err
		}
		defer res.Body.Close() //nolint:errcheck // read only
		said, err := io.ReadAll(res.Body)
		out = append(out, Said{res.StatusCode, strings.TrimSpace(string(said))})
		return err
	}
	switch how {
	case Partly:
		a.Result, a.Amount = "partly", a.Amount/3
	case Nothing:
		a.Result, a.Amount = "none", 0
	case Stranger:
		secret += "x"
	case Elsewise:
		a.Restriction = "khong-co"
	}
	if err := send(); err != nil {
		return out, err
	}
	switch how {
	case Changed:
		a.Amount--
		return out, send()
	case Again:
		return out, send()
	}
	return out, nil
}

// report answers from the page and shows what the house said.
func (p *Partner) report(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.PostFormValue("n"))
	if err != nil {
		n = -1
	}
	said, err := p.Answer(r.Context(), n, Reply(r.PostFormValue("cach")))
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	for _, s := range said {
		fmt.Fprintf(w, "Hệ thống thi hành án trả lời %d: %s\n", s.Status, s.Body)
	}
	if err != nil {
		fmt.Fprintf(w, "Chưa gửi được: %s\n", err)
	}
}

// replies is the form that answers one effect.
func (p *Partner) replies(n int, e Effect) string {
	if p.House == "" || e.Envelope.Act.Ends || len(e.Envelope.Limits) == 0 {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, ` <form method="post" action="/tra-loi"><input type="hidden" name="n" value="%d"><label>Trả lời <select name="cach">`, n)
	for _, x := range Replies {
		fmt.Fprintf(&b, `<option value="%s">%s</option>`, x.Key, html.EscapeString(x.Name))
	}
	b.WriteString(`</select></label> <button>Gửi</button></form>`)
	return b.String()
}
