// mentions-of-persons: all that cables say of these persons.
// $rows: keys of persons.
UNWIND $rows AS key
MATCH (person:Person {key: key})<-[edge:MENTIONS]-()
RETURN key, edge.mentions AS mentions
