// miscounted-persons: persons whose count of the cables that mention them is not what mentions them.
// $limit: most persons.
MATCH (person:Person)
WHERE coalesce(person.cables, 0) <> COUNT { (person)<-[:MENTIONS]-() }
RETURN person.key AS what
ORDER BY what LIMIT toInteger($limit)
