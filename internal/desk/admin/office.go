package admin

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"thads/internal/desk"
	"thads/internal/people"
)

// OfficesIn are offices of one province to be as given.
type OfficesIn struct {
	Offices []people.OfficeRow `json:"offices"`
}

// OfficesOut counts what had to be written.
type OfficesOut struct {
	Written int `json:"written"`
}

// Offices makes offices be as given: unknown ones are opened, changed ones changed. An address or account that is not
// given stays.
var Offices = desk.Act[OfficesIn, OfficesOut]{Name: "admin.office", Input: officeCodes, Run: func(t *desk.Tx, in OfficesIn) (out OfficesOut, err error) {
	for _, o := range in.Offices {
		if err := t.May(people.Subject{Province: o.Province, OfficeCode: o.Code}); err != nil {
			return OfficesOut{}, err
		}
		say, err := writeOffice(t, o)
		if err != nil {
			return OfficesOut{}, err
		}
		if say == "" {
			continue
		}
		out.Written++
		if err := t.Record(desk.Entry{Province: o.Province, Subject: o.Code, Say: say + o.Name}); err != nil {
			return OfficesOut{}, err
		}
	}
	return out, nil
}}

func officeCodes(in OfficesIn) any {
	codes := make([]string, len(in.Offices))
	for i, o := range in.Offices {
		codes[i] = o.Code
	}
	return codes
}

func writeOffice(t *desk.Tx, o people.OfficeRow) (say string, err error) {
	was, err := officeOf(t, o.Code)
	if errors.Is(err, errOffice) {
		t.Add(o)
		return "Ghi đơn vị ", nil
	}
	if err != nil {
		return "", err
	}
	if o.Address == "" {
		o.Address = was.Address
	}
	if o.Account == "" {
		o.Account = was.Account
	}
	if o.Rev = was.Rev; o == was {
		return "", nil
	}
	t.Put(&was, &o)
	return "Sửa thông tin đơn vị ", nil
}

// SeedOffices writes the organisation that the release ships, as the operator, one act a province. Doing it again does
// nothing; a release with another table changes what differs.
func SeedOffices(ctx context.Context, d *desk.Desk) error {
	all, err := people.Offices()
	if err != nil {
		return err
	}
	for len(all) > 0 {
		n := 1
		for n < len(all) && all[n].Province == all[0].Province {
			n++
		}
		in := OfficesIn{all[:n]}
		b, err := json.Marshal(in)
		if err != nil {
			return err
		}
		sum := sha256.Sum256(b)
		key := fmt.Sprintf("offices:%02d:%s", all[0].Province, hex.EncodeToString(sum[:8]))
		if _, err := desk.Do(ctx, d, people.OperatorWho, key, Offices, in); err != nil {
			return fmt.Errorf("offices of province %d: %w", all[0].Province, err)
		}
		all = all[n:]
	}
	return nil
}
