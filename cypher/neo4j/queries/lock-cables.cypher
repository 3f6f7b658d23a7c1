// lock-cables: takes cables for this transaction alone, makes those that are not there, and tells what they hold. `made`: it was not there.
// $rows: ids of cables, in order, so that two transactions never wait for each other.
UNWIND $rows AS id
MERGE (cable:Cable {id: id})
WITH cable, cable.held IS NULL AS made
SET cable.held = coalesce(cable.held, false)
WITH cable, made
OPTIONAL MATCH (document:Document)-[:OF]->(cable)
RETURN cable.id AS id, made, cable.held AS held, cable.settled AS settled,
  collect(document {.id, .key, .source, .facts}) AS documents
