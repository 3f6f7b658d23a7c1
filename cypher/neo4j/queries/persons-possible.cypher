// persons-possible: how many of the cables that mention these persons are linked to them weakly.
// $rows: keys.
UNWIND $rows AS key
MATCH (person:Person {key: key})
RETURN key, COUNT { (person)<-[edge:MENTIONS]-() WHERE edge.possible } AS possible
