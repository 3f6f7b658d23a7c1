// persons-in-blocks: the persons of blocks. `evidence`: JSON.
// $rows: blocks of persons.
UNWIND $rows AS block
MATCH (person:Person {block: block})
RETURN block, person {.key, .name, .surname, .block, .variants, .titles, .evidence, .words, .formerKeys} AS properties
