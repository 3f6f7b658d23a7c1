// post-persons: the persons in the cables that a post sent in a period, those in most of them first.
// $post: name.  $from, $until: half open, seconds since 1970.  $role: null is none.
MATCH (cable:Cable)
WHERE cable.post = $post AND cable.time >= toInteger($from) AND cable.time < toInteger($until) AND cable.held
MATCH (cable)-[edge:MENTIONS]->(person:Person)
WHERE $role IS NULL OR $role IN coalesce(edge.roles, [edge.role])
WITH person, min(cable.date) AS first, max(cable.date) AS last, count(DISTINCT cable) AS cables
RETURN person.key AS key, person.name AS name, person.titles AS titles, first AS from, last AS until, cables
ORDER BY cables DESC, key
