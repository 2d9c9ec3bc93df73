package ocr

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"strconv"
	"syscall"
	"time"
)

// A tool is one outside program, found on the PATH.
type tool struct{ name, pack string }

var (
	pdfinfo   = tool{"pdfinfo", "poppler-utils"}
	pdftotext = tool{"pdftotext", "poppler-utils"}
	pdftoppm  = tool{"pdftoppm", "poppler-utils"}
	pdfunite  = tool{"pdfunite", "poppler-utils"}
	tesseract = tool{"tesseract", "tesseract-ocr tesseract-ocr-vie"}
)

// errStopped is the cause when a program overran its output or its memory.
var errStopped = errors.New("the program printed too much or was killed")

// limited runs a program under a shell that first lowers the limits of memory (KB), processor seconds and file size (512-byte
// blocks); the arguments pass as positions, so the shell never reads them.
const limited = `ulimit -v "$1"; ulimit -t "$2"; ulimit -f "$3"; shift 3; exec "$@"`

// run runs a tool in dir with the limits of the Reader, takes one of its slots, and kills its whole process group when the time
// is over. It answers what the tool printed on both outputs.
func (r *Reader) run(ctx context.Context, limit time.Duration, dir string, t tool, args ...string) (stdout, stderr []byte, err error) {
	path, err := exec.LookPath(t.name)
	if err != nil {
		return nil, nil, ErrNoTool.New(t.name, t.pack).Because(err)
	}
	select {
	case r.slots <- struct{}{}:
		defer func() { <-r.slots }()
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	memory := strconv.FormatInt(r.limits.Memory>>10, 10)
	blocks := strconv.FormatInt(max(8*r.limits.Output, 512<<20)>>9, 10)
	seconds := strconv.FormatInt(int64(limit.Seconds())+1, 10)
	cmd := exec.CommandContext(ctx, "/bin/sh", append([]string{"-c", limited, "sh", memory, seconds, blocks, path}, args...)...)
	cmd.Dir = dir
	cmd.Env = environment(dir)
	out, diag := &capped{left: r.limits.Output, over: cancel}, &capped{left: 1 << 16}
	cmd.Stdout, cmd.Stderr = out, diag
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = 2 * time.Second
	err = cmd.Run()
	switch {
	case out.full:
		err = ErrTooHeavy.New().Because(errStopped)
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		err = ErrTimeout.New(int(limit.Seconds())).Because(ctx.Err())
	case ctx.Err() != nil:
		err = ctx.Err()
	case killed(err):
		err = ErrTooHeavy.New().Because(errors.Join(errStopped, err))
	}
	return out.b.Bytes(), diag.b.Bytes(), err
}

// killed: the system ended the program (no memory, too much processor time, too big a file), or it aborted for want of memory.
func killed(err error) bool {
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		return false
	}
	status, ok := exit.Sys().(syscall.WaitStatus)
	return ok && status.Signaled()
}

// environment holds what the tools need and nothing of ours: no secrets of the server reach a child.
func environment(dir string) []string {
	env := []string{"PATH=" + os.Getenv("PATH"), "HOME=" + dir, "TMPDIR=" + dir, "LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1"}
	if models := os.Getenv("TESSDATA_PREFIX"); models != "" {
		env = append(env, "TESSDATA_PREFIX="+models)
	}
	return env
}

// capped keeps the first bytes written to it; over is called when more come.
type capped struct {
	b    bytes.Buffer
	left int64
	over func()
	full bool
}

func (c *capped) Write(p []byte) (int, error) {
	keep := min(int64(len(p)), c.left)
	c.b.Write(p[:keep])
	c.left -= keep
	if keep < int64(len(p)) {
		c.full = true
		if c.over != nil {
			c.over()
		}
	}
	return len(p), nil
}

// inTemp gives work a private folder that is gone afterwards.
func inTemp[T any](work func(dir string) (T, error)) (T, error) {
	dir, err := os.MkdirTemp("", "thads-ocr-")
	if err != nil {
		var none T
		return none, ErrFailed.New("mkdir").Because(err)
	}
	defer os.RemoveAll(dir)
	return work(dir)
}
