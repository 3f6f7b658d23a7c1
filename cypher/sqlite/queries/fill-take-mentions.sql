-- Takes apart, once for all queries that follow, what cables say of persons.
-- :rows: JSON array of [cable, time, [[name, block, role, confidence, facts], ...]].
INSERT INTO filled_mention (cable, at, name, block, role, confidence, facts, time)
SELECT rows.value ->> 0, list.key, list.value ->> 0, list.value ->> 1, list.value ->> 2, list.value ->> 3, list.value ->> 4,
  rows.value ->> 1
FROM json_each(:rows) AS rows, json_each(rows.value, '$[2]') AS list
