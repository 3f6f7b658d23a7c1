// put-filed: what documents are told of their cables: sender, TAGS and day, and what is counted of them.
// $rows: id of the document, filed, facets.
UNWIND $rows AS row
MATCH (document:Document {id: row.id})-[of:OF]->()
SET document.filed = row.filed, of.facets = row.facets
