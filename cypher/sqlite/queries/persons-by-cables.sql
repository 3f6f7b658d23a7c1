-- A page of all persons, those in most cables first, then by key.
-- :cables, :key: sort key of the person before.
SELECT id, key, name, surname, variants, titles, evidence, cables
FROM person
WHERE cables <= :cables AND (cables < :cables OR key > :key)
ORDER BY cables DESC, key
LIMIT :limit
