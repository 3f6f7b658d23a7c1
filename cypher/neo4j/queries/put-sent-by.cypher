// put-sent-by: who sent cables.
// $rows: cable, end (name of the post).
UNWIND $rows AS row
MATCH (cable:Cable {id: row.cable})
MATCH (post:Post {name: row.end})
CREATE (cable)-[:SENT_BY]->(post)
