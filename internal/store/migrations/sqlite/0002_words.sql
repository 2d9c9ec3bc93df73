-- +goose Up
-- Folded words of a case for searching; FTS is the one place where the engines differ.
CREATE VIRTUAL TABLE case_word USING fts5 (words, province_id UNINDEXED, case_id UNINDEXED, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3');
