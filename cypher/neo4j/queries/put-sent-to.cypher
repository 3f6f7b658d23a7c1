// put-sent-to: whom cables were sent to.
// $rows: cable, end (name of the post), properties (role).
UNWIND $rows AS row
MATCH (cable:Cable {id: row.cable})
MATCH (post:Post {name: row.end})
CREATE (cable)-[:SENT_TO {role: row.properties.role}]->(post)
