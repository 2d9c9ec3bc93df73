package session

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"

	"thads/internal/errs"
)

// Cost of one hash: OWASP's second setting for argon2id, some 70 ms of one core. It is written into every hash, so raising
// it later leaves old ones readable.
const (
	memory  = 19 * 1024 // KiB
	passes  = 2
	threads = 1
	saltLen = 16
	sumLen  = 32
)

// MinPassword is how many characters a password has at least.
const MinPassword = 12

const maxPassword = 256 // characters; longer ones are somebody's attempt to keep the processor busy

var (
	errShort = errs.Define(errs.Invalid, "session.password_short", "Mật khẩu phải có từ %d đến %d ký tự; hãy dùng một câu dễ nhớ.")
	errPlain = errs.Define(errs.Invalid, "session.password_plain", "Mật khẩu quá dễ đoán; hãy dùng ít nhất 5 ký tự khác nhau và không chứa tên đăng nhập.")
	errBusy  = errs.Define(errs.Unavailable, "session.busy", "Hệ thống đang có rất nhiều người đăng nhập; hãy thử lại sau ít giây.")
)

// CheckPassword says whether a password may be set. Demo accounts are made without asking it.
func CheckPassword(username, password string) error {
	if n := utf8.RuneCountInString(password); n < MinPassword || n > maxPassword {
		return errShort.New(MinPassword, maxPassword)
	}
	different := map[rune]bool{}
	for _, r := range password {
		different[r] = true
	}
	if len(different) < 5 || username != "" && strings.Contains(strings.ToLower(password), strings.ToLower(username)) {
		return errPlain.New()
	}
	return nil
}

// Hash makes the argon2id hash that admin.password is given. It takes long on purpose: never call it in a transaction.
func Hash(password string) (string, error) { return HashFrom(rand.Reader, password) }

// HashFrom is Hash with its salt drawn from a source of the caller's: a synthetic nation is made twice alike. A password
// that anybody relies on takes Hash.
func HashFrom(salts io.Reader, password string) (string, error) {
	salt := make([]byte, saltLen)
	if _, err := io.ReadFull(salts, salt); err != nil {
		return "", err
	}
	return phc(salt, argon2.IDKey([]byte(password), salt, passes, memory, threads, sumLen)), nil
}

func phc(salt, sum []byte) string {
	b := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, memory, passes, threads, b.EncodeToString(salt), b.EncodeToString(sum))
}

// nobody is the hash that passwords of unknown people are held against: no password has it, and it costs the same.
var nobody = phc(make([]byte, saltLen), make([]byte, sumLen))

// verify tells whether a password has a hash.
func verify(hash, password string) (bool, error) {
	var version, m, t, p int
	f := strings.Split(hash, "$")
	if len(f) != 6 || f[1] != "argon2id" {
		return false, errors.New("a password hash is not argon2id")
	}
	if _, err := fmt.Sscanf(f[2]+" "+f[3], "v=%d m=%d,t=%d,p=%d", &version, &m, &t, &p); err != nil || version != argon2.Version || m < 8 || t < 1 || p < 1 || p > 255 {
		return false, errors.New("a password hash has bad costs")
	}
	salt, err := base64.RawStdEncoding.DecodeString(f[4])
	if err != nil {
		return false, errors.New("a password hash has a bad salt")
	}
	want, err := base64.RawStdEncoding.DecodeString(f[5])
	if err != nil || len(want) != sumLen {
		return false, errors.New("a password hash has a bad sum")
	}
	got := argon2.IDKey([]byte(password), salt, uint32(t), uint32(m), uint8(p), sumLen)
	return subtle.ConstantTimeCompare(got, want) == 1, nil
}

// check verifies with at most one hash a core at a time, so that a rush of log-ins waits in line instead of eating the memory.
func (m *Manager) check(ctx context.Context, hash, password string) (bool, error) {
	select {
	case m.cores <- struct{}{}:
		defer func() { <-m.cores }()
		return verify(hash, password)
	case <-ctx.Done():
		return false, errBusy.New().Because(ctx.Err())
	}
}
