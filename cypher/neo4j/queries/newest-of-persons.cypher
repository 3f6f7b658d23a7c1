// newest-of-persons: the newest cables that surely mention each of these persons, in any order.
// $rows: keys.  $limit: most cables of each.
UNWIND $rows AS key
MATCH (person:Person {key: key})
CALL (person) {
  MATCH (person)<-[:MENTIONS]-(cable)
  WITH cable
  ORDER BY cable.time DESC, cable.id LIMIT toInteger($limit)
  RETURN cable.id AS id
}
RETURN id
