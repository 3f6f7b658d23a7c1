-- Makes a person or gives one other properties. Answers the row's id.
-- :variants, :titles, :evidence: JSON arrays.
INSERT INTO person (key, name, surname, variants, titles, evidence)
VALUES (:key, :name, :surname, :variants, :titles, :evidence)
ON CONFLICT (key) DO UPDATE SET
  name = excluded.name, surname = excluded.surname, variants = excluded.variants, titles = excluded.titles,
  evidence = excluded.evidence
RETURNING id
