package issue

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"thads/forms"
	"thads/internal/blob"
	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/document"
	"thads/internal/pdf"
	"thads/internal/people"
	"thads/internal/render"
	"thads/internal/sign"
	"thads/internal/store"
)

// Keys unlocks signing keys: a person's with his PIN, the agency's for its records officer.
type Keys interface {
	Person(ctx context.Context, account, pin string) (sign.Identity, error)
	Agency(ctx context.Context, office, pin string) (sign.Identity, error)
	Stamper() sign.Timestamper
	Validation(ctx context.Context, id sign.Identity) (*sign.Validation, error)
}

// Press does what lies between the acts: it renders and signs outside any transaction, keeps the bytes first, and then
// has an act note them.
type Press struct {
	Desk  *desk.Desk
	Blobs blob.Store
	Keys  Keys
}

// Result is what became of one paper of a batch.
type Result struct {
	ID    string
	Title string
	Err   error
}

// field names that render gives and sign fills.
const (
	fieldPerson = "ky_nguoi"
	fieldAgency = "dau_co_quan"
)

// SignAll signs papers for a person, his key unlocked once. Each paper stands alone: one that fails does not stop the others.
func (p *Press) SignAll(ctx context.Context, who people.Who, title, pin string, refs []Ref, key string) ([]Result, error) {
	id, err := p.Keys.Person(ctx, who.ID, pin)
	if err != nil {
		return nil, err
	}
	r := p.Desk.Store.For(who)
	ds, err := r.DelegationsTo(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Result, 0, len(refs))
	for _, ref := range refs {
		res := Result{ID: ref.ID}
		paper, err := r.Paper(ctx, ref.Province, ref.ID)
		if err == nil {
			res.Title = paper.Title
			if !seen(ref.Seen, paper) {
				err = errChanged.New()
			}
		}
		if err == nil {
			err = p.signOne(ctx, who, title, id, paper, ds, key)
		}
		res.Err = err
		out = append(out, res)
	}
	return out, nil
}

func (p *Press) signOne(ctx context.Context, who people.Who, title string, id sign.Identity, paper document.Paper, ds []people.Delegation, key string) error {
	if paper.State != document.Submitted {
		return errState.New(document.StateName(paper.State))
	}
	now := p.Desk.Now()
	d, err := power(who, paper, desk.DayOf(now), ds)
	if err != nil {
		return err
	}
	agency, err := p.agency(ctx, paper.OfficeCode)
	if err != nil {
		return err
	}
	doc, err := Fill(paper, signatureOf(who, title, agency, d))
	if err != nil {
		return err
	}
	res, err := render.PDF(doc)
	if err != nil {
		return fmt.Errorf("render paper %s: %w", paper.ID, err)
	}
	look, err := personLook(res.Bytes, who.Name, title, now)
	if err != nil {
		return err
	}
	signed, err := p.put(ctx, res.Bytes, id, sign.Options{Field: fieldPerson, Certify: true, Time: now, Name: who.Name, Reason: "Ký ban hành", Appearance: look})
	if err != nil {
		return err
	}
	_, err = desk.Do(ctx, p.Desk, who, key+"/"+paper.ID, Sign, SignIn{Province: paper.Province, ID: paper.ID, Rev: paper.Rev, Blob: signed, Pages: int64(res.Pages)})
	return err
}

// signatureOf is the end of a paper: the signer's own title, or the head's with the power he signs by.
func signatureOf(who people.Who, title string, agency people.OfficeRow, d people.Delegation) Signature {
	s := Signature{Title: title, Name: who.Name}
	if d.ID != "" {
		s.Capacity, s.For = d.Capacity, "Trưởng "+agency.Name
	}
	return s
}

func (p *Press) put(ctx context.Context, file []byte, id sign.Identity, o sign.Options) (string, error) {
	v, err := p.Keys.Validation(ctx, id)
	if err != nil {
		return "", err
	}
	o.Validation, o.Stamper = v, p.Keys.Stamper()
	out, err := sign.Sign(ctx, file, id, o)
	if err != nil {
		return "", err
	}
	return blob.PutBytes(ctx, p.Blobs, out)
}

// SealAll numbers, seals and issues papers for a records officer, the agency's key unlocked once. A paper that had got its
// number when the machine stopped is sealed with the same number.
func (p *Press) SealAll(ctx context.Context, who people.Who, pin string, refs []Ref, key string) ([]Result, error) {
	r := p.Desk.Store.For(who)
	ids := map[string]sign.Identity{}
	out := make([]Result, 0, len(refs))
	for _, ref := range refs {
		res := Result{ID: ref.ID}
		paper, err := r.Paper(ctx, ref.Province, ref.ID)
		if err == nil {
			res.Title = paper.Title
			err = p.sealOne(ctx, who, pin, ids, paper, key)
		}
		if errors.Is(err, sign.ErrPIN) || errors.Is(err, sign.ErrNoKey) {
			return nil, err // told once, not for every paper
		}
		res.Err = err
		out = append(out, res)
	}
	return out, nil
}

func (p *Press) sealOne(ctx context.Context, who people.Who, pin string, ids map[string]sign.Identity, paper document.Paper, key string) error {
	if err := separate(who, paper); err != nil {
		return err
	}
	agency, err := p.agency(ctx, paper.OfficeCode)
	if err != nil {
		return err
	}
	id, ok := ids[agency.Code]
	if !ok {
		if id, err = p.Keys.Agency(ctx, agency.Code, pin); err != nil {
			return err
		}
		ids[agency.Code] = id
	}
	ref := Ref{Province: paper.Province, ID: paper.ID}
	if _, err := desk.Do(ctx, p.Desk, who, key+"/number/"+paper.ID, Number, ref); err != nil {
		return err
	}
	if paper, err = p.Desk.Store.For(who).Paper(ctx, paper.Province, paper.ID); err != nil {
		return err
	}
	sealed, err := p.Seal(ctx, paper, agency, id)
	if err != nil {
		return err
	}
	pages, err := Pages(ctx, p.Blobs, sealed)
	if err != nil {
		return err
	}
	_, err = desk.Do(ctx, p.Desk, who, key+"/issue/"+paper.ID, Issue, IssueIn{Province: paper.Province, ID: paper.ID, Blob: sealed, Pages: pages})
	return err
}

// Pages counts the pages of a paper's file, for its sheet numbers in the file of its case.
func Pages(ctx context.Context, blobs blob.Store, hash string) (int64, error) {
	data, err := blob.Read(ctx, blobs, hash)
	if err != nil {
		return 0, err
	}
	d, err := pdf.Open(data)
	if err != nil {
		return 0, err
	}
	list, err := d.Pages()
	return int64(len(list)), err
}

// Seal fills number and date into the signed bytes, in a new revision, and covers all with the agency's signature.
func (p *Press) Seal(ctx context.Context, paper document.Paper, agency people.OfficeRow, id sign.Identity) (string, error) {
	signed, err := blob.Read(ctx, p.Blobs, paper.SignedBlob)
	if err != nil {
		return "", err
	}
	day, err := calendar.ParseDate(paper.NumberedOn)
	if err != nil {
		return "", err
	}
	filled, err := render.Fill(signed, map[string]string{"so": fmt.Sprintf("%02d", paper.Number), "ngay": dateWords(day)})
	if err != nil {
		return "", fmt.Errorf("fill number of paper %s: %w", paper.ID, err)
	}
	now := p.Desk.Now()
	seal, err := sealLook(filled, agency.Name, now)
	if err != nil {
		return "", err
	}
	return p.put(ctx, filled, id, sign.Options{Field: fieldAgency, Time: now, Name: agency.Name, Reason: "Đóng dấu, phát hành",
		Appearance: seal})
}

// dateWords writes a day as the head of a document does: day and the first two months with a leading zero.
func dateWords(d calendar.Date) string {
	y, m, day := d.Parts()
	month := fmt.Sprint(int(m))
	if m < 3 {
		month = "0" + month
	}
	return fmt.Sprintf("ngày %02d tháng %s năm %d", day, month, y)
}

// Fill fills a paper's own version of its form.
func Fill(p document.Paper, s Signature) (*document.Doc, error) {
	form, data, err := Open(p)
	if err != nil {
		return nil, err
	}
	return form.Fill(withSign(data, s))
}

// nobody stands where the signer will.
var nobody = Signature{Title: "NGƯỜI CÓ THẨM QUYỀN KÝ", Name: "(chưa ký)"}

// Preview shows a draft as it would print, signed by nobody; a paper that has its number shows it.
func (p *Press) Preview(paper document.Paper) (*document.Doc, error) {
	form, data, err := Open(paper)
	if err != nil {
		return nil, err
	}
	if paper.Number > 0 {
		data["số"], data["ngày"] = fmt.Sprintf("%02d", paper.Number), paper.NumberedOn
	}
	return Preview(form, data)
}

// Preview shows unsaved data as it would print.
func Preview(form *document.Form, data map[string]any) (*document.Doc, error) {
	return form.Fill(withSign(data, nobody))
}

func (p *Press) agency(ctx context.Context, office string) (people.OfficeRow, error) {
	all, err := p.Desk.Store.Offices(ctx)
	if err != nil {
		return people.OfficeRow{}, err
	}
	byCode := map[string]people.OfficeRow{}
	for _, o := range all {
		byCode[o.Code] = o
	}
	o, ok := byCode[office]
	if !ok {
		return o, store.ErrNone.New()
	}
	if o.Level == 2 {
		o = byCode[o.Parent]
	}
	return o, nil
}

// personLook draws what the signer's field shows, in the size that the page gave it.
func personLook(file []byte, name, title string, at time.Time) (*pdf.Appearance, error) {
	w, h, err := render.FieldSize(file, fieldPerson)
	if err != nil {
		return nil, err
	}
	a, err := render.PersonAppearance(name, title, at, w, h)
	return &a, err
}

// sealLook draws the agency's seal.
func sealLook(file []byte, agency string, at time.Time) (*pdf.Appearance, error) {
	w, h, err := render.FieldSize(file, fieldAgency)
	if err != nil {
		return nil, err
	}
	a, err := render.AgencyAppearance(agency, at, w, h)
	return &a, err
}

// Open gives a paper's own version of its form and what it is filled with.
func Open(p document.Paper) (*document.Form, map[string]any, error) {
	set, err := forms.Load()
	if err != nil {
		return nil, nil, err
	}
	form, err := set.Version(p.FormCode, p.FormVer)
	if err != nil {
		return nil, nil, err
	}
	var data map[string]any
	if err := json.Unmarshal([]byte(p.Data), &data); err != nil {
		return nil, nil, fmt.Errorf("data of paper %s: %w", p.ID, err)
	}
	return form, data, nil
}
