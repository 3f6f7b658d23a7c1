MATCH (cable:Cable)
WHERE cable.time >= toInteger($from) AND cable.time < toInteger($until)
  AND ($tag IS NULL OR EXISTS { (cable)-[:TAGGED]->(:Tag {code: $tag}) })
MATCH (sender:Post)<-[:SENT_BY]-(cable)-[edge:SENT_TO]->(addressee:Post)
// A cable to a post for action and for information counts once.
WHERE (edge.role = 'action' OR NOT EXISTS { (cable)-[:SENT_TO {role: 'action'}]->(addressee) })
