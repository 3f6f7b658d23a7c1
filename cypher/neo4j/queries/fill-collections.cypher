// fill-collections: held cables are part of the collection of their first document. Cuts its work into transactions.
MATCH (cable:Cable)
WHERE cable.held AND cable.collection IS NULL
CALL (cable) {
  MATCH (document:Document)-[:OF]->(cable)
  WITH cable, document ORDER BY document.length DESC, document.key
  WITH cable, collect(document) AS documents
  SET cable.collection = documents[0].collection,
    cable.uncertain = all(document IN documents WHERE document.uncertain)
} IN TRANSACTIONS OF 10000 ROWS
