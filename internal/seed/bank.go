package seed

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"thads/internal/blob"
	"thads/internal/desk/issue"
	"thads/internal/document"
	"thads/internal/people"
	"thads/internal/render"
	"thads/internal/sign"
)

// bank keeps which files were made for what: a signature is never the same twice, so the files of a first nation are taken
// up again by a second one in the same data folder. It is also the keys the press signs with.
type bank struct {
	house   House
	name    string
	stamper sign.Timestamper
	now     time.Time

	mu     sync.Mutex
	made   map[string]string // what for -> hash of the file
	count  map[string]int64  // pages of a file
	shared map[string]bool   // files of specimens used in this run
	open   map[string]sign.Identity
}

func newBank(h House, now time.Time) (*bank, error) {
	b := &bank{house: h, name: filepath.Join(h.Data, "seed-papers.json"), now: now, made: map[string]string{}, count: map[string]int64{}, shared: map[string]bool{}, open: map[string]sign.Identity{}}
	text, err := os.ReadFile(b.name)
	if err == nil {
		err = json.Unmarshal(text, &b.made)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("read %s: %w", b.name, err)
	}
	b.stamper, err = h.Keys.TSA(func() time.Time { return now })
	return b, err
}

func (b *bank) save() error {
	text, err := json.MarshalIndent(b.made, "", "\t")
	if err == nil {
		err = os.WriteFile(b.name, text, 0o600)
	}
	return err
}

func (b *bank) specimens() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.shared)
}

// file gives the file made for something, making it if it is not there.
func (b *bank) file(ctx context.Context, what string, make func() (string, error)) (string, error) {
	if hash := b.before(ctx, what); hash != "" {
		return hash, nil
	}
	hash, err := make()
	if err == nil {
		b.keep(what, hash)
	}
	return hash, err
}

// before gives the file made for something, if it was made and still stands.
func (b *bank) before(ctx context.Context, what string) string {
	b.mu.Lock()
	hash := b.made[what]
	read := b.count[hash] > 0
	b.mu.Unlock()
	if read {
		return hash
	}
	if _, err := b.house.Blobs.Stat(ctx, hash); err != nil {
		return ""
	}
	return hash
}

// pages counts the pages of a paper's file, each file once.
func (b *bank) pages(ctx context.Context, hash string) (int64, error) {
	b.mu.Lock()
	n := b.count[hash]
	b.mu.Unlock()
	if n > 0 {
		return n, nil
	}
	n, err := issue.Pages(ctx, b.house.Blobs, hash)
	b.mu.Lock()
	b.count[hash] = n
	b.mu.Unlock()
	return n, err
}

func (b *bank) keep(what, hash string) {
	b.mu.Lock()
	b.made[what] = hash
	b.mu.Unlock()
}

// Person unlocks an official's key, giving him one first.
func (b *bank) Person(_ context.Context, account, pin string) (sign.Identity, error) {
	return b.unlock("person "+account, func() (sign.Identity, error) { return b.house.Keys.Unlock(account, pin) })
}

// Agency unlocks an agency's key.
func (b *bank) Agency(_ context.Context, office, pin string) (sign.Identity, error) {
	return b.unlock("agency "+office, func() (sign.Identity, error) { return b.house.Keys.UnlockAgency(office, pin) })
}

func (b *bank) unlock(what string, open func() (sign.Identity, error)) (sign.Identity, error) {
	b.mu.Lock()
	id, ok := b.open[what]
	b.mu.Unlock()
	if ok {
		return id, nil
	}
	id, err := open()
	if err == nil {
		b.mu.Lock()
		b.open[what] = id
		b.mu.Unlock()
	}
	return id, err
}

// Stamper gives time-stamps of the nation's last day.
func (b *bank) Stamper() sign.Timestamper { return b.stamper }

// Validation gives what later verification needs, as of the nation's last day.
func (b *bank) Validation(context.Context, sign.Identity) (*sign.Validation, error) {
	v, err := b.house.Keys.Validation(b.now)
	return &v, err
}

// equip gives everybody who may sign his key, and the agency its own, whether the nation's own papers ask for it or not:
// who logs in afterwards signs with the PIN that was told.
func (r *runner) equip() error {
	for _, id := range slices.Sorted(maps.Keys(r.crew.byID)) {
		who := r.crew.byID[id]
		if people.ReachOf(who, "issue.sign") == people.Nowhere {
			continue
		}
		if err := r.ready(who); err != nil {
			return err
		}
	}
	return nil
}

// ready gives signer and agency their keys, if they have none.
func (r *runner) ready(who people.Who) error {
	h, since := r.nation.House, r.nation.start().Start()
	if err := had(h.Keys.IssuePerson(who.ID, who.Name, h.PIN, since)); err != nil {
		return err
	}
	return had(h.Keys.IssueAgency(r.agency.Code, r.agency.Name, h.PIN, since))
}

func had(err error) error {
	if errors.Is(err, sign.ErrHasKey) {
		return nil
	}
	return err
}

// steps of a paper that leave a file.
const (
	signed = "signed"
	issued = "issued"
)

// specimen is the file that a province's papers of a form share in a seed nation: rendered, signed and sealed like any
// other, and saying on its face that it is a specimen.
func (r *runner) specimen(ctx context.Context, who people.Who, p document.Paper, step string) (string, error) {
	what := fmt.Sprintf("specimen %02d %s %s %s", r.province, p.FormCode, p.FormVer, step)
	b := r.nation.bank
	hash, err := b.file(ctx, what, func() (string, error) {
		if step == signed {
			return r.signSpecimen(ctx, who, p)
		}
		var err error
		if p.SignedBlob, err = r.specimen(ctx, who, p, signed); err != nil {
			return "", err
		}
		p.Number, p.NumberedOn = 0, r.nation.AsOf.String()
		id, err := b.Agency(ctx, r.agency.Code, r.nation.PIN)
		if err != nil {
			return "", err
		}
		return r.press.Seal(ctx, p, r.agency, id)
	})
	b.mu.Lock()
	b.shared[hash] = true
	b.mu.Unlock()
	return hash, err
}

func (r *runner) signSpecimen(ctx context.Context, who people.Who, p document.Paper) (string, error) {
	if err := r.ready(who); err != nil {
		return "", err
	}
	title := r.crew.titles[who.ID]
	doc, err := issue.Fill(anonymous(p), issue.Signature{Title: title, Name: who.Name})
	if err != nil {
		return "", err
	}
	const say = "VĂN BẢN MẪU CỦA QUỐC GIA GIẢ LẬP, DÙNG CHUNG CHO NHIỀU VIỆC. KHÔNG PHẢI VĂN BẢN THẬT."
	doc.Blocks = append([]document.Block{{Kind: document.KindHeading, Runs: []document.Run{{Text: say, Bold: true}}}}, doc.Blocks...)
	res, err := render.PDF(doc)
	if err != nil {
		return "", err
	}
	w, h, err := render.FieldSize(res.Bytes, "ky_nguoi")
	if err != nil {
		return "", err
	}
	look, err := render.PersonAppearance(who.Name, title, r.now, w, h)
	if err != nil {
		return "", err
	}
	b := r.nation.bank
	id, err := b.Person(ctx, who.ID, r.nation.PIN)
	if err != nil {
		return "", err
	}
	v, err := b.Validation(ctx, id)
	if err != nil {
		return "", err
	}
	file, err := sign.Sign(ctx, res.Bytes, id, sign.Options{Field: "ky_nguoi", Certify: true, Time: r.now, Name: who.Name, Reason: "Văn bản mẫu", Appearance: &look, Validation: v, Stamper: b.stamper})
	if err != nil {
		return "", err
	}
	return blob.PutBytes(ctx, r.nation.Blobs, file)
}

// anonymous takes the people out of a paper's data: its file will stand for other cases too.
func anonymous(p document.Paper) document.Paper {
	var data any
	if json.Unmarshal([]byte(p.Data), &data) != nil {
		return p
	}
	mask(data)
	if m, ok := data.(map[string]any); ok {
		m["tra_cứu"] = map[string]any{"url": "https://specimen.invalid", "mã": "VĂN BẢN MẪU"}
	}
	b, err := json.Marshal(data)
	if err == nil {
		p.Data = string(b)
	}
	return p
}

func mask(v any) {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			mask(x)
		}
	case map[string]any:
		for k, x := range v {
			switch k {
			case "tên", "nội_dung", "địa_chỉ", "chấp_hành_viên":
				if _, ok := x.(string); ok {
					v[k] = "(mẫu)"
				}
			case "năm_sinh", "số_định_danh":
				delete(v, k)
			default:
				mask(x)
			}
		}
	}
}

// signOwn has the press sign a paper of its own, or takes up the file that an earlier run made of the same paper.
func (r *runner) signOwn(ctx context.Context, who people.Who, p document.Paper) error {
	if err := r.ready(who); err != nil {
		return err
	}
	r.out.OwnPapers++
	what := own(p, signed)
	if hash := r.nation.bank.before(ctx, what); hash != "" {
		return r.handSigned(ctx, who, p, hash)
	}
	refs := []issue.Ref{{Province: r.province, ID: p.ID}}
	if err := failed(r.press.SignAll(ctx, who, r.crew.titles[who.ID], r.nation.PIN, refs, "seed:sign")); err != nil {
		return err
	}
	r.nation.did()
	p, err := r.paper(ctx, p.ID)
	r.nation.bank.keep(what, p.SignedBlob)
	return err
}

func (r *runner) sealOwn(ctx context.Context, p document.Paper) error {
	what := own(p, issued)
	ref := issue.Ref{Province: r.province, ID: p.ID}
	if hash := r.nation.bank.before(ctx, what); hash != "" {
		if _, err := do(ctx, r, r.crew.records, issue.Number, ref); err != nil {
			return err
		}
		return r.handSealed(ctx, p, hash)
	}
	if err := failed(r.press.SealAll(ctx, r.crew.records, r.nation.PIN, []issue.Ref{ref}, "seed:seal")); err != nil {
		return err
	}
	r.nation.did()
	p, err := r.paper(ctx, p.ID)
	r.nation.bank.keep(what, p.IssuedBlob)
	return err
}

// handSigned hands in the signed file of a paper.
func (r *runner) handSigned(ctx context.Context, who people.Who, p document.Paper, hash string) error {
	pages, err := r.nation.bank.pages(ctx, hash)
	if err == nil {
		_, err = do(ctx, r, who, issue.Sign, issue.SignIn{Province: r.province, ID: p.ID, Rev: p.Rev, Blob: hash, Pages: pages})
	}
	return err
}

// handSealed hands in the sealed file of a paper.
func (r *runner) handSealed(ctx context.Context, p document.Paper, hash string) error {
	pages, err := r.nation.bank.pages(ctx, hash)
	if err == nil {
		_, err = do(ctx, r, r.crew.records, issue.Issue, issue.IssueIn{Province: r.province, ID: p.ID, Blob: hash, Pages: pages})
	}
	return err
}

// own names the file of one paper: its id, its step, and what it says.
func own(p document.Paper, step string) string {
	sum := sha256.Sum256([]byte(p.Data + p.FormVer))
	return "paper " + p.ID + " " + hex.EncodeToString(sum[:8]) + " " + step
}
