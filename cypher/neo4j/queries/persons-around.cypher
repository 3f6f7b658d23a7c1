// persons-around: the persons of a cable and what it says of each. `mentions`: JSON.
// $id: of the cable.
MATCH (cable:Cable {id: $id})-[edge:MENTIONS]->(person:Person)
// include: person
  , edge.mentions AS mentions
