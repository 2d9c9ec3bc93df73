// Package rule asks the dated law: which regime governs a step, when a period ends, what a parameter is worth on a day,
// which parts of a judgment are enforced without a request. The law itself is data in the top folder law/; this package
// loads it from a file system it is given, checks it, and answers with clause, pack and content hash. It is pure: it
// reads no clock and keeps nothing. It decides no case: guards and splits of decisions are with casefile.
package rule

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"thads/internal/calendar"
	"thads/internal/errs"
)

// Span is a stretch of days, both ends included; an empty To is open.
type Span struct {
	From calendar.Date `yaml:"from" json:"from,omitzero"`
	To   calendar.Date `yaml:"to" json:"to,omitzero"`
}

// Has says whether the day lies in the span.
func (s Span) Has(d calendar.Date) bool {
	return !d.Before(s.From) && (s.To.IsZero() || !d.After(s.To))
}

// Pack is the law of one regime.
type Pack struct {
	Name   string `json:"name"`   // folder: b-2025
	Hash   string `json:"hash"`   // SHA-256 over the pack's files without its tests, in hexadecimal
	Title  string `json:"title"`  // Vietnamese
	Regime Regime `json:"regime"` // A or B
	Valid  Span   `json:"valid"`
	Laws   []Law  `json:"laws"`

	deadlines  map[string][]*Deadline // by id, amendments by day
	ids        []string               // in the order of the file
	params     []*Param
	exOfficio  []ExOfficio
	onRequest  OnRequest
	split      []SplitRule
	refusals   []Refusal
	petition   []PetitionItem
	signatures []Signature
	roles      []Role
	separate   []Separation
	flow       flow     // states, operations, grounds, guards
	situations []string // the pack's own tests, in words
}

// Ref names the pack with its content: "b-2025@1f2e3d4c5b6a".
func (p *Pack) Ref() string { return p.Name + "@" + p.Hash[:12] }

// Packs is the whole law the house knows: one pack per regime and the calendar both share.
type Packs struct {
	packs    map[Regime]*Pack
	Calendar *calendar.Calendar
}

// List is every pack, the older regime first.
func (p *Packs) List() []*Pack {
	out := []*Pack{}
	for _, r := range []Regime{A, B} {
		if k := p.packs[r]; k != nil {
			out = append(out, k)
		}
	}
	return out
}

// Pack is the pack of a regime; nil when there is none.
func (p *Packs) Pack(r Regime) *Pack { return p.packs[r] }

// With is the same law with one pack in place of the one of its regime, for drafts and rehearsals.
func (p *Packs) With(k *Pack) *Packs {
	out := &Packs{packs: map[Regime]*Pack{k.Regime: k}, Calendar: p.Calendar}
	for r, old := range p.packs {
		if r != k.Regime {
			out.packs[r] = old
		}
	}
	return out
}

// Overlay is the same law over a calendar with these rows on top.
func (p *Packs) Overlay(rows ...calendar.Row) *Packs {
	return &Packs{packs: p.packs, Calendar: p.Calendar.Overlay(rows...)}
}

var (
	errRead   = errs.Define(errs.Invalid, "rule.bad_pack", "Gói luật %s có tệp %s sai: %s. Hãy sửa tệp rồi kiểm tra lại.")
	errTwice  = errs.Define(errs.Invalid, "rule.day_twice", "Tệp calendar.yaml có hai dòng cho ngày %s; hãy giữ một dòng.")
	errNoPack = errs.Define(errs.NotFound, "rule.no_pack", "Thư mục không có gói luật nào (thiếu tệp pack.yaml).")
)

// Load reads calendar.yaml and every folder with a pack.yaml.
func Load(fsys fs.FS) (*Packs, error) {
	out := &Packs{packs: map[Regime]*Pack{}}
	var err error
	if out.Calendar, err = LoadCalendar(fsys); err != nil {
		return nil, err
	}
	inputs, err := LoadInputs(fsys)
	if err != nil {
		return nil, err
	}
	found, err := fs.Glob(fsys, "*/pack.yaml")
	if err != nil {
		return nil, err
	}
	for _, f := range found {
		dir := path.Dir(f)
		sub, err := fs.Sub(fsys, dir)
		if err != nil {
			return nil, err
		}
		k, err := LoadPack(sub, dir)
		if err != nil {
			return nil, err
		}
		k.flow.inputs = inputs
		if out.packs[k.Regime] != nil {
			return nil, errRead.New(dir, "pack.yaml", "chế độ "+string(k.Regime)+" đã có gói khác")
		}
		out.packs[k.Regime] = k
	}
	if len(out.packs) == 0 {
		return nil, errNoPack.New()
	}
	return out, nil
}

// LoadCalendar reads calendar.yaml.
func LoadCalendar(fsys fs.FS) (*calendar.Calendar, error) {
	var src calendar.Source
	if err := read(fsys, "", "calendar.yaml", &src); err != nil {
		return nil, err
	}
	seen := map[calendar.Date]bool{}
	for _, r := range src.Rows {
		if err := r.Check(); err != nil {
			return nil, err
		}
		if seen[r.Date] {
			return nil, errTwice.New(r.Date.Short())
		}
		seen[r.Date] = true
	}
	return calendar.New(src), nil
}

// LoadInputs reads inputs.yaml, which all packs share; a folder without it has none.
func LoadInputs(fsys fs.FS) (out []Input, err error) {
	if err := read(fsys, "", "inputs.yaml", &out); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	return out, nil
}

// LoadPack reads one pack from its folder; name is what its Ref begins with. Only pack.yaml and deadlines.yaml must be there.
func LoadPack(fsys fs.FS, name string) (*Pack, error) {
	var head struct {
		Title  string `yaml:"title"`
		Regime Regime `yaml:"regime"`
		Valid  Span   `yaml:"valid"`
		Laws   []Law  `yaml:"laws"`
	}
	if err := read(fsys, name, "pack.yaml", &head); err != nil {
		return nil, err
	}
	k := &Pack{Name: name, Title: head.Title, Regime: head.Regime, Valid: head.Valid, Laws: head.Laws, deadlines: map[string][]*Deadline{}}
	var deadlines []*Deadline
	if err := read(fsys, name, "deadlines.yaml", &deadlines); err != nil {
		return nil, err
	}
	if err := more(fsys, name, "deadlines", &deadlines); err != nil {
		return nil, err
	}
	for _, d := range deadlines {
		if _, ok := k.deadlines[d.ID]; !ok {
			k.ids = append(k.ids, d.ID)
		}
		k.deadlines[d.ID] = append(k.deadlines[d.ID], d)
		d.cites, _ = k.cites(d.Cite)
		for i := range d.Variants {
			d.Variants[i].cites, _ = k.cites(d.Variants[i].Cite)
		}
	}
	for _, versions := range k.deadlines {
		slices.SortFunc(versions, func(a, b *Deadline) int { return a.Valid.From.Compare(b.Valid.From) })
	}
	var ex struct {
		ExOfficio []ExOfficio `yaml:"ex_officio"`
		OnRequest OnRequest   `yaml:"on_request"`
		Split     []SplitRule `yaml:"split"`
	}
	var sig struct {
		Families []Signature  `yaml:"families"`
		Roles    []Role       `yaml:"roles"`
		Separate []Separation `yaml:"separate"`
	}
	for _, f := range []struct {
		name string
		into any
	}{{"params.yaml", &k.params}, {"ex_officio.yaml", &ex}, {"refusals.yaml", &k.refusals}, {"petition.yaml", &k.petition}, {"signatures.yaml", &sig}} {
		if err := read(fsys, name, f.name, f.into); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
	}
	k.exOfficio, k.onRequest, k.split = ex.ExOfficio, ex.OnRequest, ex.Split
	k.signatures, k.roles, k.separate = sig.Families, sig.Roles, sig.Separate
	if err := k.readFlow(fsys); err != nil {
		return nil, err
	}
	if err := k.readSituations(fsys); err != nil {
		return nil, err
	}
	return k, k.sum(fsys)
}

func (k *Pack) readSituations(fsys fs.FS) error {
	files, err := fs.Glob(fsys, "tests/*.yaml")
	if err != nil {
		return err
	}
	for _, f := range files {
		var some []string
		if err := read(fsys, k.Name, f, &some); err != nil {
			return err
		}
		k.situations = append(k.situations, some...)
	}
	return nil
}

// cites reads short codes and returns those it can't read.
func (k *Pack) cites(list []string) (out []Cite, bad []string) {
	for _, s := range list {
		if c, ok := parseCite(s, k.Laws); ok {
			out = append(out, c)
		} else {
			bad = append(bad, s)
		}
	}
	return out, bad
}

// sum hashes names and contents, by name, tests left out: what is proved is not what is ruled.
func (k *Pack) sum(fsys fs.FS) error {
	h := sha256.New()
	err := fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasPrefix(p, "tests/") {
			return err
		}
		b, err := fs.ReadFile(fsys, p)
		fmt.Fprintf(h, "%s %d\n", p, len(b))
		h.Write(b)
		return err
	})
	k.Hash = hex.EncodeToString(h.Sum(nil))
	return err
}

// read decodes one file strictly: a misspelt key is an error, not a silent default.
func read(fsys fs.FS, pack, file string, into any) error {
	f, err := fsys.Open(file)
	if err != nil {
		return errRead.New(pack, file, "không mở được tệp").Because(err)
	}
	defer f.Close()
	dec := yaml.NewDecoder(f)
	dec.KnownFields(true)
	if err := dec.Decode(into); err != nil && err != io.EOF {
		return errRead.New(pack, file, wrongIn(err)).Because(err)
	}
	return nil
}

var (
	wrongType  = regexp.MustCompile("line (\\d+): cannot unmarshal !!\\w+(?: `(.*)`)? into (\\S+)")
	wrongKey   = regexp.MustCompile(`line (\d+): field (\S+) not found`)
	wrongTwice = regexp.MustCompile(`line (\d+): (?:key|mapping key) "([^"]+)" already (?:set|defined)`)
	wrongLine  = regexp.MustCompile(`line (\d+)`)
)

// wrongIn says in one sentence where a file can't be read and why: its first mistake.
func wrongIn(err error) string {
	if errs.As(err) != nil {
		return strings.TrimSuffix(said(err), ".")
	}
	text := err.Error()
	if m := wrongType.FindStringSubmatch(text); m != nil {
		kind := "danh sách hoặc mục con"
		switch {
		case strings.HasPrefix(m[3], "int") || strings.HasPrefix(m[3], "float"):
			kind = "số"
		case m[3] == "bool":
			kind = "true hoặc false"
		case m[3] == "string":
			kind = "chữ"
		}
		if m[2] == "" {
			return fmt.Sprintf("dòng %s phải là %s", m[1], kind)
		}
		return fmt.Sprintf("dòng %s: “%s” phải là %s", m[1], m[2], kind)
	}
	if m := wrongKey.FindStringSubmatch(text); m != nil {
		return fmt.Sprintf("dòng %s: không có mục nào tên “%s”", m[1], m[2])
	}
	if m := wrongTwice.FindStringSubmatch(text); m != nil {
		return fmt.Sprintf("dòng %s: mục “%s” ghi hai lần", m[1], m[2])
	}
	if m := wrongLine.FindStringSubmatch(text); m != nil {
		return fmt.Sprintf("từ dòng %s không đúng cách viết YAML (thụt đầu dòng, ngoặc, dấu nháy)", m[1])
	}
	return text
}
