// count-mentioned: keeps how many cables surely and how many possibly mention each of these persons, for the orders by it, and adds
// years and roles of cables that came.
// $rows: key, times (of those cables), in order. The transaction has taken these persons (lock-persons).
UNWIND $rows AS row
MATCH (person:Person {key: row.key})
WITH person, row, coalesce(person.times, []) AS known
SET person.cables = COUNT { (person)<-[:MENTIONS]-() }, person.possible = COUNT { (person)<-[:MAY_MENTION]-() },
  person.times = CASE
    WHEN all(time IN row.times WHERE time IN known) THEN known
    ELSE COLLECT { UNWIND known + row.times AS time WITH DISTINCT time RETURN time ORDER BY time }
  END
