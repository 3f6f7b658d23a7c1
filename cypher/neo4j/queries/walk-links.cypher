// walk-links: ends of CITES edges of cables, the cable asked about first.
// $from: ids of cables.  $cites, $citedBy: whether to give what they cite, what cites them.  $limit: most pairs.
UNWIND $from AS start
MATCH (near:Cable {id: start})
CALL {
  WITH near
  MATCH (near)-[:CITES]->(far:Cable) WHERE $cites
  RETURN far
  UNION ALL
  WITH near
  MATCH (near)<-[:CITES]-(far:Cable) WHERE $citedBy
  RETURN far
}
RETURN near.id AS near, far.id AS far
LIMIT toInteger($limit)
