package ocr_test

import (
	"bytes"
	"encoding/binary"
	"runtime"
	"strings"
	"testing"
	"time"

	"thads/internal/errs"
	"thads/internal/ocr"
)

// heavyTIFF has many small pages and a lot of bytes that no page uses.
func heavyTIFF(pages, size int) []byte {
	le := binary.LittleEndian
	out := append([]byte("II*\x00"), 0, 0, 0, 0)
	out = append(out, bytes.Repeat([]byte{0xff}, 64)...) // one picture, 8 by 8, white
	out = append(out, make([]byte, size-len(out)&^1)...)
	next := 4 // where the offset of the page stands
	for range pages {
		for len(out)%2 != 0 {
			out = append(out, 0)
		}
		le.PutUint32(out[next:], uint32(len(out)))
		entries := [][3]uint32{{256, 3, 8}, {257, 3, 8}, {258, 3, 8}, {259, 3, 1}, {262, 3, 1}, {273, 4, 8}, {277, 3, 1}, {278, 3, 8}, {279, 4, 64}}
		out = le.AppendUint16(out, uint16(len(entries)))
		for _, e := range entries {
			out = le.AppendUint32(le.AppendUint32(le.AppendUint16(le.AppendUint16(out, uint16(e[0])), uint16(e[1])), 1), e[2])
		}
		next = len(out)
		out = le.AppendUint32(out, 0)
	}
	return out
}

// It runs alone: it looks at the memory of the whole process.
func TestAHeavyTIFFOfManyPagesIsNotCopiedForEachOfThem(t *testing.T) { //nolint:paralleltest // see above
	data := heavyTIFF(60, 12<<20)
	var was, is runtime.MemStats
	runtime.ReadMemStats(&was)
	made, err := ocr.New(ocr.Limits{}).PicturesPDF(data)
	runtime.ReadMemStats(&is)
	if err != nil || ocr.Pages(made) != 60 {
		t.Fatalf("%d pages, %v", ocr.Pages(made), err)
	}
	if took := (is.TotalAlloc - was.TotalAlloc) >> 20; took > 64 {
		t.Errorf("60 small pages of a file of 12 MB took %d MB", took)
	}
}

// TestAPDFThatTurnsInCirclesEndsAsOneSentence: nested without end, pages that are their own children, a thousand pages.
func TestAPDFThatTurnsInCirclesEndsAsOneSentence(t *testing.T) {
	t.Parallel()
	need(t, "pdftotext")
	circle := bytes.Replace(makePDF(latinFont, "", lines([]string{"abc"})), []byte("/Kids ["), []byte("/Kids [2 0 R "), 1)
	for name, data := range map[string][]byte{
		"arrays in arrays":                  append([]byte("%PDF-1.4\n1 0 obj\n"), bytes.Repeat([]byte("["), 8<<20)...),
		"dictionaries in dictionaries":      append([]byte("%PDF-1.4\n1 0 obj\n"), bytes.Repeat([]byte("<</A"), 4<<20)...),
		"pages that are their own children": circle,
		"a thousand pages":                  makePDF(latinFont, "", make([]string, 1000)...),
	} {
		began := time.Now()
		ocr.Pages(data) // asked while the person waits: it must come back
		_, err := ocr.New(ocr.Limits{Memory: 512 << 20, PerStep: 20 * time.Second}).Read(t.Context(), data, "a.pdf")
		e := errs.As(err)
		if e == nil && name != "pages that are their own children" || e != nil && (e.Def.Kind == errs.Internal || !strings.HasSuffix(e.Text(), ".")) {
			t.Errorf("%s: %v", name, err)
		}
		t.Logf("%s: %v after %v", name, err, time.Since(began).Round(time.Millisecond))
	}
}
