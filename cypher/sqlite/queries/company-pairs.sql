-- How many cables mention each two of some persons, the most first.
-- :keys: JSON array.  :possible: 1 with the cables that are linked weakly.
WITH wanted (id, key) AS MATERIALIZED (
  SELECT person.id, person.key FROM json_each(:keys) AS asked CROSS JOIN person ON person.key = asked.value
),
met (cable, person) AS MATERIALIZED (
  SELECT DISTINCT mention.cable, wanted.id FROM wanted CROSS JOIN mention ON mention.person = wanted.id
  WHERE mention.possible <= :possible
),
pairs (one, other, cables) AS MATERIALIZED (
  SELECT a.person, b.person, count(*)
  FROM met AS a CROSS JOIN met AS b ON b.cable = a.cable AND a.person < b.person
  GROUP BY a.person, b.person
)
SELECT min(one.key, other.key) AS source, max(one.key, other.key) AS target, pairs.cables
FROM pairs
JOIN wanted AS one ON one.id = pairs.one
JOIN wanted AS other ON other.id = pairs.other
ORDER BY 3 DESC, 1, 2
