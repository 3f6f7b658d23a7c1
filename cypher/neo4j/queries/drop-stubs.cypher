// drop-stubs: forgets cables that are neither held nor cited any more.
// $rows: ids of cables that may be so.
UNWIND $rows AS id
MATCH (cable:Cable {id: id})
WHERE NOT cable.held AND NOT EXISTS { (cable)<-[:CITES]-() }
DELETE cable
