package casefile

// State is a state of law.md section 4, the same codes for lines, cases and titles.
type State string

const (
	Received     State = "S01"
	ToComplete   State = "S02"
	Refused      State = "S03"
	Docketed     State = "S04"
	Voluntary    State = "S05"
	Verifying    State = "S06"
	HasMeans     State = "S07"
	Coercing     State = "S08"
	NoMeans      State = "S09"
	SeparateBook State = "S10"
	SentBack     State = "S11"
	Postponed    State = "S12"
	Suspended    State = "S13"
	Entrusted    State = "S14"
	ToPay        State = "S16"
	Done         State = "S17"
	Terminated   State = "S18"
	OtherEnd     State = "S19"
	Closed       State = "S20"
	Archived     State = "S21"
	Withdrawn    State = "S22"
	Dropped      State = "S00" // ours: a file that was no judgment or a repetition, put away with a reason
	Lifting      State = "S23" // ours, of cases only: every line has ended and a measure is still to be lifted (L95)
	Closing      State = "S24" // ours, of cases only: every line has ended, nothing is in force, the case isn't closed yet (L55)
)

var stateNames = map[State]string{
	Received: "Tiếp nhận", ToComplete: "Chờ bổ sung", Refused: "Từ chối", Docketed: "Đã thụ lý", Voluntary: "Trong thời hạn tự nguyện",
	Verifying: "Đang xác minh", HasMeans: "Có điều kiện thi hành", Coercing: "Đang cưỡng chế, xử lý tài sản", NoMeans: "Chưa có điều kiện",
	SeparateBook: "Theo dõi riêng", SentBack: "Gửi lại yêu cầu", Postponed: "Hoãn", Suspended: "Tạm đình chỉ", Entrusted: "Đã uỷ thác",
	ToPay: "Chờ thanh toán", Done: "Thi hành xong", Terminated: "Đình chỉ", OtherEnd: "Kết thúc khác", Closed: "Kết thúc",
	Archived: "Lưu trữ", Withdrawn: "Quyết định bị thu hồi, huỷ", Dropped: "Đã bỏ khỏi danh sách chờ",
	Lifting: "Còn biện pháp phải chấm dứt", Closing: "Chờ kết thúc",
}

// Name is what officers see.
func (s State) Name() string { return stateNames[s] }

// TitleName is what officers see for a judgment or request: one sent on is not entrusted (L49), its case never opened here.
func (s State) TitleName() string {
	if s == Entrusted {
		return "Đã chuyển cơ quan có thẩm quyền"
	}
	return s.Name()
}

// Ended says whether nothing is left to do for a line in this state.
func (s State) Ended() bool {
	switch s {
	case Refused, SentBack, Entrusted, Done, Terminated, OtherEnd, Closed, Archived, Withdrawn, Dropped:
		return true
	}
	return false
}

// activity orders the open states from least to most active; the case shows the most active of its open lines.
var activity = []State{Received, Suspended, Postponed, SeparateBook, NoMeans, Docketed, Voluntary, Verifying, HasMeans, ToPay, Coercing}

// Derive is the case's state from its lines' states (law.md section 4): the most active open one. Once all have ended it is
// closed only when they were closed, or left this agency; until then it waits for its measures, then for what is left to do.
// measures says that one is in force.
func Derive(lines []State, measures bool) State {
	best, closed := -1, true
	for _, s := range lines {
		for i, a := range activity {
			if s == a && i > best {
				best = i
			}
		}
		switch s {
		case SentBack, Done, Terminated, OtherEnd:
			closed = false
		}
	}
	switch {
	case best >= 0:
		return activity[best]
	case len(lines) == 0:
		return Docketed
	case measures:
		return Lifting
	case !closed:
		return Closing
	}
	return Closed
}
