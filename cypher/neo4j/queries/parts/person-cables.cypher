MATCH (person:Person {key: $person})
// include: mentions-of
WITH person, edge, cable
ORDER BY cable.time DESC, cable.id LIMIT toInteger($newest)
