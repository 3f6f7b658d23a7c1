// edges-of: all edges that start at these cables, in any order. `occurrences`, `mentions`: JSON.
// $rows: ids of cables.  $possible: whether with mentions that are linked weakly.
UNWIND $rows AS id
MATCH (cable:Cable {id: id})-[edge:CITES|SENT_BY|SENT_TO|MENTIONS|TAGGED]->(end)
WHERE $possible OR edge.possible IS NULL
RETURN id AS cable, type(edge) AS kind,
  CASE type(edge) WHEN 'CITES' THEN end.id WHEN 'MENTIONS' THEN end.key WHEN 'TAGGED' THEN end.code ELSE end.name END AS end,
  edge.role AS role, edge.confidence AS confidence, edge.occurrences AS occurrences,
  edge.mentions AS mentions
