package copies

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"time"
	"unicode/utf8"

	"thads/internal/errs"
)

// What a try can bring instead of a receipt; each is one sentence for the records officer.
var (
	ErrRefused   = errs.Define(errs.Conflict, "copies.refused", "Nơi nhận từ chối: %s.")
	ErrSilent    = errs.Define(errs.Unavailable, "copies.silent", "Nơi nhận không trả lời trong %d giây.")
	ErrDown      = errs.Define(errs.Unavailable, "copies.down", "Không kết nối được tới máy chủ của nơi nhận.")
	ErrTrust     = errs.Define(errs.Unavailable, "copies.certificate", "Chứng thư số của máy chủ nơi nhận không hợp lệ.")
	ErrBusy      = errs.Define(errs.Unavailable, "copies.busy", "Máy chủ của nơi nhận báo lỗi %d.")
	ErrMalformed = errs.Define(errs.Unavailable, "copies.malformed", "Nơi nhận trả lời sai định dạng, chưa chứng tỏ đã nhận đúng văn bản.")
)

const (
	patience   = 15 * time.Second // for one try
	mostAnswer = 64 << 10         // bytes of an answer
	mostSay    = 200              // letters of a refusal that are shown
)

// Client sends to electronic doors.
type Client struct {
	HTTP *http.Client
	// Patience is how long one try may take; 0 is 15 seconds.
	Patience time.Duration
}

// NewHTTP is a client that follows no redirect: a copy goes to the approved address or nowhere. roots are authorities
// trusted besides the machine's, in PEM; empty: only those.
func NewHTTP(roots []byte) (*http.Client, error) {
	pool, err := x509.SystemCertPool()
	if err != nil {
		pool = x509.NewCertPool()
	}
	if len(roots) > 0 && !pool.AppendCertsFromPEM(roots) {
		return nil, errors.New("partners' authorities: no certificate in PEM")
	}
	return &http.Client{
		Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}, MaxIdleConnsPerHost: 2, IdleConnTimeout: time.Minute, TLSHandshakeTimeout: 10 * time.Second,
			DialContext: (&net.Dialer{Timeout: 10 * time.Second}).DialContext},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}, nil
}

// Send knocks once. secret is shared with the partner and sent as a bearer token; empty: he knows us otherwise. now is when; a receipt that claims to be from the future or before the paper proves nothing.
func (c *Client) Send(ctx context.Context, address, secret string, e Envelope, pdf []byte, now time.Time) (Receipt, error) {
	kind, body, err := pack(e, pdf)
	if err != nil {
		return Receipt{}, err
	}
	wait := c.Patience
	if wait == 0 {
		wait = patience
	}
	ctx, cancel := context.WithTimeout(ctx, wait)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(body))
	if err != nil {
		return Receipt{}, err
	}
	req.Header.Set("Content-Type", kind)
	req.Header.Set("Idempotency-Key", e.ID)
	if secret != "" {
		req.Header.Set("Authorization", "Bearer "+secret)
	}
	res, err := c.HTTP.Do(req)
	if err != nil {
		return Receipt{}, trouble(ctx, err, wait)
	}
	defer res.Body.Close() //nolint:errcheck // read only
	answer, err := io.ReadAll(io.LimitReader(res.Body, mostAnswer))
	if err != nil {
		return Receipt{}, trouble(ctx, err, wait)
	}
	switch {
	case res.StatusCode == http.StatusOK || res.StatusCode == http.StatusCreated:
		return receipt(answer, e, now)
	case res.StatusCode == http.StatusBadRequest || res.StatusCode == http.StatusForbidden || res.StatusCode == http.StatusConflict || res.StatusCode == http.StatusUnprocessableEntity:
		var r Refusal
		if err := json.Unmarshal(answer, &r); err != nil || strings.TrimSpace(r.Problem) == "" {
			return Receipt{}, ErrBusy.New(res.StatusCode)
		}
		return Receipt{}, ErrRefused.New(plain(r.Problem))
	}
	return Receipt{}, ErrBusy.New(res.StatusCode)
}

func receipt(answer []byte, e Envelope, now time.Time) (r Receipt, err error) {
	if err := json.Unmarshal(answer, &r); err != nil {
		return r, ErrMalformed.New().Because(err)
	}
	r.Receipt = plain(r.Receipt)
	if r.ID != e.ID || r.SHA256 != e.Paper.SHA256 || r.Receipt == "" || r.Received.Before(e.Created.Add(-time.Minute)) || r.Received.After(now.Add(patience+time.Minute)) {
		return r, ErrMalformed.New().Because(fmt.Errorf("receipt %q of %s at %s", r.Receipt, r.ID, r.Received))
	}
	return r, nil
}

// trouble puts a failed connection into one sentence.
func trouble(ctx context.Context, err error, wait time.Duration) error {
	var unknown x509.UnknownAuthorityError
	var host x509.HostnameError
	var invalid x509.CertificateInvalidError
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return ErrSilent.New(int(wait.Seconds())).Because(err)
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.As(err, &unknown), errors.As(err, &host), errors.As(err, &invalid):
		return ErrTrust.New().Because(err)
	}
	return ErrDown.New().Because(err)
}

// plain is somebody else's text on one line, not too long and without a full stop at its end.
func plain(s string) string {
	s = strings.TrimRight(strings.Join(strings.Fields(strings.ToValidUTF8(s, "")), " "), ". ")
	if utf8.RuneCountInString(s) > mostSay {
		s = string([]rune(s)[:mostSay]) + "…"
	}
	return s
}
