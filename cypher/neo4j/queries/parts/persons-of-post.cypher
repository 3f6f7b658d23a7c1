// As persons-in-time, by what the post sent.
MATCH (cable:Cable)-[edge:MENTIONS]->(person:Person)
WHERE cable.post = $post AND cable.time >= toInteger($from) AND cable.time < toInteger($until)
  AND ($role IS NULL OR $role IN coalesce(edge.roles, [edge.role]))
WITH DISTINCT person
