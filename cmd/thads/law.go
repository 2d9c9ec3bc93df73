package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"thads/internal/calendar"
	"thads/internal/errs"
	"thads/internal/rule"
	"thads/law"
)

var lawCommand = command{
	"law", "packs | due DEADLINE --from TIME [--on DATE] [--regime A|B] [--variant V] [--switch-on DATE] | check DIR | rehearse DIR [--db DB] [--first N] [--sample N]  [--json]",
	"the dated law: list packs, count a time limit, check a pack with its own tests, try a draft pack on the case load", runLaw,
}

var (
	errLawFrom = errs.Define(errs.Invalid, "law.bad_from", "Thời điểm %q không đọc được; hãy ghi ngày như 2026-11-20 hoặc thời điểm như 2026-11-20T09:30:00+07:00.")
	errLawDir  = errs.Define(errs.NotFound, "law.no_dir", "Không có gói luật trong thư mục %s; thư mục phải có tệp pack.yaml hoặc các thư mục con có tệp ấy.")
	errLawBad  = errs.Define(errs.Invalid, "law.check_failed", "Gói luật có %d chỗ sai; hãy sửa theo danh sách đã in.")
)

func runLaw(ctx context.Context, e env, args []string) error {
	if len(args) == 0 {
		return errUsage
	}
	switch args[0] {
	case "packs":
		return lawPacks(e, args[1:])
	case "due":
		return lawDue(e, args[1:])
	case "check":
		return lawCheck(e, args[1:])
	case "rehearse":
		return lawRehearse(ctx, e, args[1:])
	}
	return errUsage
}

func lawPacks(e env, args []string) error {
	f := newFlags("law packs")
	asJSON := f.Bool("json", false, "one JSON value on standard output")
	if rest, err := parse(e, f, args); err != nil || len(rest) > 0 {
		return errUsage
	}
	p, err := rule.Load(law.Files)
	if err != nil {
		return err
	}
	if *asJSON {
		type row struct {
			*rule.Pack
			Ref       string `json:"pack"`
			Deadlines int    `json:"deadlines"`
			Params    int    `json:"params"`
		}
		rows := []row{}
		for _, k := range p.List() {
			rows = append(rows, row{k, k.Ref(), len(k.Deadlines()), len(k.Params())})
		}
		return printJSON(e, rows)
	}
	for _, k := range p.List() {
		until := "chưa ấn định ngày hết hiệu lực"
		if !k.Valid.To.IsZero() {
			until = "đến " + k.Valid.To.Short()
		}
		_, err = fmt.Fprintf(e.out, "%s\n  %s\n  Chế độ %s, từ %s, %s; %d thời hạn, %d tham số\n", k.Ref(), k.Title, k.Regime,
			k.Valid.From.Short(), until, len(k.Deadlines()), len(k.Params()))
	}
	return err
}

func lawDue(e env, args []string) error {
	f := newFlags("law due")
	from := f.String("from", "", "start of the period: a date or an RFC 3339 time")
	on := f.String("on", "", "day of the step, if it is not the day of --from")
	regime := f.String("regime", "", "A or B, against the day")
	variant := f.String("variant", "", "key of a special case")
	switchOn := f.String("switch-on", "", "waiting calendar entries to count with, by commas")
	asJSON := f.Bool("json", false, "one JSON value on standard output")
	rest, err := parse(e, f, args)
	if err != nil || len(rest) != 1 || *from == "" {
		return errUsage
	}
	start, err := lawTime(*from)
	if err != nil {
		return err
	}
	ask := rule.Ask{Variant: *variant}
	if ask.On, err = optionalDate(*on); err != nil {
		return err
	}
	if *regime != "" {
		if ask.Regime, err = rule.ParseRegime(*regime); err != nil {
			return err
		}
	}
	if *switchOn != "" {
		for _, s := range strings.Split(*switchOn, ",") {
			d, err := calendar.ParseDate(s)
			if err != nil {
				return err
			}
			ask.SwitchOn = append(ask.SwitchOn, d)
		}
	}
	p, err := rule.Load(law.Files)
	if err != nil {
		return err
	}
	due, err := p.Due(rest[0], start, ask)
	if err != nil {
		return err
	}
	if *asJSON {
		return printJSON(e, due)
	}
	_, err = e.out.Write([]byte(dueText(due)))
	return err
}

func lawTime(s string) (time.Time, error) {
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return t, nil
	}
	d, err := calendar.ParseDate(s)
	if err != nil {
		return time.Time{}, errLawFrom.New(s)
	}
	return d.Start(), nil
}

func optionalDate(s string) (calendar.Date, error) {
	if s == "" {
		return calendar.Date{}, nil
	}
	return calendar.ParseDate(s)
}

// dueText is a due time for a person.
func dueText(d rule.Due) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s\n", d.ID, d.NameVI)
	if d.At.Equal(d.Date.End()) {
		fmt.Fprintf(&b, "Hạn: hết %s\n", d.Date.Long())
	} else {
		fmt.Fprintf(&b, "Hạn: %s ngày %s\n", d.At.In(calendar.Zone).Format("15 giờ 04"), calendar.DateOf(d.At).Short())
	}
	basis := "chưa ghi nhận được điều khoản"
	if d.Clause != "" {
		basis = d.ClauseText + " (" + d.Clause + ")"
	}
	fmt.Fprintf(&b, "Căn cứ: %s; gói luật %s, chế độ %s\nĐộ tin cậy: %s\nHậu quả khi hết hạn: %s\nCách tính:\n", basis, d.Pack, d.Regime,
		rule.ConfidenceVI(d.Confidence), rule.ConsequenceVI(d.Consequence))
	for _, s := range d.Steps {
		b.WriteString("  - " + s + "\n")
	}
	if d.Note != "" {
		b.WriteString("Lưu ý: " + d.Note + "\n")
	}
	return b.String()
}

// lawCheck checks a pack folder, or every pack under a folder.
func lawCheck(e env, args []string) error {
	f := newFlags("law check")
	asJSON := f.Bool("json", false, "one JSON value on standard output")
	rest, err := parse(e, f, args)
	if err != nil || len(rest) != 1 {
		return errUsage
	}
	reports, err := checkPacks(rest[0])
	if err != nil {
		return err
	}
	var text strings.Builder
	bad := 0
	for _, r := range reports {
		bad += len(r.Problems)
		fmt.Fprintf(&text, "%s: %d thời hạn, %d tác nghiệp, %d tình huống thử, %d chỗ sai\n", r.Pack, r.Deadlines, r.Operations, r.Situations, len(r.Problems))
		for _, p := range r.Problems {
			fmt.Fprintf(&text, "  - %s: %s\n", p.Where, p.What)
		}
	}
	if *asJSON {
		err = printJSON(e, reports)
	} else {
		_, err = e.out.Write([]byte(text.String()))
	}
	if err == nil && bad > 0 {
		err = errLawBad.New(bad)
	}
	return err
}

// checkPacks checks against the packs and the calendar of this program, or against the calendar beside the packs if
// there is one.
func checkPacks(dir string) ([]rule.Report, error) {
	base, err := rule.Load(law.Files)
	if err != nil {
		return nil, err
	}
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	root, names := abs, []string{}
	if _, err := os.Stat(filepath.Join(abs, "pack.yaml")); err == nil {
		root, names = filepath.Dir(abs), []string{filepath.Base(abs)}
	} else {
		found, err := fs.Glob(os.DirFS(abs), "*/pack.yaml")
		if err != nil || len(found) == 0 {
			return nil, errors.Join(errLawDir.New(dir), err)
		}
		for _, f := range found {
			names = append(names, path.Dir(f))
		}
	}
	if _, err := os.Stat(filepath.Join(root, "calendar.yaml")); err == nil {
		if base.Calendar, err = rule.LoadCalendar(os.DirFS(root)); err != nil {
			return nil, err
		}
	}
	papers, err := formCodes()
	if err != nil {
		return nil, err
	}
	var out []rule.Report
	for _, name := range names {
		out = append(out, rule.Check(os.DirFS(filepath.Join(root, name)), name, base, papers))
	}
	return out, nil
}
