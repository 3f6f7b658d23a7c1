// persons-in-order: a page of all persons, by key.
// $after: the last key of the page before.  $limit: most persons.
MATCH (person:Person)
WHERE person.key > $after
WITH person
ORDER BY person.key LIMIT toInteger($limit)
// include: person
