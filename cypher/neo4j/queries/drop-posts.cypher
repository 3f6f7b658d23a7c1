// drop-posts: forgets posts that no cable came from or went to.
// $rows: names of posts that may be so.
UNWIND $rows AS name
MATCH (post:Post {name: name})
WHERE NOT EXISTS { (post)<-[:SENT_BY|SENT_TO]-() }
DETACH DELETE post
