-- Gives mentions to persons.
-- :rows: JSON array of [cable, name, person].
UPDATE mention SET person = rows.value ->> 2
FROM json_each(:rows) AS rows
WHERE mention.cable = rows.value ->> 0 AND mention.name = rows.value ->> 1
