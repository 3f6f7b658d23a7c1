// miscounted-persons: persons whose counts of the cables that surely and that possibly mention them, or whose years and roles, are not what mentions them.
// $limit: most persons.
MATCH (person:Person)
WHERE coalesce(person.cables, 0) <> COUNT { (person)<-[:MENTIONS]-() }
  OR coalesce(person.possible, 0) <> COUNT { (person)<-[:MAY_MENTION]-() }
  OR coalesce(person.times, []) <>
// include: times-of-person
RETURN person.key AS what
ORDER BY what LIMIT toInteger($limit)
