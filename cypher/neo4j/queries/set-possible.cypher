// set-possible: what cables may cite or mention.
// $rows: id, nodes.
UNWIND $rows AS row
MATCH (cable:Cable {id: row.id})
SET cable.possible = row.nodes
