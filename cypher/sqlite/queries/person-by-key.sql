-- A person's row.
SELECT id, key, name, surname, variants, titles, evidence, cables FROM person WHERE key = :key
