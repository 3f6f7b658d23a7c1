// mentions-of-persons: all that cables say of these persons.
// $rows: keys of persons.
UNWIND $rows AS key
MATCH (person:Person {key: key})<-[edge:MENTIONS|MAY_MENTION]-()
RETURN key, edge.mentions AS mentions
