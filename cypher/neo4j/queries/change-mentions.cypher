// change-mentions: why edges from cables to persons mean them.
// $rows: lists of edge (the server's id), mentions, sure, why.
UNWIND $rows AS row
MATCH ()-[edge]->()
WHERE elementId(edge) = row[0]
SET edge.mentions = row[1], edge.sure = row[2], edge.why = row[3]
