-- Keeps why mentions are linked, each once.
-- :rows: JSON array of [sure, why].
INSERT INTO reason (sure, why) SELECT value ->> 0, value ->> 1 FROM json_each(:rows) WHERE true ON CONFLICT DO NOTHING
