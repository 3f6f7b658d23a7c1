-- Mentions that nobody is known for, by block and name.
SELECT block.name AS block, mention.name, mention.facts
FROM mention JOIN block ON block.id = mention.block
WHERE mention.person = 0
ORDER BY block.name, mention.name
