// person-dates: first and last date of a cable that mentions a person.
// $person: key.  $possible: whether with the cables that are linked weakly.
MATCH (person:Person {key: $person})
// include: mentions-of
  AND cable.date IS NOT NULL
RETURN min(cable.date) AS first, max(cable.date) AS last
