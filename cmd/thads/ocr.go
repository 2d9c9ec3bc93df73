package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"thads/internal/errs"
	"thads/internal/ocr"
)

var ocrCommand = command{
	"ocr", "FILE --out FILE.pdf",
	"a searchable PDF from a scan: pages straightened, words behind the picture", runOCR,
}

var errOCRWrite = errs.Define(errs.Invalid, "ocr.write", "Không ghi được tệp %s; hãy kiểm tra thư mục và quyền ghi.")

func runOCR(ctx context.Context, e env, args []string) error {
	f := newFlags("ocr")
	out := f.String("out", "", "the PDF to write")
	rest, err := parse(e, f, args)
	if err != nil || len(rest) != 1 || *out == "" {
		return errUsage
	}
	pdf, err := ocr.New(ocr.Limits{}).SearchableFile(ctx, rest[0])
	if err != nil {
		return err
	}
	if err := writeWhole(*out, pdf); err != nil {
		return errOCRWrite.New(*out).Because(err)
	}
	fmt.Fprintln(e.out, *out)
	return nil
}

// writeWhole writes beside the file and renames, so a crash leaves the old file or the new one, never half of it.
func writeWhole(path string, data []byte) error {
	tmp, err := os.CreateTemp(filepath.Dir(path), ".thads-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	if _, err := tmp.Write(data); err != nil {
		tmp.Close()
		return err
	}
	if err := tmp.Close(); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}
