// persons-by-cables: a page of all persons, those in most cables first, then by key.
// $cables, $key: sort key of the person before.  $limit: most persons.
MATCH (person:Person)
WITH person, COUNT { (person)<-[:MENTIONS]-() } AS mentioned
WHERE mentioned < toInteger($cables) OR (mentioned = toInteger($cables) AND person.key > $key)
WITH person, mentioned
ORDER BY mentioned DESC, person.key LIMIT toInteger($limit)
// include: person
