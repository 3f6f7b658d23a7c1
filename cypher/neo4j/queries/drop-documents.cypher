// drop-documents: forgets documents that stand under another cable now.
// $rows: ids of documents.
UNWIND $rows AS id
MATCH (document:Document {id: id})
DETACH DELETE document
