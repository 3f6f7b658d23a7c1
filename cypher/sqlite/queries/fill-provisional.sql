-- Gives mentions that nobody is known for to the provisional persons of their names.
-- :rows: JSON array of [block, name, person].
UPDATE mention SET person = rows.value ->> 2
FROM json_each(:rows) AS rows JOIN block ON block.name = rows.value ->> 0
WHERE mention.block = block.id AND mention.name = rows.value ->> 1 AND mention.person = 0
