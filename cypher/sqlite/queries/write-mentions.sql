-- Writes what cables say of persons; what is told of them is kept before (write-told).
-- :rows: JSON array of [cable, number in the cable, name, block, person, time, role, confidence, facts].
INSERT INTO mention_row (cable, at, name, block, person, time, told)
SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, told.id
FROM json_each(:rows)
CROSS JOIN told ON told.facts = value ->> 8 AND told.role = value ->> 6 AND told.confidence = value ->> 7
WHERE true
ON CONFLICT (cable, at) DO UPDATE SET
  block = excluded.block, person = excluded.person, time = excluded.time, told = excluded.told, home = NULL
