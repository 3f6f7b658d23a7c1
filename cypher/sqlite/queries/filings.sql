-- Under which surnames cables file names, in which block these are now, in how many mentions: full names that are filed under several
-- (capitals, small letters and hyphens being one), those that were filed elsewhere, and the ones asked for.
-- :names: JSON array, in capitals, with blanks for hyphens.
WITH filed AS (
  SELECT name, upper(replace(name, '-', ' ')) AS form, surname, block, count(*) AS mentions, count(home) AS moved
  FROM mention
  WHERE instr(name, ' ') > 0 OR instr(name, '-') > 0 OR upper(name) IN (SELECT value FROM json_each(:names))
    OR home IS NOT NULL
  GROUP BY name, 2, 3, block
)
SELECT filed.name, filed.surname, block.name AS block, filed.mentions
FROM filed JOIN block ON block.id = filed.block
WHERE filed.form IN (
  SELECT form FROM filed WHERE instr(form, ' ') > 0 GROUP BY form HAVING count(DISTINCT upper(surname)) > 1
  UNION ALL
  SELECT form FROM filed WHERE moved > 0
  UNION ALL
  SELECT value FROM json_each(:names)
)
ORDER BY filed.name, filed.surname, block.name
