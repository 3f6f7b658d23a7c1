// put-posts: senders and addressees.
// $rows: name, properties (with name).
UNWIND $rows AS row
MERGE (post:Post {name: row.name})
ON CREATE SET post = row.properties
