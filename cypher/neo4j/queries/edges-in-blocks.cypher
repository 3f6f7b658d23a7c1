// edges-in-blocks: the edges to the persons of blocks, a row for each cable. `edges`: as mentions-in-blocks has them.
// $rows: blocks of persons.
UNWIND $rows AS block
MATCH (person:Person {block: block})<-[edge:MENTIONS|MAY_MENTION]-(cable:Cable)
RETURN cable.id AS cable, cable.date AS date,
  collect([block, person.key, elementId(edge), type(edge) = 'MAY_MENTION', edge.names, edge.mentions]) AS edges
