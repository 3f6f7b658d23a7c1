EXISTS { (cable)-[:MENTIONS]->(:Person {key: $value}) }
