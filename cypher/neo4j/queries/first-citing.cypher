// first-citing: the first dated cable that cites each of these, by time, then id; none for those that no dated cable cites.
// $rows: ids of cables.
UNWIND $rows AS cited
MATCH (cable:Cable {id: cited})
CALL (cable) {
  MATCH (cable)<-[:CITES]-(citing:Cable)
  WHERE citing.date IS NOT NULL
  RETURN citing
  ORDER BY citing.time, citing.id LIMIT 1
}
RETURN cited, citing.id AS id, citing.date AS date
