// posts-around: who sent a cable and to whom; a post twice when it is addressee for action and for information.
// $id: of the cable.
MATCH (cable:Cable {id: $id})-[edge:SENT_BY|SENT_TO]->(post:Post)
RETURN post.name AS name, edge.role AS role
