// documents-laid-out: documents with their texts and facts.
// $rows: cable, document (its key, or null for the first: the longest, then by key).
UNWIND $rows AS row
MATCH (document:Document)-[:OF]->(:Cable {id: row.cable})
WHERE row.document IS NULL OR document.key = row.document
WITH row, document ORDER BY document.length DESC, document.key
WITH row, head(collect(document)) AS document
RETURN row.cable AS cable, coalesce(row.document, '') AS document, document.text AS text, document.facts AS facts
