// Package forms is the house's official papers as data: one folder a form with its versions, a sample and the text the
// sample gives, and the catalogue of all papers the law knows. It holds no rules and never fills a form by itself.
package forms

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"sort"
	"sync"

	"thads/internal/document"
	"thads/internal/errs"
)

//go:embed catalogue.tsv */*.form */sample.json
var files embed.FS

// ErrUnknown: there is no such form, or no version of it in force on the day.
var ErrUnknown = errs.Define(errs.NotFound, "forms.unknown",
	"Không có mẫu %q có hiệu lực vào ngày %s. Xem danh sách bằng lệnh form list.")

// Set is every form of a release, all versions.
type Set struct {
	byCode map[string][]*document.Form // oldest version first
}

// Load reads the embedded forms once for the whole program; an error names the file and the line.
var Load = sync.OnceValues(func() (*Set, error) { return read(files) })

func read(fsys fs.FS) (*Set, error) {
	paths, err := fs.Glob(fsys, "*/*.form")
	if err != nil {
		return nil, fmt.Errorf("list forms: %w", err)
	}
	s := &Set{byCode: map[string][]*document.Form{}}
	for _, p := range paths {
		src, err := fs.ReadFile(fsys, p)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", p, err)
		}
		f, err := document.Parse(string(src))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p, err)
		}
		if f.Code != path.Dir(p) {
			return nil, fmt.Errorf("%s: the form calls itself %s", p, f.Code)
		}
		s.byCode[f.Code] = append(s.byCode[f.Code], f)
	}
	for _, versions := range s.byCode {
		sort.Slice(versions, func(i, j int) bool { return versions[i].ValidFrom < versions[j].ValidFrom })
	}
	return s, nil
}

// On gives the version of a form in force on a day (2026-07-01).
func (s *Set) On(code, day string) (*document.Form, error) {
	for _, f := range s.byCode[code] {
		if f.ValidOn(day) {
			return f, nil
		}
	}
	return nil, ErrUnknown.New(code, day)
}

// Version gives one version of a form, whatever the day: old papers keep the version they were issued with.
func (s *Set) Version(code, version string) (*document.Form, error) {
	for _, f := range s.byCode[code] {
		if f.Version == version {
			return f, nil
		}
	}
	return nil, ErrUnknown.New(code, "phiên bản "+version)
}

// Latest gives the newest version of a form.
func (s *Set) Latest(code string) (*document.Form, error) {
	if v := s.byCode[code]; len(v) > 0 {
		return v[len(v)-1], nil
	}
	return nil, ErrUnknown.New(code, "bất kỳ")
}

// All lists every version of every form by code, then by first day.
func (s *Set) All() []*document.Form {
	var out []*document.Form
	for _, v := range s.byCode {
		out = append(out, v...)
	}
	sort.Slice(out, func(i, j int) bool {
		if out[i].Code != out[j].Code {
			return out[i].Code < out[j].Code
		}
		return out[i].ValidFrom < out[j].ValidFrom
	})
	return out
}

// Sample is the invented data a form is checked with, as JSON.
func Sample(code string) ([]byte, error) {
	b, err := files.ReadFile(code + "/sample.json")
	if err != nil {
		return nil, ErrUnknown.New(code, "bất kỳ").Because(err)
	}
	return b, nil
}
