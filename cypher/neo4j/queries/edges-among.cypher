// edges-among: the edges from these cables to these nodes, in any order. `occurrences`, `mentions`: JSON.
// $cables: ids.  $posts: names.  $persons: keys.  $tags: codes.
UNWIND $cables AS id
MATCH (cable:Cable {id: id})-[edge:CITES|SENT_BY|SENT_TO|TAGGED|MENTIONS]->(end)
WITH id, edge, CASE type(edge) WHEN 'MAY_MENTION' THEN 'MENTIONS' ELSE type(edge) END AS kind, end
WITH id, edge, kind, CASE kind WHEN 'CITES' THEN end.id WHEN 'MENTIONS' THEN end.key WHEN 'TAGGED' THEN end.code ELSE end.name END AS end
WHERE CASE kind WHEN 'CITES' THEN end IN $cables WHEN 'MENTIONS' THEN end IN $persons WHEN 'TAGGED' THEN end IN $tags ELSE end IN $posts END
RETURN id AS cable, kind, end, edge.role AS role, edge.confidence AS confidence,
  edge.occurrences AS occurrences, edge.mentions AS mentions
