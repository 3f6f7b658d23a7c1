-- Writes what cables say of persons.
-- :rows: JSON array of [cable, name, block, person, time, role, confidence, facts].
INSERT INTO mention (cable, name, block, person, time, role, confidence, facts)
SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
FROM json_each(:rows)
WHERE true
ON CONFLICT (cable, name) DO UPDATE SET
  block = excluded.block, person = excluded.person, time = excluded.time, role = excluded.role,
  confidence = excluded.confidence, facts = excluded.facts
