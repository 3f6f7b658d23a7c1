// persons-most-mentioned: a page of all persons, those in most cables first, then by key.
// $cables, $key: sort key of the person before.  $limit: most persons.
MATCH (person:Person)
WHERE person.cables <= toInteger($cables)
// Neither OR nor a bare property: the planner would lose the order of the index.
WITH person
WHERE CASE WHEN person.cables = toInteger($cables) THEN person.key > $key ELSE true END
WITH person
ORDER BY person.cables DESC, person.key LIMIT toInteger($limit)
// include: person
  , coalesce(person.possible, 0) AS possible
