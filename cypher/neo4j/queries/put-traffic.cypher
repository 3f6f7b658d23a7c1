// put-traffic: how many cables pairs of posts have now; those with none are no pairs.
// $rows: from, to (names), properties (cables, months, counts).
UNWIND $rows AS row
MATCH (sender:Post {name: row.from})
MATCH (addressee:Post {name: row.to})
MATCH (sender)-[traffic:TRAFFIC]->(addressee)
SET traffic = row.properties
WITH traffic
WHERE traffic.cables <= 0
DELETE traffic
