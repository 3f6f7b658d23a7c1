// lock-persons: makes the persons that are not there, takes all for this transaction alone, and tells what is known of them.
// $rows: key, properties (with key), in order.
UNWIND $rows AS row
MERGE (person:Person {key: row.key})
ON CREATE SET person = row.properties
SET person.key = row.key
RETURN person.key AS key, person.surname AS surname, person.titles AS titles
