MATCH (person:Person {key: $person})<-[:MENTIONS]-(cable)
WITH person, cable
ORDER BY cable.time DESC, cable.id LIMIT toInteger($newest)
