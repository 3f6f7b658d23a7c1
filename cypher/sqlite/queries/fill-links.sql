-- Gives mentions that nobody is known for to persons, and says why.
-- :rows: JSON array of [cable, name, person, sure, why, possible].
UPDATE mention
SET person = rows.value ->> 2, sure = rows.value ->> 3, why = rows.value ->> 4, possible = rows.value ->> 5
FROM json_each(:rows) AS rows JOIN cable ON cable.key = rows.value ->> 0
WHERE mention.cable = cable.id AND mention.name = rows.value ->> 1
