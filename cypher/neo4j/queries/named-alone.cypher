// named-alone: how many mentions have one of these names and nothing else.
// $rows: name, word (one of its words, in lower case).
UNWIND $rows AS row
CALL db.index.fulltext.queryNodes('person_words', row.word) YIELD node AS person
MATCH (person)<-[edge:MENTIONS|MAY_MENTION]-()
WHERE row.name IN edge.names
RETURN row.name AS name, count(edge) AS mentions
