// filed-after: documents with what they are told of their cables, by id.
// $after: the last id of the page before.  $limit: most documents.
MATCH (document:Document)
WHERE document.id > $after
WITH document ORDER BY document.id LIMIT toInteger($limit)
MATCH (document)-[:OF]->(cable:Cable)
RETURN document.id AS document,
  cable {.id, .post, .date, .classification, .collection, tags: coalesce(cable.tags, []), documents: COUNT { (cable)<-[:OF]-() }} AS cable
ORDER BY document
