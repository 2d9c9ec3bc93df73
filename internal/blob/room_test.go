package blob

import (
	"errors"
	"math"
	"os"
	"path/filepath"
	"testing"

	"thads/internal/errs"
)

func TestAFolderThatTakesNoFileIsNotReady(t *testing.T) {
	t.Parallel()
	d := open(t)
	if err := Room(d.dir, 1); err != nil {
		t.Fatalf("this machine has no room: %v", err)
	}
	if err := d.Ready(); err != nil && errs.As(err) == nil { // a machine short of room is not ready either
		t.Fatalf("a fresh folder: %v", err)
	}
	if n := files(t, d); n != 0 {
		t.Errorf("asking left %d files", n)
	}
	if err := Room(d.dir, math.MaxInt64); !errors.Is(err, ErrFull) {
		t.Errorf("no disk has so much room: %v", err)
	}
	tmp := filepath.Join(d.dir, "tmp")
	if err := os.Remove(tmp); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(tmp, nil, 0o600); err != nil { // even root can write no file into a file
		t.Fatal(err)
	}
	if d.Ready() == nil {
		t.Error("a folder that takes no file is said to be ready")
	}
}
