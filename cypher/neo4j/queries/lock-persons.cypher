// lock-persons: makes the persons that are not there, takes the others for this transaction alone, and tells what is known of these.
// $rows: key, properties (with key), in order.
UNWIND $rows AS row
MERGE (person:Person {key: row.key})
ON CREATE SET person = row.properties
ON MATCH SET person.taken = true
WITH person
WHERE person.taken
REMOVE person.taken
RETURN person.key AS key, person.surname AS surname, person.titles AS titles
