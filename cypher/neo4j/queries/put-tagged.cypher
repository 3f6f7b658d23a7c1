// put-tagged: TAGS of cables.
// $rows: cable, edges (each with end, the code of the tag).
UNWIND $rows AS row
MATCH (cable:Cable {id: row.cable})
UNWIND row.edges AS edge
MATCH (tag:Tag {code: edge.end})
CREATE (cable)-[:TAGGED]->(tag)
