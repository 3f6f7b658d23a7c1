EXISTS { MATCH (cable)-[edge:MENTIONS]->(:Person {key: $value}) WHERE edge.possible IS NULL }
