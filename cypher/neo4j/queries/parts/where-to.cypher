EXISTS { (cable)-[:SENT_TO]->(:Post {name: $value}) }
