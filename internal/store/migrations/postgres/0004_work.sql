-- +goose Up
-- Parties of a case by side and name: a case of 45,000 parties is listed, searched and looked into for conflicts along this index.
ALTER TABLE case_party ADD COLUMN words TEXT COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX case_party_words ON case_party (province_id, case_id, side, words, party_id);
-- Who was not served the decision yet: counted and listed without the others.
CREATE INDEX case_party_unserved ON case_party (province_id, case_id, side, words, party_id) WHERE served_on = '';
-- The lines of a case in their order, a page at a time.
DROP INDEX obligation_case;
CREATE INDEX obligation_case ON obligation (province_id, case_id, seq, id);
CREATE INDEX obligation_state ON obligation (province_id, case_id, state);
CREATE INDEX task_case ON task (province_id, case_id, state, id) WHERE state = 'open';
CREATE INDEX task_deputy ON task (province_id, deputy_id, state, due_at, id, office_code, owner_id) WHERE deputy_id <> '' AND state = 'open';
CREATE INDEX absence_deputy ON absence (deputy_id, to_day);
-- What officials say about themselves: relatives, home, area.
CREATE TABLE declaration (
	id TEXT NOT NULL PRIMARY KEY, rev BIGINT NOT NULL, province_id BIGINT NOT NULL, account_id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
	identity_no TEXT NOT NULL, address TEXT NOT NULL, relation TEXT NOT NULL, at BIGINT NOT NULL, by_id TEXT NOT NULL, ended_at BIGINT NOT NULL
);
CREATE INDEX declaration_account ON declaration (account_id, ended_at);
-- Work on its way to another office, until its leader takes it in.
CREATE TABLE hand_over (
	province_id BIGINT NOT NULL, id TEXT NOT NULL, rev BIGINT NOT NULL, from_id TEXT NOT NULL, to_id TEXT NOT NULL, office_code TEXT NOT NULL,
	tasks TEXT NOT NULL, reason TEXT NOT NULL, state TEXT NOT NULL, at BIGINT NOT NULL, by_id TEXT NOT NULL, decided_at BIGINT NOT NULL,
	decided_by TEXT NOT NULL, answer TEXT NOT NULL,
	PRIMARY KEY (province_id, id)
);
CREATE INDEX hand_over_office ON hand_over (province_id, office_code, state, at);
-- Whom an issued paper was served on: a person, or with no person everybody who was not served before.
CREATE TABLE service (
	province_id BIGINT NOT NULL, paper_id TEXT NOT NULL, party_id TEXT NOT NULL, rev BIGINT NOT NULL, case_id TEXT NOT NULL, served_on TEXT NOT NULL,
	served_how TEXT NOT NULL, at BIGINT NOT NULL,
	PRIMARY KEY (province_id, paper_id, party_id)
);
