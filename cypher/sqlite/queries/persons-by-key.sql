-- These persons, by key.
-- :keys: JSON array.
SELECT person.id, person.key, name, surname, variants, titles, evidence, cables - possible AS cables, possible
FROM json_each(:keys) AS wanted
JOIN person ON person.key = wanted.value
ORDER BY person.key
