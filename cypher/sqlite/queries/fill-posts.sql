-- Makes the posts that cables go to.
-- :rows: as in fill-addressees.
INSERT INTO post (name)
SELECT DISTINCT list.value ->> 0 FROM json_each(:rows) AS rows, json_each(rows.value, '$[2]') AS list WHERE true
ON CONFLICT DO NOTHING
