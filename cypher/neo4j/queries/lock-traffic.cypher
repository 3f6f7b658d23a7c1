// lock-traffic: takes what pairs of posts keep of their cables for this transaction alone, and tells it; posts that are gone keep
// nothing. `edge`: the server's id of it, by which this transaction finds it again.
// $rows: from, to (names), in order, so that two transactions never wait for each other.
UNWIND $rows AS row
MATCH (sender:Post {name: row.from})
MATCH (addressee:Post {name: row.to})
MERGE (sender)-[traffic:TRAFFIC]->(addressee)
ON CREATE SET traffic.months = [], traffic.counts = []
SET traffic.cables = coalesce(traffic.cables, 0)
RETURN elementId(traffic) AS edge, row.from AS from, row.to AS to, traffic.cables AS cables, traffic.months AS months,
  traffic.counts AS counts
