// persons-there: those of these keys that a person has.
// $rows: keys.
UNWIND $rows AS key
MATCH (person:Person {key: key})
RETURN key
