// posts-as-they-stand: a page of posts that a cable was sent by or to, by their keys, with all properties. `node`: what the server knows it by.
// $after: the last key of the page before.  $limit: most of them.
MATCH (node:Post)
WHERE node.name > $after AND EXISTS { (node)<-[:SENT_BY|SENT_TO]-() }
RETURN node.name AS key, elementId(node) AS node, properties(node) AS properties
ORDER BY key LIMIT toInteger($limit)
