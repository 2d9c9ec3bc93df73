// Package copies carries copies of issued decisions to banks, registries and other bodies that receive electronically: one
// POST over https with a JSON envelope and the signed PDF, answered by a receipt. At least once, always under the same id;
// the receiver acts once by it. It changes nothing but through the acts of desk/notice.
package copies

import (
	"bytes"
	"encoding/json"
	"mime/multipart"
	"net/textproto"
	"time"
)

// Version of the envelope. A receiver refuses one it does not know.
const Version = 1

// Envelope is what goes with the paper. Times are RFC 3339, sums whole dong.
type Envelope struct {
	Version int       `json:"version"`
	ID      string    `json:"id"` // the once-key: the same id again gets the first receipt
	Created time.Time `json:"created"`
	From    Body      `json:"from"`
	To      Body      `json:"to"`
	Case    string    `json:"case"` // number of the enforcement decision
	Act     Act       `json:"act"`
	Paper   Paper     `json:"paper"`
	Limits  []Limit   `json:"restrictions,omitempty"`
}

// Body is an agency or a partner.
type Body struct {
	Code string `json:"code"`
	Name string `json:"name"`
}

// Act is what the paper decides.
type Act struct {
	Code   string `json:"code"` // OP-11.lift
	Name   string `json:"name"`
	Clause string `json:"clause,omitempty"`
	Ends   bool   `json:"ends"` // it ends the restrictions instead of laying them on
}

// Paper is the PDF beside the envelope.
type Paper struct {
	ID     string `json:"id"`
	Form   string `json:"form"`
	Title  string `json:"title"`
	Number string `json:"number"`
	Day    string `json:"day"`
	SHA256 string `json:"sha256"`
	Bytes  int    `json:"bytes"`
}

// Limit is a restriction that the receiver keeps up, or keeps up no longer.
type Limit struct {
	ID     string `json:"id"`   // the same when it is laid on and when it ends
	Kind   string `json:"kind"` // frozen, held, exit_hold ...
	Target string `json:"target,omitempty"`
	Amount int64  `json:"amount,omitempty"` // as the decision orders: what is laid on, and all that ends, whatever came in since (N43.1, N43.2b)
	State  string `json:"state"`            // on, off

	Confirmed   *int64 `json:"confirmed,omitempty"`    // what the receiver last said he holds of it; absent: he said nothing
	ConfirmedOn string `json:"confirmed_on,omitempty"` // the day he said so
}

// Receipt is the answer of who received it.
type Receipt struct {
	ID       string    `json:"id"`      // of the envelope
	SHA256   string    `json:"sha256"`  // of the PDF as he has it
	Receipt  string    `json:"receipt"` // his own number
	Received time.Time `json:"received"`
	Fake     bool      `json:"fake,omitempty"` // a trial server: nothing was carried out
}

// Refusal is why he does not take it; trying again is no use.
type Refusal struct {
	Problem string `json:"problem"` // one sentence
}

// pack writes envelope and paper as one multipart body.
func pack(e Envelope, pdf []byte) (contentType string, body []byte, err error) {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	part := func(name, file, kind string, data []byte) error {
		h := textproto.MIMEHeader{}
		h.Set("Content-Disposition", `form-data; name="`+name+`"; filename="`+file+`"`)
		h.Set("Content-Type", kind)
		p, err := w.CreatePart(h)
		if err != nil {
			return err
		}
		_, err = p.Write(data)
		return err
	}
	env, err := json.Marshal(e)
	if err != nil {
		return "", nil, err
	}
	if err := part("envelope", "envelope.json", "application/json", env); err != nil {
		return "", nil, err
	}
	if err := part("paper", "paper.pdf", "application/pdf", pdf); err != nil {
		return "", nil, err
	}
	if err := w.Close(); err != nil {
		return "", nil, err
	}
	return w.FormDataContentType(), b.Bytes(), nil
}
