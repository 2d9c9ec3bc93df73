package crash_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/uuid"

	"thads/internal/app"
	"thads/internal/apptest"
	"thads/internal/casefile"
	"thads/internal/desk/enforce"
	"thads/internal/desk/intake"
	"thads/internal/people"
	"thads/internal/store"
)

// A siege is one case of Đắk Lắk's first room with everything that hangs on it, and addresses and forms that name all of it.
type siege struct {
	t       *testing.T
	h       *apptest.House
	c       casefile.Case
	officer people.Who
	ids     map[string]string // what stands in an address, by its first word
	forms   url.Values        // every field a page of the portal reads, filled with what is of the case
	secrets []string          // what nobody may read who may not see the case
}

var (
	routeOf = regexp.MustCompile(`h\("(GET|POST) (/can-bo/[^"]*)"`)
	fieldOf = regexp.MustCompile(`(?:PostForm\[|PostForm\.Get\(|PostFormValue\(|FormValue\(|[fq]\.Get\(|[fq]\[|\bf\(|Query\(\)\.Get\()"([a-z_A-Z]+)"`)
	wordOf  = regexp.MustCompile(`case ("[^:]*"):`)
	// manyActs are the addresses whose form says which of several acts is done
	manyActs = regexp.MustCompile(`^/can-bo/(ban-giao|vang-mat|quan-tri/.*)$`)
)

// routes is every address of the officials' portal, read from where they are written: a new one is walked without anybody
// remembering it.
func routes(t *testing.T) (out [][2]string) {
	t.Helper()
	src, err := os.ReadFile("../../web/staff/portal.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range routeOf.FindAllStringSubmatch(string(src), -1) {
		out = append(out, [2]string{m[1], m[2]})
	}
	if len(out) < 60 {
		t.Fatalf("only %d routes are found", len(out))
	}
	return out
}

// words are the names of fields and the values of "viec" that the portal's pages read.
func words(t *testing.T) (fields, acts []string) {
	t.Helper()
	dir := "../../web/staff"
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	once := func(s string) bool { was := seen[s]; seen[s] = true; return !was }
	for _, f := range files {
		if !strings.HasPrefix(f.Name(), "handle_") {
			continue
		}
		src, err := os.ReadFile(dir + "/" + f.Name())
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range fieldOf.FindAllStringSubmatch(string(src), -1) {
			if once("field " + m[1]) {
				fields = append(fields, m[1])
			}
		}
		for _, m := range wordOf.FindAllStringSubmatch(string(src), -1) {
			for _, s := range strings.Split(m[1], ",") {
				if s = strings.Trim(s, ` "`); once("act " + s) {
					acts = append(acts, s)
				}
			}
		}
	}
	if len(fields) < 40 || len(acts) < 30 {
		t.Fatalf("%d fields and %d acts are found", len(fields), len(acts))
	}
	return fields, acts
}

func besiege(t *testing.T, h *apptest.House) *siege {
	t.Helper()
	c, officer := docketed(t, h)
	clerk := h.Person(t, "tiepnhan1")
	serve := serving(c)
	must(t, h.Desk, officer, "serve", enforce.Step, serve)
	req := must(t, h.Desk, clerk, "request", intake.TakeRequest, intake.RequestIn{Province: 66, Office: "66.01", Channel: "counter", FiledDay: "2026-10-12", Requester: "Thân Thị Lặng Lẽ", Address: "thôn Kín, xã Ea Kao"})
	s := &siege{t: t, h: h, officer: officer, secrets: []string{"Phùng Đắc Lộc", "Cù Xuân Hải", "Lã Thị Thắm", "Thân Thị Lặng Lẽ", "thôn Kín"}}
	all, ctx := h.Store.For(people.OperatorWho), t.Context()
	var err error
	if s.c, err = all.Case(ctx, 66, c.ID); err != nil {
		t.Fatal(err)
	}
	papers, err := all.PapersOf(ctx, 66, "case", c.ID)
	if err != nil || len(papers) == 0 {
		t.Fatal(err)
	}
	clocks, err := all.Clocks(ctx, 66, c.ID, "")
	if err != nil || len(clocks) == 0 {
		t.Fatal(err)
	}
	lines, err := all.Lines(ctx, s.c)
	if err != nil {
		t.Fatal(err)
	}
	parties, err := all.Parties(ctx, 66, c.JudgmentID)
	if err != nil {
		t.Fatal(err)
	}
	tasks, err := h.Store.For(clerk).Tasks(ctx, store.TaskFilter{Limit: 10})
	if err != nil || len(tasks) == 0 {
		t.Fatal("nobody has a task", err)
	}
	paper := papers[len(papers)-1]
	s.ids = map[string]string{"ho-so": c.ID, "nhan": c.JudgmentID, "ban-goc": c.JudgmentID, "yeu-cau": req.ID, "van-ban": paper.ID, "thoi-han": clocks[0].ID, "viec": tasks[0].ID}
	s.forms = url.Values{}
	fields, _ := words(t)
	for _, f := range fields {
		s.forms.Set(f, "thử")
	}
	for f, id := range map[string]string{"chon": paper.ID, "van_ban": paper.ID, "paper": paper.ID, "id": tasks[0].ID, "viec_id": tasks[0].ID, "xong": tasks[0].ID, "khoan": lines[0].ID, "nguoi": parties[0].ID,
		"so": s.c.DecisionNo, "number": s.c.DecisionNo, "cua": officer.ID, "ai": officer.ID, "to": officer.ID, "chap_hanh_vien": officer.ID, "ho_so": "66/" + c.ID, "cho." + "66/" + c.ID: officer.ID, "judgment": c.JudgmentID,
		"phong": "66.02", "co_quan": "79", "office": "79", "place": "66", "tinh": "66", "buoc": "lam", "pin": app.DemoPIN, "q": "cù xuân hải", "lai": paper.ID, "rev": "", "day": "12/10/2026", "from": "12/10/2026", "tu": "12/10/2026",
		"den": "14/10/2026", "until": "14/10/2026", "ngay": "2026-10-12", "sau": "", "can_cu": "", "url": "https://127.0.0.1:1/nhan", "username": "daklak.chv9", "role": "chv", "kind": "off", "date": "2026-11-24", "x_how": "giao trực tiếp"} {
		s.forms.Set(f, id)
	}
	return s
}

// at is a route with the case's own ids in it, as one province's.
func (s *siege) at(pattern string, province int64) string {
	path := strings.TrimSuffix(pattern, "{$}")
	first := strings.Split(strings.TrimPrefix(path, "/can-bo/"), "/")[0]
	for hole, value := range map[string]string{"{province}": fmt.Sprint(province), "{id}": s.ids[first], "{op}": "OP-06", "{what}": "danh-muc", "{folio}": s.ids["van-ban"], "{tab}": "tai-khoan"} {
		path = strings.ReplaceAll(path, hole, value)
	}
	return path
}

// keys are what may stand in the last hole of an address.
func keys(pattern string) []string {
	switch {
	case strings.Contains(pattern, "tac-nghiep/{op}/{act}"):
		return []string{"serve_decision"}
	case strings.Contains(pattern, "tai-lieu/{act}"):
		return []string{"lap", "ghi", "xep", "bo", "khoa", "dung"}
	case strings.Contains(pattern, "{act}"):
		return []string{"thu-ly", "bo-sung", "tu-choi", "chuyen", "thoi-hieu"}
	case strings.HasPrefix(pattern, "/can-bo/quan-tri/{tab}"):
		return []string{""}
	}
	return []string{""}
}

type caller struct {
	s       *siege
	name    string
	cookies []*http.Cookie
}

func (s *siege) caller(user string) caller {
	if user == "" {
		return caller{s: s}
	}
	return caller{s: s, name: user, cookies: login(s.t, s.h, user)}
}

func (c caller) send(method, path string, form url.Values, more ...func(*http.Request)) *httptest.ResponseRecorder {
	var body io.Reader
	if method == http.MethodPost {
		body = strings.NewReader(form.Encode())
	}
	r := httptest.NewRequestWithContext(c.s.t.Context(), method, path, body)
	if method == http.MethodPost {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Idempotency-Key", uuid.NewString())
	}
	r.RemoteAddr = "127.0.0.1:5000"
	for _, x := range c.cookies {
		r.AddCookie(x)
	}
	for _, f := range more {
		f(r)
	}
	w := httptest.NewRecorder()
	c.s.h.Handler.ServeHTTP(w, r)
	return w
}

// silent checks that an answer is no fault of ours and tells nothing of the case.
func (c caller) silent(what string, w *httptest.ResponseRecorder) {
	c.s.t.Helper()
	if w.Code >= 500 {
		c.s.t.Errorf("%s: %s answers %d", c.name, what, w.Code)
	}
	text := w.Body.String() + fmt.Sprint(w.Header())
	for _, secret := range c.s.secrets {
		if strings.Contains(text, secret) {
			c.s.t.Errorf("%s: %s answers %d and tells %q", c.name, what, w.Code, secret)
		}
	}
}

// state is everything of the case as it stands, to see that nothing of it moved.
func (s *siege) state() string {
	s.t.Helper()
	all, ctx := s.h.Store.For(people.OperatorWho), s.t.Context()
	var out []any
	add := func(v any, err error) {
		if err != nil {
			s.t.Fatal(err)
		}
		out = append(out, v)
	}
	add(all.Case(ctx, 66, s.c.ID))
	add(all.Judgment(ctx, 66, s.c.JudgmentID))
	add(all.Request(ctx, 66, s.ids["yeu-cau"]))
	add(all.PapersOf(ctx, 66, "case", s.c.ID))
	add(all.PapersOf(ctx, 66, "request", s.ids["yeu-cau"]))
	add(all.Lines(ctx, s.c))
	add(all.Parties(ctx, 66, s.c.JudgmentID))
	add(all.Clocks(ctx, 66, s.c.ID, ""))
	add(all.Folios(ctx, s.c))
	add(s.h.Store.For(s.h.Person(s.t, "tiepnhan1")).Task(ctx, s.ids["viec"]))
	add(all.Absences(ctx, "2026-10-12"))
	facts, err := all.FactsOfCase(ctx, 66, s.c.ID)
	add(len(facts), err)
	return fmt.Sprintf("%+v", out)
}

// besiegers may not see the case: another room, another officer of the room, another province in every role, and one
// without any right to cases.
var besiegers = []string{"daklak.chv4", "daklak.truongphong2", "daklak.thuky2", "daklak.tiepnhan2", "daklak.quantri1", "hcm.thutruong", "hcm.photruong", "hcm.truongphong1",
	"hcm.chv1", "hcm.thuky1", "hcm.tiepnhan", "hcm.vanthu", "hcm.ketoan", "hcm.thuquy", "hcm.thukho", "hcm.thamtra", "hcm.kiemsat", "hcm.quantri1"}

func TestNobodyWithoutTheRightSeesOrMovesACaseThroughAnyAddress(t *testing.T) {
	each(t, func(t *testing.T, h *apptest.House) {
		s := besiege(t, h)
		was := s.state()
		s.walk(append([]string{s.colleague()}, besiegers...))
		if now := s.state(); now != was {
			t.Errorf("the case moved:\n%s\n%s", was, now)
		}
		clean(t, h.Store, h.Blobs.Check)
	})
}

// colleague is another officer of the case's room.
func (s *siege) colleague() string {
	for _, name := range []string{"chv1", "chv2", "chv3"} {
		if s.h.Person(s.t, name).ID != s.officer.ID {
			return "daklak." + name
		}
	}
	s.t.Fatal("the room has one officer only")
	return ""
}

// walk sends everybody to every address, with the case's ids in it and in every field.
func (s *siege) walk(users []string) {
	_, acts := words(s.t)
	for i, user := range users {
		who := s.caller(user)
		for _, r := range routes(s.t) {
			method, pattern := r[0], r[1]
			if i == 0 && strings.Contains(pattern, "yeu-cau/") {
				continue // before there is a case on it, a request is the room's
			}
			owned := strings.Contains(pattern, "{id}")
			for _, key := range keys(pattern) {
				for _, province := range []int64{66, 79} {
					path := strings.ReplaceAll(s.at(pattern, province), "{act}", key)
					if method == http.MethodGet {
						w := who.send(method, path+"?"+s.forms.Encode(), nil)
						who.silent(method+" "+path, w)
						if owned && (w.Code < 400 || w.Code == http.StatusUnprocessableEntity) {
							s.t.Errorf("%s: GET %s answers %d", user, path, w.Code)
						}
						if !owned {
							break
						}
						continue
					}
					form := url.Values{}
					for k, v := range s.forms {
						form[k] = v
					}
					for i, act := range acts {
						if i > 0 && !manyActs.MatchString(pattern) {
							break // the address says what is done
						}
						if form.Set("viec", act); strings.HasSuffix(pattern, "hang-loat") {
							form.Set("viec", "OP-06.serve_decision")
						}
						w := who.send(method, path, form)
						who.silent(method+" "+path+" "+act, w)
						if owned && w.Code < 400 {
							s.t.Errorf("%s: POST %s answers %d", user, path, w.Code)
						}
					}
					if !owned {
						break
					}
				}
			}
		}
	}
}
