// Package story plays legal stories written in plain text on the whole product: who does what on which day, and what is
// then true. A story is a list of steps; the lines under "----" are what the house answered and must answer again.
package story

import (
	"context"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"thads/internal/apptest"
	"thads/internal/desk"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/store"
)

// Play runs the steps of a story and gives it back with the answers the house gave now.
func Play(t *testing.T, h *apptest.House, text, dir string) string {
	t.Helper()
	p := &player{t: t, h: h, dir: dir, ctx: context.Background()}
	var out strings.Builder
	for _, block := range strings.Split(strings.TrimSpace(text), "\n\n") {
		steps, _, _ := strings.Cut(block, "\n----")
		out.WriteString(steps + "\n")
		var answers []string
		for _, line := range strings.Split(steps, "\n") {
			if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			a, err := p.step(line)
			if e := errs.As(err); e != nil {
				a = "từ chối: " + e.Text()
				if e.Clause != "" {
					a += " (" + e.Clause + ")"
				}
			} else if err != nil {
				t.Fatalf("step %q: %v", line, err)
			}
			if a != "" {
				answers = append(answers, strings.TrimRight(a, "\n"))
			}
		}
		if len(answers) > 0 {
			out.WriteString("----\n" + strings.Join(answers, "\n") + "\n")
		}
		out.WriteString("\n")
	}
	return strings.TrimRight(out.String(), "\n") + "\n"
}

type player struct {
	t        *testing.T
	h        *apptest.House
	ctx      context.Context
	dir      string
	who      people.Who
	title    string
	judgment string
	request  string
	caseID   string
	slip     string
	power    string
	out      string // the time that does not count, proposed last
	keys     int
}

func (p *player) key() string {
	p.keys++
	return fmt.Sprintf("story-%d", p.keys)
}

// steps are the words a story may use.
var steps = []struct {
	say string
	do  func(*player, string) (string, error)
}{
	{"ngày", (*player).day}, {"là", (*player).as}, {"nhận", (*player).receive}, {"xác nhận", (*player).confirm}, {"chuyển phòng", (*player).route},
	{"nộp đơn", (*player).ask}, {"bổ sung đơn", (*player).complete}, {"thụ lý", (*player).accept}, {"từ chối đơn", (*player).refuse}, {"chuyển đơn", (*player).forward},
	{"chờ điều kiện", (*player).await}, {"có điều kiện", (*player).condition},
	{"thời hiệu", (*player).excuse}, {"việc", (*player).tasks}, {"hồ sơ", (*player).cases}, {"văn bản", (*player).papers}, {"sửa văn bản", (*player).edit}, {"trả lại", (*player).sendBack},
	{"ký", (*player).sign}, {"đóng dấu", (*player).seal}, {"kiểm chữ ký", (*player).checkSign}, {"tra cứu", (*player).lookUp}, {"thông báo", (*player).served},
	{"nhật ký", (*player).timeline}, {"thời hạn", (*player).clocks}, {"kiểm sổ", (*player).verify}, {"chạy nền", (*player).background},
	{"gửi bản án", (*player).send}, {"bản án", (*player).judgments}, {"chọn bản án mới", (*player).newestJudgment}, {"chọn đơn mới", (*player).newestRequest}, {"đơn", (*player).requests},
	{"nhập tay", (*player).byHand}, {"bỏ bản án", (*player).drop}, {"khoản", (*player).lines}, {"lịch", (*player).calendar}, {"giao ký", (*player).delegate}, {"thu hồi giao ký", (*player).revoke},
	{"thử ký", (*player).trySign}, {"thử đóng dấu", (*player).trySeal}, {"đọc giấy", (*player).read}, {"thời hạn đơn", (*player).requestClocks}, {"thời hạn bản án", (*player).judgmentClocks},
	{"tác nghiệp", (*player).operation}, {"chọn việc", (*player).choose}, {"tình trạng", (*player).standing}, {"biện pháp", (*player).limits}, {"tài sản", (*player).things},
	{"qua ngày", (*player).sweep}, {"việc đã làm", (*player).pastSteps}, {"diễn biến", (*player).told}, {"hạn", (*player).caseClocks}, {"cách tính", (*player).whyThen}, {"văn bản của việc", (*player).casePapers}, {"nhắc việc", (*player).caseTasks},
	{"phân công", (*player).assign}, {"huỷ văn bản", (*player).void}, {"không tính", (*player).outage},
	{"từ chối uỷ thác", (*player).refuseEntrusting}, {"chuyển việc", (*player).moveCase}, {"ở phòng", (*player).standsAt}, {"tống đạt", (*player).whoIsServed}, {"nơi nhận", (*player).caseCopies}, {"cấp số", (*player).number},
}

func (p *player) step(line string) (string, error) {
	best := -1
	for i, s := range steps {
		if (line == s.say || strings.HasPrefix(line, s.say+" ")) && (best < 0 || len(s.say) > len(steps[best].say)) {
			best = i
		}
	}
	if best < 0 {
		p.t.Fatalf("no step %q", line)
	}
	return steps[best].do(p, strings.TrimSpace(strings.TrimPrefix(line, steps[best].say)))
}

// args reads name="value" pairs.
var pair = regexp.MustCompile(`(\S+?)="([^"]*)"`)

func args(s string) map[string]string {
	m := map[string]string{}
	for _, x := range pair.FindAllStringSubmatch(s, -1) {
		m[x[1]] = x[2]
	}
	return m
}

func (p *player) day(s string) (string, error) {
	at, err := time.ParseInLocation("2006-01-02 15:04", s, desk.Zone())
	p.h.Set(at)
	return "", err
}

// as lets somebody sit down: là daklak.chv1; "là chủ việc" is the officer of the case in hand.
func (p *player) as(user string) (string, error) {
	if user == "chủ việc" {
		c, err := p.hand()
		if err != nil {
			return "", err
		}
		if user, err = p.userOf(c.OfficerID); err != nil {
			return "", err
		}
	}
	who, err := p.h.Store.Person(p.ctx, user)
	p.who = who
	if err != nil {
		return "", err
	}
	k, _, err := p.h.Store.KeyNamed(p.ctx, user)
	p.title = k.Account.Title
	return "", err
}

func (p *player) reader() *store.Reader { return p.h.Store.For(p.who) }

var (
	tags  = regexp.MustCompile(`(?s)<(head|style|svg|nav|footer|header class="top").*?</(head|style|svg|nav|footer|header)>|<[^>]+>`)
	blank = regexp.MustCompile(`\s+`)
)

func (p *player) verify(string) (string, error) {
	r, err := p.h.Store.Verify(p.ctx, store.VerifyOpts{BlobOK: p.h.Blobs.Check})
	var b strings.Builder
	fmt.Fprintf(&b, "%d sai lệch\n", len(r.Violations))
	for _, v := range r.Violations {
		fmt.Fprintf(&b, "  %s: %s\n", v.Invariant, v.What)
	}
	return b.String(), err
}

func (p *player) background(string) (string, error) { return "", p.h.Step(p.ctx) }
