// put-tagged: TAGS of cables.
// $rows: cable, edges (each a list: the code of the tag).
UNWIND $rows AS row
MATCH (cable:Cable {id: row.cable})
UNWIND row.edges AS edge
MATCH (tag:Tag {code: edge[0]})
CREATE (cable)-[:TAGGED]->(tag)
