EXISTS { MATCH (cable)-[edge:MENTIONS]->(:Person {key: $person}) WHERE $weak OR edge.possible IS NULL }
