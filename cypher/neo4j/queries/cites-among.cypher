// cites-among: the CITES edges among these cables, in any order.
// $rows: ids of cables.
UNWIND $rows AS id
MATCH (cable:Cable {id: id})-[edge:CITES]->(cited:Cable)
WHERE cited.id IN $rows
RETURN id AS source, cited.id AS target, edge.confidence AS confidence, edge.occurrences AS occurrences
