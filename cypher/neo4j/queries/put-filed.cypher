// put-filed: the senders and TAGS of cables, with their documents.
// $rows: id of the document, filed.
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
SET document.filed = row.filed
