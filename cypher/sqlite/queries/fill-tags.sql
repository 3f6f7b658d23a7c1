-- Draws TAGGED while an empty store is filled.
-- :rows: JSON array of [cable, time, [tag, ...]].
INSERT INTO tagged (cable, tag, time)
SELECT rows.value ->> 0, tag.id, rows.value ->> 1
FROM json_each(:rows) AS rows, json_each(rows.value, '$[2]') AS list
JOIN tag ON tag.code = list.value
