// documents-by-key: documents held with one of these texts, under whatever cable.
// $rows: keys of documents.
MATCH (document:Document)-[:OF]->(cable:Cable)
WHERE document.key IN $rows
RETURN document.id AS id, document.key AS key, cable.id AS cable, document.source AS source, document.digest AS digest,
  document.reading AS reading
