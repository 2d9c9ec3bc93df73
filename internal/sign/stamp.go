package sign

import (
	"bytes"
	"context"
	"crypto"
	"crypto/rand"
	"crypto/x509"
	"encoding/asn1"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"time"

	"github.com/digitorus/timestamp"
)

// Timestamper asks an authority to say that a digest existed at a time (RFC 3161). Stamp answers the token's DER.
type Timestamper interface {
	Stamp(ctx context.Context, digest []byte) ([]byte, error)
}

// HTTPStamper is an authority on the network.
type HTTPStamper struct {
	URL    string
	Client *http.Client // with its time limit
}

const maxToken = 64 << 10

// Stamp sends the digest and checks that the answer is about it and about this question.
func (h HTTPStamper) Stamp(ctx context.Context, digest []byte) ([]byte, error) {
	nonce, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 120))
	if err != nil {
		return nil, ErrStamp.New().Because(err)
	}
	question, err := (&timestamp.Request{HashAlgorithm: crypto.SHA256, HashedMessage: digest, Certificates: true, Nonce: nonce}).Marshal()
	if err != nil {
		return nil, ErrStamp.New().Because(err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, h.URL, bytes.NewReader(question))
	if err != nil {
		return nil, ErrStamp.New().Because(err)
	}
	request.Header.Set("Content-Type", "application/timestamp-query")
	answer, err := h.Client.Do(request)
	if err != nil {
		return nil, ErrStamp.New().Because(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(io.LimitReader(answer.Body, maxToken+1))
	if err != nil {
		return nil, ErrStamp.New().Because(err)
	}
	if answer.StatusCode != http.StatusOK || len(body) > maxToken {
		return nil, ErrStamp.New().Because(fmt.Errorf("status %d, %d bytes", answer.StatusCode, len(body)))
	}
	token, err := tokenOf(body)
	if err != nil {
		return nil, ErrStamp.New().Because(err)
	}
	stamp, err := readStamp(token)
	if err == nil {
		err = stamp.covers(digest, crypto.SHA256)
	}
	if err == nil && (stamp.nonce == nil || stamp.nonce.Cmp(nonce) != 0) {
		err = errors.New("the answer to another question")
	}
	if err != nil {
		return nil, ErrStamp.New().Because(err)
	}
	return token, nil
}

// tokenOf takes the token out of a TimeStampResp.
func tokenOf(der []byte) ([]byte, error) {
	var response struct {
		Status struct {
			Code int
			Text []asn1.RawValue `asn1:"optional"`
			Fail asn1.BitString  `asn1:"optional"`
		}
		Token asn1.RawValue `asn1:"optional"`
	}
	if _, err := asn1.Unmarshal(der, &response); err != nil {
		return nil, err
	}
	if response.Status.Code > 1 || len(response.Token.FullBytes) == 0 { // 0 granted, 1 granted with changes
		return nil, fmt.Errorf("the authority refused: status %d", response.Status.Code)
	}
	return response.Token.FullBytes, nil
}

// localStamper is the development authority inside the process.
type localStamper struct {
	cert  *x509.Certificate
	chain []*x509.Certificate
	key   crypto.Signer
	clock func() time.Time
}

// policy of the development authority: an example arc that means nothing anywhere.
var devPolicy = asn1.ObjectIdentifier{2, 999, 1}

func (l *localStamper) Stamp(_ context.Context, digest []byte) ([]byte, error) {
	response, err := l.answer(digest, nil)
	if err != nil {
		return nil, ErrStamp.New().Because(err)
	}
	return tokenOf(response)
}

func (l *localStamper) answer(digest []byte, nonce *big.Int) ([]byte, error) {
	t := timestamp.Timestamp{
		HashAlgorithm: crypto.SHA256, HashedMessage: digest, Time: l.clock().UTC().Truncate(time.Second),
		Accuracy: time.Second, Policy: devPolicy, Nonce: nonce, AddTSACertificate: true, Certificates: l.chain,
	}
	return t.CreateResponseWithOpts(l.cert, l.key, crypto.SHA256)
}
