// mentions-in-blocks: what cables say of the persons of blocks, with what tells persons apart. `mentions`: JSON.
// $rows: blocks of persons.
UNWIND $rows AS block
MATCH (person:Person {block: block})<-[edge:MENTIONS|MAY_MENTION]-(cable:Cable)
RETURN block, cable.id AS cable, edge.mentions AS mentions, cable.post AS post, cable.date AS date,
  coalesce(cable.tags, []) AS tags, COLLECT { MATCH (cable)-[:CITES]->(cited) RETURN cited.id } AS cites
