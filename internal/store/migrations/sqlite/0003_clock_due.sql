-- +goose Up
-- What runs out when, office by office: calendars, digests and the sweep read only this index.
CREATE INDEX clock_due ON clock (province_id, office_code, due_at, duty, id, state) WHERE state = 'live';
DROP INDEX clock_live;
