// Package blob keeps files by the SHA-256 of their bytes: written once, never overwritten, never changed. A file is on
// the disk, folder entry included, before Put answers. It never knows what a file means or who may see it.
package blob

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"thads/internal/errs"
)

var (
	// ErrNone says that no file has this hash.
	ErrNone = errs.Define(errs.NotFound, "blob.none", "Không tìm thấy tệp; hãy báo người vận hành kiểm tra kho tệp.")
	// ErrTooLarge says that a file is over the house's limit.
	ErrTooLarge = errs.Define(errs.TooLarge, "blob.too_large", "Tệp lớn hơn %d MB; hãy chia nhỏ hoặc giảm độ phân giải rồi gửi lại.")
	// ErrFull says that there is no room for the file.
	ErrFull = errs.Define(errs.Unavailable, "blob.full", "Kho tệp của máy chủ hết chỗ nên chưa lưu được tệp; hãy báo quản trị dọn chỗ rồi gửi lại.")
	// ErrChanged says that a file's bytes are no longer what its name says.
	ErrChanged = errs.Define(errs.Internal, "blob.changed", "Tệp %s đã bị thay đổi hoặc hỏng; hãy khôi phục từ bản sao lưu.")
)

// Limit is the largest file the house takes, in bytes.
const Limit = 256 << 20

// Store keeps files. Disk is one; object storage can be another.
type Store interface {
	// Put keeps what r gives and answers its hash; the same bytes again change nothing. At most Limit bytes.
	Put(ctx context.Context, r io.Reader) (hash string, err error)
	// Open reads a file from its start; ErrNone when there is none.
	Open(ctx context.Context, hash string) (io.ReadSeekCloser, error)
	// Stat is a file's size in bytes; ErrNone when there is none.
	Stat(ctx context.Context, hash string) (int64, error)
	// Check reads a file whole and says whether its bytes still have its hash.
	Check(ctx context.Context, hash string) error
}

// PutBytes keeps bytes at hand.
func PutBytes(ctx context.Context, s Store, b []byte) (string, error) {
	return s.Put(ctx, bytes.NewReader(b))
}

// Read reads a file whole into memory.
func Read(ctx context.Context, s Store, hash string) ([]byte, error) {
	f, err := s.Open(ctx, hash)
	if err != nil {
		return nil, err
	}
	b, err := io.ReadAll(f)
	return b, errors.Join(err, f.Close())
}

// Disk keeps files below one folder, spread over 65,536 folders by the first four digits of the hash.
type Disk struct {
	dir   string
	limit int64
}

// NewDisk opens the folder, making it if need be.
func NewDisk(dir string) (*Disk, error) {
	d := At(dir)
	if err := os.MkdirAll(filepath.Join(dir, "tmp"), 0o700); err != nil {
		return nil, fmt.Errorf("make the folder of files: %w", err)
	}
	return d, nil
}

// At names a folder of files that may not be there yet; it can be read, and makes nothing.
func At(dir string) *Disk { return &Disk{dir: dir, limit: Limit} }

// Put keeps a file. What a crash leaves half-written lies in tmp and is nobody's file.
func (d *Disk) Put(ctx context.Context, r io.Reader) (sum string, err error) {
	tmp, err := os.CreateTemp(filepath.Join(d.dir, "tmp"), "put")
	if err != nil {
		return "", full(fmt.Errorf("put a file: %w", err))
	}
	defer os.Remove(tmp.Name()) //nolint:errcheck // once linked under its hash this name is only a leftover
	h := sha256.New()
	n, err := io.Copy(io.MultiWriter(tmp, h), io.LimitReader(reader{ctx, r}, d.limit+1))
	if err == nil && n > d.limit {
		err = ErrTooLarge.New(d.limit >> 20)
	}
	if err == nil {
		err = errors.Join(tmp.Chmod(0o400), tmp.Sync()) // bytes on the disk before the name that promises them
	}
	if err = errors.Join(err, tmp.Close()); err != nil {
		return "", full(err)
	}
	sum = digest(h)
	return sum, full(d.keep(tmp.Name(), sum))
}

// full says in a sentence that there is no room for a file.
func full(err error) error {
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) || errors.Is(err, syscall.EFBIG) {
		return ErrFull.New().Because(err)
	}
	return err
}

// keep gives a finished file its name. Link never replaces what stands there, unlike rename: a file once kept stays.
func (d *Disk) keep(tmp, sum string) error {
	path := d.path(sum)
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("put a file: %w", err)
	}
	err := os.Link(tmp, path)
	if errors.Is(err, fs.ErrExist) {
		err = nil
	}
	if err != nil {
		return fmt.Errorf("put a file: %w", err)
	}
	// the file's name, and the names of the folders on the way that may be new, must survive a power cut too
	for _, p := range []string{dir, filepath.Dir(dir), d.dir} {
		if err := syncDir(p); err != nil {
			return fmt.Errorf("put a file: %w", err)
		}
	}
	return nil
}

func syncDir(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// path is aa/bb/aabb...; a hash that is none leads to no file.
func (d *Disk) path(sum string) string { return filepath.Join(d.dir, sum[:2], sum[2:4], sum) }

// IsHash says whether a text can be the name of a file: 64 small hexadecimal digits.
func IsHash(s string) bool {
	if len(s) != 2*sha256.Size {
		return false
	}
	for _, c := range []byte(s) {
		if (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return true
}

// Open reads a file from its start.
func (d *Disk) Open(_ context.Context, sum string) (io.ReadSeekCloser, error) { return d.open(sum) }

func (d *Disk) open(sum string) (*os.File, error) {
	if !IsHash(sum) {
		return nil, ErrNone.New()
	}
	f, err := os.Open(d.path(sum))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNone.New().Because(err)
	}
	if err != nil {
		return nil, fmt.Errorf("open file %s: %w", sum, err)
	}
	return f, nil
}

// Stat is a file's size in bytes.
func (d *Disk) Stat(_ context.Context, sum string) (int64, error) {
	f, err := d.open(sum)
	if err != nil {
		return 0, err
	}
	st, err := f.Stat()
	if err = errors.Join(err, f.Close()); err != nil {
		return 0, fmt.Errorf("look at file %s: %w", sum, err)
	}
	return st.Size(), nil
}

// Check reads a file whole and compares its hash with its name.
func (d *Disk) Check(ctx context.Context, sum string) error {
	f, err := d.open(sum)
	if err != nil {
		return err
	}
	h := sha256.New()
	_, err = io.Copy(h, reader{ctx, f})
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("check file %s: %w", sum, err)
	}
	if digest(h) != sum {
		return ErrChanged.New(sum)
	}
	return nil
}

func digest(h hash.Hash) string { return hex.EncodeToString(h.Sum(nil)) }

// reader stops reading when its caller has left.
type reader struct {
	ctx context.Context //nolint:containedctx // lives only as long as the call that made it
	r   io.Reader
}

func (r reader) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.r.Read(p)
}
