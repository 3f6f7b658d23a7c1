// newest-of-persons: the newest cables that surely mention each of these persons, in any order.
// $rows: keys.  $limit: most cables of each.
UNWIND $rows AS key
MATCH (person:Person {key: key})
CALL (person) {
  WITH person, person.possible = 0 AS every
  MATCH (person)<-[edge:MENTIONS]-(cable)
  WHERE CASE WHEN every THEN true ELSE edge.possible IS NULL END
  WITH cable
  ORDER BY cable.time DESC, cable.id LIMIT toInteger($limit)
  RETURN cable.id AS id
}
RETURN id
