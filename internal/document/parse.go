package document

import (
	"strings"
)

// Limits of a form's text, so that a wrong file is refused and not worked on.
const (
	maxFormBytes = 256 << 10
	maxDepth     = 8
)

// node is a line of the form, a choice or a loop.
type node struct {
	no     int
	line   *line
	when   cond
	then   []node
	orElse []node
	each   string   // loop variable
	in     []string // list looped over
	body   []node
}

// line is one printed line of the form before data is put in.
type line struct {
	mark    string // prefix: "#", "##", "###", "^", ">>", ">", "=", "~", "|", "@..." or "" for text; "blank" ends a paragraph
	segs    []seg
	cells   [][]seg
	article bool // starts with "Điều #."
}

// seg is a stretch of literal text, an insertion, or an optional group printed only when all its data is there.
type seg struct {
	text         string
	bold, italic bool
	insert       *insert
	optional     []seg
}

type parser struct {
	form  *Form
	lines []string
	at    int // index of the next line
	first int // number of lines[0]
}

// Parse reads a form. Errors name the line of src and say what is wrong in Vietnamese.
func Parse(src string) (*Form, error) {
	if len(src) > maxFormBytes {
		return nil, ErrForm.New(1, "mẫu dài quá 256 KB")
	}
	lines := strings.Split(strings.ReplaceAll(strings.TrimPrefix(src, "\ufeff"), "\r\n", "\n"), "\n")
	f, used, err := readFront(lines)
	if err != nil {
		return nil, err
	}
	p := &parser{form: f, lines: lines[used:], first: used + 1}
	f.body, err = p.block(names{root: f.root}, 0, "")
	if err != nil {
		return nil, err
	}
	return f, nil
}

func (p *parser) fail(what string) error { return ErrForm.New(p.first+p.at-1, what) }

// block reads lines to the end of the text (depth 0) or to "% hết" or "% khác" (above).
func (p *parser) block(n names, depth int, opened string) ([]node, error) {
	if depth > maxDepth {
		return nil, p.fail("lồng quá nhiều tầng % nếu, % lặp")
	}
	var out []node
	for p.at < len(p.lines) {
		text := strings.TrimSpace(p.lines[p.at])
		no := p.first + p.at
		p.at++
		word, isControl := strings.CutPrefix(text, "%")
		if !isControl {
			l, what := parseLine(text, n)
			if what != "" {
				return nil, p.fail(what)
			}
			out = append(out, node{no: no, line: l})
			continue
		}
		word = strings.TrimSpace(word)
		switch {
		case strings.HasPrefix(word, "//"):
		case word == "hết" && depth > 0:
			return out, nil
		case word == "khác" && opened == "nếu":
			p.at-- // the choice reads it again
			return out, nil
		case strings.HasPrefix(word, "nếu "):
			nd, err := p.choice(word, n, depth, no)
			if err != nil {
				return nil, err
			}
			out = append(out, nd)
		case strings.HasPrefix(word, "lặp "):
			nd, err := p.loop(word, n, depth, no)
			if err != nil {
				return nil, err
			}
			out = append(out, nd)
		default:
			return nil, p.fail("không hiểu dòng điều khiển “% " + word + "”")
		}
	}
	if depth > 0 {
		return nil, p.fail("thiếu % hết cho “% " + opened + "”")
	}
	return out, nil
}

func (p *parser) choice(word string, n names, depth, no int) (node, error) {
	when, what := parseCond(strings.TrimPrefix(word, "nếu "), n)
	if what != "" {
		return node{}, p.fail(what)
	}
	nd := node{no: no, when: when}
	var err error
	if nd.then, err = p.block(n, depth+1, "nếu"); err != nil {
		return nd, err
	}
	if p.at < len(p.lines) && strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(p.lines[p.at]), "%")) == "khác" {
		p.at++
		nd.orElse, err = p.block(n, depth+1, "khác")
	}
	return nd, err
}

func (p *parser) loop(word string, n names, depth, no int) (node, error) {
	name, list, ok := strings.Cut(strings.TrimPrefix(word, "lặp "), " trong ")
	name = strings.TrimSpace(name)
	if !ok || !isName(name) {
		return node{}, p.fail("vòng lặp phải có dạng “% lặp tên trong danh_sách”")
	}
	nd := node{no: no, each: name, in: splitPath(list)}
	s, what := n.resolve(nd.in)
	if what != "" {
		return nd, p.fail(what)
	}
	elem := &schema{label: s.label, kind: kindGroup, parts: s.parts, order: s.order}
	switch s.kind {
	case kindWords:
		elem = &schema{label: s.label, kind: kindText}
	case kindList:
	default:
		return nd, p.fail("“" + strings.TrimSpace(list) + "” không phải danh sách")
	}
	var err error
	nd.body, err = p.block(n.with(name, elem), depth+1, "lặp")
	return nd, err
}

// marks are the prefixes a line may begin with, longest first.
var marks = []string{"###", "##", "#", "^", ">>", ">", "=", "~"}

// directives are the lines beginning with @.
var directives = map[string]bool{"@căn_cứ": true, "@nơi_nhận": true, "@ký": true, "@ký_cột": true}

func parseLine(text string, n names) (l *line, what string) {
	l = &line{}
	if text == "" {
		l.mark = "blank"
		return l, ""
	}
	if strings.HasPrefix(text, "@") {
		word, rest, _ := strings.Cut(text, " ")
		if !directives[word] {
			return nil, "không có lệnh “" + word + "”"
		}
		l.mark = word
		if word == "@ký_cột" {
			l.cells, what = parseCells(rest, n)
		}
		return l, what
	}
	if strings.HasPrefix(text, "|") {
		l.mark = "|"
		l.cells, what = parseCells(strings.Trim(text, "|"), n)
		return l, what
	}
	for _, m := range marks {
		if rest, ok := strings.CutPrefix(text, m+" "); ok {
			l.mark, text = m, rest
			break
		}
	}
	if rest, ok := strings.CutPrefix(text, "Điều #."); ok {
		l.article, text = true, rest
	}
	l.segs, what = parseSegs(text, n)
	return l, what
}

// parseCells splits at "|" outside insertions.
func parseCells(text string, n names) ([][]seg, string) {
	var cells [][]seg
	from, depth := 0, 0
	for i := 0; i <= len(text); i++ {
		switch {
		case i < len(text) && text[i] == '{':
			depth++
		case i < len(text) && text[i] == '}':
			depth--
		case i == len(text) || text[i] == '|' && depth == 0:
			segs, what := parseSegs(strings.TrimSpace(text[from:i]), n)
			if what != "" {
				return nil, what
			}
			cells = append(cells, segs)
			from = i + 1
		}
	}
	return cells, ""
}

// parseSegs reads **bold**, *italic*, {{insertions}} and [[optional groups]].
func parseSegs(text string, n names) ([]seg, string) {
	var out []seg
	var bold, italic bool
	lit := func(s string) {
		if s != "" {
			out = append(out, seg{text: s, bold: bold, italic: italic})
		}
	}
	from := 0
	for i := 0; i < len(text); {
		switch {
		case strings.HasPrefix(text[i:], "**"):
			lit(text[from:i])
			bold = !bold
			i += 2
			from = i
		case text[i] == '*':
			lit(text[from:i])
			italic = !italic
			i++
			from = i
		case strings.HasPrefix(text[i:], "{{"):
			lit(text[from:i])
			end := strings.Index(text[i:], "}}")
			if end < 0 {
				return nil, "dấu {{ không có }} đóng lại"
			}
			in, what := parseInsert(text[i+2:i+end], n)
			if what != "" {
				return nil, what
			}
			out = append(out, seg{bold: bold, italic: italic, insert: &in})
			i += end + 2
			from = i
		case strings.HasPrefix(text[i:], "[["):
			lit(text[from:i])
			end := strings.Index(text[i:], "]]")
			if end < 0 {
				return nil, "dấu [[ không có ]] đóng lại"
			}
			inner, what := parseSegs(text[i+2:i+end], n)
			if what != "" {
				return nil, what
			}
			for k := range inner {
				inner[k].bold, inner[k].italic = inner[k].bold != bold, inner[k].italic != italic
			}
			out = append(out, seg{optional: inner})
			i += end + 2
			from = i
		default:
			i++
		}
	}
	lit(text[from:])
	if bold || italic {
		return nil, "dấu * hoặc ** không có dấu đóng trên cùng dòng"
	}
	return out, ""
}
