// persons-around: the persons of a cable and what it says of each. `mentions`: JSON.
// $id: of the cable.  $possible: whether with those it is linked to weakly.
MATCH (cable:Cable {id: $id})-[edge:MENTIONS]->(person:Person)
WHERE $possible OR edge.possible IS NULL
// include: person
  , edge.mentions AS mentions
