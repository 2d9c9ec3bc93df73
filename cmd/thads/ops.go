package main

import (
	"context"
	"fmt"
	"strings"

	"thads/forms"
	"thads/internal/rule"
	"thads/law"
)

var opsCommand = command{
	"ops", "[--regime A|B] [--json]",
	"the 28 operations: basis, states, who drafts and signs, time limits, papers", runOps,
}

// opsRow is one operation for a machine: what the contract names, and beyond it the acts.
type opsRow struct {
	Code       string   `json:"code"`
	Name       string   `json:"name"`
	Basis      []string `json:"basis"`
	From       []string `json:"from"`
	To         []string `json:"to"`
	Deadlines  []string `json:"deadlines"`
	Forms      []string `json:"forms"`
	Grounds    []string `json:"grounds"`
	Signer     []string `json:"signer"` // families of signature
	Confidence string   `json:"confidence"`
	Note       string   `json:"note,omitempty"`
	Pack       string   `json:"pack"`
	Acts       []opsAct `json:"acts"`
}

type opsAct struct {
	rule.Act
	From []string `json:"from"` // groups opened: the states
	To   string   `json:"to,omitempty"`
}

func runOps(_ context.Context, e env, args []string) error {
	f := newFlags("ops")
	regime := f.String("regime", "B", "A (Law of 2008) or B (Law of 2025)")
	asJSON := f.Bool("json", false, "one JSON value on standard output")
	if rest, err := parse(e, f, args); err != nil || len(rest) > 0 {
		return errUsage
	}
	r, err := rule.ParseRegime(*regime)
	if err != nil {
		return err
	}
	packs, err := rule.Load(law.Files)
	if err != nil {
		return err
	}
	k := packs.Pack(r)
	if *asJSON {
		return printJSON(e, opsRows(k))
	}
	_, err = e.out.Write([]byte(opsText(k)))
	return err
}

func opsRows(k *rule.Pack) []opsRow {
	rows := []opsRow{}
	for _, o := range k.Operations() {
		row := opsRow{Code: o.Code, Name: o.Name, Basis: o.Basis, From: o.From(), To: o.To(), Deadlines: o.Deadlines(), Forms: o.Forms(),
			Grounds: o.Grounds(), Signer: o.Signers(), Confidence: o.Confidence, Note: o.Note, Pack: k.Ref()}
		for _, a := range o.Acts {
			row.Acts = append(row.Acts, opsAct{a, append([]string{}, a.FromStates()...), a.To()})
		}
		rows = append(rows, row)
	}
	return rows
}

// opsText is the list for a person.
func opsText(k *rule.Pack) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n%d tác nghiệp, gói luật %s, chế độ %s\n", k.Title, len(k.Operations()), k.Ref(), k.Regime)
	line := func(label string, list []string) {
		if len(list) > 0 {
			fmt.Fprintf(&b, "      %-12s %s\n", label, strings.Join(list, ", "))
		}
	}
	for _, o := range k.Operations() {
		fmt.Fprintf(&b, "\n%s  %s\n", o.Code, o.Name)
		line("Căn cứ:", o.Basis)
		for _, a := range o.Acts {
			fmt.Fprintf(&b, "  - %s: %s\n", a.Name, opsMove(k, a))
			line("Điều khoản:", a.Cite)
			line("Chọn theo:", a.Grounds)
			line("Thời hạn:", a.Deadlines())
			line("Biểu mẫu:", a.Forms)
			line("Ký:", nonEmpty(opsSigner(a.Sign)))
		}
	}
	return b.String()
}

// opsMove says in words what becomes of the line.
func opsMove(k *rule.Pack, a rule.Act) string {
	var from []string
	for _, s := range a.FromStates() {
		from = append(from, k.StateName(s))
	}
	switch {
	case len(from) == 0:
		return "mở khoản mới, " + k.StateName(a.To())
	case a.To() == "":
		return "giữ trạng thái (" + strings.Join(from, "; ") + ")"
	}
	return strings.Join(from, "; ") + " → " + k.StateName(a.To())
}

var signerNames = map[string]string{
	"head": "Thủ trưởng (hoặc người được giao)", "officer": "Chấp hành viên", "receipt": "Người thu tiền", "voucher": "Thủ trưởng, kế toán",
	"store": "Thủ trưởng, kế toán, thủ kho", "complaint": "Người giải quyết khiếu nại", "denunciation": "Người giải quyết tố cáo", "intake": "Người tiếp nhận",
}

func opsSigner(family string) string { return signerNames[family] }

func nonEmpty(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// formCodes are the codes of every paper in the catalogue, for checking the law's data against.
func formCodes() (map[string]bool, error) {
	list, err := forms.Catalogue()
	if err != nil {
		return nil, err
	}
	codes := map[string]bool{}
	for _, f := range list {
		codes[f.Code] = true
	}
	return codes, nil
}
