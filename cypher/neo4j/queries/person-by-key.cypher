// person-by-key: one person. `evidence`: JSON.
// $key: of the person.
MATCH (person:Person {key: $key})
// include: person
  , person.evidence AS evidence
