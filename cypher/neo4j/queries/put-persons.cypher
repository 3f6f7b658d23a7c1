// put-persons: what is known of persons, in place of what was.
// $rows: key, properties (with a key, another one where the person gets it).
UNWIND $rows AS row
MERGE (person:Person {key: row.key})
SET person += row.properties
