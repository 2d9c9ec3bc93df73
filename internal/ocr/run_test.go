package ocr

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"thads/internal/errs"
)

func TestAProgramThatHangsDiesWithItsChildren(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	r := New(Limits{})
	_, _, err := r.run(t.Context(), 300*time.Millisecond, dir, tool{"sh", "dash"}, "-c", "sleep 600 & echo $! > child; sleep 600")
	if e := errs.As(err); e == nil || e.Def != ErrTimeout {
		t.Fatalf("got %v", err)
	}
	raw, err := os.ReadFile(filepath.Join(dir, "child"))
	if err != nil {
		t.Fatal(err)
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(raw)))
	if err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(5 * time.Second); alive(pid) && time.Now().Before(end); { // a killed process needs a moment to be gone
		runtime.Gosched()
	}
	if alive(pid) {
		t.Error("the grandchild lives on")
	}
	if len(r.slots) != 0 {
		t.Error("the slot was not given back")
	}
}

// alive: the process exists and is no zombie waiting to be collected.
func alive(pid int) bool {
	if errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) {
		return false
	}
	stat, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	return err == nil && !strings.Contains(string(stat), ") Z ") && !strings.Contains(string(stat), ") X ")
}

func TestAProgramIsHeldToItsOutputAndMemory(t *testing.T) {
	t.Parallel()
	r := New(Limits{Output: 1 << 16, Memory: 64 << 20})
	for name, script := range map[string]string{
		"endless output": "while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done",
		"a huge file":    "head -c 700000000 /dev/zero > big",
	} {
		_, _, err := r.run(t.Context(), 30*time.Second, t.TempDir(), tool{"sh", "dash"}, "-c", script)
		if e := errs.As(err); err == nil || e != nil && e.Def != ErrTooHeavy {
			t.Errorf("%s: %v", name, err)
		}
	}
	out, _, err := r.run(t.Context(), 30*time.Second, t.TempDir(), tool{"sh", "dash"}, "-c", "ulimit -v; echo \"$1\"", "x", "$(id); rm -rf /")
	if err != nil || string(out) != "65536\n$(id); rm -rf /\n" {
		t.Errorf("limits and arguments: %q, %v", out, err)
	}
}

func TestNothingOfTheServerReachesAChild(t *testing.T) {
	t.Setenv("THADS_SECRET", "s3cret")
	out, _, err := New(Limits{}).run(t.Context(), 10*time.Second, t.TempDir(), tool{"env", "coreutils"})
	if err != nil || strings.Contains(string(out), "s3cret") || !strings.Contains(string(out), "OMP_THREAD_LIMIT=1") {
		t.Errorf("environment of a child: %s, %v", out, err)
	}
}

func TestAMissingProgramIsNamedWithItsRemedy(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	_, err := Read(t.Context(), []byte("%PDF-1.4\n"), "")
	if e := errs.As(err); e == nil || e.Text() != "Máy chủ thiếu chương trình pdfinfo. Người quản trị cài bằng lệnh: sudo apt-get install -y poppler-utils" {
		t.Errorf("got %v", err)
	}
	for _, tool := range Tools(t.Context()) {
		if tool.OK || tool.Remedy == "" {
			t.Errorf("%+v on an empty path", tool)
		}
	}
}

func TestNoTemporaryFileStays(t *testing.T) {
	tmp := t.TempDir()
	t.Setenv("TMPDIR", tmp)
	for _, data := range []string{"%PDF-1.4\n", "\xff\xd8\xff\xe0"} {
		if _, err := Read(t.Context(), []byte(data), ""); err == nil {
			t.Errorf("%q was read", data)
		}
	}
	left, err := os.ReadDir(tmp)
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
