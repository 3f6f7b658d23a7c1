-- What cables say of the persons of blocks, by block, cable and name.
-- :blocks: JSON array.
SELECT block.name AS block, cable.key AS cable, mention.name, mention.role, mention.confidence, mention.facts,
  post.name AS post, cable.date,
  (SELECT json_group_array(code) FROM (
    SELECT tag.code FROM tagged JOIN tag ON tag.id = tagged.tag WHERE tagged.cable = cable.id ORDER BY tag.code
  )) AS tags,
  (SELECT json_group_array(key) FROM (
    SELECT cited.key FROM cites JOIN cable AS cited ON cited.id = cites.target
    WHERE cites.source = cable.id AND EXISTS (
      SELECT 1 FROM mention AS other WHERE other.block = mention.block AND other.cable = cites.target
    )
    ORDER BY cited.key
  )) AS cites
FROM json_each(:blocks) AS wanted
JOIN block ON block.name = wanted.value
JOIN mention ON mention.block = block.id
JOIN cable ON cable.id = mention.cable
LEFT JOIN post ON post.id = cable.sender
ORDER BY block.name, cable.key, mention.name
