// drop-persons: forgets persons whom no cable mentions.
// $rows: keys of persons who may be so.
UNWIND $rows AS key
MATCH (person:Person {key: key})
WHERE NOT EXISTS { (person)--() }
DELETE person
