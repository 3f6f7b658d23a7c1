-- The index tells the column of all words but those of the first: that of the texts, which are the most, comes first. Days have fewer
-- places (places.ts). Places and words are written anew from the documents.
UPDATE cable SET place = NULL WHERE place IS NOT NULL;
DROP TABLE cable_words;
CREATE VIRTUAL TABLE cable_words USING fts5 (
  body, subject, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);
