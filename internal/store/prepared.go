package store

import (
	"context"
	"database/sql"
	"sync"
)

// SQLite parses a statement anew each time unless it is kept prepared; that was half of an act's time.

// most statements kept prepared; the house has some 200 texts, and lists of ids make more.
const mostPrepared = 512

// prepared keeps the statements of one pool.
type prepared struct {
	db   *sql.DB
	mu   sync.RWMutex
	have map[string]*sql.Stmt
	want map[string]bool // met inside a transaction of the only connection, which can't prepare for others meanwhile
}

func newPrepared(db *sql.DB) *prepared {
	return &prepared{db: db, have: map[string]*sql.Stmt{}, want: map[string]bool{}}
}

// get gives a statement if it is kept.
func (p *prepared) get(q string) *sql.Stmt {
	p.mu.RLock()
	defer p.mu.RUnlock()
	return p.have[q]
}

func (p *prepared) prepare(ctx context.Context, q string) (*sql.Stmt, error) {
	if s := p.get(q); s != nil {
		return s, nil
	}
	s, err := p.db.PrepareContext(ctx, q)
	if err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if other := p.have[q]; other != nil {
		s.Close() //nolint:errcheck // another stands in its place
		return other, nil
	}
	p.have[q] = s
	return s, nil
}

// wanted prepares what the last transactions missed; between transactions only.
func (p *prepared) wanted(ctx context.Context) {
	for q := range p.want {
		if len(p.have) < mostPrepared {
			p.prepare(ctx, q) //nolint:errcheck // it is tried again unprepared, and its error told, when it is used
		}
	}
	clear(p.want)
}

// liteTx is a transaction of SQLite's writer with its prepared statements.
type liteTx struct {
	*sql.Tx
	kept *prepared
	mine map[string]*sql.Stmt
}

func (t *liteTx) stmt(ctx context.Context, q string) *sql.Stmt {
	if s := t.mine[q]; s != nil {
		return s
	}
	s := t.kept.get(q)
	if s == nil {
		t.kept.want[q] = true
		return nil
	}
	s = t.StmtContext(ctx, s)
	t.mine[q] = s
	return s
}

// ExecContext runs a writing statement.
func (t *liteTx) ExecContext(ctx context.Context, q string, args ...any) (sql.Result, error) {
	if s := t.stmt(ctx, q); s != nil {
		return s.ExecContext(ctx, args...)
	}
	return t.Tx.ExecContext(ctx, q, args...)
}

// QueryContext runs a reading statement.
func (t *liteTx) QueryContext(ctx context.Context, q string, args ...any) (*sql.Rows, error) {
	if s := t.stmt(ctx, q); s != nil {
		return s.QueryContext(ctx, args...)
	}
	return t.Tx.QueryContext(ctx, q, args...)
}

// QueryContext runs a reading statement outside a transaction.
func (p *prepared) QueryContext(ctx context.Context, q string, args ...any) (*sql.Rows, error) {
	p.mu.RLock()
	full := len(p.have) >= mostPrepared && p.have[q] == nil
	p.mu.RUnlock()
	if full {
		return p.db.QueryContext(ctx, q, args...)
	}
	s, err := p.prepare(ctx, q)
	if err != nil {
		return nil, err
	}
	return s.QueryContext(ctx, args...)
}
