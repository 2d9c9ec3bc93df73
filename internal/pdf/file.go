package pdf

import (
	"crypto/sha256"
	"fmt"
)

// File is a new PDF in the making: objects by number, written in order with a plain cross-reference table. It is for one
// goroutine; its zero value is empty.
type File struct {
	objects []Object // objects[i] has number i+1
}

// New keeps a number for an object that is set later.
func (f *File) New() Ref {
	f.objects = append(f.objects, nil)
	return Ref{Num: len(f.objects)}
}

// Set says what a reference means.
func (f *File) Set(ref Ref, o Object) { f.objects[ref.Num-1] = o }

// Get is what a reference means so far.
func (f *File) Get(ref Ref) Object { return f.objects[ref.Num-1] }

// Add keeps an object and answers its reference.
func (f *File) Add(o Object) Ref {
	ref := f.New()
	f.Set(ref, o)
	return ref
}

// Bytes writes the file. Its id is a hash of its content, so equal papers are equal files.
func (f *File) Bytes(root, info Ref) []byte {
	out := []byte("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	at := make([]int, len(f.objects))
	for i, o := range f.objects {
		at[i] = len(out)
		out = fmt.Appendf(out, "%d 0 obj\n", i+1)
		out = append(Append(out, o), "\nendobj\n"...)
	}
	sum := sha256.Sum256(out)
	id := String(sum[:16])
	start := len(out)
	out = fmt.Appendf(out, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, a := range at {
		out = fmt.Appendf(out, "%010d 00000 n \n", a)
	}
	out = append(Append(append(out, "trailer\n"...), Dict{"Size": len(at) + 1, "Root": root, "Info": info, "ID": Array{id, id}}),
		fmt.Sprintf("\nstartxref\n%d\n%%%%EOF\n", start)...)
	return out
}
