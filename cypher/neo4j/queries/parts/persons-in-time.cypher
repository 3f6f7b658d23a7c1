// The cables are gone through, as they are the fewer.
MATCH (cable:Cable)-[edge:MENTIONS]->(person:Person)
WHERE cable.time >= toInteger($from) AND cable.time < toInteger($until)
  AND ($post IS NULL OR cable.post = $post) AND ($role IS NULL OR $role IN coalesce(edge.roles, [edge.role]))
WITH DISTINCT person
