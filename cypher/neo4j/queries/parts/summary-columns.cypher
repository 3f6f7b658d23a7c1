  cable.id AS id, cable.held AS held, cable.post AS from, cable.number AS number, cable.year AS year, cable.date AS date,
  cable.subject AS subject, cable.classification AS classification,
  cable.collection AS collection, coalesce(cable.uncertain, false) AS uncertain,
  COUNT { (cable)-[:CITES]->() } AS cites, COUNT { (cable)<-[:CITES]-() } AS citedBy
