// Package assets serves the browser's files: built from src and the pinned npm packages by the program in build,
// content-hashed, compressed beforehand, cached for ever. It never reads a file that is not in the binary.
package assets

import (
	"bytes"
	"embed"
	"encoding/json"
	"net/http"
	"strings"
	"sync"
	"time"
)

// Prefix is where the files are served.
const Prefix = "/a/"

//go:embed all:dist
var dist embed.FS

// A File is one line of the manifest that the builder writes.
type File struct {
	Name string `json:"name"` // with its content hash
	Type string `json:"type"` // MIME type
}

// manifest maps the name in the source to the file; it is empty before the first build.
var manifest = sync.OnceValue(func() map[string]File {
	files := map[string]File{}
	b, err := dist.ReadFile("dist/manifest.json")
	if err != nil {
		return files // a fresh clone that vets or tests without having built the assets
	}
	if err := json.Unmarshal(b, &files); err != nil {
		panic("assets: the built manifest cannot be read: " + err.Error())
	}
	return files
})

// Built tells whether the binary holds the browser's files.
func Built() bool { return len(manifest()) > 0 }

// Path answers the address of a file by its name in the source, as "app.css".
func Path(name string) string {
	if f, ok := manifest()[name]; ok {
		return Prefix + f.Name
	}
	return Prefix + name
}

// Handler serves the files under Prefix, compressed where the browser takes it.
func Handler() http.Handler {
	types := map[string]string{}
	for _, f := range manifest() {
		types[f.Name] = f.Type
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, Prefix)
		kind, ok := types[name]
		if !ok {
			http.NotFound(w, r)
			return
		}
		body, coding := variant(name, r.Header.Get("Accept-Encoding"))
		h := w.Header()
		h.Set("Content-Type", kind)
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Add("Vary", "Accept-Encoding")
		if coding != "" {
			h.Set("Content-Encoding", coding)
		}
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
	})
}

// variant picks the smallest form the browser takes.
func variant(name, accepts string) (body []byte, coding string) {
	for _, c := range []struct{ coding, suffix string }{{"br", ".br"}, {"gzip", ".gz"}} {
		if !strings.Contains(accepts, c.coding) {
			continue
		}
		if b, err := dist.ReadFile("dist/" + name + c.suffix); err == nil {
			return b, c.coding
		}
	}
	b, err := dist.ReadFile("dist/" + name)
	if err != nil {
		panic("assets: the manifest names a file that is not there: " + name)
	}
	return b, ""
}
