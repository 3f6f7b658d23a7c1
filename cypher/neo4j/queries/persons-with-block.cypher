// persons-with-block: a page of all persons with the block that they were told apart in, by key. `evidence`: JSON.
// $after: the last key of the page before.  $limit: most persons.
MATCH (person:Person)
WHERE person.key > $after
RETURN person.key AS key, person.name AS name, person.surname AS surname, person.variants AS variants,
  person.titles AS titles, person.evidence AS evidence, person.block AS block,
  coalesce(person.formerKeys, []) AS formerKeys
ORDER BY key LIMIT toInteger($limit)
