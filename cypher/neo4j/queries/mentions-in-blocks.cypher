// mentions-in-blocks: what cables say of the persons of blocks, a row for each cable, with what tells persons apart. `edges`: of each
// the block, the person's key, the server's id, whether it is weak, the names and the mentions as JSON.
// $rows: blocks of persons.
UNWIND $rows AS block
MATCH (person:Person {block: block})<-[edge:MENTIONS|MAY_MENTION]-(cable:Cable)
WITH cable, collect([block, person.key, elementId(edge), type(edge) = 'MAY_MENTION', edge.names, edge.mentions]) AS edges
RETURN cable.id AS cable, cable.post AS post, cable.date AS date, coalesce(cable.tags, []) AS tags,
  COLLECT { MATCH (cable)-[:CITES]->(cited) RETURN cited.id } AS cites, edges
