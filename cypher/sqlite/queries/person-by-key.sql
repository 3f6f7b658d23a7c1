-- A person's row.
SELECT id, key, name, surname, variants, titles, evidence, cables - possible AS cables, possible FROM person WHERE key = :key
