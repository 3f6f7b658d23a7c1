-- A page of all persons that meet some conditions, those who are surely in most cables first, then by key.
-- :cables, :key: sort key of the person before.
SELECT id, key, name, surname, variants, titles, evidence, cables - possible AS cables, possible
FROM person
WHERE person.cables - person.possible <= :cables AND (person.cables - person.possible < :cables OR key > :key)
-- include: person-filters
ORDER BY person.cables - person.possible DESC, key
LIMIT :limit
