package store_test

import (
	"fmt"
	"reflect"

	"thads/internal/casefile"
	"thads/internal/document"
	"thads/internal/message"
	"thads/internal/people"
	"thads/internal/store"
	"thads/internal/task"
)

const sampleAt = int64(500)

// rows is one row of every kept table, tied together as in life, every other column filled with a value of its own.
type rows struct {
	office     people.OfficeRow
	account    people.Account
	delegation people.Delegation
	day        store.CalendarDay
	judgment   casefile.Judgment
	request    casefile.Request
	party      casefile.Party
	line       casefile.Line
	cases      casefile.Case
	caseParty  casefile.CaseParty
	paper      document.Paper
	service    casefile.Service
	clock      task.Clock
	task       task.Task
	message    message.Message
	partner    message.Partner
	limit      casefile.Restriction
	item       casefile.Item
	folio      casefile.Folio
	absence    people.Absence
	outage     store.Outage
	said       people.Declaration
	handOver   task.HandOver
	seal       store.DaySeal
}

// fill gives every field a value that no other field has, so that a swapped column shows.
func fill(row any, seed int) {
	v := reflect.ValueOf(row).Elem()
	for i := range v.NumField() {
		switch f := v.Field(i); f.Kind() {
		case reflect.String:
			f.SetString(fmt.Sprintf("%s %d-%d đ\"<&>\\", v.Type().Field(i).Name, seed, i))
		case reflect.Int64:
			f.SetInt(int64(seed*100 + i))
		case reflect.Bool:
			f.SetBool(true)
		}
	}
}

func sample(province int64) *rows {
	w := &rows{}
	v := reflect.ValueOf(w).Elem()
	for i := range v.NumField() {
		row := v.Field(i).Addr()
		fill(reflect.NewAt(v.Field(i).Type(), row.UnsafePointer()).Interface(), i+1)
	}
	prov := func(p *int64, revs ...*int64) {
		*p = province
		for _, r := range revs {
			*r = 0
		}
	}
	prov(&w.office.Province, &w.office.Rev)
	prov(&w.account.Province, &w.account.Rev)
	prov(&w.delegation.Province, &w.delegation.Rev, &w.delegation.RevokedAt)
	prov(&w.judgment.Province, &w.judgment.Rev)
	prov(&w.request.Province, &w.request.Rev)
	prov(&w.party.Province, &w.party.Rev)
	prov(&w.line.Province, &w.line.Rev)
	prov(&w.cases.Province, &w.cases.Rev)
	prov(&w.caseParty.Province)
	prov(&w.paper.Province, &w.paper.Rev)
	prov(&w.service.Province, &w.service.Rev)
	prov(&w.clock.Province, &w.clock.Rev)
	prov(&w.task.Province, &w.task.Rev)
	prov(&w.message.Province, &w.message.Rev)
	prov(&w.seal.Province)
	prov(&w.limit.Province, &w.limit.Rev)
	prov(&w.item.Province, &w.item.Rev)
	prov(&w.folio.Province, &w.folio.Rev)
	prov(&w.absence.Province, &w.absence.Rev, &w.absence.EndedAt)
	prov(&w.said.Province, &w.said.Rev, &w.said.EndedAt)
	prov(&w.handOver.Province, &w.handOver.Rev)
	w.said.AccountID, w.handOver.State = w.account.ID, task.Waiting
	w.day.Rev, w.outage.Rev = 0, 0
	prov(&w.partner.Province, &w.partner.Rev)
	w.absence.AccountID, w.absence.ToDay = w.account.ID, "2026-12-01"
	w.account.Role, w.account.Disabled, w.account.OfficeCode = people.Officer, false, w.office.Code
	w.judgment.State, w.request.State, w.cases.State = casefile.Received, casefile.ToComplete, casefile.Docketed
	w.request.JudgmentID, w.party.JudgmentID, w.line.JudgmentID = w.judgment.ID, w.judgment.ID, w.judgment.ID
	w.cases.JudgmentID, w.cases.RequestID, w.cases.OfficerID = w.judgment.ID, w.request.ID, w.account.ID
	w.line.CaseID, w.line.State = w.cases.ID, casefile.Docketed
	w.caseParty.CaseID, w.caseParty.PartyID = w.cases.ID, w.party.ID
	w.paper.JudgmentID, w.paper.CaseID, w.paper.RequestID, w.paper.State = w.judgment.ID, w.cases.ID, w.request.ID, document.Submitted
	w.service.CaseID, w.service.PaperID, w.service.PartyID = w.cases.ID, w.paper.ID, w.party.ID
	w.clock.CaseID, w.clock.Subject, w.clock.State = w.cases.ID, w.cases.ID, "live"
	w.cases.DueAt, w.clock.Office = w.clock.DueAt, w.office.Code
	w.caseParty.Side, w.caseParty.Words = casefile.Creditor, " tran thi thu | thon 4"
	w.limit.CaseID, w.item.CaseID, w.folio.CaseID = w.cases.ID, w.cases.ID, w.cases.ID
	w.task.Subject, w.task.CaseID, w.task.ClockID, w.task.OwnerID, w.task.State = w.cases.ID, w.cases.ID, w.clock.ID, head.ID, "open"
	return w
}

// write keeps all of it with one fact of the case.
func (w *rows) write(tx *store.Tx) error {
	return add(tx, w.cases.Province, w.cases.ID, w.cases.ID, sampleAt, w.office, w.account, w.delegation, w.day, w.judgment, w.request,
		w.party, w.line, w.cases, w.caseParty, w.paper, w.service, w.clock, w.task, w.message, w.seal, w.limit, w.item, w.folio, w.absence, w.outage, w.said, w.handOver, w.partner)
}
