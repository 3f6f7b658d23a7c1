-- Full names that cables file under several surnames: under which, in which block they are now, in how many mentions.
WITH filed AS (
  SELECT name, facts ->> '$.surname' AS surname, block, count(*) AS mentions
  FROM mention WHERE instr(name, ' ') > 0 GROUP BY name, 2, block
)
SELECT filed.name, filed.surname, block.name AS block, filed.mentions
FROM filed JOIN block ON block.id = filed.block
WHERE filed.name IN (SELECT name FROM filed GROUP BY name HAVING count(DISTINCT surname) > 1)
ORDER BY filed.name, filed.surname, block.name
