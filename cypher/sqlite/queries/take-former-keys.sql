-- Remembers keys that persons had, and gives those of persons who are gone to whoever took their mentions.
-- :rows: JSON array of [former key, key of the person].
INSERT INTO former_key (key, person)
SELECT rows.value ->> 0, person.id FROM json_each(:rows) AS rows JOIN person ON person.key = rows.value ->> 1
WHERE true
ON CONFLICT (key) DO UPDATE SET person = excluded.person
