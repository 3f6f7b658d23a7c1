// person-dates: first and last date of a cable that mentions a person.
// $person: key.
MATCH (:Person {key: $person})<-[:MENTIONS]-(cable)
WHERE cable.date IS NOT NULL
RETURN min(cable.date) AS first, max(cable.date) AS last
