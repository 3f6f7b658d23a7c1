// put-tagged: TAGS of cables.
// $rows: cable, end (code of the tag).
UNWIND $rows AS row
MATCH (cable:Cable {id: row.cable})
MATCH (tag:Tag {code: row.end})
CREATE (cable)-[:TAGGED]->(tag)
