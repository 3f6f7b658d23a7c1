EXISTS { (cable)-[:TAGGED]->(:Tag {code: $value}) }
