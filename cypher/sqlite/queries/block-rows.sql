-- The rows of a block's mentions.
SELECT block.id AS block, mention.cable, cable.key, mention.name, mention.person, mention.facts
FROM block
JOIN mention ON mention.block = block.id
JOIN cable ON cable.id = mention.cable
WHERE block.name = :block
