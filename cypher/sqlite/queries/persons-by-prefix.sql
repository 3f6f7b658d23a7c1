-- Persons a word of whose names begins so, those in most cables first.
-- :word, :after: the beginning, and what follows all words that begin so.
SELECT id, key, name, surname, variants, titles, evidence, cables - possible AS cables, possible
FROM person
WHERE id IN (SELECT person FROM person_word WHERE word >= :word AND word < :after)
ORDER BY person.cables - person.possible DESC, key
LIMIT :limit
