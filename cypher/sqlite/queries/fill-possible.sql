-- Keeps what cables may cite or mention.
-- :rows: JSON array of [cable, time, [id of a node, ...]].
INSERT INTO possible (cable, node)
SELECT rows.value ->> 0, list.value FROM json_each(:rows) AS rows, json_each(rows.value, '$[2]') AS list
