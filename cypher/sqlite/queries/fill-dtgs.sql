-- Keeps citations by sender and minute.
-- :rows: JSON array of [source, sender, minute].
INSERT INTO dtg_citation (source, sender, minute) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(:rows)
WHERE true ON CONFLICT DO NOTHING
