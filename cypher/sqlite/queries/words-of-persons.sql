-- The words by which these persons are found.
-- :persons: JSON array of their rows.
SELECT person_word.person, person_word.word
FROM json_each(:persons) AS wanted CROSS JOIN person_word ON person_word.person = wanted.value
