// person-months: how many cables of each month mention a person, in order.
// $person: key.  $possible: whether with the cables that are linked weakly.  $undated: the time of cables without a date.
MATCH (person:Person {key: $person})
// include: mentions-of
  AND cable.time > toInteger($undated)
RETURN substring(cable.date, 0, 7) AS period, count(*) AS cables
ORDER BY period
