// change-mentions: why edges from cables to persons mean them.
// $rows: edge (the server's id), mentions, sure, why.
UNWIND $rows AS row
MATCH ()-[edge]->()
WHERE elementId(edge) = row.edge
SET edge.mentions = row.mentions, edge.sure = row.sure, edge.why = row.why
