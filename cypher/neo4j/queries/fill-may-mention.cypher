// fill-may-mention: weak links of persons of an earlier version, which it marked among the others. Cuts its work into transactions.
MATCH (cable:Cable)-[edge:MENTIONS]->(person:Person)
WHERE edge.possible
CALL (cable, edge, person) {
  CREATE (cable)-[weak:MAY_MENTION]->(person)
  SET weak = properties(edge)
  REMOVE weak.possible
  DELETE edge
} IN TRANSACTIONS OF 10000 ROWS
