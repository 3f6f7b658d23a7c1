// persons-by-words: persons whose names a full-text query finds, those in most cables first.
// $words: a full-text query.  $limit: most persons.
CALL db.index.fulltext.queryNodes('person_words', $words) YIELD node AS person
WITH person, COUNT { (person)<-[:MENTIONS|MAY_MENTION]-() } AS mentioned
ORDER BY mentioned DESC, person.key LIMIT toInteger($limit)
// include: person
  , coalesce(person.possible, 0) AS possible
