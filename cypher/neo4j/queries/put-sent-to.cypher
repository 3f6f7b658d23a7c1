// put-sent-to: whom cables were sent to.
// $rows: cable, edges (each a list: name of the post, role).
UNWIND $rows AS row
MATCH (cable:Cable {id: row.cable})
UNWIND row.edges AS edge
MATCH (post:Post {name: edge[0]})
CREATE (cable)-[:SENT_TO {role: edge[1]}]->(post)
