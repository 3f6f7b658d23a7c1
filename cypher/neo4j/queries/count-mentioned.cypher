// count-mentioned: keeps how many cables surely and how many possibly mention each of these persons, for the orders by it.
// $rows: keys, in order.
UNWIND $rows AS key
MATCH (person:Person {key: key})
// Takes the person for this transaction before the cables are counted.
SET person.cables = coalesce(person.cables, 0)
WITH person
// include: count-person
