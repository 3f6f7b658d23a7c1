// mentions-in-blocks: what cables say of the persons of blocks, a row for each cable, with what tells persons apart. `mentions`: JSON.
// $rows: blocks of persons.
UNWIND $rows AS block
MATCH (person:Person {block: block})<-[edge:MENTIONS|MAY_MENTION]-(cable:Cable)
WITH cable, collect({block: block, mentions: edge.mentions}) AS named
RETURN cable.id AS cable, cable.post AS post, cable.date AS date, coalesce(cable.tags, []) AS tags,
  COLLECT { MATCH (cable)-[:CITES]->(cited) RETURN cited.id } AS cites, named
