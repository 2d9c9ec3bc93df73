package store

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"thads/internal/casefile"
	"thads/internal/task"
)

// plainOnes are statements of the house that memory answers, with what makes their arguments.
var plainOnes = []struct {
	rest string
	args func(r *rand.Rand) []any
}{
	{"WHERE province_id = $1 AND case_id = $2 AND state IN ('live', 'held') ORDER BY due_at, id", someCase},
	{"WHERE province_id = $1 AND case_id = $2 AND state = 'live' ORDER BY due_at, id", someCase},
	{"WHERE province_id = $1 AND case_id = $2 AND state NOT IN ('live') AND due_at <> 3 ORDER BY due_at DESC, id", someCase},
	{"WHERE 1 = 1 AND province_id = $1 AND subject_id = $2 AND duty LIKE 'T-0%' ORDER BY id", someCase},
	{"WHERE province_id = $1 AND id = $2", func(r *rand.Rand) []any { return []any{int64(1 + r.IntN(2)), fmt.Sprintf("k%02d", r.IntN(60))} }},
	{"WHERE province_id = $1 AND case_id = $2 ORDER BY due_at, id LIMIT $3", func(r *rand.Rand) []any { return append(someCase(r), 1+r.IntN(6)) }},
}

func someCase(r *rand.Rand) []any { return []any{int64(1 + r.IntN(2)), fmt.Sprintf("c%d", r.IntN(5))} }

func randomClock(r *rand.Rand, c task.Clock) task.Clock {
	place := someCase(r)
	c.CaseID, c.Subject = place[1].(string), someCase(r)[1].(string) //nolint:forcetypeassert // made above
	c.State = []string{"live", "held", "closed"}[r.IntN(3)]
	c.Duty = []string{"T-013", "T-104"}[r.IntN(2)]
	c.DueAt = int64(r.IntN(6))
	return c
}

// Whatever is inserted, changed and deleted, and whoever reads before, a kept answer is the database's.
func TestAKeptAnswerIsWhatTheDatabaseSays(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	for seed := range uint64(20) {
		for _, filling := range []bool{false, true} {
			t.Run(fmt.Sprintf("%d filling %v", seed, filling), func(t *testing.T) {
				t.Parallel()
				s, err := Open(ctx, "sqlite:"+filepath.Join(t.TempDir(), "t.db"), slog.New(slog.DiscardHandler), WithoutSync)
				if err != nil {
					t.Fatal(err)
				}
				defer s.Close() //nolint:errcheck // a test's own
				if _, err := s.Migrate(ctx); err != nil {
					t.Fatal(err)
				}
				r := rand.New(rand.NewPCG(seed, 1))
				stand := map[string]task.Clock{}
				work := func(s *Store, acts int) error {
					for range acts {
						if err := s.Do(ctx, func(tx *Tx) error { return live(t, tx, r, stand) }); err != nil {
							return err
						}
					}
					return nil
				}
				if filling {
					err = s.Fill(ctx, func(s *Store) error { return work(s, 40) })
				} else {
					err = work(s, 10)
				}
				if err != nil {
					t.Fatal(err)
				}
				left, err := read[task.Clock](ctx, s, metaOf(reflect.TypeFor[task.Clock]()), "ORDER BY id", nil)
				if err != nil || len(left) != len(stand) {
					t.Errorf("%d rows are left, %d were written (%v)", len(left), len(stand), err)
				}
				for _, c := range left {
					if d := cmp.Diff(stand[c.ID], c); d != "" {
						t.Error(d)
					}
				}
			})
		}
	}
}

// live does some changes and readings in one transaction.
func live(t *testing.T, tx *Tx, r *rand.Rand, stand map[string]task.Clock) error {
	m := metaOf(reflect.TypeFor[task.Clock]())
	for range 30 {
		id := fmt.Sprintf("k%02d", r.IntN(60))
		was, found := stand[id]
		switch {
		case !found:
			if r.IntN(2) == 0 { // cases come before and after the rows that name them
				tx.insert(reflect.ValueOf(casefile.Case{Province: 1, ID: fmt.Sprintf("c%d-%d", r.IntN(5), r.Int64()), OpenedAt: 1}))
			}
			c := randomClock(r, task.Clock{Province: int64(1 + r.IntN(2)), ID: id})
			tx.Insert(c)
			stand[id] = c
		case r.IntN(8) == 0:
			tx.Delete(was)
			delete(stand, id)
		default:
			now := randomClock(r, was)
			tx.Save(&was, &now)
			stand[id] = now
		}
		q := plainOnes[r.IntN(len(plainOnes))]
		args := q.args(r)
		got, err := list[task.Clock](tx.ctx, tx, q.rest, args...)
		if err != nil {
			return err
		}
		if r.IntN(3) == 0 {
			want, err := read[task.Clock](tx.ctx, tx, m, q.rest, args)
			if err != nil {
				return err
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("%s %v:\n%s", q.rest, args, d)
			}
		}
	}
	return nil
}

// Statements that memory can't answer alike go to the database.
func TestOnlyPlainStatementsAreKept(t *testing.T) {
	t.Parallel()
	m := metaOf(reflect.TypeFor[task.Clock]())
	for _, rest := range []string{
		"ORDER BY id", "WHERE province_id = $1 AND state = 'live'", "WHERE province_id = $1 AND (case_id = $2 OR subject_id = $2)",
		"WHERE province_id = $1 AND case_id >= $2", "WHERE province_id = $1 AND id IN ($2, $3)", "WHERE case_id = $2 AND province_id = $1",
		"WHERE province_id = $1 AND case_id = $2 AND id IN (SELECT id FROM task)", "WHERE province_id = $1 AND case_id = $2 AND closed LIKE '%x'",
		"WHERE province_id = $1 AND case_id = $2 ORDER BY lower(id)",
	} {
		if plainOf(m, rest) != nil {
			t.Errorf("%q is taken for a plain statement", rest)
		}
	}
	for _, q := range plainOnes {
		if plainOf(m, q.rest) == nil {
			t.Errorf("%q is not taken for a plain statement", q.rest)
		}
	}
}

func TestNumbersOfArgumentsGoWhereTheirOrderSaysThem(t *testing.T) {
	t.Parallel()
	for q, want := range map[string]string{
		"SELECT 1":                             "SELECT 1",
		"INSERT INTO t (a, b) VALUES ($1, $2)": "INSERT INTO t (a, b) VALUES (?, ?)",
		"UPDATE t SET a = $1 WHERE b = $2":     "UPDATE t SET a = ? WHERE b = ?",
		"WHERE a = $1 OR b = $1":               "WHERE a = $1 OR b = $1",
		"WHERE a = $2 AND b = $1":              "WHERE a = $2 AND b = $1",
		"WHERE a = $10":                        "WHERE a = $10",
	} {
		if got := nameless(q); got != want {
			t.Errorf("%q became %q, want %q", q, got, want)
		}
	}
}
