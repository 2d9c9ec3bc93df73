package extract

import "strings"

var (
	periodFrom  = re(`(?:kể từ|bắt đầu từ|tính từ|từ) (?:ngày|tháng|khi)[^,.;]{2,60}?(?: (?:cho )?đến| trở đi|[,.;]|$)`)
	periodUntil = re(`(?:cho )?đến (?:khi|ngày|hết|tháng)[^.;]{2,90}`)
	securedHead = re(`(?:kê biên|phát mại|xử lý|bán đấu giá)[^.;]{0,80}tài sản|tài sản (?:thế chấp|bảo đảm|đảm bảo|cầm cố)`)
)

// details fills what only some obligations have: the period of support, the pledge behind a debt.
func (r *reader) details(list []sentence) {
	for i, o := range r.spans {
		out := &r.out.Obligations[i]
		if !out.Periodic {
			continue
		}
		a, b := r.text(o.c.verbAt, o.s.to)
		low := r.p.low[a:b]
		if m := periodFrom.FindStringIndex(low); m != nil {
			out.PeriodFrom = strings.TrimRight(cutAt(collapse(r.p.text[a+m[0]:a+m[1]]), " cho đến", " đến"), " ,.;")
		}
		if m := periodUntil.FindStringIndex(low); m != nil {
			out.PeriodUntil = strings.TrimRight(collapse(r.p.text[a+m[0]:a+m[1]]), " ,.;")
		}
	}
	for _, s := range list {
		if s.topic == topicFee || s.topic == topicAppeal || s.topic == topicGuide {
			continue
		}
		low := r.low(s)
		if !strings.Contains(low, "quyền") || !strings.Contains(low, "thu hồi") || !securedHead.MatchString(low) && !strings.Contains(low, "kê biên") {
			continue
		}
		r.secure(s, list)
	}
}

// secure writes the pledge into the debt that was ordered last before it.
func (r *reader) secure(s sentence, list []sentence) {
	end := s.to
	for k := range list { // a list of pledged things follows the sentence
		if list[k].from >= s.to && list[k].from <= end {
			if depth, _ := bulletDepth(r.toks, list[k].from); depth == 3 && list[k].item == s.item {
				end = list[k].to
			}
		}
	}
	for i := len(r.spans) - 1; i >= 0; i-- {
		if o := r.spans[i]; o.kind == KindDebt && o.c.verbAt < s.to {
			a, b := r.text(s.from, end)
			r.out.Obligations[i].SecuredBy = collapse(r.p.text[a:b])
			r.out.Obligations[i].Values["secured_by"] = valueAt(r.p, a, b, 0.8)
			return
		}
	}
}
