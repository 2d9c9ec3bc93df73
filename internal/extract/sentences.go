package extract

import "strings"

// A topic is what a part of the disposition is about; the rules of one topic don't look at the others.
type topic byte

const (
	topicMain topic = iota
	topicFee
	topicCosts
	topicExhibit
	topicPenalty
	topicCivil
	topicAppeal
	topicGuide
	topicInterest
)

// A sentence is a stretch of the disposition's tokens that is read as one order.
type sentence struct {
	from, to int
	topic    topic
	item     int // running number of the numbered item it stands in
}

// starters are words a new order begins with, where a capital or a semicolon stands before.
var starters = lexicon("buộc", "ghi nhận", "công nhận", "không chấp nhận", "chấp nhận", "bác", "kể từ", "về", "xử phạt", "trường hợp", "trong trường hợp", "tịch thu",
	"hoàn trả", "hoàn lại", "trả lại", "miễn", "tuyên", "tuyên bố", "đình chỉ", "hủy", "án phí", "chi phí", "số tiền", "nếu", "khi", "sau khi", "xác định", "xác nhận", "tạm giữ", "truy thu",
	"phạt", "phạt tiền", "phạt bổ sung", "hình phạt bổ sung", "giao", "chia", "tháo dỡ", "đối với", "căn cứ", "áp dụng", "các đương sự", "như vậy", "khấu trừ", "tổng hợp", "thời hạn", "nguyên đơn", "bị đơn", "bị cáo", "các bị cáo", "lãi suất", "quyền kháng cáo", "đương sự", "bản án")

// topicWords open a topic where they stand at the head of an item.
var topicWords = []struct {
	topic topic
	words phrases
}{
	{topicAppeal, lexicon("quyền kháng cáo", "kháng cáo", "hạn kháng cáo", "thời hạn kháng cáo", "án xử công khai", "báo cho")},
	{topicGuide, lexicon("hướng dẫn thi hành", "nghĩa vụ thi hành", "thi hành án dân sự", "quyền yêu cầu thi hành")},
	{topicInterest, lexicon("nghĩa vụ chậm", "lãi suất", "trách nhiệm chậm", "nghĩa vụ chịu lãi", "nghĩa vụ do chậm", "lãi chậm")},
	{topicFee, lexicon("án phí", "lệ phí tòa án", "lệ phí giải quyết", "lệ phí sơ thẩm", "lệ phí dân sự", "tiền án phí", "lệ phí", "phần án phí")},
	{topicCosts, lexicon("chi phí tố tụng", "chi phí xem xét", "chi phí thẩm định", "chi phí định giá", "chi phí giám định", "chi phí đo", "chi phí khác", "tiền chi phí", "chi phí ủy thác", "chi phí tống đạt", "chi phí")},
	{topicExhibit, lexicon("vật chứng", "tang vật", "xử lý vật chứng", "biện pháp tư pháp", "các biện pháp tư pháp", "tài sản tạm giữ", "tang tài vật", "xử lý tang vật", "tang chứng", "đồ vật", "xử lý tài sản")},
	{topicCivil, lexicon("trách nhiệm dân sự", "bồi thường", "phần dân sự", "dân sự", "trách nhiệm d n sự")},
	{topicPenalty, lexicon("hình phạt", "tội danh", "hình sự", "áp dụng điều luật", "hình phạt bổ sung", "trách nhiệm hình sự", "phần hình phạt")},
}

// sentences cuts the disposition into orders and gives each its topic.
func (r *reader) sentences() []sentence {
	toks := r.toks
	var out []sentence
	current, level, item := topicMain, 0, 0
	from := 0
	flush := func(to int) {
		if to > from {
			out = append(out, sentence{from: from, to: to, topic: current, item: item})
		}
		from = to
	}
	for i := range toks {
		if i > from && !r.boundary(from, i) {
			continue
		}
		flush(i)
		depth, body := bulletDepth(toks, i)
		if depth > 0 && depth <= 2 {
			item++
		}
		t, at, ok := headTopic(toks, body)
		switch {
		case ok:
			current, level = t, depth
			if end := headingEnd(toks, at); end > 0 {
				r.headings = append(r.headings, span{i, end})
			}
		case depth == 1 && level <= 1, depth == 2 && level == 2:
			current, level = topicMain, depth
		}
	}
	flush(len(toks))
	for i := range out {
		out[i].topic = r.sentenceTopic(out[i])
	}
	return out
}

// boundary says whether an order begins at toks[i].
func (r *reader) boundary(from, i int) bool {
	toks := r.toks
	t, before := toks[i], toks[i-1]
	if r.inside(i) {
		return false
	}
	depth, body := bulletDepth(toks, i)
	if depth > 0 && body < len(toks) && (t.first || before.is(".") || before.is(";")) {
		b := toks[body]
		if b.capital || titles[b.low] != 0 || starters.at(toks, body) > 0 {
			return t.first || depth < 3
		}
	}
	starter := starters.at(toks, i) > 0
	switch {
	case before.is("."):
		if bulletDot(toks, i-1) || abbreviation(toks, i-1) && !starter {
			return false
		}
		return t.capital && (!t.glued || starter) || t.is("(") || t.first && t.kind == 'p'
	case before.is(";"):
		if t.first && (titles[t.low] != 0 || t.is("vợ")) && !r.modalSince(from, i) {
			return false
		}
		return t.first && t.capital || starter && (t.capital || starters.at(toks, i) > 1 || t.is("buộc")) || t.capital && acts.at(toks, i) > 0
	case before.is(":"):
		return starter && t.capital && t.first || r.afterHeading(i)
	case before.is(")"):
		return t.first && t.capital && (starter || titles[t.low] != 0)
	}
	return t.first && t.capital && starter && !before.is(",") && !before.is("và") && !t.is("về") && !t.is("khi") && !t.is("công") || t.first && t.capital && (t.is("buộc") || t.is("kể") && !before.is(","))
}

// modalSince says whether an order has been given since toks[from]: what follows a semicolon is then another.
func (r *reader) modalSince(from, i int) bool {
	for k := from; k < i; k++ {
		if modals.at(r.toks, k) > 0 || r.toks[k].is("chịu") || r.toks[k].is("nộp") || r.toks[k].is("trả") {
			return true
		}
	}
	return false
}

// inside says whether toks[i] stands within a mention: "ông Bùi Công | Bắc".
func (r *reader) inside(i int) bool {
	for k := i - 1; k >= 0 && k > i-10; k-- {
		if m := r.at[k]; m >= 0 {
			return r.mentions[m].to > i
		}
	}
	return false
}

// afterHeading says whether the colon before toks[i] ends a short heading that names a topic: "Về án phí: Ông A ...".
func (r *reader) afterHeading(i int) bool {
	for _, h := range r.headings {
		if h.end == i {
			return true
		}
	}
	return false
}

// abbreviation says whether the full stop at toks[i] belongs to "TP.", "Tp.", "Q.".
func abbreviation(toks []token, i int) bool {
	if i == 0 {
		return false
	}
	switch toks[i-1].low {
	case "tp", "tx", "tt", "ths", "ts", "gs", "stt":
		return true
	case "q", "p", "h", "t":
		return i+1 < len(toks) && toks[i+1].glued
	}
	return false
}

// bulletDot says whether the full stop at toks[i] belongs to the number of an item.
func bulletDot(toks []token, i int) bool { return i > 0 && toks[i-1].kind == 'n' && toks[i-1].first }

// bulletDepth reads what opens an item: 1 for "3." and "[3]", 2 for "3.1", 3 for dashes; body is the first token after it.
func bulletDepth(toks []token, i int) (depth, body int) {
	j := skipBullet(toks, i)
	if j == i {
		return 0, i
	}
	t := toks[i]
	if t.is("[") && i+1 < len(toks) {
		t = toks[i+1]
	}
	if t.kind != 'n' {
		return 3, j
	}
	if strings.ContainsAny(t.low, ".,") {
		return 2, j
	}
	return 1, j
}

// headTopic looks for the words of a topic at the head of an item: "Về án phí", "Án phí dân sự sơ thẩm", "4. Chi phí tố tụng".
func headTopic(toks []token, i int) (topic, int, bool) {
	j := i
	for j < len(toks) && (toks[j].is("*") || toks[j].is("về") || toks[j].is("phần") || toks[j].is("đối") || toks[j].is("với") || toks[j].is("các") || toks[j].is("việc") || toks[j].is("xử") || toks[j].is("lý") || toks[j].is("khoản") || toks[j].is("tiền") || toks[j].is("trách") && j > i && toks[j-1].is("với")) {
		j++
	}
	if j >= len(toks) || j > i+5 {
		return 0, 0, false
	}
	for _, at := range [...]int{j, i} {
		for _, tw := range topicWords {
			n := tw.words.at(toks, at)
			if n == 0 {
				continue
			}
			if tw.topic == topicCivil && toks[at].is("dân") && !hasAbout(toks, i, at) || tw.topic == topicPenalty && toks[at].is("hình") && n == 2 && toks[at+1].is("sự") && !hasAbout(toks, i, at) {
				continue
			}
			if tw.topic == topicCivil && toks[at].is("bồi") && !hasAbout(toks, i, at) {
				continue
			}
			return tw.topic, at + n, true
		}
	}
	return 0, 0, false
}

func hasAbout(toks []token, i, at int) bool {
	for _, t := range toks[i:at] {
		if t.is("về") || t.is("phần") || t.is("với") {
			return true
		}
	}
	return false
}

// headingEnd answers the token after the colon that ends a heading; 0 when the heading runs on as a sentence.
func headingEnd(toks []token, at int) int {
	for k := at; k < len(toks) && k < at+60; k++ {
		switch {
		case toks[k].is(":"):
			return k + 1
		case toks[k].is(".") && !toks[k].glued, toks[k].is("(") && k > at+40:
			return 0
		case moneyStarts(toks, k):
			return 0
		}
	}
	return 0
}

func moneyStarts(toks []token, k int) bool {
	m, ok := moneyAt(toks, k)
	return ok && m.sure
}

// sentenceTopic lets clear words of a sentence override the part it stands in.
func (r *reader) sentenceTopic(s sentence) topic {
	low := r.low(s)
	has := func(w string) bool { return strings.Contains(low, placeTones(w)) }
	switch {
	case has("quyền kháng cáo"), has("quyền làm đơn kháng cáo"), has("làm đơn kháng cáo"), has("được kháng cáo"), has("thời hạn kháng cáo"), has("thời hiệu thi hành án"),
		has("quyền và kháng cáo"), has("người được thi hành án dân sự, người phải thi hành án dân sự"):
		if has("luật thi hành án") {
			return topicGuide
		}
		if !has("án phí") || has("quyền kháng cáo") && !has("phải chịu") && !has("phải nộp") {
			return topicAppeal
		}
	case interestOpens(low):
		return topicInterest
	}
	if s.topic == topicExhibit && !has("phải chịu") && !has("phải nộp") {
		return s.topic
	}
	if has("án phí") && (has("chịu") || has("nộp") || has("miễn") || has("hoàn") || has("trả lại") || has("nhận lại") || has("trừ") || has("mỗi") && strings.Contains(low, "000")) || has("lệ phí") && (has("phải chịu") || has("phải nộp")) && s.topic != topicCosts {
		if !has("chi phí") || s.topic == topicFee || strings.Index(low, "án phí") < strings.Index(low, "chi phí") {
			return topicFee
		}
		if !has("hoàn trả cho") && !has("trả lại cho") {
			return topicFee
		}
	}
	if has("chi phí") && !has("án phí") && s.topic != topicCivil && (has("thẩm định") || has("định giá") || has("giám định") || has("tố tụng") || has("đo đạc") || has("đo vẽ") || has("trích lục") || has("ủy thác")) {
		return topicCosts
	}
	if s.topic == topicFee && !has("án phí") && !has("tạm ứng") && strings.HasPrefix(strings.TrimLeft(low, "-+*. 0123456789/"), "buộc") && !has("chịu") && !has("nộp") {
		return topicMain
	}
	return s.topic
}

func (r *reader) low(s sentence) string {
	if s.to <= s.from {
		return ""
	}
	return r.p.low[r.toks[s.from].start:r.toks[s.to-1].end]
}

func (r *reader) text(from, to int) (start, end int) {
	return r.toks[from].start, r.toks[to-1].end
}
