-- Who is mentioned with a person most, in that many of the newest cables.
-- :possible: 1 with the cables that are linked weakly.
-- include: person-cables
SELECT person.key, person.name, count(DISTINCT mention.cable) AS cables
FROM named
CROSS JOIN mention ON mention.cable = named.cable
JOIN person ON person.id = mention.person
WHERE mention.person <> :person AND mention.possible <= :possible
GROUP BY person.id
ORDER BY 3 DESC, person.key
LIMIT :limit
