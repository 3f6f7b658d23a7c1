// put-sent-to: whom cables were sent to.
// $rows: cable, edges (each with end, the name of the post, and properties: role).
UNWIND $rows AS row
MATCH (cable:Cable {id: row.cable})
UNWIND row.edges AS edge
MATCH (post:Post {name: edge.end})
CREATE (cable)-[:SENT_TO {role: edge.properties.role}]->(post)
