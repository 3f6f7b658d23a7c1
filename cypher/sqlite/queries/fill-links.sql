-- Gives mentions that nobody is known for to persons, and says why.
-- :rows: JSON array of [block, cable, name, person, sure, why, possible].
UPDATE mention
SET person = rows.value ->> 3, sure = rows.value ->> 4, why = rows.value ->> 5, possible = rows.value ->> 6
FROM json_each(:rows) AS rows JOIN cable ON cable.key = rows.value ->> 1 JOIN block ON block.name = rows.value ->> 0
WHERE mention.cable = cable.id AND mention.name = rows.value ->> 2 AND mention.block = block.id
