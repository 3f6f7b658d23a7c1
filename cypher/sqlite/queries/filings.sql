-- Full names that cables file under several surnames, capitals and small letters being one, and these: under which, in which block
-- they are now, in how many mentions.
-- :names: JSON array, in capitals.
WITH filed AS (
  SELECT name, facts ->> '$.surname' AS surname, block, count(*) AS mentions
  FROM mention WHERE instr(name, ' ') > 0 OR upper(name) IN (SELECT value FROM json_each(:names)) GROUP BY name, 2, block
)
SELECT filed.name, filed.surname, block.name AS block, filed.mentions
FROM filed JOIN block ON block.id = filed.block
WHERE upper(filed.name) IN (
  SELECT upper(name) FROM filed GROUP BY upper(name) HAVING count(DISTINCT upper(surname)) > 1
  UNION ALL
  SELECT value FROM json_each(:names)
)
ORDER BY filed.name, filed.surname, block.name
