-- Indexes words of persons' names.
-- :rows: JSON array of [word, person].
INSERT INTO person_word (word, person) SELECT value ->> 0, value ->> 1 FROM json_each(:rows) WHERE true ON CONFLICT DO NOTHING
