// clear-cables: takes away the edges that start at cables, and tells what they were.
// $rows: ids of cables.
UNWIND $rows AS id
MATCH (cable:Cable {id: id})-[edge:CITES|SENT_BY|SENT_TO|MENTIONS|MAY_MENTION|TAGGED]->(end)
WITH cable, edge, end, CASE type(edge) WHEN 'MAY_MENTION' THEN 'MENTIONS' ELSE type(edge) END AS kind, properties(edge) AS known
DELETE edge
RETURN cable.id AS cable, cable.date AS date, kind, known.mentions AS mentions, known.titles AS titles, known.post AS post,
  end.block AS block,
  CASE kind
    WHEN 'CITES' THEN end.id
    WHEN 'MENTIONS' THEN end.key
    WHEN 'TAGGED' THEN end.code
    ELSE end.name
  END AS end
