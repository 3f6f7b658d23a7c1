-- What keys lead to persons who are gone leads to whoever took their mentions.
-- :rows: JSON array of [row's id of the person who is gone, key of the other].
UPDATE former_key SET person = taker.id
FROM json_each(:rows) AS rows JOIN person AS taker ON taker.key = rows.value ->> 1
WHERE former_key.person = rows.value ->> 0 AND NOT EXISTS (SELECT 1 FROM mention WHERE person = former_key.person)
