package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// Digests hashes the rows of every kept table and of the facts, whatever order they lie in and whichever engine keeps
// them: two databases with the same digests hold the same rows.
func (s *Store) Digests(ctx context.Context) (map[string]string, error) {
	out := map[string]string{}
	for _, t := range Tables {
		if t.Sort != Kept && t.Sort != Facts {
			continue
		}
		var sums []string
		m := metaOfRow(t.Row)
		err := s.query(ctx, "SELECT "+m.list+" FROM "+t.Name, nil, func(rs rows) error {
			for rs.Next() {
				v := reflect.New(reflect.TypeOf(t.Row))
				if err := rs.Scan(dest(v.Elem())...); err != nil {
					return err
				}
				b, err := json.Marshal(fields(v.Elem()))
				if err != nil {
					return err
				}
				sum := sha256.Sum256(b)
				sums = append(sums, string(sum[:]))
			}
			return rs.Err()
		})
		if err != nil {
			return nil, fmt.Errorf("digest of %s: %w", t.Name, err)
		}
		slices.Sort(sums)
		sum := sha256.Sum256([]byte(strings.Join(sums, "")))
		out[t.Name] = hex.EncodeToString(sum[:])
	}
	return out, nil
}

func fields(v reflect.Value) []any {
	m := metaOf(v.Type())
	out := make([]any, v.NumField())
	for i := range out {
		out[i] = m.value(v, i)
	}
	return out
}
