-- Keeps what cables say of persons, each once.
-- :rows: JSON array of [role, confidence, facts].
INSERT INTO told (role, confidence, facts)
SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(:rows) WHERE true
ON CONFLICT DO NOTHING
