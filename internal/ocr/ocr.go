// Package ocr turns the files people bring (PDF, scans, photographs, Word, text) into Vietnamese text with positions, and scans
// into searchable PDF. Outside programs (poppler, tesseract) do the reading, each run with a limit of time, memory and
// output; a hostile file ends as one clear sentence. It keeps nothing, knows no case and trusts no file name.
package ocr

import (
	"context"
	"io"
	"os"
	"runtime"
	"strings"
	"time"

	"thads/internal/errs"
)

// Text is what a file says, page by page.
type Text struct {
	Pages    []Page
	Method   Method
	Kind     Kind     // what the file is, by its content
	Warnings []string // Vietnamese sentences for the person who brought the file
}

// Method says where the words came from.
type Method string

// The methods.
const (
	MethodText  Method = "text"  // the file held its text
	MethodOCR   Method = "ocr"   // every page was recognised from its picture
	MethodMixed Method = "mixed" // some pages of each
)

// Page is one page of the file.
type Page struct {
	Number  int    // from 1
	Text    string // clean NFC, lines as they stand on the page
	Lines   []Line // empty where the kind of file has no positions
	FromOCR bool
	Skew    float64 // degrees by which the scan was turned back
}

// Line is one printed line and where it stands.
type Line struct {
	Text       string
	Box        Box
	Confidence float64 // 0..1; 1 for text that was not recognised but read
}

// Box is a place on the page as it was brought, as shares 0..1 of its width and height from the top left corner.
type Box struct{ X0, Y0, X1, Y1 float64 }

// String joins the pages with form feeds.
func (t Text) String() string {
	var b strings.Builder
	for i, p := range t.Pages {
		if i > 0 {
			b.WriteByte('\f')
		}
		b.WriteString(p.Text)
	}
	return b.String()
}

// Limits bound the work on one file. Zero values mean the defaults.
type Limits struct {
	Bytes    int64         // size of the file; 100 MB
	Pages    int           // pages of a PDF or TIFF; 500
	OCRPages int           // pages to recognise; 200
	Pixels   int           // of one picture; 60 million
	Output   int64         // bytes one outside program may print; 64 MB
	Memory   int64         // bytes of address space of one outside program; 2 GB
	PerPage  time.Duration // for recognising one page; 2 minutes
	PerStep  time.Duration // for other runs of outside programs; 1 minute
	Workers  int           // programs running, and pages worked on, at once in this Reader; the number of processors
}

// A Reader reads files; it is safe for many at once, and its limit of Workers holds over all of them.
type Reader struct {
	limits Limits
	slots  chan struct{} // programs that run
	tables chan struct{} // pages that are worked on: a decoded page takes hundreds of megabytes at most
}

// New makes a Reader.
func New(l Limits) *Reader {
	def(&l.Bytes, 100<<20)
	def(&l.Pages, 500)
	def(&l.OCRPages, 200)
	def(&l.Pixels, 60e6)
	def(&l.Output, 64<<20)
	def(&l.Memory, 2<<30)
	def(&l.PerPage, 2*time.Minute)
	def(&l.PerStep, time.Minute)
	def(&l.Workers, runtime.GOMAXPROCS(0))
	return &Reader{limits: l, slots: make(chan struct{}, l.Workers), tables: make(chan struct{}, l.Workers)}
}

func def[T int | int64 | time.Duration](v *T, to T) {
	if *v == 0 {
		*v = to
	}
}

// Read is Reader.Read with default limits, for a program that reads one file.
func Read(ctx context.Context, data []byte, name string) (Text, error) {
	return New(Limits{}).Read(ctx, data, name)
}

// ReadFile reads a file from disk; its size is checked before its content is.
func (r *Reader) ReadFile(ctx context.Context, path string) (Text, error) {
	data, err := r.load(path)
	if err != nil {
		return Text{}, err
	}
	return r.Read(ctx, data, path)
}

func (r *Reader) load(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, ErrNoFile.New().Because(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || info.IsDir() {
		return nil, ErrNoFile.New().Because(err)
	}
	if info.Size() > r.limits.Bytes {
		return nil, r.tooLarge(info.Size())
	}
	data, err := io.ReadAll(io.LimitReader(f, r.limits.Bytes+1))
	if err != nil {
		return nil, ErrNoFile.New().Because(err)
	}
	return data, nil
}

func (r *Reader) tooLarge(size int64) *errs.Error {
	return ErrTooLarge.New((size+1<<20-1)>>20, r.limits.Bytes>>20)
}

// Read reads a file of any kind it knows. name is only used to tell the person when it promises another kind than the file is.
func (r *Reader) Read(ctx context.Context, data []byte, name string) (Text, error) {
	if int64(len(data)) > r.limits.Bytes {
		return Text{}, r.tooLarge(int64(len(data)))
	}
	kind := Sniff(data)
	var t Text
	var err error
	switch kind {
	case Empty:
		return Text{}, ErrEmpty.New()
	case PDF:
		t, err = r.readPDF(ctx, data)
	case PNG, JPEG, TIFF:
		t, err = r.readImages(ctx, data, kind)
	case DOCX:
		t, err = r.readDOCX(data)
	case HTML:
		t = readHTML(data)
	case Plain:
		t = readPlain(data)
	default:
		return Text{}, ErrUnknownKind.New(kind.Vietnamese())
	}
	if err != nil {
		return Text{}, err
	}
	t.Kind = kind
	if w := misnamed(name, kind); w != "" {
		t.Warnings = append([]string{w}, t.Warnings...)
	}
	if strings.TrimSpace(t.String()) == "" {
		t.Warnings = append(t.Warnings, "Không đọc được chữ nào trong tệp; hãy xem lại bản quét hoặc nhập tay.")
	}
	return t, nil
}
