package extract

import "strings"

// maxText bounds a judgment: the longest real ones have some hundred thousand letters.
const maxText = 4 << 20

// Read reads the text of a judgment or decision of a Vietnamese court. Errors: ErrEmpty, ErrNotJudgment, ErrForeignCourt,
// ErrNoDisposition, ErrTooLong. What is doubtful but readable comes back with warnings.
func Read(text string) (*Reading, error) {
	if len(text) > maxText {
		return nil, ErrTooLong.New(maxText)
	}
	p := newPage(text)
	if letters(p.text) < 20 {
		return nil, ErrEmpty.New()
	}
	s := split(p)
	if err := refuse(p, s); err != nil {
		return nil, err
	}
	r := &reader{p: p, s: s, out: newReading(p.text)}
	r.header()
	roster := readRoster(p, s)
	r.people = roster.people
	r.toks = tokenize(p, s.order, s.sign)
	r.findMentions()
	list := r.sentences()
	r.readObligations(list)
	r.readFees(list)
	r.readExhibits(list)
	r.interest(list)
	r.details(list)
	r.notes(list)
	r.sides()
	r.check()
	return r.out, nil
}

func newReading(text string) *Reading {
	return &Reading{Creditors: []Party{}, Debtors: []Party{}, Obligations: []Obligation{}, CourtFees: []CourtFee{}, Exhibits: []Exhibit{},
		Parties: []Party{}, Warnings: []Warning{}, Evidence: Values{}, Text: text}
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if r > ' ' {
			n++
		}
	}
	return n
}

var foreignMarks = []string{"supreme court", "district court", "high court", "court of", "tribunal", "tòa án tối cao nước", "hợp chủng quốc", "hợp chúng quốc", "đại hàn dân quốc", "cộng hòa pháp", "cộng hòa liên bang", "vương quốc", "đài loan", "nhật bản", "singapore", "hàn quốc", "trung hoa", "liên bang nga", "australia", "hoa kỳ"}

// refuse answers the error of a text that can't be read as a judgment of a Vietnamese court.
func refuse(p page, s sections) error {
	head := p.low[:min(len(p.low), 6000)]
	if s.order > 0 {
		head = p.low[:max(min(len(p.low), s.order), min(len(p.low), 3000))]
	}
	ours := courtHead.MatchString(head)
	if !ours {
		for _, m := range foreignMarks {
			if strings.Contains(head, placeTones(m)) && (strings.Contains(head, "tòa án") || strings.Contains(head, "court") || strings.Contains(head, "tribunal")) {
				return ErrForeignCourt.New()
			}
		}
		return ErrNotJudgment.New()
	}
	named := strings.Contains(head, "bản án") || strings.Contains(head, "quyết định") || strings.Contains(head, "nhân danh")
	if !named || strings.Contains(foldQuick(p.text[:min(len(p.text), 1500)]), "don yeu cau thi hanh an") && s.order == 0 {
		return ErrNotJudgment.New()
	}
	if s.order == 0 {
		return ErrNoDisposition.New()
	}
	return nil
}

// header reads court, number, date, instance and what the paper is.
func (r *reader) header() {
	p, s, out := r.p, r.s, r.out
	put := func(field string, f found, to *string) {
		if f.value == "" {
			return
		}
		*to = f.value
		if f.end > f.start {
			out.Evidence[field] = valueAt(p, f.start, f.end, f.confidence)
		}
	}
	put("court", readCourt(p, s), &out.Court)
	number := readNumber(p, s)
	put("judgment_number", number, &out.JudgmentNumber)
	if number.ok() {
		if printed := collapse(p.text[number.start:number.end]); printed != number.value {
			out.NumberAsPrinted = printed
		}
	}
	put("judgment_date", readDate(p, s, number), &out.JudgmentDate)
	put("instance", readInstance(p, s, number), &out.Instance)
	put("document", readDocument(p, s), &out.Document)
	subject := readSubject(p, s)
	put("kind", subject, &out.Kind)
}

// notes reads appeal, costs already borne, effect and the judgment below.
func (r *reader) notes(list []sentence) {
	out := r.out
	for _, s := range list {
		a, b := r.text(s.from, s.to)
		low := r.low(s)
		switch s.topic {
		case topicAppeal:
			if out.Appeal == "" && strings.Contains(low, "kháng cáo") {
				out.Appeal = collapse(r.p.text[a:b])
				out.Evidence["appeal"] = valueAt(r.p, a, b, 0.9)
			}
		case topicCosts:
			if out.LitigationCostsNote == "" && settled(low) {
				out.LitigationCostsNote = collapse(r.p.text[a:b])
				out.Evidence["litigation_costs_note"] = valueAt(r.p, a, b, 0.8)
			}
		}
	}
	r.effect()
	r.lower()
	r.kind()
}

var (
	effectShape = re(`(?:bản án|quyết định)(?: này| phúc thẩm)? ?(?:này )?(?:có|ó) hiệu lực (?:pháp luật|thi hành)?[^.;]{0,80}`)
	lowerShape  = re(`(?:bản án|ản án|quyết định)(?: hình sự| dân sự| kinh doanh thương mại| kdtm| hôn nhân và gia đình| lao động| hành chính)? (?:sơ thẩm|ơ th m) số\s*:?\s*([^;,.]{3,90}?) (?:của )?(tòa án nhân dân [^,.;]{3,60})`)
)

// effect says what the text itself says about legal effect.
func (r *reader) effect() {
	out := r.out
	out.Effective, out.EffectiveNote = "no", "bản án, quyết định sơ thẩm: có hiệu lực khi hết thời hạn kháng cáo, kháng nghị mà không có kháng cáo, kháng nghị"
	if out.Instance == InstanceAppeal {
		out.Effective, out.EffectiveNote = "yes", "bản án, quyết định phúc thẩm có hiệu lực kể từ ngày tuyên án hoặc ra quyết định"
	}
	disposition := r.p.low[r.s.order:r.s.sign]
	for _, m := range effectShape.FindAllStringIndex(disposition, 40) {
		words := disposition[m[0]:m[1]]
		if strings.Contains(words, "kể từ ngày có") || strings.HasPrefix(words, "bản án có hiệu lực") && strings.Contains(disposition[max(0, m[0]-20):m[0]], "khi") || strings.Contains(disposition[max(0, m[0]-24):m[0]], "từ ngày") || strings.Contains(disposition[max(0, m[0]-24):m[0]], "sau khi") {
			continue
		}
		out.EffectiveNote = collapse(r.p.text[r.s.order+m[0] : r.s.order+m[1]])
		out.Evidence["effective"] = valueAt(r.p, r.s.order+m[0], r.s.order+m[1], 0.9)
		if strings.Contains(words, "ngay") || strings.Contains(words, "kể từ ngày ban hành") || strings.Contains(words, "kể từ ngày ký") {
			out.Effective = "yes"
		}
	}
}

// lower finds the judgment below that an appeal is about.
func (r *reader) lower() {
	if r.out.Instance != InstanceAppeal {
		return
	}
	m := lowerShape.FindStringSubmatchIndex(r.p.low)
	if m == nil {
		return
	}
	fate := ""
	disposition := r.p.low[r.s.order:r.s.sign]
	switch {
	case strings.Contains(disposition, "giữ nguyên"):
		fate = " (giữ nguyên)"
	case strings.Contains(disposition, "sửa ") || strings.Contains(disposition, "sữa bản án"):
		fate = " (sửa)"
	case strings.Contains(disposition, "hủy bản án") || strings.Contains(disposition, "hủy toàn bộ bản án"):
		fate = " (hủy)"
	case strings.Contains(disposition, "đình chỉ"):
		fate = " (đình chỉ xét xử phúc thẩm)"
	}
	r.out.LowerJudgment = collapse(r.p.text[m[0]:m[1]]) + fate
	r.out.Evidence["lower_judgment"] = valueAt(r.p, m[0], m[1], 0.85)
}

// kind says the branch of law and the subject of the dispute.
func (r *reader) kind() {
	subject := r.out.Kind
	matter := r.matter()
	if subject == "" && matter == "criminal" {
		if i := strings.Index(r.p.low[r.s.order:r.s.sign], "phạm tội"); i >= 0 {
			a := r.s.order + i + len("phạm tội")
			end := min(r.s.sign, a+120)
			subject = strings.Trim(collapse(cutAt(r.p.text[a:end], "”", "\".", "\n-", ".\n", ";")), " “”\":.")
		}
	}
	r.out.Kind = matter
	if subject != "" {
		r.out.Kind += ": " + subject
	}
}
