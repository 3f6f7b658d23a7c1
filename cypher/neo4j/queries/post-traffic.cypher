// post-traffic: how many cables each pair of posts exchanged, busiest first, in all and by month.
// $periods: whether the months are told too.  $limit: most pairs.
MATCH (sender:Post)-[traffic:TRAFFIC]->(addressee:Post)
WHERE traffic.cables > 0
WITH traffic, sender.name AS from, addressee.name AS to
ORDER BY traffic.cables DESC, from, to LIMIT toInteger($limit)
RETURN from, to, traffic.cables AS cables, CASE WHEN $periods THEN traffic.months ELSE [] END AS months,
  CASE WHEN $periods THEN traffic.counts ELSE [] END AS counts
