// put-cites: citations.
// $rows: cable, end (the cited cable), properties.
UNWIND $rows AS row
MATCH (cable:Cable {id: row.cable})
MATCH (cited:Cable {id: row.end})
CREATE (cable)-[edge:CITES]->(cited)
SET edge = row.properties
