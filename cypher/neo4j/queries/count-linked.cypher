// count-linked: keeps how many cables surely and how many possibly mention each of these persons, and when and as what they do so:
// links have changed, or cables have gone.
// $rows: keys, in order.
UNWIND $rows AS key
MATCH (person:Person {key: key})
// Takes the person for this transaction before the cables are counted.
SET person.cables = coalesce(person.cables, 0)
WITH person
// include: count-person
