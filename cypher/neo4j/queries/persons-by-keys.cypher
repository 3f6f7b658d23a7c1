// persons-by-keys: these persons, in any order.
// $rows: keys.
UNWIND $rows AS key
MATCH (person:Person {key: key})
// include: person
