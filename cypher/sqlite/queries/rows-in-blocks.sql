-- The rows of mentions in blocks, and the persons they stand at, as one JSON for each block: arrays of
-- [row of the cable, its id, name, row of the person, row of the reason, possible]. Row by row it takes twice as long.
-- :blocks: JSON array.
SELECT block.name AS block,
  json_group_array(json_array(
    mention_row.cable, cable.key, mention_row.name, mention_row.person, mention_row.reason, mention_row.possible
  )) AS mentions
FROM json_each(:blocks) AS wanted
JOIN block ON block.name = wanted.value
JOIN mention_row ON mention_row.block = block.id
JOIN cable ON cable.id = mention_row.cable
GROUP BY block.name
