// Package watch is the house looking at itself: it seals each day's facts, so that a tail cut off a chain shows, and counts each
// morning what is near its end or past it.
package watch

import (
	"context"
	"strconv"

	"thads/internal/calendar"
	"thads/internal/desk"
	"thads/internal/people"
	"thads/internal/store"
)

// SealIn names a province and a day that is over.
type SealIn struct {
	Province int64  `json:"province"`
	Day      string `json:"day"`
}

// Seal counts and hashes a province's facts of a day and chains them to the day sealed before.
var Seal = desk.Act[SealIn, store.DaySeal]{Name: "watch.seal", Run: func(t *desk.Tx, in SealIn) (store.DaySeal, error) {
	if err := t.May(people.Subject{Province: in.Province}); err != nil {
		return store.DaySeal{}, err
	}
	day, err := calendar.ParseDate(in.Day)
	if err != nil {
		return store.DaySeal{}, err
	}
	hashes, err := t.FactsOfDay(in.Province, day.Start().UnixMicro(), day.End().UnixMicro())
	if err != nil {
		return store.DaySeal{}, err
	}
	last, _, err := t.LastSeal(in.Province)
	if err != nil {
		return store.DaySeal{}, err
	}
	s := store.DaySeal{Province: in.Province, Day: in.Day, Prev: last.Hash}
	s.Over(hashes)
	t.Add(s)
	return s, t.Record(desk.Entry{Province: in.Province, Subject: "day", Say: "Niêm phong nhật ký ngày " + day.Short()})
}}

// SealDays seals every finished day that has facts and no seal, in every province.
func SealDays(ctx context.Context, d *desk.Desk) error {
	today := calendar.DateOf(d.Now())
	offices, err := d.Store.Offices(ctx)
	if err != nil {
		return err
	}
	for _, o := range offices {
		if o.Level == 2 {
			continue
		}
		days, err := d.Store.UnsealedDays(ctx, o.Province, today.Start().UnixMicro())
		if err != nil {
			return err
		}
		for _, day := range days {
			if _, err := desk.Do(ctx, d, people.RobotWho(o.Province), "seal:"+strconv.FormatInt(o.Province, 10)+":"+day, Seal, SealIn{o.Province, day}); err != nil {
				return err
			}
		}
	}
	return nil
}
