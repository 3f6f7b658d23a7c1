-- Makes the TAGS of cables.
-- :rows: as in fill-tags.
INSERT INTO tag (code)
SELECT DISTINCT list.value FROM json_each(:rows) AS rows, json_each(rows.value, '$[2]') AS list WHERE true
ON CONFLICT DO NOTHING
