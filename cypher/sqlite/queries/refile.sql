-- Files mentions of names in other blocks. Of one that is not in the block of its cable's facts that block is kept as `home`.
-- :rows: JSON array of [name, block, other block].
UPDATE mention_row SET block = rows.other, home = nullif(coalesce(home, rows.block), rows.other)
FROM (
  SELECT moves.value ->> 0 AS name, block.id AS block, other.id AS other
  FROM json_each(:rows) AS moves
  JOIN block ON block.name = moves.value ->> 1
  JOIN block AS other ON other.name = moves.value ->> 2
) AS rows
WHERE mention_row.block = rows.block AND mention_row.name = rows.name
