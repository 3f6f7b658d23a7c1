// posts: posts that sent or received a held cable, by name.
MATCH (post:Post)
RETURN post.name AS name, COUNT { (post)<-[:SENT_BY]-() } AS sent,
  COUNT { MATCH (post)<-[:SENT_TO]-(cable) RETURN DISTINCT cable } AS received
ORDER BY name
