// walk-step: cables one CITES step from others, oldest first, then by id.
// $from: ids of cables.  $cites, $citedBy: whether to follow what they cite, what cites them.  $without: ids to leave out.
// $limit: most cables.
UNWIND $from AS start
MATCH (near:Cable {id: start})
CALL (near) {
  MATCH (near)-[:CITES]->(far:Cable) WHERE $cites
  RETURN far
  UNION
  MATCH (near)<-[:CITES]-(far:Cable) WHERE $citedBy
  RETURN far
}
WITH DISTINCT far
WHERE NOT far.id IN $without
RETURN far.id AS id
ORDER BY far.time, id LIMIT toInteger($limit)
