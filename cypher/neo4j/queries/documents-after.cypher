// documents-after: documents with their texts, by id.
// $after: the last id of the page before.  $limit: most documents.
MATCH (document:Document)
WHERE document.id > $after
RETURN document.id AS id, document.source AS source, document.facts AS facts, document.text AS text
ORDER BY id LIMIT toInteger($limit)
