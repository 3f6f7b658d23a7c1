-- Keeps citations by sender and minute.
-- :rows: JSON array of [source, time, [[sender, minute], ...]].
INSERT INTO dtg_citation (source, sender, minute)
SELECT rows.value ->> 0, list.value ->> 0, list.value ->> 1
FROM json_each(:rows) AS rows, json_each(rows.value, '$[2]') AS list
WHERE true ON CONFLICT DO NOTHING
