// person-months: how many cables of each month mention a person, in order.
// $person: key.  $undated: the time of cables without a date.
MATCH (:Person {key: $person})<-[:MENTIONS]-(cable)
WHERE cable.time > toInteger($undated)
RETURN substring(cable.date, 0, 7) AS period, count(*) AS cables
ORDER BY period
