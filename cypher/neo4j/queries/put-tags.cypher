// put-tags: TAGS.
// $rows: code, properties (with code).
UNWIND $rows AS row
MERGE (tag:Tag {code: row.code})
ON CREATE SET tag = row.properties
