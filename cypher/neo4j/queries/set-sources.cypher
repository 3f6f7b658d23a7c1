// set-sources: a document was met under a path that comes before the one known.
// $rows: id of the document, source.
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
WHERE row.source < document.source
SET document.source = row.source
