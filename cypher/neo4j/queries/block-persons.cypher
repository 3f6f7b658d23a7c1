// block-persons: the persons of a block and which cables say what of each. `mentions`: JSON.
// $block: of persons.
MATCH (person:Person {block: $block})
OPTIONAL MATCH (person)<-[edge:MENTIONS]-(cable:Cable)
RETURN person.key AS key, cable.id AS cable, edge.mentions AS mentions
