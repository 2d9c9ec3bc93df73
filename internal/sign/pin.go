package sign

import (
	"crypto"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/x509"
	"encoding/json"
	"errors"

	"golang.org/x/crypto/argon2"

	"thads/internal/errs"
)

var (
	ErrPIN      = errs.Define(errs.Forbidden, "sign.pin", "Mã PIN không đúng: hãy kiểm tra rồi nhập lại; nếu quên, đề nghị người quản trị cấp khóa mới.")
	ErrShortPIN = errs.Define(errs.Invalid, "sign.short_pin", "Mã PIN phải có ít nhất %d ký tự.")
)

const (
	minPIN     = 6
	argonTime  = 2
	argonKiB   = 19 << 10 // 19 MiB: what is recommended for argon2id with two passes
	maxArgon   = 64 << 10 // a file may not ask for more
	saltLength = 16
)

// sealedKey is a private key in a file, locked by a PIN: argon2id gives the key of AES-256-GCM, and the name of the
// owner is authenticated with it, so files cannot be swapped.
type sealedKey struct {
	Time  uint32 `json:"argon2id_time"`
	KiB   uint32 `json:"argon2id_kib"`
	Salt  []byte `json:"salt"`
	Nonce []byte `json:"nonce"`
	Box   []byte `json:"box"` // PKCS #8
}

func lockKey(owner, pin string, key crypto.Signer, kib uint32) ([]byte, error) {
	if len([]rune(pin)) < minPIN {
		return nil, ErrShortPIN.New(minPIN)
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, err
	}
	s := sealedKey{Time: argonTime, KiB: kib, Salt: make([]byte, saltLength)}
	rand.Read(s.Salt) // never fails
	box, err := s.cipher(pin)
	if err != nil {
		return nil, err
	}
	s.Nonce = make([]byte, box.NonceSize())
	rand.Read(s.Nonce)
	s.Box = box.Seal(nil, s.Nonce, der, []byte(owner))
	return json.Marshal(s)
}

func unlockKey(owner, pin string, file []byte) (crypto.Signer, error) {
	var s sealedKey
	if err := json.Unmarshal(file, &s); err != nil {
		return nil, err
	}
	if s.Time == 0 || s.Time > 16 || s.KiB == 0 || s.KiB > maxArgon {
		return nil, errors.New("a key file with costs out of bounds")
	}
	box, err := s.cipher(pin)
	if err != nil {
		return nil, err
	}
	if len(s.Nonce) != box.NonceSize() {
		return nil, errors.New("a broken key file")
	}
	der, err := box.Open(nil, s.Nonce, s.Box, []byte(owner))
	if err != nil {
		return nil, ErrPIN.New()
	}
	key, err := x509.ParsePKCS8PrivateKey(der)
	if err != nil {
		return nil, err
	}
	signer, ok := key.(crypto.Signer)
	if !ok {
		return nil, errors.New("a key that cannot sign")
	}
	return signer, nil
}

func (s sealedKey) cipher(pin string) (cipher.AEAD, error) {
	block, err := aes.NewCipher(argon2.IDKey([]byte(pin), s.Salt, s.Time, s.KiB, 1, 32))
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}
