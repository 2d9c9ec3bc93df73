package staff

import (
	"net/http"
	"slices"
	"strconv"

	"thads/forms"
	"thads/internal/casefile"
	"thads/internal/desk"
	"thads/internal/desk/file"
	"thads/internal/people"
	"thads/internal/render"
	"thads/internal/store"
	"thads/internal/web"
	"thads/internal/web/ui"
)

// file shows the documents of a case; ?q looks through them, ?sua opens one for writing.
func (p *Portal) file(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.look(w, r)
	if err != nil {
		return err
	}
	return v.showFile(province, id, nil)
}

func fileAddress(province int64, id string) string {
	return address("ho-so", province, id) + "/tai-lieu"
}

func (v *visit) showFile(province int64, id string, results []FileResult) error {
	c, err := v.read.Case(v.Context(), province, id)
	if err != nil {
		return err
	}
	all, err := v.read.Folios(v.Context(), c)
	if err != nil {
		return err
	}
	page, err := v.page("Hồ sơ, tài liệu", "/can-bo/tim")
	if err != nil {
		return err
	}
	key, err := v.onceKey()
	if err != nil {
		return err
	}
	can := func(act string) bool {
		return people.Can(v.who, act, people.Subject{Province: c.Province, OfficeCode: c.OfficeCode, OfficerID: c.OfficerID}) && c.State != casefile.Archived
	}
	q := v.URL.Query()
	cover, open := file.Cover(all)
	inside := file.Inside(all)
	view := FileView{Page: page, Title: c.Title, Base: fileAddress(province, id), OnceKey: key, Results: results, Query: q.Get("q"), ReadNow: web.Partial(v.Request),
		Crumbs:  []ui.Crumb{{Href: "/can-bo/tim", Label: "Tất cả hồ sơ"}, {Href: address("ho-so", province, id), Label: c.Title}},
		MayOpen: can("file.open"), MayAdd: can("file.add")}
	number := "Chưa lập hồ sơ"
	if open {
		number = "Hồ sơ số " + cover.DocNo
	} else if c.DecisionNo != "" {
		view.Number = c.DecisionNo
	}
	view.Line = dotted(number, strconv.Itoa(len(inside))+" tài liệu", strconv.FormatInt(file.Sheets(all), 10)+" tờ")
	locked := 0
	for _, x := range inside {
		if x.LockedAt != 0 {
			locked++
		}
	}
	view.MayLock = can("file.close") && locked < len(inside)
	for i, x := range inside {
		row := fileRow(x, view.Base, can("file.note"))
		row.Found = q.Get("o") == x.ID
		if can("file.order") && x.LockedAt == 0 {
			if i > locked {
				row.Up = i
			}
			if i+1 < len(inside) {
				row.Down = i + 2
			}
		}
		if x.Unread() {
			view.Reading = append(view.Reading, x.FileName)
		} else if row.Propose {
			view.Proofs++
		}
		view.Rows = append(view.Rows, row)
	}
	if at := slices.IndexFunc(inside, func(x casefile.Folio) bool { return x.ID == q.Get("sua") }); at >= 0 && can("file.note") {
		if view.Edit, err = fileEditOf(inside[at], at+1, view, can("file.remove")); err != nil {
			return err
		}
	}
	if view.Query != "" {
		if view.Hits, err = v.searchFile(inside, view); err != nil {
			return err
		}
	}
	v.show(http.StatusOK, File(view))
	return nil
}

func fileRow(x casefile.Folio, base string, mayEdit bool) FileRow {
	row := FileRow{ID: x.ID, Span: file.Span(x), Title: x.Title, Form: x.FormCode, Number: x.DocNo, Day: ui.Day(x.DocDay), FileName: x.FileName, Hash: x.BlobHash,
		Problem: x.Problem, Note: x.Note, Href: base + "/goc/" + x.ID, State: "Đã xác nhận", Tone: ui.OK}
	if x.FileName == x.Title {
		row.FileName = ""
	}
	if mayEdit {
		row.Edit = base + "?sua=" + x.ID + "#sua"
	}
	switch {
	case x.PaperID != "":
		row.State, row.Href = "Văn bản của cơ quan", address("van-ban", x.Province, x.PaperID)
	case x.BlobHash == "":
		row.State, row.Href = "Bản giấy", base+"?sua="+x.ID+"#sua"
	case x.Problem != "":
		row.State, row.Tone = "Máy không đọc được", ui.Late
	case x.Unread():
		row.State, row.Tone = "Chờ máy đọc", ui.Neutral
	case !x.Sure:
		row.State, row.Tone, row.Propose = "Máy đề xuất", ui.Soon, mayEdit
	}
	if x.LockedAt != 0 {
		row.State += ", đã khoá"
	}
	return row
}

func fileEditOf(x casefile.Folio, place int, view FileView, mayRemove bool) (*FileEdit, error) {
	all, err := forms.Catalogue()
	if err != nil {
		return nil, err
	}
	house := x.PaperID != ""
	e := &FileEdit{ID: x.ID, Title: x.Title, Back: view.Base + "#f-" + x.ID, MayReadAgain: x.BlobHash != "" && !house, MayRemove: mayRemove && !house && x.LockedAt == 0,
		Fields: []ui.Field{
			{ID: "e-ten", Name: "ten", Label: "Tên tài liệu", Value: x.Title, Hint: "Chọn trong danh sách mẫu văn bản hoặc tự gõ.", ReadOnly: house},
			{ID: "e-so", Name: "so", Label: "Số, ký hiệu", Value: x.DocNo, Max: 60, ReadOnly: house},
			{ID: "e-ngay", Name: "ngay", Label: "Ngày của tài liệu", Value: x.DocDay, Type: "date", ReadOnly: house},
			{ID: "e-to", Name: "to", Label: "Số tờ", Value: strconv.FormatInt(x.Sheets(), 10), Type: "number", Mode: "numeric", ReadOnly: x.LockedAt != 0},
			{ID: "e-ghi-chu", Name: "ghi_chu", Label: "Ghi chú", Value: x.Note, Max: 200},
		}}
	if x.LockedAt == 0 && slices.ContainsFunc(view.Rows, func(r FileRow) bool { return r.ID == x.ID && (r.Up > 0 || r.Down > 0) }) {
		e.Place = ui.Field{ID: "e-den", Name: "den", Label: "Vị trí thứ", Value: strconv.Itoa(place), Type: "number", Mode: "numeric", Required: true}
	}
	for _, f := range all {
		e.Titles = append(e.Titles, f.Title)
	}
	return e, nil
}

// searchFile looks through what the machine read and through the papers of the house.
func (v *visit) searchFile(inside []casefile.Folio, view FileView) ([]FileHit, error) {
	hits, err := v.p.Binder.Search(v.Context(), inside, view.Query, func(f casefile.Folio) (string, error) {
		x, err := v.read.Paper(v.Context(), f.Province, f.PaperID)
		if err != nil {
			return "", err
		}
		doc, err := v.p.Press.Preview(x)
		if err != nil {
			return "", err
		}
		return doc.Text(), nil
	})
	var out []FileHit
	for _, h := range hits {
		where := "Bút lục " + file.Span(h.Folio)
		if h.Sheet != 0 {
			where = "Bút lục " + strconv.FormatInt(h.Sheet, 10)
		}
		out = append(out, FileHit{Href: fileRow(h.Folio, view.Base, false).Href, Where: where, Title: h.Folio.Title, Before: h.Before, Word: h.Word, After: h.After})
	}
	return out, err
}

// fileAct is what people do to the file or to one of its documents.
func (p *Portal) fileAct(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.change(w, r)
	if err != nil {
		return err
	}
	ctx, key, doc := r.Context(), web.OnceKey(r), r.PostFormValue("id")
	done := "luu"
	switch r.PathValue("act") {
	case "lap":
		_, err = desk.Do(ctx, p.Desk, v.who, key, file.Open, file.OpenIn{Province: province, Case: id, Number: r.PostFormValue("so")})
		done = "lap-ho-so"
	case "giay":
		_, err = desk.Do(ctx, p.Desk, v.who, key, file.Add, file.AddIn{Province: province, Case: id, Scans: []file.Scan{{Title: r.PostFormValue("ten"), Sheets: whole(r.PostFormValue("to"))}}})
		done = "vao-ho-so"
	case "dung":
		x, e := v.folio(province, id, doc)
		if err = e; err == nil {
			_, err = desk.Do(ctx, p.Desk, v.who, key, file.Note, noteOf(x))
		}
	case "ghi":
		err = v.noteFile(province, id, doc, key)
	case "xep":
		err = v.moveFile(province, id, doc, key)
		done = "xep-ho-so"
	case "bo":
		_, err = desk.Do(ctx, p.Desk, v.who, key, file.Remove, file.Doc{Province: province, ID: doc, Reason: r.PostFormValue("ly_do")})
		done = "bo-tai-lieu"
	case "khoa":
		_, err = desk.Do(ctx, p.Desk, v.who, key, file.Close, file.Ref{Province: province, Case: id})
		done = "khoa-but-luc"
	default:
		err = store.ErrNone.New()
	}
	if err != nil {
		return err
	}
	back := fileAddress(province, id) + "?xong=" + done
	if doc != "" && done != "bo-tai-lieu" {
		back += "&o=" + doc + "#f-" + doc
	}
	return v.to(back, "")
}

func noteOf(x casefile.Folio) file.NoteIn {
	return file.NoteIn{Province: x.Province, ID: x.ID, Title: x.Title, Form: x.FormCode, Number: x.DocNo, Day: x.DocDay, Note: x.Note}
}

// whole reads a number that a person typed; the act refuses what is out of bounds.
func whole(s string) int64 {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return -1
	}
	return n
}

// folio reads one document of a case that the person may see.
func (v *visit) folio(province int64, id, doc string) (casefile.Folio, error) {
	c, err := v.read.Case(v.Context(), province, id)
	if err != nil {
		return casefile.Folio{}, err
	}
	all, err := v.read.Folios(v.Context(), c)
	if err != nil {
		return casefile.Folio{}, err
	}
	at := slices.IndexFunc(all, func(x casefile.Folio) bool { return x.ID == doc })
	if at < 0 {
		return casefile.Folio{}, store.ErrNone.New()
	}
	return all[at], nil
}

// noteFile keeps what a person typed of a document; a title of the catalogue brings its form along.
func (v *visit) noteFile(province int64, id, doc, key string) error {
	x, err := v.folio(province, id, doc)
	if err != nil {
		return err
	}
	in := noteOf(x)
	in.Title, in.Number, in.Day, in.Note, in.Again = v.PostFormValue("ten"), v.PostFormValue("so"), dayTyped(v.PostFormValue("ngay")), v.PostFormValue("ghi_chu"), v.PostFormValue("doc_lai") != ""
	in.Sheets = whole(v.PostFormValue("to"))
	if in.Title != x.Title {
		in.Form = ""
		all, err := forms.Catalogue()
		if err != nil {
			return err
		}
		if at := slices.IndexFunc(all, func(f forms.Entry) bool { return f.Title == in.Title }); at >= 0 {
			in.Form = all[at].Code
		}
	}
	_, err = desk.Do(v.Context(), v.p.Desk, v.who, key, file.Note, in)
	return err
}

// moveFile moves one document to a place among all.
func (v *visit) moveFile(province int64, id, doc, key string) error {
	c, err := v.read.Case(v.Context(), province, id)
	if err != nil {
		return err
	}
	all, err := v.read.Folios(v.Context(), c)
	if err != nil {
		return err
	}
	_, err = desk.Do(v.Context(), v.p.Desk, v.who, key, file.Order, file.OrderIn{Province: province, Case: id, IDs: file.Moved(all, doc, whole(v.PostFormValue("den")))})
	return err
}

// filePrint sends the cover, the list, or the whole file.
func (p *Portal) filePrint(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.look(w, r)
	if err != nil {
		return err
	}
	form := map[string]string{"bia.pdf": file.FormCover, "danh-muc.pdf": file.FormList, "ca-ho-so.pdf": ""}
	code, ok := form[r.PathValue("what")]
	if !ok {
		return store.ErrNone.New()
	}
	f, err := p.Binder.Load(r.Context(), v.read, province, id)
	if err != nil {
		return err
	}
	if code == "" {
		bound, err := p.Binder.Bind(r.Context(), f)
		if err != nil {
			return err
		}
		return v.bytes(bound, "application/pdf", "ho-so.pdf")
	}
	doc, err := p.Binder.Paper(f, code)
	if err != nil {
		return err
	}
	res, err := render.PDF(doc)
	if err != nil {
		return err
	}
	return v.bytes(res.Bytes, "application/pdf", r.PathValue("what"))
}

// fileOriginal sends a scan as it came.
func (p *Portal) fileOriginal(w http.ResponseWriter, r *http.Request) error {
	v, province, id, err := p.look(w, r)
	if err != nil {
		return err
	}
	x, err := v.folio(province, id, r.PathValue("folio"))
	if err != nil {
		return err
	}
	return v.file(x.BlobHash, x.FileName)
}
