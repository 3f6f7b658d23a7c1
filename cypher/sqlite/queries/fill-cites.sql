-- Keeps citations until all cables are there.
-- :rows: JSON array of [source, time, [[id of the target, post, number, year], ...]].
INSERT INTO filled_cite (source, target, post, number, year)
SELECT rows.value ->> 0, list.value ->> 0, list.value ->> 1, list.value ->> 2, list.value ->> 3
FROM json_each(:rows) AS rows, json_each(rows.value, '$[2]') AS list
