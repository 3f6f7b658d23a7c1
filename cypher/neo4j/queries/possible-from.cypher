// possible-from: what cables may cite or mention.
// $rows: ids of cables.
UNWIND $rows AS id
MATCH (cable:Cable {id: id})
UNWIND cable.possible AS node
RETURN id AS cable, node
ORDER BY cable, node
