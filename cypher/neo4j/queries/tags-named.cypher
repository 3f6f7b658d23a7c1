// tags-named: which of these TAGS the graph knows.
// $rows: codes.
UNWIND $rows AS code
MATCH (tag:Tag {code: code})
RETURN tag.code AS code
