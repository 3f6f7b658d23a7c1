-- The titles a person is given, with the dates they are met at, in order of time.
-- :possible: 1 with the cables that are linked weakly.
SELECT title.value AS title, min(cable.date) AS "from", max(cable.date) AS until, count(DISTINCT cable.id) AS cables
FROM mention
CROSS JOIN cable ON cable.id = mention.cable
CROSS JOIN json_each(mention.facts, '$.titles') AS title
WHERE mention.person = :person AND mention.time > -99999999999 AND mention.possible <= :possible
GROUP BY title.value
ORDER BY 2, 1
