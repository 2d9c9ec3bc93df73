package staff

import (
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strconv"
	"time"

	"thads/internal/blob"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/intake"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/web"
	"thads/internal/web/ui"
)

const mostUpload = 64 << 20 // several files at once; one file has the limit of the reader

var (
	errNoFile = errs.Define(errs.Invalid, "staff.no_file", "Chưa chọn tệp nào; hãy chọn tệp bản án, quyết định hoặc đơn.")
	errBig    = errs.Define(errs.TooLarge, "staff.too_big", "Tổng dung lượng gửi lên quá 64 MB; hãy gửi ít tệp hơn hoặc quét lại ở độ phân giải thấp hơn.")
)

func (p *Portal) inbox(w http.ResponseWriter, r *http.Request) error {
	return p.showInbox(w, r, http.StatusOK, "")
}

func (p *Portal) showInbox(w http.ResponseWriter, r *http.Request, status int, trouble string) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	page, err := v.page("Hồ sơ mới nhận", "/can-bo/nhan")
	if err != nil {
		return err
	}
	key, err := v.onceKey()
	if err != nil {
		return err
	}
	view := InboxView{Page: page, OnceKey: key, Error: trouble}
	tab := r.URL.Query().Get("loc")
	waiting, err := v.read.Judgments(r.Context(), casefile.Received, 200)
	if err != nil {
		return err
	}
	confirmed := 0
	for _, j := range waiting {
		row := InboxRow{Href: address("nhan", j.Province, j.ID), Title: j.Number, Sub: dotted(j.Court, j.FileName), Source: sourceName[j.Source],
			Received: ui.Moment(time.UnixMicro(j.ReceivedAt).In(v.now.Location())), State: "Chờ xác nhận", Tone: ui.Info, Due: ui.Due{None: true}}
		if j.Number == "" {
			row.Title = j.FileName
		}
		switch {
		case j.Confirmed != "":
			confirmed++
			row.State, row.Tone = "Chờ yêu cầu thi hành án", ui.Neutral
		case j.SameAs != "":
			row.State, row.Tone = "Trùng hồ sơ đã có", ui.Late
		case j.Problem != "":
			row.State, row.Tone = "Cần người đọc", ui.Soon
		}
		if (tab == "cho-yeu-cau") == (j.Confirmed != "") {
			view.Rows = append(view.Rows, row)
		}
	}
	view.Pills = []ui.Pill{{Href: "/can-bo/nhan", Label: "Chờ xác nhận", Count: len(waiting) - confirmed, Current: tab == ""},
		{Href: "/can-bo/nhan?loc=cho-yeu-cau", Label: "Chờ yêu cầu", Count: confirmed, Current: tab == "cho-yeu-cau"}}
	view.Pager = ui.Pager{From: min(1, len(view.Rows)), To: len(view.Rows), Total: len(view.Rows)}
	v.show(status, Inbox(view))
	return nil
}

var sourceName = map[string]string{"court": "Toà án chuyển", "request": "Kèm đơn yêu cầu", "file": "Nhập từ tệp"}

// receive takes files in: each is kept and read; what can't be read becomes work for a person.
func (p *Portal) receive(w http.ResponseWriter, r *http.Request) error {
	v, err := p.visit(w, r)
	if err != nil {
		return err
	}
	files, err := uploads(w, r, "files")
	if err != nil {
		if e := errs.As(err); e != nil {
			return p.showInbox(w, r, web.Status(e.Def.Kind), e.Text())
		}
		return err
	}
	source := r.PostFormValue("nguon")
	if sourceName[source] == "" {
		source = "court"
	}
	key := web.OnceKey(r)
	last := "/can-bo/nhan"
	for i, f := range files {
		scanned, err := p.Scanner.Judgment(r.Context(), f.name, f.data)
		if err != nil {
			return err
		}
		in, err := scanned.Receive(v.who.Province, v.who.OfficeCode, source)
		if err != nil {
			return err
		}
		once := key
		if i > 0 && key != "" {
			once = key + "/" + strconv.Itoa(i)
		}
		got, err := desk.Do(r.Context(), p.Desk, v.who, once, intake.Receive, in)
		if err != nil {
			return err
		}
		if len(files) == 1 {
			last = address("nhan", v.who.Province, got.ID)
		}
	}
	return v.to(last, "nhan")
}

type upload struct {
	name string
	data []byte
}

func uploads(w http.ResponseWriter, r *http.Request, field string) ([]upload, error) {
	r.Body = http.MaxBytesReader(w, r.Body, mostUpload)
	if err := r.ParseMultipartForm(8 << 20); err != nil {
		var big *http.MaxBytesError
		if errors.As(err, &big) {
			return nil, errBig.New()
		}
		return nil, errNoFile.New().Because(err)
	}
	if err := web.TidyForm(r); err != nil {
		return nil, err
	}
	var out []upload
	for _, h := range r.MultipartForm.File[field] {
		f, err := h.Open()
		if err != nil {
			return nil, err
		}
		data, err := io.ReadAll(f)
		if cerr := f.Close(); err == nil {
			err = cerr
		}
		if err != nil {
			return nil, err
		}
		if h.Filename != "" {
			out = append(out, upload{web.FileName(h.Filename), data})
		}
	}
	if len(out) == 0 {
		return nil, errNoFile.New()
	}
	return out, nil
}

func (p *Portal) drop(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.change(w, r)
	if err != nil {
		return err
	}
	in := intake.JudgmentRef{Province: province, ID: id, Reason: r.PostFormValue("ly_do")}
	if _, err := desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), intake.Drop, in); err != nil {
		return err
	}
	return v.to("/can-bo/nhan", "bo")
}

func (p *Portal) route(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.change(w, r)
	if err != nil {
		return err
	}
	in := intake.RouteIn{Province: province, ID: id, Office: r.PostFormValue("phong"), Why: r.PostFormValue("ly_do")}
	if _, err := desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), intake.Route, in); err != nil {
		return err
	}
	return v.to("/can-bo/nhan", "chuyen")
}

// original sends the file as it came, for looking at; browsers never run it.
func (p *Portal) original(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.look(w, r)
	if err != nil {
		return err
	}
	j, err := v.read.Judgment(r.Context(), province, id)
	if err != nil {
		return err
	}
	return v.file(j.BlobHash, j.FileName)
}

func (v *visit) file(hash, name string) error {
	data, err := blob.Read(v.Context(), v.p.Blobs, hash)
	if err != nil {
		return err
	}
	h := v.w.Header()
	kind := http.DetectContentType(data)
	if kind != "application/pdf" && kind != "image/png" && kind != "image/jpeg" {
		kind = "application/octet-stream"
	}
	h.Set("Content-Type", kind)
	h.Set("Content-Disposition", mime.FormatMediaType("inline", map[string]string{"filename": name}))
	h.Set("Content-Security-Policy", "sandbox; default-src 'none'")
	h.Set("Cache-Control", "private, no-store")
	_, err = v.w.Write(data)
	return err
}

// proposal is the route proposed for a judgment, or what was decided.
func proposal(j casefile.Judgment) (people.Proposal, error) {
	var pr people.Proposal
	if j.Route == "" {
		return pr, nil
	}
	return pr, json.Unmarshal([]byte(j.Route), &pr)
}
