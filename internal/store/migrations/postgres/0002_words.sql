-- +goose Up
-- Folded words of a case for searching; FTS is the one place where the engines differ.
CREATE TABLE case_word (
	province_id BIGINT NOT NULL, case_id TEXT NOT NULL, words TEXT NOT NULL,
	PRIMARY KEY (province_id, case_id)
);
CREATE INDEX case_word_words ON case_word USING gin (to_tsvector('simple', words));
