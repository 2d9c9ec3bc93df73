package issue

import (
	"strings"

	"thads/internal/casefile"
)

// written gathers the lines of a decision as its form prints them.
type written struct {
	money, other, things, toState, toDestroy []any
	cash                                     int64 // money confiscated
	interest                                 string
}

// byFile stands for what only the papers that came with an exhibit can say.
const byFile = "Theo biên bản giao nhận"

func (w *written) line(l casefile.Line) {
	text := strings.TrimRight(l.Text, ". ;")
	if l.Interest != "" && w.interest == "" {
		w.interest = strings.TrimRight(l.Interest, ". ")
	}
	switch {
	case l.Kind == casefile.Confiscation && l.Amount > 0:
		w.cash += l.Amount
	case l.Kind == casefile.Confiscation:
		w.toState = append(w.toState, map[string]any{"tên": text, "số_lượng": "Theo bản án", "tình_trạng": byFile})
	case l.Kind == casefile.Destruction:
		w.toDestroy = append(w.toDestroy, map[string]any{"tên": text, "số_lượng": "Theo bản án", "tình_trạng": byFile})
	case l.Amount > 0:
		row := map[string]any{"nội_dung": casefile.KindName(l.Kind) + ": " + text, "số_tiền": l.Amount}
		if l.Kind == casefile.Return {
			row = map[string]any{"nội_dung": text, "số_tiền": l.Amount}
			if _, receipt, ok := strings.Cut(text, "(biên lai "); ok {
				row["chứng_từ"] = "Biên lai " + strings.TrimSuffix(receipt, ")")
			}
		}
		w.money = append(w.money, row)
	case l.Kind == casefile.Return:
		w.things = append(w.things, map[string]any{"tên": text, "số_lượng": "Theo bản án"})
	default:
		w.other = append(w.other, text)
	}
}

// into puts what there is into a form's data; what there is not is left out, never printed empty.
func (w *written) into(data map[string]any) {
	for name, list := range map[string][]any{"khoản": w.money, "nghĩa_vụ_khác": w.other, "tài_sản": w.things, "sung_quỹ": w.toState, "tiêu_hủy": w.toDestroy} {
		if len(list) > 0 {
			data[name] = list
		}
	}
	if w.cash > 0 {
		data["tiền_sung_quỹ"] = w.cash
	}
	if w.interest != "" {
		data["lãi_chậm"] = w.interest
	}
}
