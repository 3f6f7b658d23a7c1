MATCH (person:Person {key: $person})<-[edge:MENTIONS]-(cable:Cable)
WHERE ($possible OR edge.possible IS NULL)
WITH person, edge, cable
ORDER BY cable.time DESC, cable.id LIMIT toInteger($newest)
