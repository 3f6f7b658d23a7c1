-- Gives persons other keys.
-- :rows: JSON array of [old key, new key].
UPDATE person SET key = rows.value ->> 1 FROM json_each(:rows) AS rows WHERE person.key = rows.value ->> 0
