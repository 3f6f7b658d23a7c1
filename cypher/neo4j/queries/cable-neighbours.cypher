// cable-neighbours: all cables that a cable cites, or that cite it, in any order.
// $cable: its id.  $cites, $citedBy: whether to give what it cites, what cites it.
MATCH (near:Cable {id: $cable})
CALL (near) {
  MATCH (near)-[:CITES]->(far:Cable) WHERE $cites
  RETURN far
  UNION ALL
  MATCH (near)<-[:CITES]-(far:Cable) WHERE $citedBy
  RETURN far
}
RETURN far.id AS id, far.held AS held, far.post AS from, far.year AS year, far.time AS time,
  COUNT { (far)<-[:CITES]-() } AS citedBy
