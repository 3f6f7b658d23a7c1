-- Makes the blocks of persons.
-- :rows: as in fill-mentions.
INSERT INTO block (name)
SELECT DISTINCT list.value ->> 1 FROM json_each(:rows) AS rows, json_each(rows.value, '$[2]') AS list WHERE true
ON CONFLICT DO NOTHING
