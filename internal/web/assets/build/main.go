// Command build makes the browser's files: it bundles src with the pinned npm packages, draws the icons used into one
// sheet, hashes and compresses everything and writes the manifest. Run from the top folder, after npm ci.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/evanw/esbuild/pkg/api"

	"thads/internal/web/assets"
)

const (
	src     = "internal/web/assets/src"
	dist    = "internal/web/assets/dist"
	modules = "node_modules"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "assets:", err)
		os.Exit(1)
	}
}

func run() error {
	files, err := bundle()
	if err != nil {
		return err
	}
	sheet, err := sprite()
	if err != nil {
		return err
	}
	files["icons.svg"] = sheet
	if files["licences.txt"], err = licences(); err != nil {
		return err
	}
	if err := empty(dist); err != nil {
		return err
	}
	manifest := map[string]assets.File{}
	for name, body := range files {
		f := assets.File{Name: hashed(name, body), Type: kinds[filepath.Ext(name)]}
		if f.Type == "" {
			return fmt.Errorf("%s: no MIME type for this ending in build/files.go", name)
		}
		if err := write(f.Name, body); err != nil {
			return err
		}
		manifest[name] = f
	}
	b, err := json.MarshalIndent(manifest, "", "\t")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dist, "manifest.json"), b, 0o644)
}

// bundle answers the files by their name in the source; those esbuild found inside style sheets keep the hash that it
// gave them, because the sheets name it.
func bundle() (map[string][]byte, error) {
	out := api.Build(api.BuildOptions{
		EntryPoints:       []string{src + "/app.css", src + "/citizen.css", src + "/app.js"},
		Bundle:            true,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		MinifySyntax:      true,
		Target:            api.ES2022,
		Engines:           []api.Engine{{Name: api.EngineChrome, Version: "109"}, {Name: api.EngineSafari, Version: "16.4"}, {Name: api.EngineFirefox, Version: "115"}},
		Format:            api.FormatIIFE,
		Loader:            map[string]api.Loader{".woff2": api.LoaderFile},
		EntryNames:        "[name]",
		AssetNames:        "font-[name]-[hash]",
		LegalComments:     api.LegalCommentsNone, // they stand in licences.txt
		Outdir:            dist,
		Write:             false,
	})
	if len(out.Errors) > 0 {
		return nil, fmt.Errorf("%s", strings.Join(api.FormatMessages(out.Errors, api.FormatMessagesOptions{}), "\n"))
	}
	files := map[string][]byte{}
	for _, f := range out.OutputFiles {
		files[filepath.Base(f.Path)] = f.Contents
	}
	return files, nil
}

func empty(dir string) error {
	old, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, f := range old {
		if f.Name() == ".gitignore" {
			continue
		}
		if err := os.RemoveAll(filepath.Join(dir, f.Name())); err != nil {
			return err
		}
	}
	return nil
}

// write keeps a file plain and, where it helps, compressed both ways.
func write(name string, body []byte) error {
	path := filepath.Join(dist, name)
	if err := os.WriteFile(path, body, 0o644); err != nil {
		return err
	}
	if strings.HasSuffix(name, ".woff2") {
		return nil // compressed already
	}
	var gz, br bytes.Buffer
	g, err := gzip.NewWriterLevel(&gz, gzip.BestCompression)
	if err != nil {
		return err
	}
	b := brotli.NewWriterLevel(&br, brotli.BestCompression)
	for _, w := range []interface {
		Write([]byte) (int, error)
		Close() error
	}{g, b} {
		if _, err := w.Write(body); err != nil {
			return err
		}
		if err := w.Close(); err != nil {
			return err
		}
	}
	if err := os.WriteFile(path+".gz", gz.Bytes(), 0o644); err != nil {
		return err
	}
	return os.WriteFile(path+".br", br.Bytes(), 0o644)
}
