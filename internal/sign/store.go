package sign

import (
	"crypto"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"sync"
	"time"

	"thads/internal/errs"
)

var (
	ErrNoKey    = errs.Define(errs.NotFound, "sign.no_key", "Chưa có khóa ký cho tài khoản hoặc cơ quan này: đề nghị người quản trị cấp khóa.")
	ErrHasKey   = errs.Define(errs.Conflict, "sign.has_key", "Tài khoản hoặc cơ quan này đã có khóa ký: hãy thu hồi khóa cũ trước khi cấp khóa mới.")
	ErrBadID    = errs.Define(errs.Invalid, "sign.bad_id", "Mã của người hoặc cơ quan giữ khóa chỉ gồm chữ cái không dấu, chữ số, gạch nối, gạch dưới và dấu chấm.")
	ErrKeyFiles = errs.Define(errs.Internal, "sign.key_files", "Không đọc hoặc ghi được thư mục khóa: hãy báo người vận hành kiểm tra quyền và dung lượng đĩa.")
	ErrNoRoots  = errs.Define(errs.NotFound, "sign.no_roots", "Chưa có chứng thư gốc nào để tin cậy: hãy chỉ thư mục dữ liệu bằng --data hoặc tệp chứng thư gốc bằng --roots.")
)

// Store is the folder of keys: DIR/keys/ca (the development authority, not locked), people and agencies (each key
// locked by a PIN). Any number of goroutines may use it.
type Store struct {
	dir   string
	mu    sync.Mutex    // guards ca and the revocation files
	ca    *ca           // nil until read
	turns chan struct{} // argon2 takes 19 MiB a call: two at a time
	kib   uint32        // what a new key's PIN costs to try; a key file says its own
	hasty bool          // new keys don't wait for the disk
}

type ca struct{ root, issuing, tsa holder }

// Open uses the folder of keys under a data folder; nothing is created before EnsureCA.
func Open(dataDir string) *Store {
	return &Store{dir: filepath.Join(dataDir, "keys"), turns: make(chan struct{}, 2), kib: argonKiB}
}

// Light makes PINs of new keys cheap to try and lets them wait for the disk, for tests and made-up nations, which make
// thousands of keys under a PIN that everybody knows; no program that serves calls it.
func (s *Store) Light() { s.kib, s.hasty = 64, true }

// EnsureCA makes the development authority on first use.
func (s *Store) EnsureCA(now time.Time) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, err := s.authority()
	if !errors.Is(err, ErrNoRoots) {
		return err
	}
	root, issuing, tsa, err := newAuthority(now)
	if err != nil {
		return ErrKeyFiles.New().Because(err)
	}
	if err := os.MkdirAll(s.dir, 0o700); err != nil {
		return ErrKeyFiles.New().Because(err)
	}
	made, err := os.MkdirTemp(s.dir, "making-")
	if err != nil {
		return ErrKeyFiles.New().Because(err)
	}
	defer os.RemoveAll(made) // gone already when it became the folder
	for name, h := range map[string]holder{"root": root, "issuing": issuing, "tsa": tsa} {
		if err := writeHolder(filepath.Join(made, name), h); err != nil {
			return ErrKeyFiles.New().Because(err)
		}
	}
	// The whole folder appears at once; where another process was faster, its authority stands.
	if err := os.Rename(made, filepath.Join(s.dir, "ca")); err != nil && !errors.Is(err, fs.ErrExist) {
		return ErrKeyFiles.New().Because(err)
	}
	_, err = s.authority()
	return err
}

// authority reads the development authority once. s.mu is held.
func (s *Store) authority() (*ca, error) {
	if s.ca != nil {
		return s.ca, nil
	}
	var c ca
	for name, h := range map[string]*holder{"root": &c.root, "issuing": &c.issuing, "tsa": &c.tsa} {
		if err := readHolder(filepath.Join(s.dir, "ca", name), h); err != nil {
			if errors.Is(err, fs.ErrNotExist) {
				return nil, ErrNoRoots.New().Because(err)
			}
			return nil, ErrKeyFiles.New().Because(err)
		}
	}
	s.ca = &c
	return s.ca, nil
}

func (s *Store) ready() (*ca, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.authority()
}

// Roots is what a verifier trusts: the root of the development authority.
func (s *Store) Roots() (*x509.CertPool, error) {
	c, err := s.ready()
	if err != nil {
		return nil, err
	}
	pool := x509.NewCertPool()
	pool.AddCert(c.root.cert)
	return pool, nil
}

// TSA is the development time-stamping authority, inside this process, on the given clock.
func (s *Store) TSA(clock func() time.Time) (Timestamper, error) {
	c, err := s.ready()
	if err != nil {
		return nil, err
	}
	return &localStamper{c.tsa.cert, []*x509.Certificate{c.issuing.cert}, c.tsa.key, clock}, nil
}

// writeHolder writes NAME.crt and NAME.key (PKCS #8, not locked: a development authority protects nothing).
func writeHolder(name string, h holder) error {
	der, err := x509.MarshalPKCS8PrivateKey(h.key)
	if err != nil {
		return err
	}
	if err := writeFile(name+".key", pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}), true); err != nil {
		return err
	}
	return writeFile(name+".crt", encodeCerts(h.cert), true)
}

func readHolder(name string, h *holder) error {
	certs, err := readCerts(name + ".crt")
	if err != nil {
		return err
	}
	h.cert = certs[0]
	text, err := os.ReadFile(name + ".key")
	if err != nil {
		return err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return fmt.Errorf("%s.key is not PEM", name)
	}
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return err
	}
	signer, ok := key.(crypto.Signer)
	if !ok {
		return fmt.Errorf("%s.key cannot sign", name)
	}
	h.key = signer
	return nil
}

func encodeCerts(certs ...*x509.Certificate) []byte {
	var out []byte
	for _, c := range certs {
		out = append(out, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Raw})...)
	}
	return out
}

func readCerts(name string) ([]*x509.Certificate, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return ParseCerts(text)
}

// ParseCerts reads certificates in PEM, at least one.
func ParseCerts(text []byte) ([]*x509.Certificate, error) {
	var out []*x509.Certificate
	for block, rest := pem.Decode(text); block != nil; block, rest = pem.Decode(rest) {
		c, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	if len(out) == 0 {
		return nil, errors.New("no certificate in the file")
	}
	return out, nil
}

var goodID = regexp.MustCompile(`^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}$`)

// writeFile writes a whole file or none, readable by its owner alone; on the disk before it answers, if so wanted.
func writeFile(name string, data []byte, wait bool) error {
	f, err := os.CreateTemp(filepath.Dir(name), ".new-") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // gone already when it was renamed
	_, err = f.Write(data)
	if err == nil && wait {
		err = f.Sync()
	}
	if closing := f.Close(); err == nil {
		err = closing
	}
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	return err
}
