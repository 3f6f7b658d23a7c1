// count-mentioned: keeps how many cables surely and how many possibly mention each of these persons, for the order by it: cables have
// come or gone, and no link has changed. Of who was possible in no cable nothing is read of the edges.
// $rows: keys, in order.
UNWIND $rows AS key
MATCH (person:Person {key: key})
// Takes the person for this transaction before the cables are counted.
SET person.cables = coalesce(person.cables, 0)
WITH person
SET person.possible = CASE
  WHEN person.possible > 0 THEN COUNT { MATCH (person)<-[edge:MENTIONS]-() WHERE edge.possible }
  ELSE 0
END
WITH person
SET person.cables = COUNT { (person)<-[:MENTIONS]-() } - person.possible
