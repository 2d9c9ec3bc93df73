package app

import (
	"net/http"
	"net/netip"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"thads/internal/web"
)

// metrics counts what the house does; it names routes, never addresses or people.
type metrics struct {
	registry *prometheus.Registry
	answers  *prometheus.HistogramVec
}

func newMetrics() *metrics {
	m := &metrics{registry: prometheus.NewRegistry(), answers: prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name: "thads_answer_seconds", Help: "Time to answer a request, by route and status.",
		Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 10},
	}, []string{"route", "status"})}
	m.registry.MustRegister(m.answers, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

func (m *metrics) answered(route string, status int, took time.Duration) {
	m.answers.WithLabelValues(route, strconv.Itoa(status)).Observe(took.Seconds())
}

// handler serves the figures to this machine only: a reader elsewhere learns nothing, not even that they exist.
func (m *metrics) handler(edge web.Edge) http.Handler {
	figures := promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		from, err := netip.ParseAddrPort(r.RemoteAddr)
		if err != nil || !from.Addr().Unmap().IsLoopback() || r.Header.Get("X-Forwarded-For") != "" {
			edge.NoPage(w, r)
			return
		}
		figures.ServeHTTP(w, r)
	})
}
