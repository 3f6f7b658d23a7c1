// walk-links: ends of CITES edges of cables, the cable asked about first.
// $from: ids of cables.  $cites, $citedBy: whether to give what they cite, what cites them.  $limit: most pairs.
// $others: ids, those that the other end is to be among; null is no condition.
UNWIND $from AS start
MATCH (near:Cable {id: start})
CALL (near) {
  MATCH (near)-[:CITES]->(far:Cable) WHERE $cites
  RETURN far
  UNION ALL
  MATCH (near)<-[:CITES]-(far:Cable) WHERE $citedBy
  RETURN far
}
WITH near.id AS near, far.id AS far
WHERE $others IS NULL OR far IN $others
RETURN near, far
LIMIT toInteger($limit)
