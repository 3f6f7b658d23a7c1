-- What cables say of the persons of blocks: how many mentions, and of each a row as JSON, of no order, that whoever links them
-- reads: [cable, name, role, confidence, post, date, facts, TAGS, cited cables with mentions in the block].
-- :blocks: JSON array.
SELECT wanted.value AS block, count(mention.cable) AS count,
  json_group_array(json_array(
    cable.key, mention.name, mention.role, mention.confidence, post.name, cable.date, mention.facts,
    (SELECT json_group_array(tag.code) FROM tagged JOIN tag ON tag.id = tagged.tag WHERE tagged.cable = cable.id),
    (SELECT json_group_array(cited.key) FROM cites JOIN cable AS cited ON cited.id = cites.target
      WHERE cites.source = cable.id AND EXISTS (
        SELECT 1 FROM mention AS other WHERE other.block = mention.block AND other.cable = cites.target
      )
    )
  )) FILTER (WHERE mention.cable IS NOT NULL) AS mentions
FROM json_each(:blocks) AS wanted
LEFT JOIN block ON block.name = wanted.value
LEFT JOIN mention ON mention.block = block.id
LEFT JOIN cable ON cable.id = mention.cable
LEFT JOIN post ON post.id = cable.sender
GROUP BY wanted.value
ORDER BY wanted.value
