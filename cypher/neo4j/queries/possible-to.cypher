// possible-to: the cables that may cite or mention nodes.
// $rows: node (its id), words (the same as a full-text query).
UNWIND $rows AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('cable_possible', row.words) YIELD node AS cable
  RETURN cable.id AS id
}
RETURN id AS cable, row.node AS node
ORDER BY node, cable
