// count-citing: keeps how many cables cite each of these, for the order by it.
// $rows: ids of cables.
UNWIND $rows AS id
MATCH (cable:Cable {id: id})
// Takes the cable for this transaction before it is counted, so that two never count each without the other.
SET cable.cited = coalesce(cable.cited, 0)
WITH cable
SET cable.cited = COUNT { (cable)<-[:CITES]-() }
