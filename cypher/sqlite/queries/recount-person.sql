-- Counts the cables of a person. Answers how many there were and are.
SELECT person.cables AS before, (SELECT count(DISTINCT cable) FROM mention WHERE mention.person = person.id) AS after
FROM person WHERE person.id = :person
