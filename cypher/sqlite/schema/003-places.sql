-- The words of a cable stand under its place in time (places.ts), so that a search reads them newest first and ends early.
-- Null of stubs. The words themselves are written anew from the documents.
ALTER TABLE cable ADD COLUMN place INTEGER;
CREATE UNIQUE INDEX cable_by_place ON cable (place) WHERE place IS NOT NULL;

DROP TABLE cable_words;
CREATE VIRTUAL TABLE cable_words USING fts5 (
  subject, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);
