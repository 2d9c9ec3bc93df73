package sign_test

import (
	"bytes"
	"context"
	"crypto/x509"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"thads/internal/sign"
)

func TestTheDevelopmentAuthoritySaysWhatItIs(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	v, err := o.store.Validation(today)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range v.Certs {
		if !strings.Contains(c.Subject.CommonName, "PHÁT TRIỂN - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ") {
			t.Errorf("an authority called %q", c.Subject.CommonName)
		}
	}
	if o.leader.Cert.Subject.SerialNumber != "ld-01" || len(o.agency.Cert.Subject.Organization) != 1 {
		t.Errorf("person %v, agency %v", o.leader.Cert.Subject, o.agency.Cert.Subject)
	}
}

func TestKeysOpenWithTheirPINOnly(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := sign.Open(dir)
	if _, err := s.Roots(); !errors.Is(err, sign.ErrNoRoots) {
		t.Errorf("roots before the authority is made: %v", err)
	}
	if err := s.EnsureCA(today); err != nil {
		t.Fatal(err)
	}
	if err := s.IssuePerson("a-1", "Người Một", "111111", today); err != nil {
		t.Fatal(err)
	}
	if err := s.IssuePerson("a-2", "Người Hai", "222222", today); err != nil {
		t.Fatal(err)
	}
	again := sign.Open(dir) // as after a restart
	if _, err := again.Unlock("a-1", "111111"); err != nil {
		t.Errorf("the right PIN: %v", err)
	}
	swapped := filepath.Join(dir, "keys", "people")
	for what, c := range map[string]struct {
		err, want error
	}{
		"another person's PIN":               {func() error { _, err := again.Unlock("a-1", "222222"); return err }(), sign.ErrPIN},
		"nobody":                             {func() error { _, err := again.Unlock("a-9", "111111"); return err }(), sign.ErrNoKey},
		"an agency's key with a person's id": {func() error { _, err := again.UnlockAgency("a-1", "111111"); return err }(), sign.ErrNoKey},
		"a path":                             {func() error { _, err := again.Unlock("../ca/root", "111111"); return err }(), sign.ErrBadID},
		"a second key":                       {again.IssuePerson("a-1", "Người Một", "111111", today), sign.ErrHasKey},
		"a short PIN":                        {again.IssuePerson("a-3", "Người Ba", "12345", today), sign.ErrShortPIN},
		"another's key file": {func() error {
			file, err := os.ReadFile(filepath.Join(swapped, "a-2.key"))
			if err != nil {
				return err
			}
			if err := os.WriteFile(filepath.Join(swapped, "a-1.key"), file, 0o600); err != nil {
				return err
			}
			_, err = again.Unlock("a-1", "222222")
			return err
		}(), sign.ErrPIN},
	} {
		if !errors.Is(c.err, c.want) {
			t.Errorf("%s: got %v, want %v", what, c.err, c.want)
		}
	}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || path == dir {
			return err
		}
		info, err := d.Info()
		if err == nil && info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s may be read by others: %v", d.Name(), info.Mode())
		}
		if strings.HasPrefix(d.Name(), ".new-") || strings.HasPrefix(d.Name(), "making-") {
			t.Errorf("%s is left over", d.Name())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestManyProcessesMakeOneAuthority(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	var roots [8]*x509.CertPool
	var wg sync.WaitGroup
	for i := range roots {
		wg.Go(func() {
			s := sign.Open(dir) // its own store, as another process has
			if err := s.EnsureCA(today); err != nil {
				t.Error(err)
				return
			}
			var err error
			if roots[i], err = s.Roots(); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	for _, r := range roots[1:] {
		if r != nil && !r.Equal(roots[0]) {
			t.Fatal("two authorities in one folder")
		}
	}
}

func TestManySignAndVerifyAtOnce(t *testing.T) {
	t.Parallel()
	o := theOffice(t)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			file, err := sign.Sign(context.Background(), decision(), o.leader, o.options(t, "ky_nguoi", today))
			if err != nil {
				t.Error(err)
				return
			}
			if r, err := o.judge().Verify(file, sign.VerifyOptions{Now: today}); err != nil || !r.OK {
				t.Errorf("%v %q", err, r.Problems)
			}
		})
	}
	wg.Wait()
}

func TestRevocationListsAreRenewedEveryDay(t *testing.T) {
	t.Parallel()
	s := sign.Open(t.TempDir())
	if err := s.EnsureCA(today); err != nil {
		t.Fatal(err)
	}
	list := func(when time.Time) []byte {
		v, err := s.Validation(when)
		if err != nil {
			t.Fatal(err)
		}
		return v.CRLs[1]
	}
	first := list(today)
	if !bytes.Equal(first, list(today.Add(23*time.Hour))) {
		t.Error("a new list within the day")
	}
	if bytes.Equal(first, list(today.Add(25*time.Hour))) {
		t.Error("an old list after a day")
	}
}

func BenchmarkSign(b *testing.B) {
	o := theOffice(b)
	v, err := o.store.Validation(today)
	if err != nil {
		b.Fatal(err)
	}
	opts := sign.Options{Field: "ky_nguoi", Certify: true, Time: today, Appearance: picture("LD"), Validation: &v}
	file := decision()
	for b.Loop() {
		mustSign(b, file, o.leader, opts)
	}
}

func BenchmarkVerify(b *testing.B) {
	o := theOffice(b)
	_, _, _, sealed := o.flow(b)
	for b.Loop() {
		if r, err := o.judge().Verify(sealed, sign.VerifyOptions{Now: today}); err != nil || !r.OK {
			b.Fatal(err, r.Problems)
		}
	}
}
