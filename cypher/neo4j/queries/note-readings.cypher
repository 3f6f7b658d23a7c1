// note-readings: how documents were read whose facts stay as they are. Each is locked before its digest is looked at.
// $rows: id of the document, digest of its facts, reading.
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
SET document.id = row.id
WITH document, row
WHERE document.digest = row.digest
SET document.reading = row.reading
