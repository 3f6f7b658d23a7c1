// persons-in-blocks: the persons of blocks and what cables say of each. `mentions`, `evidence`: JSON; `edge`: the server's id of it, by
// which the transaction finds it again.
// $rows: blocks of persons.
UNWIND $rows AS block
MATCH (person:Person {block: block})
RETURN block, person {.key, .name, .surname, .block, .variants, .titles, .evidence, .words, .formerKeys} AS properties,
  COLLECT {
    MATCH (person)<-[edge:MENTIONS|MAY_MENTION]-(cable:Cable)
    RETURN {edge: elementId(edge), cable: cable.id, mentions: edge.mentions, names: edge.names, weak: type(edge) = 'MAY_MENTION'}
  } AS edges
