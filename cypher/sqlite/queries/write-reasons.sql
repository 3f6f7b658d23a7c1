-- Keeps why mentions are linked, each once.
-- :rows: as in link-mentions.
INSERT INTO reason (sure, why)
SELECT DISTINCT value ->> 3, value ->> 4 FROM json_each(:rows) WHERE value ->> 3 IS NOT NULL
ON CONFLICT DO NOTHING
