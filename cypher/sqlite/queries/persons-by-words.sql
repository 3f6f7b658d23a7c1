-- Persons whose names hold one of these words, those in most cables first.
-- :words: JSON array.
SELECT id, key, name, surname, variants, titles, evidence, cables - possible AS cables, possible
FROM person
WHERE id IN (SELECT person_word.person FROM json_each(:words) AS wanted JOIN person_word ON person_word.word = wanted.value)
ORDER BY person.cables - person.possible DESC, key
LIMIT :limit
