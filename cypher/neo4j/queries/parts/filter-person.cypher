EXISTS { (cable)-[:MENTIONS]->(:Person {key: $person}) }
