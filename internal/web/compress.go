package web

import (
	"compress/gzip"
	"net/http"
	"strings"
	"sync"
)

var gzips = sync.Pool{New: func() any { return gzip.NewWriter(nil) }}

// compressed gzips text answers that are not compressed already and not a stream of events.
func compressed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") || r.Method == http.MethodHead || r.Header.Get("Range") != "" {
			next.ServeHTTP(w, r)
			return
		}
		z := &zipped{ResponseWriter: w}
		defer z.finish()
		next.ServeHTTP(z, r)
	})
}

// zipped decides at the first byte whether to compress.
type zipped struct {
	http.ResponseWriter
	gz      *gzip.Writer
	decided bool
}

func (z *zipped) WriteHeader(code int) {
	z.decide(code)
	z.ResponseWriter.WriteHeader(code)
}

func (z *zipped) decide(code int) {
	if z.decided {
		return
	}
	z.decided = true
	h := z.Header()
	kind := h.Get("Content-Type")
	text := strings.HasPrefix(kind, "text/html") || strings.HasPrefix(kind, "text/plain") || strings.HasPrefix(kind, "application/json") ||
		strings.HasPrefix(kind, "application/problem+json") || strings.HasPrefix(kind, "image/svg")
	if !text || h.Get("Content-Encoding") != "" || code == http.StatusNoContent || code == http.StatusNotModified || code < 200 {
		return
	}
	h.Set("Content-Encoding", "gzip")
	h.Add("Vary", "Accept-Encoding")
	h.Del("Content-Length")
	gz, ok := gzips.Get().(*gzip.Writer)
	if !ok {
		gz = gzip.NewWriter(nil)
	}
	gz.Reset(z.ResponseWriter)
	z.gz = gz
}

func (z *zipped) Write(b []byte) (int, error) {
	z.decide(http.StatusOK)
	if z.gz == nil {
		return z.ResponseWriter.Write(b)
	}
	return z.gz.Write(b)
}

// finish writes what is left; an error here is a connection that is gone, which the log line's byte count shows.
func (z *zipped) finish() {
	if z.gz == nil {
		return
	}
	if z.gz.Close() == nil {
		gzips.Put(z.gz)
	}
}

// Unwrap lets http.ResponseController reach the connection.
func (z *zipped) Unwrap() http.ResponseWriter { return z.ResponseWriter }
