package floors

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "thads"

// A pkg is one folder of Go files; imports are those of its files under every build tag.
type pkg struct {
	path        string   // below the module, as "internal/errs"
	imports     []string // of the product
	testImports []string // of its tests
	clock       []string // places that ask the machine what time it is, tests left out
}

// tree reads every Go package of the checkout.
func tree(t *testing.T) []pkg {
	t.Helper()
	root := filepath.Join("..", "..")
	found := map[string]*pkg{}
	fset := token.NewFileSet()
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			switch base := d.Name(); {
			case name == root:
				return nil
			case base == "node_modules" || base == "testdata" || base == "bin" || base == "data" || strings.HasPrefix(base, "."):
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") {
			return nil
		}
		file, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, filepath.Dir(name))
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		p := found[rel]
		if p == nil {
			p = &pkg{path: rel}
			found[rel] = p
		}
		for _, spec := range file.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			if strings.HasSuffix(name, "_test.go") {
				p.testImports = append(p.testImports, imported)
			} else {
				p.imports = append(p.imports, imported)
			}
		}
		if !strings.HasSuffix(name, "_test.go") {
			p.clock = append(p.clock, clockCalls(fset, file)...)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	var all []pkg
	for _, p := range found {
		all = append(all, *p)
	}
	if len(all) < 5 {
		t.Fatalf("only %d packages found under %s: the walk is broken", len(all), root)
	}
	return all
}

func clockCalls(fset *token.FileSet, file *ast.File) []string {
	var at []string
	ast.Inspect(file, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if id, ok := sel.X.(*ast.Ident); ok && id.Name == "time" && (sel.Sel.Name == "Now" || sel.Sel.Name == "Since" || sel.Sel.Name == "Until") {
			at = append(at, fset.Position(sel.Pos()).String())
		}
		return true
	})
	return at
}

// own answers the path below the module, or "" for a package of somebody else.
func own(imported string) string {
	if rest, ok := strings.CutPrefix(imported, module+"/"); ok {
		return rest
	}
	return ""
}

// standard tells the standard library from modules: its first path element has no dot.
func standard(imported string) bool {
	first, _, _ := strings.Cut(imported, "/")
	return !strings.Contains(first, ".") && first != module
}

// matches reads the patterns of the plan: an exact path, "x/*" for the folders right below x, or "x/..." for x and
// everything below it.
func matches(pattern, p string) bool {
	if base, ok := strings.CutSuffix(pattern, "/..."); ok {
		return p == base || strings.HasPrefix(p, base+"/")
	}
	ok, err := path.Match(pattern, p)
	return err == nil && ok
}
