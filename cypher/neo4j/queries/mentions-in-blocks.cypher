// mentions-in-blocks: what cables say of the persons of blocks, with what tells persons apart. `mentions`: JSON.
// $rows: blocks of persons.
UNWIND $rows AS block
MATCH (person:Person {block: block})<-[edge:MENTIONS|MAY_MENTION]-(cable:Cable)
RETURN block, cable.id AS cable, edge.mentions AS mentions, cable.post AS post, cable.date AS date,
  COLLECT { MATCH (cable)-[:TAGGED]->(tag:Tag) RETURN tag.code } AS tags,
  COLLECT { MATCH (cable)-[:CITES]->(cited:Cable) WHERE cited.held RETURN cited.id } AS cites
