package errs_test

import (
	"errors"
	"fmt"
	"io"
	"testing"

	"thads/internal/errs"
)

var errGone = errs.Define(errs.NotFound, "test.gone", "Không tìm thấy hồ sơ số %d.")

func TestAnErrorKeepsItsKindAndSentenceThroughWrapping(t *testing.T) {
	t.Parallel()
	err := fmt.Errorf("read case: %w", errGone.New(7).Because(io.EOF).Under("L5"))
	e := errs.As(err)
	if e == nil || e.Text() != "Không tìm thấy hồ sơ số 7." || e.Clause != "L5" {
		t.Fatalf("got %+v", e)
	}
	if !errors.Is(err, errGone) || !errors.Is(err, io.EOF) {
		t.Error("neither the definition nor the cause is found in the chain")
	}
	if errs.KindOf(io.EOF) != errs.Internal {
		t.Error("an unknown error must be internal")
	}
}
