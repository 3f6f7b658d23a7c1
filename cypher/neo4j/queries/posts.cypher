// posts: posts that sent or received a held cable, by name.
MATCH (post:Post)
RETURN post.name AS name, COUNT { (post)<-[:SENT_BY]-() } AS sent, coalesce(post.received, 0) AS received
ORDER BY name
