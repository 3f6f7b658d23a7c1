// search-by-words: cables, newest first, then by id, found by their words.
// $time, $id: sort key of the cable before.
// $way: a full-text query.
// $held: null is no condition.  $limit: most cables.
CALL db.index.fulltext.queryNodes('document_terms', $way) YIELD node
MATCH (node)-[:OF]->(cable)
WITH DISTINCT cable
// include: search-filters
// include: newest-first
// include: summary
