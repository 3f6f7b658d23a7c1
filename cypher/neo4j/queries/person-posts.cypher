// person-posts: the posts that speak of a person most.
// $person: key.  $possible: whether with the cables that are linked weakly.  $newest: in that many of the newest cables.  $limit: most posts.
// include: person-cables
MATCH (cable)-[:SENT_BY]->(post:Post)
RETURN post.name AS name, count(*) AS cables
ORDER BY cables DESC, name LIMIT toInteger($limit)
