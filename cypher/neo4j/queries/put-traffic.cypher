// put-traffic: how many cables pairs of posts have now; those with none are no pairs.
// $rows: edge (the server's id of a TRAFFIC that this transaction has taken), properties (cables, months, counts).
UNWIND $rows AS row
MATCH ()-[traffic:TRAFFIC]->()
WHERE elementId(traffic) = row.edge
SET traffic = row.properties
WITH traffic
WHERE traffic.cables <= 0
DELETE traffic
