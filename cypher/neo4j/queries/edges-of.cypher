// edges-of: all edges that start at these cables, in any order. `occurrences`, `mentions`: JSON.
// $rows: ids of cables.
UNWIND $rows AS id
MATCH (cable:Cable {id: id})-[edge:CITES|SENT_BY|SENT_TO|TAGGED|MENTIONS]->(end)
WITH id, edge, CASE type(edge) WHEN 'MAY_MENTION' THEN 'MENTIONS' ELSE type(edge) END AS kind, end
RETURN id AS cable, kind,
  CASE kind WHEN 'CITES' THEN end.id WHEN 'MENTIONS' THEN end.key WHEN 'TAGGED' THEN end.code ELSE end.name END AS end,
  edge.role AS role, edge.confidence AS confidence, edge.occurrences AS occurrences,
  edge.mentions AS mentions
