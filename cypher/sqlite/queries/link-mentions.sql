-- Gives mentions to persons.
-- :rows: JSON array of [cable, name, person, row of the reason, possible].
UPDATE mention_row SET person = rows.value ->> 2, reason = rows.value ->> 3, possible = rows.value ->> 4
FROM json_each(:rows) AS rows
WHERE mention_row.cable = rows.value ->> 0 AND mention_row.name = rows.value ->> 1
