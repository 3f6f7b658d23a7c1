-- A page of all persons, by key.
-- :after: the last key of the page before.
SELECT id, key, name, surname, variants, titles, evidence, cables - possible AS cables, possible FROM person WHERE key > :after ORDER BY key LIMIT :limit
