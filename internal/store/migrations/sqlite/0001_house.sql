-- +goose Up
CREATE TABLE fact (
	province_id BIGINT NOT NULL, subject_id TEXT NOT NULL, n BIGINT NOT NULL, id TEXT NOT NULL,
	act TEXT NOT NULL, actor_id TEXT NOT NULL, at BIGINT NOT NULL, clause TEXT NOT NULL, case_id TEXT NOT NULL,
	body TEXT NOT NULL, prev TEXT NOT NULL, hash TEXT NOT NULL,
	PRIMARY KEY (province_id, subject_id, n)
);
CREATE INDEX fact_case ON fact (province_id, case_id, at);
CREATE INDEX fact_day ON fact (province_id, at);

CREATE TABLE office (
	code TEXT NOT NULL PRIMARY KEY, rev BIGINT NOT NULL, level BIGINT NOT NULL, parent TEXT NOT NULL, name TEXT NOT NULL,
	province_id BIGINT NOT NULL, former TEXT NOT NULL, seen TEXT NOT NULL, mark TEXT NOT NULL, address TEXT NOT NULL, account TEXT NOT NULL
);
CREATE TABLE account (
	id TEXT NOT NULL PRIMARY KEY, rev BIGINT NOT NULL, username TEXT NOT NULL UNIQUE, name TEXT NOT NULL, title TEXT NOT NULL,
	role TEXT NOT NULL, province_id BIGINT NOT NULL, office_code TEXT NOT NULL, pass_hash TEXT NOT NULL, disabled BOOLEAN NOT NULL, created_at BIGINT NOT NULL
);
CREATE INDEX account_office ON account (province_id, office_code);
CREATE TABLE delegation (
	id TEXT NOT NULL PRIMARY KEY, rev BIGINT NOT NULL, province_id BIGINT NOT NULL, from_id TEXT NOT NULL, to_id TEXT NOT NULL,
	families TEXT NOT NULL, office_code TEXT NOT NULL, capacity TEXT NOT NULL, from_day TEXT NOT NULL, to_day TEXT NOT NULL,
	paper TEXT NOT NULL, revoked_at BIGINT NOT NULL
);
CREATE INDEX delegation_to ON delegation (to_id);
CREATE TABLE calendar_day (
	day TEXT NOT NULL PRIMARY KEY, rev BIGINT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, legal_ref TEXT NOT NULL,
	active BOOLEAN NOT NULL, proposed_by TEXT NOT NULL, approved_by TEXT NOT NULL, at BIGINT NOT NULL
);

CREATE TABLE judgment (
	province_id BIGINT NOT NULL, id TEXT NOT NULL, rev BIGINT NOT NULL, state TEXT NOT NULL, office_code TEXT NOT NULL, source TEXT NOT NULL,
	court TEXT NOT NULL, number TEXT NOT NULL, date TEXT NOT NULL, instance TEXT NOT NULL, kind TEXT NOT NULL, file_name TEXT NOT NULL,
	blob_hash TEXT NOT NULL, text_hash TEXT NOT NULL, reading TEXT NOT NULL, confirmed TEXT NOT NULL, problem TEXT NOT NULL,
	same_key TEXT NOT NULL, same_as TEXT NOT NULL, effective TEXT NOT NULL, received_at BIGINT NOT NULL, received_by TEXT NOT NULL, route TEXT NOT NULL,
	PRIMARY KEY (province_id, id)
);
CREATE INDEX judgment_state ON judgment (province_id, state, received_at);
CREATE INDEX judgment_same ON judgment (province_id, same_key);
CREATE INDEX judgment_blob ON judgment (province_id, blob_hash);

CREATE TABLE request (
	province_id BIGINT NOT NULL, id TEXT NOT NULL, rev BIGINT NOT NULL, state TEXT NOT NULL, office_code TEXT NOT NULL, judgment_id TEXT NOT NULL,
	channel TEXT NOT NULL, filed_day TEXT NOT NULL, received_at BIGINT NOT NULL, filed_with TEXT NOT NULL, requester TEXT NOT NULL, address TEXT NOT NULL,
	contact TEXT NOT NULL, blob_hash TEXT NOT NULL, file_name TEXT NOT NULL, reading TEXT NOT NULL, missing TEXT NOT NULL, excuse TEXT NOT NULL, awaits TEXT NOT NULL,
	ground TEXT NOT NULL, slip_code TEXT NOT NULL, came_from TEXT NOT NULL, received_by TEXT NOT NULL, requested_of TEXT NOT NULL,
	PRIMARY KEY (province_id, id)
);
CREATE INDEX request_state ON request (province_id, state, received_at);
CREATE INDEX request_judgment ON request (province_id, judgment_id);
CREATE INDEX request_from ON request (province_id, came_from) WHERE came_from <> '';

CREATE TABLE party (
	province_id BIGINT NOT NULL, id TEXT NOT NULL, rev BIGINT NOT NULL, judgment_id TEXT NOT NULL, name TEXT NOT NULL, birth_year BIGINT NOT NULL,
	identity_no TEXT NOT NULL, address TEXT NOT NULL, is_org BOOLEAN NOT NULL, role TEXT NOT NULL,
	PRIMARY KEY (province_id, id)
);
CREATE INDEX party_judgment ON party (province_id, judgment_id);

CREATE TABLE obligation (
	province_id BIGINT NOT NULL, id TEXT NOT NULL, rev BIGINT NOT NULL, judgment_id TEXT NOT NULL, case_id TEXT NOT NULL, state TEXT NOT NULL,
	kind TEXT NOT NULL, letter TEXT NOT NULL, clause TEXT NOT NULL, ex_officio BOOLEAN NOT NULL, debtor_ids TEXT NOT NULL, payee_ids TEXT NOT NULL,
	joint BOOLEAN NOT NULL, text TEXT NOT NULL, amount BIGINT NOT NULL, interest TEXT NOT NULL, evidence TEXT NOT NULL, seq BIGINT NOT NULL, collected BIGINT NOT NULL, paid BIGINT NOT NULL, was_state TEXT NOT NULL,
	PRIMARY KEY (province_id, id)
);
CREATE INDEX obligation_judgment ON obligation (province_id, judgment_id, seq);
CREATE INDEX obligation_case ON obligation (province_id, case_id);

CREATE TABLE cases (
	province_id BIGINT NOT NULL, id TEXT NOT NULL, rev BIGINT NOT NULL, judgment_id TEXT NOT NULL, request_id TEXT NOT NULL, office_code TEXT NOT NULL,
	officer_id TEXT NOT NULL, state TEXT NOT NULL, ex_officio BOOLEAN NOT NULL, regime TEXT NOT NULL, form_code TEXT NOT NULL, decision_no TEXT NOT NULL,
	decision_on TEXT NOT NULL, title TEXT NOT NULL, search TEXT NOT NULL, amount BIGINT NOT NULL, opened_at BIGINT NOT NULL, due_at BIGINT NOT NULL,
	due_duty TEXT NOT NULL, ends_at BIGINT NOT NULL, public_code TEXT NOT NULL,
	PRIMARY KEY (province_id, id)
);
CREATE INDEX cases_office_due ON cases (province_id, office_code, due_at, id);
CREATE INDEX cases_office_opened ON cases (province_id, office_code, opened_at, id);
CREATE INDEX cases_officer_due ON cases (province_id, officer_id, due_at, id);
CREATE INDEX cases_officer_ends ON cases (province_id, officer_id, ends_at);
CREATE INDEX cases_officer_opened ON cases (province_id, officer_id, opened_at, id);
CREATE INDEX cases_due ON cases (province_id, due_at, id);
CREATE INDEX cases_opened ON cases (province_id, opened_at, id);
CREATE INDEX cases_number ON cases (province_id, decision_no);
CREATE INDEX cases_code ON cases (province_id, public_code);
CREATE INDEX cases_judgment ON cases (province_id, judgment_id);
CREATE TABLE case_party (
	province_id BIGINT NOT NULL, case_id TEXT NOT NULL, party_id TEXT NOT NULL, side TEXT NOT NULL,
	rev BIGINT NOT NULL DEFAULT 0, served_on TEXT NOT NULL DEFAULT '', served_how TEXT NOT NULL DEFAULT '',
	PRIMARY KEY (province_id, case_id, party_id, side)
);

CREATE TABLE paper (
	province_id BIGINT NOT NULL, id TEXT NOT NULL, rev BIGINT NOT NULL, judgment_id TEXT NOT NULL, case_id TEXT NOT NULL, request_id TEXT NOT NULL,
	office_code TEXT NOT NULL, officer_id TEXT NOT NULL, form_code TEXT NOT NULL, form_version TEXT NOT NULL, title TEXT NOT NULL, family TEXT NOT NULL,
	data TEXT NOT NULL, reasons TEXT NOT NULL, state TEXT NOT NULL, returned TEXT NOT NULL, drafter_id TEXT NOT NULL, signer_id TEXT NOT NULL,
	capacity TEXT NOT NULL, on_behalf TEXT NOT NULL, delegation TEXT NOT NULL, sealer_id TEXT NOT NULL, series TEXT NOT NULL, series_year BIGINT NOT NULL,
	number BIGINT NOT NULL, symbol TEXT NOT NULL, numbered_on TEXT NOT NULL, signed_blob TEXT NOT NULL, issued_blob TEXT NOT NULL,
	drafted_at BIGINT NOT NULL, signed_at BIGINT NOT NULL, issued_at BIGINT NOT NULL, public_code TEXT NOT NULL,
	step TEXT NOT NULL,
	PRIMARY KEY (province_id, id)
);
CREATE UNIQUE INDEX paper_number ON paper (province_id, series, series_year, number) WHERE number > 0;
CREATE INDEX paper_case ON paper (province_id, case_id, state);
CREATE INDEX paper_state ON paper (province_id, state, office_code, drafted_at);
CREATE INDEX paper_judgment ON paper (province_id, judgment_id);
CREATE INDEX paper_request ON paper (province_id, request_id);
CREATE INDEX paper_issued ON paper (province_id, issued_blob);
CREATE INDEX paper_cancelled ON paper (province_id, signed_blob) WHERE state = 'cancelled';

CREATE TABLE clock (
	province_id BIGINT NOT NULL, id TEXT NOT NULL, rev BIGINT NOT NULL, subject_id TEXT NOT NULL, case_id TEXT NOT NULL, office_code TEXT NOT NULL,
	duty TEXT NOT NULL, variant TEXT NOT NULL, clause TEXT NOT NULL, pack TEXT NOT NULL, mark TEXT NOT NULL, started_at BIGINT NOT NULL, due_at BIGINT NOT NULL,
	due_day TEXT NOT NULL, steps TEXT NOT NULL, old_due TEXT NOT NULL, state TEXT NOT NULL, closed_at BIGINT NOT NULL, closed_by TEXT NOT NULL,
	line_id TEXT NOT NULL, item_id TEXT NOT NULL, started_by TEXT NOT NULL, excluded TEXT NOT NULL, held_at BIGINT NOT NULL, extra TEXT NOT NULL, consequence TEXT NOT NULL, round BIGINT NOT NULL, holder TEXT NOT NULL,
	PRIMARY KEY (province_id, id)
);
CREATE INDEX clock_live ON clock (province_id, state, due_at);
CREATE INDEX clock_subject ON clock (province_id, subject_id, state, due_at, id) WHERE state = 'live';
CREATE INDEX clock_case ON clock (province_id, case_id, state, due_at, id);
CREATE TABLE task (
	province_id BIGINT NOT NULL, id TEXT NOT NULL, rev BIGINT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, subject_id TEXT NOT NULL, case_id TEXT NOT NULL,
	office_code TEXT NOT NULL, role TEXT NOT NULL, owner_id TEXT NOT NULL, clock_id TEXT NOT NULL, due_at BIGINT NOT NULL, note TEXT NOT NULL, state TEXT NOT NULL,
	created_at BIGINT NOT NULL, done_at BIGINT NOT NULL, done_by TEXT NOT NULL, deputy_id TEXT NOT NULL, urgent BOOLEAN NOT NULL,
	PRIMARY KEY (province_id, id)
);
CREATE INDEX task_office ON task (province_id, office_code, state, owner_id, role, due_at, id) WHERE state = 'open';
CREATE INDEX task_role ON task (province_id, state, owner_id, role, due_at, id) WHERE state = 'open';
CREATE INDEX task_owner ON task (province_id, owner_id, state, due_at, id, office_code) WHERE state = 'open';
CREATE INDEX task_urgent_office ON task (province_id, office_code, state, owner_id, role, due_at, id) WHERE urgent;
CREATE INDEX task_urgent_role ON task (province_id, state, owner_id, role, due_at, id) WHERE urgent;
CREATE INDEX task_urgent_owner ON task (province_id, owner_id, state, due_at, id, office_code) WHERE urgent;
CREATE INDEX task_subject ON task (province_id, subject_id, state, id) WHERE state = 'open';
CREATE INDEX task_clock ON task (province_id, clock_id, state, id);
CREATE TABLE restriction (
	province_id BIGINT NOT NULL, id TEXT NOT NULL, rev BIGINT NOT NULL, case_id TEXT NOT NULL, line_ids TEXT NOT NULL, office_code TEXT NOT NULL,
	kind TEXT NOT NULL, target TEXT NOT NULL, holder TEXT NOT NULL, amount BIGINT NOT NULL, item_id TEXT NOT NULL, paper_id TEXT NOT NULL, regime TEXT NOT NULL,
	clause TEXT NOT NULL, since BIGINT NOT NULL, state TEXT NOT NULL, ended_at BIGINT NOT NULL, ended_by TEXT NOT NULL, confirmed BIGINT NOT NULL, confirmed_on TEXT NOT NULL,
	PRIMARY KEY (province_id, id)
);
CREATE INDEX restriction_case ON restriction (province_id, case_id, state);
CREATE INDEX restriction_state ON restriction (province_id, state, kind, since);
CREATE TABLE item (
	province_id BIGINT NOT NULL, id TEXT NOT NULL, rev BIGINT NOT NULL, case_id TEXT NOT NULL, line_id TEXT NOT NULL, kind TEXT NOT NULL, class TEXT NOT NULL, name TEXT NOT NULL,
	detail TEXT NOT NULL, value BIGINT NOT NULL, price BIGINT NOT NULL, cuts BIGINT NOT NULL, failed BIGINT NOT NULL, offered BIGINT NOT NULL, sold_for BIGINT NOT NULL, received BIGINT NOT NULL,
	costs BIGINT NOT NULL, surplus BIGINT NOT NULL, returned BIGINT NOT NULL, only_home BOOLEAN NOT NULL,
	exempt BOOLEAN NOT NULL, common BOOLEAN NOT NULL, state TEXT NOT NULL, place TEXT NOT NULL, at BIGINT NOT NULL,
	PRIMARY KEY (province_id, id)
);
CREATE INDEX item_case ON item (province_id, case_id);
CREATE TABLE folio (
	province_id BIGINT NOT NULL, id TEXT NOT NULL, rev BIGINT NOT NULL, case_id TEXT NOT NULL, seq BIGINT NOT NULL, title TEXT NOT NULL, form_code TEXT NOT NULL,
	paper_id TEXT NOT NULL, doc_no TEXT NOT NULL, doc_day TEXT NOT NULL, first BIGINT NOT NULL, last BIGINT NOT NULL, blob_hash TEXT NOT NULL,
	file_name TEXT NOT NULL, text_hash TEXT NOT NULL, at BIGINT NOT NULL, by_id TEXT NOT NULL, note TEXT NOT NULL, problem TEXT NOT NULL,
	sure BOOLEAN NOT NULL, locked_at BIGINT NOT NULL,
	PRIMARY KEY (province_id, id)
);
CREATE INDEX folio_case ON folio (province_id, case_id, seq);
CREATE INDEX folio_unread ON folio (province_id, at) WHERE paper_id = '' AND blob_hash <> '' AND text_hash = '' AND problem = '';
CREATE TABLE absence (
	id TEXT NOT NULL PRIMARY KEY, rev BIGINT NOT NULL, province_id BIGINT NOT NULL, office_code TEXT NOT NULL, account_id TEXT NOT NULL,
	deputy_id TEXT NOT NULL, from_day TEXT NOT NULL, to_day TEXT NOT NULL, reason TEXT NOT NULL, ended_at BIGINT NOT NULL
);
CREATE INDEX absence_account ON absence (account_id, from_day);
CREATE TABLE outage (
	id TEXT NOT NULL PRIMARY KEY, rev BIGINT NOT NULL, province_id BIGINT NOT NULL, from_at BIGINT NOT NULL, to_at BIGINT NOT NULL, legal_ref TEXT NOT NULL,
	name TEXT NOT NULL, active BOOLEAN NOT NULL, proposed_by TEXT NOT NULL, approved_by TEXT NOT NULL, at BIGINT NOT NULL
);
CREATE TABLE message (
	province_id BIGINT NOT NULL, id TEXT NOT NULL, rev BIGINT NOT NULL, kind TEXT NOT NULL, to_kind TEXT NOT NULL, to_id TEXT NOT NULL, subject_id TEXT NOT NULL,
	case_id TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL, tries BIGINT NOT NULL, next_at BIGINT NOT NULL, answer TEXT NOT NULL,
	created_at BIGINT NOT NULL, done_at BIGINT NOT NULL, office_code TEXT NOT NULL, holder TEXT NOT NULL, urgent BOOLEAN NOT NULL, due_at BIGINT NOT NULL,
	PRIMARY KEY (province_id, id)
);
CREATE INDEX message_next ON message (province_id, to_kind, next_at, id) WHERE state = 'ready';
CREATE INDEX message_door ON message (province_id, to_id, urgent, next_at, id) WHERE state = 'ready' AND kind = 'copy';
CREATE INDEX message_hand ON message (province_id, office_code, due_at, id) WHERE kind = 'copy' AND (state = 'failed' OR state = 'ready' AND to_id = '');
CREATE INDEX message_hand_urgent ON message (province_id, office_code, due_at, id) WHERE kind = 'copy' AND (state = 'failed' OR state = 'ready' AND to_id = '') AND urgent;
CREATE INDEX message_sent ON message (province_id, office_code, done_at, id) WHERE kind = 'copy' AND state = 'sent';
CREATE INDEX message_subject ON message (province_id, subject_id);
CREATE INDEX message_case ON message (province_id, case_id) WHERE kind = 'copy';
-- Doors that don't open: how often they were tried since when, and when next.
CREATE TABLE door (
	partner_id TEXT NOT NULL PRIMARY KEY, fails BIGINT NOT NULL, since BIGINT NOT NULL, next_at BIGINT NOT NULL, why TEXT NOT NULL
);
CREATE TABLE partner (
	id TEXT NOT NULL PRIMARY KEY, rev BIGINT NOT NULL, province_id BIGINT NOT NULL, name TEXT NOT NULL, aliases TEXT NOT NULL, address TEXT NOT NULL, url TEXT NOT NULL,
	legal_ref TEXT NOT NULL, active BOOLEAN NOT NULL, proposed_by TEXT NOT NULL, approved_by TEXT NOT NULL, at BIGINT NOT NULL,
	secret TEXT NOT NULL, secret_next TEXT NOT NULL, secret_by TEXT NOT NULL, secret_at BIGINT NOT NULL
);
CREATE INDEX partner_province ON partner (province_id);
CREATE TABLE day_seal (
	province_id BIGINT NOT NULL, day TEXT NOT NULL, facts BIGINT NOT NULL, prev TEXT NOT NULL, hash TEXT NOT NULL,
	PRIMARY KEY (province_id, day)
);

CREATE TABLE counter (
	province_id BIGINT NOT NULL, series TEXT NOT NULL, year BIGINT NOT NULL, last BIGINT NOT NULL,
	PRIMARY KEY (province_id, series, year)
);
CREATE TABLE public_code (
	hash TEXT NOT NULL PRIMARY KEY, province_id BIGINT NOT NULL, kind TEXT NOT NULL, subject_id TEXT NOT NULL
);
CREATE TABLE once (
	actor_id TEXT NOT NULL, key TEXT NOT NULL, act TEXT NOT NULL, input_hash TEXT NOT NULL, answer TEXT NOT NULL, at BIGINT NOT NULL,
	PRIMARY KEY (actor_id, key)
);
CREATE TABLE session (
	token TEXT NOT NULL PRIMARY KEY, account_id TEXT NOT NULL, data TEXT NOT NULL, expires_at BIGINT NOT NULL
);
CREATE INDEX session_account ON session (account_id);
CREATE TABLE setting (
	name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL
);
