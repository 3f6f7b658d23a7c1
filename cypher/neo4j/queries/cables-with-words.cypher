// cables-with-words: ids of all cables that hold a word, a beginning or a phrase.
// $way: a full-text query.  $texts: what one document must contain besides (a phrase with an open end).
CALL db.index.fulltext.queryNodes('document_terms', $way) YIELD node
MATCH (node)-[:OF]->(cable:Cable)
WHERE all(text IN $texts WHERE (' ' + node.words) CONTAINS text OR (' ' + node.subjectWords) CONTAINS text)
RETURN DISTINCT cable.id AS id
