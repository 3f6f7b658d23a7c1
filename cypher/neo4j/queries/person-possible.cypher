// person-possible: how many of the cables that mention a person are linked to them weakly.
// $person: key.
MATCH (:Person {key: $person})<-[edge:MENTIONS]-()
WHERE edge.possible
RETURN count(edge) AS cables
