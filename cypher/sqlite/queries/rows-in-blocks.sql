-- The rows of mentions in blocks, and the keys of the persons they stand at.
-- :blocks: JSON array.
SELECT block.name AS block, mention.cable, cable.key, mention.name, mention.person, person.key AS person_key, mention.facts,
  mention.sure, mention.why, mention.possible
FROM json_each(:blocks) AS wanted
JOIN block ON block.name = wanted.value
JOIN mention ON mention.block = block.id
JOIN cable ON cable.id = mention.cable
JOIN person ON person.id = mention.person
