// person-by-key: one person. `evidence`: JSON.
// $key: of the person.
MATCH (person:Person {key: $key})
// include: person
  , coalesce(person.possible, 0) AS possible, person.evidence AS evidence
