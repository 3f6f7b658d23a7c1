-- Counts the cables of persons. Answers how many there were and are.
-- :persons: JSON array of rows' ids.
SELECT person.id, person.cables AS before,
  (SELECT count(DISTINCT cable) FROM mention WHERE mention.person = person.id) AS after
FROM json_each(:persons) AS wanted
JOIN person ON person.id = wanted.value
