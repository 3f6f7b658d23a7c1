// put-mentions: who is named in cables.
// $rows: cable, end (key of the person), properties.
UNWIND $rows AS row
MATCH (cable:Cable {id: row.cable})
MATCH (person:Person {key: row.end})
CREATE (cable)-[edge:MENTIONS]->(person)
SET edge = row.properties
