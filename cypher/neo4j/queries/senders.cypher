// senders: posts that sent held cables, by name.
MATCH (post:Post)
WHERE EXISTS { (post)<-[:SENT_BY]-() }
RETURN post.name AS name
ORDER BY name
