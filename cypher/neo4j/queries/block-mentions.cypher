// block-mentions: what cables say of the persons of a block, with what tells persons apart. `mentions`: JSON.
// $block: of persons.
MATCH (person:Person {block: $block})<-[edge:MENTIONS]-(cable:Cable)
RETURN cable.id AS cable, person.key AS key, edge.mentions AS mentions, cable.post AS post, cable.date AS date,
  COLLECT { MATCH (cable)-[:TAGGED]->(tag:Tag) RETURN tag.code AS code ORDER BY code } AS tags,
  COLLECT {
    MATCH (cable)-[:CITES]->(cited:Cable)
    WHERE EXISTS { (cited)-[:MENTIONS]->(:Person {block: $block}) }
    RETURN cited.id AS id ORDER BY id
  } AS cites
