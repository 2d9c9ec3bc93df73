package blob

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

// Reserve is how many bytes a disk must have free for the house to take in work: a few large scans and what the database
// writes beside them.
const Reserve = 128 << 20

// Room answers ErrFull when the disk under a folder has less than so many bytes free.
func Room(dir string, bytes int64) error {
	var s syscall.Statfs_t
	if err := syscall.Statfs(dir, &s); err != nil {
		return fmt.Errorf("ask for the room under %s: %w", dir, err)
	}
	if free := int64(s.Bavail) * s.Bsize; free < bytes { //nolint:gosec // no disk has more than an int64 of bytes
		return ErrFull.New().Because(fmt.Errorf("%d MiB free under %s", free>>20, dir))
	}
	return nil
}

// Ready says whether a file could be kept now: the folder takes one, and there is room for more.
func (d *Disk) Ready() error {
	f, err := os.CreateTemp(filepath.Join(d.dir, "tmp"), "ready")
	if err != nil {
		return full(fmt.Errorf("try the folder of files: %w", err))
	}
	_, err = f.WriteString("ready")
	if err = errors.Join(err, f.Close(), os.Remove(f.Name())); err != nil {
		return full(fmt.Errorf("try the folder of files: %w", err))
	}
	return Room(d.dir, Reserve)
}
