-- The keys of these persons.
-- :persons: JSON array of rows' ids.
SELECT person.id, person.key FROM json_each(:persons) AS wanted JOIN person ON person.id = wanted.value
