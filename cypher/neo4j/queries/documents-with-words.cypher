// documents-with-words: how many documents a full-text query finds, as far as they are counted.
// $way: a full-text query.  $limit: most documents that are counted.
CALL db.index.fulltext.queryNodes('document_terms', $way, {limit: toInteger($limit)}) YIELD node
RETURN count(node) AS documents
