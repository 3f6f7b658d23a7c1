// cites-between: the CITES edges of these pairs, in any order.
// $rows: source, target.
UNWIND $rows AS row
MATCH (:Cable {id: row.source})-[edge:CITES]->(:Cable {id: row.target})
RETURN row.source AS source, row.target AS target, edge.confidence AS confidence, edge.occurrences AS occurrences
