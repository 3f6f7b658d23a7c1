// post-traffic-in: as post-traffic, of some months.
// $from, $until: months, half open.  $periods, $limit: as there.
MATCH (sender:Post)-[traffic:TRAFFIC]->(addressee:Post)
USING INDEX traffic:TRAFFIC(cables)
WHERE traffic.cables > 0
WITH sender, addressee, traffic, [at IN range(0, size(traffic.months) - 1) WHERE $from <= traffic.months[at] < $until] AS within
WITH sender, addressee, traffic, within, reduce(sum = 0, at IN within | sum + traffic.counts[at]) AS cables
WHERE cables > 0
WITH sender.name AS from, addressee.name AS to, traffic, within, cables
ORDER BY cables DESC, from, to LIMIT toInteger($limit)
RETURN from, to, cables, CASE WHEN $periods THEN [at IN within | traffic.months[at]] ELSE [] END AS months,
  CASE WHEN $periods THEN [at IN within | traffic.counts[at]] ELSE [] END AS counts
