package story

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/intake"
	"thads/internal/extract"
	"thads/internal/web/ui"
)

func (p *player) receive(s string) (string, error) {
	name, source, _ := strings.Cut(s, " ")
	if source == "" {
		source = "court"
	}
	data, err := os.ReadFile(filepath.Join(p.dir, name))
	if err != nil {
		return "", err
	}
	scanned, err := p.h.Scanner().Judgment(p.ctx, name, data)
	if err != nil {
		return "", err
	}
	in, err := scanned.Receive(p.who.Province, p.who.OfficeCode, source)
	if err != nil {
		return "", err
	}
	got, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Receive, in)
	if err != nil {
		return "", err
	}
	p.judgment = got.ID
	var b strings.Builder
	if scanned.Problem != "" {
		fmt.Fprintln(&b, "không đọc được:", scanned.Problem)
	}
	if r := scanned.Reading; r != nil {
		fmt.Fprintf(&b, "%s; số %s; ngày %s\n", r.Court, r.JudgmentNumber, ui.Day(r.JudgmentDate))
		for _, l := range casefile.Propose(r).Lines {
			fmt.Fprintf(&b, "  %s: %s\n", casefile.KindName(l.Kind), ui.Dong(l.Amount))
		}
		fmt.Fprintln(&b, "nơi thi hành:", scanned.Route.OfficeCode, scanned.Route.Why)
	}
	if got.SameAs != "" {
		fmt.Fprintln(&b, "trùng với hồ sơ đã có")
	}
	return b.String(), nil
}

func (p *player) confirm(s string) (string, error) {
	j, err := p.reader().Judgment(p.ctx, p.who.Province, p.judgment)
	if err != nil {
		return "", err
	}
	var r extract.Reading
	if j.Reading != "" {
		if err := json.Unmarshal([]byte(j.Reading), &r); err != nil {
			return "", err
		}
	}
	c := casefile.Propose(&r)
	a := args(s)
	if a["hiệu_lực"] != "" {
		c.Effective = a["hiệu_lực"]
	}
	if a["số"] != "" {
		c.Number = a["số"]
	}
	for i := range c.Lines {
		if a["loại"] != "" { // what a person says the lines are
			c.Lines[i].Kind = a["loại"]
		}
	}
	for _, n := range list(a["bỏ"]) {
		i, err := strconv.Atoi(n)
		if err != nil || i < 1 || i > len(c.Lines) {
			return "", fmt.Errorf("no line %s of %d", n, len(c.Lines))
		}
		c.Lines[i-1].Drop = true
	}
	got, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Confirm, intake.ConfirmIn{Province: p.who.Province, ID: p.judgment, Confirmed: c})
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("mở %d việc", len(got.Cases)), nil
}

func (p *player) route(office string) (string, error) {
	_, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Route, intake.RouteIn{Province: p.who.Province, ID: p.judgment, Office: office, Why: "theo Toà án khu vực"})
	return "", err
}

func (p *player) ask(s string) (string, error) {
	a := args(s)
	pet := casefile.Petition{Agency: a["cơ_quan"], Court: a["toà"], Number: a["số"], Date: a["ngày_án"], Debtors: list(a["phải"]), Creditors: list(a["được"]), Asked: list(a["khoản"]),
		Signed: a["ký"] != "chưa", Documents: list(a["kèm"])}
	reading, err := json.Marshal(pet)
	if err != nil {
		return "", err
	}
	in := intake.RequestIn{Province: p.who.Province, Office: p.who.OfficeCode, Channel: "counter", FiledDay: a["ngày"], Requester: a["người"], Address: a["địa_chỉ"], Reading: string(reading),
		Missing: intake.Lacks(p.h.Desk.Law().Pack("B"), pet, a["người"], a["địa_chỉ"], a["ngày"])}
	if a["bản_án"] != "không" {
		in.JudgmentID = p.judgment
	}
	got, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.TakeRequest, in)
	if err != nil {
		return "", err
	}
	p.request, p.slip = got.ID, got.Slip
	out := "đã nhận, cấp phiếu nhận"
	for _, m := range in.Missing {
		out += "\n  còn thiếu: " + m
	}
	return out, nil
}

func list(s string) (out []string) {
	for _, x := range strings.Split(s, ";") {
		if x = strings.TrimSpace(x); x != "" {
			out = append(out, x)
		}
	}
	return out
}

func (p *player) complete(s string) (string, error) {
	_, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Complete, intake.CompleteIn{Province: p.who.Province, ID: p.request, Missing: list(args(s)["còn"])})
	return "", err
}

func (p *player) accept(string) (string, error) {
	got, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Accept, intake.AcceptIn{Province: p.who.Province, ID: p.request, Judgment: p.judgment})
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("mở %d việc", len(got.Cases)), nil
}

func (p *player) refuse(s string) (string, error) {
	a := args(s)
	got, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.ProposeRefusal, intake.RefuseIn{Province: p.who.Province, ID: p.request, Ground: a["điểm"], Reasons: a["lý_do"]})
	return got.Clause + " " + got.Words, err
}

func (p *player) forward(s string) (string, error) {
	a := args(s)
	o, err := p.h.Store.Office(p.ctx, a["đến"])
	if err != nil {
		return "", err
	}
	_, err = desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Forward, intake.ForwardIn{Province: p.who.Province, ID: p.request, To: o.Province, Office: o.Code, Why: a["lý_do"]})
	return "", err
}

func (p *player) excuse(s string) (string, error) {
	a := args(s)
	_, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.DecideExcuse, intake.ExcuseIn{Province: p.who.Province, ID: p.request,
		Excuse: intake.Excuse{From: a["từ"], To: a["đến"], Ground: a["căn_cứ"], Proof: a["tài_liệu"], Accepted: a["chấp_nhận"] != "không", Reasons: a["nhận_xét"]}})
	return "", err
}

// await notes what the request in hand waits for: chờ điều kiện gì="..." luật="..."
func (p *player) await(s string) (string, error) {
	a := args(s)
	_, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Await, intake.AwaitIn{Province: p.who.Province, ID: p.request, What: a["gì"], Law: a["luật"]})
	return "", err
}

// condition notes that somebody reported it: có điều kiện ngày="..." người="..." tài_liệu="..."
func (p *player) condition(s string) (string, error) {
	a := args(s)
	_, err := desk.Do(p.ctx, p.h.Desk, p.who, p.key(), intake.Known, intake.KnownIn{Province: p.who.Province, ID: p.request, Day: a["ngày"], From: a["người"], Proof: a["tài_liệu"]})
	return "", err
}
