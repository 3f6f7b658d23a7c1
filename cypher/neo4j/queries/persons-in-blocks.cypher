// persons-in-blocks: the persons of blocks and what cables say of each. `mentions`, `evidence`: JSON.
// $rows: blocks of persons.
UNWIND $rows AS block
MATCH (person:Person {block: block})
RETURN block, person {.key, .name, .surname, .block, .variants, .titles, .evidence, .words, .formerKeys} AS properties,
  COLLECT {
    MATCH (person)<-[edge:MENTIONS|MAY_MENTION]-(cable:Cable)
    RETURN {cable: cable.id, mentions: edge.mentions, names: edge.names, weak: type(edge) = 'MAY_MENTION'}
  } AS edges
