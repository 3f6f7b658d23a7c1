// edges-among: the edges from these cables to these nodes, in any order. `occurrences`, `mentions`: JSON.
// $cables: ids.  $posts: names.  $persons: keys.  $tags: codes.  $possible: whether with mentions that are linked weakly.
UNWIND $cables AS id
MATCH (cable:Cable {id: id})-[edge:CITES|SENT_BY|SENT_TO|MENTIONS|TAGGED]->(end)
WHERE $possible OR edge.possible IS NULL
WITH id, edge, CASE type(edge) WHEN 'CITES' THEN end.id WHEN 'MENTIONS' THEN end.key WHEN 'TAGGED' THEN end.code ELSE end.name END AS end
WHERE CASE type(edge) WHEN 'CITES' THEN end IN $cables WHEN 'MENTIONS' THEN end IN $persons WHEN 'TAGGED' THEN end IN $tags ELSE end IN $posts END
RETURN id AS cable, type(edge) AS kind, end, edge.role AS role, edge.confidence AS confidence,
  edge.occurrences AS occurrences, edge.mentions AS mentions
