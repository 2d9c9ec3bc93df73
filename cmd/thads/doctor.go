package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"thads/internal/errs"
)

var doctorCommand = command{"doctor", "[--db DB] [--data DIR] [--json]", "what is installed, what is missing, and the command that installs it", runDoctor}

var errUnwell = errs.Define(errs.Unavailable, "doctor.unwell", "Máy chưa sẵn sàng: %d mục cần xử lý theo cách nêu ở trên.")

// check is one thing the house needs.
type check struct {
	Name   string `json:"name"`
	OK     bool   `json:"ok"`
	For    string `json:"for"`    // run: the house can't do its work without; test: only its tests need it
	Remedy string `json:"remedy"` // what to do; empty when all is well
}

// tools are the programs of other packages, with the Debian package that brings each.
var tools = []struct{ name, needed, pkg string }{
	{"pdftotext", "run", "poppler-utils"},
	{"pdftoppm", "run", "poppler-utils"},
	{"tesseract", "run", "tesseract-ocr"},
	{"chromium", "test", "chromium"},
	{"qpdf", "test", "qpdf"},
	{"xmlsec1", "test", "xmlsec1"},
	{"zbarimg", "test", "zbar-tools"},
}

func runDoctor(ctx context.Context, e env, args []string) error {
	f := newFlags("doctor")
	c := commonFlags(f)
	rest, err := parse(e, f, args)
	if err != nil || len(rest) > 0 {
		return errUsage
	}
	var all []check
	for _, t := range tools {
		_, err := exec.LookPath(t.name)
		all = append(all, judge(t.name, t.needed, err == nil, aptInstall(t.pkg)))
	}
	all = append(all,
		judge("tesseract-vie", "run", readsVietnamese(ctx), aptInstall("tesseract-ocr-vie")),
		judge("postgres", "test", hasPostgres(), aptInstall("postgresql")),
		judge("clock", "run", saneClock(time.Now()), "đặt lại giờ của máy: timedatectl set-ntp true"),
		dataFolder(c.data),
		database(ctx, e, c))
	bad := 0
	for _, k := range all {
		if !k.OK && k.For == "run" {
			bad++
		}
	}
	if c.json {
		err = printJSON(e, map[string]any{"ok": bad == 0, "checks": all})
	} else {
		err = printChecks(e, all)
	}
	if err == nil && bad > 0 {
		err = errUnwell.New(bad)
	}
	return err
}

func judge(name, needed string, ok bool, remedy string) check {
	if ok {
		remedy = ""
	}
	return check{Name: name, OK: ok, For: needed, Remedy: remedy}
}

func aptInstall(pkg string) string { return "apt-get install -y " + pkg }

// readsVietnamese says whether the OCR engine has its Vietnamese data.
func readsVietnamese(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	out, err := exec.CommandContext(ctx, "tesseract", "--list-langs").Output()
	return err == nil && bytes.Contains(append(out, '\n'), []byte("\nvie\n"))
}

// hasPostgres finds a server's programs where Debian keeps them, or on the path.
func hasPostgres() bool {
	if _, err := exec.LookPath("postgres"); err == nil {
		return true
	}
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/postgres")
	return err == nil && len(found) > 0
}

// saneClock finds the clocks that legal periods must not be counted by: a machine that lost its battery, or one set far
// ahead. The time zone of the machine plays no part, the house counts in Vietnam's.
func saneClock(now time.Time) bool { return now.Year() >= 2026 && now.Year() < 2100 }

// dataFolder says whether files can be written, or the folder made.
func dataFolder(dir string) check {
	at := dir
	for {
		st, err := os.Stat(at)
		if err == nil && !st.IsDir() {
			return judge("data", "run", false, "chọn thư mục khác bằng --data: "+at+" không phải thư mục")
		}
		if !errors.Is(err, fs.ErrNotExist) || at == filepath.Dir(at) {
			break
		}
		at = filepath.Dir(at)
	}
	f, err := os.CreateTemp(at, ".thads-doctor")
	if err == nil {
		err = errors.Join(f.Close(), os.Remove(f.Name()))
	}
	return judge("data", "run", err == nil, "cho người chạy chương trình quyền ghi: chown -R $USER "+at)
}

func database(ctx context.Context, e env, c *common) check {
	s, err := c.open(ctx, e)
	if err == nil {
		err = s.Close()
	}
	if err == nil {
		return judge("database", "run", true, "")
	}
	remedy := "kiểm tra địa chỉ --db và máy chủ cơ sở dữ liệu"
	if known := errs.As(err); known != nil {
		remedy = sentence(known)
	}
	return judge("database", "run", false, remedy)
}

func printChecks(e env, all []check) error {
	var b strings.Builder
	for _, k := range all {
		switch {
		case k.OK:
			fmt.Fprintf(&b, "được    %s\n", k.Name)
		case k.For == "test":
			fmt.Fprintf(&b, "thiếu   %-14s (chỉ cần khi chạy kiểm thử) %s\n", k.Name, k.Remedy)
		default:
			fmt.Fprintf(&b, "THIẾU   %-14s %s\n", k.Name, k.Remedy)
		}
	}
	_, err := fmt.Fprint(e.out, b.String())
	return err
}
