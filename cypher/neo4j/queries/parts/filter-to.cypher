EXISTS { (cable)-[:SENT_TO]->(:Post {name: $to}) }
