package staff

import (
	"cmp"
	"fmt"
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"thads/internal/desk/watch"
	"thads/internal/lateness"
	"thads/internal/store"
	"thads/internal/web/ui"
)

// RiskView is the week's likely misses, with what the estimate is made of and how wrong it was.
type RiskView struct {
	Page     ui.Page
	Who      string
	Look     LookBar
	Days     int
	Rows     []DueItem
	Seen     int // how many periods were looked at
	Officers []OfficerRisk
	Error    string // the measured error in one sentence
	Useful   bool
	Looks    string // how the error was measured
	Bins     []RiskBin
	Status   string // where the points come from
	Version  string
	Features []FeatureRow
}

// An OfficerRisk is how many misses are to be expected of an officer's periods this week.
type OfficerRisk struct {
	Name     string
	N        int
	Expected string
	Load     int
}

// A RiskBin compares what was said with what came.
type RiskBin struct{ Range, N, Said, Came string }

// A FeatureRow is one line of the published points.
type FeatureRow struct{ Name, Points string }

// riskSeen is how many periods of a week are looked at, riskRows how many of them are named.
const riskSeen, riskRows = 400, 30

// risks lists the periods of an office, or of an officer, that are likely to be missed within the week.
func (p *Portal) risks(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	look, err := v.lookAt("/can-bo/nguy-co")
	if err != nil {
		return err
	}
	if look.key == "co-quan" { // an estimate rests on a room's own record: one room at a time
		q := v.URL.Query()
		q.Set("xem", "phong")
		v.URL.RawQuery = q.Encode()
		if look, err = v.lookAt("/can-bo/nguy-co"); err != nil {
			return err
		}
	}
	page, err := v.page("Nguy cơ trễ hạn", "/can-bo/nguy-co")
	if err != nil {
		return err
	}
	view := RiskView{Page: page, Who: look.name, Look: look.bar,
		Days: p.Policy.WeekDays, Status: p.Model.Status, Version: p.Model.Version}
	view.Look.Choices = slices.DeleteFunc(view.Look.Choices, func(c ui.Pill) bool { return c.Label == "Cơ quan" })
	rows, err := v.read.DueList(r.Context(), look.DueScope, store.DueFilter{From: v.now.UnixMicro(), To: v.now.AddDate(0, 0, p.Policy.WeekDays).UnixMicro(),
		Duties: watch.OfficialList(p.Desk.Law()), Limit: riskSeen})
	if err != nil {
		return err
	}
	view.Seen = len(rows)
	m, _, err := watch.LastMorning(r.Context(), p.Store, look.Province)
	if err != nil {
		return err
	}
	if err := v.estimate(&view, look, rows, p.Model.Tuned(m.Quality.Tuning)); err != nil {
		return err
	}
	view.error(m)
	var looks []string
	for _, d := range p.Model.Looks {
		looks = append(looks, strconv.Itoa(d))
	}
	view.Looks = "Mỗi thời hạn được ước lượng lại khi còn " + strings.Join(looks, ", ") + " ngày, chỉ với điều đã biết lúc đó."
	for _, f := range p.Model.Features {
		var points []string
		for i, b := range f.Bands {
			upto := "còn lại"
			if i < len(f.Bands)-1 {
				upto = "đến " + strconv.FormatFloat(b.Upto, 'f', -1, 64)
				if f.Unit == "percent" {
					upto += " %"
				}
			}
			points = append(points, upto+": "+signed(b.Add))
		}
		view.Features = append(view.Features, FeatureRow{f.Name, strings.Join(points, "; ")})
	}
	v.show(http.StatusOK, Risks(view))
	return nil
}

// estimate fills in the risks, the likeliest first, and what is to be expected of each officer.
func (v *visit) estimate(view *RiskView, look dueLook, rows []store.DueRow, model lateness.Model) error {
	office := look.Office
	if office == "" {
		office = v.who.OfficeCode
	}
	ctx, now := v.Context(), v.now
	records, err := v.p.Store.Records(ctx, look.Province, office, now.AddDate(-1, 0, 0).UnixMicro())
	if err != nil {
		return err
	}
	loads, err := v.p.Store.Loads(ctx, look.Province, office)
	if err != nil {
		return err
	}
	official := watch.Official(v.p.Desk.Law())
	type share struct{ closed, onTime int }
	officers, duties := map[string]share{}, map[string]share{}
	for _, r := range records {
		if official[r.Duty] {
			o, d := officers[r.Officer], duties[r.Duty]
			officers[r.Officer] = share{o.closed + r.Closed, o.onTime + r.OnTime}
			duties[r.Duty] = share{d.closed + r.Closed, d.onTime + r.OnTime}
		}
	}
	items, err := v.items(look.Province, rows)
	if err != nil {
		return err
	}
	type scored struct {
		item DueItem
		risk lateness.Risk
	}
	var all []scored
	expected, count := map[string]float64{}, map[string]int{}
	ids := map[string]string{}
	for i, r := range rows {
		who, duty := officers[r.Case.OfficerID], duties[r.Clock.Duty]
		risk := model.Risk(lateness.Values{Left: lateness.Left(r.Clock.StartedAt, r.Clock.DueAt, now.UnixMicro()), Load: float64(loads[r.Case.OfficerID]),
			OnTime: lateness.OnTime(who.onTime, who.closed), Size: float64(r.Parties + r.Lines), Duty: 100 - lateness.OnTime(duty.onTime, duty.closed)})
		it := items[i]
		it.Chance, it.ChanceLevel = fmt.Sprintf("%.0f %%", 100*risk.P), risk.Level.Name()
		it.ChanceTone = map[lateness.Level]ui.Tone{lateness.High: ui.Late, lateness.Medium: ui.Soon, lateness.Low: ui.Neutral}[risk.Level]
		for _, reason := range risk.Reasons {
			it.Reasons = append(it.Reasons, fmt.Sprintf("%s (%s điểm)", reason.Say, signed(reason.Add)))
		}
		all = append(all, scored{it, risk})
		if r.Case.OfficerID != "" {
			expected[r.Case.OfficerID] += risk.P
			count[r.Case.OfficerID]++
			ids[r.Case.OfficerID] = it.Officer
		}
	}
	slices.SortStableFunc(all, func(a, b scored) int { return cmp.Compare(b.risk.P, a.risk.P) })
	for _, s := range all[:min(riskRows, len(all))] {
		view.Rows = append(view.Rows, s.item)
	}
	if look.key != "phong" {
		return nil
	}
	order := sorted(keys(ids))
	slices.SortStableFunc(order, func(a, b string) int { return cmp.Compare(expected[b], expected[a]) })
	for _, id := range order {
		view.Officers = append(view.Officers, OfficerRisk{Name: ids[id], N: count[id], Expected: comma(expected[id], 1), Load: loads[id]})
	}
	return nil
}

// error says in words how wrong the estimate was; nothing is claimed beyond it.
func (view *RiskView) error(m watch.Morning) {
	q := m.Quality
	view.Useful = q.Useful()
	switch {
	case q.N == 0:
		view.Error = "Chưa có thời hạn nào đã kết thúc để đo sai số; hãy coi các con số dưới đây là phép cộng điểm, không phải dự báo đã kiểm chứng."
		return
	case q.N < 100:
		view.Error = fmt.Sprintf("Đo ngày %s trên %d lượt ước lượng lại của cả cơ quan (%d trễ): quá ít để kết luận.", ui.Day(m.Measured), q.N, q.Late)
	default:
		view.Error = fmt.Sprintf("Đo ngày %s: ước lượng lại các thời hạn đã biết kết quả trong 12 tháng của cả cơ quan, %s lượt (%s trễ). Sai số Brier %s; nếu chỉ đoán theo tỷ lệ chung thì sai số là %s (càng nhỏ càng tốt).",
			ui.Day(m.Measured), ui.Amount(int64(q.N)), ui.Amount(int64(q.Late)), comma(q.Brier, 3), comma(q.Plain, 3))
		if !view.Useful {
			view.Error += " Ước lượng này hiện không tốt hơn đoán theo tỷ lệ chung."
		}
		if t := q.Tuning; t.N > 0 {
			view.Error += fmt.Sprintf(" Tổng điểm được hiệu chỉnh theo %s lượt cũ hơn của chính cơ quan (nhân với %s rồi cộng %s); sai số đo trên các lượt mới hơn, không dùng để hiệu chỉnh.",
				ui.Amount(int64(t.N)), comma(t.Slope, 2), signed(t.Shift))
		}
	}
	for _, b := range q.Bins {
		row := RiskBin{Range: fmt.Sprintf("%.0f–%.0f %%", 100*b.Low, 100*b.High), N: ui.Amount(int64(b.N)), Said: "–", Came: "–"}
		if b.N > 0 {
			row.Said, row.Came = fmt.Sprintf("%.0f %%", 100*b.Said), fmt.Sprintf("%.0f %%", 100*b.Came)
		}
		view.Bins = append(view.Bins, row)
	}
}

// comma writes a number as Vietnamese papers do.
func comma(x float64, places int) string {
	return strings.Replace(strconv.FormatFloat(x, 'f', places, 64), ".", ",", 1)
}

func signed(x float64) string {
	sign := "+"
	if x < 0 {
		sign = "−"
	}
	return sign + comma(math.Abs(x), 1)
}

func keys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	return out
}
