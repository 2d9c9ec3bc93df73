package sign

import (
	"crypto"
	"crypto/rand"
	"testing"
	"time"
)

// FuzzSignedData reads hostile CMS, and time-stamp tokens, which are CMS too.
func FuzzSignedData(f *testing.F) {
	day := time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)
	_, issuing, tsa, err := newAuthority(day)
	if err != nil {
		f.Fatal(err)
	}
	digest := StampDigest([]byte("văn bản"))
	l := &localStamper{cert: tsa.cert, key: tsa.key, clock: func() time.Time { return day }}
	l.chain = append(l.chain, issuing.cert)
	token, err := l.Stamp(f.Context(), digest)
	if err != nil {
		f.Fatal(err)
	}
	attrs := signedAttributes(tsa.cert, digest)
	signature, err := tsa.key.Sign(rand.Reader, StampDigest(attrs), crypto.SHA256)
	if err != nil {
		f.Fatal(err)
	}
	der, err := assemble(tsa.cert, l.chain, attrs, signature, token)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(token)
	f.Add(der)
	f.Add([]byte{0x30, 0x80, 0x30, 0x80, 0, 0, 0, 0})
	if s, err := readSignedData(der); err != nil || s.checkDigest(digest, true) != nil {
		f.Fatalf("our own CMS is not read: %v", err)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if clean, err := trimContents(data); err == nil {
			if s, err := readSignedData(clean); err == nil && s.checkDigest([]byte("another digest"), true) == nil {
				t.Error("a signature of something never signed")
			}
		}
		if st, err := readStamp(data); err == nil && st.covers([]byte("another digest"), crypto.SHA256) == nil {
			t.Error("a time-stamp of something never stamped")
		}
	})
}
