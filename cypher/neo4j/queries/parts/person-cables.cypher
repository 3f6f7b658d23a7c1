MATCH (person:Person {key: $person})<-[edge:MENTIONS]-(cable:Cable)
WITH person, edge, cable
ORDER BY cable.time DESC, cable.id LIMIT toInteger($newest)
