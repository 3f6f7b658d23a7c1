// clear-mentions: takes away edges from cables to persons.
// $rows: edge (the server's id).
UNWIND $rows AS row
MATCH ()-[edge]->()
WHERE elementId(edge) = row.edge
DELETE edge
