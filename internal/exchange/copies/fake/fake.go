// Package fake is a trial bank or registry that receives copies of decisions and carries nothing out. It stands in for
// partners nobody can have in a test or a demonstration, says so in every answer, and can be told to misbehave.
package fake

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"thads/internal/exchange/copies"
)

// Fault is one way to misbehave.
type Fault string

// The faults a partner can be told to have.
const (
	Healthy   Fault = ""
	Slow      Fault = "cham"          // answers when nobody waits any more
	Broken    Fault = "loi-500"       // takes nothing
	Lost      Fault = "mat-tra-loi"   // takes it, then breaks the connection before the answer
	Twice     Fault = "nhan-hai-lan"  // the network brings the request twice
	Malformed Fault = "sai-dinh-dang" // takes it and answers nonsense
	Refusing  Fault = "tu-choi"       // takes nothing and says why
	Another   Fault = "nham-van-ban"  // answers with the receipt of another paper
)

// Faults are all of them, with what people read.
var Faults = []struct {
	Key  Fault
	Name string
}{{Healthy, "Hoạt động bình thường"}, {Slow, "Trả lời chậm"}, {Broken, "Báo lỗi 500"}, {Lost, "Nhận rồi mất câu trả lời"}, {Twice, "Mạng chuyển yêu cầu hai lần"},
	{Malformed, "Trả lời sai định dạng"}, {Refusing, "Từ chối"}, {Another, "Trả lời nhầm văn bản"}}

// An Effect is what a real partner would have carried out: once for each id, however often it came.
type Effect struct {
	Envelope copies.Envelope
	Receipt  string
	At       time.Time
	Came     int // how often the request came
}

// Partner is the trial partner.
type Partner struct {
	Name string
	Now  func() time.Time
	// House and Secret are where it answers what it was sent, and how the house knows it; empty: it answers nothing.
	House, Secret string

	mu      sync.Mutex
	fault   Fault
	faults  int // how many more requests it is for; below 0: all
	effects []*Effect
	asked   int // requests that came
}

// New is a trial partner that works.
func New(name string, now func() time.Time) *Partner { return &Partner{Name: name, Now: now} }

// Fail lets the next n requests meet a fault; n below 0: all until told otherwise.
func (p *Partner) Fail(f Fault, n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.fault, p.faults = f, n
}

// Effects are what would have been carried out so far, in order.
func (p *Partner) Effects() []Effect {
	p.mu.Lock()
	defer p.mu.Unlock()
	out := make([]Effect, len(p.effects))
	for i, e := range p.effects {
		out[i] = *e
	}
	return out
}

// Handler serves the electronic door at POST /nhan and a page about it at GET /.
func (p *Partner) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /nhan", p.receive)
	mux.HandleFunc("POST /loi", func(w http.ResponseWriter, r *http.Request) {
		p.Fail(Fault(r.PostFormValue("loi")), -1)
		http.Redirect(w, r, "/", http.StatusSeeOther)
	})
	mux.HandleFunc("POST /tra-loi", p.report)
	mux.HandleFunc("GET /{$}", p.page)
	return mux
}

// Asked is how many requests came, good or in vain.
func (p *Partner) Asked() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.asked
}

func (p *Partner) next() Fault {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.asked++
	if p.faults == 0 {
		return Healthy
	}
	p.faults--
	return p.fault
}

func (p *Partner) receive(w http.ResponseWriter, r *http.Request) {
	fault := p.next()
	switch fault {
	case Slow:
		drop(r)
	case Broken:
		http.Error(w, "lỗi giả lập", http.StatusInternalServerError)
		return
	case Refusing:
		answer(w, http.StatusUnprocessableEntity, copies.Refusal{Problem: "tài khoản không thuộc ngân hàng này"})
		return
	}
	e, problem := read(r)
	if problem != "" {
		answer(w, http.StatusUnprocessableEntity, copies.Refusal{Problem: problem})
		return
	}
	got, clash := p.take(e)
	if fault == Twice {
		got, clash = p.take(e)
	}
	switch {
	case clash:
		answer(w, http.StatusConflict, copies.Refusal{Problem: "mã này đã dùng cho một văn bản khác"})
	case fault == Lost:
		panic(http.ErrAbortHandler) // the connection breaks without an answer
	case fault == Malformed:
		io.WriteString(w, "<html>Cảm ơn quý khách</html>") //nolint:errcheck // whoever asked is gone
	case fault == Another:
		answer(w, http.StatusOK, copies.Receipt{ID: e.ID, SHA256: strings.Repeat("0", 64), Receipt: got.Receipt, Received: got.At, Fake: true})
	default:
		answer(w, http.StatusOK, copies.Receipt{ID: e.ID, SHA256: e.Paper.SHA256, Receipt: got.Receipt, Received: got.At, Fake: true})
	}
}

// drop waits until nobody waits for the answer any more; the house notices that only once it has read the request.
func drop(r *http.Request) {
	io.Copy(io.Discard, r.Body) //nolint:errcheck // it is not answered anyway
	<-r.Context().Done()
	panic(http.ErrAbortHandler)
}

// take carries out an envelope once. A known id with another paper is a clash.
func (p *Partner) take(e copies.Envelope) (got Effect, clash bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if i := slices.IndexFunc(p.effects, func(x *Effect) bool { return x.Envelope.ID == e.ID }); i >= 0 {
		p.effects[i].Came++
		return *p.effects[i], p.effects[i].Envelope.Paper.SHA256 != e.Paper.SHA256
	}
	x := &Effect{Envelope: e, Receipt: fmt.Sprintf("GL-%04d", len(p.effects)+1), At: p.Now(), Came: 1}
	p.effects = append(p.effects, x)
	return *x, false
}

const most = 64 << 20

// read checks that what came is whole: the envelope's id is the once-key, the PDF has the hash the envelope names.
func read(r *http.Request) (e copies.Envelope, problem string) {
	r.Body = http.MaxBytesReader(nil, r.Body, most)
	m, err := r.MultipartReader()
	if err != nil {
		return e, "không đọc được phong bì"
	}
	var pdf []byte
	for {
		part, err := m.NextPart()
		if err == io.EOF {
			break
		}
		if err != nil {
			return e, "phong bì bị đứt giữa chừng"
		}
		data, err := io.ReadAll(part)
		if err != nil {
			return e, "phong bì bị đứt giữa chừng"
		}
		switch part.FormName() {
		case "envelope":
			if err := json.Unmarshal(data, &e); err != nil {
				return e, "phong bì sai định dạng"
			}
		case "paper":
			pdf = data
		}
	}
	sum := sha256.Sum256(pdf)
	switch {
	case e.Version != copies.Version:
		return e, "không biết phiên bản phong bì"
	case e.ID == "" || r.Header.Get("Idempotency-Key") != e.ID:
		return e, "thiếu mã chống gửi trùng"
	case len(pdf) == 0 || hex.EncodeToString(sum[:]) != e.Paper.SHA256:
		return e, "tệp văn bản không khớp mã băm trong phong bì"
	}
	return e, ""
}

func answer(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v) //nolint:errcheck // whoever asked is gone
}

// page says what this is, what came, and lets a demonstrator choose a fault.
func (p *Partner) page(w http.ResponseWriter, _ *http.Request) {
	p.mu.Lock()
	fault := p.fault
	if p.faults == 0 {
		fault = Healthy
	}
	p.mu.Unlock()
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	var b strings.Builder
	fmt.Fprintf(&b, `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title><h1>%s</h1>
<p><strong>ĐÂY LÀ MÁY CHỦ GIẢ LẬP để chạy thử, không phải ngân hàng hay cơ quan đăng ký thật; không tài khoản, tài sản nào bị phong toả hay giải toả.</strong></p>
<form method="post" action="/loi"><label>Cách hoạt động <select name="loi">`, html.EscapeString(p.Name), html.EscapeString(p.Name))
	for _, f := range Faults {
		sel := ""
		if f.Key == fault {
			sel = " selected"
		}
		fmt.Fprintf(&b, `<option value="%s"%s>%s</option>`, f.Key, sel, f.Name)
	}
	b.WriteString(`</select></label> <button>Đặt</button></form><h2>Đã nhận</h2><ol>`)
	for i, e := range p.Effects() {
		fmt.Fprintf(&b, `<li>%s: %s số %s của %s, đến %d lần, nhận lúc %s%s</li>`, html.EscapeString(e.Receipt), html.EscapeString(e.Envelope.Paper.Title), html.EscapeString(e.Envelope.Paper.Number),
			html.EscapeString(e.Envelope.From.Name), e.Came, e.At.Format("15:04:05 02/01/2006"), p.replies(i, e))
	}
	b.WriteString(`</ol></html>`)
	io.WriteString(w, b.String()) //nolint:errcheck // whoever asked is gone
}
