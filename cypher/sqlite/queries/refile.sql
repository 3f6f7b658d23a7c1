-- Files mentions of names in other blocks. Of one that is not in the block of its cable's facts these keep that block as `home`.
-- :rows: JSON array of [name, block, other block].
UPDATE mention SET
  block = rows.other,
  facts = CASE
    WHEN coalesce(facts ->> '$.home', rows.block_name) = rows.other_name THEN json_remove(facts, '$.home')
    ELSE json_insert(facts, '$.home', rows.block_name)
  END
FROM (
  SELECT moves.value ->> 0 AS name, block.id AS block, block.name AS block_name, other.id AS other, other.name AS other_name
  FROM json_each(:rows) AS moves
  JOIN block ON block.name = moves.value ->> 1
  JOIN block AS other ON other.name = moves.value ->> 2
) AS rows
WHERE mention.block = rows.block AND mention.name = rows.name
