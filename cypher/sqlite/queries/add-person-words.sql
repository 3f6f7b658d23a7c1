-- Indexes the words of a person's names.
-- :words: JSON array.
INSERT INTO person_word (word, person) SELECT value, :person FROM json_each(:words) WHERE true ON CONFLICT DO NOTHING
