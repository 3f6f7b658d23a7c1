-- Files mentions of names in other blocks.
-- :rows: JSON array of [name, block, other block].
UPDATE mention SET block = rows.other
FROM (
  SELECT moves.value ->> 0 AS name, block.id AS block, other.id AS other
  FROM json_each(:rows) AS moves
  JOIN block ON block.name = moves.value ->> 1
  JOIN block AS other ON other.name = moves.value ->> 2
) AS rows
WHERE mention.block = rows.block AND mention.name = rows.name
