// fill-cable-tags: codes of the TAGS of cables of an earlier version. Cuts its work into transactions.
MATCH (cable:Cable)
WHERE cable.held AND cable.tags IS NULL AND EXISTS { (cable)-[:TAGGED]->() }
CALL (cable) {
  MATCH (cable)-[:TAGGED]->(tag:Tag)
  WITH cable, tag ORDER BY tag.code
  WITH cable, collect(tag.code) AS codes
  SET cable.tags = codes
} IN TRANSACTIONS OF 10000 ROWS
