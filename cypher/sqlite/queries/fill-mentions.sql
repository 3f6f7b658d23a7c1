-- Writes what cables say of persons while an empty store is filled. Nobody is known for them: no row of a person has the id 0.
-- :rows: JSON array of [cable, time, [[name, block, role, confidence, facts], ...]].
INSERT INTO mention (cable, name, block, person, time, role, confidence, facts)
SELECT rows.value ->> 0, list.value ->> 0, block.id, 0, rows.value ->> 1, list.value ->> 2, list.value ->> 3, list.value ->> 4
FROM json_each(:rows) AS rows, json_each(rows.value, '$[2]') AS list
JOIN block ON block.name = list.value ->> 1
