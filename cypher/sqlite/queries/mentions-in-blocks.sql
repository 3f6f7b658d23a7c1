-- What cables say of the persons of blocks: how many mentions, and of each a row as JSON, of no order, that whoever links them
-- reads: [cable, name, role, confidence, post, date, facts, TAGS, cited cables with mentions in the block]. By the table of mentions:
-- the view would look up what is told of each three times. Each block by itself, in the
-- order given, so that no texts are sorted.
-- :blocks: JSON array.
SELECT wanted.value AS block,
  (SELECT count(*) FROM mention_row WHERE mention_row.block = block.id) AS count,
  (SELECT json_group_array(json_array(
    cable.key, mention.name, told.role, told.confidence, post.name, cable.date, told.facts,
    (SELECT json_group_array(tag.code) FROM tagged JOIN tag ON tag.id = tagged.tag WHERE tagged.cable = cable.id),
    (SELECT json_group_array(cited.key) FROM cites JOIN cable AS cited ON cited.id = cites.target
      WHERE cites.source = cable.id AND EXISTS (
        SELECT 1 FROM mention_row AS other WHERE other.block = mention.block AND other.cable = cites.target
      )
    )
  ))
  FROM mention_row AS mention
  CROSS JOIN told ON told.id = mention.told
  CROSS JOIN cable ON cable.id = mention.cable
  LEFT JOIN post ON post.id = cable.sender
  WHERE mention.block = block.id) AS mentions
FROM json_each(:blocks) AS wanted
LEFT JOIN block ON block.name = wanted.value
