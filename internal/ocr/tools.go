package ocr

import (
	"context"
	"os/exec"
	"slices"
	"strings"
)

// Tool is the state of one outside program, for the doctor.
type Tool struct {
	Name   string
	OK     bool
	Remedy string // the command that installs it; empty where it is there
}

// Tools says which of the programs this package runs are installed.
func Tools(ctx context.Context) []Tool {
	var out []Tool
	for _, t := range []tool{pdfinfo, pdftotext, pdftoppm, pdfunite, tesseract} {
		_, err := exec.LookPath(t.name)
		out = append(out, state(t.name, t.pack, err == nil))
	}
	langs, err := exec.CommandContext(ctx, tesseract.name, "--list-langs").Output()
	return append(out, state("tesseract: vie", "tesseract-ocr-vie", err == nil && slices.Contains(strings.Fields(string(langs)), "vie")))
}

func state(name, pack string, ok bool) Tool {
	if ok {
		return Tool{Name: name, OK: true}
	}
	return Tool{Name: name, Remedy: "sudo apt-get install -y " + pack}
}
