-- Indexes words by their trigrams.
-- :rows: JSON array of [gram, word].
INSERT INTO word_gram (gram, word) SELECT value ->> 0, value ->> 1 FROM json_each(:rows) WHERE true ON CONFLICT DO NOTHING
