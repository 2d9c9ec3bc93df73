package file_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"thads/internal/blob"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/file"
	"thads/internal/errs"
	"thads/internal/ocr"
	"thads/internal/pdf"
	"thads/internal/store"
)

// sound fails unless places and sheet numbers follow one another without a gap.
func sound(t *testing.T, all []casefile.Folio) {
	t.Helper()
	seq, sheet := int64(1), int64(1)
	for _, x := range file.Inside(all) {
		if x.Seq != seq || x.First != sheet || x.Last < x.First {
			t.Errorf("%q stands at %d with sheets %d-%d, want %d from %d", x.Title, x.Seq, x.First, x.Last, seq, sheet)
		}
		seq, sheet = seq+1, x.Last+1
	}
}

func says(t *testing.T, err error, words string) {
	t.Helper()
	if e := errs.As(err); e == nil || !strings.Contains(e.Text(), words) {
		t.Errorf("%v does not say %q", err, words)
	}
}

// clean fails for a row that no fact explains and a file that is not there.
func (s *site) clean() {
	s.t.Helper()
	rep, err := s.Store.Verify(context.Background(), store.VerifyOpts{BlobOK: s.Blobs.Check})
	if err != nil {
		s.t.Fatal(err)
	}
	for _, v := range rep.Violations {
		s.t.Errorf("verify: %+v", v)
	}
}

func TestAnIssuedPaperEntersTheFileAndOpeningPutsTheJudgmentBeforeIt(t *testing.T) {
	t.Parallel()
	both(t, anIssuedPaperEntersTheFileAndOpeningPutsTheJudgmentBeforeIt)
}

func anIssuedPaperEntersTheFileAndOpeningPutsTheJudgmentBeforeIt(t *testing.T, s *site) {
	all := s.folios()
	if len(all) != 1 || all[0].PaperID == "" || all[0].First != 1 || all[0].DocNo == "" || !all[0].Sure {
		t.Fatalf("after issue the file holds %+v", all)
	}
	data := must(blob.Read(t.Context(), s.Blobs, all[0].BlobHash))(t)
	pages := must(must(pdf.Open(data))(t).Pages())(t)
	if all[0].Last != int64(len(pages)) {
		t.Errorf("the decision has %d pages and the sheets 1-%d", len(pages), all[0].Last)
	}
	in := file.OpenIn{Province: 66, Case: s.id}
	if _, err := desk.Do(t.Context(), s.Desk, s.who("chv4"), s.key(), file.Open, in); errs.As(err) == nil {
		t.Error("an officer of another room opened the file")
	}
	must(desk.Do(t.Context(), s.Desk, s.who("thuky1"), s.key(), file.Open, in))(t)
	all = s.folios()
	if len(all) != 3 || all[0].Seq != 0 || all[0].DocNo != all[2].DocNo || !strings.HasPrefix(all[1].Title, "Bản án số 12/2026") || all[2].PaperID == "" {
		t.Fatalf("the opened file holds %+v", all)
	}
	sound(t, all)
	clocks := must(s.Store.For(s.who("thuky1")).Clocks(t.Context(), 66, s.id, ""))(t)
	for _, c := range clocks {
		if c.Duty == "T-017" && c.State == "live" {
			t.Error("the period for opening the file still runs")
		}
	}
	_, err := desk.Do(t.Context(), s.Desk, s.who("thuky1"), s.key(), file.Open, in)
	says(t, err, "đã được lập")
	s.readAll()
	if j := s.folios()[1]; j.TextHash == "" || j.DocDay != "2026-10-02" || !j.Sure {
		t.Errorf("the judgment after reading: %+v", j)
	}
	s.clean()
}

func TestScansKeepTheirBytesTheirOrderAndAreReadByTheMachine(t *testing.T) {
	t.Parallel()
	s := open(t)
	minutes, order := paper(t, "BB-011"), paper(t, "QDC-001")
	photo := photographed(t, order)
	out := s.bring(minutes, photo, minutes)
	if len(out.Added) != 3 || out.Added[2].Same == "" || out.Added[2].ID != out.Added[0].ID {
		t.Fatalf("the same file twice: %+v", out)
	}
	all := s.folios()
	if len(all) != 3 || !all[1].Unread() || all[1].Sure {
		t.Fatalf("the file holds %+v", all)
	}
	sound(t, all)
	if got := must(blob.Read(t.Context(), s.Blobs, all[2].BlobHash))(t); !bytes.Equal(got, photo) {
		t.Error("the scan's bytes were changed")
	}
	if _, err := exec.LookPath("tesseract"); err != nil {
		t.Skip("tesseract is not installed: scripts/install.sh test")
	}
	s.readAll()
	all = s.folios()
	for i, want := range []string{"", "BB-011", "QDC-001"} {
		if want != "" && (all[i].FormCode != want || all[i].TextHash == "" || all[i].Sure) {
			t.Errorf("document %d was read as %+v, want a proposal of %s", i, all[i], want)
		}
	}
	if all[2].DocNo != "77/QĐ-THADS" || all[2].DocDay != "2026-11-05" {
		t.Errorf("the photographed decision: number %q of %q", all[2].DocNo, all[2].DocDay)
	}
	in := file.NoteIn{Province: 66, ID: all[1].ID, Title: "Biên bản xác minh tại xã", Form: "", Day: "2026-11-24", Sheets: 4}
	_, err := desk.Do(t.Context(), s.Desk, s.who("thuky1"), s.key(), file.Note, in)
	says(t, err, "không sau hôm nay")
	in.Day = "2026-11-10"
	must(desk.Do(t.Context(), s.Desk, s.who("thuky1"), s.key(), file.Note, in))(t)
	all = s.folios()
	if all[1].Sheets() != 4 || !all[1].Sure || all[1].Title != in.Title {
		t.Errorf("after the note: %+v", all[1])
	}
	sound(t, all)
	hits := must(s.Binder.Search(t.Context(), all, "PHONG TOA tai khoan", noText))(t)
	if len(hits) == 0 || hits[0].Folio.ID != all[2].ID || hits[0].Sheet != all[2].First || !strings.EqualFold(hits[0].Word, "phong tỏa tài khoản") {
		t.Errorf("looking for words of the photograph found %+v", hits)
	}
	if hits := must(s.Binder.Search(t.Context(), all, "con voi", noText))(t); len(hits) != 0 {
		t.Errorf("found what is not there: %+v", hits)
	}
	s.clean()
}

func noText(casefile.Folio) (string, error) { return "", nil }

func TestBadFilesEndInOneSentenceAndTheOriginalStays(t *testing.T) {
	t.Parallel()
	s := open(t)
	if _, err := s.Binder.Keep(t.Context(), "rong.pdf", bytes.NewReader(nil)); err == nil {
		t.Error("an empty file was taken")
	} else {
		says(t, err, "rong.pdf rỗng")
	}
	picture := photographed(t, paper(t, "BB-004"))
	long := must(pdf.FromJPEG(slices.Repeat([][]byte{picture}, 300), make([]int, 300)))(t)
	secret, broken := locked(t, paper(t, "TB-001")), []byte("%PDF-1.7\nđứt giữa chừng")
	s.Binder.Reader = ocr.New(ocr.Limits{OCRPages: 200})
	s.bring(broken, secret, long)
	if all := s.folios(); all[3].Sheets() != 300 {
		t.Errorf("300 pages are counted as %d", all[3].Sheets())
	}
	s.readAll()
	all := s.folios()
	for i, words := range map[int]string{1: "bị hỏng", 2: "mật khẩu", 3: "300 trang phải nhận dạng"} {
		if !strings.Contains(all[i].Problem, words) || strings.Count(all[i].Problem, ". ") > 1 {
			t.Errorf("document %d says %q, want %q", i, all[i].Problem, words)
		}
	}
	for i, data := range map[int][]byte{1: broken, 2: secret, 3: long} {
		if got := must(blob.Read(t.Context(), s.Blobs, all[i].BlobHash))(t); !bytes.Equal(got, data) {
			t.Errorf("the original of document %d was changed", i)
		}
	}
	sound(t, all)
	s.clean()
}

func TestNoOrderLosesADocumentAndWhatIsLockedStays(t *testing.T) {
	t.Parallel()
	both(t, noOrderLosesADocumentAndWhatIsLockedStays)
}

func noOrderLosesADocumentAndWhatIsLockedStays(t *testing.T, s *site) {
	clerk, officer := s.who("thuky1"), s.who("truongphong1")
	typed := func(n int) {
		t.Helper()
		in := file.AddIn{Province: 66, Case: s.id}
		for i := range n {
			in.Scans = append(in.Scans, file.Scan{Title: fmt.Sprintf("Tài liệu %d", i+1), Sheets: int64(i%3 + 1)})
		}
		must(desk.Do(t.Context(), s.Desk, clerk, s.key(), file.Add, in))(t)
	}
	order := func(ids []string) error {
		_, err := desk.Do(t.Context(), s.Desk, clerk, s.key(), file.Order, file.OrderIn{Province: 66, Case: s.id, IDs: ids})
		return err
	}
	typed(6)
	ids := func() (out []string) {
		for _, x := range s.folios() {
			out = append(out, x.ID)
		}
		return out
	}
	draw := rand.New(rand.NewPCG(7, 7))
	want := ids()
	for range 8 {
		to := int64(draw.IntN(len(want)) + 1)
		id := want[draw.IntN(len(want))]
		want = slices.DeleteFunc(want, func(x string) bool { return x == id })
		want = slices.Insert(want, int(to-1), id)
		if err := order(file.Moved(s.folios(), id, to)); err != nil {
			t.Fatal(err)
		}
		if got := ids(); !slices.Equal(got, want) {
			t.Fatalf("order %v, want %v", got, want)
		}
		sound(t, s.folios())
	}
	for name, wrong := range map[string][]string{"one left out": want[1:], "one twice": append([]string{want[1]}, want[1:]...), "a stranger": append([]string{"x"}, want[1:]...)} {
		if err := order(wrong); err == nil {
			t.Errorf("an order with %s was taken", name)
		} else {
			says(t, err, "vừa có thay đổi")
		}
	}
	if _, err := desk.Do(t.Context(), s.Desk, clerk, s.key(), file.Close, file.Ref{Province: 66, Case: s.id}); !errors.Is(err, desk.ErrForbidden) {
		t.Errorf("a clerk locked the file: %v", err)
	}
	must(desk.Do(t.Context(), s.Desk, officer, s.key(), file.Close, file.Ref{Province: 66, Case: s.id}))(t)
	before := s.folios()
	typed(2)
	all := s.folios()
	if err := order(file.Moved(all, all[8].ID, 1)); err != nil {
		t.Fatal(err)
	}
	after := s.folios()
	for i, x := range before {
		if after[i].ID != x.ID || after[i].First != x.First || after[i].Last != x.Last {
			t.Errorf("locked %q moved from %d-%d to %d-%d", x.Title, x.First, x.Last, after[i].First, after[i].Last)
		}
	}
	if after[7].ID != all[8].ID {
		t.Error("the new document did not move to the front of what is not locked")
	}
	sound(t, after)
	_, err := desk.Do(t.Context(), s.Desk, clerk, s.key(), file.Remove, file.Doc{Province: 66, ID: before[1].ID, Reason: "quét nhầm"})
	says(t, err, "đã khoá")
	_, err = desk.Do(t.Context(), s.Desk, clerk, s.key(), file.Note, file.NoteIn{Province: 66, ID: after[1].ID, Title: after[1].Title, Sheets: after[1].Sheets() + 1})
	says(t, err, "đã khoá")
	must(desk.Do(t.Context(), s.Desk, clerk, s.key(), file.Remove, file.Doc{Province: 66, ID: after[7].ID, Reason: "của hồ sơ khác"}))(t)
	if got := s.folios(); len(got) != len(after)-1 {
		t.Errorf("%d documents after one of %d was taken out", len(got), len(after))
	}
	sound(t, s.folios())
	house := slices.IndexFunc(after, func(x casefile.Folio) bool { return x.PaperID != "" })
	_, err = desk.Do(t.Context(), s.Desk, clerk, s.key(), file.Remove, file.Doc{Province: 66, ID: after[house].ID, Reason: "thử"})
	says(t, err, "do cơ quan phát hành")
	s.clean()
}

func TestTheBoundFileHoldsEveryDocumentInOrderWithItsSheetNumbers(t *testing.T) {
	t.Parallel()
	s := open(t)
	must(desk.Do(t.Context(), s.Desk, s.who("thuky1"), s.key(), file.Open, file.OpenIn{Province: 66, Case: s.id}))(t)
	minutes := paper(t, "BB-011")
	s.bring(minutes, photographed(t, paper(t, "TB-001")), locked(t, paper(t, "TB-003")), []byte("%PDF-1.7\nhỏng"))
	must(desk.Do(t.Context(), s.Desk, s.who("thuky1"), s.key(), file.Add, file.AddIn{Province: 66, Case: s.id, Scans: []file.Scan{{Title: "Giấy chứng nhận bản giấy", Sheets: 2}}}))(t)
	f := must(s.Binder.Load(t.Context(), s.Store.For(s.who("thuky1")), 66, s.id))(t)
	bound := must(s.Binder.Bind(t.Context(), f))(t)
	text := string(tool(t, "pdftotext", bound, func(in, out string) []string { return []string{"-layout", in, out} }, "out"))
	at := 0
	for _, want := range []string{"HỒ SƠ THI HÀNH ÁN", "DANH MỤC TÀI LIỆU", "BL 1", "BL 2", "xác minh", "mật khẩu", "bị hỏng", "không có bản quét"} {
		i := strings.Index(strings.ToUpper(text[at:]), strings.ToUpper(want))
		if i < 0 {
			t.Fatalf("after %d letters of %d the bound file lacks %q", at, len(text), want)
		}
		at += i
	}
	last := f.All[len(f.All)-1]
	if !strings.Contains(text, fmt.Sprintf("BL %d-%d", last.First, last.Last)) {
		t.Errorf("the slip of the paper without a scan does not name its sheets %s", file.Span(last))
	}
	if again := must(s.Binder.Bind(t.Context(), f))(t); !bytes.Equal(again, bound) {
		t.Error("the same file bound twice differs")
	}
	if got := must(blob.Read(t.Context(), s.Blobs, f.All[3].BlobHash))(t); !bytes.Equal(got, minutes) {
		t.Error("binding changed an original")
	}
	if out, err := exec.Command("qpdf", "--version").Output(); err == nil && len(out) > 0 {
		tool(t, "qpdf", bound, func(in, out string) []string { return []string{"--warning-exit-0", in, out} }, "out")
	}
}
