-- A page of all persons that meet some conditions, those in most cables first, then by key.
-- :cables, :key: sort key of the person before.
SELECT id, key, name, surname, variants, titles, evidence, cables
FROM person
WHERE cables <= :cables AND (cables < :cables OR key > :key)
-- include: person-filters
ORDER BY cables DESC, key
LIMIT :limit
