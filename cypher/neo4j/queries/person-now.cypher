// person-now: the key of the person who has a key, or who took the mentions of the one that had it.
// $key: of the person.  $words: the key as a full-text query.
CALL () {
  MATCH (person:Person {key: $key})
  RETURN person.key AS key, 0 AS rank
UNION ALL
  CALL db.index.fulltext.queryNodes('person_former_keys', $words) YIELD node AS person
  RETURN person.key AS key, 1 AS rank
}
RETURN key ORDER BY rank, key LIMIT 1
