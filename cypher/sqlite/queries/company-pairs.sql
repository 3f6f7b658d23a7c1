-- How many cables mention each two of some persons, the most first.
-- :keys: JSON array.
SELECT a.key AS source, b.key AS target, count(DISTINCT one.cable) AS cables
FROM json_each(:keys) AS wanted
CROSS JOIN person AS a ON a.key = wanted.value
CROSS JOIN mention AS one ON one.person = a.id
CROSS JOIN mention AS other ON other.cable = one.cable
CROSS JOIN person AS b ON b.id = other.person
WHERE a.key < b.key AND b.key IN (SELECT value FROM json_each(:keys))
GROUP BY a.id, b.id
ORDER BY 3 DESC, 1, 2
