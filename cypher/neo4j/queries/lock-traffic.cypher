// lock-traffic: makes the pairs of posts that have none of their cables yet, takes the others for this transaction alone, and tells what
// these keep; posts that are gone keep nothing. `edge`: the server's id of it, by which this transaction finds it again.
// $rows: from, to (names), properties (cables, months, counts), in order, so that two transactions never wait for each other.
UNWIND $rows AS row
MATCH (sender:Post {name: row.from})
MATCH (addressee:Post {name: row.to})
MERGE (sender)-[traffic:TRAFFIC]->(addressee)
ON CREATE SET traffic = row.properties
ON MATCH SET traffic.taken = true
WITH traffic, row
WHERE traffic.taken OR traffic.cables <= 0
REMOVE traffic.taken
RETURN elementId(traffic) AS edge, row.from AS from, row.to AS to, coalesce(traffic.cables, 0) AS cables, traffic.months AS months,
  traffic.counts AS counts
