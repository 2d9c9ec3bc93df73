package app

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"thads/internal/message"
)

// secrets keeps what is shared with partners, each in a file of its own under partners/ in the data folder, readable by the
// house's account only, never in the database. A partner's row names the file in force, so that a new secret takes effect
// with the row. A file ID.token that an operator put there counts until the first one is set on the page.
type secrets struct{ dir string }

func (s secrets) path(partner, version string) string {
	name := filepath.Base(partner)
	if version != "" {
		name += "." + filepath.Base(version)
	}
	return filepath.Join(s.dir, name+".token")
}

// Of reads a partner's secret; empty when there is none.
func (s secrets) Of(p message.Partner) (string, error) {
	b, err := os.ReadFile(s.path(p.ID, p.Secret))
	if errors.Is(err, fs.ErrNotExist) && p.Secret == "" {
		return "", nil
	}
	return strings.TrimSpace(string(b)), err
}

// Keep writes a secret under a version, and says whether that was not there yet.
func (s secrets) Keep(partner, version, secret string) (bool, error) {
	if err := os.MkdirAll(s.dir, 0o700); err != nil {
		return false, err
	}
	f, err := os.OpenFile(s.path(partner, version), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	_, err = f.WriteString(secret + "\n")
	return true, errors.Join(err, f.Sync(), f.Close())
}

// Drop deletes one that is in force no longer.
func (s secrets) Drop(partner, version string) error {
	err := os.Remove(s.path(partner, version))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}
