// documents-of-source: documents of the file of that name, or of all in the folder, archive or table of that name.
// $source: its name.
MATCH (document:Document)-[:OF]->(cable:Cable)
WHERE document.source = $source
  OR any(inside IN ['/', '!/', '#'] WHERE document.source STARTS WITH $source + inside)
RETURN cable.id AS cable, document.key AS key, document.source AS source
ORDER BY cable, key
