package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"thads/internal/blob"
	"thads/internal/errs"
	"thads/internal/sign"
	"thads/internal/store"
)

var verifyCommand = command{"verify", "[--db DB] [--data DIR] [--json]",
	"replay the facts, compare with the tables, check chains, numbers, signatures, files; exit 1 on a violation", runVerify}

var errViolations = errs.Define(errs.Conflict, "verify.violations",
	"Dữ liệu không nhất quán: %d vi phạm, xem danh sách; giữ nguyên hiện trạng, không sửa tay và báo ngay người chịu trách nhiệm hệ thống.")

func runVerify(ctx context.Context, e env, args []string) error {
	f := newFlags("verify")
	c := commonFlags(f)
	rest, err := parse(e, f, args)
	if err != nil || len(rest) > 0 {
		return errUsage
	}
	s, err := c.open(ctx, e)
	if err != nil {
		return err
	}
	memoryForTime()
	r, err := verifyHouse(ctx, s, c.data)
	if err = errors.Join(err, s.Close()); err != nil {
		return err
	}
	if c.json {
		err = printJSON(e, r)
	} else {
		err = printVerified(e, r)
	}
	if err == nil && len(r.Violations) > 0 {
		err = errViolations.New(len(r.Violations))
	}
	return err
}

// verifyHouse looks at the database and at the files and signatures its rows name.
func verifyHouse(ctx context.Context, s *store.Store, data string) (store.Report, error) {
	files := blob.At(filepath.Join(data, "blobs")) // verify makes nothing, not even a folder
	roots, err := signRoots(data, "")
	if err != nil {
		return store.Report{}, err
	}
	judge := sign.NewJudge(roots)
	return s.Verify(ctx, store.VerifyOpts{
		BlobOK: files.Check,
		SignedOK: func(ctx context.Context, hash string, sealed bool) []string {
			b, err := blob.Read(ctx, files, hash)
			if err != nil {
				return nil // the missing file is told already
			}
			r, err := judge.Verify(b, sign.VerifyOptions{Now: time.Now(), RequireSeal: sealed})
			if err != nil {
				return []string{errText(err)}
			}
			if !r.OK && len(r.Problems) == 0 {
				return []string{"chữ ký không đạt"}
			}
			return r.Problems
		},
	})
}

func errText(err error) string {
	if known := errs.As(err); known != nil {
		return sentence(known)
	}
	return err.Error()
}

func printVerified(e env, r store.Report) error {
	for _, v := range r.Violations {
		if _, err := fmt.Fprintf(e.out, "%s\t%s\t%s\n", v.Invariant, v.ID, v.What); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(e.out, "%d biến động, %d việc, %d dòng dữ liệu đã đối chiếu, %d ngày niêm phong, %d vi phạm.\n",
		r.Facts, r.Cases, r.Rows, r.Seals, len(r.Violations))
	return err
}
