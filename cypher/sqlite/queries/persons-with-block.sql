-- A page of all persons with the block that they were told apart in and the keys that lead to them, by key.
-- :after: the last key of the page before.
SELECT person.key, person.name, person.surname, person.variants, person.titles, person.evidence, (
  SELECT block.name FROM mention JOIN block ON block.id = mention.block
  WHERE mention.person = person.id ORDER BY mention.time, mention.cable LIMIT 1
) AS block, (
  SELECT json_group_array(key) FROM (SELECT key FROM former_key WHERE former_key.person = person.id ORDER BY key)
) AS former_keys
FROM person WHERE person.key > :after ORDER BY person.key LIMIT :limit
