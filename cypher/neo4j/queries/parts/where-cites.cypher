EXISTS { (cable)-[:CITES]->(:Cable {id: $value}) }
