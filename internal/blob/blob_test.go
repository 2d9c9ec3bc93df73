package blob

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
)

func open(t *testing.T) *Disk {
	t.Helper()
	d, err := NewDisk(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func files(t *testing.T, d *Disk) (n int) {
	t.Helper()
	err := filepath.WalkDir(d.dir, func(_ string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			n++
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestAFileComesBackByTheHashOfItsBytes(t *testing.T) {
	t.Parallel()
	ctx, d := context.Background(), open(t)
	for name, want := range map[string][]byte{"a decision": []byte("Quyết định thi hành án"), "an empty file": {}, "a scan": bytes.Repeat([]byte{0, 1, 2, 250}, 1<<18)} {
		hash, err := PutBytes(ctx, d, want)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		sum := sha256.Sum256(want)
		if hash != hex.EncodeToString(sum[:]) {
			t.Errorf("%s: hash %s", name, hash)
		}
		got, err := Read(ctx, d, hash)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: read back %d bytes of %d, %v", name, len(got), len(want), err)
		}
		if n, err := d.Stat(ctx, hash); err != nil || n != int64(len(want)) {
			t.Errorf("%s: size %d, %v", name, n, err)
		}
		if err := d.Check(ctx, hash); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestTheSameBytesFromManySidesAtOnceAreOneFile(t *testing.T) {
	t.Parallel()
	ctx, d := context.Background(), open(t)
	var all sync.WaitGroup
	for range 32 {
		all.Go(func() {
			if _, err := PutBytes(ctx, d, []byte("một bản án")); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if n := files(t, d); n != 1 {
		t.Errorf("%d files, want 1", n)
	}
}

func TestAKeptFileIsNeverOverwritten(t *testing.T) {
	t.Parallel()
	ctx, d := context.Background(), open(t)
	hash, err := PutBytes(ctx, d, []byte("bản gốc"))
	if err != nil {
		t.Fatal(err)
	}
	path := d.path(hash)
	if st, err := os.Stat(path); err != nil || st.Mode().Perm()&0o222 != 0 {
		t.Errorf("a kept file can be written to: %v, %v", st.Mode(), err)
	}
	// somebody with the disk in his hands changes it; putting the same bytes again must not hide that
	if err := os.Chmod(path, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("bản sửa"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := PutBytes(ctx, d, []byte("bản gốc")); err != nil {
		t.Fatal(err)
	}
	if err := d.Check(ctx, hash); !errors.Is(err, ErrChanged) {
		t.Errorf("changed bytes were not noticed: %v", err)
	}
}

func TestWhatFailsHalfWayLeavesNothing(t *testing.T) {
	t.Parallel()
	ctx, d := context.Background(), open(t)
	d.limit = 1 << 20
	broken := io.MultiReader(strings.NewReader("nửa đầu"), iotest.ErrReader(errors.New("line cut")))
	if _, err := d.Put(ctx, broken); err == nil {
		t.Error("a broken upload was kept")
	}
	if _, err := d.Put(ctx, io.LimitReader(zeros{}, 1<<20+1)); !errors.Is(err, ErrTooLarge) {
		t.Errorf("a file over the limit: %v", err)
	}
	if _, err := d.Put(ctx, io.LimitReader(zeros{}, 1<<20)); err != nil {
		t.Errorf("a file of exactly the limit: %v", err)
	}
	gone, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := d.Put(gone, strings.NewReader("x")); !errors.Is(err, context.Canceled) {
		t.Errorf("the caller left: %v", err)
	}
	if n := files(t, d); n != 1 {
		t.Errorf("%d files stand, want the one that was whole", n)
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestANameThatIsNoHashReachesNoFile(t *testing.T) {
	t.Parallel()
	ctx, d := context.Background(), open(t)
	secret := filepath.Join(d.dir, "key")
	if err := os.WriteFile(secret, []byte("k"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"", "ab", "../key", strings.Repeat("../", 20) + "key", strings.Repeat("A", 64), strings.Repeat("a", 64), strings.Repeat("g", 64), strings.Repeat("/", 64)} {
		if _, err := d.Open(ctx, name); !errors.Is(err, ErrNone) {
			t.Errorf("open %q: %v", name, err)
		}
		if _, err := d.Stat(ctx, name); !errors.Is(err, ErrNone) {
			t.Errorf("stat %q: %v", name, err)
		}
		if err := d.Check(ctx, name); !errors.Is(err, ErrNone) {
			t.Errorf("check %q: %v", name, err)
		}
	}
}
