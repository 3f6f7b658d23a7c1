MATCH (person:Person {key: $person})<-[:MENTIONS]-(cable)
WITH person, cable
