// posts-named: which of these posts the graph knows.
// $rows: names.
UNWIND $rows AS name
MATCH (post:Post {name: name})
RETURN post.name AS name
