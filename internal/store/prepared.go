package store

import (
	"context"
	"database/sql"
	"sync"
)

// SQLite parses a statement anew each time unless it is kept prepared; that was half of a short statement's time.

// mostPrepared is how many statements are kept prepared; the house has some 200 texts, and lists of ids make more.
const mostPrepared = 512

// prepared keeps the statements of the reading pool.
type prepared struct {
	db   *sql.DB
	mu   sync.RWMutex
	have map[string]*sql.Stmt
}

func newPrepared(db *sql.DB) *prepared { return &prepared{db: db, have: map[string]*sql.Stmt{}} }

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
