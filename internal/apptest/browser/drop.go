package browser

import (
	"context"
	"strconv"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// Drop drags files from outside the browser onto an element and lets go there, in the order given.
func (b *Browser) Drop(sel string, files ...string) {
	b.t.Helper()
	at := Eval[[]float64](b, `(() => { const e = document.querySelector(`+strconv.Quote(sel)+`); e.scrollIntoView({block: "center"}); const r = e.getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]; })()`)
	data := &input.DragData{Items: []*input.DragDataItem{}, Files: files, DragOperationsMask: 1}
	b.run("drop on "+sel, chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		for _, what := range []input.DispatchDragEventType{input.DispatchDragEventTypeDragEnter, input.DispatchDragEventTypeDragOver, input.DispatchDragEventTypeDrop} {
			if _, err := cdp.Call(ctx, t, input.DispatchDragEvent, input.DispatchDragEventParams{Type: what, X: at[0], Y: at[1], Data: data}); err != nil {
				return err
			}
		}
		return nil
	}))
}
