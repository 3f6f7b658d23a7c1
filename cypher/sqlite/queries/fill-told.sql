-- Keeps what cables say of persons, each once.
-- :rows: as in fill-mentions.
INSERT INTO told (role, confidence, facts)
SELECT DISTINCT list.value ->> 2, list.value ->> 3, list.value ->> 4
FROM json_each(:rows) AS rows, json_each(rows.value, '$[2]') AS list WHERE true
ON CONFLICT DO NOTHING
