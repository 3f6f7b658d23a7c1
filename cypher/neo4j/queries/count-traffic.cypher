// count-traffic: counts anew what posts sent to each post, and what they received.
// $rows: names of posts.
UNWIND $rows AS name
MATCH (sender:Post {name: name})
SET sender.received = COUNT { MATCH (sender)<-[:SENT_TO]-(cable) RETURN DISTINCT cable }
WITH sender
CALL (sender) {
  MATCH (sender)-[known:TRAFFIC]->()
  DELETE known
}
CALL (sender) {
// include: traffic-counted
  CREATE (sender)-[:TRAFFIC {cables: cables, months: months, counts: counts}]->(addressee)
}
