// readings: documents that were read from these sources, with how they were read.
// $rows: sources.
MATCH (document:Document)-[:OF]->(cable:Cable)
WHERE document.source IN $rows AND document.reading IS NOT NULL
RETURN document.source AS source, cable.id AS cable, document.key AS key, document.reading AS reading
