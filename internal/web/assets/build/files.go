package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

var kinds = map[string]string{
	".css":   "text/css; charset=utf-8",
	".js":    "text/javascript; charset=utf-8",
	".svg":   "image/svg+xml",
	".txt":   "text/plain; charset=utf-8",
	".woff2": "font/woff2",
}

// hashed puts the content's hash into the name; fonts carry one already.
func hashed(name string, body []byte) string {
	if filepath.Ext(name) == ".woff2" {
		return name
	}
	sum := sha256.Sum256(body)
	ext := filepath.Ext(name)
	return strings.TrimSuffix(name, ext) + "-" + hex.EncodeToString(sum[:6]) + ext
}

var drawing = regexp.MustCompile(`(?s)<svg[^>]*>(.*)</svg>`)

// sprite draws the icons named in src/icons.txt into one sheet of symbols.
func sprite() ([]byte, error) {
	list, err := os.ReadFile(src + "/icons.txt")
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString(`<svg xmlns="http://www.w3.org/2000/svg">`)
	for _, name := range strings.Fields(string(list)) {
		svg, err := os.ReadFile(filepath.Join(modules, "lucide-static", "icons", name+".svg"))
		if err != nil {
			return nil, fmt.Errorf("icon %s of %s/icons.txt: %w", name, src, err)
		}
		m := drawing.FindSubmatch(svg)
		if m == nil {
			return nil, fmt.Errorf("icon %s: no drawing in its file", name)
		}
		fmt.Fprintf(&b, `<symbol id="%s" viewBox="0 0 24 24">%s</symbol>`, name, strings.Join(strings.Fields(string(m[1])), " "))
	}
	b.WriteString(`</svg>`)
	return b.Bytes(), nil
}

// licences gathers the licence texts of the packages whose work is in the files.
func licences() ([]byte, error) {
	var b bytes.Buffer
	for _, p := range []string{"htmx.org", "@fontsource/be-vietnam-pro", "lucide-static"} {
		text, err := os.ReadFile(filepath.Join(modules, p, "LICENSE"))
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&b, "%s\n%s\n%s\n\n", p, strings.Repeat("=", len(p)), text)
	}
	return b.Bytes(), nil
}
