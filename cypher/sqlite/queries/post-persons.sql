-- The persons in the cables that a post sent in a period, those in most of them first.
-- :post: row's id.  :from, :until: half open.  :role: null is none.  :possible: 1 with the cables that are linked weakly.
SELECT person.key, person.name, person.titles, min(cable.date) AS "from", max(cable.date) AS until,
  count(DISTINCT cable.id) AS cables
FROM cable
CROSS JOIN mention ON mention.cable = cable.id
JOIN person ON person.id = mention.person
WHERE cable.held = 1 AND cable.sender = :post AND cable.time >= :from AND cable.time < :until
  AND mention.possible <= :possible
  AND (:role IS NULL OR mention.role = :role
    OR EXISTS (SELECT 1 FROM json_each(mention.facts, '$.roles') AS played WHERE played.value = :role))
GROUP BY person.id
ORDER BY 6 DESC, person.key
