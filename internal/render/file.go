package render

import (
	"crypto/sha256"
	"fmt"

	"thads/internal/pdf"
)

// file is a new PDF: objects by number, written in order with a plain cross-reference table.
type file struct {
	objects []pdf.Object // objects[i] has number i+1
}

func (f *file) New() pdf.Ref {
	f.objects = append(f.objects, nil)
	return pdf.Ref{Num: len(f.objects)}
}

func (f *file) Set(ref pdf.Ref, o pdf.Object) { f.objects[ref.Num-1] = o }

func (f *file) Add(o pdf.Object) pdf.Ref {
	ref := f.New()
	f.Set(ref, o)
	return ref
}

// bytes writes the file. Its id is a hash of its content, so equal papers are equal files.
func (f *file) bytes(root, info pdf.Ref) []byte {
	out := []byte("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	at := make([]int, len(f.objects))
	for i, o := range f.objects {
		at[i] = len(out)
		out = fmt.Appendf(out, "%d 0 obj\n", i+1)
		out = append(pdf.Append(out, o), "\nendobj\n"...)
	}
	sum := sha256.Sum256(out)
	id := pdf.String(sum[:16])
	start := len(out)
	out = fmt.Appendf(out, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, a := range at {
		out = fmt.Appendf(out, "%010d 00000 n \n", a)
	}
	out = append(pdf.Append(append(out, "trailer\n"...), pdf.Dict{"Size": len(at) + 1, "Root": root, "Info": info, "ID": pdf.Array{id, id}}),
		fmt.Sprintf("\nstartxref\n%d\n%%%%EOF\n", start)...)
	return out
}
