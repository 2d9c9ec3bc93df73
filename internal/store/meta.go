package store

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// A row is a struct of a lower floor whose fields carry `db:"column[,key]"`; its Table method names its home.
type row interface{ Table() string }

// meta is what the store knows of a row type: its columns in order, which are the key, and where the revision stands.
type meta struct {
	table  string
	cols   []string
	keys   []int // indexes into cols
	rev    int   // index of the column "rev", -1 for rows that are never changed
	id     int   // index of the column "id", -1 when there is none
	kinds  []reflect.Kind
	byName []int // columns that are no key, in the order of their names: as facts tell them
	// anchors says that rows of other tables are looked for by the ids of this one
	anchors bool
	list    string
	// insert is the statement that adds a row
	insert string
	// secret marks the columns that facts carry only a hash of; clean those whose text is clean before it comes here
	secret, clean []bool
}

var metas sync.Map // reflect.Type -> *meta; a cache, never changed once filled

func metaOf(t reflect.Type) *meta {
	if m, ok := metas.Load(t); ok {
		return m.(*meta)
	}
	m := &meta{table: reflect.New(t).Interface().(row).Table(), rev: -1, id: -1}
	for i := range t.NumField() {
		tag := t.Field(i).Tag.Get("db")
		name, opt, _ := strings.Cut(tag, ",")
		if name == "" {
			panic(fmt.Sprintf("store: %s.%s has no db tag", t, t.Field(i).Name))
		}
		if opt == "key" {
			m.keys = append(m.keys, i)
		}
		if name == "rev" {
			m.rev = i
		}
		if name == "id" {
			m.id = i
		}
		m.cols, m.kinds = append(m.cols, name), append(m.kinds, t.Field(i).Type.Kind())
		_, veiled := secrets[m.table+"."+name]
		m.secret, m.clean = append(m.secret, veiled), append(m.clean, opt == "clean")
	}
	for i := range m.cols {
		if !slices.Contains(m.keys, i) {
			m.byName = append(m.byName, i)
		}
	}
	slices.SortFunc(m.byName, func(a, b int) int { return strings.Compare(m.cols[a], m.cols[b]) })
	m.list = strings.Join(m.cols, ", ")
	m.anchors = m.id >= 0 && slices.Contains([]string{"judgment", "request", "party", "obligation", "cases", "paper", "clock"}, m.table)
	marks := make([]string, len(m.cols))
	for i := range marks {
		marks[i] = "$" + strconv.Itoa(i+1)
	}
	m.insert = "INSERT INTO " + m.table + " (" + m.list + ") VALUES (" + strings.Join(marks, ", ") + ")"
	metas.Store(t, m)
	return m
}

func metaOfRow(r row) *meta { return metaOf(reflect.Indirect(reflect.ValueOf(r)).Type()) }

// value is a column of a row as the database and the facts keep it: string, int64 or bool.
func (m *meta) value(row reflect.Value, col int) any {
	v := row.Field(col)
	switch m.kinds[col] {
	case reflect.String:
		s := v.String()
		if !m.clean[col] {
			s = clean(s)
		}
		return s
	case reflect.Int64:
		return v.Int()
	case reflect.Bool:
		return v.Bool()
	}
	panic("store: rows hold text, whole numbers and truth values only, not " + v.Kind().String())
}

// clean keeps what both engines and JSON keep alike: PostgreSQL takes no zero byte and no broken UTF-8, and a fact would
// keep another text than the row.
func clean(s string) string {
	if utf8.ValidString(s) && strings.IndexByte(s, 0) < 0 {
		return s
	}
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "")
}

// sought cleans what is looked for, as what is kept was cleaned: PostgreSQL would refuse the question.
func sought(args []any) []any {
	for i, a := range args {
		if s, ok := a.(string); ok {
			args[i] = clean(s)
		}
	}
	return args
}

// dest gives Scan the addresses of a row's fields.
func dest(v reflect.Value) []any {
	out := make([]any, v.NumField())
	for i := range out {
		out[i] = v.Field(i).Addr().Interface()
	}
	return out
}
