-- The persons of one cable as they stand.
SELECT mention.at, mention.name, mention.block, block.name AS block_name, mention.person, person.key, mention.time, mention.role,
  mention.confidence, mention.facts
FROM mention
JOIN block ON block.id = mention.block
JOIN person ON person.id = mention.person
WHERE mention.cable = :cable
