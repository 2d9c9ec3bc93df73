package store

import "sync"

// queue is the work of a filling's writing connection. Each handle has a lane of its own, whose jobs are done in their order;
// lanes touch different rows, so who asks waits for his own lane only, and who has much to write holds up nobody.
type queue struct {
	mu     sync.Mutex
	moved  sync.Cond
	lanes  []*lane // the first is of the handle that all others came from: its jobs are done before all others
	rows   int     // waiting in all lanes
	closed bool
}

type lane struct {
	jobs []job
	asks int // questions among them
}

// job is work for the writing connection: rows that nobody waits for, or a question that somebody waits for.
type job struct {
	rows []*late
	ask  func(*liteConn) error
	done chan error
}

// mostQueued is how many rows may wait for the writing connection before the acts wait for it.
const mostQueued = 2_000_000

func (q *queue) lane() *lane {
	q.mu.Lock()
	defer q.mu.Unlock()
	l := &lane{}
	q.lanes = append(q.lanes, l)
	return l
}

func (q *queue) put(l *lane, j job) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for j.ask == nil && q.rows > mostQueued {
		q.moved.Wait()
	}
	l.jobs = append(l.jobs, j)
	q.rows += len(j.rows)
	if j.ask != nil {
		l.asks++
	}
	q.moved.Broadcast()
}

// next takes the next job; false when the queue is closed and empty.
func (q *queue) next() (job, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for {
		if l := q.first(); l != nil {
			j := l.jobs[0]
			l.jobs[0] = job{}
			l.jobs = l.jobs[1:]
			q.rows -= len(j.rows)
			if j.ask != nil {
				l.asks--
			}
			q.moved.Broadcast()
			return j, true
		}
		if q.closed {
			return job{}, false
		}
		q.moved.Wait()
	}
}

// first is the lane whose turn it is: the common one, one that somebody waits for, the longest.
func (q *queue) first() (out *lane) {
	for i, l := range q.lanes {
		switch {
		case len(l.jobs) == 0:
		case i == 0 || l.asks > 0:
			return l
		case out == nil || len(l.jobs) > len(out.jobs):
			out = l
		}
	}
	return out
}

func (q *queue) close() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.closed = true
	q.moved.Broadcast()
}
