// addressees-of: to whom these cables went for action.
// $rows: ids.
UNWIND $rows AS id
MATCH (cable:Cable {id: id})-[:SENT_TO {role: 'action'}]->(post:Post)
RETURN id, post.name AS name
ORDER BY id, name
