package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"thads/forms"
	"thads/internal/document"
	"thads/internal/errs"
	"thads/internal/render"
)

var formCommand = command{
	name: "form", args: "list [--all] [--json] | show CODE | render CODE --data F.json|--blank --out F.pdf|.docx|.html | check [--json]",
	help: "the official papers: list, show, print one, print all with their samples", run: runForm,
}

var (
	errFormData = errs.Define(errs.Invalid, "form.data", "Không đọc được tệp dữ liệu của mẫu: cần một tệp JSON như forms/%s/sample.json.")
	errFormOut  = errs.Define(errs.Invalid, "form.out", "Chỉ ghi được ra tệp .pdf, .docx hoặc .html.")
	errForms    = errs.Define(errs.Invalid, "form.check", "Có %d mẫu không lập được; xem danh sách ở trên rồi sửa mẫu hoặc dữ liệu mẫu.")
)

func runForm(_ context.Context, e env, args []string) error {
	if len(args) == 0 {
		return errUsage
	}
	set, err := forms.Load()
	if err != nil {
		return err
	}
	switch args[0] {
	case "list":
		return formList(e, set, args[1:])
	case "show":
		return formShow(e, set, args[1:])
	case "render":
		return formRender(e, set, args[1:])
	case "check":
		return formCheck(e, set, args[1:])
	}
	return errUsage
}

func formList(e env, set *forms.Set, args []string) error {
	fs := newFlags("form list")
	asJSON := fs.Bool("json", false, "one JSON value")
	all := fs.Bool("all", false, "the whole catalogue, with and without a body")
	if rest, err := parse(e, fs, args); err != nil || len(rest) > 0 {
		return errUsage
	}
	catalogue, err := forms.Catalogue()
	if err != nil {
		return err
	}
	withBody := set.All()
	switch {
	case *asJSON && *all:
		return printJSON(e, catalogue)
	case *asJSON:
		return printJSON(e, withBody)
	case *all:
		for _, c := range catalogue {
			mark := "chưa có nội dung"
			if _, err := set.Latest(c.Code); err == nil {
				mark = "có nội dung"
			}
			fmt.Fprintf(e.out, "%-8s  %-5s  %-16s  %s\n", c.Code, c.Operation, mark, c.Title)
		}
		return nil
	}
	for _, f := range withBody {
		fmt.Fprintf(e.out, "%-8s  v%-2s  %-5s  %s\n", f.Code, f.Version, f.Operation, f.Title)
	}
	fmt.Fprintf(e.out, "%d mẫu có nội dung trong bản phát hành này; danh mục có %d mẫu (form list --all).\n", len(withBody), len(catalogue))
	return nil
}

func formShow(e env, set *forms.Set, args []string) error {
	if len(args) != 1 {
		return errUsage
	}
	f, err := set.Latest(args[0])
	if err != nil {
		return err
	}
	src, err := forms.Source(f)
	if err != nil {
		return err
	}
	_, err = e.out.Write(src)
	return err
}

func formRender(e env, set *forms.Set, args []string) error {
	fs := newFlags("form render")
	data := fs.String("data", "", "JSON file with the data")
	out := fs.String("out", "", "file to write: .pdf, .docx or .html")
	day := fs.String("on", "", "day the paper is made, 2026-07-01; default: the newest version")
	blank := fs.Bool("blank", false, "dots where data is missing, for people to complete by hand; --data may be left out")
	rest, err := parse(e, fs, args)
	if err != nil || len(rest) != 1 || *data == "" && !*blank || *out == "" {
		return errUsage
	}
	f, err := set.Latest(rest[0])
	if *day != "" {
		f, err = set.On(rest[0], *day)
	}
	if err != nil {
		return err
	}
	raw := []byte("{}")
	if *data != "" {
		if raw, err = os.ReadFile(*data); err != nil {
			return errFormData.New(f.Code).Because(err)
		}
	}
	m, err := formData(f, raw)
	if err != nil {
		return err
	}
	fill := f.Fill
	if *blank {
		fill = f.Blank
	}
	doc, err := fill(m)
	if err != nil {
		return err
	}
	body, err := print(doc, filepath.Ext(*out))
	if err != nil {
		return err
	}
	if err := os.WriteFile(*out, body, 0o644); err != nil { //nolint:gosec // a paper is for others to read
		return fmt.Errorf("write %s: %w", *out, err)
	}
	return nil
}

// formData reads data of a form; numbers stay exact.
func formData(f *document.Form, raw []byte) (map[string]any, error) {
	var m map[string]any
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	if err := dec.Decode(&m); err != nil {
		return nil, errFormData.New(f.Code).Because(err)
	}
	return m, nil
}

func fillJSON(f *document.Form, raw []byte) (*document.Doc, error) {
	m, err := formData(f, raw)
	if err != nil {
		return nil, err
	}
	return f.Fill(m)
}

// print writes a paper in the format of a file's extension.
func print(doc *document.Doc, ext string) ([]byte, error) {
	switch ext {
	case ".pdf":
		res, err := render.PDF(doc)
		return res.Bytes, err
	case ".docx":
		return render.DOCX(doc)
	case ".html":
		return render.HTML(doc)
	}
	return nil, errFormOut.New()
}

// failedForm is a form that can't be printed with its sample.
type failedForm struct {
	Code  string `json:"code"`
	Error string `json:"error"`
}

func formCheck(e env, set *forms.Set, args []string) error {
	fs := newFlags("form check")
	asJSON := fs.Bool("json", false, "one JSON value")
	if rest, err := parse(e, fs, args); err != nil || len(rest) > 0 {
		return errUsage
	}
	all := set.All()
	failed := []failedForm{}
	for _, f := range all {
		if err := checkForm(f); err != nil {
			text := err.Error()
			if known := errs.As(err); known != nil {
				text = sentence(known)
			}
			failed = append(failed, failedForm{f.Code, text})
		}
	}
	if *asJSON {
		err := printJSON(e, map[string]any{"forms": len(all), "rendered": len(all) - len(failed), "failed": failed})
		if err != nil {
			return err
		}
	} else {
		for _, f := range failed {
			fmt.Fprintf(e.out, "%-8s %s\n", f.Code, f.Error)
		}
		fmt.Fprintf(e.out, "%d mẫu, lập được %d.\n", len(all), len(all)-len(failed))
	}
	if len(failed) > 0 {
		return errForms.New(len(failed))
	}
	return nil
}

// checkForm prints a form with its sample in every format.
func checkForm(f *document.Form) error {
	raw, err := forms.Sample(f.Code)
	if err != nil {
		return err
	}
	doc, err := fillJSON(f, raw)
	if err != nil {
		return err
	}
	for _, ext := range []string{".pdf", ".docx", ".html"} {
		if _, err := print(doc, ext); err != nil {
			return err
		}
	}
	return nil
}
