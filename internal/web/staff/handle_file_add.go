package staff

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"

	"thads/internal/desk"
	"thads/internal/desk/file"
	"thads/internal/errs"
	"thads/internal/people"
	"thads/internal/web"
	"thads/internal/web/ui"
)

// mostDrop is how much may be dropped at once; one scan has the limit of the store of files.
const mostDrop = 1 << 30

var errDropBig = errs.Define(errs.TooLarge, "staff.drop_too_big", "Tổng dung lượng gửi lên quá 1 GB; hãy gửi ít tệp hơn mỗi lần.")

// addToFile takes scans in their order: each is kept as it came, entered in the list, and read later by the machine.
func (p *Portal) addToFile(w http.ResponseWriter, r *http.Request) error {
	v, c, err := p.lookCase(w, r)
	if err != nil {
		return err
	}
	if !people.Can(v.who, file.Add.Name, people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}) {
		return desk.ErrForbidden.New() // before a byte is kept
	}
	scans, refused, err := p.keepScans(w, r)
	if err != nil {
		return err
	}
	in := file.AddIn{Province: c.Province, Case: c.ID, Scans: scans}
	var out file.AddOut
	if len(scans) > 0 || len(refused) == 0 {
		if out, err = desk.Do(r.Context(), p.Desk, v.who, web.OnceKey(r), file.Add, in); err != nil {
			return err
		}
	}
	results := refused
	notable := len(refused) > 0
	for i, a := range out.Added {
		res := FileResult{Name: scans[i].Name, Say: "Đã nhận", Tone: ui.OK}
		if n := scans[i].Sheets; n > 0 {
			res.Say = "Đã nhận " + strconv.FormatInt(n, 10) + " tờ"
		}
		if a.Same != "" {
			res.Say, res.Tone, notable = "Đã có trong hồ sơ: "+a.Same+". Chỉ giữ một bản.", ui.Soon, true
		}
		results = append(results, res)
	}
	switch {
	case strings.Contains(r.Header.Get("Accept"), "application/json"):
		return v.sayResults(results)
	case notable:
		return v.showFile(c.Province, c.ID, results)
	}
	return v.to(fileAddress(c.Province, c.ID), "vao-ho-so")
}

// keepScans stores what was sent, part by part, without holding more than one file in memory.
func (p *Portal) keepScans(w http.ResponseWriter, r *http.Request) (scans []file.Scan, refused []FileResult, err error) {
	r.Body = http.MaxBytesReader(w, r.Body, mostDrop)
	parts, err := r.MultipartReader()
	if err != nil {
		return nil, nil, errNoFile.New().Because(err)
	}
	for {
		part, err := parts.NextPart()
		var big *http.MaxBytesError
		switch {
		case errors.Is(err, io.EOF):
			if len(scans)+len(refused) == 0 {
				return nil, nil, errNoFile.New()
			}
			return scans, refused, nil
		case errors.As(err, &big):
			return nil, nil, errDropBig.New()
		case err != nil:
			return nil, nil, errNoFile.New().Because(err)
		}
		if part.FormName() == ui.OnceKeyName {
			key, err := io.ReadAll(io.LimitReader(part, 100))
			if err != nil {
				return nil, nil, err
			}
			r.Header.Set("Idempotency-Key", string(key))
			continue
		}
		if part.FormName() != "files" || web.FileName(part.FileName()) == "" {
			continue
		}
		scan, err := p.Binder.Keep(r.Context(), web.FileName(part.FileName()), part)
		if errors.As(err, &big) {
			return nil, nil, errDropBig.New()
		}
		if e := errs.As(err); e != nil {
			refused = append(refused, FileResult{Name: web.FileName(part.FileName()), Say: e.Text(), Tone: ui.Late})
			continue
		}
		if err != nil {
			return nil, nil, err
		}
		scans = append(scans, scan)
	}
}

// sayResults answers the script that sent one file: what became of it, in words.
func (v *visit) sayResults(results []FileResult) error {
	type said struct {
		Name string `json:"name"`
		Say  string `json:"say"`
		Tone string `json:"tone"`
	}
	out := make([]said, len(results))
	for i, r := range results {
		out[i] = said{r.Name, r.Say, string(r.Tone)}
	}
	v.w.Header().Set("Content-Type", "application/json; charset=utf-8")
	return json.NewEncoder(v.w).Encode(out)
}
