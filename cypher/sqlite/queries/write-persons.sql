-- Makes persons or gives others different properties. Answers their rows' ids.
-- :rows: JSON array of [key, name, surname, variants, titles, evidence]; the last three JSON arrays in strings.
INSERT INTO person (key, name, surname, variants, titles, evidence)
SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(:rows) WHERE true
ON CONFLICT (key) DO UPDATE SET
  name = excluded.name, surname = excluded.surname, variants = excluded.variants, titles = excluded.titles,
  evidence = excluded.evidence
RETURNING id, key
