package ocr

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
)

// TestPagesOfAllFilesTogetherAreWorkedOnNoMoreThanWorkersAtOnce: a decoded page takes hundreds of megabytes at most, and many
// people bring files at once.
func TestPagesOfAllFilesTogetherAreWorkedOnNoMoreThanWorkersAtOnce(t *testing.T) {
	t.Parallel()
	r := New(Limits{Workers: 2})
	var now, most atomic.Int64
	var files sync.WaitGroup
	for range 6 {
		files.Go(func() {
			pages := []int{0, 1, 2, 3}
			_, err := r.eachPage(t.Context(), pages, func(context.Context, int) (Page, error) {
				n := now.Add(1)
				for old := most.Load(); n > old && !most.CompareAndSwap(old, n); old = most.Load() {
				}
				for range 1000 {
					runtime.Gosched()
				}
				now.Add(-1)
				return Page{}, nil
			}, make([]Page, 4))
			if err != nil {
				t.Error(err)
			}
		})
	}
	files.Wait()
	if most.Load() > 2 {
		t.Errorf("%d pages were worked on at once, not 2", most.Load())
	}
}
