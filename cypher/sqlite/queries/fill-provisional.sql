-- Gives mentions that nobody is known for to the provisional persons of their names.
-- :rows: JSON array of [block, name, person].
UPDATE mention_row SET person = rows.value ->> 2
FROM json_each(:rows) AS rows JOIN block ON block.name = rows.value ->> 0
WHERE mention_row.block = block.id AND mention_row.name = rows.value ->> 1 AND mention_row.person = 0
