// Command thads is the whole product in one binary: server, maintenance, and the house's rules as pure calculations.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"thads/internal/errs"
)

// A command is one word of the command line. run gets the arguments after the word.
type command struct {
	name, args, help string
	run              func(ctx context.Context, env env, args []string) error
}

// env is the world a command sees, so that tests can give it another.
type env struct {
	out, err io.Writer
}

// errUsage makes the program end with status 2.
var errUsage = errors.New("wrong usage")

// commands is the table of contents of the product; the help text is printed from it.
var commands = []command{
	migrateCommand,
	serveCommand,
	verifyCommand,
	doctorCommand,
	lawCommand,
	opsCommand,
	formCommand,
	signCommand,
	seedCommand,
	benchCommand,
	ocrCommand,
	extractCommand,
	lateCommand,
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, env{out: os.Stdout, err: os.Stderr}, os.Args[1:]))
}

// run answers the exit status: 0 done, 1 refused or failed, 2 wrong usage.
func run(ctx context.Context, e env, args []string) int {
	if len(args) == 0 || args[0] == "help" || args[0] == "-h" || args[0] == "--help" {
		usage(e.out)
		if len(args) == 0 {
			return 2
		}
		return 0
	}
	for _, c := range commands {
		if c.name != args[0] {
			continue
		}
		err := c.run(ctx, e, args[1:])
		switch {
		case err == nil:
			return 0
		case errors.Is(err, errUsage):
			fmt.Fprintf(e.err, "usage: thads %s %s\n", c.name, c.args)
			return 2
		}
		if known := errs.As(err); known != nil {
			fmt.Fprintln(e.err, sentence(known))
		} else {
			fmt.Fprintln(e.err, "thads "+c.name+": "+err.Error())
		}
		return 1
	}
	fmt.Fprintf(e.err, "thads: no command %q\n", args[0])
	usage(e.err)
	return 2
}

func sentence(e *errs.Error) string {
	if e.Clause != "" {
		return e.Text() + " (" + e.Clause + ")"
	}
	return e.Text()
}

func usage(w io.Writer) {
	fmt.Fprintln(w, "thads: civil judgment enforcement platform\n\ncommands:")
	for _, c := range commands {
		fmt.Fprintf(w, "  %-52s %s\n", strings.TrimSpace(c.name+" "+c.args), c.help)
	}
}
