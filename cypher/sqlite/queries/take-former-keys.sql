-- Remembers keys that nobody has any more: they lead to whoever took the mentions.
-- :rows: JSON array of [former key, key of the person].
INSERT INTO former_key (key, person)
SELECT rows.value ->> 0, person.id FROM json_each(:rows) AS rows JOIN person ON person.key = rows.value ->> 1
WHERE NOT EXISTS (
  SELECT 1 FROM person AS own JOIN mention ON mention.person = own.id WHERE own.key = rows.value ->> 0
)
ON CONFLICT (key) DO UPDATE SET person = excluded.person
