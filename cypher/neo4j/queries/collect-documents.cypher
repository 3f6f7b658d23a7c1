// collect-documents: tells which collection documents are part of.
// $rows: id, properties (collection, uncertain, facts, digest).
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
SET document += row.properties
