-- Writes what cables say of persons while an empty store is filled. Nobody is known for them: no row of a person has the id 0.
-- :rows: JSON array of [cable, time, [[name, block, role, confidence, facts], ...]].
INSERT INTO mention_row (cable, at, name, block, person, time, told)
SELECT rows.value ->> 0, list.key, list.value ->> 0, block.id, 0, rows.value ->> 1, told.id
FROM json_each(:rows) AS rows, json_each(rows.value, '$[2]') AS list
CROSS JOIN block ON block.name = list.value ->> 1
CROSS JOIN told ON told.facts = list.value ->> 4 AND told.role = list.value ->> 2 AND told.confidence = list.value ->> 3
