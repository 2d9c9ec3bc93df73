package issue

import (
	"encoding/json"
	"time"

	"thads/internal/calendar"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/rule"
	"thads/internal/store"
)

// Notice drafts one of the papers about a request: slip, notice to complete, refusal, decision on a late request.
func Notice(t *desk.Tx, site Site, form string, province int64, requestID string, extra map[string]any, reasons ...Reason) (DraftIn, error) {
	r, err := t.Request(province, requestID)
	if err != nil {
		return DraftIn{}, err
	}
	_, agency, err := offices(t, r.OfficeCode)
	if err != nil {
		return DraftIn{}, err
	}
	data := common(agency, string(rule.RegimeOn(calendar.DateOf(t.Now))), site, r.SlipCode)
	data["mã_tiếp_nhận"], data["người_yêu_cầu"] = r.SlipCode, requester(r)
	data["ngày_yêu_cầu"], data["ngày_nhận"] = r.FiledDay, desk.DayOf(time.UnixMicro(r.ReceivedAt))
	titles, err := cited(t, r)
	if err != nil {
		return DraftIn{}, err
	}
	if len(titles) > 0 {
		data["bản_án"] = titles
	}
	for k, v := range extra {
		data[k] = v
	}
	return DraftIn{Province: province, Form: form, RequestID: r.ID, JudgmentID: r.JudgmentID, Office: r.OfficeCode, Data: data, Reasons: reasons, PublicCode: r.SlipCode}, nil
}

func requester(r casefile.Request) map[string]any {
	m := map[string]any{"tên": r.Requester}
	if r.Address != "" {
		m["địa_chỉ"] = r.Address
	}
	return m
}

// PetitionOf is what a request says.
func PetitionOf(r casefile.Request) (p casefile.Petition, err error) {
	if r.Reading != "" {
		err = json.Unmarshal([]byte(r.Reading), &p)
	}
	return p, err
}

// cited is the judgment a request rests on: the one in the house, else the one it names.
func cited(t *desk.Tx, r casefile.Request) ([]any, error) {
	if r.JudgmentID != "" {
		j, found, err := store.Found(t.Judgment(r.Province, r.JudgmentID))
		if err != nil {
			return nil, err
		}
		if found && j.Number != "" {
			return []any{map[string]any{"loại": titleKind(j.Number), "số": j.Number, "ngày": j.Date, "cơ_quan": j.Court}}, nil
		}
	}
	p, err := PetitionOf(r)
	if err != nil || p.Number == "" {
		return nil, err
	}
	return []any{map[string]any{"loại": titleKind(p.Number), "số": p.Number, "ngày": p.Date, "cơ_quan": p.Court}}, nil
}

// SlipData is what only the receipt slip prints: when, how, what was asked and handed in, and by when there is an answer.
func SlipData(t *desk.Tx, province int64, requestID string) (map[string]any, error) {
	r, err := t.Request(province, requestID)
	if err != nil {
		return nil, err
	}
	p, err := PetitionOf(r)
	if err != nil {
		return nil, err
	}
	received := time.UnixMicro(r.ReceivedAt).In(desk.Zone())
	data := map[string]any{"giờ_nhận": received.Format("15 giờ 04 phút"), "hình_thức": channels[r.Channel]}
	asked := []any{}
	for _, a := range p.Asked {
		asked = append(asked, a)
	}
	if len(asked) == 0 {
		asked = append(asked, "Thi hành bản án, quyết định nêu trên")
	}
	data["nội_dung"] = asked
	docs := []any{map[string]any{"tên": "Đơn yêu cầu thi hành án", "số_lượng": "01", "loại": "Bản chính"}}
	for _, d := range p.Documents {
		docs = append(docs, map[string]any{"tên": d, "số_lượng": "01", "loại": "Bản sao"})
	}
	data["tài_liệu"] = docs
	clocks, err := t.LiveClocks(province, requestID)
	if err != nil {
		return nil, err
	}
	if len(clocks) > 0 {
		data["hạn_trả_lời"] = clocks[len(clocks)-1].DueDay
	}
	return data, nil
}

var channels = map[string]string{"counter": "Nộp trực tiếp", "post": "Gửi qua dịch vụ bưu chính", "file": "Gửi trên môi trường số"}
