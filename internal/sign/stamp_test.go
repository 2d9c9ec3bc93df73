package sign_test

import (
	"context"
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/digitorus/timestamp"

	"thads/internal/sign"
)

// authority serves RFC 3161 over HTTP with the development authority; spoil may change the question or the answer.
func authority(t *testing.T, o *office, spoil func(digest []byte, nonce *big.Int) ([]byte, *big.Int), status int) sign.Timestamper {
	t.Helper()
	tsa := o.options(t, "x", today).Stamper
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		question, err := timestamp.ParseRequest(body)
		if err != nil || r.Header.Get("Content-Type") != "application/timestamp-query" {
			t.Errorf("a bad question: %v", err)
			return
		}
		digest, nonce := spoil(question.HashedMessage, question.Nonce)
		answer, err := sign.AnswerForTest(tsa, digest, nonce)
		if err != nil {
			t.Error(err)
		}
		w.Header().Set("Content-Type", "application/timestamp-reply")
		w.WriteHeader(status)
		w.Write(answer)
	}))
	t.Cleanup(server.Close)
	return sign.HTTPStamper{URL: server.URL, Client: &http.Client{Timeout: 10 * time.Second}}
}

func TestATimeStampFromTheNetworkIsCheckedBeforeItIsUsed(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	honest := func(digest []byte, nonce *big.Int) ([]byte, *big.Int) { return digest, nonce }
	opts := o.options(t, "ky_nguoi", today)
	opts.Stamper = authority(t, o, honest, http.StatusOK)
	if r := verify(t, mustSign(t, decision(), o.leader, opts), o); !r.OK || r.Signatures[0].Level != "B-LT" {
		t.Errorf("an honest authority: %+v", r)
	}
	for name, stamper := range map[string]sign.Timestamper{
		"another digest": authority(t, o, func(_ []byte, nonce *big.Int) ([]byte, *big.Int) { return sign.StampDigest(nil), nonce }, http.StatusOK),
		"an old answer":  authority(t, o, func(digest []byte, _ *big.Int) ([]byte, *big.Int) { return digest, big.NewInt(1) }, http.StatusOK),
		"no nonce":       authority(t, o, func(digest []byte, _ *big.Int) ([]byte, *big.Int) { return digest, nil }, http.StatusOK),
		"an error":       authority(t, o, honest, http.StatusServiceUnavailable),
		"nobody there":   sign.HTTPStamper{URL: "http://127.0.0.1:1/", Client: &http.Client{Timeout: time.Second}},
	} {
		opts.Stamper = stamper
		if _, err := sign.Sign(context.Background(), decision(), o.leader, opts); !errors.Is(err, sign.ErrStamp) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestTheSealMustBeTheLastWord(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	sealedFirst := mustSign(t, decision(), o.agency, o.options(t, "dau_co_quan", today))
	file := mustSign(t, sealedFirst, o.leader, o.options(t, "ky_nguoi", today.Add(time.Hour)))
	r, err := sign.Verify(file, o.roots, sign.VerifyOptions{Now: today, RequireSeal: true})
	if err != nil {
		t.Fatal(err)
	}
	must(t, r, "chưa có chữ ký số của cơ quan")
}

func FuzzVerify(f *testing.F) {
	o := theOffice(f)
	drawn, led, numbered, sealed := o.flow(f)
	for _, file := range [][]byte{drawn, led, numbered, sealed} {
		f.Add(file)
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		r, err := sign.Verify(file, o.roots, sign.VerifyOptions{Now: today})
		if err == nil && r.OK && string(file) != string(led) && string(file) != string(sealed) {
			t.Error("a changed file is accepted")
		}
	})
}
