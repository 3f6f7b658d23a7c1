// filed-after: documents with the sender and the TAGS of their cables, by id.
// $after: the last id of the page before.  $limit: most documents.
MATCH (document:Document)
WHERE document.id > $after
WITH document ORDER BY document.id LIMIT toInteger($limit)
MATCH (document)-[:OF]->(cable:Cable)
RETURN document.id AS id, cable.post AS post, coalesce(cable.tags, []) AS tags
ORDER BY id
